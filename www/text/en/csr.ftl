### The gate before the upload: what is said about a CSR, and about the subject
### and the SAN, whose rules are the same in a CSR and in the certificate. Those
### messages must fit both, so they name neither. The rules of the text stand in
### certificate.ftl.

-new-csr = Create a new CSR where the key is held: here, in your HSM, or, for a key of the hub, by the API Hub’s team (Ozone); if the certificate was already issued, create a new one from that CSR and revoke this one.

## Titles

check-csr-signature = Signature of the CSR
check-csr-signature-algorithm = Signature algorithm of the CSR
check-csr-subject = Subject
check-csr-subject-country = Country in the subject (C)
check-csr-subject-organisation = Legal name in the subject (O)
check-csr-subject-organisation-id = Organisation ID in the subject (OU)
check-csr-subject-common-name = CN in the subject
check-csr-subject-swapped = OU and CN not swapped
check-csr-subject-cause = Likely cause in the tool
check-csr-subject-nothing-else = Nothing else in the subject
check-csr-subject-order = Order of the subject’s attributes
check-csr-san = Host names in the SAN
check-csr-extensions = Requested extensions
check-csr-attributes = Other attributes of the CSR
check-csr-form = Form of the CSR
check-certificate-subject = Subject
check-certificate-subject-country = Country in the subject (C)
check-certificate-subject-organisation = Legal name in the subject (O)
check-certificate-subject-organisation-id = Organisation ID in the subject (OU)
check-certificate-subject-common-name = CN in the subject
check-certificate-subject-swapped = OU and CN not swapped
check-certificate-subject-nothing-else = Nothing else in the subject
check-certificate-san = Host names in the SAN

## Something else in the CSR's place

err-csr-private-key = STOP: this is a private key, not a CSR, and we did not keep it. Never upload a private key to the directory or send it to anyone.
rec-csr-private-key = Drop the CSR instead: the file that ends in .csr and begins with BEGIN CERTIFICATE REQUEST. If this private key was already sent or uploaded anywhere, do not use it again: generate a new key, create a new CSR, and revoke any certificate of the old key in the directory.
err-csr-certificate = This is a certificate, not a CSR.
rec-csr-certificate = Drop the CSR here: the file that ends in .csr. The certificate has its own step, after the upload.
err-csr-public-key = This is a public key, not a CSR.
rec-csr-public-key = Drop the CSR, which contains the public key and the names, signed with the private key. It begins with BEGIN CERTIFICATE REQUEST.
err-csr-other-kind = This file does not contain a CSR.
rec-csr-other-kind = Drop the file that ends in .csr and begins with BEGIN CERTIFICATE REQUEST. If the hub holds the key, the API Hub’s team (Ozone) sends it to you.
err-csr-several = This file contains { $count } CSRs.
rec-csr-several = Drop the one you need, in its own file.
err-csr-too-large = This CSR has about { $size } KiB; the directory accepts at most 16 KiB.
rec-csr-too-large = Create the CSR again with fewer host names or without extra extensions. A normal CSR has less than 2 KiB.
err-csr-malformed = This is labelled as a CSR, but it is damaged or not valid PKCS#10.
rec-csr-malformed = Use the original file, or ask the key holder to create the CSR again.
err-csr-not-made = We could not create the CSR from these details.
rec-csr-not-made = Check the details again, especially the legal name and the host names. If they are correct, create the CSR with another tool and check it here.

## Signature

ok-csr-signature = The CSR is signed with the private key that belongs to its public key.
err-csr-signature = The signature does not match the CSR: it was changed after signing, or signed with another key.
rec-csr-signature = Use the original file, or ask the key holder to create the CSR again.
not-csr-signature = The signature was made with { $algorithm }, which we cannot verify.
ok-csr-signature-algorithm = The CSR uses the same signature algorithm as the directory’s own command.
err-csr-signature-algorithm = The CSR uses a signature algorithm that the directory’s own command does not use.
rec-csr-signature-algorithm = Use a new CSR with SHA-256 (sha256WithRSAEncryption for an RSA key).
err-csr-signature-algorithm-unproven = The CSR is signed with a longer hash than SHA-256. We don’t know whether the directory accepts it.
rec-csr-signature-algorithm-unproven = You can try the upload. If the directory rejects it, use a new CSR with SHA-256.

## Subject

ok-subject-country = C is AE.
err-subject-country = C is not AE, or does not appear exactly once.
rec-subject-country = { -new-csr } C must be AE.
ok-subject-organisation = O is exactly the legal name.
err-subject-organisation-spelling = O is the legal name with different capital letters, spaces or invisible characters.
rec-subject-organisation-spelling = If the Trust Framework has the name in this file, correct the legal name in the details. If not: { -new-csr }
err-subject-organisation-other = O is not the legal name in the details.
rec-subject-organisation-other = Check that this file belongs to the right organisation. If it does: { -new-csr }
err-subject-organisation-missing = O is missing or appears more than once.
rec-subject-organisation-missing = { -new-csr } O must appear once, with the legal name.
ok-subject-organisation-id = OU is the organisation ID.
err-subject-organisation-id-case = OU is the organisation ID, but with different capital letters from the details.
rec-subject-organisation-id-case = Some receivers compare letter by letter. Use a new CSR with the ID exactly as expected here, unless the directory shows it with capital letters.
err-subject-organisation-id-other = OU is not the organisation ID in the details.
rec-subject-organisation-id-other = Compare both with the directory. If the details are correct: { -new-csr }
err-subject-organisation-id-missing = OU is missing or appears more than once.
rec-subject-organisation-id-missing = { -new-csr } OU must appear once, with the organisation ID.
ok-subject-common-name = CN matches the details.
err-subject-common-name-url = CN is a URL: the Client ID of a federated application. Only the UUID at its end belongs there.
rec-subject-common-name-url = { -new-csr } CN is only the Application ID.
err-subject-common-name-several = CN appears more than once.
rec-subject-common-name-several = { -new-csr } CN may appear at most once.
err-subject-common-name-other-reading = CN differs from the details but follows another reading of the rules. We don’t know which reading is right.
rec-subject-common-name-other-reading = You can continue. If you want this reading, choose it for CN in the details, so that a renewal keeps the same subject.
err-subject-common-name-case = CN is the right UUID, but with different capital letters from the details.
rec-subject-common-name-case = Check how the directory shows the ID. Some receivers compare letter by letter, so use the same form in the details and in the CSR.
err-subject-common-name-not-asked = There is a CN, but the details require none.
rec-subject-common-name-not-asked = { -new-csr } Leave CN out, or choose another reading of CN in the details.
err-subject-common-name-other = CN is not the value in the details.
rec-subject-common-name-other = Compare both with the directory. If the details are correct: { -new-csr }
err-subject-common-name-missing = There is no CN, but the details require one.
rec-subject-common-name-missing = { -new-csr } CN must contain the value in the details.
not-subject-common-name-hub = The hub chooses this CN by a rule that is not published, so we did not check it.
err-subject-swapped = OU and CN are swapped: OU must be the organisation ID, and CN the other value.
rec-subject-swapped = { -new-csr } OU is the organisation ID.
ok-subject-nothing-else = The subject contains only C, O, OU and CN.
err-subject-multi-valued = Two attributes of the subject are combined in one part (a multi-valued RDN). This is a different name from one with a part for each attribute.
rec-subject-multi-valued = Create the CSR again with C, O, OU and CN as separate parts: in OpenSSL, separate them with / instead of +, and leave out -multivalue-rdn.
err-subject-surplus = The subject contains other or repeated attributes besides C, O, OU and CN: { $attributes }.
rec-subject-surplus = { -new-csr } Leave these attributes out; the directory’s own command does not write them.
err-subject-surplus-issued = The subject contains other or repeated attributes besides C, O, OU and CN: { $attributes }.
rec-subject-surplus-issued = If your CSR did not have them, the directory’s CA added them: ask the directory’s support (OFTF). Hand over the subject exactly as in the certificate.
err-subject-order = The attributes are not in the order C, O, OU, CN.
rec-subject-order = You can try the upload, because the values are what matters. To be safe, use a new CSR with this order.
not-subject-without-plan = There are no details to compare the subject with.
err-csr-cause-git-bash = Git Bash treated the subject as a path and changed it: the whole subject is in { $attributes }.
rec-csr-cause-git-bash = Run the command again with MSYS_NO_PATHCONV=1 in front of it, or begin the subject with two slashes. This does not happen in cmd or PowerShell.
err-csr-cause-one-value = The whole subject is in one attribute, { $attributes }: the tool did not recognise the separator between attributes.
rec-csr-cause-one-value = { -new-csr } OpenSSL separates the parts with slashes, /C=AE/O=…; .inf files and keytool use commas.
err-csr-cause-placeholder = A placeholder was not replaced: { $attributes }.
rec-csr-cause-placeholder = { -new-csr } Use the values of your organisation and application from the directory.
err-csr-cause-uuid-form = An ID has braces, spaces or other text around it, or its hyphens are missing or different: { $attributes }. The directory compares the text.
rec-csr-cause-uuid-form = { -new-csr } Write the ID as the directory shows it: 36 lowercase letters, digits and hyphens.
err-csr-cause-quotes = The value contains quotation marks that a shell or template left: { $attributes }.
rec-csr-cause-quotes = { -new-csr } Put the quotation marks around the whole argument, never around a value inside it.
err-csr-cause-long = O has more than 64 characters. X.520 allows no more; OpenSSL and CAs reject such a value.
rec-csr-cause-long = Ask the directory’s support (OFTF) which shorter legal name your organisation can use, and enter exactly that name here.

## SAN

ok-san-none = There is no SAN, which is correct for this certificate.
err-san-not-asked = There is a SAN, but this certificate does not need one.
rec-san-not-asked = We don’t know whether the directory accepts it. To be safe, ask the key holder to create the CSR again without it.
not-san-not-known = The names in the SAN of this certificate are not published, so we did not check them.
err-san-missing = There is no SAN, so the hub cannot match this certificate with your Ozone Connect server.
rec-san-missing = { -new-csr } The SAN must contain the host name as DNS.
err-san-host-missing = The SAN does not contain: { $hosts }.
rec-san-host-missing = If the hub calls this name: { -new-csr } If it does not, remove the name from the details.
err-san-host-surplus = The SAN contains names that are not in the details: { $hosts }.
rec-san-host-surplus = If these are your hosts, add them to the details. If not, create the CSR again without them.
ok-san-hosts = The SAN contains exactly the host names of the details.
err-san-hub-missing = There is no SAN. A server certificate of the hub should contain its host names.
rec-san-hub-missing = Before you continue, ask the API Hub’s team (Ozone) whether this is intended.
err-san-hub-absent = There is no SAN, but the CSR of S1 contains the hub’s host names. This may be the CSR of Sig2, which the hub’s team sends at the same time and which has none.
rec-san-hub-absent = Compare the names of the files you received, and use the other one. If this is S1’s, ask the API Hub’s team (Ozone) for a CSR with its host names.
err-san-other-environment = The SAN contains hosts of another environment’s hub: { $hosts }.
rec-san-other-environment = Check that you are working in the right environment. If so, ask the API Hub’s team (Ozone) for the CSR of this environment.
err-san-hub-model = The SAN contains hosts of the model bank’s hub: { $hosts }. They belong to neither pre-production nor production.
rec-san-hub-model = Ask the API Hub’s team (Ozone) for the CSR with the host names of your own hub.
err-san-hub-strange = The SAN contains hosts that we don’t know as the hub’s: { $hosts }.
rec-san-hub-strange = Before you continue, ask the API Hub’s team (Ozone) whether these names are intended.
err-san-hub-host-missing = The SAN does not cover: { $hosts }.
rec-san-hub-host-missing = Check the LFI code in the details. If it is right, ask the API Hub’s team (Ozone) whether the name was left out on purpose.
err-san-hub-other-lfi = The SAN contains hosts of the hub for another LFI code: { $hosts }.
rec-san-hub-other-lfi = Check the LFI code in the details. If it is right, ask the API Hub’s team (Ozone) for the CSR of your bank.
ok-san-hub = The SAN contains host names of the hub in this environment, including those that we know are needed.
not-san-hub-without-code = The SAN contains host names of the hub in this environment. We did not check whether they are your bank’s, because the details have no LFI code.
err-san-url = The SAN contains “{ $name }”, but only a host name belongs there, without https://, port or path.
rec-san-url = { -new-csr } Enter only the host name.
err-san-strange = The SAN contains a name that no host can have: { $name }. A host name has letters, digits, hyphens and dots; programs may read this one as a different name, or as several.
rec-san-strange = { -new-csr } If nobody entered the name on purpose, find out where it comes from.
err-san-two-in-one = The SAN contains two names in one entry: { $name }. Some programs read one name that no host has, others read both.
rec-san-two-in-one = { -new-csr } Write each host name as a separate entry; in OpenSSL: subjectAltName=DNS:first,DNS:second.
err-san-ip-as-dns = The SAN contains an IP address as a DNS name: { $name }. Programs accept it as neither.
rec-san-ip-as-dns = { -new-csr } Use the host name of the server; the Trust Framework does not use addresses.
err-san-not-ascii = The SAN contains characters that a DNS name cannot have: { $name }. In a certificate this name is written { $written }.
rec-san-not-ascii = { -new-csr } Use the form of the name that begins with xn--.
err-san-unreadable = The SAN is damaged and cannot be read.
rec-san-unreadable = { -new-csr }
err-san-not-dns = The SAN contains a name that is not a DNS name: { $name }.
rec-san-not-dns = Servers are matched by their DNS name. Use a new CSR with DNS names only, unless you know that this one is needed.

## What else the CSR asks for

ok-csr-extensions = The CSR requests no extensions except the SAN, like the directory’s own command.
err-csr-extensions = The CSR requests other extensions besides the SAN. The directory sets its own, and we don’t know whether it accepts these.
rec-csr-extensions = You can try the upload. If the directory returns only 400, use a new CSR without them.
err-csr-extension-twice = The CSR requests the extension { $extension } more than once. Programs may read the first or the last, so the certificate may differ from what we checked.
rec-csr-extension-twice = Do not upload it. Use a new CSR with one { $extension }, and find out which program wrote this one.
err-csr-empty-extension-request = The CSR contains an empty request for extensions, which the standard does not allow.
rec-csr-empty-extension-request = Some tools reject this. If the directory does, use a new CSR without it.
err-csr-attributes = The CSR contains attributes that the directory’s own command does not write.
rec-csr-attributes = You can try the upload. If the directory returns only 400, use a new CSR without them.
err-csr-client-information = Windows’ certreq recorded in the CSR which computer, user and program created it. Anyone who sees the CSR can read this.
rec-csr-client-information = You can try the upload. To leave it out, create the CSR with OpenSSL or on this page.
err-csr-microsoft-extensions = The extensions of the CSR, including the SAN, use Microsoft’s own identifier. OpenSSL reads them; we don’t know whether the directory does.
rec-csr-microsoft-extensions = You can try the upload. If the certificate is issued without its SAN, create a new CSR with OpenSSL.
err-csr-no-attributes-field = The CSR lacks the field for attributes, which may be empty but not missing. OpenSSL reads it; other programs reject it.
rec-csr-no-attributes-field = { -new-csr }
not-csr-signature-algorithm-of-key = The key allows no other signature algorithm. What is wrong with the key is described below.
err-csr-string-type = The subject contains text of an old string type: { $types }. New names use PrintableString or UTF8String, and some programs read these letters differently.
rec-csr-string-type = You can try the upload. To be safe, create the CSR again with OpenSSL and -utf8, or on this page.
err-csr-version = The CSR states a version other than 1. OpenSSL reads it; other programs reject it.
rec-csr-version = { -new-csr }
err-csr-attribute-twice = The CSR contains the attribute { $attribute } more than once. Programs may read the first or the last, so the certificate may differ from what we checked.
rec-csr-attribute-twice = Do not upload it. Use a new CSR, and find out which program wrote this one.
err-csr-challenge-password = The CSR contains a challenge password that anyone who sees the CSR can read.
rec-csr-challenge-password = If this password is used anywhere else, change it there. Then use a new CSR without a challenge password.
