### The front door: the first visit, the picture of who holds which key, and
### the glossary.

nav-glossary = Glossary

## The first visit

front-title = Keys and certificates for UAE Open Finance
front-what = Guides your bank through every certificate of the OFTF directory: key, CSR, upload, checks and handover.
front-keys-stay = Keys are generated in your browser and never leave it. The page works offline and makes no network requests.
front-have-ready = Allow about ten minutes per certificate. Have these ready:
front-rehearse = Start a rehearsal
at-hand-title = Before you start
at-hand-organisation = Your legal name and organisation ID, as the directory shows them
at-hand-application = For C3 and Sig4: the ID of the application C3-hh-cm-client
at-hand-host = For S4: the host name of your Ozone Connect server
at-hand-directory = A colleague with access to the OFTF directory
at-hand-old = Last year’s certificates, if you have them: we read the details from them

## Coming back

front-back-title = Your progress
front-next = Continue
mark-count-expired = { $count } expired
mark-count-renew = { $count } to renew
mark-count-to-do = { $count } to do
mark-count-under-way = { $count } in progress
mark-count-done = { $count } handed over

## The picture

picture-title = Who holds which key
picture-lead = Each line is a certificate. Choose one to work on it.
picture-label = Who connects to whom, and with which certificate
picture-lines = All certificates
picture-line = { $certificate } { $kind }: { $purpose } { $holder } Status: { $state }
front-glossary = What do these terms mean?
party-name-tpp = TPP
party-role-tpp = calls the bank’s APIs
party-name-api-hub = API Hub
party-role-api-hub = run by Ozone
party-name-lfi = Your bank
party-role-lfi = the LFI
party-name-oftf = OFTF
party-role-oftf = directory and certificate authority; publishes the keys as JWKS
party-keys =
    { PLURAL($count) ->
        [one] holds one key
       *[other] holds { $count } keys
    }
party-issued =
    { PLURAL($count) ->
        [one] issues one
       *[other] issues { $count }
    }
holds-tpp = The TPP holds the key.
holds-api-hub = The API Hub holds the key.
holds-lfi = Your bank holds the key.
connection-tpp-api-hub = Between TPP and API Hub
connection-api-hub-lfi = Between API Hub and your bank
connection-tpp-lfi = End to end, TPP to your bank
kind-of-key-client-tls = TLS client
kind-of-key-server-tls = TLS server
kind-of-key-signing = signature
kind-of-key-encryption = encryption
legend-key = holds the private key
legend-arrow = relies on it
mark-expired = Expired
mark-renew = Renew now
mark-to-do = To do
mark-under-way = In progress
mark-done = Handed over
mark-not-needed = Not needed
mark-others = Managed by others

## Why a certificate is needed, at the head of its steps

why-title = Why do I need this?

## The glossary

glossary-title = Glossary
glossary-lead = Terms you meet when you work with these certificates, and where they come from.
glossary-of-step = Terms used here
term-oftf = OFTF
meaning-oftf = Open Finance Trust Framework, also Al Tareq Trust Framework: the directory and the private CA of UAE Open Finance, run by Nebras. It issues certificates from CSRs and publishes each participant’s keys.
term-lfi = LFI
meaning-lfi = Licensed Financial Institution: a bank that gives access to its customers’ accounts.
term-tpp = TPP
meaning-tpp = Third-Party Provider: a fintech that calls the bank’s APIs through the API Hub for a customer who gave consent.
term-api-hub = API Hub
meaning-api-hub = The system between TPPs and banks, run by Ozone. Your bank calls its endpoints cm (consent manager) and hh (headless authorisation server).
term-ozone-connect = Ozone Connect
meaning-ozone-connect = The server at your bank that the API Hub calls. S4 identifies it, and C4 identifies the hub to it.
term-private-key = Private key
meaning-private-key = The secret half of a key pair: anyone who has it can act as you. Never send it to the directory, the hub or anyone by e-mail.
term-public-key = Public key
meaning-public-key = The half of a key pair that anyone may know. It is in the CSR, the certificate and the JWKS.
term-csr = CSR
meaning-csr = Certificate Signing Request (PKCS#10): your public key and your name, signed with your private key. The directory creates a certificate from it; the private key is not in it.
term-certificate = Certificate
meaning-certificate = A public key and the name of its holder, signed by a CA that others trust. The directory’s certificates are valid for about 13 months.
term-dn = DN
meaning-dn = Distinguished name: the holder’s name in a certificate, as a list of attributes such as C, O, OU and CN. The Trust Framework’s table says that the hub compares the DN of C3 exactly.
term-o = O
meaning-o = The organisation attribute: your legal name, exactly as registered in the Trust Framework, with every space and capital letter.
term-ou = OU
meaning-ou = The organisational unit attribute. Here it is not a department but your organisation ID, a UUID.
term-cn = CN
meaning-cn = The common name attribute. For C3 and Sig4 it is the ID of the application: a UUID, not the URL that the directory shows as Client ID. For S4 and Enc1 the published pages differ.
term-san = SAN
meaning-san = Subject alternative name: the host names that a server’s certificate is valid for. S4 needs the host name that the hub uses to call your server.
term-application = Application
meaning-application = An entry under your organisation in the directory. C3 and Sig4 are created in the application C3-hh-cm-client and carry its ID.
term-pem = PEM
meaning-pem = A text form of keys, CSRs and certificates: base64 between a BEGIN line and an END line. The same data in binary form is called DER.
term-pkcs12 = PKCS#12
meaning-pkcs12 = One file (.p12, .pfx) with a private key and its certificates, protected by a passphrase. Windows, Java and many gateways import it.
term-hsm = HSM
meaning-hsm = Hardware security module: a device that generates keys and never releases them. Production keys must be generated in an HSM or an equivalent secure key management system.
term-root-ca = Root CA
meaning-root-ca = The CA at the top of the chain. OFTF has one for each environment. No browser or operating system includes it, so you must install its file on your servers.
term-issuing-ca = Issuing CA
meaning-issuing-ca = The CA that signs your certificates; its own certificate is signed by the root CA. Its name tells you which environment a certificate belongs to.
term-chain = Chain
meaning-chain = The certificates from yours up to the root CA, each signed by the next. A server that presents only its own certificate is often rejected.
term-crl = CRL
meaning-crl = Certificate revocation list: the serial numbers of the certificates that a CA has revoked, signed by that CA.
term-mtls = mTLS
meaning-mtls = Mutual TLS: both the server and the client present a certificate, and each shows that it holds the private key.
term-jwks = JWKS
meaning-jwks = JSON Web Key Set: a list of public keys in JSON. The directory publishes yours, and others fetch them from there.
term-kid = KID
meaning-kid = Key ID: the name of a key in a JWKS. In this directory it is the SHA-256 thumbprint of the certificate, 43 characters long, so it is known only after the certificate is issued.
term-keystore = Keystore
meaning-keystore = The directory’s host that serves each participant’s JWKS. It can take ten minutes until everyone sees a new key.
term-jws = JWS
meaning-jws = JSON Web Signature: a signed message in three parts separated by dots. In UAE Open Finance the algorithm is PS256, which needs an RSA key.
term-jwe = JWE
meaning-jwe = JSON Web Encryption: an encrypted message in five parts. Personal data for your bank is sent as a JWE, encrypted for the key of Enc1.
term-jwt-auth = JWT Auth
meaning-jwt-auth = A way for a caller to identify itself with a short-lived signed token in each request, in addition to mTLS. Whether your bank uses it decides whether you need Sig4.
term-rotation = Rotation
meaning-rotation = Replacing a key before its certificate expires: generate a new key with the same subject, publish both for a while, switch, then revoke the old certificate.

## In whose role, and what another role than the LFI reads

role-question = Who do you work for?
front-what-other = Guides your organisation through its certificates of the OFTF directory: key, CSR, upload and checks.
at-hand-own-application = The ID of your application in the directory
at-hand-hub-hosts = The LFI’s legal name and organisation ID, and the hub’s host names for it
party-name-lfi-other = The bank
party-name-tpp-own = You (TPP)
holds-lfi-other = The bank holds the key.

## Doors

door-set-up = Set up
door-set-up-lead = Generate keys and CSRs, get the certificates, and hand over their values. Choose the environment:
door-renew = Renew
door-renew-lead = Open last year’s workspace, or drop last year’s certificates: we fill in the details from them.
door-renew-files = Use certificates
door-check = Check a file
door-check-lead = Find out what a key, CSR, certificate or JWKS is, what belongs to it, and whether anything is wrong. You can drop files anywhere on this page.
