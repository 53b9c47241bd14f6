### The front door: the first visit, the picture of who holds which key, and
### the glossary.

nav-glossary = Glossary

## The first visit

front-title = Keys and certificates for UAE Open Finance
front-what = This page takes your bank through every certificate of the OFTF directory: key, CSR, upload, check, hand-over.
front-keys-stay = Keys are made in this browser and stay here; the page makes no request, and works without a network.
front-have-ready = Ten minutes a certificate are enough if you have at hand what is listed here.
front-start = Start in Sandbox
front-rehearse = Try it in a rehearsal
at-hand-title = Have at hand
at-hand-organisation = Your legal name and organisation ID, as the directory shows them
at-hand-application = For C3 and Sig4: the ID of the application C3-hh-cm-client
at-hand-host = For S4: the host name of your Ozone Connect server
at-hand-directory = Somebody who may sign in to the directory
at-hand-old = Last year’s certificates, if there are any: the details are read from them

## Coming back

front-back-title = Where you are
front-next = Go on at the board
mark-count-expired = { $count } expired
mark-count-renew = { $count } to renew
mark-count-to-do = { $count } to do
mark-count-under-way = { $count } under way
mark-count-done = { $count } handed over

## The picture

picture-title = Who holds which key
picture-lead = Each line is a certificate: choose one to work on it.
picture-label = Who talks to whom over which certificate
picture-lines = Line by line
picture-line = { $certificate } { $kind }: { $purpose } { $holder } State: { $state }
front-glossary = What do these words mean?
party-name-tpp = TPP
party-role-tpp = calls the bank’s APIs
party-name-api-hub = API Hub
party-role-api-hub = run by Ozone
party-name-lfi = Your bank
party-role-lfi = the LFI
party-name-oftf = OFTF
party-role-oftf = directory and certificate authority; publishes the keys as JWKS
party-keys =
    { $count ->
        [one] holds one key
       *[other] holds { $count } keys
    }
party-issued =
    { $count ->
        [one] issues one
       *[other] issues { $count }
    }
holds-tpp = The TPP holds the key.
holds-api-hub = The API Hub holds the key.
holds-lfi = Your bank holds the key.
connection-tpp-api-hub = Between TPP and API Hub
connection-api-hub-lfi = Between API Hub and your bank
connection-tpp-lfi = From the TPP to your bank, past the hub
kind-of-key-client-tls = TLS client
kind-of-key-server-tls = TLS server
kind-of-key-signing = signature
kind-of-key-encryption = encryption
legend-key = holds the private key
legend-arrow = relies on it
mark-expired = Expired
mark-renew = Renew now
mark-to-do = To do
mark-under-way = Under way
mark-done = Handed over
mark-not-needed = Not needed
mark-others = Others make it

## Why a certificate is needed, at the head of its steps

why-title = Why do I need this?

## The glossary

glossary-title = Glossary
glossary-lead = The words that a bank meets on its way through the certificates, and where they come from.
glossary-of-step = Words of this step
term-oftf = OFTF
meaning-oftf = Open Finance Trust Framework, also Al Tareq Trust Framework: the directory and the private CA of UAE Open Finance, run by Nebras. It issues certificates from CSRs and publishes each participant’s keys.
term-lfi = LFI
meaning-lfi = Licensed Financial Institution: a bank that gives access to its customers’ accounts. That is you.
term-tpp = TPP
meaning-tpp = Third-Party Provider: a fintech that reaches the bank’s APIs through the API Hub, for a customer who agreed to it.
term-api-hub = API Hub
meaning-api-hub = The system between TPPs and banks, run by Ozone. Its endpoints cm (consent manager) and hh (headless authorisation server) are those that your bank calls.
term-ozone-connect = Ozone Connect
meaning-ozone-connect = The server at your bank that the API Hub calls. S4 identifies it, and C4 identifies the hub to it.
term-private-key = Private key
meaning-private-key = The secret half of a key pair: whoever has it can act as you. It never goes to the directory, to the hub or into an e-mail.
term-public-key = Public key
meaning-public-key = The half of a key pair that everybody may know. It stands in the CSR, in the certificate and in the JWKS.
term-csr = CSR
meaning-csr = Certificate Signing Request (PKCS#10): your public key and your name, signed with your private key. The directory makes a certificate from it; the private key is not in it.
term-certificate = Certificate
meaning-certificate = A public key and the name of its holder, signed by a CA that others trust. The directory’s certificates are valid for about 13 months.
term-dn = DN
meaning-dn = Distinguished name: the holder’s name in a certificate, as a list of attributes such as C, O, OU and CN. The hub compares that of C3 exactly.
term-o = O
meaning-o = The attribute organisation: your legal name, exactly as in the Trust Framework, with every space and capital letter.
term-ou = OU
meaning-ou = The attribute organisational unit. Here it holds no department but your organisation ID, a UUID.
term-cn = CN
meaning-cn = The attribute common name: for C3 and Sig4 the ID of the application, a UUID and not the URL that the directory shows as Client ID. For S4 and Enc1 the published pages differ.
term-san = SAN
meaning-san = Subject alternative name: the host names that a server’s certificate is valid for. S4 needs the name under which the hub reaches your server.
term-application = Application
meaning-application = An entry under your organisation in the directory. C3 and Sig4 are made at the one called C3-hh-cm-client, and carry its ID.
term-pem = PEM
meaning-pem = A text form of keys, CSRs and certificates: base64 between a line BEGIN and a line END. The same bytes without it are called DER.
term-pkcs12 = PKCS#12
meaning-pkcs12 = One file (.p12, .pfx) with a private key and its certificates, under a passphrase. Windows, Java and many gateways import it.
term-hsm = HSM
meaning-hsm = Hardware security module: a device that makes keys and never lets them out. For production, keys have to be made in one, or in an equivalent key management.
term-root-ca = Root CA
meaning-root-ca = The authority at the top. OFTF has one for each environment; it is in no browser’s store, so your servers have to be given its file.
term-issuing-ca = Issuing CA
meaning-issuing-ca = The authority that signs your certificates, itself signed by the root CA. Its name says which environment a certificate belongs to.
term-chain = Chain
meaning-chain = The certificates from yours up to the root CA, each signed by the next. A server that presents only its own is often refused.
term-crl = CRL
meaning-crl = Certificate revocation list: the serial numbers that a CA has taken back, signed by that CA.
term-mtls = mTLS
meaning-mtls = Mutual TLS: not only the server shows a certificate but the client as well, and each proves that it has the key.
term-jwks = JWKS
meaning-jwks = JSON Web Key Set: a list of public keys in JSON. The directory publishes yours, and others fetch them there.
term-kid = KID
meaning-kid = Key ID: the name of a key in a JWKS. In this directory it is the SHA-256 thumbprint of the certificate, 43 characters, and is known only once the certificate is issued.
term-keystore = Keystore
meaning-keystore = The host of the directory from which each participant’s JWKS can be fetched. A key that is new there may not be seen by everybody for ten minutes.
term-jws = JWS
meaning-jws = JSON Web Signature: a signed message of three parts with dots between them. In UAE Open Finance the algorithm is PS256, which needs an RSA key.
term-jwe = JWE
meaning-jwe = JSON Web Encryption: an encrypted message of five parts. Personal data for your bank comes in one, for the key of Enc1.
term-jwt-auth = JWT Auth
meaning-jwt-auth = A way to prove who calls by a short-lived signed token in each request, beside mTLS. Whether your bank uses it decides whether Sig4 is needed.
term-rotation = Rotation
meaning-rotation = Replacing a key before its certificate ends: a new key with the same subject, both published for a while, then the switch, then the old one revoked.
