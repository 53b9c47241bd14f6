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
check-jwks-symmetric = No shared secret among the keys
check-jwks-weak-key = No key that others can break
check-jwks-duplicate-key = Every key only once
check-jwks-overlap = Old and new key side by side
check-jwks-subject = Keys of one subject
check-jwks-kid-form = The kids of the keys
check-jwks-x5t = Thumbprints of the keys (x5t#S256)
check-jwks-x5t-sha1 = Older thumbprints of the keys (x5t)
check-jwks-x5c = Certificates of the keys (x5c)
check-jwks-x5c-chain = One certificate beside each key
check-jwks-x5dn = Subjects beside the keys (x5dn)
check-jwks-organisation = Keys of one organisation
check-jwks-validity = Certificates in their dates
check-jwks-environment = Keys of one environment
check-jwks-size = Kind and size of the keys
check-jwks-exponent = Public exponent of the keys
check-jwks-spelling = How the numbers are written
check-jwks-use = Use of the keys
check-jwks-alg = Algorithms of the keys (alg)
check-jwks-status = Status of the keys
check-jwks-compare-removed = Keys that are gone
check-jwks-compare-changed = Keys that changed
check-jwks-compare-added = Keys that are new
check-jwks-compare-kept = Keys that stayed
check-jwks-compare-both = Keys that are active and inactive
check-jwks-compare-retired = Inactive keys

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
err-jwks-member-twice = A member stands twice in one object, or twice but for capital letters: { $names }. Programs take different ones, so they read different keys from this document.
rec-jwks-member-twice = Do not rely on it. If this came from the keystore, report it to the directory’s support (OFTF). If a program of yours wrote it, correct that.
err-jwks-empty = There is no key in the document.
rec-jwks-empty = The certificate may not be issued yet, or the URL may be of another organisation, application or document. A new key can take some minutes to appear.
ok-jwks-no-private-members = There are only public keys in the document.
err-jwks-private-members = STOP: there are private or symmetric keys in this document: { $keys }. Everyone who could read it can use them.
rec-jwks-private-members = If this came from the keystore, report it to the directory’s support (OFTF) at once and treat the keys as stolen: make new ones and revoke the old certificates. If somebody made this file, it must not be passed on.
err-jwks-private-members-beside = STOP: beside its keys, this document has members of private keys: { $names }. Everyone who could read it can use them.
rec-jwks-private-members-beside = If this came from the keystore, report it to the directory’s support (OFTF) at once and treat the keys as stolen: make new ones and revoke the old certificates. If somebody made this file, it must not be passed on.
ok-jwks-kids-differ = No kid is there twice.
err-jwks-kid-twice = More than one key has the same kid: { $kids }. A receiver cannot tell them apart.
rec-jwks-kid-twice = Report it to the directory’s support (OFTF); the keystore should never publish this.
ok-jwks-one-encryption-key = There is exactly one key with use enc, so it is clear which one TPPs take.
err-jwks-no-encryption-key = There is no key with use enc, so TPPs cannot encrypt anything for this organisation.
rec-jwks-no-encryption-key = Check that this is application.jwks of the organisation. If it is, look in the directory whether the certificate has an encryption type and is active.
err-jwks-several-encryption-keys = There are { $count } keys with use enc, and nothing says which one a TPP takes.
rec-jwks-several-encryption-keys = During a renewal this is right: be ready to decrypt with each of them. If no renewal is going on, revoke the ones in the directory that you no longer use.

## Keys side by side

ok-jwks-keys-differ = No key is there twice.
ok-jwks-key-recertified = There are keys with more than one certificate each ({ $count }): { $kid }. Each certificate has its own kid.
err-jwks-key-twice = The same key is there more than once ({ $count }): { $kid }.
rec-jwks-key-twice = Receivers may take either entry. Report it to the directory’s support (OFTF).
err-jwks-key-two-uses = The same key is there for more than one use ({ $count }): { $kid }.
rec-jwks-key-two-uses = Whoever holds the key should have one key for each use: make a new one for one of the uses and revoke that certificate.
ok-jwks-no-overlap = No subject has two valid keys for one use, so no renewal is going on.
ok-jwks-overlap = Old and new key stand side by side, as a renewal wants it: { $keys }. Sign with the new one when receivers have fetched this document, and revoke the old one after that.
ok-jwks-subjects = No subject has more valid keys for one use than a renewal needs.
err-jwks-subject-crowded = There are subjects with more than two valid keys for one use. The keys ({ $count }): { $kid }.
rec-jwks-subject-crowded = A renewal needs the old key and the new one. Revoke in the directory whatever is no longer used.
ok-jwks-one-environment = All keys that name an environment name the same one. Whether its CA signed their certificates is not said by that.
err-jwks-environments-mixed = There are keys of several environments in this document. Of the rarer one ({ $count }): { $kid }.
rec-jwks-environments-mixed = Sandbox and production never mix. Fetch the JWKS again, and if it stays so, report it to the directory’s support (OFTF).

## Keys of the set, whoever holds them

ok-jwks-set-symmetric = None of the keys is a shared secret.
err-jwks-set-symmetric = STOP: there are shared secrets (kty oct) among the keys ({ $count }): { $kid }. They must never be published.
rec-jwks-set-symmetric = Whoever shares these secrets must replace them. If the keystore published them, report it to the directory’s support (OFTF) at once.
ok-jwks-set-weak-key = No key has a weakness that is looked for here.
err-jwks-set-even-modulus = The modulus of these keys is an even number, so they are damaged or protect nothing ({ $count }): { $kid }.
rec-jwks-set-even-modulus = Do not use them. Fetch the JWKS again; if it stays so, whoever holds the keys must make new ones.
err-jwks-set-small-factor = The modulus of these keys has a small factor, so everyone can break them ({ $count }): { $kid }.
rec-jwks-set-small-factor = Do not use them. Whoever holds the keys must make new ones with another program and revoke these.
err-jwks-set-close-primes = The two primes of these keys are too close together, so everyone can break them ({ $count }): { $kid }.
rec-jwks-set-close-primes = Do not use them. Whoever holds the keys must make new ones with another program and revoke these.
err-jwks-set-roca = These keys have the form of a faulty library (ROCA, CVE-2017-15361), so others can break them ({ $count }): { $kid }.
rec-jwks-set-roca = Do not use them. Whoever holds the keys must make new ones with another device and revoke these.
err-jwks-set-prime-modulus = The modulus of these keys is itself a prime, so everyone can compute the private key ({ $count }): { $kid }.
rec-jwks-set-prime-modulus = Do not use them. Whoever holds the keys must make new ones with another device and revoke these.
err-jwks-set-shared-prime = These keys share a prime, so whoever reads the set can compute the private keys ({ $count }): { $kid }.
rec-jwks-set-shared-prime = Do not use them; treat them as stolen. The device that made them had too little randomness: whoever holds the keys must make new ones with another device and revoke these.
not-jwks-set-too-large = These keys have more than 8192 bits and were not examined for weaknesses, so that no document can keep the page busy ({ $count }): { $kid }.
not-jwks-set-primes-not-compared = There are more RSA keys in the set than are examined for prime moduli and common primes; these were not ({ $count }): { $kid }.
err-jwks-set-exponent-unusable = The public exponent of these keys is even or one, so they protect nothing ({ $count }): { $kid }.
rec-jwks-set-exponent-unusable = Do not use them. Whoever holds the keys must make new ones and revoke these.
err-jwks-set-point = The point of these EC keys is none of their curve ({ $count }): { $kid }.
rec-jwks-set-point = Do not use them. Fetch the JWKS again; if it stays so, report it to the directory’s support (OFTF).
ok-jwks-set-kid = Every key has a kid, and where there is a certificate it is its thumbprint.
err-jwks-set-kid-absent = There are keys without a kid, so nobody can refer to them ({ $count }): { $kid }.
rec-jwks-set-kid-absent = Report it to the directory’s support (OFTF); every key of the keystore should have one.
err-jwks-set-kid-unseen = There are kids with letters that cannot be seen ({ $count }): { $kid }.
rec-jwks-set-kid-unseen = Nobody can copy such a kid by hand, and it may stand for another one where it is shown. Report it to the directory’s support (OFTF).
err-jwks-set-kid-of-other-key = These kids are the thumbprints of other keys’ certificates in this document ({ $count }): { $kid }.
rec-jwks-set-kid-of-other-key = Kids were mixed up. Fetch the JWKS again, and if it stays so, report it to the directory’s support (OFTF).
ok-jwks-set-x5t = Every x5t#S256 is the thumbprint of the certificate beside it.
err-jwks-set-x5t-other = x5t#S256 is not the thumbprint of the certificate beside it ({ $count }): { $kid }.
rec-jwks-set-x5t-other = Fetch the JWKS again. If it stays so, report it to the directory’s support (OFTF).
err-jwks-set-two-thumbprints = x5t#S256 and x5thashS256 stand side by side and are the thumbprints of two certificates ({ $count }): { $kid }.
rec-jwks-set-two-thumbprints = Fetch the JWKS again. If it stays so, report it to the directory’s support (OFTF).
err-jwks-set-x5t-spelling = x5t#S256 is the right thumbprint in another spelling, with padding or in standard base64 ({ $count }): { $kid }.
rec-jwks-set-x5t-spelling = Strict receivers may refuse it. If the keystore states it so, tell the directory’s support (OFTF).
ok-jwks-set-x5t-sha1 = Every x5t is the SHA-1 thumbprint of the certificate beside it.
err-jwks-set-x5t-sha1-other = x5t is not the SHA-1 thumbprint of the certificate beside it ({ $count }): { $kid }.
rec-jwks-set-x5t-sha1-other = The directory publishes x5t#S256 and no x5t. Take the document from the keystore itself.
err-jwks-set-x5t-sha1-spelling = x5t is the right SHA-1 thumbprint in another spelling: with padding, in standard base64 or in hexadecimal ({ $count }): { $kid }.
rec-jwks-set-x5t-sha1-spelling = Write it in base64url without padding, or leave it out: the directory publishes x5t#S256 only.
ok-jwks-set-x5c = Every x5c holds a certificate of the key beside it.
err-jwks-set-x5c-unreadable = The certificate in x5c cannot be read ({ $count }): { $kid }.
rec-jwks-set-x5c-unreadable = Fetch the JWKS again. If it stays so, report it to the directory’s support (OFTF).
err-jwks-set-x5c-other-key = The certificate in x5c is for another key than the one beside it ({ $count }): { $kid }.
rec-jwks-set-x5c-other-key = Do not use these entries. Fetch the JWKS again, and if it stays so, report it to the directory’s support (OFTF).
err-jwks-set-x5c-armour = x5c holds PEM with its BEGIN and END lines ({ $count }): { $kid }.
rec-jwks-set-x5c-armour = Only the base64 between the lines belongs there. If the keystore states it so, tell the directory’s support (OFTF).
err-jwks-set-x5c-url-safe = x5c is written in base64url ({ $count }): { $kid }.
rec-jwks-set-x5c-url-safe = Standard base64 belongs there. If the keystore states it so, tell the directory’s support (OFTF).
err-jwks-set-x5c-white-space = There are spaces or line breaks in x5c ({ $count }): { $kid }.
rec-jwks-set-x5c-white-space = The base64 must stand in one piece. If the keystore states it so, tell the directory’s support (OFTF).
err-jwks-set-x5c-unpadded = The base64 in x5c lacks its padding at the end ({ $count }): { $kid }.
rec-jwks-set-x5c-unpadded = Standard base64 ends with its padding. If the keystore states it so, tell the directory’s support (OFTF).
ok-jwks-set-x5c-chain = Every x5c holds the certificate of the key alone, as the directory does it.
err-jwks-set-x5c-order = The certificate of the key is in x5c, but not first ({ $count }): { $kid }.
rec-jwks-set-x5c-order = The key’s own certificate must come first, then the one of its CA. If the keystore states it otherwise, tell the directory’s support (OFTF).
err-jwks-set-x5c-chain = x5c holds more than the certificate of the key ({ $count }): { $kid }. The standard allows it, but the directory publishes the one certificate.
rec-jwks-set-x5c-chain = Check that this document is the keystore’s own and not somebody’s copy.
ok-jwks-set-x5dn = Every x5dn is the subject of the certificate beside it.
err-jwks-set-x5dn = x5dn is written differently from the subject of the certificate beside it ({ $count }): { $kid }.
rec-jwks-set-x5dn = Trust the subject in the certificate. If the values themselves differ, ask the directory’s support (OFTF).
ok-jwks-set-organisation = All certificates are of the organisation that was planned for.
err-jwks-set-organisation = There are certificates of another organisation in this document ({ $count }): { $kid }.
rec-jwks-set-organisation = A document of the keystore is of one organisation or application. Check the URL that this one came from.
ok-jwks-set-validity = No certificate has expired, and all are valid already.
err-jwks-set-expired = There are keys with expired certificates ({ $count }): { $kid }.
rec-jwks-set-expired = Whoever holds the keys should see in the directory whether they are still in use. Receivers may refuse them.
err-jwks-set-not-yet-valid = There are keys whose certificates are not valid yet ({ $count }): { $kid }.
rec-jwks-set-not-yet-valid = Wait until they are, and check that the clock of this machine is right.
ok-jwks-set-environment = What the keys state of their environment is this one. Whether its CA signed their certificates is not said by that.
err-jwks-set-other-keystore = There are keys of another environment’s keystore ({ $count }): { $kid }.
rec-jwks-set-other-keystore = Take the JWKS of the environment that you work in. The two never mix.
err-jwks-set-other-authority = There are certificates of another environment’s CA ({ $count }): { $kid }.
rec-jwks-set-other-authority = Take the JWKS of the environment that you work in. If it is that one, report it to the directory’s support (OFTF).
err-jwks-set-unknown-keystore = There are keys of a keystore that is not known here ({ $count }): { $kid }.
rec-jwks-set-unknown-keystore = Check where this document comes from. If it is the directory’s, its host may have changed since this page was written; ask the directory’s support (OFTF).
ok-jwks-set-size = All keys are RSA with 2048 bits or more.
err-jwks-set-numbers-unreadable = There are keys whose numbers are missing or damaged, or of a kind that is not used here ({ $count }): { $kid }.
rec-jwks-set-numbers-unreadable = Fetch the JWKS again. If it stays so, report it to the directory’s support (OFTF).
err-jwks-set-small = There are RSA keys below 2048 bits ({ $count }): { $kid }.
rec-jwks-set-small = Whoever holds the keys should make new ones with RSA 2048 and revoke these.
err-jwks-set-not-rsa = There are keys that are not RSA ({ $count }): { $kid }. Signatures (PS256) and encryption (RSA-OAEP) need RSA.
rec-jwks-set-not-rsa = Whoever holds the keys should make RSA 2048 keys for signing and encryption. Whether OFTF takes others for transport is not known.
ok-jwks-set-exponent = The public exponent of all RSA keys is the usual 65537.
err-jwks-set-exponent = The public exponent of these keys is not the usual 65537 ({ $count }): { $kid }.
rec-jwks-set-exponent = Some receivers refuse such keys. At the next renewal, whoever holds them should make keys with usual settings.
ok-jwks-set-spelling = The numbers of all keys are written as the standard says.
err-jwks-set-leading-zeros = The numbers of these keys begin with a zero byte that does not belong there ({ $count }): { $kid }.
rec-jwks-set-leading-zeros = Strict receivers may refuse them. If the keystore states it so, tell the directory’s support (OFTF).
err-jwks-set-padding = The numbers of these keys are written with padding (=) ({ $count }): { $kid }.
rec-jwks-set-padding = Strict receivers may refuse them. If the keystore states it so, tell the directory’s support (OFTF).
err-jwks-set-standard-alphabet = The numbers of these keys are written in standard base64 instead of base64url ({ $count }): { $kid }.
rec-jwks-set-standard-alphabet = Strict receivers may refuse them. If the keystore states it so, tell the directory’s support (OFTF).
err-jwks-set-coordinate-length = The coordinates of these EC keys have not the length of their curve ({ $count }): { $kid }.
rec-jwks-set-coordinate-length = Strict receivers may refuse them. If the keystore states it so, tell the directory’s support (OFTF).
ok-jwks-set-use = Every key is marked with a use that its certificate allows.
err-jwks-set-use-absent = There are keys without a use ({ $count }): { $kid }.
rec-jwks-set-use-absent = Receivers that look for a use will not find them. Check the certificate types in the directory.
err-jwks-set-use-unknown = There are keys with a use that is not known here ({ $count }): { $kid }.
rec-jwks-set-use-unknown = sig, enc and tls are known. Ask the directory’s support (OFTF) if the keystore states another.
err-jwks-set-use-against-certificate = The key usage in the certificate does not allow the use that the key is marked with ({ $count }): { $kid }.
rec-jwks-set-use-against-certificate = The certificate may be of a wrong type. Whoever holds the key should check it in the directory.
not-jwks-set-use-not-compared = The certificate beside these keys cannot be read, so their use could not be compared with it ({ $count }): { $kid }.
ok-jwks-set-alg = Every alg fits the use beside it.
err-jwks-set-alg = alg does not fit the use, or is none of the Trust Framework’s ({ $count }): { $kid }.
rec-jwks-set-alg = PS256 is for signing, RSA-OAEP-256 for encryption. Ask the directory’s support (OFTF): the keystore usually states no alg.
ok-jwks-set-status = All keys are marked as active.
err-jwks-set-inactive = There are keys that are marked as not active ({ $count }): { $kid }.
rec-jwks-set-inactive = Receivers do not use them. If one should be active, see in the directory whether it is revoked or expired.

## Two sets side by side

ok-jwks-compare-none-removed = No key is gone.
err-jwks-compare-removed-valid = Keys are gone that are still valid, and no other key of their subject and use is there ({ $count }): { $kid }.
rec-jwks-compare-removed-valid = Whatever these keys sign is refused now, and nobody can encrypt for them. See in the directory whether they were revoked, and look into the inactive document.
err-jwks-compare-removed-without-overlap = Keys are gone that are still valid, and their successors came only with this document ({ $count }): { $kid }.
rec-jwks-compare-removed-without-overlap = Receivers may keep the old document for 10 minutes and refuse the new key until then. At the next renewal, publish both keys for a while.
ok-jwks-compare-removed-after-overlap = Old keys are gone after their successors had been published beside them ({ $count }): { $kid }. This is how a renewal ends.
ok-jwks-compare-removed-expired = Keys are gone whose certificates have expired ({ $count }): { $kid }.
ok-jwks-compare-removed-certificate = Certificates are gone, while their keys stay under other ones ({ $count }): { $kid }.
ok-jwks-compare-none-changed = No key changed.
err-jwks-compare-changed-key = Another key stands under the same kid ({ $count }): { $kid }.
rec-jwks-compare-changed-key = A kid must never move to another key: receivers that remember the old one refuse the new one. Report it to the directory’s support (OFTF).
err-jwks-compare-changed-certificate = Another certificate stands under the same kid ({ $count }): { $kid }.
rec-jwks-compare-changed-certificate = The directory gives each certificate its own kid. Check both certificates, and ask the directory’s support (OFTF).
err-jwks-compare-changed-kid = The same key with the same certificate has another kid now ({ $count }): { $kid }.
rec-jwks-compare-changed-kid = Hand over the new kid wherever the old one was, for the hub to the API Hub’s team (Ozone).
err-jwks-compare-changed-members = use, alg or status changed ({ $count }): { $kid }.
rec-jwks-compare-changed-members = Check in the directory whether this was meant: receivers choose keys by these values.
err-jwks-compare-recertified = The same key has a new certificate and so a new kid, and the old kid is gone ({ $count }): { $kid }.
rec-jwks-compare-recertified = Hand over the new kid wherever the old one was. At the next renewal, make a new key and publish both for a while.
ok-jwks-compare-none-added = No key is new.
ok-jwks-compare-added-beside = New keys stand beside old ones of the same subject and use ({ $count }): { $kid }. This is how a renewal begins.
ok-jwks-compare-added-certificate = Keys that stay have another certificate beside the old one ({ $count }): { $kid }.
ok-jwks-compare-added = Keys are new ({ $count }): { $kid }.
ok-jwks-compare-kept = Keys stayed as they were ({ $count }): { $kid }.
not-jwks-compare-none-kept = The two documents have no key in common. They may be of different organisations, applications or environments.
ok-jwks-compare-none-in-both = No key is active and inactive at once.
err-jwks-compare-in-both = Keys are in the active document and in the inactive one ({ $count }): { $kid }.
rec-jwks-compare-in-both = Fetch both documents again at one time. If it stays so, report it to the directory’s support (OFTF).
err-jwks-compare-key-in-both = Keys are active under one certificate and inactive under another ({ $count }): { $kid }.
rec-jwks-compare-key-in-both = If the inactive certificate was revoked because the key was lost or stolen, stop using the key. If not, nothing needs to be done.
ok-jwks-compare-none-retired = No key is inactive and missing from the active document.
err-jwks-compare-retired-valid = Keys are inactive though they are still valid, and no active key of their subject and use stands in for them ({ $count }): { $kid }.
rec-jwks-compare-retired-valid = See in the directory whether they were revoked. If not, ask the directory’s support (OFTF): keys have become inactive when the CRL could not be fetched.
ok-jwks-compare-retired-replaced = Inactive keys have an active successor ({ $count }): { $kid }.
ok-jwks-compare-retired-expired = Inactive keys have expired certificates ({ $count }): { $kid }.

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
err-jwks-kid-spelling = The kid is the certificate’s thumbprint in another spelling, with padding or in standard base64: { $kid }.
rec-jwks-kid-spelling = Hand over the kid as the keystore states it. Fetch the document again if it was typed or edited.
err-jwks-kid-retyped = The kid is the certificate’s thumbprint, but - or _ were lost: { $kid }.
rec-jwks-kid-retyped = If this document was typed or edited, fetch it from the keystore again. If the keystore states it so, hand over what it states and ask the directory’s support (OFTF).
err-jwks-kid-hexadecimal = The kid is the SHA-256 of the certificate in hexadecimal instead of base64url: { $kid }.
rec-jwks-kid-hexadecimal = Hand over the kid as this document states it. The directory’s own kid would be the same value in base64url.
err-jwks-kid-sha1 = The kid is the SHA-1 of the certificate (x5t); the directory takes SHA-256 (x5t#S256): { $kid }.
rec-jwks-kid-sha1 = Hand over the kid as this document states it, and check that the document is the keystore’s own.
err-jwks-kid-rfc7638 = The kid is the thumbprint of the key (RFC 7638); the directory takes the one of the certificate: { $kid }.
rec-jwks-kid-rfc7638 = Hand over the kid as this document states it, and check that the document is the keystore’s own: many programs that write a JWKS name keys so.
err-jwks-kid-spki = The kid is the SHA-256 of the public key (SubjectPublicKeyInfo); the directory takes the one of the certificate: { $kid }.
rec-jwks-kid-spki = Hand over the kid as this document states it, and check that the document is the keystore’s own.
err-jwks-kid-key-identifier = The kid is the subject key identifier in the certificate; the directory takes the certificate’s thumbprint: { $kid }.
rec-jwks-kid-key-identifier = Hand over the kid as this document states it, and check that the document is the keystore’s own.
err-jwks-kid-serial-number = The kid is the serial number of the certificate; the directory takes the certificate’s thumbprint: { $kid }.
rec-jwks-kid-serial-number = Hand over the kid as this document states it, and check that the document is the keystore’s own.
err-jwks-kid-not-thumbprint = The kid is not the certificate’s thumbprint: { $kid }. This is unusual, but not forbidden.
rec-jwks-kid-not-thumbprint = Hand over the kid as this document states it, because receivers look the key up by it.
not-jwks-kid-without-certificate = The kid is { $kid }. There is no certificate to compare it with, so hand it over as it stands.
not-jwks-kid-as-stated = The kid is { $kid }, the x5t#S256 that the key states, as the directory does it. The certificate itself is not there or cannot be read, so whether it is that of this key is not known.
ok-jwks-kid-raw-rfc7638 = The kid is the thumbprint of the key itself by RFC 7638, as is usual for a raw public key: { $kid }
ok-jwks-kid-raw-spki = The kid is SHA-256 of the public key, for a raw public key: { $kid }
err-jwks-kid-other-than-stated = The kid is not the x5t#S256 that the key states, as the directory does it: { $kid }
rec-jwks-kid-other-than-stated = Hand it over as it stands in the JWKS. If the JWKS came from the directory, ask its support (OFTF) why the two differ.
err-jwks-two-thumbprints = x5t#S256 and x5thashS256 stand side by side and are the thumbprints of two certificates.
rec-jwks-two-thumbprints = Fetch the JWKS again. If it stays so, report it to the directory’s support (OFTF).
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
err-jwks-x5c-white-space = There are spaces or line breaks in x5c; the base64 must stand in one piece.
rec-jwks-x5c-white-space = Strict receivers will refuse it. If the keystore states it so, tell the directory’s support (OFTF).
err-jwks-x5c-unpadded = The base64 in x5c lacks its padding at the end.
rec-jwks-x5c-unpadded = Strict receivers will refuse it. If the keystore states it so, tell the directory’s support (OFTF).
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
err-jwks-okp = This is an Edwards or Montgomery key. Signatures (PS256) and encryption (RSA-OAEP) need RSA.
rec-jwks-okp = Whoever holds the key should make a new one with RSA 2048.
err-jwks-symmetric-key = This is a shared secret (kty oct), no public key.
rec-jwks-symmetric-key = It must never be published. Whoever shares it must replace it; if the keystore published it, report it to the directory’s support (OFTF) at once.
err-jwks-numbers-unreadable = The numbers of the key are missing or damaged, or it is a kind of key that is not used here.
rec-jwks-numbers-unreadable = Fetch the JWKS again. If it stays so, report it to the directory’s support (OFTF).

## Status, environment, subject, dates

ok-jwks-active = The key is marked as active.
err-jwks-inactive = The key is marked as not active, so receivers do not use it.
rec-jwks-inactive = See in the directory why: it may be revoked or expired. If it should be active, ask the directory’s support (OFTF).
ok-jwks-environment = The address of its certificate is in the keystore of this environment.
err-jwks-other-environment = The key is published in the keystore of another environment.
rec-jwks-other-environment = Take the JWKS of the environment that you work in. The two never mix.
err-jwks-other-environment-ca = The published certificate was issued by the CA of another environment.
rec-jwks-other-environment-ca = Take the JWKS of the environment that you work in. If it is that one, report it to the directory’s support (OFTF).
err-jwks-unknown-keystore = The key names a keystore that is not known here.
rec-jwks-unknown-keystore = Check where this document comes from. If it is the directory’s, its host may have changed since this page was written; ask the directory’s support (OFTF).
ok-jwks-x5dn = x5dn is the subject of the certificate beside it.
err-jwks-x5dn-other = x5dn is written differently from the subject of the certificate beside it.
rec-jwks-x5dn-other = Trust the subject in the certificate. If the values themselves differ, ask the directory’s support (OFTF).
ok-jwks-certificate-valid = The published certificate is valid until { $until }.
err-jwks-certificate-not-yet-valid = The published certificate is not valid before { $from }.
rec-jwks-certificate-not-yet-valid = Wait until it is, and check that the clock of this machine is right.
err-jwks-certificate-expired = The published certificate expired on { $until }.
rec-jwks-certificate-expired = Whoever holds the key should renew it: new key, new CSR with the same subject, new certificate.

## Two key sets side by side, the page

pair-title = Two key sets side by side
pair-before = Before
pair-after = After
pair-active = Active
pair-inactive = Retired
pair-relation = How they belong together
pair-in-time = The same set at two times
pair-by-status = Active and retired keys of one owner
