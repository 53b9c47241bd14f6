### The chain up to the root, the CA files, and revocation by a CRL file. The
### rules of the text stand in certificate.ftl.

## The picture of the chain

chain-picture = From the root to this certificate
chain-place-root = Root
chain-place-issuing = Issuing CA
chain-place-leaf = This certificate
chain-files-link = CA files and revocation list
link-sound = sound
link-unproven = not proved: the chain ends before a root that is here
link-not-yet-valid = not valid yet
link-expired = expired
link-name-encoding = the issuer’s name is encoded in another way
link-weak-key = the key is too small
link-too-deep = more CAs below it than it allows
link-may-not-sign = may not sign certificates
link-not-ca = not a CA
link-wrong-usage = may not be used for this
link-unknown-signature = signed with { $algorithm }, which is not checked here
link-bad-signature = not signed by the CA above
link-revoked = revoked
link-missing = missing: download it from { $url }
link-missing-anywhere = missing

## CA files and revocation lists, the page

trust-files-title = CA files and revocation list
trust-files-lead = With the CA files of this environment, the page verifies each certificate up to the root; with the revocation list, whether it was revoked. Their fingerprints are published nowhere that is known here: compare what you see below with what the directory or its support tells you.
trust-files-drop = CA files and revocation list
trust-files-drop-hint = Root, issuing CA and CRL, in one go or one by one. The page sorts them.
trust-files-root = Root
trust-files-issuing = Issuing CA
trust-files-url = Download it from
trust-files-none = Not here yet.
trust-files-forget = Forget this file
trust-files-changed = This is another file than the one that is remembered. Take it only if you know that the CA was renewed.
trust-files-accept = Take this file instead
trust-files-crls = Revocation list (CRL)
trust-files-crls-lead = It is used as long as this page is open, and not kept: a list grows old within days.
trust-files-forget-crls = Remove the list
err-trust-other-kind = There is no CA certificate and no revocation list in { $file }.
rec-trust-other-kind = Download the files from the addresses that this page shows, and drop those.
said-trust-files = The files were read; what is said about them follows.
nav-authorities = CA files
fact-this-update = Issued
fact-next-update = Next list
fact-entries = Revoked certificates

## Asked, CSR, certificate

columns-title = Asked, CSR and certificate side by side
column-asked = Asked
column-csr = CSR
column-certificate = Certificate
column-differs = differs
column-country = C
column-organisation = O
column-organisational-unit = OU
column-common-name = CN
column-names = SAN
column-algorithm = Key
column-key = SHA-256 of the public key
column-issuer = Issuer
