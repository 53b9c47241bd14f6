### A CSR for a key in an HSM or a KMS: our request, their signature. The rules of the text
### stand in certificate.ftl.

bridge-title = HSM or KMS that only signs: create the CSR here
bridge-lead = A KMS does not create CSRs, and HSM tools often get the subject wrong. Add the public key: we prepare the request exactly as above, you sign it where the key is, and add the signature. No secrets are needed here.
bridge-signer = Where the key is
bridge-key-commands = How to generate the key there and export its public key
bridge-key-title = 1. The public key
bridge-key-drop = Drop the public key
bridge-key-hint = PEM, DER, JWK, a certificate or CSR of the key, ssh-rsa, or the JSON response of your KMS.
bridge-key-taken = Public key { $key }, SHA-256 { $digest }
bridge-request-title = 2. The request to sign
bridge-request-lead = This is the content of the CSR without its signature (CertificationRequestInfo, RFC 2986). Sign the file with SHA-256 and PKCS#1 v1.5, or ECDSA for an EC key; if your service requires a digest, sign the digest.
bridge-request-subject = Subject
bridge-request-names = Host names (SAN)
bridge-request-none = none
bridge-request-key = Public key
bridge-request-save = Save the request ({ $file })
bridge-digest-hex = SHA-256, hexadecimal
bridge-digest-base64 = SHA-256, base64
bridge-digest-base64url = SHA-256, base64url
bridge-request-qr = The request as a QR code, for a computer without a network
bridge-sign-commands = How to sign it
bridge-sign-not-there = A key for this certificate cannot sign in this service. See the note on the key above.
bridge-days = The request and the public key are stored with your work. You don’t need the signature today: a colleague can sign later and open the saved work on another computer.
bridge-signature-title = 3. The signature
bridge-signature-drop = Drop the signature
bridge-signature-hint = The file from your tool, base64, hexadecimal, vault:v1:… or the JSON response of your KMS.
bridge-outdated = The details above have changed since this request was created. A signature of it would give a CSR with the old details.
bridge-renew = Create the request again
bridge-other-key = Use another public key
bridge-public-pem = Save the public key as PEM
said-bridge-key = Public key read. The request is ready to sign.

## The public key

check-key-service = Key operations allowed by the service
err-key-service-does-not-sign = Your service reports that this key cannot sign. It cannot sign its own CSR.
rec-key-service-does-not-sign = Generate a key that can sign (AWS: SIGN_VERIFY; Google Cloud: asymmetric-signing; Azure: the operation sign). If it is the key for encryption and you choose SERVER ENCKEY, the directory may accept the public key without a CSR: its documents say both.
err-key-service-other-algorithm = Your service restricts this key to a different algorithm from the CSR’s, for example PSS. It cannot sign this request.
rec-key-service-other-algorithm = Generate a key for RSA PKCS#1 v1.5 with SHA-256, for example rsa-sign-pkcs1-2048-sha256 in Google Cloud.
check-key-attestation = Attestation of the key
not-key-attestation = The file also contains what may be an attestation by the HSM. We don’t know its format and conclude nothing from it: verify it with the manufacturer’s tool.
err-bridge-key-private = STOP: this file contains a private key. We did not keep it.
rec-bridge-key-private = Add only the public key. If the private key was meant to stay in the HSM or KMS, it is no longer protected: do not use it, and generate a new one that cannot be exported.
err-bridge-key-none = This file does not contain a public key.
rec-bridge-key-none = Export the public key with the command above. A password, an identifier (ARN) or an attestation is not a public key.
err-bridge-key-several = This file contains { $count } public keys.
rec-bridge-key-several = Add the one you need, in its own file.
err-bridge-key-too-large = This file has about { $size } KiB, but a public key has less than 4.
rec-bridge-key-too-large = Add the file that contains only the public key.

## The signature

err-bridge-signature-too-large = This file has about { $size } KiB, but a signature has less than 2.
rec-bridge-signature-too-large = Add the file that your tool created as the signature.
err-bridge-signature-private-key = STOP: this is a private key, not a signature. We did not keep it.
rec-bridge-signature-private-key = Add the signature that your HSM or KMS made. Do not use this key for a certificate: generate a new one that cannot be exported.
err-bridge-signature-csr = This is a complete CSR, not a signature.
rec-bridge-signature-csr = If your tool created it, add it further down, where we ask for a CSR. We check it there like any other.
err-bridge-signature-other-kind = This is a certificate, a key or another file, not a signature.
rec-bridge-signature-other-kind = Add the file that your tool created when it signed the request.
err-bridge-signature-request-itself = This is the request itself, not its signature.
rec-bridge-signature-request-itself = Sign it with the command above and add the result. Check whether the names of the two files were swapped.
err-bridge-signature-digest-itself = This is the SHA-256 of the request, not its signature.
rec-bridge-signature-digest-itself = Sign it where the key is, with the command above, and add the result.
err-bridge-signature-no-member = This JSON does not contain a signature.
rec-bridge-signature-no-member = Add the response to the signing command. If the response is an error, pass it to the team that runs the service.
err-bridge-signature-unreadable = We don’t recognise this as a signature.
rec-bridge-signature-unreadable = Add it as the file from the tool, in base64, in hexadecimal, or as the JSON response of the service.
err-bridge-pss = This is a PSS signature of this key, but the CSR needs PKCS#1 v1.5.
rec-bridge-pss = Sign again and specify the algorithm: RSASSA_PKCS1_V1_5_SHA_256 (AWS), RS256 (Azure), signature_algorithm=pkcs1v15 (Vault, whose default is PSS), SHA256-RSA-PKCS (PKCS#11).
err-bridge-digest-twice = The key signed the SHA-256 of the SHA-256: the digest was used as the file.
rec-bridge-digest-twice = Either pass the file to a command that computes the digest itself, or pass the digest and specify that it is one (AWS: message-type DIGEST; Vault: prehashed=true).
err-bridge-digest-as-text = The key signed the text of the digest, in hexadecimal or base64, not the digest itself.
rec-bridge-digest-as-text = Pass the digest in the form that the command expects, or pass the request file, which needs no conversion.
err-bridge-request-as-text = The key signed the request as text (base64, hexadecimal or PEM), not its bytes.
rec-bridge-request-as-text = Pass the file ending in .tbs.der itself to the command. AWS needs fileb:// before its name, with a b.
err-bridge-other-hash = The key signed with { $hash }, but the CSR needs SHA-256.
rec-bridge-other-hash = Sign again with SHA-256.
err-bridge-digest-not-named = The digest was signed without the identifier of its hash, which PKCS#1 v1.5 requires.
rec-bridge-digest-not-named = With PKCS#11, use the mechanism SHA256-RSA-PKCS with the request file, not RSA-PKCS with the digest.
err-bridge-other-content = This key made the signature, but not for this request.
rec-bridge-other-content = Save the request again and sign that file. If the details have changed, an older request may have been signed.
err-bridge-other-length = This signature fits a key of { $bits } bits, but the public key has { $expected }.
rec-bridge-other-length = Check which key made the signature. If it was the right one, add its public key first; the file may also be incomplete.
err-bridge-other-key = This signature was not made with this key, or it is damaged.
rec-bridge-other-key = Check that the public key and the signature come from the same key and the same version of it. In a KMS with rotation, specify the version.
err-bridge-other-key-or-content = This signature does not match: it was made with another key or for other content. With ECDSA we cannot tell which.
rec-bridge-other-key-or-content = Save the request again and sign exactly that file with SHA-256, with the key whose public key you added.

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
signer-run-by-us = We tested these commands with the software token SoftHSM 2.6 on Linux, not with a real HSM.
signer-by-documents = Based on the maker’s documentation; not tested by us. We check the result here before you use it.

signer-step-request = Copy { $file }, saved from this page, to the folder where you open the shell.
signer-step-aws-key = Generate the key. It cannot be exported. The response contains its KeyId.
signer-step-aws-alias = Give it a name: replace { $place } with the KeyId.
signer-step-azure-key = Generate the key in the HSM, not exportable. Replace the name in capital letters with your own.
signer-step-google-key = Generate the key in an HSM. Replace the words in capital letters with your own key ring and location.
signer-step-vault-key = Generate the key. It cannot be exported.
signer-step-cng-key = Generate the key, not exportable. Run this as an administrator, because the key belongs to the computer.
signer-step-public-key = Export its public key.
signer-step-bring-key = Drop { $file } below.
signer-step-module = Specify the PKCS#11 module. This is where the maker’s client installs it.
signer-step-module-again = pkcs11-tool reads it from here.
signer-step-digest = Compute the digest to sign.
signer-step-sign = Sign the request.
signer-step-sign-pin = Sign the request. The tool asks for the PIN.
signer-step-bring-signature = Drop { $file } below.

signer-note-decrypts-only = In this service a key can either sign or decrypt, so a key for encryption cannot sign its own CSR. For SERVER ENCKEY the directory’s documents mention both a public key and a CSR: you can save the public key as PEM below and try that.
signer-note-google-ps256 = A key in Google Cloud KMS has one algorithm. One for PKCS#1 v1.5 can sign this CSR but not the PS256 tokens that this certificate is for; one for PSS can sign the tokens but not this CSR. You cannot use this service for this certificate.
signer-note-google-tls = A key in Google Cloud KMS has one algorithm. This one signs PKCS#1 v1.5, which the CSR needs, but not PSS, which TLS 1.3 needs. A system that uses it must use TLS 1.2.
signer-note-azure-premium = RSA-HSM and EC-HSM need a vault of the Premium tier.
signer-note-vault-hsm = Transit keeps the key in Vault’s own storage. Your bank decides whether this is an HSM or an equivalent secure key management system; Vault Enterprise can keep the key in an HSM.
signer-note-luna = You can also generate keys with Luna’s own tool cmu; its options depend on the version. These commands use PKCS#11.
signer-note-nshield = Your security world decides whether nShield protects the key by module, softcard or operator cards; its own tool generatekey asks for it. These commands use PKCS#11.
signer-note-java-placeholder = The file is a placeholder certificate created by keytool. We read only its public key.
signer-note-java-version = Requires JDK 11 or later.
signer-note-cng-provider = This is Windows’ software provider. For an HSM, replace it with the name of the HSM’s key storage provider in both steps; certutil -csplist shows the names.
signer-note-cng-ec = Exporting an EC key requires PowerShell 7.
