### The gate before the upload: what is said about a CSR, and about the subject
### and the SAN, whose rules are the same in a CSR and in the certificate. Those
### messages must fit both, so they name neither. The rules of the text stand in
### certificate.ftl.

-new-csr = Make a new CSR where the key is held: here, in your HSM, or, for a key of the hub, by the API Hub’s team (Ozone). If the certificate was already issued, make a new one from that CSR and revoke this one.

## Titles

check-csr-signature = Signature of the CSR
check-csr-signature-algorithm = Signature algorithm of the CSR
check-csr-subject = Subject
check-csr-subject-country = Country in the subject (C)
check-csr-subject-organisation = Legal name in the subject (O)
check-csr-subject-organisation-id = Organisation ID in the subject (OU)
check-csr-subject-common-name = CN in the subject
check-csr-subject-swapped = OU and CN in their places
check-csr-subject-cause = What went wrong in the making
check-csr-subject-nothing-else = Nothing else in the subject
check-csr-subject-order = Order of the subject’s attributes
check-csr-san = Host names in the SAN
check-csr-extensions = Extensions asked for
check-csr-attributes = Other attributes of the CSR
check-csr-form = Form of the CSR
check-certificate-subject = Subject
check-certificate-subject-country = Country in the subject (C)
check-certificate-subject-organisation = Legal name in the subject (O)
check-certificate-subject-organisation-id = Organisation ID in the subject (OU)
check-certificate-subject-common-name = CN in the subject
check-certificate-subject-swapped = OU and CN in their places
check-certificate-subject-nothing-else = Nothing else in the subject
check-certificate-san = Host names in the SAN

## Something else in the CSR's place

err-csr-private-key = STOP: this is a private key, not a CSR. It was not kept here. A private key must never be uploaded to the directory or sent to anyone.
rec-csr-private-key = Drop the CSR instead: the file that ends in .csr and begins with BEGIN CERTIFICATE REQUEST. If this private key was already sent or uploaded anywhere, do not use it again: make a new key and a new CSR, and revoke any certificate of the old key in the directory.
err-csr-certificate = This is a certificate, not a CSR.
rec-csr-certificate = Drop the CSR here, the file that ends in .csr. The certificate has its own step, after the upload.
err-csr-public-key = This is a public key, not a CSR.
rec-csr-public-key = Drop the CSR, which holds the public key and the names, signed with the private key. It begins with BEGIN CERTIFICATE REQUEST.
err-csr-other-kind = There is no CSR in this file.
rec-csr-other-kind = Drop the file that ends in .csr and begins with BEGIN CERTIFICATE REQUEST. If the key is the hub’s, the API Hub’s team (Ozone) sends it to you.
err-csr-several = There are { $count } CSRs in this file.
rec-csr-several = Drop the one that is meant, in a file of its own.
err-csr-too-large = This CSR has about { $size } KiB; the directory takes at most 16 KiB.
rec-csr-too-large = Make the CSR again with fewer host names or without surplus extensions. A usual one has less than 2 KiB.
err-csr-malformed = This is labelled as a CSR, but it is damaged or not built as PKCS#10 says.
rec-csr-malformed = Take the original file again, or have the CSR made again by whoever holds the key.
err-csr-not-made = The CSR could not be made from these details.
rec-csr-not-made = Look at the details once more, above all at the legal name and the host names. If nothing is wrong with them, make the CSR with another tool and bring it here to be checked.

## Signature

ok-csr-signature = The CSR is signed with the private key of its own public key.
err-csr-signature = The signature does not fit the CSR: it was altered after it was signed, or signed with another key.
rec-csr-signature = Take the original file again, or have the CSR made again by whoever holds the key.
not-csr-signature = The signature was made with { $algorithm }, which this page cannot verify.
ok-csr-signature-algorithm = The CSR is signed as the directory’s own command does it.
err-csr-signature-algorithm = The CSR is signed with an algorithm that the directory’s own command does not use.
rec-csr-signature-algorithm = Have it made again with SHA-256 (sha256WithRSAEncryption for an RSA key).
err-csr-signature-algorithm-unproven = The CSR is signed with a longer hash than SHA-256. Whether the directory takes it is not known.
rec-csr-signature-algorithm-unproven = You can try the upload. If the directory refuses it, have the CSR made again with SHA-256.

## Subject

ok-subject-country = C is AE.
err-subject-country = C is not AE, or is not there exactly once.
rec-subject-country = { -new-csr } C must be AE.
ok-subject-organisation = O is the legal name, letter for letter.
err-subject-organisation-spelling = O is the legal name in another spelling: capital letters, spaces or what is not seen differ.
rec-subject-organisation-spelling = See which of the two the Trust Framework has. If it is the one in this file, correct the legal name in the details. If not: { -new-csr }
err-subject-organisation-other = O is not the legal name in the details.
rec-subject-organisation-other = Check that this is the file of the right organisation. If it is: { -new-csr }
err-subject-organisation-missing = O is missing, or is there more than once.
rec-subject-organisation-missing = { -new-csr } O must stand there once, with the legal name.
ok-subject-organisation-id = OU is the organisation ID.
err-subject-organisation-id-case = OU is the organisation ID, but with other capital letters than in the details.
rec-subject-organisation-id-case = Some receivers compare letter by letter. Have the CSR made again with the ID as it is expected here, unless the directory shows it with capital letters.
err-subject-organisation-id-other = OU is not the organisation ID in the details.
rec-subject-organisation-id-other = Compare both with the directory. If the details are right: { -new-csr }
err-subject-organisation-id-missing = OU is missing, or is there more than once.
rec-subject-organisation-id-missing = { -new-csr } OU must stand there once, with the organisation ID.
ok-subject-common-name = CN is as planned.
err-subject-common-name-url = CN is a URL: the Client ID of a federated application. Only the UUID at its end belongs there.
rec-subject-common-name-url = { -new-csr } CN is the bare Application ID.
err-subject-common-name-several = CN is there more than once.
rec-subject-common-name-several = { -new-csr } At most one CN belongs there.
err-subject-common-name-other-reading = CN is not as in the details, but as another reading of the rules has it. Which reading is right is not known.
rec-subject-common-name-other-reading = You can go on. If you meant this reading, choose it for CN in the details, so that a renewal keeps the same subject.
err-subject-common-name-case = CN is the right UUID, but with other capital letters than in the details.
rec-subject-common-name-case = See how the directory shows the ID. Some receivers compare letter by letter, so use that form in the details and in the CSR.
err-subject-common-name-not-asked = There is a CN, and the details ask for none.
rec-subject-common-name-not-asked = { -new-csr } Leave CN out, or choose another reading of CN in the details.
err-subject-common-name-other = CN is not the value in the details.
rec-subject-common-name-other = Compare both with the directory. If the details are right: { -new-csr }
err-subject-common-name-missing = There is no CN, and the details ask for one.
rec-subject-common-name-missing = { -new-csr } CN must hold the value in the details.
not-subject-common-name-hub = The hub chooses this CN, and its rule is not published, so it was not judged.
err-subject-swapped = OU and CN have changed places: OU must be the organisation ID, CN the other value.
rec-subject-swapped = { -new-csr } OU is the organisation ID.
ok-subject-nothing-else = The subject has nothing beside C, O, OU and CN.
err-subject-multi-valued = Two attributes of the subject stand in one part of it (a multi-valued RDN). That is another name than one with a part for each.
rec-subject-multi-valued = Make the CSR again with each of C, O, OU and CN as a part of its own: with OpenSSL, write / and not + between them, and leave out -multivalue-rdn.
err-subject-surplus = The subject has more than C, O, OU and CN, once each: { $attributes }.
rec-subject-surplus = { -new-csr } Leave these attributes out; the directory’s own command does not write them.
err-subject-surplus-issued = The subject has more than C, O, OU and CN, once each: { $attributes }.
rec-subject-surplus-issued = If your CSR did not have them, the directory’s CA added them; ask the directory’s support (OFTF). Hand over the subject exactly as it stands in the certificate.
err-subject-order = The attributes do not stand in the order C, O, OU, CN.
rec-subject-order = You can try the upload, because the values are what counts. To be safe, have the CSR made again in this order.
not-subject-without-plan = No details are known to compare the subject with.
err-csr-cause-git-bash = Git Bash took the subject for a path and wrote it so: all of it stands in { $attributes }.
rec-csr-cause-git-bash = Run the command again with MSYS_NO_PATHCONV=1 in front of it, or begin the subject with two slashes. In cmd or PowerShell this does not happen.
err-csr-cause-one-value = The whole subject stands in one attribute, { $attributes }: what parts its attributes was not understood.
rec-csr-cause-one-value = { -new-csr } In OpenSSL the parts are separated by slashes, /C=AE/O=…, and in .inf files and keytool by commas.
err-csr-cause-placeholder = A placeholder was left where a value belongs: { $attributes }.
rec-csr-cause-placeholder = { -new-csr } Put in the values of your organisation and application, which stand in the directory.
err-csr-cause-uuid-form = An ID is written with braces, a prefix or without hyphens: { $attributes }. The directory compares the text.
rec-csr-cause-uuid-form = { -new-csr } Write it as the directory shows it: 36 small letters, digits and hyphens.
err-csr-cause-quotes = There are quotes inside the value, which a shell or a template left: { $attributes }.
rec-csr-cause-quotes = { -new-csr } The whole argument stands in quotes, never a value inside it.
err-csr-cause-long = O has more than 64 letters. X.520 allows no more; OpenSSL refuses such a value, and so do CAs.
rec-csr-cause-long = Ask the directory’s support (OFTF) under which shorter legal name your organisation can stand there, and use exactly that one here.

## SAN

ok-san-none = There is no SAN, as it should be for this certificate.
err-san-not-asked = There is a SAN, and none is asked for in this certificate.
rec-san-not-asked = Whether the directory minds is not known. To be safe, have the CSR made again without it by whoever holds the key.
not-san-not-known = Which names belong in the SAN of this certificate is not published, so it was not judged.
err-san-missing = There is no SAN. The hub cannot match this certificate with your Ozone Connect server.
rec-san-missing = { -new-csr } The SAN must hold the host name as DNS.
err-san-host-missing = The SAN does not hold: { $hosts }.
rec-san-host-missing = If the hub calls this name: { -new-csr } If it does not, take the name out of the details.
err-san-host-surplus = The SAN holds more than the details name: { $hosts }.
rec-san-host-surplus = If these hosts are yours and meant, add them to the details. If not, have the CSR made again without them.
ok-san-hosts = The SAN holds the host names of the details and no others.
err-san-hub-missing = There is no SAN. A server certificate of the hub should name its hosts.
rec-san-hub-missing = Ask the API Hub’s team (Ozone) whether this is meant before you go on.
err-san-hub-absent = There is no SAN. The CSR of S1 carries the hub’s host names. Sig2, which the hub’s team sends along with it, has none: this may be Sig2’s.
rec-san-hub-absent = Compare the names of the files that you were sent, and bring the other one. If this is S1’s, ask the API Hub’s team (Ozone) for a CSR with its host names.
err-san-other-environment = The SAN names hosts of another environment’s hub: { $hosts }.
rec-san-other-environment = Check that you work in the right environment. If you do, ask the API Hub’s team (Ozone) for the CSR of this one.
err-san-hub-model = The SAN names hosts of the model bank’s hub: { $hosts }. Its domain is neither that of pre-production nor that of production.
rec-san-hub-model = Ask the API Hub’s team (Ozone) for the CSR with the host names of your own hub.
err-san-hub-strange = The SAN names hosts that are not known as the hub’s: { $hosts }.
rec-san-hub-strange = Ask the API Hub’s team (Ozone) whether these names are meant before you go on.
err-san-hub-host-missing = The SAN does not cover: { $hosts }.
rec-san-hub-host-missing = Check the LFI code in the details. If it is right, ask the API Hub’s team (Ozone) whether the name is left out on purpose.
err-san-hub-other-lfi = The SAN names hosts of the hub that are not those of this LFI code: { $hosts }.
rec-san-hub-other-lfi = Check the LFI code in the details. If it is right, ask the API Hub’s team (Ozone) for the CSR of your bank.
ok-san-hub = The SAN holds host names of the hub in this environment and covers those that are known to be needed.
not-san-hub-without-code = The SAN holds host names of the hub in this environment. Whether they are your bank’s was not checked, because the details have no LFI code.
err-san-url = The SAN holds “{ $name }”. Only a host name belongs there, without https://, port or path.
rec-san-url = { -new-csr } Write the bare host name.
err-san-strange = The SAN holds one name that no host can have: { $name }. A host’s name has letters, digits, hyphens and dots; programs may take this one for another name, or for several.
rec-san-strange = { -new-csr } If the name was not meant so by whoever asked for it, ask how it came there.
err-san-two-in-one = The SAN holds one name that is two: { $name }. Some programs take it for one that no host has, others for both.
rec-san-two-in-one = { -new-csr } Write each host name by itself; in OpenSSL: subjectAltName=DNS:first,DNS:second.
err-san-ip-as-dns = The SAN holds an IP address as a DNS name: { $name }. No program takes it for either.
rec-san-ip-as-dns = { -new-csr } Write the host name of the server; the Trust Framework has no addresses.
err-san-not-ascii = The SAN holds letters that no DNS name has: { $name }. In a certificate this name is written { $written }.
rec-san-not-ascii = { -new-csr } Write the name in the form that begins with xn--.
err-san-unreadable = The SAN cannot be read; it is damaged.
rec-san-unreadable = { -new-csr }
err-san-not-dns = The SAN holds a name that is not a DNS name: { $name }.
rec-san-not-dns = Servers are matched by their DNS name. Have the CSR made again with DNS names only, unless this one is known to be needed.

## What else the CSR asks for

ok-csr-extensions = The CSR asks for no extension beside the SAN, as the directory’s own command does it.
err-csr-extensions = The CSR asks for extensions beside the SAN. The directory sets its own; whether it minds these is not known.
rec-csr-extensions = You can try the upload. If the directory answers only 400, have the CSR made again without them.
err-csr-extension-twice = The CSR asks for the extension { $extension } more than once. One program reads the first, another the last, so what was looked at here may not be what is certified.
rec-csr-extension-twice = Do not upload it. Have the CSR made again with one { $extension }, and find out which program wrote it so.
err-csr-empty-extension-request = The CSR has a request for extensions with nothing in it, which the standard does not allow.
rec-csr-empty-extension-request = Some tools refuse this. If the directory does, have the CSR made again without it.
err-csr-attributes = The CSR has attributes that the directory’s own command does not write.
rec-csr-attributes = You can try the upload. If the directory answers only 400, have the CSR made again without them.
err-csr-client-information = Windows’ certreq wrote into the CSR on which machine, by which user and with which program it was made. Everyone who sees the CSR reads that.
rec-csr-client-information = You can try the upload. To leave it out, make the CSR with OpenSSL or on this page.
err-csr-microsoft-extensions = The extensions of the CSR, and with them the SAN, stand under Microsoft’s own number. OpenSSL reads them there; whether the directory does is not known.
rec-csr-microsoft-extensions = You can try the upload. If the certificate comes back without its SAN, have the CSR made again with OpenSSL.
err-csr-no-attributes-field = The CSR lacks the field for attributes, which may be empty but not missing. OpenSSL reads it, other programs refuse it.
rec-csr-no-attributes-field = { -new-csr }
err-csr-version = The CSR states another version than 1. OpenSSL reads it, other programs refuse it.
rec-csr-version = { -new-csr }
err-csr-attribute-twice = The CSR has the attribute { $attribute } more than once. One program reads the first, another the last, so what was looked at here may not be what is certified.
rec-csr-attribute-twice = Do not upload it. Have the CSR made again, and find out which program wrote it so.
err-csr-challenge-password = The CSR holds a challenge password, readable by everyone who sees the CSR.
rec-csr-challenge-password = If this password is used anywhere else, change it there. Then have the CSR made again and leave the challenge password empty.
