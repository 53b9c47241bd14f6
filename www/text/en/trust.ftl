# What this page can and cannot do

trust-title = What this page can and cannot do
trust-lead = Do not take our word for it: below is what was just tried in your browser, what no page can prevent, and how to see that this file is the one that was published.

## Tried in this browser

self-check-title = Tried just now in this browser
self-check-lead = The page tried to do what a harmful program inside it would try: to send something out, and to run what is not its own. It tried with a name that can never exist, so nothing went anywhere.
self-check-running = The page is trying …
self-check-attempts = What must be refused
self-check-console = The browser’s console lists these refusals as errors. They are this check, and meant.
self-check-capabilities = What this browser has
self-check-again = Check again

attempt-fetch = Send a request (fetch)
attempt-xml-http-request = Send a request the older way (XMLHttpRequest)
attempt-web-socket = Open a connection (WebSocket)
attempt-event-source = Open a connection that receives (EventSource)
attempt-beacon = Send a last message (sendBeacon)
attempt-image = Load an image from elsewhere
attempt-media = Load sound from elsewhere
attempt-style-sheet = Load a style sheet from elsewhere
attempt-style-text = Add a style of its own, which could load from elsewhere (@import)
attempt-font = Load a font from elsewhere
attempt-frame = Show another page in a frame
attempt-object = Load an embedded object (object)
attempt-form = Send a form
attempt-prefetch = Fetch in advance (prefetch)
attempt-script = Load a program from elsewhere (script)
attempt-remote-worker = Load a program from elsewhere into a worker
attempt-webrtc = Connect to another browser (WebRTC)
attempt-code-from-text = Make a program of a text (eval)
attempt-markup = Make markup of a text (innerHTML)
attempt-second-policy = Make a second Trusted Types policy of the page’s name

outcome-refused-by-policy = Refused by the page’s policy ({ $directive })
outcome-refused-by-browser = Refused by the browser ({ $error })
outcome-not-refused = Not refused
outcome-not-said = The browser does not say
outcome-not-there = Not there in this browser

capability-there = There
capability-missing = Not there
capability-web-assembly = WebAssembly
capability-yes-web-assembly = The program of this page runs.
capability-no-web-assembly = The program of this page does not run here.
capability-randomness = Random numbers
capability-yes-randomness = Keys are made from random numbers of the browser and its operating system.
capability-no-randomness = No key can be made here. Use another browser.
capability-workers = Workers
capability-yes-workers = A worker just started and answered: long work is done there and can be cancelled.
capability-no-workers = Long work is done on the page itself: it stands still meanwhile and cannot be cancelled.
capability-storage = Storage
capability-yes-storage = Your work is kept in this browser until you remove it.
capability-no-storage = This browser keeps nothing. Save the workspace to a file before you close the page.
capability-secure-context = Secure context
capability-yes-secure-context = The browser treats this address as secure.
capability-no-secure-context = The browser treats this address as not secure. The page works, but whoever is in the network between could have changed it: open it from a file whose SHA-256 you compared, or over https.
capability-clipboard = Clipboard
capability-yes-clipboard = The copy buttons use the browser’s clipboard.
capability-no-clipboard = The copy buttons use the older way. If one fails, select the text and copy it by hand.
capability-trusted-types = Trusted Types
capability-yes-trusted-types = The browser refuses to make markup or programs of texts.
capability-no-trusted-types = The browser does not have this second line of defence. The first one, the policy’s list of programs, still holds.

## What nobody can block

trust-unblockable = What no policy of a page can block
trust-unblockable-lead = A harmful program that came into the page could still do this; that is why only the published file may be used.
trust-unblockable-navigation = Navigation: go to another address, and put what it knows into that address.
trust-unblockable-window = Opened links and windows: open another address in a new tab.
trust-unblockable-hints = Hints to the browser: have it look up a name or prepare a connection (dns-prefetch, preconnect).
trust-unblockable-webrtc = WebRTC, a connection to another browser, where the browser does not know the directive that blocks it. In 2026 neither Chromium nor Firefox knew it.
trust-unblockable-advice = On a computer without a network none of this leads anywhere.

## What it does

trust-can = What it does
trust-can-keys = It makes keys and CSRs in this browser. A private key leaves it only as a file that you save; encrypted, unless you ask for another form.
trust-can-offline = It works from a file, without a network, also on a machine that has none.
trust-can-no-request = Its content security policy forbids it every request, and it loads nothing from elsewhere.
trust-can-save = It opens every saved key file again before the next step, so that no key is lost unnoticed.
trust-can-forget = It lets go of a key when its saved file was proved, and at once if you say so. What its program frees is overwritten.
trust-online = The browser is online now. That is fine: this page makes no request.
trust-offline = The browser is offline now. That is fine: this page needs no network.

## What it does not do

trust-cannot = What it does not do
trust-cannot-chain = It does not know the CA’s fingerprints and asks nobody whether a certificate was revoked. You supply the CA files and the revocation list; what is missing is said to be not checked.
trust-cannot-browser = It cannot protect a key from a harmful browser, extension or machine.
trust-cannot-memory = It cannot overwrite what the browser itself copied, such as a passphrase in a field or the clipboard. Close the tab after a ceremony, and clear the clipboard.
trust-cannot-links = It cannot stop you from following a link. Links to the directory open a new tab and send no referrer.
trust-cannot-hsm = It is not an HSM and holds no certification. For production the Trust Framework asks for an HSM or an equivalent.
trust-cannot-rules = It quotes rules read from documents of 2024 to 2026. The directory may have changed since.

## What is kept

trust-kept = What this browser keeps
trust-kept-what = Your organisation’s details, answers, CSRs, certificates, CA files, kids, progress, what was done and when, and the names and roles that you type into the ceremony record. Also the language, if you chose one.
trust-kept-never = Never a private key, a passphrase or a JWKS. No cookie, and nothing in any other storage of the browser.
trust-kept-shared = Whatever shares this page’s origin shares this storage, and can read and change what is kept: all pages that Chromium opens from file:// on one computer, and all applications under one name of a web server. CA files that you accepted stand there as well. Give the page an origin of its own, for example https://keydesk.bank.example, or a browser profile of its own.
trust-kept-now = There now: { $size } KiB, in localStorage under { $name }.
trust-kept-nothing = There now: nothing.
trust-kept-refused = There now: nothing, or something that this page cannot read. This browser lets the page keep nothing more.

## This file

trust-file = This file
trust-version = Version
trust-tools = Built with
trust-verify = Is it the published file?
trust-verify-lead = Open a terminal in the folder of the file, run the command of your system, and compare the 64 digits with those in the SHA256SUMS of the release.
trust-hash-powershell = Windows, PowerShell
trust-hash-certutil = Windows, command prompt
trust-hash-macos = macOS
trust-hash-linux = Linux
trust-hash-linux-check = Linux, with SHA256SUMS in the same folder
trust-verify-why = A page cannot check itself: one that was changed would say whatever it was changed to say, also on this screen. Compare before you open it, on a computer that you trust.
trust-security-document = SECURITY.md, in the source and beside each release, says who might attack, what is stopped, what is not, and how to report a weakness.
