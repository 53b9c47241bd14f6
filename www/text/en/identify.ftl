### What a file is, how it had to be repaired to be read, and what is in it. The
### rules of the text stand in certificate.ftl.

## What a thing is

item-private-key = Private key
item-sealed-key = Encrypted private key, not opened
item-public-key = Public key
item-csr = CSR
item-certificate = Certificate
item-ca-certificate = CA certificate
item-crl = Revocation list (CRL)
item-sealed-container = PKCS#12 file, not opened
item-jwk = JWK, one key
item-jwks = JWKS, a key set
item-signed-token = Signed token (JWS)
item-encrypted-token = Encrypted message (JWE)
item-answer = Response of a system
item-workspace = Workspace of the Key Desk
item-unreadable = Not read

fact-header = Header
fact-alg = alg
fact-enc = enc
fact-kid = kid
fact-keys = Keys
fact-host = Host
fact-mtls-status = mTLS status
fact-jwks-uri = Key set (jwks_uri)
fact-token-endpoint = Token endpoint
fact-key-type = Certificate type (keyType)
fact-status = Status
fact-description = Description
fact-name-in-file = Name in the file

## How a file had to be repaired

repair-byte-order-mark = It began with a byte order mark.
repair-utf-16 = It was written in UTF-16.
repair-windows-line-ends = It had Windows line endings.
repair-no-break-spaces = It contained no-break spaces.
repair-invisible-letters = It contained invisible characters.
repair-dashes = The dashes around BEGIN or END were not five hyphens.
repair-indentation = Its lines were indented.
repair-quotation-marks = Its lines began with the quotation marks of an e-mail reply.
repair-escaped-line-ends = Its line endings were written as the characters \n.
repair-one-line = It was written on one long line.
repair-text-around = There was other text around the blocks.
repair-no-final-line-end = The last line had no line ending.
repair-bare-base64 = It had no BEGIN and END lines, only base64.
repair-percent-encoding = It was percent-encoded, as in headers of proxies.
repair-quoted-printable = It was encoded as quoted-printable, as in e-mails.
repair-markup = There was HTML or XML around it or between its lines.
repair-inside-json = It was inside a JSON document.
repair-keycloak-listing = It was Keycloak’s listing of its realm keys, not a JWKS: other systems need the document at /protocol/openid-connect/certs.
repair-keys-not-list = “keys” was not a list or had another name: other systems cannot read this key set.
repair-loose-json = It was written as JavaScript or Python, which other systems do not accept as JSON.
repair-yaml-keys = It was a key set in YAML; other systems require JSON.
repair-wrapped-lines = It contained line breaks, as added by e-mail programs.
repair-json-serialisation = It was a token in JSON serialisation; we show only its first signature or recipient.
repair-inside-token = It was inside a signed token; we did not check the signature of that token.
repair-line-marks = Its lines began or ended with diff markers, line numbers, comment signs, a frame or the words of a log.
repair-separators = It had other characters in place of its line endings.
repair-string-literal = It was written as a string in program code, in quotation marks.
repair-hexadecimal = It was written in hexadecimal digits.
repair-octets = Its bytes were written as a list of numbers or as a Python literal.
repair-encoded-text = It was encoded in base64 twice.
repair-label = BEGIN or END was in lowercase or without its spaces: other programs reject this.
repair-other-end = The END line does not match the BEGIN line: other programs reject this.
repair-slashed-line-ends = Its line endings were written as the characters /n.
repair-other-content = Its BEGIN line does not match its content: other programs may reject this.
repair-trust-data = It is a TRUSTED CERTIFICATE, with OpenSSL trust settings after the certificate: other programs reject this. openssl x509 -in file -out certificate.pem removes them.
repair-base64-form = Its base64 had no padding at the end, or had extra bits there; strict programs reject this.
repair-ber = It was written in BER, which not every program reads; the correct form is DER.
repair-trailing-bytes = There were extra bytes after its end.
repair-several-in-one = Several DER files were joined one after the other: other programs read only the first.

## Titles

check-file-read = Reading the file
check-file-container = Container as a whole
check-answer-directory = Meaning of the directory’s error
check-answer-discovery = Configuration of a server
check-answer-mtls = Certificate seen by the hub
check-file-private-key = Private key in the file

## Private keys, wherever they are

ok-file-encrypted-private-key = This is a private key, protected by a passphrase. We keep at most its public half.
ok-file-container-may-hold-key = It may contain a private key, protected by the passphrase. Treat the file as a private key.
err-file-plain-private-key = This is a private key without a passphrase: anyone with this file can use the key. We keep at most its public half.
rec-file-plain-private-key = Protect it with a passphrase: PEM and DER with openssl pkcs8 -topk8 -v2 aes-256-cbc, other formats with the program that wrote them. If it was ever sent or uploaded, generate a new key and revoke the certificate.
err-file-key-beside-public = STOP: this file contains a private key together with items that you share with others. We keep at most its public half.
rec-file-key-beside-public = Put the key in its own file. If this file was ever sent or uploaded, generate a new key and revoke the certificate.
err-file-damaged-private-key = The damaged block is labelled as a private key.
rec-file-damaged-private-key = Do not share this file: it may still contain most of the key.
err-file-may-hold-private-key = This may contain a private key.
rec-file-may-hold-private-key = Do not share this file until you know what is in it. If it contained a key and was ever sent or uploaded, generate a new key and revoke the certificate.
err-file-rest-may-hold-private-key = STOP: the rest of this file may contain a private key.
rec-file-rest-may-hold-private-key = Do not share this file until you know what is in it. If it contained a key and was ever sent or uploaded, generate a new key and revoke the certificate.

## What could not be read

not-file-sealed = It is encrypted. Enter its passphrase, and we can tell you which key it is.
err-file-nothing = We don’t recognise anything in this file.
rec-file-nothing = Choose the file with the key, the CSR, the certificate or the JWKS.
err-file-html = This is a web page, not the file itself.
rec-file-html = Download the file again. A keystore or directory shows such a page when something went wrong: open it in a text editor to read the message.
err-file-java-keystore = This is a Java keystore (JKS), which we don’t support.
rec-file-java-keystore = Convert it to PKCS#12 on your own computer with keytool -importkeystore -deststoretype PKCS12, and drop that file.
err-file-jce-keystore = This is a Java keystore (JCEKS), which we don’t support.
rec-file-jce-keystore = Convert it to PKCS#12 on your own computer with keytool -importkeystore -srcstoretype JCEKS -deststoretype PKCS12, and drop that file.
err-file-bouncy-castle-keystore = This is a Bouncy Castle keystore (BKS), which we don’t support.
rec-file-bouncy-castle-keystore = Convert it to PKCS#12 on your own computer with keytool -importkeystore -srcstoretype BKS -deststoretype PKCS12 -providerclass org.bouncycastle.jce.provider.BouncyCastleProvider -providerpath bcprov.jar, and drop that file.
err-file-pvk = This is a private key in Microsoft’s PVK format, which we don’t support.
rec-file-pvk = Convert it on your own computer: openssl rsa -inform PVK -in key.pvk -out key.pem.
err-file-microsoft-blob = This is a private key as a Windows BLOB (CAPI or CNG), which we don’t support.
rec-file-microsoft-blob = Convert it on your own computer: openssl rsa -inform MSBLOB. A CNG BLOB needs .NET: import it there, then write it with ExportPkcs8PrivateKeyPem.
err-file-private-key-text = This is text that lists the numbers of a private key. It is not a key file, but it gives the key away.
rec-file-private-key-text = Use the key file itself, and delete this text wherever it was saved.
err-file-putty = This is a PuTTY key (.ppk), which only PuTTY reads.
rec-file-putty = If it is the right key, convert it on your own computer: puttygen key.ppk -O private-openssh -o key.pem, then ssh-keygen -p -m PKCS8 -f key.pem. If it is a key for logging in to servers, don’t use it here: generate a new one.
err-file-openssh = This is an OpenSSH key. The directory and most banking systems require PKCS#8.
rec-file-openssh = If it is the right key, convert a copy on your own computer: ssh-keygen -p -m PKCS8 -f key.pem. If it is a key for logging in to servers, don’t use it here: generate a new one.
err-file-openssh-public = This is a public key in OpenSSH format. The directory requires PEM.
rec-file-openssh-public = Convert it: ssh-keygen -e -m PKCS8 -f key.pub.
err-file-pgp = This is a PGP key, which cannot be used for certificates.
rec-file-pgp = Choose the file with the key, the CSR, the certificate or the JWKS.
err-file-rsa-key-value = This is an RSA key in .NET’s XML format (RSAKeyValue). The directory requires PEM.
rec-file-rsa-key-value = In .NET, read it with RSA.FromXmlString and write it with ExportPkcs8PrivateKeyPem or ExportSubjectPublicKeyInfoPem.
err-file-spkac = This is an SPKAC, a format from older browsers. The directory requires a CSR (PKCS#10).
rec-file-spkac = Create a CSR with the key: openssl req -new -key key.pem, or here.
err-file-openssl-text = This is the text that openssl prints about a certificate or a CSR. The part between BEGIN and END is missing.
rec-file-openssl-text = Run the command without -noout, or use the .pem file.
err-file-archive = This is an archive.
rec-file-archive = Unpack it and drop the files inside.
err-file-document = This is a document, not the file itself.
rec-file-document = Ask for the file itself, not inside a document.
err-file-picture = This is a picture.
rec-file-picture = Choose the file itself, not a picture of it.
err-file-indefinite-length = This starts as BER of indefinite length, but is damaged.
rec-file-indefinite-length = Use the original file.
err-file-unknown-der = This is DER, but not a key, CSR, certificate, CRL, PKCS#7 or PKCS#12.
rec-file-unknown-der = Check that it is the right file. If it is, inspect it with openssl asn1parse -inform DER.
err-file-unknown-block = We don’t recognise this type of PEM block: “{ $label }”.
rec-file-unknown-block = Check that it is the right file. We support keys, CSRs, certificates, CRLs and PKCS#7.
err-file-public-key = This is labelled as a public key, but it is damaged.
rec-file-public-key = Use the original file, or export the public key again from the key or the certificate.
err-file-damaged-short = { $missing } bytes are missing compared with the length at its start. The content stops making sense near line { $line }.
rec-file-damaged-short = A line of 64 characters holds 48 bytes. Copy the block again from its source, from BEGIN to END.
err-file-damaged-twice = There are { $surplus } bytes too many: line { $line } repeats the line before it.
rec-file-damaged-twice = Delete that line, or copy the block again from its source.
err-file-damaged-long = There are { $surplus } bytes too many compared with the length at its start. It starts on line { $line }.
rec-file-damaged-long = Copy the block again from its source, from BEGIN to END.
err-file-damaged-at = The damage is at byte { $byte }, on line { $line }: the element there is of the wrong type or has the wrong length.
rec-file-damaged-at = Compare that line with the original file, or use the original file.
err-file-pkcs7 = This is labelled as PKCS#7, but we cannot read a list of certificates from it.
rec-file-pkcs7 = Use the original file. We don’t support signed or encrypted messages.
err-file-pkcs7-too-many = This PKCS#7 file contains more than { $limit } items, which is our limit.
rec-file-pkcs7-too-many = Use a file with one chain: the certificate and its CA certificates.
err-file-json-too-many = This JSON contains more values than we read in a key set.
rec-file-json-too-many = Use the key set of a single organisation or application.
err-file-empty-pkcs7 = This PKCS#7 file does not contain a certificate.
rec-file-empty-pkcs7 = Use the original file, or download the certificate as .pem.
err-file-cmc = This is a CMC request of Windows’ certreq, not a CSR (PKCS#10). The directory does not accept it.
rec-file-cmc = Set RequestType = PKCS10 in the .inf file and run certreq -new again.
err-file-other-certificate = The private key and the certificate in this file do not match: the certificate is for another key.
rec-file-other-certificate = Create the file again with the certificate that was issued for this key.
err-file-without-mac = This PKCS#12 file has no MAC, so nobody can notice if it was changed. Java and Windows reject it.
rec-file-without-mac = Create it again without the option that leaves out the MAC (in OpenSSL -nomac).
err-answer-wants-csr = The directory’s form expected a CSR but received something else.
rec-answer-wants-csr = Upload the file that begins with BEGIN CERTIFICATE REQUEST.
err-answer-wants-public-key = The directory’s form expected a public key but received something else: it is the form for raw keys (ENCKEY).
rec-answer-wants-public-key = Open the form for certificates and upload the CSR there. If you need a raw key, extract it from the CSR with openssl req -pubkey -noout.
err-answer-wants-certificate = The directory’s form expected an issued certificate but received something else.
rec-answer-wants-certificate = Open the form for a new certificate and upload the CSR there, or upload the certificate in this form.
err-answer-got-private-key = STOP: a private key was uploaded to the directory. Anyone who could read it can use the key.
rec-answer-got-private-key = Stop using this key. Generate a new one, and tell your security team.
err-answer-mtls-not-established = The hub says that mutual TLS was not established.
rec-answer-mtls-not-established = Check that the client sends C3’s certificate with its key, and check the client’s log for the reason.
err-answer-mtls-without-certificate = The hub did not receive a client certificate.
rec-answer-mtls-without-certificate = Configure the client to send C3’s certificate: it needs both the certificate and its key.
not-answer-mtls = The hub received a client certificate. Drop C3’s certificate too, and we compare the two.
ok-answer-mtls-certificate = The hub received this certificate: { $certificate }. Subject and issuer match, so this client works with it.
err-answer-mtls-other = The hub received a certificate that is not among these files.
rec-answer-mtls-other = Compare the subject: the client may still use the old certificate, or one from another environment.
not-answer-discovery = This is the configuration of a server. Its keys are at { $url }: open that address, save the document and drop it here.
err-heap-too-many-files = You dropped { $count } files; the limit is { $limit }.
rec-heap-too-many-files = Drop only the files that you want to compare.
err-heap-too-large = These files have about { $size } MiB together; the limit is 64 MiB.
rec-heap-too-large = Keys, CSRs, certificates and key sets are far smaller. Leave out all other files.
err-heap-too-many-items = These files contain more than { $limit } items, which is the limit.
rec-heap-too-many-items = Drop fewer files at a time, or only the certificates you need instead of a whole store.
err-heap-too-many-keys = These files contain more than { $limit } private keys without a passphrase, which is the limit.
rec-heap-too-many-keys = Anyone with these files has all the keys. Keep them where nobody else can read them, and drop only those that you want to compare.
err-token-header-too-large = The header of this token is larger than 64 KiB. No token of Open Finance has such a header.
rec-token-header-too-large = Copy the token again from the program that created it.
