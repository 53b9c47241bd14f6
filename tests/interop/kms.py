"""Stand-ins of the programs of key management services, as far as the page's commands
call them: `kms.py PROGRAM ARGUMENTS…`. Keys are openssl's, in files of this folder. An
option that the service's documents do not have is an error, and so is one too few."""

import argparse
import base64
import hashlib
import json
import pathlib
import subprocess
import sys


def openssl(*arguments, given=b""):
    return subprocess.run(["openssl", *arguments], input=given, check=True, capture_output=True).stdout


def make(name, kind):
    """`kind` is RSA and its bits, or P-256."""
    options = {"P-256": ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"]}
    bits = kind.removeprefix("RSA-")
    how = options.get(kind, ["-algorithm", "RSA", "-pkeyopt", f"rsa_keygen_bits:{bits}"])
    pathlib.Path(f"{name}.kms").write_bytes(openssl("genpkey", *how))


def spki(name):
    return openssl("pkey", "-in", f"{name}.kms", "-pubout", "-outform", "DER")


def pem(name):
    return openssl("pkey", "-in", f"{name}.kms", "-pubout").decode()


def sign_digest(name, digest):
    assert len(digest) == 32, f"a digest of {len(digest)} octets"
    return openssl("pkeyutl", "-sign", "-inkey", f"{name}.kms", "-pkeyopt", "digest:sha256", given=digest)


def sign_pss(name, digest):
    return openssl("pkeyutl", "-sign", "-inkey", f"{name}.kms", "-pkeyopt", "digest:sha256",
                   "-pkeyopt", "rsa_padding_mode:pss", given=digest)


def is_rsa(name):
    return b"RSA" in openssl("pkey", "-in", f"{name}.kms", "-text", "-noout") or b"modulus" in openssl(
        "pkey", "-in", f"{name}.kms", "-text", "-noout")


def raw(der):
    """r‖s of an ECDSA signature with P-256."""
    parts = [line.split(b":")[-1] for line in openssl("asn1parse", "-inform", "DER", given=der).splitlines()
             if b"INTEGER" in line]
    return b"".join(bytes.fromhex(part.decode().zfill(64)) for part in parts)


def parser(*names):
    made = argparse.ArgumentParser(allow_abbrev=False)
    for name in names:
        made.add_argument(name, required=True)
    return made


def b64(octets):
    return base64.b64encode(octets).decode()


def aws(service, operation, *rest):
    assert service == "kms"
    if operation == "create-key":
        made = parser("--key-spec", "--key-usage", "--description").parse_args(rest)
        assert made.key_usage == "SIGN_VERIFY"
        kinds = {"ECC_NIST_P256": "P-256", "RSA_2048": "RSA-2048", "RSA_3072": "RSA-3072", "RSA_4096": "RSA-4096"}
        make("YOUR-KEY-ID", kinds[made.key_spec])
        print(json.dumps({"KeyMetadata": {"KeyId": "YOUR-KEY-ID", "Origin": "AWS_KMS"}}))
    elif operation == "create-alias":
        made = parser("--alias-name", "--target-key-id").parse_args(rest)
        assert made.alias_name.startswith("alias/")
        pathlib.Path(made.alias_name.removeprefix("alias/") + ".alias").write_text(made.target_key_id)
    else:
        needed = {"get-public-key": ["--key-id", "--output"],
                  "sign": ["--key-id", "--message", "--message-type", "--signing-algorithm", "--output"]}[operation]
        made = parser(*needed).parse_args(rest)
        assert made.output == "json"
        key = pathlib.Path(made.key_id.removeprefix("alias/") + ".alias").read_text()
        if operation == "get-public-key":
            print(json.dumps({"KeyId": f"arn:aws:kms:me-central-1:111122223333:key/{key}", "PublicKey": b64(spki(key)),
                              "KeyUsage": "SIGN_VERIFY", "SigningAlgorithms": ["RSASSA_PKCS1_V1_5_SHA_256"]}))
            return
        assert made.signing_algorithm == ("RSASSA_PKCS1_V1_5_SHA_256" if is_rsa(key) else "ECDSA_SHA_256")
        if made.message_type == "RAW":
            assert made.message.startswith("fileb://")
            content = pathlib.Path(made.message.removeprefix("fileb://")).read_bytes()
            assert len(content) <= 4096
            digest = hashlib.sha256(content).digest()
        else:
            digest = base64.b64decode(made.message, validate=True)
        print(json.dumps({"KeyId": key, "Signature": b64(sign_digest(key, digest)),
                          "SigningAlgorithm": made.signing_algorithm}))


def az(service, group, operation, *rest):
    assert (service, group) == ("keyvault", "key")
    place = argparse.ArgumentParser(allow_abbrev=False)
    where = place.add_mutually_exclusive_group(required=True)
    where.add_argument("--vault-name")
    where.add_argument("--hsm-name")
    place.add_argument("--name", required=True)
    if operation == "create":
        place.add_argument("--kty", required=True, choices=["RSA-HSM", "EC-HSM"])
        place.add_argument("--size")
        place.add_argument("--curve", choices=["P-256"])
        place.add_argument("--ops", nargs="+", choices=["sign", "verify", "decrypt", "unwrapKey"])
        place.add_argument("--exportable", choices=["false"], required=True)
        made = place.parse_args(rest)
        assert made.name.replace("-", "").isalnum(), made.name
        make(made.name, "P-256" if made.kty == "EC-HSM" else f"RSA-{made.size}")
        return
    place.add_argument("--output", choices=["json"], required=True)
    if operation == "show":
        made = place.parse_args(rest)
        text = openssl("pkey", "-in", f"{made.name}.kms", "-pubout", "-text", "-noout").decode()
        digits = "".join(line.strip() for line in text.splitlines() if line.startswith(" ")).replace(":", "")
        jwk = {"kid": f"https://v.vault.azure.net/keys/{made.name}/0", "keyOps": ["sign", "verify"], "d": None, "p": None}
        if is_rsa(made.name):
            jwk |= {"kty": "RSA-HSM", "n": b64(bytes.fromhex(digits).lstrip(b"\0")), "e": "AQAB"}
        else:
            point = bytes.fromhex(digits)
            jwk |= {"kty": "EC-HSM", "crv": "P-256", "x": b64(point[1:33]), "y": b64(point[33:65])}
        print(json.dumps({"attributes": {"enabled": True, "exportable": False}, "key": jwk, "managed": None}))
        return
    assert operation == "sign"
    place.add_argument("--algorithm", required=True)
    place.add_argument("--digest", required=True)
    made = place.parse_args(rest)
    assert made.algorithm == ("RS256" if is_rsa(made.name) else "ES256")
    signature = sign_digest(made.name, base64.b64decode(made.digest, validate=True))
    signature = signature if is_rsa(made.name) else raw(signature)
    print(json.dumps({"algorithm": made.algorithm, "keyId": made.name, "signature": b64(signature)}))


def gcloud(service, *rest):
    assert service == "kms"
    if rest[:2] == ("keys", "create"):
        made = parser("--keyring", "--location", "--purpose", "--default-algorithm", "--protection-level")
        made.add_argument("name")
        made = made.parse_args(rest[2:])
        assert (made.purpose, made.protection_level) == ("asymmetric-signing", "hsm")
        algorithms = {"ec-sign-p256-sha256": "P-256", "rsa-sign-pkcs1-2048-sha256": "RSA-2048",
                      "rsa-sign-pkcs1-3072-sha256": "RSA-3072"}
        make(made.name, algorithms[made.default_algorithm])
    elif rest[:3] == ("keys", "versions", "get-public-key"):
        made = parser("--key", "--keyring", "--location", "--output-file")
        made.add_argument("version")
        made = made.parse_args(rest[3:])
        pathlib.Path(made.output_file).write_text(pem(made.key))
    else:
        assert rest[0] == "asymmetric-sign"
        made = parser("--version", "--key", "--keyring", "--location", "--digest-algorithm", "--input-file",
                      "--signature-file").parse_args(rest[1:])
        assert made.digest_algorithm == "sha256"
        digest = hashlib.sha256(pathlib.Path(made.input_file).read_bytes()).digest()
        pathlib.Path(made.signature_file).write_bytes(sign_digest(made.key, digest))


def vault(operation, *rest):
    flags = [word for word in rest if word.startswith("-")]
    assert all(flag == "-format=json" for flag in flags), flags
    path, *values = [word for word in rest if not word.startswith("-")]
    values = dict(value.split("=", 1) for value in values)
    name = path.rsplit("/", 1)[-1]
    if operation == "read":
        version = {"creation_time": "2026-11-29T08:00:00Z", "name": "rsa-2048", "public_key": pem(name)}
        print(json.dumps({"data": {"exportable": False, "keys": {"1": version}, "latest_version": 1, "name": name}}))
    elif path.startswith("transit/keys/"):
        kind = values.pop("type")
        assert values == {"exportable": "false", "allow_plaintext_backup": "false"}
        make(name, {"ecdsa-p256": "P-256"}.get(kind, kind.upper()))
    else:
        assert path.startswith("transit/sign/")
        assert values["hash_algorithm"] == "sha2-256" and values["prehashed"] == "true"
        digest = base64.b64decode(values["input"], validate=True)
        is_pkcs1 = not is_rsa(name) or values.get("signature_algorithm") == "pkcs1v15"
        signature = sign_digest(name, digest) if is_pkcs1 else sign_pss(name, digest)
        print(json.dumps({"data": {"key_version": 1, "signature": "vault:v1:" + b64(signature)}}))


{"aws": aws, "az": az, "gcloud": gcloud, "vault": vault}[sys.argv[1]](*sys.argv[2:])
