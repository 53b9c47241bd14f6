### Proofs with a key: what was tried when it was made, and that a deployed system has it.

## What was tried with a new key

evidence-title = What was tried with this key
evidence-lead = Before the key was given to you, the page looked for known weaknesses and let it do once what its certificate is for. A key that fails is thrown away. This is a check, not a certification of the page.

check-key-pairwise = Both halves belong together
ok-key-pairwise = The public key verifies what the private key signs.
err-key-pairwise = The public key does not verify what the private key signs.
rec-key-pairwise = Do not use this key. Make a new one; if it happens again, use another browser or computer.

check-key-use-signature = Signs tokens for the API Hub
ok-use-signature = A token was signed with PS256, in the form of JWT Auth, and its signature verifies.
ok-use-signature-without-kid = A token was signed with PS256, in the form of JWT Auth, and its signature verifies. The kid in it is a placeholder: the real one is known once the certificate is issued.
err-use-signature = A token that was signed with PS256 does not verify.
rec-use-signature = Do not use this key. Make a new one and a new CSR.
not-use-signature-no-rsa = The API Hub takes tokens with PS256 only, and that needs an RSA key. This key cannot do it.

check-key-use-rsa-oaep-256 = Decrypts with RSA-OAEP-256
check-key-use-rsa-oaep = Decrypts with RSA-OAEP
ok-use-decryption = A message was encrypted to the public key with { $algorithm } and A256GCM, and the private key opened it.
err-use-decryption = A message that was encrypted to the public key with { $algorithm } and A256GCM was not opened.
rec-use-decryption = Do not use this key. Make a new one and a new CSR.
not-use-decryption-no-rsa = Messages to a bank are encrypted with RSA-OAEP, and that needs an RSA key. This key cannot do it.

check-key-use-tls = Proves itself in a TLS handshake
ok-use-tls-client = What a TLS 1.3 client signs in a handshake was signed with { $scheme }, and it verifies.
ok-use-tls-server = What a TLS 1.3 server signs in a handshake was signed with { $scheme }, and it verifies.
err-use-tls = What is signed in a TLS 1.3 handshake was signed with { $scheme }, and it does not verify.
rec-use-tls = Do not use this key. Make a new one and a new CSR.

## A pasted token

err-token-empty = Nothing was pasted.
rec-token-empty = Let your server make a token, copy it from its log or its request, and paste it here.
err-token-too-large = This is larger than 64 KiB. No token of Open Finance is.
rec-token-too-large = Paste the token alone, not the request or the log around it.
err-token-private-key = This is a private key and not a token. It was not kept.
rec-token-private-key = A private key is never pasted. Use the place for the key file, and paste here only what your server made with the key.
err-token-json = This is JSON. A token here is three or five parts with dots between them, and begins with eyJ.
rec-token-json = If the token stands inside the JSON, paste its value alone. JWS and JWE in JSON form are not used in Open Finance.
err-token-not-compact = This has { $parts } { $parts ->
    [one] part
   *[other] parts
} between dots. A signed token has three, an encrypted one five.
rec-token-not-compact = Copy the whole token, from eyJ to its end, and nothing else.
err-token-damaged = Part { $part } of the token is damaged: it has characters that cannot be there, or its end is missing.
rec-token-damaged = Copy the token again from where it was made. Logs cut long lines off, and some programs change - and _.
err-token-header = The first part of the token is no header: it holds no JSON object.
rec-token-header = Copy the whole token, from eyJ to its end.
err-token-detached = The middle part of the token is empty: what was signed is not in it, so the signature cannot be verified.
rec-token-detached = Let your server make a token with its content inside, as JWT Auth has it.

## Prove the key that is deployed

deployed-title = Prove the key that you deployed
deployed-lead = Before you go live, see that your system uses this key and this kid. One of these proofs is enough. Nothing leaves this page, and private keys are not kept.
deployed-nothing-expected = Here you prove that your system uses the right key. First bring the certificate, with which it is compared.
deployed-proved-when = Proved on { $when }: the private key of this certificate was in the key file, made the token, or opened the message or the challenge that was brought.
deployed-working = The key file is being opened and tried.
err-deployed-nothing-expected = There is no certificate here with which this could be compared.
rec-deployed-nothing-expected = Bring the certificate in the step before.
said-deployed-jwks = The published keys were read. Tokens are now judged with them as well.

deployed-file-title = With the key file
deployed-file-lead = Choose the key file from the place where your system reads it. The page opens it, compares it with the certificate, and lets the key do its work once.
deployed-drop = Key file as deployed
deployed-drop-hint = It is opened in this browser and not kept.
deployed-passphrase = Passphrase, if it has one
deployed-do = Open and prove

deployed-token-title = With a token that your server made
deployed-token-lead = Let your server make the token that it sends to the API Hub, and paste it here. A token is good for 10 to 30 seconds only, so it does no harm once it has expired.
deployed-token-label = Signed token (JWS)
deployed-message-title = A message that was encrypted to your key
deployed-message-lead = Paste a message (JWE) as your server received it or made it for a test. If you chose the key file above and typed its passphrase, each time anew, the message is opened with it; if not, its header alone is judged. What is inside is not shown and not kept.
deployed-message-label = Encrypted message (JWE)
deployed-tls-title = With what your server shows
deployed-tls-lead = Paste the output of openssl s_client -connect host:443 -showcerts to see which certificate your server presents. Or paste a token (JWS) that was signed with this key: that proves the private key as well.
deployed-client-title = With what your client shows
deployed-client-lead = Paste the certificate file that your client sends in the TLS handshake, to see that it is this one. Or paste a token (JWS) that was signed with this key: that proves the private key as well.
deployed-hello-mtls = To see the whole connection, call /hello-mtls on cm and on hh with your client. Each answers with connectionEstablished, mtlsStatus and the subject of the client certificate that arrived: that must be this one.
deployed-echo-cert = After a rotation the hub calls /hello-mtls and /echo-cert on your Ozone Connect server. Both must pass before the old certificate is retired: ask the API Hub’s team (Ozone) for what came back.
deployed-tls-label = Certificates as PEM, or a signed token
deployed-judge = Judge

deployed-jwks-title = Judge with the published keys as well
deployed-jwks-drop = The JWKS of this key
deployed-jwks-drop-hint = The document that others read. The page takes the key with the token’s kid from it, as they do.
deployed-jwks-given = { $count ->
    [one] One published key was read.
   *[other] { $count } published keys were read.
}

challenge-title = With a challenge
challenge-lead = The page makes a message that only your private key opens. Let your server decrypt it, and paste back the text that comes out. The message is new each time; it holds a random word and no token inside.
challenge-algorithm = Algorithm
challenge-make = Make a challenge
challenge-label = Challenge, to be decrypted by your server
challenge-answer = The text that came out
challenge-check = Check the answer
said-challenge-made = The challenge is made.
err-challenge-not-made = No challenge can be made for this key: it is no RSA key, or the browser gave no randomness.
rec-challenge-not-made = Messages to a bank need an RSA key. If this is one, open the page in another browser.
err-challenge-none = There is no challenge that this could answer.
rec-challenge-none = Make a challenge first, then let your server decrypt it.

check-key-deployed = The deployed key
ok-deployed-key = The file holds the private key of { $certificate }.
err-deployed-key = The file holds another key than that of { $certificate }.
rec-deployed-key = Put the key file of { $certificate } in its place, or choose the file that your system really reads.
err-deployed-key-of-other = The file holds the key of { $other }, not that of { $certificate }.
rec-deployed-key-of-other = The two were mixed up. Put each key file where its certificate is used.
not-presented-only = The certificate is public: to present it does not prove that the system has its private key. A handshake that succeeds proves it, and so do the key file and a token.

check-key-challenge = Answer to the challenge
ok-challenge = The answer is right: whoever gave it has the private key, and decrypts { $algorithm }.
err-challenge = The answer is not what was in the challenge.
rec-challenge = Paste the decrypted text itself, not in base64 or hexadecimal. If a new challenge was made meanwhile, answer that one. If your server rejected to decrypt, it has another key or does not take { $algorithm }.
err-challenge-empty = The answer is empty.
rec-challenge-empty = Let your server decrypt the challenge, and paste the text that comes out.
err-challenge-echoed = This is the challenge itself, not the text inside it.
rec-challenge-echoed = Let your server decrypt it, and paste the text that comes out.

## Findings about a signed token

check-token-kind = The right kind of token
err-token-signed-for-encryption = This is a signed token, but the key of { $certificate } is for encryption.
rec-token-signed-for-encryption = Paste an encrypted message (five parts), or use the challenge. Tokens are signed with another key.
err-token-encrypted-for-signing = This is an encrypted message, but the key of { $certificate } is not for encryption.
rec-token-encrypted-for-signing = Paste a signed token (three parts) that your server made.
not-token-signed-beside-file = What was pasted is a signed token, so there was nothing to open with the key file.

check-token-alg = Signature algorithm (alg)
ok-token-alg = The token says PS256, the only algorithm that is allowed.
ok-token-alg-any = The token says { $algorithm }. For this proof any signature will do.
err-token-alg-absent = The token does not say its algorithm.
rec-token-alg-absent = Let your server put alg PS256 into the header.
err-token-alg-none = The token says alg none: it is not signed at all, and everyone could have made it.
rec-token-alg-none = Switch none off in your JOSE library, and sign with PS256.
err-token-alg-symmetric = The token says { $algorithm }, which uses a shared secret and not a private key.
rec-token-alg-symmetric = Sign with PS256 and the private key. Never give a public key to a library as a shared secret.
err-token-alg-other = The token says { $algorithm }. The API Hub takes PS256 only.
rec-token-alg-other = Set the algorithm of your JOSE library to PS256.
err-token-alg-unknown = The token says the algorithm { $algorithm }, which is not known here.
rec-token-alg-unknown = Set the algorithm of your JOSE library to PS256. Names are case-sensitive.

check-token-signature = Signature of the token
ok-token-signature = The private key of { $certificate } signed this token.
not-token-signature-alg = With this algorithm no signature of the private key can be verified.
err-token-signature = The key of { $certificate } did not sign this token, or the token was changed.
rec-token-signature = See which key file your server reads, and copy the token again as it was made.
err-token-signature-other-alg = The key is right, but the signature is { $really }, while the token says { $algorithm }.
rec-token-signature-other-alg = Let your server sign as it says. In Java the signature of PS256 is RSASSA-PSS with SHA-256, MGF1 with SHA-256 and a salt of 32 bytes.
err-token-signature-salt = The key is right, but the signature has a salt of another length than 32 bytes, so others reject it.
rec-token-signature-salt = Set the salt length of PSS to that of the hash, 32 bytes, in your server or HSM.
err-token-signature-of-other = The key of { $other } signed this token, not that of { $certificate }.
rec-token-signature-of-other = Let your server sign with the key of { $certificate }.

check-token-crit = Critical extensions (crit)
err-token-crit = The header has crit: whoever does not know the extensions named there must reject the token.
rec-token-crit = Leave crit out. Open Finance uses no such extension.
check-token-header = Each member of the header once
err-token-header-twice = A member stands twice in the header, or twice but for capital letters: { $names }. Programs take different ones, so they read different tokens.
rec-token-header-twice = Do not rely on the token. Correct the program that writes it, so that each member stands once.

check-token-kid = Key identifier (kid)
ok-token-kid = The kid is that of { $certificate }.
not-token-kid-not-known = The kid of this key is not known here yet. Do the step with the JWKS first.
err-token-kid-absent = The header has no kid, so the receiver cannot find the key.
rec-token-kid-absent = Let your server put the kid of { $certificate } into the header, exactly as it stands here.
err-token-kid = The kid is another one than that of { $certificate }.
rec-token-kid = Copy the kid of { $certificate } from here into the settings of your server. After a renewal the kid is a new one.
err-token-kid-of-other = The kid is that of { $other }, not that of { $certificate }.
rec-token-kid-of-other = Copy the kid of { $certificate } from here into the settings of your server.
err-token-kid-retyped = The kid is nearly right: a capital letter, a - or a _ is different. It has to be the same to the last character.
rec-token-kid-retyped = Copy the kid with its button and do not type it.

check-token-typ = Type of the token (typ)
check-token-cty = Type of the content (cty)
ok-token-member = The header says { $name } { $value }.
err-token-member = The header says another { $name } than { $value }.
rec-token-member = Let your server put { $name } { $value } into the header.
err-token-member-case = The header says { $name } { $value }, but with other capital letters.
rec-token-member-case = Write it as it is published: { $value }.
err-token-member-absent = The header has no { $name }.
rec-token-member-absent = Let your server put { $name } { $value } into the header.

check-token-jwks = The published key with this kid
ok-token-jwks = The key with this kid in the JWKS verifies the token, as it will at the API Hub.
not-token-jwks-no-kid = The token has no kid, so no key can be looked up in the JWKS.
err-token-jwks-kid = No key in the JWKS has the kid of the token.
rec-token-jwks-kid = See that it is the JWKS of this certificate, and that the key is published and active. After a change wait ten minutes.
err-token-jwks-unreadable = The key with this kid in the JWKS cannot be read.
rec-token-jwks-unreadable = Check the JWKS in its own step; the report there says what is wrong.
err-token-jwks-signature = The key with this kid in the JWKS did not sign the token.
rec-token-jwks-signature = Key and kid do not belong together: your server signs with one key and names another.
ok-token-jwks-own = The key with this kid in the JWKS is that of { $certificate }.
err-token-jwks-other-key = The key with this kid in the JWKS is not that of { $certificate }.
rec-token-jwks-other-key = See that it is the JWKS of this certificate. Whoever made the message took another key.
err-token-jwks-not-taken = The key with this kid in the JWKS is not for this: its { $member } is { $stated }. Whoever reads the JWKS does not take it.
rec-token-jwks-not-taken = See that the kid is that of the right key, and that the JWKS is the one of active keys. If the directory publishes this key so, ask its support (OFTF).
err-token-jwks-kid-twice = { $count } keys in the JWKS have the kid of the token. Programs take different ones of them, or none.
rec-token-jwks-kid-twice = A kid names one key. Take a JWKS in which it does; if the directory publishes this one, ask its support (OFTF).

check-token-claims = Claims of the token
err-token-claims = What was signed is no JSON object, so the token has no claims.
rec-token-claims = Let your server sign the claims iss, sub, iat and exp as a JSON object.
err-token-claims-twice = A claim stands twice, or twice but for capital letters: { $names }. The last one was read here; other programs read the first.
rec-token-claims-twice = Correct the program that writes the token, so that each claim stands once.
check-token-iss = Issuer (iss)
check-token-sub = Subject (sub)
ok-token-name = It is what the TLS client certificate has.
not-token-name-not-known = The names of the certificate are not known here, so this was not compared.
err-token-name-absent = It is not in the token.
rec-token-name-absent = The issuer (iss) is O and the subject (sub) is OU of the TLS client certificate (C3). Let your server put both in.
err-token-names-swapped = Issuer and subject are swapped.
rec-token-names-swapped = The issuer (iss) is O, the legal name; the subject (sub) is OU, the organisation ID.
err-token-name-near = It is nearly right: spaces or capital letters are different.
rec-token-name-near = Copy it from the TLS client certificate (C3) and do not type it.
err-token-iss = The issuer is not O of the TLS client certificate.
rec-token-iss = Let your server put O of C3, the legal name, into iss.
err-token-sub = The subject is not OU of the TLS client certificate.
rec-token-sub = Let your server put OU of C3, the organisation ID, into sub.
err-token-sub-application = The subject is the application ID (CN). It has to be the organisation ID (OU).
rec-token-sub-application = Let your server put OU of C3, the organisation ID, into sub.

check-token-lifetime = Lifetime of the token
ok-token-lifetime = The token is good for { $seconds } seconds.
not-token-lifetime-no-start = The token does not say when it was made (iat or nbf), so its lifetime is not known.
err-token-exp-absent = The token has no end (exp).
rec-token-exp-absent = Let your server put exp 10 to 30 seconds after the token is made.
err-token-exp-form = The end of the token (exp) is no number.
rec-token-exp-form = Write exp as a number, in seconds since 1970 and without quotes.
err-token-milliseconds = A time in the token is in milliseconds. It has to be in seconds.
rec-token-milliseconds = Divide by 1000: iat, nbf and exp are seconds since 1970.
err-token-lifetime-short = The token is good for { $seconds } seconds. At least 10 are asked for.
rec-token-lifetime-short = Let your server put exp 10 to 30 seconds after the token is made.
err-token-lifetime-long = The token is good for { $seconds } seconds. At most 30 are allowed.
rec-token-lifetime-long = Let your server put exp 10 to 30 seconds after the token is made.
check-token-age = When it was made
ok-token-age = The token was made within the last 15 minutes.
not-token-age = The token does not say when it was made (iat or nbf), so it may be an old one and is no proof of what is deployed now.
err-token-from-later = The token was made later than it is now by the clock of this computer.
rec-token-from-later = Such a token may have been made in advance, so it does not show which key is deployed now. See whether your server’s clock or this computer’s is wrong. The hub rejects tokens of a server whose clock is wrong.
err-token-old = The token is more than 15 minutes old, so it is no proof of what is deployed now.
rec-token-old = It shows the key that was deployed when it was made. For what is deployed now, paste a new one.
err-token-stale = The token is more than a day old. It does not show which key is deployed now.
rec-token-stale = Let your server make a new token, and paste it here.

## Findings about an encrypted message

check-token-key-alg = Encryption of the key (alg)
ok-token-key-alg = The message says RSA-OAEP-256, as it should.
err-token-key-alg-older = The message says RSA-OAEP, of an older guide. The newer one has RSA-OAEP-256.
rec-token-key-alg-older = Your server should be ready for both. If you made the message, use RSA-OAEP-256.
err-token-key-alg-pkcs1 = The message says RSA1_5, which is not allowed: it can be attacked.
rec-token-key-alg-pkcs1 = Whoever made the message has to use RSA-OAEP-256.
err-token-key-alg = The message says another algorithm than RSA-OAEP-256.
rec-token-key-alg = Whoever made the message has to use RSA-OAEP-256.
check-token-enc = Encryption of the content (enc)
ok-token-enc = The message says A256GCM, as it should.
err-token-enc = The message says another encryption than A256GCM.
rec-token-enc = Whoever made the message has to use A256GCM.
check-token-zip = Compression (zip)
err-token-zip = The content is compressed. Nothing that is published asks for that.
rec-token-zip = Whoever made the message should leave zip out.
check-token-open = Opened with the private key
ok-token-open = The private key opens the message.
not-token-open-no-key = The key file or its passphrase was not given, so the message was not opened.
not-token-open-enc = This encryption of the content is not opened here.
err-token-open = The private key does not open the message.
rec-token-open = It was encrypted to another key, or it was changed on its way. Compare its kid, and copy it again.
err-token-open-mgf1 = The message says RSA-OAEP-256, but its mask was made with SHA-1. Java does so unless it is told otherwise.
rec-token-open-mgf1 = Whoever made the message has to set MGF1 to SHA-256 as well (in Java with an OAEPParameterSpec).
err-token-open-other-alg = The key is right, but it was encrypted with another algorithm than the message says.
rec-token-open-other-alg = Whoever made the message has to encrypt as its header says.
check-token-content = Content of the message
ok-token-content = Inside is a signed token, as it should be.
not-token-content-zip = The content is compressed, so it was not looked at.
err-token-content = Inside is no signed token. Personal data is signed first and encrypted after.
rec-token-content = For a test message this does no harm. Whoever sends real data has to sign it first.

## The certificate that a system presents

check-certificate-presented = The certificate that is presented
ok-presented = The certificate of { $certificate } is presented.
err-presented = Another certificate than that of { $certificate } is presented: { $subject }.
rec-presented = Put the certificate of { $certificate } in its place. See also that you asked the right host and port.
err-presented-other-certificate = Another certificate for the same key is presented.
rec-presented-other-certificate = It may be the one before the renewal. Put the certificate of { $certificate } in its place.
err-presented-order = The certificate of { $certificate } is presented, but not as the first.
rec-presented-order = Put the system’s own certificate first in the file, then the issuing CA.
err-presented-of-other = The certificate of { $other } is presented, not that of { $certificate }.
rec-presented-of-other = The two were mixed up. Put each certificate in its place.
