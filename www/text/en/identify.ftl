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
item-workspace = Workspace of this page
item-unreadable = Not read

fact-header = Header
fact-alg = alg
fact-enc = enc
fact-kid = kid
fact-keys = Keys

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

## Titles

check-file-read = Reading the file
check-file-private-key = Private key in the file

## Private keys, wherever they are

ok-file-encrypted-private-key = This is a private key, kept under a passphrase. Only its public half was kept here.
err-file-plain-private-key = This is a private key without a passphrase. Whoever has this file has the key. Only its public half was kept here.
rec-file-plain-private-key = Keep it under a passphrase, for example with openssl pkcs8 -topk8 -v2 aes-256-cbc. If it was ever sent or uploaded, make a new key and revoke the certificate.
err-file-key-beside-public = STOP: a private key stands in the same file as things that are meant for others. Only its public half was kept here.
rec-file-key-beside-public = Put the key into a file of its own. If this file was ever sent or uploaded, make a new key and revoke the certificate.
err-file-damaged-private-key = The damaged block says that it is a private key.
rec-file-damaged-private-key = Keep this file to yourself all the same: most of the key may still be in it.

## What could not be read

not-file-sealed = It is encrypted. With its passphrase the page can say which key it is.
err-file-nothing = There is nothing in this file that is known here.
rec-file-nothing = Choose the file with the key, the CSR, the certificate or the JWKS.
err-file-html = This is a web page, not the file itself.
rec-file-html = Download the file again. A keystore or a directory shows such a page when something went wrong; open it in a text editor to read what it says.
err-file-java-keystore = This is a Java keystore (JKS), which this page does not read.
rec-file-java-keystore = Turn it into PKCS#12 on your own computer with keytool -importkeystore -deststoretype PKCS12, and drop that file.
err-file-archive = This is an archive.
rec-file-archive = Unpack it and drop the files that are in it.
err-file-document = This is a document, not the file itself.
rec-file-document = Ask for the file as it is, not inside a document.
err-file-picture = This is a picture.
rec-file-picture = Choose the file itself, not a picture of it.
err-file-indefinite-length = This is BER of indefinite length, which this page does not read.
rec-file-indefinite-length = Convert it on your own computer: openssl pkcs7 -inform DER -print_certs for PKCS#7, openssl pkcs12 for PKCS#12.
err-file-unknown-der = This is DER, but no key, CSR, certificate, CRL, PKCS#7 or PKCS#12.
rec-file-unknown-der = Check that it is the right file. If it is, look at it with openssl asn1parse -inform DER.
err-file-unknown-block = This is a PEM block of a kind that is not known here: “{ $label }”.
rec-file-unknown-block = Check that it is the right file. Keys, CSRs, certificates, CRLs and PKCS#7 are read.
err-file-public-key = This is labelled as a public key, but it is damaged.
rec-file-public-key = Take the original file again, or make it anew from the key or the certificate.
err-file-pkcs7 = This is labelled as PKCS#7, but no list of certificates can be read from it.
rec-file-pkcs7 = Take the original file again. Signed or encrypted messages are not read.
err-file-pkcs7-too-many = This PKCS#7 file carries more than { $limit } things; no more are read.
rec-file-pkcs7-too-many = Take a file with one chain: the certificate and those of its CAs.
err-file-json-too-many = This JSON has more values than any key set that is read here.
rec-file-json-too-many = Take the key set of one organisation or application only.
err-file-empty-pkcs7 = This PKCS#7 file carries no certificate.
rec-file-empty-pkcs7 = Take the original file again, or download the certificate as .pem.
err-heap-too-many-files = These are { $count } files; at most { $limit } are looked at together.
rec-heap-too-many-files = Choose the files that you want to compare, and drop those.
err-heap-too-large = These files have about { $size } MiB together; at most 64 MiB are looked at.
rec-heap-too-large = Keys, CSRs, certificates and key sets are far smaller. Leave out what is none of them.
