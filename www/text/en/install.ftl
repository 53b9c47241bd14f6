### The key in its place: which file, for which system.

install-lead = The key and its certificate go to the system that uses them. Make the file that it takes, then prove that the system uses the right key.

export-title = The file for your system
export-elsewhere = Your CSR came from elsewhere. If the key is in an HSM it stays there, and there is nothing to make here: go on to the proof below.
export-elsewhere-file = The key is a file: write it in another format
export-destination = Where does the key go?
export-no-certificate = There is no checked certificate yet. Java keystores, Windows and PKCS#12 files need one.
export-container = Format
export-plain-warning = Nothing will protect this file. Whoever reads it has the key.
export-plain-advice = Make it on the machine where it is used, give it to one account alone (chmod 600), and keep no copy. Where the system can take a passphrase, choose the encrypted format.
export-plain-acknowledge = I know, and the file stays on a machine that only its administrators can read.
export-key-file = The saved key file
export-key-file-hint = The file that was saved with the key; any format that this page reads.
export-passphrase = Its passphrase
export-alias = Name of the key in the file (alias, friendly name)
export-another-passphrase = Give the new file another passphrase than the saved one has
export-do = Make the file
export-working = Opening the key, writing the file, opening it again.
export-done = The file was made, opened again with its passphrase, and saved to your downloads.
export-file = File
export-format = Format
export-certificates = Certificates in it
export-certificates-count = { $count ->
    [0] none
    [1] yours alone; the issuing CA’s is added once your chain was verified with the CA files
   *[other] { $count }: yours, and the issuing CA’s
}
export-there = What to do there
export-chain-file = The certificate goes beside the key, in a file of its own:
export-chain-incomplete = The file holds your certificate alone. Servers send the issuing CA’s as well: it is added once your chain was verified with the CA files.
export-ca-file = The CAs that your system believes:
said-exporting = Making the file.
said-exported = The file was made and saved to your downloads.

destination-nginx = nginx
destination-apache = Apache httpd
destination-envoy = Envoy
destination-java-keystore = Java keystore
destination-windows = Windows, IIS
destination-appliance = F5 BIG-IP or another appliance
destination-jose = A program with a JOSE library
destination-other = Something else

container-encrypted-pkcs8 = Encrypted PKCS#8 (PEM)
container-note-encrypted-pkcs8 = The key under its passphrase, AES-256. What this page saves by itself.
container-pkcs8 = Plain PKCS#8 (PEM)
container-note-pkcs8 = The key without any protection.
container-traditional = Plain PKCS#1 or SEC1 (PEM)
container-note-traditional = Without any protection, in the form of older programs: BEGIN RSA PRIVATE KEY or BEGIN EC PRIVATE KEY.
container-pkcs12 = PKCS#12, modern
container-note-pkcs12 = Key and certificate under one passphrase, AES-256 and SHA-256: Windows since Server 2019, Java since 8u301, OpenSSL since 1.1.
container-pkcs12-compatible = PKCS#12, compatible
container-note-pkcs12-compatible = The same under 3DES and SHA-1, which are weak: only for old Windows, old Java and appliances that refuse the modern form. Choose a long passphrase.
container-jwk = Private JWK (JSON)
container-note-jwk = The key without any protection, with its kid, use and alg.

destination-java-note = Java opens a PKCS#12 file as a keystore as it is. Its passphrase may have only letters, digits and signs of ASCII.
destination-windows-note = In PowerShell, as an administrator. The command imports the private key as not exportable. For a server before 2019 choose the compatible form.
destination-appliance-note = On an F5 BIG-IP: System, Certificate Management, SSL Certificate List, Import, type PKCS 12 (IIS). Newer versions take the modern form as well; which ones was not tried here.
destination-apache-note = Apache reads the certificate with which it is a client from one file without a passphrase: the key and the certificate, one after the other. Give that file to its administrator alone.
destination-apache-passphrase-note = The program passphrase.sh is yours to write: it prints the passphrase of the key, and only its administrator may read it.
destination-passphrase-note = The file passphrase holds the passphrase of the key in one line. Only the server’s account may read it (chmod 600).
destination-ca-note = The file that ends in oftf-ca.pem holds the issuing CA’s and the root CA’s certificate, one after the other. It says whom your system believes.
destination-untried-note = The lines follow the documents of the product. They were not run by us with the product itself.
destination-participants-note = The CA issues to every participant, not to the hub alone. Let in only the hub: compare the subject of the client certificate with that of C4 (in nginx $ssl_client_s_dn, in Apache SSL_CLIENT_S_DN, in Envoy the principal of RBAC).

setup-nginx-server = In the server block: the certificate, and the CA of those who may connect
setup-nginx-client = In the location block that calls the hub: the client certificate, and the CA of the hub
setup-apache-server = In the virtual host: the certificate, and the CA of those who may connect
setup-apache-join = Key and certificate in one file, in a shell on that machine
setup-apache-client = In the virtual host that calls the hub
setup-envoy-server = In the DownstreamTlsContext of the listener
setup-envoy-client = In the UpstreamTlsContext of the cluster; put your hub host in the place of this one
setup-java-list = See what is in the file
setup-java-import = Or add it to a keystore that you have
setup-windows = Into the certificate store of the machine
setup-jose-node = Node.js with jose
setup-jose-java = Java with Nimbus JOSE + JWT
setup-jose-python = Python with jwcrypto

err-export-not-acknowledged = A file that nothing protects is made only for a person who says that they know.
rec-export-not-acknowledged = Tick the box under the warning, or choose an encrypted format.
err-export-no-passphrase = The new file needs a passphrase, and the saved one has none.
rec-export-no-passphrase = Tick the box for another passphrase and type one.
export-own-passphrase = The weak encryption of this format can be broken, and the passphrase found. So this file gets a passphrase of its own, which no other file has.
err-export-own-passphrase = This format is weak, and the saved file has this passphrase: who breaks the one opens the other.
rec-export-own-passphrase = Type a passphrase that no other file has.
err-export-java-passphrase = Java takes only letters, digits and signs of ASCII in the passphrase of a keystore.
rec-export-java-passphrase = Tick the box for another passphrase and type one without other letters.

err-friendly-name-empty = The name in the file is empty.
rec-friendly-name-empty = Type a short name; a Java keystore calls it alias.
err-friendly-name-long = The name in the file has { $count } characters.
rec-friendly-name-long = Type at most { $maximum }.
err-friendly-name-letter = The name in the file has a letter that PKCS#12 has no room for: { $letter }.
rec-friendly-name-letter = Leave it out. Arabic and Latin letters are fine; emoji are not.
err-friendly-name-unseen = The name in the file has a letter that cannot be seen, { $letter }.
rec-friendly-name-unseen = Type the name again by hand.

## How a server admits the hub alone

pinning-title = How your server admits the hub and nobody else
pinning-lead = Every participant has a certificate of the same CA. So compare the OU of the client certificate with the organisation ID of the hub’s operator, and put the Issuing CA, then the Root, into the server’s bundle. The rest of the subject may change and need not be compared: the published example says C=UK and has no CN.
pinning-note = The ID is that of the published example. Ask the API Hub’s team (Ozone) whether it is theirs. These lines follow the makers’ documents; we did not run them.
pinning-nginx = nginx
pinning-envoy = Envoy, before the TCP proxy or HTTP filter
pinning-apache = Apache
pinning-haproxy = HAProxy
pinning-f5 = F5 BIG-IP, iRule
pinning-java = Java
