### What is said about an issued certificate.
###
### The rules of the text, for all files of this folder:
### - It is read by bank staff who are not experts in certificates, often in a
###   hurry, and by the engineers they forward it to. One plain sentence a thought.
### - A problem is a pair: err-… says what is wrong, rec-… what to do and who can
###   do it: you, the API Hub's team (Ozone), the directory's support (OFTF).
###   ok-… says what was found right, not-… why something was not checked.
### - check-… is the title of a check in three to six words.
### - Expected and found values stand beside the sentence as evidence, so the
###   sentence repeats them only where it would be hard to follow without.
### - Technical terms are exact: CSR, SAN, CN, OU, kid, JWKS, EKU. Nobody is blamed.
### - Of what is not published, “we don’t know” is said; no rule is made up.
### - The vocabulary is in CONTRIBUTING.md, "Words"; tests/it/language/vocabulary.rs holds it.

## Titles

check-certificate-public-key = Same key as the CSR
check-certificate-environment = Issued by the right CA
check-certificate-key-usage = Key usage
check-certificate-extended-key-usage = Extended key usage (EKU)
check-certificate-format = Same reading in every program
check-certificate-basic-constraints = Not a CA certificate
check-certificate-serial-number = Serial number
check-certificate-validity = Valid now
check-certificate-validity-period = Length of validity
check-certificate-signature-algorithm = Signature algorithm of the certificate
check-certificate-kid = The kid of the certificate
check-certificate-file = Contents of the file
check-certificate-chain = Chain up to the root
check-certificate-revocation = Not revoked

## Something else in the certificate's place

err-certificate-private-key = STOP: this is a private key, not a certificate. We did not keep it.
rec-certificate-private-key = Drop the certificate that you downloaded from the directory; its name is the kid with .pem. If this private key was sent to you or anyone else, do not use it: generate a new one.
err-certificate-csr = This is a CSR, not a certificate.
rec-certificate-csr = Upload the CSR in the directory first. Then drop the certificate file that you download there.
err-certificate-pkcs7 = This is a PKCS#7 container, but we cannot read any certificate from it.
rec-certificate-pkcs7 = Download the certificate from the directory as .pem, or convert this file on your own computer with openssl pkcs7 -print_certs.
err-certificate-public-key = This is a public key, not a certificate.
rec-certificate-public-key = Drop the certificate file that you download from the directory. If the directory issued no certificate for this key, which can happen with SERVER ENCKEY, continue with the JWKS.
err-certificate-other-kind = This file does not contain a certificate.
rec-certificate-other-kind = In the directory, open the menu of the certificate’s row, choose Download, and drop that file here.
err-certificate-malformed = This looks like a certificate, but it is damaged.
rec-certificate-malformed = Download it from the directory again. If the problem remains, ask the directory’s support (OFTF).
err-certificate-time-form = A date in the certificate has no seconds or has an offset, which the standard forbids. OpenSSL reads it, but other programs reject the certificate.
rec-certificate-time-form = Ask the issuer for a new certificate. The directory’s CA writes dates according to the standard.
err-certificate-early-date = A date in the certificate is before 1970, which some programs cannot read.
rec-certificate-early-date = Check whether the clock of the computer that created it was wrong.
err-certificate-universal-string = A name in the certificate uses four bytes per character (UniversalString), which many programs do not read.
rec-certificate-universal-string = Ask the issuer for a new certificate with the name in UTF8String.
err-certificate-too-large = This certificate has about { $size } KiB; the limit is 100. The directory’s certificates have about two.
rec-certificate-too-large = Check where the file comes from. Other programs reject such a certificate too.
err-certificate-too-many = This file contains { $count } certificates.
rec-certificate-too-many = Put the one that was issued to you in its own file.
err-certificate-no-leaf = This file contains { $count } certificates, but not exactly one leaf certificate.
rec-certificate-no-leaf = Put the one that was issued to you in its own file, without the CA certificates.

## The key

ok-certificate-for-private-key = The certificate matches the key in your key file.
ok-certificate-for-csr = The certificate has the same public key as the CSR.
err-certificate-not-for-private-key = The certificate does not match the key in your key file. They cannot be used together.
rec-certificate-not-for-private-key = Find the key file that belongs to this certificate, or download the certificate that belongs to your key. If you find neither, generate a new key, CSR and certificate.
err-certificate-for-other-key = The certificate does not match the key in the CSR.
rec-certificate-for-other-key = You may have downloaded another row of the directory’s list: compare the description and the date. If it is the right row, an older CSR was uploaded; upload this one and create a new certificate.
not-certificate-without-key = There is no CSR or key to compare with, so we don’t know whose key this is.

## The environment

ok-environment-sandbox = Issued by the CA of the OFTF Sandbox.
ok-environment-production = Issued by the CA of OFTF Production.
not-environment-sandbox = It names the CA of the OFTF Sandbox as its issuer. We have not checked whether that CA signed it, because the chain is not verified up to a root that you accepted.
not-environment-production = It names the CA of OFTF Production as its issuer. We have not checked whether that CA signed it, because the chain is not verified up to a root that you accepted.
err-environment-other-root = It names a CA of OFTF as its issuer, but its chain leads to another root: { $root }.
rec-environment-other-root = Do not use it. Download the certificate from the directory, and check that the accepted root is the one of this environment.
err-environment-production-in-sandbox = This certificate is from OFTF Production, but you are working in the Sandbox.
rec-environment-production-in-sandbox = If you want Production, change the environment here. If not, create the certificate in the Sandbox directory; the two never mix.
err-environment-sandbox-in-production = This certificate is from the OFTF Sandbox, but you are working in Production.
rec-environment-sandbox-in-production = If you want the Sandbox, change the environment here. If not, create the certificate in the Production directory; the two never mix.
err-environment-other-oftf-ca = The issuer belongs to Nebras, but it is not one of the issuing CAs that we know.
rec-environment-other-oftf-ca = The CA may have been renewed since this page was published. Ask the directory’s support (OFTF) whether this issuer is theirs.
err-environment-not-oftf = This certificate was not issued by OFTF.
rec-environment-not-oftf = Download the certificate from the directory. A certificate from another CA, or a self-signed one, is not accepted.
not-environment-unknown-issuer = The issuer is not an OFTF CA, and nothing here requires one.
not-environment-not-oftf = This certificate is not issued by OFTF according to the rules, so we did not check its issuer.

## Key usage and EKU

ok-key-usage = The key usage fits the purpose of this certificate.
err-key-usage-ca = The key usage allows signing other certificates, which only a CA may do.
rec-key-usage-ca = Check that this is the certificate that was issued to you. If it is, ask the directory’s support (OFTF).
err-key-usage-empty = The key usage is present but allows nothing, which the standard forbids.
rec-key-usage-empty = Send the certificate to the directory’s support (OFTF) and ask for a new one. Programs reject it or read it differently.
err-usages-contradict = The extended key usage allows only TLS, but the key usage does not allow digital signatures, which a TLS handshake needs. Together they allow no use at all.
rec-usages-contradict = Ask the issuer of the certificate for a new one with digitalSignature.
err-key-usage-not-signing = The key usage does not allow digital signatures, but this key is for signing.
rec-key-usage-not-signing = The wrong type may have been chosen in the directory. Create a new certificate of the signing type and revoke this one.
err-key-usage-not-encryption = The key usage does not allow encryption, but this key is for encryption.
rec-key-usage-not-encryption = The wrong type may have been chosen in the directory. Create a new certificate of the encryption type and revoke this one.
err-key-usage-no-handshake = The key usage does not allow digital signatures, which modern TLS needs.
rec-key-usage-no-handshake = Check the type in the directory: it should be a transport type. If it is, ask the directory’s support (OFTF).
not-key-usage-not-stated = The certificate has no key usage, so nothing is forbidden. We don’t know what the directory should write there.
ok-extended-key-usage = The EKU does not conflict with the purpose of this certificate.
err-extended-key-usage-not-client = The EKU does not allow use as a TLS client.
rec-extended-key-usage-not-client = A server type may have been chosen in the directory. Create a new certificate of the client transport type and revoke this one.
err-extended-key-usage-not-server = The EKU does not allow use as a TLS server.
rec-extended-key-usage-not-server = A client type may have been chosen in the directory. Create a new certificate of the server transport type and revoke this one.
not-extended-key-usage-not-stated = The certificate has no EKU, so nothing is forbidden. We don’t know what the directory should write there.
not-usage-without-purpose = We don’t know the purpose of this certificate, so we did not check its usage.

## A leaf, not a CA

ok-certificate-is-leaf = This certificate belongs to a participant, not to a CA.
err-certificate-is-ca = This is the certificate of a CA, not the one that was issued to you.
rec-certificate-is-ca = In the directory, download the certificate from its own row of the list.

## Serial number

ok-serial-number = The serial number is positive and not too long.
err-serial-number-negative = The serial number is negative. TLS libraries reject such a certificate.
rec-serial-number-negative = Send the certificate to the directory’s support (OFTF) and ask for a new one. Only the CA can assign another number.
err-serial-number-zero = The serial number is zero. TLS libraries reject such a certificate.
rec-serial-number-zero = Send the certificate to the directory’s support (OFTF) and ask for a new one. Only the CA can assign another number.
err-serial-number-long = The serial number has { $octets } octets; at most 20 are allowed. TLS libraries reject such a certificate.
rec-serial-number-long = Send the certificate to the directory’s support (OFTF) and ask for a new one. Only the CA can assign another number.

ok-certificate-format = Every program reads the version, signature algorithm and extensions in the same way.
err-certificate-version = The certificate has X.509 version { $version }. TLS accepts only version 3, which can state whether it is a CA and what it is for.
rec-certificate-version = Ask the issuer for a version 3 certificate.
err-certificate-algorithm-mismatch = The certificate names two different algorithms for its one signature.
rec-certificate-algorithm-mismatch = Do not use it: the file was changed or the CA is faulty. Download it again; if the problem remains, ask the directory’s support (OFTF).
err-certificate-extension-twice = The certificate contains the extension { $extension } more than once. Programs reject it, or some read the first and some the last.
rec-certificate-extension-twice = Do not use it, and ask the issuer.
err-certificate-critical-extension = The certificate has the critical extension { $extension }, which we don’t know. Any program that does not know it must reject the certificate.
rec-certificate-critical-extension = Ask the issuer what the extension is for.

## Dates

ok-certificate-valid = { PLURAL($days) ->
    [one] Valid for one more day, until { $until }.
   *[other] Valid for { $days } more days, until { $until }.
    }
ok-certificate-never-expires = Valid now, and does not expire. This is normal for SERVER ENCKEY.
err-certificate-not-yet-valid = Not valid yet: it becomes valid on { $from }.
rec-certificate-not-yet-valid = Check the clock of this computer. If it is right, wait until then before you use the certificate.
err-certificate-expired = { PLURAL($days) ->
    [zero] It expired on { $until }, less than a day ago.
    [one] It expired on { $until }, a day ago.
   *[other] It expired on { $until }, { $days } days ago.
    }
rec-certificate-expired = Generate a new key, create a CSR with the same subject and a new certificate, and deploy them immediately.
err-certificate-urgent = { PLURAL($days) ->
    [zero] It expires on { $until }, in less than a day.
    [one] It expires on { $until }, in one day.
   *[other] It expires on { $until }, in { $days } days.
    }
rec-certificate-urgent = Renew it now: generate a new key, create a CSR with the same subject, publish both keys, switch, then revoke the old certificate.
err-certificate-renewed-by-nebras = { err-certificate-urgent } Nebras holds the key and renews it.
rec-certificate-renewed-by-nebras = Nebras’ knowledge base says that no action is required from you; for Production this is only announced, so ask the API Hub’s team in time. Once you are told, check the new kid in the JWKS.
err-certificate-renew = It expires on { $until }, in { $days } days.
rec-certificate-renew = Plan its renewal: generate a new key, create a CSR with the same subject, publish both keys, switch, then revoke the old certificate. The directory sends reminders two months before it expires.
ok-validity-period = { PLURAL($days) ->
    [one] The total validity is one day.
   *[other] The total validity is { $days } days, as in every published certificate.
    }
err-validity-period-unusual = { PLURAL($days) ->
    [one] The total validity is one day; every published certificate has 395.
   *[other] The total validity is { $days } days; every published certificate has 395.
    }
rec-validity-period-unusual = You don’t need to fix anything. Note the expiry date, because it is not the usual 13 months away.
not-algorithm-not-oftf = This certificate is not issued by OFTF, so the rules for its keys and signatures do not apply.
err-validity-period-ends = { PLURAL($days) ->
    [one] The certificate is valid for 1 day, but { $type } does not expire: the certificate may be of another type.
   *[other] The certificate is valid for { $days } days, but { $type } does not expire: the certificate may be of another type.
    }
rec-validity-period-ends = Check in the directory which type it has. If it is “Server Encryption”, choose that in the details, and renew it in time.
not-validity-period = We don’t know the usual validity for this type of certificate.

## Signature algorithm

ok-certificate-signature-algorithm = The CA signed it with SHA-256 and RSA, as in the published certificate.
err-certificate-signature-sha1 = The CA signed it with SHA-1, which is broken and widely rejected.
rec-certificate-signature-sha1 = Check that this is the certificate from the directory. If it is, ask the directory’s support (OFTF).
err-certificate-signature-unusual = The CA signed it with a different algorithm from the published certificate.
rec-certificate-signature-unusual = The CA may have changed its practice since this page was published. If your servers reject the certificate, ask the directory’s support (OFTF).

## kid

ok-kid-computed = The kid, computed from the certificate, is { $kid }.
ok-kid-is-file-name = The kid, computed from the certificate, is { $kid }, and the file is named after it.
err-kid-case = The file name is the kid with different capital letters. The correct kid is { $kid }.
rec-kid-case = Copy the kid from here: it is case-sensitive.
err-kid-of-other-file = The file is named after another kid. The kid of this certificate is { $kid }.
rec-kid-of-other-file = The file may have been renamed or mixed up. Download it again, and hand over the kid that the JWKS states.

## The file

ok-file-has-chain = The file contains { $count } certificates; we used the leaf.
err-file-has-private-key = STOP: this file also contains a private key. We did not keep it.
rec-file-has-private-key = Keep the key in its own file, and do not send this one to anyone. If it was already sent or uploaded, generate a new key and certificate and revoke this one.
