# What the page says before its program runs. The build puts these words into
# index.html; www/start.js shows the ones that apply.

start-starting = The page is starting. If this sentence stays, the browser could not run it: try a current version of Chromium, Edge, Firefox or Safari.
err-start-framed = This page does not run inside another page, where what you see may not be what you click on: open it in a window of its own.
start-title = The page cannot work in this browser
err-start-no-javascript = JavaScript is switched off here. The page makes keys with a program of its own, and without JavaScript the program does not run.
rec-start-no-javascript = Allow JavaScript for this page, or open the file in another browser. The page makes no network request, and nothing that you type leaves it.
err-start-no-webassembly = This browser does not run WebAssembly. Some organisations switch it off, for example with the enhanced security mode of Microsoft Edge.
rec-start-no-webassembly = Ask whoever manages this browser to allow WebAssembly for this page, or open the file in another browser. Nothing was made and nothing is lost.
err-start-no-randomness = This browser gives no random numbers (crypto.getRandomValues). A key that is made without them could be guessed, so the page makes none.
rec-start-no-randomness = Open the file in a current version of Chromium, Edge, Firefox or Safari, without extensions. If it says the same there, do not make keys on this machine.
err-start-too-old = This browser is too old for the page: it cannot unpack the program (DecompressionStream).
rec-start-too-old = Open the file in a current version of Chromium, Edge, Firefox or Safari.
err-start-no-simd = This browser is too old for the page: its WebAssembly has no vectors (SIMD), by which keys are made fast.
rec-start-no-simd = Open the file in a current version of Chromium, Edge, Firefox or Safari. Chromium and Edge have them from version 91, Firefox from 89, Safari from 16.4. If a current one says the same, use a computer with a newer processor.
err-start-broken = The program of the page did not start. The browser says:
rec-start-broken = Compare the SHA-256 of the file with the published one: a file that was cut short or changed does not start. Then try another browser.
err-start-trapped = The program of this page has stopped
rec-start-trapped = Nothing that you do here now is carried out. Save what is offered below, then reload the page. This browser has kept the public side of your work up to the last step that was completed.
start-rescue-key-files = A private key that you have not verified yet is still in memory, in its encrypted key file. Save it before you close or reload the page; you can verify it afterwards.
start-rescue-key-files-do = Save the encrypted key file
start-rescue-workspace = If this browser keeps nothing for the page, save the workspace file as well. It holds no private key.
start-rescue-workspace-do = Save the workspace file
err-start-rescue = The program no longer hands out its files. A key file that you saved earlier is still good.
start-trapped-browser = The browser says:
