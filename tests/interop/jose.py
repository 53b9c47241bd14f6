"""jwcrypto, a JOSE library that is not ours, as the judge of tokens.

sign KEY             {"header": {…}, "payload": "…"} on standard input; prints a compact JWS
verify KEY           a compact JWS; prints {"header": {…}, "payload": "…"}
encrypt KEY          {"header": {…}, "payload": "…"}; prints a compact JWE
decrypt KEY          a compact JWE; prints {"header": {…}, "payload": "…"}
encrypt-mgf1 KEY     as encrypt, RSA-OAEP-256 by its header, but with MGF1 of SHA-1, as Java does it

KEY is a PEM file, private or public.
"""

import base64
import json
import os
import sys

try:
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import padding
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM
    from jwcrypto import jwe, jwk, jws
except ImportError as error:
    sys.exit(f"jwcrypto or pyca's cryptography is missing: {error}")

ALGORITHMS = ["PS256", "PS384", "PS512", "RS256", "RS384", "RS512", "ES256", "ES384"]
ENCRYPTIONS = ["RSA-OAEP-256", "RSA-OAEP", "RSA1_5", "A256GCM", "A128GCM", "A128CBC-HS256"]


def encode(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def opened(token) -> str:
    return json.dumps({"header": token.jose_header, "payload": token.payload.decode()})


def with_mgf1_of_sha1(pem: bytes, asked: dict) -> str:
    key = serialization.load_pem_public_key(pem)
    content_key, nonce = os.urandom(32), os.urandom(12)
    oaep = padding.OAEP(mgf=padding.MGF1(hashes.SHA1()), algorithm=hashes.SHA256(), label=None)
    protected = encode(json.dumps(asked["header"]).encode())
    sealed = AESGCM(content_key).encrypt(nonce, asked["payload"].encode(), protected.encode())
    parts = [key.encrypt(content_key, oaep), nonce, sealed[:-16], sealed[-16:]]
    return ".".join([protected, *map(encode, parts)])


def main() -> None:
    command, path = sys.argv[1:]
    with open(path, "rb") as file:
        pem = file.read()
    given = sys.stdin.read()
    key = jwk.JWK.from_pem(pem)
    if command == "verify":
        token = jws.JWS()
        token.allowed_algs = ALGORITHMS
        token.deserialize(given, key)
        print(opened(token))
    elif command == "decrypt":
        token = jwe.JWE(algs=ENCRYPTIONS)
        token.deserialize(given, key)
        print(opened(token))
    elif command == "sign":
        asked = json.loads(given)
        token = jws.JWS(asked["payload"])
        token.allowed_algs = ALGORITHMS
        token.add_signature(key, None, json.dumps(asked["header"]), None)
        print(token.serialize(compact=True))
    elif command == "encrypt":
        asked = json.loads(given)
        token = jwe.JWE(asked["payload"].encode(), json.dumps(asked["header"]), algs=ENCRYPTIONS)
        token.add_recipient(key)
        print(token.serialize(compact=True))
    elif command == "encrypt-mgf1":
        print(with_mgf1_of_sha1(pem, json.loads(given)))
    else:
        sys.exit(f"unknown command {command}")


main()
