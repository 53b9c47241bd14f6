### The pages of the steps: what a person reads around the drop places, files and
### reports. The reports themselves are in csr, certificate and jwks.

## The step "Key and CSR" and "Save and prove"

origin-title = Where is the private key generated?
origin-here = Generate the key here, in this browser
origin-elsewhere = Use a CSR from our HSM (or key management system)
hsm-rule-title = The production rule
hsm-rule = For production, the private key and the CSR must be generated in an HSM or an equivalent secure key management system.
hsm-acknowledge = This computer is our equivalent secure key management system, for example an air-gapped laptop for key ceremonies, and I am authorised to confirm this.
err-hsm-not-acknowledged = For production, we generate a key here only if this computer is equivalent to an HSM.
rec-hsm-not-acknowledged = Confirm above, or upload a CSR from your HSM.
hsm-acknowledge-first = Confirm above, or upload a CSR from your HSM.
passphrase-title = Passphrase of the key file
passphrase-lead = The key is saved as an encrypted file. Anyone with the file and the passphrase can use the key.
passphrase-generated = Use this generated passphrase
passphrase-entropy = { $words } words chosen at random: about { $bits } bits.
passphrase-keep = Save it in your password manager now. We don’t store it, and you need it in the next step.
passphrase-copy = Copy the passphrase
passphrase-another = Generate another
passphrase-typed = Choose my own (12 characters or more)
passphrase-first = Passphrase
passphrase-other-letters = The passphrase contains characters other than plain English ones (ASCII). We store them in one form (Unicode NFC), so any keyboard that has them opens the file; but some programs, such as Java, do not accept them.
passphrase-show = Show the passphrase
passphrase-second = Repeat the passphrase
key-make = Generate the key and CSR
key-making = Generating the key and CSR.
key-search-time = The time varies, because primes are found by chance: usually { $usual } s on this computer, rarely more than { $seldom } s.
key-making-other = A key for another certificate is being generated. Wait until it is done, or cancel it.
key-start-over = Replace this key
key-start-over-question = A key that you have not verified may be lost. This removes its CSR, certificate and kid from this page. A key that is already deployed is not affected; revoke its certificate in the directory.
key-start-over-yes = Yes, replace the key
csr-start-over = Use another CSR
csr-start-over-question = This removes the CSR, its certificate and its kid from this page. It does not affect your files or a key that is already deployed.
csr-start-over-yes = Yes, use another CSR
save-title = Save
save-lead = Your browser is saving the encrypted key file. Store it where your organisation keeps its keys. Until you verify the file, closing this page can lose the key.
save-again = Save the key file again
save-key-gone = This page no longer holds the key, but your saved file does. Verify the file below, or go back and generate a new key if you don’t have it.
save-proved = Verified: the saved file opens and contains the key of this CSR.
save-proved-when = Verified on { $when }.
save-said-to-be-proved = This key is recorded as verified at { $when }. The record comes from a file or this browser’s storage, which others can change: verify the key again before you upload its CSR.
prove-title = Verify
prove-lead = Choose the file you just saved and type its passphrase. We open it and compare it with the CSR.
prove-drop = Saved key file
prove-drop-hint = The .key file you just saved. We open it in this browser and do not store it.
lost-passphrase-lead = If you have lost the passphrase, generate a new key now. The directory has not received anything for this key yet.
prove-passphrase = Passphrase
prove-do = Verify file
prove-working = Opening the key file.
err-key-not-encrypted = This file contains a key without a passphrase, but the file saved here is encrypted.
rec-key-not-encrypted = Choose the file that was saved here. If you made this copy from it, delete it wherever you do not need it.
err-key-not-saved-file = This file contains the right key, but it is not the file that was saved here.
rec-key-not-saved-file = Choose the saved file itself; its name ends in .key. This step verifies that you have it.
err-key-of-other = This file opens, but it contains another key. Its fingerprint is { $found }; the key of the CSR has { $expected }.
rec-key-of-other = Choose the file that was saved for this CSR. If you no longer have it, go back and generate a new key.

## The page around a CSR

csr-hub-lead = The API Hub holds this private key and sends you the CSR. Drop it here before you upload it to the directory.
csr-own-lead = Create the CSR where the key is held and drop it here. Its subject must match the one that the directory shows for this certificate.
csr-drop = CSR file
csr-drop-hint = PKCS#10, PEM or DER. Never a private key.
csr-title = The CSR
csr-download = Save the CSR
csr-show-pem = Show as text
csr-pem = CSR (PEM)
public-key-download = Save the public key
public-key-pem = Public key (PEM)
signature-valid = valid
signature-invalid = not valid
signature-unsupported = not checked
fact-subject = Subject
fact-issuer = Issuer
fact-san = Alternative names
fact-key = Key
fact-signature = Signature
fact-serial = Serial number
fact-valid-from = Valid from
fact-valid-until = Valid until
fact-csr-sha256 = SHA-256 of the CSR
fact-certificate-sha256 = SHA-256 of the certificate
fact-key-sha256 = SHA-256 of the public key
fact-friendly-name = Friendly name (alias)

## The page around a certificate

certificate-lead = Drop the certificate that you downloaded from the directory. We compare it with your CSR and your details.
certificate-lead-other = If you have this certificate as a file, drop it here to see what it contains.
certificate-enckey-note = With SERVER ENCKEY, the directory may publish only a public key and issue no certificate. In that case, continue with the JWKS.
certificate-drop = Certificate file
certificate-drop-hint = PEM, DER or PKCS#7. The directory names the file after the kid.
certificate-title = The certificate
certificate-kid = KID, computed from the certificate
certificate-compare-csr = Compare with a CSR

## The page around a JWKS

jwks-lead = Open the JWKS URL, save the document and drop it here. We cannot fetch it for you, because this page makes no network requests.
jwks-lead-hub = The API Hub gives you a JWKS URL and a kid. Open the URL, save the document and drop it here.
jwks-lead-other = If you have the JWKS of the organisation that holds this key, drop it here.
jwks-url = JWKS URL
jwks-open = Open in a new tab
jwks-wait = The keystore is cached for 300 seconds, and receivers may cache it for 10 minutes. Wait that long before you use a new key.
jwks-drop = JWKS file
jwks-drop-hint = The JSON document from the keystore, or the response of the directory’s API.
jwks-title = The JWKS
jwks-kid = KID to hand over
jwks-kid-found = KID in the JWKS
jwks-subject = Subject to trust
jwks-stated-kid = KID that you were given
jwks-stated-kid-hint = Paste the kid exactly. You can add it before or after the file.
jwks-choose-kid = Which of these keys is meant?
jwks-checked-when = Your key was found in the JWKS on { $when }. We don’t store the JWKS itself.
jwks-lead-trust = The holder of this key gives you a JWKS URL and a KID. Open the URL, save the document, and drop it here.

## Waiting for somebody else

ask-hub-csr = Waiting for the CSR from the API Hub’s team?
ask-signature = Waiting for the signature from the team that runs the HSM?
ask-upload = Waiting for a colleague to upload it?
ask-certificate = Waiting for the certificate from the LFI?
asked-whom = Who was asked?
asked-whom-hint = A name, a team or a ticket number. The board then shows that it is their turn.
asked-do = I asked them
asked-no-more = No longer waiting
waiting-since = Waiting for { $whom } since { $since }.
reminder-label = Reminder to send
reminder-hub-csr = To { $whom }: on { $since } we asked for the CSR of { $certificate } ({ $environment }) for { $organisation }. Send it to us, so that we can create the certificate in the directory.
reminder-signature = To { $whom }: on { $since } we asked you to sign the request for { $certificate } ({ $environment }) for { $organisation }. Sign the request file with the key in the HSM and send back the signature only.
reminder-upload = To { $whom }: on { $since } we asked you to upload the CSR of { $certificate } ({ $environment }) for { $organisation } to the directory. Upload it and send back the downloaded certificate.
reminder-certificate = To { $whom }: on { $since } we sent you the CSR of { $certificate } ({ $environment }) for { $organisation }. Create the certificate in the directory, and send back the certificate, the JWKS URL and the KID.
said-asked = Recorded. The board shows whose turn it is.
said-asked-no-more = No longer waiting.
