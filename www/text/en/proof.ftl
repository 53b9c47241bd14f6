### Proofs with a key: what was tried when it was made, and that a deployed system has it.

## What was tried with a new key

evidence-title = Tests of this key
evidence-lead = We tested the new key for known weaknesses and used it once for its purpose. A key that fails is discarded. This is a test, not a certification of the page.

check-key-pairwise = Private and public key match
ok-key-pairwise = The public key verifies what the private key signs.
err-key-pairwise = The public key does not verify what the private key signs.
rec-key-pairwise = Do not use this key. Generate a new one; if it happens again, use another browser or computer.

check-key-use-signature = Signs tokens for the API Hub
ok-use-signature = We signed a test token with PS256, in the form of JWT Auth, and verified its signature.
ok-use-signature-without-kid = We signed a test token with PS256, in the form of JWT Auth, and verified its signature. Its kid is a placeholder: the real one is known once the certificate is issued.
err-use-signature = A test token signed with PS256 could not be verified.
rec-use-signature = Do not use this key. Generate a new one and create a new CSR.
not-use-signature-no-rsa = The API Hub accepts only tokens with PS256, which needs an RSA key. You cannot use this key for that.

check-key-use-rsa-oaep-256 = Decrypts with RSA-OAEP-256
check-key-use-rsa-oaep = Decrypts with RSA-OAEP
ok-use-decryption = We encrypted a test message with { $algorithm } and A256GCM to the public key, and decrypted it with the private key.
err-use-decryption = A test message encrypted with { $algorithm } and A256GCM to the public key could not be decrypted.
rec-use-decryption = Do not use this key. Generate a new one and create a new CSR.
not-use-decryption-no-rsa = Messages to a bank are encrypted with RSA-OAEP, which needs an RSA key. You cannot use this key for that.

check-key-use-tls = Works in a TLS handshake
ok-use-tls-client = We signed what a TLS 1.3 client signs in a handshake with { $scheme }, and verified the signature.
ok-use-tls-server = We signed what a TLS 1.3 server signs in a handshake with { $scheme }, and verified the signature.
err-use-tls = A signature with { $scheme }, as in a TLS 1.3 handshake, could not be verified.
rec-use-tls = Do not use this key. Generate a new one and create a new CSR.

## A pasted token

err-token-empty = Nothing was pasted.
rec-token-empty = Create a token with your server, copy it from the log or the request, and paste it here.
err-token-too-large = This is larger than 64 KiB. Open Finance tokens are never that large.
rec-token-too-large = Paste only the token, not the request or the log around it.
err-token-private-key = This is a private key, not a token. We did not keep it.
rec-token-private-key = Never paste a private key. Use the field for the key file, and paste here only what your server created with the key.
err-token-json = This is JSON. A token here has three or five parts separated by dots, and begins with eyJ.
rec-token-json = If the token is inside the JSON, paste only its value. Open Finance does not use JWS and JWE in JSON form.
err-token-not-compact = This has { $parts } { PLURAL($parts) ->
    [one] part
   *[other] parts
} between dots. A signed token has three, an encrypted one five.
rec-token-not-compact = Copy the whole token, from eyJ to its end, and nothing else.
err-token-damaged = Part { $part } of the token is damaged: it contains invalid characters, or its end is missing.
rec-token-damaged = Copy the token again from its source. Logs cut off long lines, and some programs change - and _.
err-token-header = The first part of the token is not a header: it does not contain a JSON object.
rec-token-header = Copy the whole token, from eyJ to its end.
err-token-detached = The middle part of the token is empty. The signed content is missing, so we cannot verify the signature.
rec-token-detached = Create a token that includes its content, as JWT Auth requires.

## Prove the key that is deployed

deployed-title = Verify the deployed key
deployed-lead = Before you go live, verify that your system uses this key and this kid. One of these methods is enough. Nothing leaves this page, and we do not keep private keys.
deployed-nothing-expected = Here you verify that your system uses the right key. Add the certificate first, because we compare the key with it.
deployed-proved-when = Verified on { $when }: the private key of this certificate was in the key file, signed the token, or decrypted the message or the challenge.
deployed-working = Opening and testing the key file.
err-deployed-nothing-expected = There is no certificate to compare with.
rec-deployed-nothing-expected = Add the certificate in the certificate step.
said-deployed-jwks = JWKS read. We now check tokens against it too.

deployed-file-title = With the key file
deployed-file-lead = Choose the key file that your system uses. We open it, compare it with the certificate and test the key once.
deployed-drop = Deployed key file
deployed-drop-hint = We open it in this browser and do not store it.
deployed-passphrase = Passphrase, if it has one
deployed-do = Verify file

deployed-token-title = With a token from your server
deployed-token-lead = Create a token on your server as it would send it to the API Hub, and paste it here. A token is valid for only 10 to 30 seconds, so an expired one is harmless.
deployed-token-label = Signed token (JWS)
deployed-message-title = With a message encrypted to your key
deployed-message-lead = Paste a message (JWE) that your server received or created for a test. To decrypt it, add the key file and passphrase above, each time; otherwise we check the header only. We do not show or store the content.
deployed-message-label = Encrypted message (JWE)
deployed-tls-title = With the certificate your server presents
deployed-tls-lead = Paste the output of openssl s_client -connect host:443 -showcerts to see which certificate your server presents. Or paste a token (JWS) signed with this key, which also verifies the private key.
deployed-client-title = With the certificate your client presents
deployed-client-lead = Paste the certificate file that your client sends in the TLS handshake, to check that it is this one. Or paste a token (JWS) signed with this key, which also verifies the private key.
deployed-hello-mtls = To test the whole connection, call /hello-mtls on cm and on hh with your client. Each responds with connectionEstablished, mtlsStatus and the subject of the client certificate it received, which must be this one.
deployed-echo-cert = After a rotation the hub calls /hello-mtls and /echo-cert on your Ozone Connect server. Both must succeed before you revoke the old certificate: ask the API Hub’s team (Ozone) for the responses.
deployed-tls-label = Certificates as PEM, or a signed token
deployed-judge = Check

deployed-jwks-title = Also check against the JWKS
deployed-jwks-drop = The JWKS of this key
deployed-jwks-drop-hint = The document that others read. Like them, we look up the key with the token’s kid in it.
deployed-jwks-given = { PLURAL($count) ->
    [one] One published key read.
   *[other] { $count } published keys read.
}

challenge-title = With an encrypted challenge
challenge-lead = We create a message that only your private key can decrypt. Decrypt it with your server and paste the resulting text here. Each message is new; it contains a random word and no token.
challenge-algorithm = Algorithm
challenge-make = Create a challenge
challenge-label = Challenge for your server to decrypt
challenge-answer = Decrypted text
challenge-check = Check the answer
said-challenge-made = Challenge created.
err-challenge-not-made = We cannot create a challenge for this key: it is not an RSA key, or the browser provided no random numbers.
rec-challenge-not-made = Messages to a bank need an RSA key. If this is one, open the page in another browser.
err-challenge-none = There is no challenge for this answer.
rec-challenge-none = Create a challenge first, then decrypt it with your server.

check-key-deployed = Deployed key
ok-deployed-key = The file contains the private key of { $certificate }.
err-deployed-key = The file does not contain the key of { $certificate }.
rec-deployed-key = Deploy the key file of { $certificate }, or choose the file that your system actually uses.
err-deployed-key-of-other = The file contains the key of { $other }, not that of { $certificate }.
rec-deployed-key-of-other = The two were mixed up. Deploy each key file with its own certificate.
not-presented-only = The certificate is public, so presenting it does not show that the system has its private key. A successful handshake, the key file or a token verifies that.

check-key-challenge = Answer to the challenge
ok-challenge = The answer is correct: the system has the private key and decrypts { $algorithm }.
err-challenge = The answer is not the text of the challenge.
rec-challenge = Paste the decrypted text itself, not in base64 or hexadecimal, and answer the newest challenge. If your server failed to decrypt it, it has another key or does not support { $algorithm }.
err-challenge-empty = The answer is empty.
rec-challenge-empty = Decrypt the challenge with your server, and paste the resulting text.
err-challenge-echoed = This is the challenge itself, not the text inside it.
rec-challenge-echoed = Decrypt it with your server, and paste the resulting text.

## Findings about a signed token

check-token-kind = Right type of token
err-token-signed-for-encryption = This is a signed token, but the key of { $certificate } is for encryption.
rec-token-signed-for-encryption = Paste an encrypted message (five parts), or use the challenge. Tokens are signed with another key.
err-token-encrypted-for-signing = This is an encrypted message, but the key of { $certificate } is not for encryption.
rec-token-encrypted-for-signing = Paste a signed token (three parts) from your server.
not-token-signed-beside-file = You pasted a signed token, so there was nothing to decrypt with the key file.

check-token-alg = Signature algorithm (alg)
ok-token-alg = The algorithm is PS256, the only one allowed.
ok-token-alg-any = The algorithm is { $algorithm }. Any signature is enough to verify the key.
err-token-alg-absent = The token does not state its algorithm.
rec-token-alg-absent = Configure your server to put alg PS256 in the header.
err-token-alg-none = The algorithm is none: the token is not signed, and anyone could have created it.
rec-token-alg-none = Turn off none in your JOSE library, and sign with PS256.
err-token-alg-symmetric = The algorithm is { $algorithm }, which uses a shared secret, not a private key.
rec-token-alg-symmetric = Sign with PS256 and the private key. Never pass a public key to a library as a shared secret.
err-token-alg-other = The algorithm is { $algorithm }, but the API Hub accepts only PS256.
rec-token-alg-other = Set the algorithm of your JOSE library to PS256.
err-token-alg-unknown = The token states the algorithm { $algorithm }, which we don’t know.
rec-token-alg-unknown = Set the algorithm of your JOSE library to PS256. Names are case-sensitive.

check-token-signature = Signature of the token
ok-token-signature = The private key of { $certificate } signed this token.
not-token-signature-alg = This algorithm does not use a private key, so there is no signature to verify.
err-token-signature = The token was not signed with the key of { $certificate }, or it was changed.
rec-token-signature = Check which key file your server uses, and copy the token again without changes.
err-token-signature-other-alg = The key is right, but the signature is { $really } while the token states { $algorithm }.
rec-token-signature-other-alg = Configure your server to sign with the algorithm it states. In Java, PS256 is RSASSA-PSS with SHA-256, MGF1 with SHA-256 and a salt of 32 bytes.
err-token-signature-salt = The key is right, but the salt of the signature is not 32 bytes long, so others reject it.
rec-token-signature-salt = Set the PSS salt length to the length of the hash, 32 bytes, in your server or HSM.
err-token-signature-of-other = The token was signed with the key of { $other }, not that of { $certificate }.
rec-token-signature-of-other = Configure your server to sign with the key of { $certificate }.

check-token-crit = Critical extensions (crit)
err-token-crit = The header contains crit: a receiver that does not know the extensions named there must reject the token.
rec-token-crit = Leave crit out. Open Finance does not use such extensions.
check-token-header = Each header member only once
err-token-header-private-key = STOP: the header of this token contains a private key, so everyone who received the token has it.
rec-token-header-private-key = Stop using this key and revoke its certificate. Correct the program that creates the token, so that its header names the kid only.
err-token-header-twice = A header member appears twice, or twice with different capital letters: { $names }. Programs use different ones, so they read different tokens.
rec-token-header-twice = Do not rely on the token. Correct the program that creates it, so that each member appears once.

check-token-kid = Key identifier (kid)
ok-token-kid = The kid is that of { $certificate }.
not-token-kid-not-known = We don’t know the kid of this key yet. Complete the JWKS step first.
err-token-kid-absent = The header has no kid, so the receiver cannot find the key.
rec-token-kid-absent = Configure your server to put the kid of { $certificate } in the header, exactly as shown here.
err-token-kid = The kid is not that of { $certificate }.
rec-token-kid = Copy the kid of { $certificate } from here into the settings of your server. A renewal changes the kid.
err-token-kid-of-other = The kid is that of { $other }, not that of { $certificate }.
rec-token-kid-of-other = Copy the kid of { $certificate } from here into the settings of your server.
err-token-kid-retyped = The kid is almost right: a capital letter, a - or a _ differs. Every character must match.
rec-token-kid-retyped = Use the copy button of the kid instead of typing it.

check-token-typ = Token type (typ)
check-token-cty = Content type (cty)
ok-token-member = The header states { $name } { $value }.
err-token-member = The header states a different { $name } from { $value }.
rec-token-member = Configure your server to put { $name } { $value } in the header.
err-token-member-case = The header states { $name } { $value }, but with different capital letters.
rec-token-member-case = Write it exactly as published: { $value }.
err-token-member-absent = The header has no { $name }.
rec-token-member-absent = Configure your server to put { $name } { $value } in the header.

check-token-jwks = Published key with this kid
ok-token-jwks = The key with this kid in the JWKS verifies the token, as it will at the API Hub.
not-token-jwks-no-kid = The token has no kid, so we cannot look up a key in the JWKS.
err-token-jwks-kid = No key in the JWKS has the kid of the token.
rec-token-jwks-kid = Check that this is the JWKS of this certificate, and that the key is published and active. After a change, wait ten minutes.
err-token-jwks-unreadable = We cannot read the key with this kid in the JWKS.
rec-token-jwks-unreadable = Check the JWKS in its own step; the report there explains what is wrong.
err-token-jwks-signature = The key with this kid in the JWKS did not sign the token.
rec-token-jwks-signature = The key and the kid do not match: your server signs with one key and names another.
ok-token-jwks-own = The key with this kid in the JWKS is that of { $certificate }.
err-token-jwks-other-key = The key with this kid in the JWKS is not that of { $certificate }.
rec-token-jwks-other-key = Check that this is the JWKS of this certificate. The sender of the message used another key.
err-token-jwks-not-taken = The key with this kid in the JWKS is not for this use: its { $member } is { $stated }. Receivers of the JWKS do not use it.
rec-token-jwks-not-taken = Check that the kid belongs to the right key, and that the JWKS contains the active keys. If the directory publishes the key this way, ask its support (OFTF).
err-token-jwks-kid-twice = { $count } keys in the JWKS have the kid of the token. Programs use different ones, or none.
rec-token-jwks-kid-twice = A kid must name one key. Use a JWKS where it does; if the directory publishes this one, ask its support (OFTF).

check-token-claims = Claims of the token
err-token-claims = The signed content is not a JSON object, so the token has no claims.
rec-token-claims = Configure your server to sign the claims iss, sub, iat and exp as a JSON object.
err-token-claims-twice = A claim appears twice, or twice with different capital letters: { $names }. We read the last one; other programs read the first.
rec-token-claims-twice = Correct the program that creates the token, so that each claim appears once.
check-token-iss = Issuer (iss)
check-token-sub = Subject (sub)
ok-token-name = It matches the TLS client certificate.
not-token-name-not-known = We don’t know the names in the certificate, so we did not compare this.
err-token-name-absent = It is missing from the token.
rec-token-name-absent = Configure your server to include both: the issuer (iss) is O and the subject (sub) is OU of the TLS client certificate (C3).
err-token-names-swapped = Issuer and subject are swapped.
rec-token-names-swapped = The issuer (iss) is O, the legal name; the subject (sub) is OU, the organisation ID.
err-token-name-near = It is almost right: spaces or capital letters differ.
rec-token-name-near = Copy it from the TLS client certificate (C3) instead of typing it.
err-token-iss = The issuer is not O of the TLS client certificate.
rec-token-iss = Configure your server to put O of C3, the legal name, in iss.
err-token-sub = The subject is not OU of the TLS client certificate.
rec-token-sub = Configure your server to put OU of C3, the organisation ID, in sub.
err-token-sub-application = The subject is the application ID (CN), but must be the organisation ID (OU).
rec-token-sub-application = Configure your server to put OU of C3, the organisation ID, in sub.

check-token-lifetime = Lifetime of the token
ok-token-lifetime = The token is valid for { $seconds } seconds.
not-token-lifetime-no-start = The token does not state when it was created (iat or nbf), so we don’t know its lifetime.
err-token-exp-absent = The token has no expiry time (exp).
rec-token-exp-absent = Configure your server to set exp 10 to 30 seconds after it creates the token.
err-token-exp-form = The expiry time of the token (exp) is not a number.
rec-token-exp-form = Write exp as a number of seconds since 1970, without quotes.
err-token-milliseconds = A time in the token is in milliseconds, but must be in seconds.
rec-token-milliseconds = Divide by 1000: iat, nbf and exp are seconds since 1970.
err-token-lifetime-short = The token is valid for { $seconds } seconds, but at least 10 are required.
rec-token-lifetime-short = Configure your server to set exp 10 to 30 seconds after it creates the token.
err-token-lifetime-long = The token is valid for { $seconds } seconds, but at most 30 are allowed.
rec-token-lifetime-long = Configure your server to set exp 10 to 30 seconds after it creates the token.
check-token-age = Age of the token
ok-token-age = The token was created within the last 15 minutes.
not-token-age = The token does not state when it was created (iat or nbf). It may be old, so it does not verify what is deployed now.
err-token-from-later = According to this computer’s clock, the token was created in the future.
rec-token-from-later = Such a token may have been created in advance, so it does not show which key is deployed now. Check the clocks of your server and this computer: the hub rejects tokens from a server whose clock is wrong.
err-token-old = The token is more than 15 minutes old, so it does not verify what is deployed now.
rec-token-old = It shows the key that was deployed when it was created. To verify what is deployed now, paste a new one.
err-token-stale = The token is more than a day old, so it does not show which key is deployed now.
rec-token-stale = Create a new token with your server, and paste it here.

## Findings about an encrypted message

check-token-key-alg = Encryption of the key (alg)
ok-token-key-alg = The message uses RSA-OAEP-256, as it should.
err-token-key-alg-older = The message uses RSA-OAEP, from an older guide. The newer guide requires RSA-OAEP-256.
rec-token-key-alg-older = Your server should support both. If you created the message, use RSA-OAEP-256.
err-token-key-alg-pkcs1 = The message uses RSA1_5, which is not allowed because it can be attacked.
rec-token-key-alg-pkcs1 = The sender of the message must use RSA-OAEP-256.
err-token-key-alg = The message uses another algorithm instead of RSA-OAEP-256.
rec-token-key-alg = The sender of the message must use RSA-OAEP-256.
check-token-enc = Encryption of the content (enc)
ok-token-enc = The message uses A256GCM, as it should.
err-token-enc = The message uses another encryption instead of A256GCM.
rec-token-enc = The sender of the message must use A256GCM.
check-token-zip = Compression (zip)
err-token-zip = The content is compressed. No published document requires this.
rec-token-zip = The sender of the message should leave zip out.
check-token-open = Decrypted with the private key
ok-token-open = The private key decrypts the message.
not-token-open-no-key = The key file or its passphrase is missing, so we did not decrypt the message.
not-token-open-enc = We don’t support this encryption of the content.
err-token-open = The private key does not decrypt the message.
rec-token-open = It was encrypted to another key, or it was changed on the way. Compare its kid, and copy it again.
err-token-open-mgf1 = The message states RSA-OAEP-256, but its mask uses SHA-1. This is Java’s default.
rec-token-open-mgf1 = The sender of the message must set MGF1 to SHA-256 too (in Java with an OAEPParameterSpec).
err-token-open-other-alg = The key is right, but the message uses another algorithm than it states.
rec-token-open-other-alg = The sender of the message must encrypt as its header states.
check-token-content = Content of the message
ok-token-content = It contains a signed token, as it should.
not-token-content-zip = The content is compressed, so we did not check it.
err-token-content = It does not contain a signed token. Personal data must be signed first and then encrypted.
rec-token-content = For a test message this is harmless. The sender of real data must sign it first.

## The certificate that a system presents

check-certificate-presented = Presented certificate
ok-presented = The system presents the certificate of { $certificate }.
err-presented = The system presents a certificate other than that of { $certificate }: { $subject }.
rec-presented = Deploy the certificate of { $certificate }. Also check that you connected to the right host and port.
err-presented-other-certificate = The system presents another certificate for the same key.
rec-presented-other-certificate = It may be the one from before the renewal. Deploy the certificate of { $certificate }.
err-presented-order = The system presents the certificate of { $certificate }, but not first.
rec-presented-order = Put the system’s own certificate first in the file, then the issuing CA.
err-presented-of-other = The system presents the certificate of { $other }, not that of { $certificate }.
rec-presented-of-other = The two were mixed up. Deploy each certificate to its own system.

## A key that is elsewhere and only signs

outside-title = Verify the key with a signature
outside-lead = The private key stays in your HSM or KMS. We give you a text to sign with it, and verify the signature with the certificate’s public key.
outside-begin = Prepare a text to sign
outside-how = Sign it with { $algorithm } within 15 minutes, because we verify the key that is deployed now. PS256 is RSASSA-PSS with SHA-256 and a salt of 32 bytes; RS256 is RSASSA-PKCS1-v1_5 with SHA-256; ES256 is ECDSA with SHA-256.
outside-input = Text to sign (signing input)
outside-sha256 = Its SHA-256, hexadecimal
outside-sha256-base64 = Its SHA-256, base64
outside-signature = Signature
outside-signature-hint = Base64, base64url, hexadecimal, or the JSON response of the service. Never a private key.
outside-check = Verify the signature
said-outside-begun = The text to sign is ready.
