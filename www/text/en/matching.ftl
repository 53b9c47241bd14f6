### What belongs together, what is missing, and near misses. The rules of the
### text stand in certificate.ftl.

## Titles

check-match-private-key = Private key
check-match-csr = CSR
check-match-certificate = Certificate
check-match-jwks = Entry in a JWKS
check-match-kid = kid in the JWKS
check-match-plan = In your workspace
check-match-same-subject = Same subject with another key
check-match-shared-key = One key, one certificate

## What is there and what is missing

ok-match-private-key = The private key is here.
not-match-no-private-key = The private key is not among these files. This is normal if it is in an HSM or with the API Hub.
ok-match-csr = The CSR is here.
not-match-no-csr = These files contain no CSR for this key.
ok-match-certificate = The certificate is here.
not-match-no-certificate = These files contain no certificate for this key.
ok-match-jwks = The key is in a JWKS.
not-match-no-jwks = These files contain no JWKS with this key.
ok-match-kid = The kid in the JWKS matches the certificate.
err-match-kid-other = The kid in the JWKS does not match the certificate.
rec-match-kid-other = Hand over the kid that the JWKS states. If it belongs to an older certificate of the same key, wait a few minutes and download the JWKS again.

## Near misses

err-match-older-csr = This certificate does not match the key of the CSR in { $others }, although the subject is the same. It was probably created from an older CSR.
rec-match-older-csr = Find the CSR and the key of this certificate, or upload the newer CSR and create a new certificate.
err-match-same-subject-other-key = The same subject appears with another key in { $others }.
rec-match-same-subject-other-key = During a renewal this is normal: the old and the new key have the same subject. If no renewal is in progress, check which key is in use.
not-match-same-subject-purpose = The same subject appears with another key in { $others }. These files don’t show whether both serve the same purpose: C3 and Sig4 share a subject by design, and so do S1, S3 and S4.
err-match-renewed-with-old-key = There are { $count } certificates with the same subject for this one key.
rec-match-renewed-with-old-key = You can use them. For the next renewal, generate a new key: a new certificate does not protect an old key any better.
err-match-shared-key = There are { $count } certificates with different subjects for this one key. Each certificate must have its own key.
rec-match-shared-key = Find out which of them is in use. Generate a new key, CSR and certificate for each of the others.

## The workspace

ok-match-plan = This is the key of { $certificate } in your workspace.
ok-match-plan-subject = The subject is the one planned for { $certificate } in your workspace.
err-match-plan-other-key = The subject is that of { $certificate } in your workspace, but the key is different.
rec-match-plan-other-key = It may be the old or the new one of a renewal. If no renewal is in progress, the CSR or the certificate was mixed up.
