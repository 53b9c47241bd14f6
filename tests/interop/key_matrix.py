"""pyca/cryptography, and jwcrypto for JWK, as writer and reader of key files.

The orders on standard input and the answers are those of KeyMatrix.java.
"""

import base64
import hashlib
import json
import sys
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import serialization as s
from cryptography.hazmat.primitives.serialization import pkcs12
from jwcrypto import jwk

NAME = "مصرف c3".encode()


def encryption(container, passphrase):
    if container == "encrypted-pkcs8":
        return s.BestAvailableEncryption(passphrase)
    builder = s.PrivateFormat.PKCS12.encryption_builder()
    if container == "pkcs12-compatible":
        from cryptography.hazmat.primitives import hashes

        builder = builder.key_cert_algorithm(pkcs12.PBES.PBESv1SHA1And3KeyTripleDESCBC).hmac_hash(hashes.SHA1())
    return builder.build(passphrase)


def write(container, passphrase, key, certificate):
    if container == "jwk":
        pem = key.private_bytes(s.Encoding.PEM, s.PrivateFormat.PKCS8, s.NoEncryption())
        return jwk.JWK.from_pem(pem).export(private_key=True).encode()
    if container.startswith("pkcs12"):
        return pkcs12.serialize_key_and_certificates(NAME, key, certificate, None, encryption(container, passphrase))
    form = s.PrivateFormat.TraditionalOpenSSL if container == "traditional" else s.PrivateFormat.PKCS8
    plain = container in ("pkcs8", "traditional")
    return key.private_bytes(s.Encoding.PEM, form, s.NoEncryption() if plain else encryption(container, passphrase))


def read(container, passphrase, data):
    if container == "jwk":
        key = s.load_pem_private_key(jwk.JWK.from_json(data.decode()).export_to_pem(True, None), None)
    elif container.startswith("pkcs12"):
        opened = pkcs12.load_pkcs12(data, passphrase)
        key = opened.key
        assert opened.cert.certificate.public_key() == key.public_key(), "another certificate"
    else:
        load = s.load_pem_private_key if data.startswith(b"-----") else s.load_der_private_key
        key = load(data, passphrase if container == "encrypted-pkcs8" else None)
    spki = key.public_key().public_bytes(s.Encoding.DER, s.PublicFormat.SubjectPublicKeyInfo)
    return hashlib.sha256(spki).hexdigest()


for line in sys.stdin.read().splitlines():
    verb, container, _kind, passphrase, key, certificate, file = line.split("\t")
    passphrase = base64.b64decode(passphrase)
    try:
        if verb == "write":
            key = s.load_pem_private_key(Path(key).read_bytes(), None)
            certificate = x509.load_pem_x509_certificate(Path(certificate).read_bytes())
            Path(file).write_bytes(write(container, passphrase, key, certificate))
            print("ok")
        else:
            print("ok", read(container, passphrase, Path(file).read_bytes()))
    except Exception as error:
        print("no", type(error).__name__, " ".join(str(error).split()))
