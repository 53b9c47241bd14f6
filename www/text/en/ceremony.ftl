### The record of what was done, and QR codes. A record is read by auditors:
### each sentence says what the page knows, and no more.

nav-ceremony = Ceremony record
ceremony-title = Ceremony record
ceremony-lead = What was done in this environment, when, and with which build of this page. Type in who was present, then print the record and sign it, or save it as JSON. Only public values stand in it.

## What the people type

ceremony-typed-title = Who was present
ceremony-typed-lead = Kept with the workspace until you forget everything. Nobody checks what is typed here.
ceremony-place = Place
ceremony-place-hint = For example the room. At most 200 characters.
ceremony-remark = Purpose or remark
ceremony-remark-hint = For example the number of the change. At most 1,000 characters.
ceremony-person-name = Name of person { $number }
ceremony-person-role = Role of person { $number }
ceremony-person-hint = At most 200 characters.
ceremony-add-person = Add a person
ceremony-remove-person = Remove person { $number }
ceremony-print = Print
ceremony-save-json = Save as JSON

## The record

ceremony-facts = The record
ceremony-made = Made
ceremony-environment = Environment
ceremony-organisation = Organisation
ceremony-build = Build of this page
ceremony-commit = Commit of the source
ceremony-not-known = not known
ceremony-file-sha256 = SHA-256 of the page’s file
ceremony-by-hand = To be taken by hand of the file that was opened, and written here:
ceremony-authorities = CA files
ceremony-root = Root CA
ceremony-issuing = Issuing CA
ceremony-accepted = Accepted on { $when } by { $by }; compared with:
ceremony-accepted-unnamed = Accepted on { $when }; compared with:
ceremony-certificates = Certificates
ceremony-no-certificates = No key, CSR or certificate is in the workspace of this environment yet.
ceremony-state = State
ceremony-origin = Private key
ceremony-origin-made-here = Made in this page
ceremony-origin-elsewhere = Held elsewhere; only the CSR came here
ceremony-key-in-certificate = SHA-256 of the certificate’s public key
ceremony-key-proved = Saved key file proved
ceremony-uploaded = Upload to the directory confirmed
ceremony-jwks-checked = Found in the JWKS
ceremony-deployed = Private key seen at work
ceremony-handed-over = Handed over
ceremony-csr-checks = Checks of the CSR, done again for this record
ceremony-certificate-checks = Checks of the certificate, done again for this record
ceremony-column-check = Check
ceremony-column-result = Result
ceremony-events = What was done
ceremony-no-events = Nothing was done in this environment yet.
ceremony-events-dropped = Only the newest { $count } events are kept; older ones may be missing.
ceremony-column-when = When (UTC)
ceremony-column-what = What
ceremony-column-values = Values
ceremony-fingerprints = Fingerprints of the public keys
ceremony-people = Present
ceremony-no-people = Nobody was named.
ceremony-column-name = Name
ceremony-column-role = Role
ceremony-column-signature = Date and signature
ceremony-claims = What this record does not claim
ceremony-not-signed = It carries no electronic signature. Whoever has the workspace or the JSON can change it; it counts as far as the people who sign it by hand vouch for it.
ceremony-not-clock = Its times are those of this computer’s clock, which this page cannot check.
ceremony-not-people = Names, roles, place and remark are as typed. Nobody checked them.
ceremony-not-elsewhere = It knows only what was done in this page with this workspace. That a file was saved, uploaded or handed over, or that a key file, token or answer came from the deployed system, is what a person said; what happened in an HSM, in the directory or on another machine is not in it.
ceremony-not-build = The page cannot take the SHA-256 of its own file. Compare the file with the published SHA-256 by hand.

## Events

deed-details-given = Details were given.
deed-machine-acknowledged = A person said that this machine is the equivalent of an HSM, and asked for a key to be made here.
deed-key-made = A key and its CSR were made in this page.
deed-key-file-saved = The encrypted key file was handed to the browser to be saved.
deed-key-proved = The saved key file was opened with its passphrase: it is the key of the CSR.
deed-key-proof-refused = A key file was opened: it is another key.
deed-request-written = The public key of a key elsewhere was brought, and the request for its signature was written.
deed-csr-accepted = A CSR was brought and passed its checks.
deed-csr-refused = A file was brought as the CSR and did not pass.
deed-upload-confirmed = A person confirmed that the CSR is in the directory.
deed-certificate-accepted = A certificate was brought and passed its checks.
deed-certificate-refused = A file was brought as the certificate and did not pass.
deed-jwks-accepted = A JWKS was brought: the key is in it.
deed-jwks-refused = A file was brought as the JWKS: the key was not found in it, or it did not pass.
deed-exported = A key file was written for the system that uses it.
deed-deployed = The private key was seen: in a key file, or at work in a token, a message or a challenge that was brought.
deed-deployment-refused = What was brought from the deployed system failed its checks. An earlier proof no longer counts.
deed-deployed-file = The private key was in the key file that was brought, and did its work once.
deed-deployed-token = The private key made the token that was brought.
deed-deployed-message = The private key was in the key file that was brought, and opened the message that was brought with it.
deed-deployed-challenge = The private key opened the challenge, and the right answer was brought.
deed-handed-over = A person said that the values were handed over.
deed-started-over = The key, its CSR and all that hangs on them were given up in this page.
deed-authority-accepted = A CA file was accepted.
deed-authority-forgotten = A CA file was forgotten.

event-key = Key SHA-256
event-csr = CSR SHA-256
event-certificate = Certificate SHA-256
event-counts = { $failed } failed, { $warned } warnings, { $unchecked } not checked, { $passed } passed

## QR codes

qr-title = QR code
qr-csr = The CSR as text, to carry it from a machine without a network: scan it, then paste the text into “Check anything” or save it as a .csr file. It holds nothing secret.
qr-csr-label = QR code of the CSR
qr-fingerprints = One line for each key with the SHA-256 of its public key, to compare them on another machine.
qr-fingerprints-label = QR code of the fingerprints
qr-enlarge = If a scanner does not read it, enlarge the page.
err-qr-too-large = This is { $size } bytes. A QR code holds at most { $most }, so there is none.
rec-qr-too-large = Carry the file instead, for example on a USB stick.
