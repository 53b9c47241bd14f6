### Keys, key files and passphrases; and what can go wrong with any file that
### is dropped on the page. The rules of the text stand in certificate.ftl.

## Titles

check-csr-public-key = Key type and size
check-certificate-algorithm = Key type and size

## Kind and size of a public key

ok-key-rsa-2048 = The key is RSA 2048, the same as the directory’s own command generates.
err-key-larger-unproven = The key has { $bits } bits. We don’t know whether OFTF accepts RSA keys larger than 2048 bits.
rec-key-larger-unproven = You can continue. If the directory rejects the CSR, use RSA 2048, which is known to work.
err-key-ec-unproven = This is an EC P-256 key. We don’t know whether OFTF accepts EC keys.
rec-key-ec-unproven = You can continue. If the directory rejects the CSR, use RSA 2048, which is known to work.
err-key-must-be-rsa = This is an EC key, but this certificate needs RSA: signatures are PS256 and encryption is RSA-OAEP.
rec-key-must-be-rsa = Generate a new RSA 2048 key and create a new CSR. If the API Hub holds the key, ask its team (Ozone) to do this.
err-key-other-algorithm = The Trust Framework does not use this type of key.
rec-key-other-algorithm = Generate a new RSA 2048 key and create a new CSR. If the API Hub holds the key, ask its team (Ozone) to do this.

## Making a key

err-key-entropy = The browser did not provide random numbers, so no key was generated.
rec-key-entropy = Reload the page and try again. If the problem remains, use another browser or computer.
err-key-not-accepted = The new key did not pass its test, so it was discarded.
rec-key-not-accepted = Try again. If it happens twice, use another computer: this one may be faulty.

key-air-gap = This computer is online. A production key is safest if you generate it on a computer without any network: open this file there, and carry the CSR and the encrypted key file back.

## Forgetting a key

forget-key = Erase the key now
forget-key-lead = This page still holds key material in memory: the encrypted file, or a key file or passphrase you entered. You can erase it now; files on your disk are not affected.
forget-key-question = You have not verified the saved file yet. If the file or its passphrase is lost, nobody can recover this key and you must generate a new one.
forget-key-yes = Yes, erase the key

## Passphrases

err-passphrase-short = The passphrase has { PLURAL($count) ->
    [one] one character
   *[other] { $count } characters
    }; it needs at least { $minimum }.
rec-passphrase-short = Choose a longer passphrase, or use a generated one.
err-passphrase-weak = { $weakness ->
    [own-name] The passphrase uses your bank’s own names or identifiers, which attackers try first.
    [common-word] The passphrase uses very common words.
    [repetition] The passphrase repeats itself.
    [keyboard-row] The passphrase follows the rows of the keyboard.
    [sequence] The passphrase is a sequence, such as abcd or 4321.
    [date] The passphrase consists of years or dates.
    [few-words] The passphrase has too few words.
   *[few-letters] The passphrase has too few characters for how simple they are.
    } It is easy to guess: about { $bits } bits, and at least { $minimum } are needed.
rec-passphrase-weak = Use several words that are unrelated to each other and to the bank, or use a generated passphrase.
err-passphrase-different = The two passphrases do not match.
rec-passphrase-different = Type the same passphrase in both fields.

## Opening a key file

err-key-unsupported = We don’t support this type of key: { $algorithm }.
rec-key-unsupported = RSA and EC P-256 keys are supported. Check that this is the right key file.
err-key-curve-written-out = This EC key describes its curve in full instead of naming it. Most programs reject such a key.
rec-key-curve-written-out = Name the curve: openssl ec -in key.pem -param_enc named_curve -out named.pem.
err-key-bound-to-pss = This RSA key is restricted to RSASSA-PSS. Most systems reject it.
rec-key-bound-to-pss = Generate a plain RSA key: it works with PS256.
err-key-unusual = The numbers of this RSA key are correct but unusual: a very long public exponent, primes of different lengths, or more than two primes. We don’t support such keys.
rec-key-unusual = Generate a new RSA 2048 key with your tool’s default settings and create a new CSR.
err-key-damaged = This file contains a private key, but the key is damaged.
rec-key-damaged = Use the file from where you first saved it. This copy may be incomplete or changed.
err-container-no-private-key = This file does not contain a private key.
rec-container-no-private-key = Choose the file with the key. Files saved by this page end in .key; PKCS#12 files end in .p12 or .pfx.
err-container-several-keys = This file contains { $count } private keys.
rec-container-several-keys = Choose a file with one key, so that it is clear which one you mean.
err-container-passphrase-needed = The key in this file is encrypted and needs a passphrase.
rec-container-passphrase-needed = Type the passphrase that was used to save the file.
err-container-wrong-passphrase = The passphrase does not open this file.
rec-container-wrong-passphrase = Type it again: check capital letters, hyphens and the keyboard language. Without the passphrase, nobody can open the key.
err-container-old-openssl = The key is encrypted in OpenSSL’s old format, which we don’t support.
rec-container-old-openssl = Convert it on your own computer with openssl pkcs8 -topk8, which asks for the old passphrase and a new one.
err-container-unsupported = We don’t support the encryption of this key: { $algorithm }.
rec-container-unsupported = Convert the file on your own computer to PKCS#8 with AES-256 and PBKDF2, for example with openssl pkcs8 -topk8 -v2 aes-256-cbc. For a PKCS#12 file use openssl pkcs12 -in, with -legacy for old encryption.
err-container-jwk-primes = This JWK does not include the primes of the key, and we need them to check it.
rec-container-jwk-primes = Include p, q, dp, dq and qi, or use the key as PKCS#8.
err-container-too-much-work = Opening this file would take far more work than usual, so we did not try.
rec-container-too-much-work = Check where the file comes from. If it is yours, save the key again with default settings.
err-container-nothing-left = We did not open this: the items before it used up all the work allowed for these files.
rec-container-nothing-left = Drop it separately, in its own file.

## Any file or paste

err-input-empty = The file is empty.
rec-input-empty = Choose the file again, or save it again: it may be incomplete.
err-input-too-large = This file has about { $size } MiB; the limit is 16 MiB.
rec-input-too-large = Keys, CSRs, certificates and key sets are far smaller. Check that this is the right file.
err-input-too-many-blocks = This file contains more than a thousand PEM blocks.
rec-input-too-many-blocks = Put the block you need in its own file.
err-input-no-end = The block “{ $label }”, which starts on line { $line }, has no END line.
rec-input-no-end = The end is missing. Copy everything from the BEGIN line to the END line, including both lines.
err-input-not-base64 = The block “{ $label }” contains an invalid character on line { $line }.
rec-input-not-base64 = Use the original file instead of a copy from an e-mail or a document.
err-input-other-length = This starts like DER and declares { $stated } bytes, but contains { $found }.
rec-input-other-length = It is incomplete, or something was added at the end. Copy or download the file again, in binary mode.
err-input-wrapped-too-deep = This is wrapped in more than { $limit } layers, or expands far beyond its size.
rec-input-wrapped-too-deep = Use the original file, or remove the outer layers first.
err-input-unreadable = This is not PEM, DER or base64.
rec-input-unreadable = Choose the file itself, not a picture, archive or document that contains it.
err-input-private-key = STOP: this file contains a private key. We did not keep it.
rec-input-private-key = Use the public file that belongs here, and leave the key file where it is. If this private key was sent to you or anyone else, do not use it: generate a new one.
err-input-may-hold-private-key = STOP: this file may contain a private key. We did not keep it.
rec-input-may-hold-private-key = Do not share this file until you know what is in it. If it contained a key and was ever sent or uploaded, generate a new key and revoke the certificate.

## What a file is

kind-private-key = Private key
kind-csr = CSR
kind-certificate = Certificate
kind-public-key = Public key
kind-crl = Revocation list (CRL)
kind-pkcs7 = PKCS#7 container
kind-pkcs12 = PKCS#12 container
kind-unknown = Not recognised
