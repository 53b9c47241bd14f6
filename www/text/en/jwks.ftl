### What is said about a JWKS: is the key in it, and which kid is handed over.
### The rules of the text stand in certificate.ftl.

## Titles

check-jwks-document = The document
check-jwks-private-members = No private key in it
check-jwks-duplicate-kid = Every kid only once
check-jwks-encryption-candidates = One key to encrypt with
check-jwks-key-present = The key is published
check-jwks-key-kid = The kid of the key
check-jwks-key-x5t = Thumbprint of the key (x5t#S256)
check-jwks-key-x5c = Certificate of the key (x5c)
check-jwks-key-use = Use of the key
check-jwks-key-alg = Algorithm of the key (alg)
check-jwks-key-size = Kind and size of the key
check-jwks-key-status = Status of the key
check-jwks-key-environment = Keystore of the right environment
check-jwks-key-x5dn = Subject beside the key (x5dn)
check-jwks-key-validity = Certificate not expired

## Something else in the JWKS' place

err-jwks-not-text = This file is not text, so it is no JWKS.
rec-jwks-not-text = Open the JWKS URL in the browser and save the page as it is, or copy its text.
err-jwks-pem = This is a PEM file, not a JWKS.
rec-jwks-pem = The JWKS is the document behind the JWKS URL and begins with a brace. Certificates have their own step.
err-jwks-html = This is a web page, not a JWKS. The keystore may have answered with an error.
rec-jwks-html = Open the JWKS URL again and check every part of it; then save or copy what begins with a brace.
err-jwks-not-json = This is not JSON: reading stopped at line { $line }, column { $column }.
rec-jwks-not-json = Copy the whole document, from the first brace to the last, or save it as a file.
err-jwks-not-key-set = This is JSON, but there is no set of keys in it.
rec-jwks-not-key-set = Open the JWKS URL itself; the document there has a member named keys.
err-jwks-too-many = There are { $count } keys in this document, more than this page reads.
rec-jwks-too-many = Check that this is the JWKS of one organisation or application.

## The set as a whole

ok-jwks-read = { $count ->
    [one] There is one key in the document.
   *[other] There are { $count } keys in the document.
    }
err-jwks-empty = There is no key in the document.
rec-jwks-empty = The certificate may not be issued yet, or the URL may be of another organisation, application or document. A new key can take some minutes to appear.
ok-jwks-no-private-members = There are only public keys in the document.
err-jwks-private-members = STOP: there are private or symmetric keys in this document: { $keys }. Everyone who could read it can use them.
rec-jwks-private-members = If this came from the keystore, report it to the directory’s support (OFTF) at once and treat the keys as stolen: make new ones and revoke the old certificates. If somebody made this file, it must not be passed on.
ok-jwks-kids-differ = No kid is there twice.
err-jwks-kid-twice = More than one key has the same kid: { $kids }. A receiver cannot tell them apart.
rec-jwks-kid-twice = Report it to the directory’s support (OFTF); the keystore should never publish this.
ok-jwks-one-encryption-key = There is exactly one key with use enc, so it is clear which one TPPs take.
err-jwks-no-encryption-key = There is no key with use enc, so TPPs cannot encrypt anything for this organisation.
rec-jwks-no-encryption-key = Check that this is application.jwks of the organisation. If it is, look in the directory whether the certificate has an encryption type and is active.
err-jwks-several-encryption-keys = There are { $count } keys with use enc, and nothing says which one a TPP takes.
rec-jwks-several-encryption-keys = During a renewal this is right: be ready to decrypt with each of them. If no renewal is going on, revoke the ones in the directory that you no longer use.

## Is the key there

ok-jwks-key-present = The key is published here with its certificate.
ok-jwks-raw-key-present = The key is published here without a certificate. Hand over the kid that stands beside it.
ok-jwks-kid-present = There is a key with the kid that you were given.
err-jwks-key-other-certificate = The key is published here, but with another certificate than the one you checked.
rec-jwks-key-other-certificate = The key may have been certified twice. Look in the directory which certificate is active, download that one and check it; hand over its kid.
err-jwks-key-other-numbers = The entry that was looked for is there, but its key is another one than in your certificate.
rec-jwks-key-other-numbers = Do not use this entry. Fetch the JWKS again, and if it stays so, report it to the directory’s support (OFTF).
err-jwks-kid-case = The kid that you were given is there only in another spelling: capital letters, - or _ differ, and all of them count.
rec-jwks-kid-case = Ask whoever gave you the kid to copy it from the JWKS instead of typing it; for the hub that is the API Hub’s team (Ozone).
err-jwks-kid-missing = No key in this document has the kid that you were given.
rec-jwks-kid-missing = Check that the JWKS URL and the environment are those that came with the kid. If they are, ask whoever gave you both; for the hub that is the API Hub’s team (Ozone).
err-jwks-key-missing = The key is not in this document.
rec-jwks-key-missing = Check that the document comes from { $url } and was fetched just now; a new key can take some minutes. If it stays away, see in the directory whether the certificate is active: keys of inactive ones stand in a document of their own.
err-jwks-key-missing-anywhere = The key is not in this document.
rec-jwks-key-missing-anywhere = Check that the URL is of the right organisation or application, environment and document (transport or application). If it is, ask whoever holds the key.
not-jwks-nothing-asked = There is no certificate, no CSR and no kid here to look for.

## kid and thumbprint

ok-jwks-kid = The kid is the thumbprint of the certificate: { $kid }.
err-jwks-kid-absent = The key has no kid, so nobody can refer to it.
rec-jwks-kid-absent = Report it to the directory’s support (OFTF); every key of the keystore should have one.
err-jwks-kid-letters = The kid differs from the certificate’s thumbprint in its capital letters only: { $kid }.
rec-jwks-kid-letters = If this document was typed or edited, fetch it from the keystore again. If the keystore states it so, hand over what it states and ask the directory’s support (OFTF).
err-jwks-kid-not-thumbprint = The kid is not the certificate’s thumbprint: { $kid }. This is unusual, but not forbidden.
rec-jwks-kid-not-thumbprint = Hand over the kid as this document states it, because receivers look the key up by it.
not-jwks-kid-without-certificate = The kid is { $kid }. There is no certificate to compare it with, so hand it over as it stands.
ok-jwks-x5t = x5t#S256 is the thumbprint of the certificate beside it.
err-jwks-x5t-spelling = x5t#S256 is the right thumbprint in another spelling: with padding, or in standard base64.
rec-jwks-x5t-spelling = Strict receivers may refuse it. If the keystore states it so, tell the directory’s support (OFTF).
err-jwks-x5t = x5t#S256 is not the thumbprint of the certificate beside it.
rec-jwks-x5t = Fetch the JWKS again. If it stays so, report it to the directory’s support (OFTF).

## The certificate in x5c

ok-jwks-x5c = x5c holds a certificate of this key, written as the standard says.
not-jwks-x5c-absent = There is no x5c, so there is no certificate to look at. Raw public keys have none.
err-jwks-x5c-unreadable = The certificate in x5c cannot be read.
rec-jwks-x5c-unreadable = Fetch the JWKS again. If it stays so, report it to the directory’s support (OFTF).
err-jwks-x5c-armour = x5c holds PEM with its BEGIN and END lines; only the base64 between them belongs there.
rec-jwks-x5c-armour = Strict receivers will refuse it. If the keystore states it so, tell the directory’s support (OFTF).
err-jwks-x5c-url-safe = x5c is written in base64url; standard base64 belongs there.
rec-jwks-x5c-url-safe = Strict receivers will refuse it. If the keystore states it so, tell the directory’s support (OFTF).
err-jwks-x5c-other-key = The certificate in x5c is for another key than the one beside it.
rec-jwks-x5c-other-key = Do not use this entry. Fetch the JWKS again, and if it stays so, report it to the directory’s support (OFTF).
err-jwks-x5c-other-certificate = x5c holds another certificate of the same key than the one you checked.
rec-jwks-x5c-other-certificate = Look in the directory which of the two is active, and use that one.

## Use, algorithm, kind and size

ok-jwks-use = The key is marked for the use that this certificate has.
err-jwks-use-absent = The key is not marked with a use; { $use } is expected.
rec-jwks-use-absent = Receivers that look for use { $use } will not find it. Check the certificate type in the directory.
err-jwks-use-other = The key is marked with use { $found }; { $use } is expected.
rec-jwks-use-other = This may be the wrong key, or a certificate of a wrong type. Check both in the directory.
not-jwks-use-not-known = Which use belongs here is not known, so it was not judged.
ok-jwks-alg-absent = There is no alg, as everywhere in the directory’s keystore.
ok-jwks-alg = alg fits what this key is for.
err-jwks-alg = alg does not fit what this key is for.
rec-jwks-alg = Check that this is the right key. If it is, ask the directory’s support (OFTF): the keystore usually states no alg.
not-jwks-alg-any = No rule for alg is known here, so it was not judged.
ok-jwks-rsa = The key is RSA with { $bits } bits.
err-jwks-rsa-small = The key has { $bits } bits; the Trust Framework asks for at least 2048.
rec-jwks-rsa-small = Whoever holds the key should make a new one with RSA 2048 and revoke this one.
err-jwks-rsa-exponent = The public exponent of the key is not the usual 65537.
rec-jwks-rsa-exponent = Some receivers refuse such keys. At the next renewal, make the key with usual settings.
err-jwks-ec = This is an EC key. Signatures (PS256) and encryption (RSA-OAEP) need RSA, and whether OFTF takes EC keys for transport is not known.
rec-jwks-ec = For signing or encryption, make a new RSA 2048 key. For transport, ask the API Hub’s team (Ozone) whether they accept it.
err-jwks-numbers-unreadable = The numbers of the key are missing or damaged, or it is a kind of key that is not used here.
rec-jwks-numbers-unreadable = Fetch the JWKS again. If it stays so, report it to the directory’s support (OFTF).

## Status, environment, subject, dates

ok-jwks-active = The key is marked as active.
err-jwks-inactive = The key is marked as not active, so receivers do not use it.
rec-jwks-inactive = See in the directory why: it may be revoked or expired. If it should be active, ask the directory’s support (OFTF).
ok-jwks-environment = The key is published in the keystore of this environment.
err-jwks-other-environment = The key is published in the keystore of the other environment.
rec-jwks-other-environment = Take the JWKS of the environment that you work in. The two never mix.
err-jwks-unknown-keystore = The key names a keystore that is not known here.
rec-jwks-unknown-keystore = Check where this document comes from. If it is the directory’s, its host may have changed since this page was written; ask the directory’s support (OFTF).
ok-jwks-x5dn = x5dn is the subject of the certificate beside it.
err-jwks-x5dn-other = x5dn is written differently from the subject of the certificate beside it.
rec-jwks-x5dn-other = Trust the subject in the certificate. If the values themselves differ, ask the directory’s support (OFTF).
ok-jwks-certificate-valid = The published certificate is valid until { $until }.
err-jwks-certificate-expired = The published certificate expired on { $until }.
rec-jwks-certificate-expired = Whoever holds the key should renew it: new key, new CSR with the same subject, new certificate.
