### The certificates: what each is for, who needs it, and the choices where
### more than one reading of the rules exists.

## Who takes part

party-lfi = LFI (your bank)
party-tpp = TPP
party-api-hub = API Hub (Ozone)

## The two environments

environment-sandbox = Sandbox
environment-production = Production

## The groups of the board


## What each certificate is for

purpose-c1 = Identifies a TPP to the API Hub when the TPP connects (mTLS client).
purpose-c3 = Identifies your bank to the hub’s cm and hh endpoints when you connect (mTLS client).
purpose-c4 = Identifies the API Hub to your Ozone Connect server when the hub connects (mTLS client).
purpose-s1 = Identifies the hub’s mTLS endpoints to TPPs.
purpose-s2 = Identifies the hub’s endpoints without mTLS to TPPs.
purpose-s3 = Identifies the hub’s cm and hh endpoints to your bank.
purpose-s4 = Identifies your Ozone Connect server to the API Hub (mTLS server).
purpose-sig1 = Signs the requests that a TPP sends to the hub.
purpose-sig2 = Signs the responses and id_tokens that the hub sends to TPPs.
purpose-sig3 = Signs the requests that the hub sends to your Ozone Connect server, and the responses of cm and hh to your bank.
purpose-sig4 = Signs the requests that your bank sends to the hub’s cm and hh endpoints, and the responses of your Ozone Connect server.
purpose-enc1 = Lets a TPP encrypt personal data so that only your bank can read it.
purpose-enc2 = Encrypts webhook payloads that the hub sends to one TPP.

## Why it is needed: who talks to whom

why-c1 = A TPP calls the API Hub and presents this certificate. The TPP generates and holds the key; you can check the file here if you were given one.
why-c3 = Your bank calls the hub’s cm and hh endpoints and presents this certificate. The Trust Framework’s table says that the hub admits the subject you handed over; its knowledge base says that the hub looks at OU. Keep the whole subject when you renew: then it meets both.
why-c4 = The hub calls your Ozone Connect server and presents this certificate. You don’t create it, but your server must trust the issuing CA and the root. Admit this client by the OU of its subject, the organisation ID of the hub’s operator, and not by the whole subject or a fingerprint, because both change.
why-s1 = TPPs call the hub’s mTLS endpoints, and this certificate tells them that they have reached the right server. The hub generates the key and the CSR, and you create the certificate in the directory.
why-s2 = TPPs call the hub’s endpoints that do not use mTLS. The hub gets this certificate from Let’s Encrypt itself, so you don’t need to do anything.
why-s3 = Your bank calls the hub’s cm and hh endpoints, and this certificate tells your client that it has reached the right server. The hub generates the key and the CSR, and you create the certificate in the directory.
why-s4 = The hub calls your Ozone Connect server, and this certificate tells the hub that it has reached your bank. Its SAN must contain the host name that the hub uses to call that server.
why-sig1 = A TPP signs its requests to the hub with this key. The TPP generates and holds the key; you can check the file here if you were given one.
why-sig2 = The hub signs what it sends to TPPs, and they verify it with the key in your JWKS. The hub generates the key and the CSR, and you create the certificate in the directory.
why-sig3 = The hub signs its requests to your Ozone Connect server and the responses of cm and hh to your bank; you verify them with the published key. You need it if JWT Auth is used in either direction, or client credentials with private_key_jwt towards Ozone Connect.
why-sig4 = Your bank signs its requests to cm and hh and the responses of its Ozone Connect server; the hub verifies them with the published key. You need it if JWT Auth is used in either direction. One page of the Trust Framework requires both transport and signing for an LFI’s client; the others require signing only with JWT Auth. If you are not sure, ask the API Hub’s team (Ozone).
why-enc1 = A TPP encrypts personal data with this public key so that the hub cannot read it. Only your bank can decrypt it, so your bank’s decryption system needs the private key.
why-enc2 = The API Hub encrypts webhook payloads with the key of the TPP that receives them. The TPP creates the certificate with type OPF UAE CLIENT ENCRYPTION and holds the key; you can check the file here if you were given one.

## The two questions that decide whether Sig4 and Sig3 are needed

question-jwt-auth-to-hub = Does your bank use JWT Auth when it calls the hub’s cm and hh endpoints, or sign the responses of its Ozone Connect server?
question-jwt-auth-to-ozone-connect = Does the hub use JWT Auth, or client credentials with private_key_jwt, when it calls your Ozone Connect server, or sign the responses of cm and hh?
answer-yes = Yes
answer-no = No
answer-not-sure = Not sure

## Choices

algorithm-rsa2048 = RSA 2048 (default)
algorithm-rsa3072 = RSA 3072 (not known whether OFTF accepts it)
algorithm-rsa4096 = RSA 4096 (not known whether OFTF accepts it)
algorithm-ec-p256 = EC P-256 (not known whether OFTF accepts it)
common-name-application-id = Application ID (UUID)
common-name-organisation-id = Organisation ID (UUID)
common-name-absent = No CN
place-organisation-certificates = Organisation Certificates
place-application = App Certificates of the application C3-hh-cm-client

## Where the rules leave a choice: what is not known, and which is the default

type-note-sig2 = We don’t know which type is right: Nebras’ own rotation tool and its page about environments say Server Signing, its page about connectivity says OPF UAE CLIENT SIGNING. The default is Server Signing; if the directory rejects the CSR, ask the API Hub’s team (Ozone) before you try the other.
type-note-enc1 = SERVER ENCKEY is the default because the Trust Framework recommends it: it does not expire. The other type it names is Server Encryption.
cn-note-s4 = We don’t know which CN is right: the directory’s walkthrough uses the organisation ID, its page about SANs shows no CN. The default follows the walkthrough, because that page covers this certificate step by step.
cn-note-sig4 = We don’t know the right CN at organisation level; the walkthrough shows this certificate only in the application. The default keeps the application ID, so that the subject stays the same as in the application.
cn-note-enc1 = We don’t know which CN is right: the one published certificate has no CN, while the walkthrough, by analogy, would use the organisation ID. The default is no CN, as in the published certificate.

## How a rule is known

basis-confirmed = Published
basis-inferred = Inferred from published information
basis-unknown = Not known: not published, or published with contradictions

## For another role than the LFI

role-lfi = A bank (LFI)
role-tpp = A third-party provider (TPP)
role-api-hub = The operator of the API Hub
purpose-outside-c3 = Identifies the bank to the hub’s cm and hh endpoints when the bank connects (mTLS client).
purpose-outside-c4 = Identifies the API Hub to the bank’s Ozone Connect server when the hub connects (mTLS client).
purpose-outside-s3 = Identifies the hub’s cm and hh endpoints to the bank.
purpose-outside-s4 = Identifies the bank’s Ozone Connect server to the API Hub (mTLS server).
purpose-outside-sig3 = Signs the requests that the hub sends to the bank’s Ozone Connect server, and the responses of cm and hh to the bank.
purpose-outside-sig4 = Signs the requests that the bank sends to the hub’s cm and hh endpoints, and the responses of its Ozone Connect server.
purpose-outside-enc1 = Lets a TPP encrypt personal data so that only the bank can read it.
why-holder-c1 = Your system calls the API Hub and presents this certificate (mTLS client). It is created under your application in the directory, with type OPF UAE CLIENT TRANSPORT, and carries the application’s ID.
why-holder-sig1 = Your system signs what it sends to the hub with this key and PS256, and the hub verifies it with the published key. The certificate is created under your application in the directory, with type OPF UAE CLIENT SIGNING.
why-holder-enc2 = The API Hub encrypts what its webhooks send you with this key, and only you can read it. The certificate is created under your application in the directory, with type OPF UAE CLIENT ENCRYPTION.
