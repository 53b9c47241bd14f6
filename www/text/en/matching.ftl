### What belongs together, what is missing, and near misses. The rules of the
### text stand in certificate.ftl.

## Titles

check-match-private-key = Private key
check-match-csr = CSR
check-match-certificate = Certificate
check-match-jwks = Entry in a JWKS
check-match-kid = kid in the JWKS
check-match-plan = In your workspace
check-match-same-subject = The same subject with another key
check-match-shared-key = One key, one certificate

## What is there and what is missing

ok-match-private-key = The private key is here.
not-match-no-private-key = The private key is not among these files. If it is in an HSM or with the API Hub, that is as it should be.
ok-match-csr = The CSR is here.
not-match-no-csr = There is no CSR of this key among these files.
ok-match-certificate = The certificate is here.
not-match-no-certificate = There is no certificate of this key among these files.
ok-match-jwks = The key stands in a JWKS.
not-match-no-jwks = The key stands in no JWKS among these files.
ok-match-kid = The JWKS states the kid that follows from the certificate.
err-match-kid-other = The JWKS states another kid than the one that follows from the certificate.
rec-match-kid-other = Hand over the kid that the JWKS states. If it belongs to an older certificate of the same key, wait some minutes and get the JWKS again.

## Near misses

err-match-older-csr = This certificate is for another key than the CSR in { $others }, though the subject is the same. It was probably made from an older CSR.
rec-match-older-csr = Look for the CSR and the key of this certificate, or upload the newer CSR and create a new certificate.
err-match-same-subject-other-key = The same subject stands with another key in { $others }.
rec-match-same-subject-other-key = During a renewal this is normal: the old and the new key have one subject. If no renewal is under way, check which one is in use.
err-match-renewed-with-old-key = There are { $count } certificates of this one key with one subject.
rec-match-renewed-with-old-key = They can be used. For the next renewal generate a new key; an old key is not made safer by a new certificate.
err-match-shared-key = There are { $count } certificates of this one key with different subjects. Each certificate is to have a key of its own.
rec-match-shared-key = Find out which of them is in use. Generate a new key, CSR and certificate for each of the others.

## The workspace

ok-match-plan = This is the key of { $certificate } in your workspace.
ok-match-plan-subject = The subject is the one planned for { $certificate } in your workspace.
err-match-plan-other-key = The subject is that of { $certificate } in your workspace, but the key is another one than there.
rec-match-plan-other-key = It may be the older or the newer one of a renewal. If none is under way, the CSR or the certificate was mixed up.
