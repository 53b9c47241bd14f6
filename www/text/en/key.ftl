### Keys, key files and passphrases; and what can go wrong with any file that
### is dropped on the page. The rules of the text stand in certificate.ftl.

## Titles

check-csr-public-key = Key kind and size
check-certificate-algorithm = Key kind and size

## Kind and size of a public key

ok-key-rsa-2048 = The key is RSA 2048, as the directory’s own command makes it.
err-key-larger-unproven = The key has { $bits } bits. Whether OFTF takes RSA keys larger than 2048 bits is not known.
rec-key-larger-unproven = You can go on. If the directory refuses the CSR, RSA 2048 is the size that is known to work.
err-key-ec-unproven = This is an EC P-256 key. Whether OFTF takes EC keys is not known.
rec-key-ec-unproven = You can go on. If the directory refuses the CSR, RSA 2048 is the kind that is known to work.
err-key-must-be-rsa = This is an EC key, but this certificate needs RSA: signatures are PS256 and encryption is RSA-OAEP.
rec-key-must-be-rsa = Make a new RSA 2048 key and a new CSR. If the API Hub holds the key, its team (Ozone) has to do that.
err-key-other-algorithm = This kind of key is not used in the Trust Framework.
rec-key-other-algorithm = Make a new RSA 2048 key and a new CSR. If the API Hub holds the key, its team (Ozone) has to do that.

## Making a key

err-key-entropy = No random numbers came from the browser, so no key was made.
rec-key-entropy = Reload the page and try again. If it stays so, use another browser or another computer.
err-key-not-accepted = The new key did not pass its own test, so it was thrown away.
rec-key-not-accepted = Try again. If it happens twice, use another computer: this one may be faulty.

key-air-gap = This machine is online. A production key is safest if it is made on a computer that is connected to no network: open this file there, and carry back the CSR and the encrypted key file.

## Forgetting a key

forget-key = Forget the key now
forget-key-lead = The page holds something of this key: its encrypted file, a key file or passphrase that you gave to it, or work with them. You can have all of it forgotten at once. Files on your disk stay where they are.
forget-key-question = The saved file was not proved yet. If it is not on your disk, or if its passphrase is lost, nobody can get this key back, and you have to make a new one.
forget-key-yes = Yes, forget the key

## Passphrases

err-passphrase-short = The passphrase has { $count ->
    [one] one character
   *[other] { $count } characters
    }; it needs at least { $minimum }.
rec-passphrase-short = Type a longer one, or let the page make one from words.
err-passphrase-weak = { $weakness ->
    [own-name] The passphrase is made of your bank’s own names or identifiers, which others try first.
    [common-word] The passphrase is made of words that everybody tries first.
    [repetition] The passphrase repeats itself.
    [keyboard-row] The passphrase follows the rows of the keyboard.
    [sequence] The passphrase is a sequence, such as abcd or 4321.
    [date] The passphrase is made of years or dates.
    [few-words] The passphrase has too few words.
   *[few-letters] The passphrase has too few letters for how simple they are.
    } It can be guessed: about { $bits } bits, and at least { $minimum } are needed.
rec-passphrase-weak = Use several words that have nothing to do with each other or with the bank, or let the page make a passphrase from words.
err-passphrase-different = The two entries are not the same.
rec-passphrase-different = Type the passphrase again in both fields.

## Opening a key file

err-key-unsupported = This key is of a kind that the page does not read: { $algorithm }.
rec-key-unsupported = RSA and EC P-256 keys are read. Check that this is the file of the right key.
err-key-curve-written-out = This EC key writes its curve out instead of naming it. Most programs refuse such a key.
rec-key-curve-written-out = Name the curve: openssl ec -in key.pem -param_enc named_curve -out named.pem.
err-key-bound-to-pss = This is an RSA key that is bound to RSASSA-PSS. Most systems refuse it.
rec-key-bound-to-pss = Make a plain RSA key: PS256 works with it.
err-key-unusual = The numbers of this RSA key are sound but unusual: a very long public exponent, primes of unequal length, or more than two. This page does not work with such keys.
rec-key-unusual = Make a new RSA 2048 key with your tool’s usual settings, and a new CSR.
err-key-damaged = There is a private key in this file, but it is damaged.
rec-key-damaged = Take the file from where it was first saved; it may have been cut off or altered on its way.
err-container-no-private-key = There is no private key in this file.
rec-container-no-private-key = Choose the file that holds the key. What this page saves ends in .key; PKCS#12 files end in .p12 or .pfx.
err-container-several-keys = There are { $count } private keys in this file.
rec-container-several-keys = Choose a file with one key, so that it is clear which one is meant.
err-container-passphrase-needed = The key in this file is encrypted, and no passphrase was given.
rec-container-passphrase-needed = Type the passphrase with which the file was saved.
err-container-wrong-passphrase = The passphrase does not open this file.
rec-container-wrong-passphrase = Type it again with care: capital letters, hyphens and the keyboard’s language all count. Without it, the key cannot be opened by anyone.
err-container-old-openssl = The key is encrypted in OpenSSL’s old way, which this page does not read.
rec-container-old-openssl = Convert it on your own computer with openssl pkcs8 -topk8, which asks for the old passphrase and a new one.
err-container-unsupported = The key is encrypted in a way that this page does not read: { $algorithm }.
rec-container-unsupported = Convert it on your own computer to PKCS#8 with AES-256 and PBKDF2, for example with openssl pkcs8 -topk8 -v2 aes-256-cbc; a PKCS#12 file with openssl pkcs12 -in, adding -legacy for old encryption.
err-container-jwk-primes = This JWK leaves out the primes of the key, which this page needs to judge it.
rec-container-jwk-primes = Write it with p, q, dp, dq and qi, or give the key as PKCS#8.
err-container-too-much-work = Opening this file would take far more work than is usual, so it was not tried.
rec-container-too-much-work = Check where the file comes from. If it is yours, save the key again with usual settings.
err-container-nothing-left = This was not opened: what stands before it took all the work that is allowed for these files.
rec-container-nothing-left = Drop it alone, in a file of its own.

## Any file or paste

err-input-empty = There is nothing in it.
rec-input-empty = Choose the file again; it may not have been saved completely.
err-input-too-large = This file has about { $size } MiB; at most 16 MiB are read.
rec-input-too-large = Keys, CSRs, certificates and key sets are far smaller. Check that this is the right file.
err-input-too-many-blocks = There are more than a thousand PEM blocks in this file.
rec-input-too-many-blocks = Put the block that is meant into a file of its own.
err-input-no-end = The block “{ $label }” that begins on line { $line } has no END line.
rec-input-no-end = The end was cut off. Copy everything from the BEGIN line to the END line, both included.
err-input-not-base64 = The block “{ $label }” has a character on line { $line } that does not belong there.
rec-input-not-base64 = Take the original file instead of a copy from a mail or a document.
err-input-other-length = This begins like DER and says that it has { $stated } bytes, but { $found } are there.
rec-input-other-length = It was cut off, or something was added behind it. Copy or download the file again, as binary.
err-input-wrapped-too-deep = This is wrapped in more layers than the { $limit } that are undone here, or grows far beyond its size.
rec-input-wrapped-too-deep = Take the original file, or undo the outer layers first.
err-input-unreadable = This is neither PEM, nor DER, nor base64.
rec-input-unreadable = Choose the file itself, not a picture, an archive or a document in which it was sent.

## What a file is

kind-private-key = Private key
kind-csr = CSR
kind-certificate = Certificate
kind-public-key = Public key
kind-crl = Revocation list (CRL)
kind-pkcs7 = PKCS#7 container
kind-pkcs12 = PKCS#12 container
kind-unknown = Not recognised
