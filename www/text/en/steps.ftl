### The pages of the steps: what a person reads around the drop places, files and
### reports. The reports themselves are in csr, certificate and jwks.

## The step "Key and CSR" and "Save and prove"

origin-title = Where is the private key made?
origin-here = Make the key here, in this browser
origin-elsewhere = I bring the CSR from our HSM (or key management system)
hsm-rule-title = The production rule
hsm-rule = For production, the private key and the CSR must be made in an HSM or an equivalent secure key management system.
hsm-acknowledge = This machine is our equivalent secure key management, for example an air-gapped laptop for key ceremonies, and I am entitled to say so.
err-hsm-not-acknowledged = In production a key is made here only if this machine is the equivalent of an HSM.
rec-hsm-not-acknowledged = Say so above, or bring the CSR from your HSM.
hsm-acknowledge-first = Say so above, or bring the CSR from your HSM.
passphrase-title = The passphrase of the key file
passphrase-lead = The key is saved as an encrypted file. Whoever has the file and the passphrase has the key.
passphrase-generated = Use this generated passphrase
passphrase-entropy = { $words } words drawn at random: about { $bits } bits.
passphrase-keep = Put it into your password manager now. The page does not keep it, and you need it in the next step.
passphrase-copy = Copy the passphrase
passphrase-another = Another one
passphrase-typed = I type my own, at least 12 characters
passphrase-first = Passphrase
passphrase-other-letters = It has letters beyond plain English ones (ASCII). The page writes them in one form (Unicode NFC), so that the same letters from another keyboard open the file; but they must be on that keyboard, and some programs, Java among them, do not take them.
passphrase-second = The same again
key-make = Make the key and the CSR
key-making = The key and the CSR are being made.
key-search-time = Its primes are found by chance: usually within { $usual } s on this computer, seldom after { $seldom } s.
key-making-other = A key for another certificate is being made. Wait, or cancel it.
key-made-lead = The key was made. Only its encrypted file and this CSR exist.
key-start-over = Make a new key instead
key-start-over-question = A key that was not proved may be lost. The CSR, the certificate and the kid of this key are removed from this page. If the key is in use, it stays in use: revoke its certificate at the directory.
key-start-over-yes = Yes, make a new key
csr-start-over = Start again without this CSR
csr-start-over-question = This CSR, its certificate and its kid are removed from this page. Your files stay where they are. If the key is in use, it stays in use.
csr-start-over-yes = Yes, start again
save-title = Save
save-lead = The browser is saving the encrypted key file. Put it where your organisation keeps keys. As long as it is not proved, leaving this page may lose the key.
save-again = Save the key file again
save-key-gone = The page no longer has this key; the file that you saved has it. Prove it below. If you have no file, go back and make a new key.
save-proved = Proved: the saved file opens, and it is the key of this CSR.
save-proved-when = Proved on { $when }.
save-said-to-be-proved = This key is said to have been proved at { $when }. That stands in a file or in this browser’s storage, which others may have written: prove it once more before its CSR goes to the directory.
prove-title = Prove
prove-lead = Choose the file that was just saved and type its passphrase. The page opens it and compares it with the CSR.
prove-drop = Saved key file
prove-drop-hint = The .key file that was just saved. It is opened in this browser and not kept.
lost-passphrase-lead = If the passphrase is lost, make a new key now: the directory has nothing of this one yet.
prove-passphrase = Passphrase
prove-do = Open and prove
prove-working = The key file is being opened.
err-key-not-encrypted = This file holds a key without a passphrase. The page saved an encrypted one.
rec-key-not-encrypted = Choose the file that was saved here. If you made this copy from it, delete the copy where you do not need it.
err-key-not-saved-file = This file holds the key, but it is not the file that the page saved.
rec-key-not-saved-file = Choose the saved file itself; its name ends in .key. What is proved here is that you have it.
err-key-of-other = This file opens, but it is another key. Its fingerprint is { $found }; the CSR’s key has { $expected }.
rec-key-of-other = Choose the file that was saved for this CSR. If it is lost, go back and make a new key.

## The page around a CSR

csr-hub-lead = The API Hub holds this private key and gives you the CSR. Drop it here before you upload it to the directory.
csr-own-lead = Make the CSR where the key lives and drop it here. Its subject must be the one that the directory shows for this certificate.
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

certificate-lead = Drop the certificate that you downloaded from the directory. It is compared with your CSR and your details.
certificate-lead-other = If you have this certificate as a file, drop it here to see what it says.
certificate-enckey-note = SERVER ENCKEY may give no certificate at all, only a published public key. Then go on to the JWKS.
certificate-drop = Certificate file
certificate-drop-hint = PEM, DER or PKCS#7. The directory names it after the kid.
certificate-title = The certificate
certificate-kid = KID, computed from the certificate
certificate-compare-csr = Compare it with a CSR

## The page around a JWKS

jwks-lead = Open the JWKS URL, save the document, and drop it here. This page cannot fetch it.
jwks-lead-hub = The API Hub gives you a JWKS URL and a kid. Open the URL, save the document, and drop it here.
jwks-lead-other = If you have the JWKS of whoever holds this key, drop it here.
jwks-url = JWKS URL
jwks-open = Open it in a new tab
jwks-wait = The keystore is cached for 300 seconds and receivers may cache for 10 minutes. Wait that long before you use a new key.
jwks-drop = JWKS file
jwks-drop-hint = The JSON document of the keystore, or what the directory’s API returns.
jwks-title = The JWKS
jwks-kid = KID to hand over
jwks-kid-found = KID in the JWKS
jwks-subject = Subject to trust
jwks-stated-kid = KID that you were given
jwks-stated-kid-hint = Copy it, do not retype it. Type it before you choose the file.
jwks-checked-when = Your key was found in the JWKS on { $when }. The JWKS itself is not kept.
