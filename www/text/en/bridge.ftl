### A CSR for a key in an HSM or a KMS: our request, their signature. The rules of the text
### stand in certificate.ftl.

bridge-title = Your HSM or KMS only signs: make the CSR here
bridge-lead = A KMS makes no CSRs, and the tools of an HSM often get the subject wrong. Bring the public key: this page writes the request exactly as above, you have it signed where the key is, and bring the signature. Nothing secret comes here.
bridge-signer = Where the key is
bridge-key-commands = How to make the key there and take out its public key
bridge-key-title = 1. The public key
bridge-key-drop = Drop the public key
bridge-key-hint = PEM, DER, JWK, a certificate or CSR of the key, ssh-rsa, or the answer of your KMS as JSON.
bridge-key-taken = Public key { $key }, SHA-256 { $digest }
bridge-request-title = 2. The request to sign
bridge-request-lead = This is what the CSR says, without its signature (CertificationRequestInfo, RFC 2986). Sign the file with SHA-256 and PKCS#1 v1.5, or ECDSA for an EC key; or sign its digest where your service asks for one.
bridge-request-subject = Subject
bridge-request-names = Host names (SAN)
bridge-request-none = none
bridge-request-key = Public key
bridge-request-save = Save the request ({ $file })
bridge-digest-hex = SHA-256, hexadecimal
bridge-digest-base64 = SHA-256, base64
bridge-digest-base64url = SHA-256, base64url
bridge-request-qr = The request as a QR code, for a machine without network
bridge-sign-commands = How to have it signed
bridge-sign-not-there = A key of this certificate cannot sign in this service. See the note on the key above.
bridge-days = The request and the public key are kept with your work. The signature may come days later, from a colleague who opens the saved work elsewhere: it does not have to be today.
bridge-signature-title = 3. The signature
bridge-signature-drop = Drop the signature
bridge-signature-hint = The file of your tool, base64, hexadecimal, vault:v1:… or the answer of your KMS as JSON.
bridge-outdated = The details above have changed since this request was written. A signature of it makes a CSR with the old details.
bridge-renew = Write the request anew
bridge-other-key = Take another public key
bridge-public-pem = Save the public key as PEM
said-bridge-key = The public key was read. The request is ready to be signed.

## The public key

check-key-service = What the service lets the key do
err-key-service-does-not-sign = Your service says that this key does not sign. So it cannot sign its own CSR.
rec-key-service-does-not-sign = Make a key that signs (AWS: SIGN_VERIFY; Google Cloud: asymmetric-signing; Azure: the operation sign). If it is the key for encryption and you choose SERVER ENCKEY, the directory may take the public key without a CSR: its documents say both.
err-key-service-other-algorithm = Your service binds this key to another algorithm than the CSR has, for example PSS. It cannot sign this request.
rec-key-service-other-algorithm = Make a key for RSA PKCS#1 v1.5 with SHA-256, for example rsa-sign-pkcs1-2048-sha256 in Google Cloud.
err-bridge-key-private = STOP: a private key is in this file. We did not keep it.
rec-bridge-key-private = Bring only the public key. If the private key was to stay in the HSM or KMS, it has left it: do not use it, make a new one that cannot be exported.
err-bridge-key-none = There is no public key in this file.
rec-bridge-key-none = Take the public key out with the command above. A password, an identifier (ARN) or an attestation is not one.
err-bridge-key-several = There are { $count } public keys in this file.
rec-bridge-key-several = Bring the one that is meant, in a file of its own.
err-bridge-key-too-large = This file has about { $size } KiB. A public key has less than 4.
rec-bridge-key-too-large = Bring the file that holds only the public key.

## The signature

err-bridge-signature-too-large = This file has about { $size } KiB. A signature has less than 2.
rec-bridge-signature-too-large = Bring the file that your tool wrote as the signature.
err-bridge-signature-private-key = STOP: this is a private key, not a signature. We did not keep it.
rec-bridge-signature-private-key = Bring the signature that your HSM or KMS made. Do not use this key for a certificate any more: make a new one that cannot be exported.
err-bridge-signature-csr = This is a whole CSR, not a signature.
rec-bridge-signature-csr = If your tool made it, bring it further down, where a CSR is asked for. There it is checked like any other.
err-bridge-signature-other-kind = This is a certificate, a key or another file, not a signature.
rec-bridge-signature-other-kind = Bring the file that your tool wrote when it signed the request.
err-bridge-signature-request-itself = This is the request itself, not its signature.
rec-bridge-signature-request-itself = Have it signed with the command above and bring what comes out. Look whether the names of the two files were swapped.
err-bridge-signature-digest-itself = This is the SHA-256 of the request, not its signature.
rec-bridge-signature-digest-itself = Have it signed where the key is, with the command above, and bring what comes out.
err-bridge-signature-no-member = This JSON has no signature in it.
rec-bridge-signature-no-member = Bring the answer to the signing command. If it says an error, that is why: read it to whoever runs the service.
err-bridge-signature-unreadable = This is no signature in a form that is known here.
rec-bridge-signature-unreadable = Bring it as the file of the tool, in base64, in hexadecimal, or as the JSON of the service.
err-bridge-pss = This is a PSS signature of this key. The CSR needs PKCS#1 v1.5.
rec-bridge-pss = Sign again and name the algorithm: RSASSA_PKCS1_V1_5_SHA_256 (AWS), RS256 (Azure), signature_algorithm=pkcs1v15 (Vault, whose default is PSS), SHA256-RSA-PKCS (PKCS#11).
err-bridge-digest-twice = The key signed the SHA-256 of the SHA-256: the digest was taken for the file.
rec-bridge-digest-twice = Either give the file to a command that takes the digest itself, or give the digest and say that it is one (AWS: message-type DIGEST; Vault: prehashed=true).
err-bridge-digest-as-text = The key signed the letters of the digest, in hexadecimal or base64, not the digest.
rec-bridge-digest-as-text = Give the digest in the form that the command asks for, or give it the request’s file. Then nothing has to be converted.
err-bridge-request-as-text = The key signed the request as text (base64, hexadecimal or PEM), not its bytes.
rec-bridge-request-as-text = Give the file ending in .tbs.der itself to the command. AWS needs fileb:// before its name, with a b.
err-bridge-other-hash = The key signed with { $hash }. The CSR needs SHA-256.
rec-bridge-other-hash = Sign again with SHA-256.
err-bridge-digest-not-named = The digest was signed without the name of its hash, which PKCS#1 v1.5 puts before it.
rec-bridge-digest-not-named = With PKCS#11, use the mechanism SHA256-RSA-PKCS with the request’s file, not RSA-PKCS with the digest.
err-bridge-other-content = This key made the signature, but over something else than this request.
rec-bridge-other-content = Save the request again and sign that file. If the details were changed meanwhile, an older request may have been signed.
err-bridge-other-length = This would be the signature of a key of { $bits } bits; the public key has { $expected }.
rec-bridge-other-length = Look which key has signed. If it was the right one, bring its public key first. A file may also be cut off.
err-bridge-other-key = This signature was not made with this key, or it is damaged.
rec-bridge-other-key = Look whether the public key and the signature are of the same key and the same version of it. In a KMS with rotation, name the version.
err-bridge-other-key-or-content = This signature does not fit: another key made it, or it is over something else. With ECDSA the two cannot be told apart.
rec-bridge-other-key-or-content = Save the request again and have exactly that file signed with SHA-256, by the key whose public key you brought.

## Who signs

signer-aws-kms = AWS KMS
signer-azure-key-vault = Azure Key Vault (Premium)
signer-azure-managed-hsm = Azure Managed HSM
signer-google-cloud-kms = Google Cloud KMS
signer-vault-transit = HashiCorp Vault, Transit
signer-pkcs11-tool = Any HSM with pkcs11-tool (OpenSC)
signer-openssl-provider = OpenSSL 3 with pkcs11-provider
signer-openssl-engine = OpenSSL with the engine of libp11
signer-java-pkcs11 = Java with SunPKCS11
signer-windows-cng = Windows (CNG, PowerShell)
signer-thales-luna = Thales Luna
signer-nshield = Entrust nShield
signer-run-by-us = These commands were run by us, with the software token SoftHSM 2.6 on Linux, not with a real HSM.
signer-by-documents = These commands follow the maker’s documents. We did not run them. What comes out is checked here before it counts.

signer-step-request = Put { $file }, saved from this page, into the folder in which you open the shell.
signer-step-aws-key = Make the key. It cannot be exported. The answer has its KeyId.
signer-step-aws-alias = Give it a name: put the KeyId in the place of { $place }.
signer-step-azure-key = Make the key in the HSM, not to be exported. Put your own name in the place of the one in capital letters.
signer-step-google-key = Make the key in an HSM. Put your own key ring and location in the place of the words in capital letters.
signer-step-vault-key = Make the key. It cannot be exported.
signer-step-cng-key = Make the key, not to be exported. Run this as an administrator, because the key is the machine’s.
signer-step-public-key = Take its public key out.
signer-step-bring-key = Drop { $file } below.
signer-step-module = Name the PKCS#11 module. This is where the maker’s client puts it.
signer-step-module-again = pkcs11-tool reads it from here.
signer-step-digest = Make the digest that is signed.
signer-step-sign = Have the request signed.
signer-step-sign-pin = Have the request signed. You are asked for the PIN.
signer-step-bring-signature = Drop { $file } below.

signer-note-decrypts-only = In this service a key either signs or decrypts. A key for encryption cannot sign its own CSR there. For SERVER ENCKEY the directory’s documents speak of a public key as well as of a CSR: you can save the public key as PEM below and try that.
signer-note-google-ps256 = A key of Google Cloud KMS has one algorithm. One for PKCS#1 v1.5 signs this CSR but no PS256 tokens, which this certificate is for; one for PSS signs the tokens but not this CSR. So this certificate does not fit that service.
signer-note-google-tls = A key of Google Cloud KMS has one algorithm. This one signs PKCS#1 v1.5, which the CSR needs; TLS 1.3 signs with PSS, which it does not. A system that uses it speaks TLS 1.2.
signer-note-azure-premium = RSA-HSM and EC-HSM need a vault of the tier Premium.
signer-note-vault-hsm = Transit keeps the key in Vault’s own storage. Whether that counts as an HSM or an equivalent secure key management is for your bank to judge; Vault Enterprise can keep it in an HSM.
signer-note-luna = Luna’s own tool cmu makes keys as well; its options differ by version. Here the key is made through PKCS#11.
signer-note-nshield = Whether nShield protects the key by module, softcard or operator cards depends on your security world; its own tool generatekey asks for it. Here the key is made through PKCS#11.
signer-note-java-placeholder = The file is a certificate that keytool made as a placeholder. Only its public key is read.
signer-note-java-version = This needs a JDK of version 11 or later.
signer-note-cng-provider = This is Windows’ software provider. For an HSM, put the name of its key storage provider in its place, in both steps; certutil -csplist shows the names.
signer-note-cng-ec = The export of an EC key needs PowerShell 7.
