### The chain up to the root, the CA files, and revocation by a CRL file. The
### rules of the text stand in certificate.ftl.

## The chain

check-chain-path = The way up to the root
check-chain-signature = Signatures of the chain
check-chain-validity = Dates of the chain
check-chain-authority = The right to issue
check-chain-key = Strength of the keys of the chain
check-chain-name-constraints = Limits on names
check-chain-usage = Usage along the chain
check-chain-server-name = Name of the server
check-chain-revocation = Not revoked
check-chain-format = Certificates that TLS can read

ok-chain-path = The chain of { $count } certificates leads up to a root that you accepted.
err-chain-too-many = There are too many certificates or CRLs here to look for a chain; { $limit } of each are the most.
rec-chain-too-many = Give only the certificate, its issuing CA, the root and their CRLs.
err-chain-missing-issuer = A certificate is missing in the chain: that of { $issuer }.
rec-chain-missing-issuer = Add the file of this CA. Where it can be downloaded: { $url }
err-chain-issuer-other-key = A CA with the name { $issuer } is here, but with another key than the one that signed.
rec-chain-issuer-other-key = The CA may have been renewed, or the file is not genuine. Download it again and compare its fingerprint with the directory’s. Where it can be downloaded: { $url }
err-chain-root-unaccepted = The chain leads to a root that came with these files and that you did not accept: { $root }, SHA-256 { $sha256 }. Nothing rests on it.
rec-chain-root-unaccepted = Compare its fingerprint in the directory under Reference Data → CAs, with another person, or with the file that you download yourself from the PKI’s host: { $url }. If it is the same, accept the root, or name it as a trust anchor.
err-chain-namesake = Not the CA that you accepted: { $issuer } has the same name and another key.
rec-chain-namesake = Do not rely on anything below it: whoever made these files gave them the names of the CA. If the directory announced a new CA, compare its fingerprint and accept it among the CA files. Where it can be downloaded: { $url }
err-chain-too-long = The chain is longer than any that is known, and no root was reached.
rec-chain-too-long = Give only the certificate, its issuing CA and the root.
err-chain-is-itself = The certificate was named as its own trust anchor. It cannot vouch for itself, and TLS libraries do not take it so.
rec-chain-is-itself = Give the root of the CA that issued it. If nobody issued it, it is a self-signed certificate, and only its fingerprint can be compared.
err-chain-too-complex = There are too many ways through these certificates to try them all.
rec-chain-too-complex = Give only the certificate, its issuing CA and the root.
err-chain-refused = The TLS library of this page does not accept the chain, although no single fault was found in it.
rec-chain-refused = Check with the file of the issuing CA and the root only. If the problem remains, ask the directory’s support (OFTF).
err-chain-limits-unread = The chain cannot be relied on here: a CA limits names of a kind that is not looked at, and such a certificate has to be rejected.
rec-chain-limits-unread = Check the chain with another program that looks at these limits, such as OpenSSL, and ask the operator of the CA what they are for.
not-chain-without-anchor = There is no root here that you accepted, so the chain was followed only as far as the files go. It ends below { $issuer }. Where that file can be downloaded: { $url }
not-chain-root-unaccepted = Not verified: the chain leads to a root that you did not accept, { $root }, SHA-256 { $sha256 }. A root that came with these files proves nothing. Compare its fingerprint in the directory under Reference Data → CAs, with another person, or with the file that you download yourself from the PKI’s host: { $url }
not-chain-stopped = Not checked, because the chain already ended or failed elsewhere.

ok-chain-signature = Every signature was made by the certificate above it.
err-chain-bad-signature = The signature on { $subject } was not made by { $issuer }. One of the two files was changed or is not genuine.
rec-chain-bad-signature = Download both again. If the problem remains, do not use the certificate, and ask the directory’s support (OFTF).
err-chain-signature-algorithm = { $subject } is signed with { $algorithm }, which is not accepted here.
rec-chain-signature-algorithm = Servers may reject it too. Ask the operator of this CA; for the directory that is its support (OFTF).
err-chain-name-encoding = The name of the issuer in { $subject } has the same words as the CA’s own name, but is encoded otherwise. TLS libraries take them for two names.
rec-chain-name-encoding = Download the CA’s file again; there may be another one for this certificate. If not, ask the directory’s support (OFTF).
err-chain-refused-signature = The TLS library of this page does not accept a signature in the chain.
rec-chain-refused-signature = The algorithm or its parameters are unusual. Ask the directory’s support (OFTF) how the CA signs.

ok-chain-validity = Every certificate of the chain is valid now.
err-chain-not-yet-valid = { $subject } is not valid yet: it begins on { $from }.
rec-chain-not-yet-valid = Check the clock of this computer. If it is right, wait until then.
err-chain-expired = { $subject } expired on { $until }.
rec-chain-expired = If it is a CA, look for its newer file in the directory. If it is your certificate, generate a new key, CSR and certificate.
err-chain-refused-validity = The TLS library of this page does not accept the dates of a certificate in the chain.
rec-chain-refused-validity = Look at the dates of every certificate. If a CA expired, look for its newer file in the directory.

ok-chain-authority = Every certificate that issued another may do so.
err-chain-not-ca = { $subject } issued a certificate, but it is no CA.
rec-chain-not-ca = Do not use the certificate below it. Ask whoever sent it where it comes from.
err-chain-may-not-sign = { $subject } is a CA, but its key usage does not allow it to issue certificates.
rec-chain-may-not-sign = Do not use the certificate below it, and ask the operator of this CA.
err-chain-too-deep = More CAs follow below { $subject } than it allows.
rec-chain-too-deep = Do not use the certificate, and ask the operator of this CA.
err-chain-leaf-is-ca = The certificate itself is that of a CA, so it is not one to be used at the end of a chain.
rec-chain-leaf-is-ca = Give the certificate that was issued for you. A CA’s file has its own place.
err-chain-refused-authority = The TLS library of this page does not accept that one of the certificates issued the other.
rec-chain-refused-authority = Check that the files are those of the issuing CA and the root, and nothing else.

ok-chain-key = No key of the chain is too small or of a kind that protects nothing.
err-chain-weak-key = The key of { $subject } is too small, of a kind that protects nothing, or made wrongly: others can stand in for it.
rec-chain-weak-key = Do not rely on it, nor on anything that it signed, and ask the key holder for a certificate of a new one.

ok-chain-name-constraints = No CA limits the names in a way that stands against this certificate.
err-chain-name-constraints = A CA of the chain limits the names that it may issue for, and this certificate is outside of them.
rec-chain-name-constraints = Do not use the certificate; TLS rejects it. Ask the operator of the CA.
err-chain-name-constraints-mail = A CA of the chain limits the mail addresses that it may issue for, and that in the subject { $subject } is outside of them.
rec-chain-name-constraints-mail = Do not use the certificate. Ask the operator of the CA.
not-chain-name-constraints-unread = Not looked at: a CA of the chain limits names of the kinds { $kinds }, which is not understood here. Whether the certificate is within these limits is not known.
err-chain-name-constraints-malformed = A CA of the chain limits the names in a way that cannot be read.
rec-chain-name-constraints-malformed = TLS libraries may reject it too. Ask the operator of the CA.

ok-chain-usage = No usage of the chain stands against this use.
err-chain-usage = The extended key usage of { $subject } does not allow this use.
rec-chain-usage = A certificate of another type may have been taken. Use the one that was issued for this purpose.
err-chain-key-usage = The key usage of { $subject } does not allow digital signatures, which a TLS handshake needs.
rec-chain-key-usage = A certificate of another type may have been taken. Use the one that was issued for TLS, or ask for one with digitalSignature.
not-chain-usage-any = It was not said whether this is for a TLS server or a TLS client, so the extended key usage was not judged.

ok-chain-server-name = The certificate is valid for { $name }.
err-chain-server-name = The certificate is not valid for { $name }.
rec-chain-server-name = Call the server by one of the names in the certificate, or make a certificate with this name in its SAN.
err-chain-server-name-malformed = { $name } is neither a DNS name nor an IP address.
rec-chain-server-name-malformed = Give the name alone, without https:// and without a port.

err-chain-critical-extension = { $subject } has the critical extension { $extension }, which is not known here. TLS libraries must reject such a certificate.
rec-chain-critical-extension = Ask the operator of the CA what it is for.
err-chain-version = { $subject } is of X.509 version { $version }; TLS asks for version 3.
rec-chain-version = Ask the operator of the CA for a certificate of version 3.
err-chain-algorithm-mismatch = { $subject } names two different signature algorithms for its one signature.
rec-chain-algorithm-mismatch = Do not use it, and ask the operator of the CA.
err-chain-extension-twice = { $subject } has the extension { $extension } more than once. TLS libraries reject such a certificate, or read different ones.
rec-chain-extension-twice = Do not use it, and ask the operator of the CA.
err-chain-key-usage-empty = The key usage of { $subject } is there and allows nothing, which the standard forbids.
rec-chain-key-usage-empty = Do not use it, and ask the operator of the CA.
err-chain-signs-without-being-ca = The key usage of { $subject } allows signing certificates, but it is no CA. The standard forbids that.
rec-chain-signs-without-being-ca = Do not use it, and ask the operator of the CA.
err-chain-serial-number = The serial number of { $subject } is not positive, or longer than 20 octets. TLS libraries reject such a certificate.
rec-chain-serial-number = Ask the operator of the CA for a new one.
err-chain-lenient = The certificate “{ $subject }” has dates or names in a form that other programs reject.
rec-chain-lenient = Ask its CA for another one.
err-chain-malformed = { $subject } cannot be read by the TLS library of this page.
rec-chain-malformed = Download it again. If the problem remains, ask the operator of the CA.

ok-chain-not-revoked = { $subject } is not in its CA’s CRL of { $date }.
not-revocation-without-crl = No CRL of its CA was given, so it is not known whether { $subject } was revoked. Where the CRL can be downloaded: { $url }
not-revocation-partial-crl = Only a part of its CA’s CRL was given, and { $subject } may stand in another part, so it is not known whether it was revoked. Add the part that the certificate names, or all parts.
not-revocation-other-crl-issuer = { $subject } names another issuer of its CRL than its CA, so the CA’s own list does not say whether it was revoked. CRLs that speak for other CAs are not read here.
not-revocation-unaccepted = { $subject } is not in the CRL of { $date }, but whoever signed the list was not verified up to a root that you accepted, so that proves nothing.

## The chain of an issued certificate

not-chain-without-files = No CA file was given, so the signatures up to the root were not verified. Download the root from { $root } and the issuing CA from { $issuing }, and add both.
not-chain-without-files-unknown = No CA file was given, so the signatures up to the root were not verified. The issuer is { $issuer }; where its file can be downloaded is not known.
not-chain-incomplete = A CA file is missing, so the chain was verified only as far as the files go. It is that of { $issuer }. Where it can be downloaded: { $url }

## CA files

check-authority-name = The CA of this environment
check-authority-signature = Signature of the CA file
check-authority-validity = Dates of the CA
check-authority-published-dates = Dates as published
check-authority-is-ca = A CA that may issue
check-authority-fingerprint = Fingerprint of the CA

err-authority-private-key = STOP: there is a private key in this file. We did not keep it.
rec-authority-private-key = The files of the CAs hold one certificate each and never a key. If this private key was sent to you or anyone else, do not use it: generate a new one.
err-authority-other-kind = There is no certificate in this file.
rec-authority-other-kind = Download the files of the root and of the issuing CA, and add each by itself.
err-authority-several = There are { $count } certificates in this file.
rec-authority-several = Add the root and the issuing CA each as a file of its own.
err-authority-leaf = This is the certificate of a participant, not of a CA.
rec-authority-leaf = Your own certificate has its own step. Here belong the files of the root and of the issuing CA.
err-authority-malformed = This looks like a certificate, but it is damaged.
rec-authority-malformed = Download it again. If the problem remains, ask the directory’s support (OFTF).

ok-authority-name = The name is that of this environment’s CA.
err-authority-issuing-in-place-of-root = This is the issuing CA, and the root belongs here.
rec-authority-issuing-in-place-of-root = Add it as the issuing CA, and download the root from { $url }
err-authority-root-in-place-of-issuing = This is the root, and the issuing CA belongs here.
rec-authority-root-in-place-of-issuing = Add it as the root, and download the issuing CA from { $url }
err-authority-other-environment = This CA belongs to another environment; environments never mix.
rec-authority-other-environment = Download the CA of this environment from { $url }
err-authority-other-name = The name is not that of a CA of this environment.
rec-authority-other-name = Download the file from { $url }. If the name there has changed, the CA may have been renewed since this page was written: ask the directory’s support (OFTF).
ok-authority-self-signed = The root is signed with its own key.
ok-authority-signed-by-root = The issuing CA is signed by the root that is here.
err-authority-not-self-signed = The signature of this root was not made with its own key. The file was changed or is not genuine.
rec-authority-not-self-signed = Do not use it. Download it again, and compare the fingerprint with the directory’s support (OFTF).
err-authority-not-signed-by-root = The issuing CA was not signed by the root that is here.
rec-authority-not-signed-by-root = One of the two files is not of this environment or not genuine. Download both again and compare their fingerprints with the directory’s support (OFTF).
not-authority-signature-without-root = The root was not given, so it is not known who signed this CA.
not-authority-signature-algorithm = It is signed with { $algorithm }, which is not checked here.
ok-authority-valid = The CA is valid now, until { $until }.
err-authority-not-yet-valid = The CA is not valid yet: it begins on { $from }.
rec-authority-not-yet-valid = Check the clock of this computer. If it is right, ask the directory’s support (OFTF).
err-authority-expired = The CA expired on { $until }.
rec-authority-expired = Look for its newer file in the directory, or ask the directory’s support (OFTF).
ok-authority-is-ca = This is the certificate of a CA that may issue certificates.
err-authority-not-ca = This certificate does not say that it is a CA’s.
rec-authority-not-ca = Do not use it. Download the CA’s file again.
err-authority-may-not-sign = The key usage of this CA does not allow it to issue certificates.
rec-authority-may-not-sign = Do not use it. Download the CA’s file again.
ok-authority-fingerprint = This is the file that you accepted, SHA-256 { $sha256 }.
ok-authority-fingerprint-by-root = The root that you accepted signed this CA, so its own fingerprint { $sha256 } need not be compared.
not-authority-fingerprint = Not confirmed: nobody accepted this CA yet, so nothing rests on it. Its fingerprint is SHA-256 { $sha256 }. Compare it in the directory under Reference Data → CAs, with another person, or with the file that you download yourself from the PKI’s host: { $url }
err-authority-fingerprint-changed = This is another file than the one that you accepted; its fingerprint is { $sha256 }. The accepted key or root vouches for it.
rec-authority-fingerprint-changed = If the directory announced a renewed CA, compare the fingerprint with the directory’s and accept it in place of the old one. If not, ask the directory’s support (OFTF).
err-authority-fingerprint-other-key = Not the CA that you accepted: the same name and another key. Its fingerprint is { $sha256 }.
rec-authority-fingerprint-other-key = Do not use it, unless the directory announced a new CA and you compared this fingerprint with the directory’s. Ask the directory’s support (OFTF) where you are not sure.
ok-authority-published-dates = It begins and ends on the days that are published of this CA.
err-authority-published-dates = It does not begin and end on the days that are published of this CA.
rec-authority-published-dates = It may be a newer CA than this page knows, or not genuine. Accept it only if the directory shows the same fingerprint under Reference Data → CAs.

## CRL files

check-crl-issuer = A CRL of the right CA
check-crl-signature = Signature of the CRL
check-crl-freshness = Age of the CRL
check-crl-revoked = Not in the CRL

err-crl-private-key = STOP: there is a private key in this file. We did not keep it.
rec-crl-private-key = A CRL holds no key. If this private key was sent to you or anyone else, do not use it: generate a new one.
err-crl-other-kind = This is not a CRL.
rec-crl-other-kind = A certificate says where its CA publishes the CRL. The file there usually ends in .crl.
err-crl-several = There are { $count } CRLs in this file.
rec-crl-several = Add each as a file of its own.
err-crl-malformed = This looks like a CRL, but it is damaged.
rec-crl-malformed = Download it again, as a file and not as text. If the problem remains, ask the operator of the CA.
err-crl-algorithm-mismatch = This CRL names two different signature algorithms for its one signature.
rec-crl-algorithm-mismatch = Do not rely on it. Download it again; if the problem remains, ask the operator of the CA.
err-crl-version = This CRL is not of version 2, which the standard asks for.
rec-crl-version = Do not rely on it. Ask the operator of the CA for a CRL of version 2.
err-crl-extension-twice = This CRL has the extension { $extension } more than once, so programs read it differently.
rec-crl-extension-twice = Do not rely on it. Download it again; if the problem remains, ask the operator of the CA.
err-crl-delta = This is a delta CRL: it holds only what changed since another list.
rec-crl-delta = Download the complete CRL.
err-crl-indirect = This is an indirect CRL: it speaks for other CAs too, which is not read here.
rec-crl-indirect = Use the CRL that the certificate’s own CA publishes.
err-crl-partial = This CRL is for some reasons or some certificates only, so what is not in it may still be revoked.
rec-crl-partial = Download the complete CRL.
err-crl-critical-extension = This CRL has a critical extension that is not known here ({ $oid }), so it must not be relied on.
rec-crl-critical-extension = Ask the operator of the CA what it is for, and look up the status in the directory’s list.

ok-crl-issuer = The CRL is of the CA that issued the certificate.
err-crl-other-issuer = The CRL is of another CA than the one that issued the certificate.
rec-crl-other-issuer = Download the CRL of the certificate’s own CA.
err-crl-other-scope = The CRL is of the right CA, but it does not speak about certificates like this one.
rec-crl-other-scope = Download the CRL that the certificate itself names.
ok-crl-signature = The CRL is signed by the CA.
err-crl-signature = The signature of the CRL was not made by the CA. The file was changed or is not genuine.
rec-crl-signature = Do not rely on it. Download the CRL again, and check that the file of the CA is the right one.
err-crl-issuer-may-not-sign = The key usage of the CA does not allow it to sign CRLs.
rec-crl-issuer-may-not-sign = Do not rely on this list, and ask the operator of the CA.
not-crl-without-issuer = The CA file of { $issuer } was not given, so the signature of the CRL was not verified, and what is not in the list proves nothing.
not-crl-signature-algorithm = The CRL is signed with { $algorithm }, which is not checked here.
ok-crl-fresh = The CRL is of { $date }; the next one is due on { $next }.
err-crl-from-the-future = The CRL is dated { $date }, which is still to come.
rec-crl-from-the-future = Check the clock of this computer. If it is right, do not rely on the list.
not-crl-stale = The CRL is of { $date }, and a newer one was due on { $next }. What was revoked since then is not in it, so it does not say that the certificate is not revoked. Download it again.
err-crl-without-next-update = The CRL is of { $date } and does not say when the next one is due, so its age cannot be judged.
rec-crl-without-next-update = Download it again shortly before you rely on it.
ok-crl-not-revoked = { $count ->
    [0] The CRL is empty: nothing was revoked.
    [one] The certificate is not in the CRL, which has one entry.
   *[other] The certificate is not in the CRL, which has { $count } entries.
    }
err-crl-revoked = REVOKED: the certificate with the serial number { $serial } was revoked on { $date }; the reason is { $reason }.
rec-crl-revoked = Do not use it. Generate a new key, CSR and certificate. If you did not revoke it, ask the directory’s support (OFTF) who did.
err-crl-on-hold = SUSPENDED: the certificate with the serial number { $serial } was put on hold on { $date }.
rec-crl-on-hold = Do not use it now. Ask the directory’s support (OFTF) why, and whether the hold will be lifted.
err-crl-taken-back = The CRL says that the revocation of { $serial } was taken back on { $date }, which a complete CRL does not usually say.
rec-crl-taken-back = Download the complete CRL, and look up the status in the directory’s list.
not-crl-undetermined = The certificate is not in this CRL, but the CRL is not one to rely on here. So it is not known whether the certificate was revoked.
not-crl-not-about-it = This CRL does not speak about the certificate, so it was not looked for.

## The picture of the chain

chain-picture = From the root to this certificate
chain-place-root = Root
chain-place-issuing = Issuing CA
chain-place-leaf = This certificate
chain-files-link = CA files and revocation list
link-sound = sound
link-unproven = not verified up to a root that you accepted
link-unaccepted = here, but not accepted by you
link-not-yet-valid = not valid yet
link-expired = expired
link-name-encoding = the issuer’s name is encoded in another way
link-weak-key = the key is too weak
link-too-deep = more CAs below it than it allows
link-may-not-sign = may not sign certificates
link-not-ca = not a CA
link-wrong-usage = may not be used for this
link-name-outside = its mail address is outside of a CA’s limits
link-unknown-signature = signed with { $algorithm }, which is not checked here
link-bad-signature = not signed by the CA above
link-other-key = not the CA that you accepted: the same name and another key
link-refused = not accepted; the report says why
link-revoked = revoked
link-missing = missing: download it from { $url }
link-missing-anywhere = missing

## CA files and revocation lists, the page

trust-files-title = CA files and revocation list
trust-files-lead = With the root that you accept here, the page verifies each certificate of this environment; with the revocation list, whether it was revoked. A file alone is not trusted, wherever it came from: its fingerprint is published nowhere that is known to this page, so compare it and accept it once.
trust-files-drop = CA files and revocation list
trust-files-drop-hint = Root, issuing CA and CRL, in one go or one by one. The page sorts them.
trust-files-root = Root
trust-files-issuing = Issuing CA
trust-files-url = Download it from
trust-files-none = Not here yet.
trust-files-forget = Forget this file
trust-files-changed = Another file is accepted in this place. Accept this one only if you know that the CA was renewed.
trust-files-accept = Accept this CA
trust-files-waits = Not confirmed: nobody accepted this root yet, and nothing rests on it.
trust-files-awaits-root = It waits for its root. Once you accept that, this CA is taken with it.
trust-files-vouched = The root that you accepted signed it.
trust-files-compare = Compare the whole SHA-256 above with one that reached you in another way. With what did you compare it?
trust-files-takes-along = The issuing CA that this root signed is accepted with it.
compared-with-directory = The directory’s own screen: Reference Data → CAs
compared-with-person = Another person who read it out, such as the directory’s support or a colleague
compared-with-pki-host = The file that I downloaded myself from the PKI’s host
compared-with-own-record = A record of our own, such as that of an earlier ceremony
trust-files-by = Your name, if you want it recorded
trust-files-by-hint = It is kept in this workspace beside the CA, and stands in the ceremony record.
trust-files-knowingly = I know that this CA was renewed. What only the old one vouches for will no longer be verified.
trust-files-asked = The CA files of this environment are not accepted yet, so no certificate is verified up to a root.
trust-files-ask = Compare and accept the CA files
fact-accepted = Accepted
fact-accepted-by = Accepted by
fact-compared-with = Compared with
trust-files-crls = Revocation list (CRL)
trust-files-crls-lead = It is used as long as this page is open, and not kept: a list grows old within days.
trust-files-forget-crls = Remove the list
err-trust-other-kind = There is no CA certificate and no revocation list in { $file }.
rec-trust-other-kind = Download the files from the addresses that this page shows, and drop those.
said-authority-forgotten = The CA file is forgotten.
said-crls-forgotten = The revocation lists are forgotten.
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
