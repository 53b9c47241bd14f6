# What this page can and cannot do

trust-title = What this page can and cannot do
trust-lead = Check our claims yourself: see what we just tested in your browser, what no page can prevent, and how to verify that this is the published file.

## Tried in this browser

self-check-title = Tested just now in this browser
self-check-lead = We tried what a malicious program in this page would try: to send data out and to run foreign code. We used a name that cannot exist, so nothing was sent anywhere.
self-check-running = Testing …
self-check-attempts = What the browser must block
self-check-console = The browser’s console lists these blocked attempts as errors. They come from this test and are expected.
self-check-capabilities = What this browser provides
self-check-again = Test again

attempt-fetch = Send a request (fetch)
attempt-xml-http-request = Send a request the older way (XMLHttpRequest)
attempt-web-socket = Open a connection (WebSocket)
attempt-event-source = Open a connection to receive events (EventSource)
attempt-beacon = Send a message while closing (sendBeacon)
attempt-image = Load an image from elsewhere
attempt-media = Load sound from elsewhere
attempt-style-sheet = Load a style sheet from elsewhere
attempt-style-text = Add its own styles, which could load from elsewhere (@import)
attempt-font = Load a font from elsewhere
attempt-frame = Show another page in a frame
attempt-object = Load an embedded object (object)
attempt-form = Send a form
attempt-prefetch = Fetch in advance (prefetch)
attempt-script = Load a program from elsewhere (script)
attempt-remote-worker = Load a program from elsewhere into a worker
attempt-webrtc = Connect to another browser (WebRTC)
attempt-code-from-text = Run text as a program (eval)
attempt-markup = Turn text into markup (innerHTML)
attempt-second-policy = Create a second Trusted Types policy under the page’s name

outcome-refused-by-policy = Blocked by the page’s policy ({ $directive })
outcome-refused-by-browser = Blocked by the browser ({ $error })
outcome-not-refused = Not blocked
outcome-not-said = The browser does not report it
outcome-not-there = Not available in this browser

capability-there = Available
capability-missing = Not available
capability-web-assembly = WebAssembly
capability-yes-web-assembly = The program of this page runs.
capability-no-web-assembly = The program of this page does not run here.
capability-randomness = Random numbers
capability-yes-randomness = Keys are generated from random numbers of the browser and its operating system.
capability-no-randomness = No key can be generated here. Use another browser.
capability-workers = Workers
capability-yes-workers = A worker started and responded: long tasks run there, and you can cancel them.
capability-no-workers = Long tasks run on the page itself. It does not respond while they run, and you cannot cancel them.
capability-storage = Storage
capability-yes-storage = This browser stores your work until you erase it.
capability-no-storage = This browser stores nothing. Save the workspace to a file before you close the page.
capability-secure-context = Secure context
capability-yes-secure-context = The browser treats this address as secure.
capability-no-secure-context = The browser treats this address as not secure: everything works, but the page could have been changed on the network. Open it over https, or from a file whose SHA-256 you have compared.
capability-clipboard = Clipboard
capability-yes-clipboard = The copy buttons use the browser’s clipboard.
capability-no-clipboard = The copy buttons use the older method. If one fails, select the text and copy it by hand.
capability-trusted-types = Trusted Types
capability-yes-trusted-types = The browser does not let text become markup or programs.
capability-no-trusted-types = The browser does not provide this second line of defence. The first one, the policy’s list of allowed programs, still works.
capability-connection-allowlist = Connection-Allowlist
capability-yes-connection-allowlist = The web server sent this header: the page can reach the directory’s addresses and no others, not even by navigating there.
capability-no-connection-allowlist = The page was opened from a file, the web server does not send this header, or the browser does not know it. The list below shows what stays possible.

## What nobody can block

trust-unblockable = What the file alone cannot block
trust-unblockable-lead = A malicious program in the page could still do the following. This is why you must use only the published file.
trust-unblockable-navigation = Navigation: go to another address that contains data from this page.
trust-unblockable-window = Links and windows: open another address in a new tab.
trust-unblockable-hints = Hints to the browser: make it look up a name or prepare a connection (dns-prefetch, preconnect).
trust-unblockable-webrtc = WebRTC: connect to another browser or to a server.
trust-unblockable-headers = A web server can block all of this with the header Connection-Allowlist of the release: Chromium and Edge obey it from version 152. In 2026 Firefox and Safari did not know it. “What this browser provides”, above, shows whether this page came with it.
trust-unblockable-advice = On a computer without a network, none of these reaches anyone.

## What it does

trust-can = What it does
trust-can-keys = Generates keys and CSRs in this browser. A private key leaves it only as a file that you save; it is encrypted unless you choose another format.
trust-can-offline = Works from a file, without a network, even on a computer that has none.
trust-can-no-request = Makes no requests and loads nothing from elsewhere; its content security policy forbids it.
trust-can-save = Opens every saved key file again before the next step, so that you notice if a key was not saved.
trust-can-forget = Erases a key once you have verified its saved file, or immediately if you ask. Freed memory is overwritten.
trust-online = The browser is online now. You can stay online: this page makes no requests.
trust-offline = The browser is offline now. You can stay offline: this page needs no network.

## What it does not do

trust-cannot = What it does not do
trust-cannot-chain = Does not know the CAs’ fingerprints and does not ask anyone whether a certificate was revoked. You supply the CA files and the revocation list; we report anything missing as not checked.
trust-cannot-browser = Cannot protect a key from a malicious browser, extension or computer.
trust-cannot-memory = Cannot overwrite copies that the browser makes, such as a passphrase in a field or on the clipboard. Close the tab after a ceremony, and clear the clipboard.
trust-cannot-links = Cannot stop you from following a link. Links to the directory open a new tab and send no referrer.
trust-cannot-hsm = Is not an HSM and is not certified. For production, the Trust Framework requires an HSM or an equivalent.
trust-cannot-rules = Applies rules from documents of 2024 to 2026. The directory may have changed since.

## What is kept

trust-kept = What this browser stores
trust-kept-what = Your organisation’s details, your answers, CSRs, certificates, CA files, kids, progress, activity with times, and the names and roles that you enter in the ceremony record. Also the language and the colours, if you chose them.
trust-kept-never = Never a private key, a passphrase or a JWKS. No cookies, and nothing in any other browser storage.
trust-kept-shared = Everything on this page’s origin shares this storage, including accepted CA files, and can read and change it: all pages that Chromium opens from file:// on one computer, and all applications under one host name of a web server. Give the page its own origin, for example https://keydesk.bank.example, or its own browser profile.
trust-kept-now = Stored now: { $size } KiB, in localStorage under { $name }.
trust-kept-nothing = Stored now: nothing.
trust-kept-refused = Stored now: nothing, or something that we cannot read. This browser does not let the page store anything more.

## This file

trust-file = This file
trust-version = Version
trust-tools = Built with
trust-verify = Is it the published file?
trust-verify-lead = Open a terminal in the folder of the file, run the command for your system, and compare the 64 digits with those in the SHA256SUMS of the release.
trust-hash-powershell = Windows, PowerShell
trust-hash-certutil = Windows, command prompt
trust-hash-macos = macOS
trust-hash-linux = Linux
trust-hash-linux-check = Linux, with SHA256SUMS in the same folder
trust-verify-why = A page cannot check itself: a changed page could claim anything, including on this screen. Compare before you open it, on a computer that you trust.
trust-security-document = SECURITY.md, in the source and with each release, explains who might attack, what is stopped, what is not, and how to report a vulnerability.
