"""Makes the weak RSA keys of tests/it/weak_key.rs, from the definitions of their weaknesses.

    python3 tests/vector/weak_keys.py tests/vector/weak_key

Writes one RSAPrivateKey (RFC 8017 appendix A.1.2) a file, with a line above it that says what is
wrong with it. The seed is fixed, so the same files come out again. Nobody must use these keys.
"""

import base64
import math
import pathlib
import random
import sys

COMMAND = "python3 tests/vector/weak_keys.py tests/vector/weak_key"
RANDOM = random.Random("weak keys of the OFTF Key Desk")
SMALL_PRIMES = [n for n in range(2, 2000) if all(n % d for d in range(2, math.isqrt(n) + 1))]


def is_prime(number: int) -> bool:
    """Trial division, then Miller-Rabin with random bases."""
    for prime in SMALL_PRIMES:
        if number % prime == 0:
            return number == prime
    odd, twos = number - 1, 0
    while odd % 2 == 0:
        odd, twos = odd // 2, twos + 1
    for _ in range(24):
        value = pow(RANDOM.randrange(2, number - 1), odd, number)
        if value in (1, number - 1):
            continue
        for _ in range(twos - 1):
            value = value * value % number
            if value == number - 1:
                break
        else:
            return False
    return True


def next_prime(number: int, e: int) -> int:
    """The first prime p from here on of which p - 1 has no factor of e."""
    number |= 1
    while not (is_prime(number) and math.gcd(number - 1, e) == 1):
        number += 2
    return number


def prime(bits: int, e: int = 65537) -> int:
    """The two highest bits are set, so that a product of two has twice the bits."""
    return next_prime(RANDOM.getrandbits(bits - 2) | 3 << bits - 2, e)


def roca_prime(bits: int, count: int) -> int:
    """Nemec et al. 2017: k * M + (65537^a mod M), M the product of the first primes."""
    product = math.prod(SMALL_PRIMES[:count])
    while True:
        power = pow(65537, RANDOM.getrandbits(256), product)
        k = (RANDOM.getrandbits(bits - 2) | 3 << bits - 2) // product
        candidate = k * product + power
        if is_prime(candidate) and (candidate - 1) % 65537:
            return candidate


def key(p: int, q: int, e: int = 65537, d: int | None = None) -> dict[str, int]:
    """A key whose numbers follow from each other."""
    if d is None:
        d = pow(e, -1, math.lcm(p - 1, q - 1))
    return {"n": p * q, "e": e, "d": d, "p": p, "q": q, "dp": d % (p - 1), "dq": d % (q - 1), "qi": pow(q, -1, p)}


def small_exponent_key() -> dict[str, int]:
    p, q = prime(1024), prime(1024)
    least = math.lcm(p - 1, q - 1)
    d = RANDOM.getrandbits(256) | 1 << 255 | 1
    while math.gcd(d, least) != 1:
        d += 2
    return key(p, q, pow(d, -1, least), d)


def unreduced_key() -> dict[str, int]:
    """As some tools make it: d modulo (p - 1)(q - 1), where that is the larger one."""
    while True:
        p, q = prime(1024), prime(1024)
        d = pow(65537, -1, (p - 1) * (q - 1))
        if d >= math.lcm(p - 1, q - 1):
            return key(p, q, d=d)


def composite_key() -> dict[str, int]:
    """What stands for p has two factors, and all numbers follow as if it were a prime."""
    while True:
        p, q = prime(512) * prime(512), prime(1024)
        if p.bit_length() == 1024 and (p * q).bit_length() == 2048 and (p - 1) % 65537:
            return key(p, q)


def large_exponent_key() -> dict[str, int]:
    p, q = prime(1024), prime(1024)
    e = 2**256 + 1
    while math.gcd(e, math.lcm(p - 1, q - 1)) != 1:
        e += 2
    return key(p, q, e)


def keys() -> dict[str, tuple[str, dict[str, int]]]:
    p, q, other = prime(1024), prime(1024), prime(1024)
    good = key(p, q)
    return {
        "good": ("nothing is wrong with it", good),
        # The public key.
        "roca": ("primes of the form of ROCA", key(roca_prime(1024, 126), roca_prime(1024, 126))),
        "roca-1024": ("1024 bits, primes of the form of ROCA", key(roca_prime(512, 71), roca_prime(512, 71))),
        "roca-512": ("512 bits, primes of the form of ROCA", key(roca_prime(256, 39), roca_prime(256, 39))),
        "close-primes": ("q is the next prime after p", key(p, next_prime(p + 2, 65537))),
        "small-factor": ("p is 751", key(751, prime(2040))),
        "next-factor": ("p is 757, the first prime that is not looked for", key(757, prime(2040))),
        "even-modulus": ("p is 2", key(2, prime(2047))),
        "exponent-1": ("e and d are 1", key(p, q, 1, 1)),
        "exponent-even": ("e is 65536, so there is no d", {**good, "e": 65536}),
        "exponent-65535": ("e is the largest odd number below 2^16", key(prime(1024, 65535), prime(1024, 65535), 65535)),
        "exponent-large": ("e has 257 bits", large_exponent_key()),
        # The private key.
        "wrong-modulus": ("q is another prime", {**good, "q": other}),
        "composite": ("p is no prime", composite_key()),
        "wrong-exponent": ("d is two more", {**good, "d": good["d"] + 2, "dp": good["dp"] + 2, "dq": good["dq"] + 2}),
        "wrong-dp": ("dP is two more", {**good, "dp": good["dp"] + 2}),
        "wrong-dq": ("dQ is two more", {**good, "dq": good["dq"] + 2}),
        "wrong-coefficient": ("qInv is one more", {**good, "qi": good["qi"] + 1}),
        "near-primes": ("p and q differ by about 2^900", key(p, next_prime(p + 2**900, 65537))),
        "small-exponent": ("d has 256 bits", small_exponent_key()),
        "unreduced-exponent": ("d is taken modulo (p - 1)(q - 1)", unreduced_key()),
        "unequal-primes": ("p has 1000 bits and q has 1048", key(prime(1000), prime(1048))),
    }


def integer(number: int) -> bytes:
    content = number.to_bytes(number.bit_length() // 8 + 1, "big")
    return b"\x02" + length(content) + content


def length(content: bytes) -> bytes:
    size = len(content)
    if size < 128:
        return bytes([size])
    octets = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([128 | len(octets)]) + octets


def pem(numbers: dict[str, int]) -> str:
    content = b"".join(integer(number) for number in [0, *numbers.values()])
    text = base64.b64encode(b"\x30" + length(content) + content).decode()
    lines = [text[start : start + 64] for start in range(0, len(text), 64)]
    return "\n".join(["-----BEGIN RSA PRIVATE KEY-----", *lines, "-----END RSA PRIVATE KEY-----", ""])


def main() -> None:
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, (what, numbers) in keys().items():
        (folder / f"{name}.pem").write_text(f"A test key: {what}. Made by {COMMAND}\n{pem(numbers)}")


if __name__ == "__main__":
    main()
