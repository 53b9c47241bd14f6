### The record of what was done, and QR codes. A record is read by auditors:
### each sentence says what the page knows, and no more.

nav-ceremony = Ceremony record
ceremony-title = Ceremony record
ceremony-lead = What was done in this environment, when, and with which build of this page. Enter who was present, then print and sign the record, or save it as JSON. It contains only public values.

## What the people type

ceremony-typed-title = Who was present
ceremony-typed-lead = Stored with the workspace until you erase everything. We do not check what you type here.
ceremony-place = Place
ceremony-place-hint = For example the room. At most 200 characters.
ceremony-remark = Purpose or remark
ceremony-remark-hint = For example the change number. At most 1,000 characters.
ceremony-person-name = Name of person { $number }
ceremony-person-role = Role of person { $number }
ceremony-person-hint = At most 200 characters.
ceremony-add-person = Add a person
ceremony-remove-person = Remove person { $number }
ceremony-print = Print
ceremony-save-json = Save as JSON

## The record

ceremony-facts = The record
ceremony-made = Created
ceremony-environment = Environment
ceremony-organisation = Organisation
ceremony-build = Build of this page
ceremony-commit = Commit of the source
ceremony-not-known = not known
ceremony-json-sha256 = SHA-256 of this record saved as JSON
ceremony-file-sha256 = SHA-256 of the page’s file
ceremony-by-hand = Compute it yourself from the file you opened, and write it here:
ceremony-authorities = CA files
ceremony-root = Root CA
ceremony-issuing = Issuing CA
ceremony-accepted = Accepted on { $when } by { $by }; compared with:
ceremony-accepted-unnamed = Accepted on { $when }; compared with:
ceremony-certificates = Certificates
ceremony-certificates-whole = Certificates in full
ceremony-column-certificate = Certificate
ceremony-no-certificates = The workspace of this environment does not contain a key, CSR or certificate yet.
ceremony-state = Status
ceremony-origin = Private key
ceremony-origin-made-here = Generated in this page
ceremony-origin-elsewhere = Held elsewhere; only the CSR was added here
ceremony-key-in-certificate = SHA-256 of the certificate’s public key
ceremony-key-proved = Saved key file verified
ceremony-uploaded = Upload to the directory confirmed
ceremony-jwks-checked = Found in the JWKS
ceremony-deployed = Deployed key verified
ceremony-handed-over = Handed over
ceremony-csr-checks = Checks of the CSR, repeated for this record
ceremony-certificate-checks = Checks of the certificate, repeated for this record
ceremony-column-check = Check
ceremony-column-result = Result
ceremony-events = What was done
ceremony-no-events = Nothing has been done in this environment yet.
ceremony-events-dropped = Only the newest { $count } events are stored; older ones may be missing.
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
ceremony-not-signed = It has no electronic signature. Anyone with the workspace or the JSON can change it, so it is only as reliable as the people who sign it by hand.
ceremony-not-clock = Its times come from this computer’s clock, which we cannot check.
ceremony-not-people = Names, roles, place and remark are as typed. Nobody checked them.
ceremony-not-elsewhere = It covers only what was done in this page with this workspace. A person stated that a file was saved, uploaded or handed over, or that a key file, token or answer came from the deployed system; the record does not include what happened in an HSM, in the directory or on another computer.
ceremony-not-build = This page cannot compute the SHA-256 of its own file. Compare the file with the published SHA-256 yourself.

## Events

deed-details-given = Details were entered.
deed-machine-acknowledged = A person confirmed that this computer is equivalent to an HSM, and requested that a key be generated here.
deed-key-made = A key and its CSR were generated in this page.
deed-key-file-saved = The encrypted key file was passed to the browser for saving.
deed-key-proved = The saved key file was opened with its passphrase: it contains the key of the CSR.
deed-key-proof-refused = A key file was opened: it contains another key.
deed-request-written = The public key of a key held elsewhere was added, and the request to sign was created.
deed-csr-accepted = A CSR was added and passed its checks.
deed-csr-refused = A file was added as the CSR and did not pass its checks.
deed-upload-confirmed = A person confirmed that the CSR is in the directory.
deed-certificate-accepted = A certificate was added and passed its checks.
deed-certificate-refused = A file was added as the certificate and did not pass its checks.
deed-jwks-accepted = A JWKS was added: it contains the key.
deed-jwks-refused = A file was added as the JWKS: it does not contain the key, or did not pass its checks.
deed-exported = A key file was created for the system that uses it.
deed-deployed = The private key was verified in a key file, or through a token, a message or a challenge that was provided.
deed-deployment-refused = What was provided from the deployed system failed its checks. An earlier verification no longer counts.
deed-deployed-file = The key file that was provided contains the private key, and a test use of the key succeeded.
deed-deployed-token = The private key signed the token that was provided.
deed-deployed-message = The key file that was provided contains the private key, and it decrypted the message provided with it.
deed-deployed-challenge = The private key decrypted the challenge, and the correct answer was provided.
deed-handed-over = A person confirmed that the values were handed over.
deed-started-over = The key, its CSR and everything based on them were removed from this page.
deed-authority-accepted = A CA file was accepted.
deed-authority-forgotten = A CA file was removed.

event-key = Key SHA-256
event-csr = CSR SHA-256
event-certificate = Certificate SHA-256
event-counts = { $failed } failed, { $warned } warnings, { $unchecked } not checked, { $passed } passed

## QR codes

qr-title = QR code
qr-csr = The CSR as text, to carry it from a computer without a network: scan it, then paste the text into “Check files” or save it as a .csr file. It contains nothing secret.
qr-csr-label = QR code of the CSR
qr-fingerprints = One line per key with the SHA-256 of its public key, to compare on another computer.
qr-fingerprints-label = QR code of the fingerprints
qr-enlarge = If a scanner cannot read it, zoom in.
err-qr-too-large = This is { $size } bytes, but a QR code holds at most { $most }.
rec-qr-too-large = Use the file instead, for example on a USB stick.
deed-asked = Someone else was asked for the next step.
deed-emergency-began = An emergency was recorded: the key is to be revoked and replaced.
