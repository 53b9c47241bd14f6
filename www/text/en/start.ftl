# What the page says before its program runs. The build puts these words into
# index.html; www/start.js shows the ones that apply.

start-preview = PREVIEW: this file is for testing and is not a release. Do not generate keys for production with it.
start-starting = Starting. If this message stays, your browser cannot run the page: try a current version of Chromium, Edge, Firefox or Safari. If a web server sends the page, its header files must come from the same release.
err-start-framed = This page does not run inside another page, because what you see there may not be what you click: open it in its own window.
start-title = This page cannot run in your browser
err-start-no-javascript = JavaScript is turned off. The page needs it to generate keys in your browser.
rec-start-no-javascript = Allow JavaScript for this page, or open the file in another browser. The page makes no network requests, and nothing you type leaves it.
err-start-no-webassembly = WebAssembly is not available in this browser. Some organisations turn it off, for example with the enhanced security mode of Microsoft Edge.
rec-start-no-webassembly = Ask the administrator of this browser to allow WebAssembly for this page, or open the file in another browser. Nothing was created and nothing is lost.
err-start-no-randomness = This browser does not provide secure random numbers (crypto.getRandomValues). A key generated without them could be guessed, so we don’t generate any.
rec-start-no-randomness = Open the file in a current version of Chromium, Edge, Firefox or Safari, without extensions. If you see the same message there, do not generate keys on this computer.
err-start-too-old = This browser is too old: it cannot unpack the program (DecompressionStream).
rec-start-too-old = Open the file in a current version of Chromium, Edge, Firefox or Safari.
err-start-no-simd = This browser is too old: its WebAssembly has no vector instructions (SIMD), which we need to generate keys quickly.
rec-start-no-simd = Use Chromium or Edge 91, Firefox 89, Safari 16.4 or later. If a current version shows the same message, use a computer with a newer processor.
err-start-broken = The program did not start. The browser reports:
rec-start-broken = Compare the SHA-256 of the file with the published value: a file that is incomplete or changed does not start. If it matches, try another browser.
err-start-trapped = The program of this page has stopped
rec-start-trapped = Anything you do here now has no effect. Save the files offered below, then reload the page: this browser has stored the public part of your work up to your last completed step.
start-rescue-key-files = A private key that you have not verified yet is still in memory, in its encrypted key file. Save it before you close or reload the page; you can verify it afterwards.
start-rescue-key-files-do = Save the encrypted key file
start-rescue-workspace = If this browser does not store data for this page, save the workspace file too. It contains no private key.
start-rescue-workspace-do = Save the workspace file
err-start-rescue = The program can no longer provide its files. Any key file you saved earlier is still valid.
start-trapped-browser = The browser reports:
