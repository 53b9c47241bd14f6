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
### - What is not published is “not known”; no rule is made up.

## Titles

check-certificate-public-key = Same key as the CSR
check-certificate-environment = Issued by the right CA
check-certificate-key-usage = Key usage
check-certificate-extended-key-usage = Extended key usage (EKU)
check-certificate-format = A certificate that every program reads alike
check-certificate-basic-constraints = Not a CA certificate
check-certificate-serial-number = Serial number
check-certificate-validity = Valid now
check-certificate-validity-period = Length of the validity
check-certificate-signature-algorithm = Signature algorithm of the certificate
check-certificate-kid = The kid of the certificate
check-certificate-file = Contents of the file
check-certificate-chain = Chain up to the root
check-certificate-revocation = Not revoked

## Something else in the certificate's place

err-certificate-private-key = STOP: this is a private key, not a certificate. It was not kept here.
rec-certificate-private-key = Drop the certificate that you downloaded from the directory; its name is the kid with .pem. If this private key was sent to you, or to anyone else, do not use it: make a new one.
err-certificate-csr = This is a CSR, not a certificate.
rec-certificate-csr = Upload the CSR in the directory first. Then drop the file that you download there.
err-certificate-pkcs7 = This is a PKCS#7 container, but no certificate can be read from it.
rec-certificate-pkcs7 = Download the certificate from the directory as .pem, or convert this file on your own computer with openssl pkcs7 -print_certs.
err-certificate-public-key = This is a public key, not a certificate.
rec-certificate-public-key = Drop the file that you download in the directory. If the directory made no certificate of this key, as may be with SERVER ENCKEY, go on with the JWKS.
err-certificate-other-kind = There is no certificate in this file.
rec-certificate-other-kind = In the directory, open the menu of the certificate’s row, choose Download, and drop that file here.
err-certificate-malformed = This looks like a certificate, but it is damaged.
rec-certificate-malformed = Download it from the directory again. If it stays so, ask the directory’s support (OFTF).
err-certificate-time-form = A date of the certificate is written without seconds or with an offset, which the standard forbids. OpenSSL reads it; other programs refuse the certificate.
rec-certificate-time-form = Ask its CA for another one. That of the directory writes dates as the standard says.
err-certificate-early-date = A date of the certificate lies before 1970, which some programs cannot read.
rec-certificate-early-date = Check whether the clock of the machine that made it was wrong.
err-certificate-universal-string = A name of the certificate is written with four bytes a letter (UniversalString), which many programs do not read.
rec-certificate-universal-string = Ask its CA for another one, with the name in UTF8String.
err-certificate-too-large = This certificate has about { $size } KiB; no more than 100 are read. Those of the directory have about two.
rec-certificate-too-large = Check where the file comes from. Other programs refuse such a certificate too.
err-certificate-too-many = There are { $count } certificates in this file.
rec-certificate-too-many = Put the one that was issued for you into a file of its own.
err-certificate-no-leaf = There are { $count } certificates in this file, and not exactly one of them is a leaf.
rec-certificate-no-leaf = Put the one that was issued for you into a file of its own, without those of the CA.

## The key

ok-certificate-for-private-key = The certificate is for the key in your key file.
ok-certificate-for-csr = The certificate has the same public key as the CSR.
err-certificate-not-for-private-key = The certificate is for another key than the one in your key file. They cannot be used together.
rec-certificate-not-for-private-key = Look for the key file that belongs to this certificate, or download the certificate that belongs to your key. If neither is found, make a new key, CSR and certificate.
err-certificate-for-other-key = The certificate is for another key than the one in the CSR.
rec-certificate-for-other-key = You may have downloaded another row of the directory’s list: compare the description and the date. If it is the right row, an older CSR was uploaded; upload this one and make a new certificate.
not-certificate-without-key = There is no CSR and no key here to compare with, so it is not known whose key this is.

## The environment

ok-environment-sandbox = Issued by the CA of the OFTF Sandbox.
ok-environment-production = Issued by the CA of OFTF Production.
not-environment-sandbox = It names the CA of the OFTF Sandbox as its issuer; whether that CA signed it is not checked, since the chain was not verified up to a root that you accepted.
not-environment-production = It names the CA of OFTF Production as its issuer; whether that CA signed it is not checked, since the chain was not verified up to a root that you accepted.
err-environment-other-root = It names a CA of OFTF as its issuer, but its chain leads to another root: { $root }.
rec-environment-other-root = Do not use it. Download the certificate from the directory, and see that the accepted root is the one of this environment.
err-environment-production-in-sandbox = This certificate is from OFTF Production, and you work in the Sandbox.
rec-environment-production-in-sandbox = Change the environment here if production is meant. If not, make the certificate in the Sandbox directory; the two never mix.
err-environment-sandbox-in-production = This certificate is from the OFTF Sandbox, and you work in Production.
rec-environment-sandbox-in-production = Change the environment here if the Sandbox is meant. If not, make the certificate in the Production directory; the two never mix.
err-environment-other-oftf-ca = The issuer belongs to Nebras, but it is not one of the issuing CAs that are known here.
rec-environment-other-oftf-ca = The CA may have been renewed since this page was written. Ask the directory’s support (OFTF) whether this issuer is theirs.
err-environment-not-oftf = This certificate was not issued by OFTF.
rec-environment-not-oftf = Download the certificate from the directory. One from another CA, or a self-signed one, is not accepted in its place.
not-environment-unknown-issuer = The issuer is none of OFTF’s CAs, and nothing here says that it should be one.
not-environment-not-oftf = This certificate does not come from OFTF by rule, so its issuer was not judged.

## Key usage and EKU

ok-key-usage = The key usage allows what this certificate is for.
err-key-usage-ca = The key usage allows signing other certificates, which belongs to a CA alone.
rec-key-usage-ca = Check that this is the certificate that was issued for you. If it is, ask the directory’s support (OFTF).
err-key-usage-empty = The key usage is there and allows nothing, which the standard forbids.
rec-key-usage-empty = Send the certificate to the directory’s support (OFTF) and ask for a new one; programs refuse it or read it differently.
err-usages-contradict = The extended key usage is for TLS alone, but the key usage does not allow digital signatures, which a TLS handshake needs. There is no use that both allow.
rec-usages-contradict = Ask whoever issued the certificate for a new one, with digitalSignature.
err-key-usage-not-signing = The key usage does not allow digital signatures, and this key is for signing.
rec-key-usage-not-signing = A wrong type may have been chosen in the directory. Make a new certificate of the signing type and revoke this one.
err-key-usage-not-encryption = The key usage does not allow encryption, and this key is for that.
rec-key-usage-not-encryption = A wrong type may have been chosen in the directory. Make a new certificate of the encryption type and revoke this one.
err-key-usage-no-handshake = The key usage does not allow digital signatures, which today’s TLS needs.
rec-key-usage-no-handshake = Check the type in the directory: it should be a transport type. If it is, ask the directory’s support (OFTF).
not-key-usage-not-stated = The certificate does not state a key usage, which forbids nothing. What the directory should write there is not known.
ok-extended-key-usage = The EKU does not stand against what this certificate is for.
err-extended-key-usage-not-client = The EKU does not allow use as a TLS client.
rec-extended-key-usage-not-client = A server type may have been chosen in the directory. Make a new certificate of the client transport type and revoke this one.
err-extended-key-usage-not-server = The EKU does not allow use as a TLS server.
rec-extended-key-usage-not-server = A client type may have been chosen in the directory. Make a new certificate of the server transport type and revoke this one.
not-extended-key-usage-not-stated = The certificate does not state an EKU, which forbids nothing. What the directory should write there is not known.
not-usage-without-purpose = It is not known what this certificate is for, so its usage was not judged.

## A leaf, not a CA

ok-certificate-is-leaf = This is a certificate of a participant, not of a CA.
err-certificate-is-ca = This is the certificate of a CA, not the one that was issued for you.
rec-certificate-is-ca = In the directory, download the certificate from its own row of the list.

## Serial number

ok-serial-number = The serial number is positive and not too long.
err-serial-number-negative = The serial number is negative. TLS libraries refuse such a certificate.
rec-serial-number-negative = Send the certificate to the directory’s support (OFTF) and ask for a new one; only the CA can give another number.
err-serial-number-zero = The serial number is zero. TLS libraries refuse such a certificate.
rec-serial-number-zero = Send the certificate to the directory’s support (OFTF) and ask for a new one; only the CA can give another number.
err-serial-number-long = The serial number has { $octets } octets, and 20 are allowed. TLS libraries refuse such a certificate.
rec-serial-number-long = Send the certificate to the directory’s support (OFTF) and ask for a new one; only the CA can give another number.

ok-certificate-format = Version, signature algorithm and extensions are such that every program reads the certificate alike.
err-certificate-version = The certificate is of X.509 version { $version }. TLS takes version 3 only, and only that says whether it is a CA and what it is for.
rec-certificate-version = Ask whoever issued it for a certificate of version 3.
err-certificate-algorithm-mismatch = The certificate names two different signature algorithms for its one signature.
rec-certificate-algorithm-mismatch = Do not use it. The file was changed or the CA is faulty: download it again, and ask the directory’s support (OFTF) if it stays so.
err-certificate-extension-twice = The certificate has the extension { $extension } more than once. Programs refuse it, or one reads the first and another the last.
rec-certificate-extension-twice = Do not use it, and ask whoever issued it.
err-certificate-critical-extension = The certificate has the critical extension { $extension }, which is not known here. Every program that does not know it must refuse the certificate.
rec-certificate-critical-extension = Ask whoever issued it what the extension is for.

## Dates

ok-certificate-valid = { $days ->
    [one] Valid for one more day, until { $until }.
   *[other] Valid for { $days } more days, until { $until }.
    }
ok-certificate-never-expires = Valid now, with no end. This is what SERVER ENCKEY gives.
err-certificate-not-yet-valid = Not valid yet: it begins on { $from }.
rec-certificate-not-yet-valid = Check the clock of this computer. If it is right, wait until then before you use the certificate.
err-certificate-expired = { $days ->
    [0] It expired on { $until }, less than a day ago.
    [one] It expired on { $until }, a day ago.
   *[other] It expired on { $until }, { $days } days ago.
    }
rec-certificate-expired = Make a new key, a new CSR with the same subject and a new certificate, and put them to use at once.
err-certificate-urgent = { $days ->
    [0] It expires on { $until }, in less than a day.
    [one] It expires on { $until }, in one day.
   *[other] It expires on { $until }, in { $days } days.
    }
rec-certificate-urgent = Renew it now: new key, new CSR with the same subject, both keys published at once, then switch and revoke the old one.
err-certificate-renew = It expires on { $until }, in { $days } days.
rec-certificate-renew = Plan its renewal: new key, new CSR with the same subject, both keys published at once, then switch and revoke the old one. The directory sends reminders two months before.
ok-validity-period = { $days ->
    [one] It is valid for one day in all.
   *[other] It is valid for { $days } days in all, as every published certificate.
    }
err-validity-period-unusual = { $days ->
    [one] It is valid for one day in all; every published certificate has 395.
   *[other] It is valid for { $days } days in all; every published certificate has 395.
    }
rec-validity-period-unusual = Nothing to mend. Note the end date, because it is not the usual 13 months away.
not-algorithm-not-oftf = This certificate is not issued by OFTF, so the rules for its keys and signatures do not apply.
not-validity-period = No usual length is known for this kind of certificate.

## Signature algorithm

ok-certificate-signature-algorithm = The CA signed it with SHA-256 and RSA, as in the published certificate.
err-certificate-signature-sha1 = The CA signed it with SHA-1, which is broken and widely refused.
rec-certificate-signature-sha1 = Check that this is the certificate from the directory. If it is, ask the directory’s support (OFTF).
err-certificate-signature-unusual = The CA signed it with another algorithm than the published certificate has.
rec-certificate-signature-unusual = The CA may have changed its practice since this page was written. If your servers refuse the certificate, ask the directory’s support (OFTF).

## kid

ok-kid-computed = The kid, computed from the certificate, is { $kid }.
ok-kid-is-file-name = The kid, computed from the certificate, is { $kid }; the file is named after it.
err-kid-case = The file is named after the kid, but with other capital letters. The right one is { $kid }.
rec-kid-case = Copy the kid from here; capital letters count.
err-kid-of-other-file = The file is named after another kid. The one of this certificate is { $kid }.
rec-kid-of-other-file = The file may have been renamed or mixed up. Download it again, and hand over the kid that the JWKS states.

## The file

ok-file-has-chain = There are { $count } certificates in the file; the leaf was taken.
err-file-has-private-key = STOP: there is a private key in this file too. It was not kept here.
rec-file-has-private-key = Keep the key in a file of its own, and send this one to nobody. If it was already sent or uploaded anywhere, make a new key and certificate and revoke this one.
