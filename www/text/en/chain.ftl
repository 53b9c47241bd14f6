### The chain up to the root, the CA files, and revocation by a CRL file. The
### rules of the text stand in certificate.ftl.

## The chain

check-chain-path = Path up to the root
check-chain-signature = Signatures in the chain
check-chain-validity = Dates in the chain
check-chain-authority = Authority to issue
check-chain-key = Strength of the keys in the chain
check-chain-name-constraints = Limits on names
check-chain-usage = Usage along the chain
check-chain-server-name = Server name
check-chain-revocation = Not revoked
check-chain-format = Certificates that TLS can read

ok-chain-path = The chain of { $count } certificates leads up to a root that you accepted.
err-chain-too-many = There are too many certificates or CRLs to build a chain; the limit is { $limit } of each.
rec-chain-too-many = Use only the certificate, its issuing CA, the root and their CRLs.
err-chain-missing-issuer = A certificate is missing from the chain: that of { $issuer }.
rec-chain-missing-issuer = Add the file of this CA. Download address: { $url }
err-chain-issuer-other-key = There is a CA named { $issuer }, but its key is not the one that signed the certificate.
rec-chain-issuer-other-key = The CA may have been renewed, or the file is not genuine. Download it again and compare its fingerprint with the directory’s. Download address: { $url }
err-chain-root-unaccepted = The chain leads to a root that came with these files and that you have not accepted: { $root }, SHA-256 { $sha256 }. It verifies nothing.
rec-chain-root-unaccepted = Compare its fingerprint in the directory under Reference Data → CAs, with another person, or with the file that you download yourself from the PKI’s host: { $url }. If they match, accept the root, or specify it as a trust anchor.
err-chain-namesake = This is not the CA that you accepted: { $issuer } has the same name but a different key.
rec-chain-namesake = Do not rely on anything below it: these files only use the CA’s names. If the directory announced a new CA, compare its fingerprint and accept it among the CA files. Download address: { $url }
err-chain-too-long = The chain is longer than any known chain and does not reach a root.
rec-chain-too-long = Use only the certificate, its issuing CA and the root.
err-chain-is-itself = The certificate is specified as its own trust anchor. It cannot verify itself, and TLS libraries do not accept this.
rec-chain-is-itself = Use the root of the CA that issued it. If nobody issued it, it is a self-signed certificate, and you can only compare its fingerprint.
err-chain-too-complex = There are too many paths through these certificates to try them all.
rec-chain-too-complex = Use only the certificate, its issuing CA and the root.
err-chain-refused = Our TLS library does not accept the chain, although we found no single fault in it.
rec-chain-refused = Check again with only the issuing CA and the root. If the problem remains, ask the directory’s support (OFTF).
err-chain-limits-unread = You cannot rely on this chain here: a CA limits names of a type that we do not check, so the certificate must be rejected.
rec-chain-limits-unread = Check the chain with another program that checks these limits, such as OpenSSL, and ask the operator of the CA what they are for.
not-chain-without-anchor = You have not accepted a root, so we followed the chain only as far as the files go. It ends below { $issuer }. Download address: { $url }
not-chain-root-unaccepted = Not verified: the chain leads to a root that you have not accepted, { $root }, SHA-256 { $sha256 }. A root that came with these files verifies nothing. Compare its fingerprint in the directory under Reference Data → CAs, with another person, or with the file that you download yourself from the PKI’s host: { $url }
not-chain-stopped = Not checked, because the chain already ended or failed elsewhere.

ok-chain-signature = Every certificate is signed by the one above it.
err-chain-bad-signature = The signature on { $subject } was not made by { $issuer }. One of the two files was changed or is not genuine.
rec-chain-bad-signature = Download both again. If the problem remains, do not use the certificate, and ask the directory’s support (OFTF).
err-chain-signature-algorithm = { $subject } is signed with { $algorithm }, which we do not accept.
rec-chain-signature-algorithm = Servers may reject it too. Ask the operator of this CA; for the directory, ask its support (OFTF).
err-chain-name-encoding = The issuer’s name in { $subject } has the same text as the CA’s own name, but a different encoding. TLS libraries treat them as two names.
rec-chain-name-encoding = Download the CA’s file again; there may be another one for this certificate. If not, ask the directory’s support (OFTF).
err-chain-refused-signature = Our TLS library does not accept a signature in the chain.
rec-chain-refused-signature = The algorithm or its parameters are unusual. Ask the directory’s support (OFTF) how the CA signs.

ok-chain-validity = Every certificate in the chain is valid now.
err-chain-not-yet-valid = { $subject } is not valid yet: it becomes valid on { $from }.
rec-chain-not-yet-valid = Check the clock of this computer. If it is right, wait until then.
err-chain-expired = { $subject } expired on { $until }.
rec-chain-expired = If it is a CA, look for its newer file in the directory. If it is your certificate, generate a new key, CSR and certificate.
err-chain-refused-validity = Our TLS library does not accept the dates of a certificate in the chain.
rec-chain-refused-validity = Check the dates of every certificate. If a CA has expired, look for its newer file in the directory.

ok-chain-authority = Every certificate that issued another is allowed to do so.
err-chain-not-ca = { $subject } issued a certificate, but it is not a CA.
rec-chain-not-ca = Do not use the certificate below it. Ask the sender where it comes from.
err-chain-may-not-sign = { $subject } is a CA, but its key usage does not allow it to issue certificates.
rec-chain-may-not-sign = Do not use the certificate below it, and ask the operator of this CA.
err-chain-too-deep = There are more CAs below { $subject } than it allows.
rec-chain-too-deep = Do not use the certificate, and ask the operator of this CA.
err-chain-leaf-is-ca = This is the certificate of a CA, so it cannot be at the end of a chain.
rec-chain-leaf-is-ca = Use the certificate that was issued to you. Add the CA’s file among the CA files.
err-chain-refused-authority = Our TLS library does not accept that one of the certificates issued the other.
rec-chain-refused-authority = Check that the files are only those of the issuing CA and the root.

ok-chain-key = Every key in the chain is large enough and of a secure type.
err-chain-weak-key = The key of { $subject } is too small, of an insecure type or incorrectly generated. Others can impersonate its holder.
rec-chain-weak-key = Do not rely on it or on anything it signed, and ask the key holder for a certificate with a new key.

ok-chain-name-constraints = No CA’s limits on names exclude this certificate.
err-chain-name-constraints = A CA in the chain limits the names that it may issue for, and this certificate is outside those limits.
rec-chain-name-constraints = Do not use the certificate, because TLS rejects it. Ask the operator of the CA.
err-chain-name-constraints-mail = A CA in the chain limits the e-mail addresses that it may issue for, and the address in the subject { $subject } is outside those limits.
rec-chain-name-constraints-mail = Do not use the certificate. Ask the operator of the CA.
not-chain-name-constraints-unread = Not checked: a CA in the chain limits names of the types { $kinds }, which we do not support. We don’t know whether the certificate is within these limits.
err-chain-name-constraints-malformed = A CA in the chain limits names in a way that we cannot read.
rec-chain-name-constraints-malformed = TLS libraries may reject it too. Ask the operator of the CA.

ok-chain-usage = No usage in the chain conflicts with this use.
err-chain-usage = The extended key usage of { $subject } does not allow this use.
rec-chain-usage = This may be a certificate of another type. Use the one that was issued for this purpose.
err-chain-key-usage = The key usage of { $subject } does not allow digital signatures, which a TLS handshake needs.
rec-chain-key-usage = This may be a certificate of another type. Use the one that was issued for TLS, or ask for one with digitalSignature.
not-chain-usage-any = The purpose, TLS server or TLS client, is not specified, so we did not check the extended key usage.

ok-chain-server-name = The certificate is valid for { $name }.
err-chain-server-name = The certificate is not valid for { $name }.
rec-chain-server-name = Call the server by one of the names in the certificate, or create a certificate with this name in its SAN.
err-chain-server-name-malformed = { $name } is not a DNS name or an IP address.
rec-chain-server-name-malformed = Enter only the name, without https:// and without a port.

err-chain-critical-extension = { $subject } has the critical extension { $extension }, which we don’t know. TLS libraries must reject such a certificate.
rec-chain-critical-extension = Ask the operator of the CA what it is for.
err-chain-version = { $subject } has X.509 version { $version }; TLS requires version 3.
rec-chain-version = Ask the operator of the CA for a version 3 certificate.
err-chain-algorithm-mismatch = { $subject } names two different algorithms for its one signature.
rec-chain-algorithm-mismatch = Do not use it, and ask the operator of the CA.
err-chain-extension-twice = { $subject } contains the extension { $extension } more than once. TLS libraries reject such a certificate, or read it differently.
rec-chain-extension-twice = Do not use it, and ask the operator of the CA.
err-chain-key-usage-empty = The key usage of { $subject } is present but allows nothing, which the standard forbids.
rec-chain-key-usage-empty = Do not use it, and ask the operator of the CA.
err-chain-signs-without-being-ca = The key usage of { $subject } allows signing certificates, but it is not a CA. The standard forbids this.
rec-chain-signs-without-being-ca = Do not use it, and ask the operator of the CA.
err-chain-serial-number = The serial number of { $subject } is not positive, or longer than 20 octets. TLS libraries reject such a certificate.
rec-chain-serial-number = Ask the operator of the CA for a new one.
err-chain-lenient = The certificate “{ $subject }” has dates or names in a form that other programs reject.
rec-chain-lenient = Ask its CA for a new certificate.
err-chain-malformed = Our TLS library cannot read { $subject }.
rec-chain-malformed = Download it again. If the problem remains, ask the operator of the CA.

ok-chain-not-revoked = { $subject } is not in its CA’s CRL of { $date }.
not-revocation-without-crl = There is no CRL of its CA, so we don’t know whether { $subject } was revoked. Download address: { $url }
not-revocation-partial-crl = Only a part of its CA’s CRL is here, and { $subject } may be in another part, so we don’t know whether it was revoked. Add the part that the certificate names, or all parts.
not-revocation-other-crl-issuer = { $subject } names a CRL issuer other than its CA, so the CA’s own list does not say whether it was revoked. We do not support CRLs that cover other CAs.
not-revocation-unaccepted = { $subject } is not in the CRL of { $date }, but the signer of the list is not verified up to a root that you accepted. This does not show that it is not revoked.

## The chain of an issued certificate

not-chain-without-files = There are no CA files, so the signatures up to the root are not verified. Download the root from { $root } and the issuing CA from { $issuing }, and add both.
not-chain-without-files-unknown = There are no CA files, so the signatures up to the root are not verified. The issuer is { $issuer }; we don’t know where to download its file.
not-chain-incomplete = A CA file is missing, that of { $issuer }, so the chain is verified only as far as the files go. Download address: { $url }

## CA files

check-authority-name = CA of this environment
check-authority-signature = Signature of the CA file
check-authority-validity = Dates of the CA
check-authority-published-dates = Dates as published
check-authority-is-ca = Allowed to issue certificates
check-authority-fingerprint = Fingerprint of the CA

err-authority-private-key = STOP: this file contains a private key. We did not keep it.
rec-authority-private-key = A CA file contains one certificate and never a key. If this private key was sent to you or anyone else, do not use it: generate a new one.
err-authority-other-kind = This file does not contain a certificate.
rec-authority-other-kind = Download the root and the issuing CA, and add each as a separate file.
err-authority-several = This file contains { $count } certificates.
rec-authority-several = Add the root and the issuing CA as separate files.
err-authority-leaf = This certificate belongs to a participant, not to a CA.
rec-authority-leaf = Add your own certificate in its own step. Only the root and the issuing CA belong here.
err-authority-malformed = This looks like a certificate, but it is damaged.
rec-authority-malformed = Download it again. If the problem remains, ask the directory’s support (OFTF).

ok-authority-name = The name is that of this environment’s CA.
err-authority-issuing-in-place-of-root = This is the issuing CA, but we expected the root.
rec-authority-issuing-in-place-of-root = Add it as the issuing CA, and download the root from { $url }
err-authority-root-in-place-of-issuing = This is the root, but we expected the issuing CA.
rec-authority-root-in-place-of-issuing = Add it as the root, and download the issuing CA from { $url }
err-authority-other-environment = This CA belongs to another environment; environments never mix.
rec-authority-other-environment = Download the CA of this environment from { $url }
err-authority-other-name = The name is not that of a CA of this environment.
rec-authority-other-name = Download the file from { $url }. If the name there has changed, the CA may have been renewed since this page was published: ask the directory’s support (OFTF).
ok-authority-self-signed = The root is signed with its own key.
ok-authority-signed-by-root = The issuing CA is signed by the root you added.
err-authority-not-self-signed = The root is not signed with its own key. The file was changed or is not genuine.
rec-authority-not-self-signed = Do not use it. Download it again, and compare the fingerprint with the directory’s support (OFTF).
err-authority-not-signed-by-root = The issuing CA is not signed by the root you added.
rec-authority-not-signed-by-root = One of the two files belongs to another environment or is not genuine. Download both again and compare their fingerprints with the directory’s support (OFTF).
not-authority-signature-without-root = The root is missing, so we don’t know who signed this CA.
not-authority-signature-algorithm = It is signed with { $algorithm }, which we cannot check.
ok-authority-valid = The CA is valid now, until { $until }.
err-authority-not-yet-valid = The CA is not valid yet: it becomes valid on { $from }.
rec-authority-not-yet-valid = Check the clock of this computer. If it is right, ask the directory’s support (OFTF).
err-authority-expired = The CA expired on { $until }.
rec-authority-expired = Look for its newer file in the directory, or ask the directory’s support (OFTF).
ok-authority-is-ca = This certificate belongs to a CA that may issue certificates.
err-authority-not-ca = This certificate does not state that it belongs to a CA.
rec-authority-not-ca = Do not use it. Download the CA’s file again.
err-authority-may-not-sign = The key usage of this CA does not allow it to issue certificates.
rec-authority-may-not-sign = Do not use it. Download the CA’s file again.
ok-authority-fingerprint = This is the file that you accepted, SHA-256 { $sha256 }.
ok-authority-fingerprint-by-root = The root that you accepted signed this CA, so you don’t need to compare its fingerprint { $sha256 }.
not-authority-fingerprint = Not confirmed: nobody has accepted this CA yet, so it verifies nothing. Its fingerprint is SHA-256 { $sha256 }. Compare it in the directory under Reference Data → CAs, with another person, or with the file that you download yourself from the PKI’s host: { $url }
err-authority-fingerprint-changed = This is not the file that you accepted; its fingerprint is { $sha256 }. It is verified by the accepted key or root.
rec-authority-fingerprint-changed = If the directory announced a renewed CA, compare the fingerprint with the directory’s and accept it instead of the old one. If not, ask the directory’s support (OFTF).
err-authority-fingerprint-other-key = This is not the CA that you accepted: it has the same name but a different key. Its fingerprint is { $sha256 }.
rec-authority-fingerprint-other-key = Do not use it unless the directory announced a new CA and you have compared this fingerprint with the directory’s. If you are not sure, ask the directory’s support (OFTF).
ok-authority-published-dates = Its validity dates match the published dates of this CA.
err-authority-published-dates = Its validity dates do not match the published dates of this CA.
rec-authority-published-dates = It may be newer than the CA we know, or not genuine. Accept it only if the directory shows the same fingerprint under Reference Data → CAs.

## CRL files

check-crl-issuer = CRL of the right CA
check-crl-signature = Signature of the CRL
check-crl-freshness = Age of the CRL
check-crl-revoked = Not in the CRL

err-crl-private-key = STOP: this file contains a private key. We did not keep it.
rec-crl-private-key = A CRL contains no key. If this private key was sent to you or anyone else, do not use it: generate a new one.
err-crl-other-kind = This is not a CRL.
rec-crl-other-kind = The certificate says where its CA publishes the CRL. The file name usually ends in .crl.
err-crl-several = This file contains { $count } CRLs.
rec-crl-several = Add each one as a separate file.
err-crl-malformed = This looks like a CRL, but it is damaged.
rec-crl-malformed = Download it again, as a binary file. If the problem remains, ask the operator of the CA.
err-crl-algorithm-mismatch = This CRL names two different algorithms for its one signature.
rec-crl-algorithm-mismatch = Do not rely on it. Download it again; if the problem remains, ask the operator of the CA.
err-crl-version = This CRL is not version 2, which the standard requires.
rec-crl-version = Do not rely on it. Ask the operator of the CA for a version 2 CRL.
err-crl-extension-twice = This CRL contains the extension { $extension } more than once, so programs read it differently.
rec-crl-extension-twice = Do not rely on it. Download it again; if the problem remains, ask the operator of the CA.
err-crl-delta = This is a delta CRL: it contains only the changes since another list.
rec-crl-delta = Download the complete CRL.
err-crl-indirect = This is an indirect CRL, which also covers other CAs. We do not support these.
rec-crl-indirect = Use the CRL that the certificate’s own CA publishes.
err-crl-partial = This CRL covers only some reasons or some certificates, so a certificate that is not in it may still be revoked.
rec-crl-partial = Download the complete CRL.
err-crl-critical-extension = This CRL has a critical extension that we don’t know ({ $oid }), so you must not rely on it.
rec-crl-critical-extension = Ask the operator of the CA what it is for, and look up the status in the directory’s list.

ok-crl-issuer = The CRL was issued by the CA that issued the certificate.
err-crl-other-issuer = The CRL was issued by another CA, not the one that issued the certificate.
rec-crl-other-issuer = Download the CRL of the certificate’s own CA.
err-crl-other-scope = The CRL was issued by the right CA, but does not cover certificates like this one.
rec-crl-other-scope = Download the CRL that the certificate itself names.
ok-crl-signature = The CRL is signed by the CA.
err-crl-signature = The CRL is not signed by the CA. The file was changed or is not genuine.
rec-crl-signature = Do not rely on it. Download the CRL again, and check that you have the right CA file.
err-crl-issuer-may-not-sign = The key usage of the CA does not allow it to sign CRLs.
rec-crl-issuer-may-not-sign = Do not rely on this list, and ask the operator of the CA.
not-crl-without-issuer = The CA file of { $issuer } is missing, so the signature of the CRL is not verified. A certificate that is not in the list may still be revoked.
not-crl-signature-algorithm = The CRL is signed with { $algorithm }, which we cannot check.
ok-crl-fresh = The CRL is from { $date }; the next one is due on { $next }.
err-crl-from-the-future = The CRL is dated { $date }, which is in the future.
rec-crl-from-the-future = Check the clock of this computer. If it is right, do not rely on the list.
not-crl-stale = The CRL is from { $date }, and a newer one was due on { $next }. It does not include later revocations, so it does not show that the certificate is not revoked: download it again.
err-crl-without-next-update = The CRL is from { $date } and does not say when the next one is due, so we cannot judge its age.
rec-crl-without-next-update = Download it again shortly before you rely on it.
ok-crl-not-revoked = { PLURAL($count) ->
    [zero] The CRL is empty: no certificates are revoked.
    [one] The certificate is not in the CRL, which has one entry.
   *[other] The certificate is not in the CRL, which has { $count } entries.
    }
err-crl-revoked = REVOKED: the certificate with the serial number { $serial } was revoked on { $date }; the reason is { $reason }.
rec-crl-revoked = Do not use it; generate a new key, CSR and certificate. If you did not revoke it, ask the directory’s support (OFTF) who did.
err-crl-on-hold = SUSPENDED: the certificate with the serial number { $serial } was put on hold on { $date }.
rec-crl-on-hold = Do not use it now. Ask the directory’s support (OFTF) why, and whether the hold will be lifted.
err-crl-taken-back = The CRL says that the revocation of { $serial } was reversed on { $date }, which is unusual in a complete CRL.
rec-crl-taken-back = Download the complete CRL, and look up the status in the directory’s list.
not-crl-undetermined = The certificate is not in this CRL, but you cannot rely on the CRL. So we don’t know whether the certificate was revoked.
not-crl-not-about-it = This CRL does not cover the certificate, so we did not look for it.

## The picture of the chain

chain-picture = From the root to this certificate
chain-place-root = Root
chain-place-issuing = Issuing CA
chain-place-leaf = This certificate
chain-files-link = CA files and revocation list
link-sound = valid
link-unproven = not verified up to a root that you accepted
link-unaccepted = here, but you have not accepted it
link-not-yet-valid = not valid yet
link-expired = expired
link-name-encoding = the issuer’s name has a different encoding
link-weak-key = the key is too weak
link-too-deep = more CAs below it than it allows
link-may-not-sign = may not sign certificates
link-not-ca = not a CA
link-wrong-usage = not allowed for this use
link-name-outside = its e-mail address is outside a CA’s limits
link-unknown-signature = signed with { $algorithm }, which we cannot check
link-bad-signature = not signed by the CA above
link-other-key = not the CA that you accepted: same name, different key
link-refused = not accepted; see the report
link-revoked = revoked
link-missing = missing: download it from { $url }
link-missing-anywhere = missing

## CA files and revocation lists, the page

trust-files-title = CA files and revocation list
trust-files-lead = With the root you accept here, we verify every certificate of this environment; with the revocation list, we check whether it was revoked. We know of no published fingerprint of these files, so compare it once before you accept a file.
trust-files-drop = CA files and revocation list
trust-files-drop-hint = Root, issuing CA and CRL, together or one by one. We sort them for you.
trust-files-root = Root
trust-files-issuing = Issuing CA
trust-files-url = Download it from
trust-files-none = Not added yet.
trust-files-forget = Remove this file
trust-files-changed = You have already accepted another file for this CA. Accept this one only if you know that the CA was renewed.
trust-files-accept = Accept this CA
trust-files-waits = Not confirmed: nobody has accepted this root yet, and it verifies nothing.
trust-files-awaits-root = This CA is waiting for its root. When you accept the root, this CA is accepted too.
trust-files-vouched = Signed by the root that you accepted.
trust-files-compare = Compare the full SHA-256 above with one that you received in another way. What did you compare it with?
trust-files-takes-along = This also accepts the issuing CA that this root signed.
compared-with-directory = The directory’s own screen: Reference Data → CAs
compared-with-person = Another person who read it out, such as the directory’s support or a colleague
compared-with-pki-host = The file that I downloaded myself from the PKI’s host
compared-with-own-record = Our own record, such as that of an earlier ceremony
trust-files-by = Your name, if you want it recorded
trust-files-by-hint = Stored in this workspace with the CA, and shown in the ceremony record.
trust-files-knowingly = I know that this CA was renewed. Anything that only the old one verifies will no longer be verified.
trust-files-asked = You have not accepted the CA files of this environment yet, so no certificate is verified up to a root.
trust-files-ask = Compare and accept the CA files
fact-accepted = Accepted
fact-accepted-by = Accepted by
fact-compared-with = Compared with
trust-files-crls = Revocation list (CRL)
trust-files-crls-lead = Used until you close the page. Not stored, because a CRL is out of date within days.
trust-files-forget-crls = Remove the list
err-trust-other-kind = { $file } contains no CA certificate and no revocation list.
rec-trust-other-kind = Download the files from the addresses shown here, and drop those.
said-authority-forgotten = CA file removed.
said-crls-forgotten = Revocation lists removed.
said-trust-files = Files read. The results follow.
nav-authorities = CA files
fact-this-update = Issued
fact-next-update = Next update
fact-entries = Revoked certificates

## Asked, CSR, certificate

columns-title = Requested vs CSR vs certificate
column-asked = Requested
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
