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
item-answer = Answer of a system
item-workspace = Workspace of this page
item-unreadable = Not read

fact-header = Header
fact-alg = alg
fact-enc = enc
fact-kid = kid
fact-keys = Keys
fact-host = Host
fact-mtls-status = Status of mTLS
fact-jwks-uri = Key set (jwks_uri)
fact-token-endpoint = Token endpoint
fact-key-type = Type of the certificate (keyType)
fact-status = Status
fact-description = Description
fact-name-in-file = Name in the file

## How a file had to be repaired

repair-byte-order-mark = It began with a byte order mark.
repair-utf-16 = It was written in UTF-16.
repair-windows-line-ends = It had Windows line ends.
repair-no-break-spaces = It had no-break spaces.
repair-invisible-letters = It had invisible letters.
repair-dashes = The dashes around BEGIN or END were not five hyphens.
repair-indentation = Its lines were indented.
repair-quotation-marks = Its lines began with the marks of a quoted mail.
repair-escaped-line-ends = Its line ends were written as the letters \n.
repair-one-line = It was written in one long line.
repair-text-around = There was other text around the blocks.
repair-no-final-line-end = The last line had no line end.
repair-bare-base64 = It had no BEGIN and END lines, only base64.
repair-percent-encoding = It was percent-encoded, as proxies write headers.
repair-quoted-printable = It was written as quoted-printable, as mail programs do.
repair-markup = There was HTML or XML around it or between its lines.
repair-inside-json = It stood inside a JSON document.
repair-keys-not-list = “keys” was no list, or had another name: other systems cannot read that key set.
repair-loose-json = It was written as JavaScript or Python: for other systems that is no JSON.
repair-yaml-keys = It was a key set written as YAML: other systems want JSON.
repair-wrapped-lines = Line breaks stood inside it, as mail programs make them.
repair-json-serialisation = It was a token in JSON serialisation; only its first signature or recipient is shown.
repair-inside-token = It stood inside a signed token, whose signature was not checked here.
repair-line-marks = Its lines began with the marks of a diff, line numbers, comment signs or a frame.
repair-string-literal = It was written as the text of a program, in quotes.
repair-hexadecimal = It was written in hexadecimal digits.
repair-encoded-text = It was a text in base64 once more.
repair-label = BEGIN or END was written in small letters or without its spaces: other programs reject that.
repair-other-end = The END line names another thing than the BEGIN line: other programs reject that.
repair-slashed-line-ends = Its line ends were written as the letters /n.
repair-other-content = Its BEGIN line names another thing than what is inside: other programs may reject that.
repair-trust-data = It is a TRUSTED CERTIFICATE, with trust settings of OpenSSL behind the certificate: other programs reject that. openssl x509 -in file -out certificate.pem takes them off.
repair-base64-form = Its base64 lacked the padding at its end, or had bits there that belong to no octet; strict programs reject that.
repair-ber = It was written in BER, which not every program reads; DER is due.
repair-trailing-bytes = There were bytes behind its end.
repair-several-in-one = Several DER files stood one behind the other: other programs read the first alone.

## Titles

check-file-read = Reading the file
check-file-container = The container as a whole
check-answer-directory = What the directory’s error means
check-answer-discovery = Configuration of a server
check-answer-mtls = The certificate that the hub saw
check-file-private-key = Private key in the file

## Private keys, wherever they are

ok-file-encrypted-private-key = This is a private key, kept under a passphrase. Only its public half was kept here.
ok-file-container-may-hold-key = A private key may be in it, under the passphrase. Treat the file as one.
err-file-plain-private-key = This is a private key without a passphrase. Whoever has this file has the key. Only its public half was kept here.
rec-file-plain-private-key = Keep it under a passphrase, for example with openssl pkcs8 -topk8 -v2 aes-256-cbc. If it was ever sent or uploaded, generate a new key and revoke the certificate.
err-file-key-beside-public = STOP: a private key stands in the same file as things that are meant for others. Only its public half was kept here.
rec-file-key-beside-public = Put the key into a file of its own. If this file was ever sent or uploaded, generate a new key and revoke the certificate.
err-file-damaged-private-key = The damaged block says that it is a private key.
rec-file-damaged-private-key = Keep this file to yourself all the same: most of the key may still be in it.
err-file-may-hold-private-key = This may hold a private key.
rec-file-may-hold-private-key = Keep this file to yourself until you know what is in it. If it was ever sent or uploaded and a key was in it, generate a new key and revoke the certificate.

## What could not be read

not-file-sealed = It is encrypted. With its passphrase the page can say which key it is.
err-file-nothing = There is nothing in this file that is known here.
rec-file-nothing = Choose the file with the key, the CSR, the certificate or the JWKS.
err-file-html = This is a web page, not the file itself.
rec-file-html = Download the file again. A keystore or a directory shows such a page when something went wrong; open it in a text editor to read what it says.
err-file-java-keystore = This is a Java keystore (JKS), which this page does not read.
rec-file-java-keystore = Turn it into PKCS#12 on your own computer with keytool -importkeystore -deststoretype PKCS12, and drop that file.
err-file-jce-keystore = This is a Java keystore (JCEKS), which this page does not read.
rec-file-jce-keystore = Turn it into PKCS#12 on your own computer with keytool -importkeystore -srcstoretype JCEKS -deststoretype PKCS12, and drop that file.
err-file-bouncy-castle-keystore = This is a keystore of Bouncy Castle (BKS), which this page does not read.
rec-file-bouncy-castle-keystore = Turn it into PKCS#12 on your own computer with keytool -importkeystore -srcstoretype BKS -deststoretype PKCS12 -providerclass org.bouncycastle.jce.provider.BouncyCastleProvider -providerpath bcprov.jar, and drop that file.
err-file-pvk = This is a private key in Microsoft’s PVK format, which this page does not read.
rec-file-pvk = Convert it on your own computer: openssl rsa -inform PVK -in key.pvk -out key.pem.
err-file-putty = This is a PuTTY key (.ppk), which other programs than PuTTY do not read.
rec-file-putty = If it is the key that you mean, convert it on your own computer: puttygen key.ppk -O private-openssh -o key.pem, then ssh-keygen -p -m PKCS8 -f key.pem. A key that logs in to servers is better left to that: make a new one here.
err-file-openssh = This is an OpenSSH key. The directory and most banking systems want PKCS#8.
rec-file-openssh = If it is the key that you mean, convert a copy on your own computer: ssh-keygen -p -m PKCS8 -f key.pem. A key that logs in to servers is better left to that: make a new one here.
err-file-openssh-public = This is a public key as OpenSSH writes it. The directory wants PEM.
rec-file-openssh-public = Convert it: ssh-keygen -e -m PKCS8 -f key.pub.
err-file-pgp = This is a PGP key. It is of no use for certificates.
rec-file-pgp = Choose the file with the key, the CSR, the certificate or the JWKS.
err-file-rsa-key-value = This is an RSA key as .NET writes it in XML (RSAKeyValue). The directory wants PEM.
rec-file-rsa-key-value = In .NET: RSA.FromXmlString reads it, ExportPkcs8PrivateKeyPem or ExportSubjectPublicKeyInfoPem writes it.
err-file-spkac = This is an SPKAC, which browsers once made. The directory wants a CSR (PKCS#10).
rec-file-spkac = Make a CSR with the key: openssl req -new -key key.pem, or here.
err-file-openssl-text = This is what openssl prints about a certificate or a CSR. The thing itself, between BEGIN and END, is missing.
rec-file-openssl-text = Run the command without -noout, or take the .pem file.
err-file-archive = This is an archive.
rec-file-archive = Unpack it and drop the files that are in it.
err-file-document = This is a document, not the file itself.
rec-file-document = Ask for the file as it is, not inside a document.
err-file-picture = This is a picture.
rec-file-picture = Choose the file itself, not a picture of it.
err-file-indefinite-length = This begins as BER of indefinite length, and is damaged.
rec-file-indefinite-length = Use the original file.
err-file-unknown-der = This is DER, but no key, CSR, certificate, CRL, PKCS#7 or PKCS#12.
rec-file-unknown-der = Check that it is the right file. If it is, look at it with openssl asn1parse -inform DER.
err-file-unknown-block = This is a PEM block of a kind that is not known here: “{ $label }”.
rec-file-unknown-block = Check that it is the right file. Keys, CSRs, certificates, CRLs and PKCS#7 are read.
err-file-public-key = This is labelled as a public key, but it is damaged.
rec-file-public-key = Use the original file, or make it anew from the key or the certificate.
err-file-damaged-short = { $missing } bytes are missing: by its first bytes it should be that much longer. What is there stops fitting near line { $line }.
rec-file-damaged-short = A line of 64 letters has 48 bytes. Copy the block again from its source, from BEGIN to END.
err-file-damaged-twice = There are { $surplus } bytes too many: line { $line } is the same as the line before it.
rec-file-damaged-twice = Delete that line, or copy the block again from its source.
err-file-damaged-long = There are { $surplus } bytes too many: by its first bytes it should end before. It begins on line { $line }.
rec-file-damaged-long = Copy the block again from its source, from BEGIN to END.
err-file-damaged-at = The damage shows at byte { $byte }, on line { $line }: what begins there is not what belongs there, or does not end where what it stands in ends.
rec-file-damaged-at = Compare that line with the file at its source, or take the file again.
err-file-pkcs7 = This is labelled as PKCS#7, but no list of certificates can be read from it.
rec-file-pkcs7 = Use the original file. Signed or encrypted messages are not read.
err-file-pkcs7-too-many = This PKCS#7 file carries more than { $limit } things; no more are read.
rec-file-pkcs7-too-many = Take a file with one chain: the certificate and those of its CAs.
err-file-json-too-many = This JSON has more values than any key set that is read here.
rec-file-json-too-many = Take the key set of one organisation or application only.
err-file-empty-pkcs7 = This PKCS#7 file carries no certificate.
rec-file-empty-pkcs7 = Use the original file, or download the certificate as .pem.
err-file-cmc = This is a CMC request of Windows’ certreq, not a CSR (PKCS#10). The directory does not read it.
rec-file-cmc = Write RequestType = PKCS10 into the .inf file and run certreq -new again.
err-file-other-certificate = The private key and the certificate in this file do not belong together: the certificate is for another key.
rec-file-other-certificate = Put the certificate that was issued for this key beside it, and write the file again.
err-file-without-mac = This PKCS#12 file has no MAC, so nobody notices if somebody changed it. Java and Windows reject it.
rec-file-without-mac = Write it again without the option that leaves the MAC out (in OpenSSL -nomac).
err-answer-wants-csr = The form of the directory wanted a CSR, and got something else.
rec-answer-wants-csr = Upload the file that begins with BEGIN CERTIFICATE REQUEST.
err-answer-wants-public-key = The form of the directory wanted a public key, and got something else: it is the form for raw keys (ENCKEY).
rec-answer-wants-public-key = Open the form for certificates and upload the CSR there. If a raw key is meant, openssl req -pubkey -noout writes that of a CSR.
err-answer-wants-certificate = The form of the directory wanted a certificate that was issued already, and got something else.
rec-answer-wants-certificate = Open the form for a new certificate and upload the CSR there, or upload the certificate here.
err-answer-got-private-key = STOP: a private key was uploaded to the directory. Whoever could read it has the key.
rec-answer-got-private-key = Do not use this key any more. Make a new one, and tell your security team.
err-answer-mtls-not-established = The hub says that mutual TLS was not established.
rec-answer-mtls-not-established = Check that the client sends C3’s certificate with its key, and look at the log of the client for the reason.
err-answer-mtls-without-certificate = The hub saw no certificate of a client.
rec-answer-mtls-without-certificate = Configure the client so that it sends C3’s certificate: both its certificate and its key.
not-answer-mtls = The hub saw a client certificate. Drop C3’s certificate too, and whether it was that one is compared.
ok-answer-mtls-certificate = The hub saw this certificate: { $certificate }. Subject and issuer are the same, so this client works with it.
err-answer-mtls-other = The hub saw another certificate than those that are here.
rec-answer-mtls-other = Compare the subject: the client may still use the old certificate, or that of another environment.
not-answer-discovery = This is the configuration of a server. Its keys are at { $url }: open that, save it, and drop it here.
err-heap-too-many-files = These are { $count } files; at most { $limit } are looked at together.
rec-heap-too-many-files = Choose the files that you want to compare, and drop those.
err-heap-too-large = These files have about { $size } MiB together; at most 64 MiB are looked at.
rec-heap-too-large = Keys, CSRs, certificates and key sets are far smaller. Leave out what is none of them.
err-heap-too-many-items = There are more than { $limit } things in these files; no more are looked at together.
rec-heap-too-many-items = Drop fewer files at a time, or the certificates that you mean instead of a whole store.
err-heap-too-many-keys = There are more than { $limit } private keys without a passphrase in these files; no more are looked at together.
rec-heap-too-many-keys = Whoever has these files has all the keys. Keep them where nobody else can read them, and drop only those that you want to compare.
err-token-header-too-large = The header of this token is larger than 64 KiB. No token of Open Finance has such a header.
rec-token-header-too-large = Take the token again from the program that wrote it.
