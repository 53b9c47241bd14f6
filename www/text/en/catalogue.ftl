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

task-hold-key = You hold the key
task-hold-key-lead = You make the key, the CSR and the certificate, and tell the hub where the key is published.
task-certify-hub-key = The hub holds the key, you make the certificate
task-certify-hub-key-lead = The API Hub’s team (Ozone) gives you a CSR; you make the certificate in the directory and tell the hub where it is published.
task-trust-hub-key = The hub’s keys that you trust
task-trust-hub-key-lead = The API Hub’s team (Ozone) gives you a JWKS URL and a kid; check them here before your servers rely on them.
task-observe = Others’, which you can check
task-observe-lead = You make nothing here, but a file that you were given can be checked.

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

why-c1 = A TPP calls the API Hub and shows this certificate. The TPP makes it and holds its key; you can check the file here if you were given one.
why-c3 = Your bank calls the hub’s cm and hh endpoints and shows this certificate. The Trust Framework’s table says that the hub admits the subject that you handed over; its knowledge base says that the hub looks at OU. Keep the whole subject at a renewal: then both are right.
why-c4 = The hub calls your Ozone Connect server and shows this certificate. You make nothing, but your server must trust the Issuing CA and the Root, and admit this client by the OU of its subject, which is the organisation ID of the hub’s operator: not by the whole subject and not by a fingerprint, since both change.
why-s1 = TPPs call the hub’s mTLS endpoints, and this certificate tells them that they reached the right server. The hub makes the key and the CSR, and you make the certificate in the directory.
why-s2 = TPPs call those endpoints of the hub that do not use mTLS. The hub gets this certificate from Let’s Encrypt by itself, so you do nothing.
why-s3 = Your bank calls the hub’s cm and hh endpoints, and this certificate tells your client that it reached the right server. The hub makes the key and the CSR, and you make the certificate in the directory.
why-s4 = The hub calls your Ozone Connect server, and this certificate tells the hub that it reached your bank. Its SAN must hold the host name under which the hub reaches that server.
why-sig1 = A TPP signs what it sends to the hub with this key. The TPP makes it and holds it; you can check the file here if you were given one.
why-sig2 = The hub signs what it sends to TPPs, and they verify it with the key in your JWKS. The hub makes the key and the CSR, and you make the certificate in the directory.
why-sig3 = The hub signs what it sends to your Ozone Connect server, and what cm and hh answer to your bank; you verify it with the published key. It is needed if JWT Auth is used in either direction, or client credentials with private_key_jwt towards Ozone Connect.
why-sig4 = Your bank signs what it sends to cm and hh, and what its Ozone Connect server answers; the hub verifies it with the published key. It is needed if JWT Auth is used in either direction. One page of the Trust Framework says that transport and signing are both required for an LFI’s client, the others that signing is needed with JWT Auth only: if you are not sure, ask the API Hub’s team (Ozone).
why-enc1 = A TPP encrypts personal data with this public key, and the hub cannot read it. Only your bank can, so the system that decrypts at your bank needs the private key.
why-enc2 = The API Hub encrypts webhook payloads with the key of the TPP that they are for. The TPP makes it, as type OPF UAE CLIENT ENCRYPTION, and holds it; you can check the file here if you were given one.

## The two questions that decide whether Sig4 and Sig3 are needed

question-jwt-auth-to-hub = Does your bank use JWT Auth when it calls the hub’s cm and hh endpoints, or sign what its Ozone Connect server answers?
question-jwt-auth-to-ozone-connect = Does the hub use JWT Auth, or client credentials with private_key_jwt, when it calls your Ozone Connect server, or sign what cm and hh answer?
answer-yes = Yes
answer-no = No
answer-not-sure = Not sure

## Choices

algorithm-rsa2048 = RSA 2048 (default)
algorithm-rsa3072 = RSA 3072 (not known whether OFTF takes it)
algorithm-rsa4096 = RSA 4096 (not known whether OFTF takes it)
algorithm-ec-p256 = EC P-256 (not known whether OFTF takes it)
common-name-application-id = Application ID (UUID)
common-name-organisation-id = Organisation ID (UUID)
common-name-absent = No CN
place-organisation-certificates = Organisation Certificates
place-application = App Certificates of the application C3-hh-cm-client

## Where the rules leave a choice: what is not known, and which is the default

type-note-sig2 = Which type is right is not known: Nebras’ own rotation tool and its page about environments say Server Signing, its page about connectivity OPF UAE CLIENT SIGNING. The default is Server Signing; if the directory refuses the CSR, ask the API Hub’s team (Ozone) before you try the other.
type-note-enc1 = SERVER ENCKEY is the default because the Trust Framework recommends it: it does not expire. Server Encryption is the other type that it names.
cn-note-s4 = What stands in CN is not known: the directory’s walkthrough puts the organisation ID there, its page about SANs shows no CN. The default follows the walkthrough, because that is the page that leads through this certificate step by step.
cn-note-sig4 = At organisation level CN is not known; the walkthrough shows this certificate at the application only. The default keeps the application ID, so that the subject stays the same as at the application.
cn-note-enc1 = What stands in CN is not known: the one published certificate has no CN, and the walkthrough by analogy would put the organisation ID there. The default is no CN, as in the published certificate.

## How a rule is known

basis-confirmed = Published
basis-inferred = Concluded from what is published
basis-unknown = Not known: not published, or published in two ways
