"""pyca/cryptography as the judge of private key files.

read PASSPHRASE           a PEM key on standard input; prints the SHA-256 of its SubjectPublicKeyInfo
write-rsa PASSPHRASE      prints a new RSA 2048 key, PKCS#8 under BestAvailableEncryption
write-ec PASSPHRASE       prints a new P-256 key, the same
"""

import hashlib
import os
import sys

try:
    from cryptography.hazmat.primitives.asymmetric import ec, rsa
    from cryptography.hazmat.primitives import serialization
except ImportError as error:
    sys.exit(f"pyca's cryptography is missing: {error}")

command, passphrase = sys.argv[1], os.fsencode(sys.argv[2])

if command == "read":
    key = serialization.load_pem_private_key(sys.stdin.buffer.read(), passphrase)
    public = key.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    print(hashlib.sha256(public).hexdigest())
else:
    if command == "write-rsa":
        key = rsa.generate_private_key(65537, 2048)
    else:
        key = ec.generate_private_key(ec.SECP256R1())
    encryption = serialization.BestAvailableEncryption(passphrase)
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, encryption)
    sys.stdout.buffer.write(pem)
