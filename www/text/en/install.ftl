### The key in its place: which file, for which system.

install-lead = Deploy the key and its certificate to the system that uses them. Create the file it needs, then verify that the system uses the right key.

export-title = The file for your system
export-elsewhere = Your CSR was created elsewhere. If the key is in an HSM, it stays there and you need no file: continue with the verification below.
export-elsewhere-file = The key is in a file: convert it to another format
export-destination = Where will you use the key?
export-no-certificate = There is no checked certificate yet. Java keystores, Windows and PKCS#12 files need one.
export-container = Format
export-plain-warning = This file is not protected. Anyone who can read it can use the key.
export-plain-advice = Create it on the computer that uses it, give access to one account only (chmod 600), and keep no copies. If the system accepts a passphrase, choose the encrypted format.
export-plain-acknowledge = I understand, and the file stays on a computer where only administrators can read it.
export-key-file = The saved key file
export-key-file-hint = The file that was saved with the key, in any format we support.
export-passphrase = Its passphrase
export-alias = Name of the key in the file (alias, friendly name)
export-another-passphrase = Use a different passphrase for the new file
export-do = Create the file
export-working = Opening the key, creating the file and opening it again to check it.
export-done = The file was created, checked by opening it with its passphrase, and saved to your downloads.
export-done-plain = The file was created, checked by opening it again, and saved to your downloads. No passphrase protects it.
export-file = File
export-format = Format
export-certificates = Certificates in it
export-certificates-count = { PLURAL($count) ->
    [zero] none
    [one] only yours; the issuing CA’s is added once your chain is verified with the CA files
   *[other] { $count }: yours and the issuing CA’s
}
export-there = How to deploy it
export-chain-file = Store the certificate next to the key, in its own file:
export-chain-incomplete = The file contains only your certificate. Servers also send the issuing CA’s; it is added once your chain is verified with the CA files.
export-ca-file = The CAs your system trusts:
said-exporting = Creating the file.
said-exported = File created and saved to your downloads.

destination-nginx = nginx
destination-apache = Apache httpd
destination-envoy = Envoy
destination-java-keystore = Java keystore
destination-windows = Windows, IIS
destination-appliance = F5 BIG-IP or another appliance
destination-jose = A program with a JOSE library
destination-other = Something else

container-encrypted-pkcs8 = Encrypted PKCS#8 (PEM)
container-note-encrypted-pkcs8 = The key encrypted with its passphrase, AES-256. This is the format saved by default.
container-pkcs8 = Plain PKCS#8 (PEM)
container-note-pkcs8 = The key without any protection.
container-traditional = Plain PKCS#1 or SEC1 (PEM)
container-note-traditional = Without any protection, in an older format: BEGIN RSA PRIVATE KEY or BEGIN EC PRIVATE KEY.
container-pkcs12 = PKCS#12, modern
container-note-pkcs12 = Key and certificate protected by one passphrase, AES-256 and SHA-256: Windows since Server 2019, Java since 8u301, OpenSSL since 1.1.
container-pkcs12-compatible = PKCS#12, compatible
container-note-pkcs12-compatible = Like the modern format, but with 3DES and SHA-1, which are weak. Use it only for old Windows, old Java and appliances that reject the modern format, and choose a long passphrase.
container-jwk = Private JWK (JSON)
container-note-jwk = The key without any protection, with its kid, use and alg.

destination-java-note = Java opens a PKCS#12 file as a keystore without conversion. Its passphrase may contain only ASCII letters, digits and symbols.
destination-windows-note = Use PowerShell as an administrator. The command imports the private key as not exportable. For Windows Server before 2019 choose the compatible format.
destination-appliance-note = On an F5 BIG-IP: System, Certificate Management, SSL Certificate List, Import, type PKCS 12 (IIS). Newer versions accept the modern format too; we have not tested which ones.
destination-apache-note = As a client, Apache reads the key and then the certificate from one file without a passphrase. Give access to that file only to its administrator.
destination-apache-passphrase-note = You write the program passphrase.sh: it prints the passphrase of the key, and only its administrator may read it.
destination-passphrase-note = The file passphrase contains the passphrase of the key on one line. Only the server’s account may read it (chmod 600).
destination-ca-note = The file that ends in oftf-ca.pem contains the issuing CA’s certificate followed by the root CA’s. These are the CAs your system trusts.
destination-untried-note = Based on the product’s documentation; not tested by us.
destination-participants-note = The CA issues certificates to every participant, not only to the hub. To admit only the hub, compare the OU in the subject of the client certificate with that of C4 (in nginx $ssl_client_s_dn, in Apache SSL_CLIENT_S_DN, in Envoy the principal of RBAC).

setup-nginx-server = In the server block: the certificate, and the CA of the clients you admit
setup-nginx-client = In the location block that calls the hub: the client certificate, and the CA of the hub
setup-apache-server = In the virtual host: the certificate, and the CA of the clients you admit
setup-apache-join = Combine key and certificate into one file, in a shell on that computer
setup-apache-client = In the virtual host that calls the hub
setup-envoy-server = In the DownstreamTlsContext of the listener
setup-envoy-client = In the UpstreamTlsContext of the cluster; replace the host with your hub host
setup-java-list = Show the contents of the file
setup-java-import = Or add it to an existing keystore
setup-windows = Import into the computer’s certificate store
setup-jose-node = Node.js with jose
setup-jose-java = Java with Nimbus JOSE + JWT
setup-jose-python = Python with jwcrypto

err-export-not-acknowledged = To create an unprotected file, you must confirm that you understand the risk.
rec-export-not-acknowledged = Tick the box below the warning, or choose an encrypted format.
err-export-no-passphrase = The new file needs a passphrase, and the saved file has none.
rec-export-no-passphrase = Tick the box to use a different passphrase, and type one.
export-own-passphrase = The encryption of this format is weak, so an attacker could recover the passphrase. Use one for this file that no other file has.
err-export-own-passphrase = This format is weak, and the saved file has the same passphrase: breaking one file would open the other.
rec-export-own-passphrase = Choose a passphrase that no other file has.
err-export-java-passphrase = The passphrase of a Java keystore may contain only ASCII letters, digits and symbols.
rec-export-java-passphrase = Tick the box to use a different passphrase, and type one without other characters.

err-friendly-name-empty = The name in the file is empty.
rec-friendly-name-empty = Type a short name. In a Java keystore this is the alias.
err-friendly-name-long = The name in the file has { $count } characters, which is too long.
rec-friendly-name-long = Use at most { $maximum } characters.
err-friendly-name-letter = The name in the file contains a character that PKCS#12 does not support: { $letter }.
rec-friendly-name-letter = Remove it. Arabic and Latin letters are supported; emoji are not.
err-friendly-name-unseen = The name in the file contains an invisible character, { $letter }.
rec-friendly-name-unseen = Type the name again by hand.

## How a server admits the hub alone

pinning-title = How your server admits only the hub
pinning-lead = Every participant has a certificate of the same CA. Compare the OU of the client certificate with the organisation ID of the hub’s operator, and put the issuing CA, then the root, into the server’s bundle. You don’t need to compare the rest of the subject, which may change: the published example has C=UK and no CN.
pinning-note = The ID is from the published example. Ask the API Hub’s team (Ozone) whether it is theirs. The lines are based on the makers’ documentation; not tested by us.
pinning-nginx = nginx
pinning-envoy = Envoy, before the TCP proxy or HTTP filter
pinning-apache = Apache
pinning-haproxy = HAProxy
pinning-f5 = F5 BIG-IP, iRule
pinning-java = Java
err-export-container = We don’t know this key file format.
