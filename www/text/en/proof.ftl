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
