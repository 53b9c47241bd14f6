### What is said about keys that can be broken: what was looked for and what was
### found. The rules of the text stand in certificate.ftl.

## Titles

check-key-rsa-size = Large enough RSA key
check-key-rsa-exponent = Public exponent of the RSA key
check-key-rsa-even-modulus = Odd RSA modulus
check-key-rsa-small-factor = No small factor
check-key-rsa-close-primes = No close primes (Fermat)
check-key-rsa-roca = Not of a ROCA chip
check-key-rsa-prime-modulus = Not a prime by itself
check-key-shared-prime = No prime shared with another key
check-key-ec-point = Point on the P-256 curve
check-key-form = How the key is written
check-key-kind = Weaknesses of the key
check-key-private-consistency = Private key is whole
check-key-private-prime-size = Length of the primes
check-key-private-prime-distance = Primes far apart
check-key-private-exponent-size = Size of the private exponent

## RSA, the public key

ok-key-size = The RSA key has { $bits } bits; at least 2048 are needed.
err-key-too-small = The key has { $bits } bits; at least 2048 are needed, because shorter ones can be broken.
rec-key-too-small = Generate a new RSA 2048 key and create a new CSR. If the API Hub holds the key, ask its team (Ozone) to do this.
ok-key-exponent = The public exponent is 65537, as it is everywhere.
err-key-exponent = The public exponent of the RSA key is not the usual 65537.
rec-key-exponent = Some servers reject such keys. If you can, generate a new key with your tool’s usual settings.
err-key-exponent-out-of-range = The public exponent of the RSA key is not in the range that is allowed, 65537 up to 256 bits. With a small one such as 3, mistakes in other programs can be used for attacks.
rec-key-exponent-out-of-range = Generate a new key with your tool’s usual settings, which give 65537, and a new CSR. If the API Hub holds the key, ask its team (Ozone) to do this.
err-key-exponent-unusable = The public exponent of the RSA key is even or 1. With such a number nothing is protected.
rec-key-exponent-unusable = Do not use this key. It is damaged, or its tool is faulty: generate a new key with another tool. If the API Hub holds the key, ask its team (Ozone) to do this.
ok-key-odd-modulus = The modulus of the RSA key is odd, as a product of two large primes is.
err-key-even-modulus = The modulus of the RSA key is even, so 2 is a factor and everyone can break the key.
rec-key-even-modulus = Do not use this key. It is damaged, or its tool is faulty: generate a new key with another tool. If the API Hub holds the key, ask its team (Ozone) to do this.
ok-key-small-factor = No prime below 752 divides the modulus.
err-key-small-factor = The modulus of the RSA key can be divided by { $factor }, so everyone can break the key.
rec-key-small-factor = Do not use this key. It is damaged, or its tool is faulty: generate a new key with another tool. If the API Hub holds the key, ask its team (Ozone) to do this.
ok-key-close-primes = The two primes of the RSA key are not close together: 110 rounds of Fermat’s method find nothing.
err-key-close-primes = The two primes of the RSA key are so close together that everyone can compute them. Fermat’s method finds them in round { $round }.
rec-key-close-primes = Do not use this key; treat it as stolen if it was used. The tool or device that made it is faulty: generate a new key with another one and tell the vendor. If the API Hub holds the key, ask its team (Ozone) to do this.
ok-key-roca = The key was not made by the faulty chip library known as ROCA.
err-key-roca = The RSA key has the mark of the faulty chip library known as ROCA (CVE-2017-15361). The private key can be computed from the public one.
rec-key-roca = Do not use this key; treat it as stolen if it was used. Make a new one with other software, or on the chip after its vendor’s update, and revoke the certificates of this one. If the API Hub holds the key, ask its team (Ozone) to do this.
ok-key-prime-modulus = The modulus of the RSA key is the product of several primes, as it must be.
err-key-prime-modulus = The modulus of the RSA key is itself a prime, so everyone can compute the private key.
rec-key-prime-modulus = Do not use this key; treat it as stolen if it was used. The tool or device that made it is faulty: generate a new key with another one and tell the vendor. If the API Hub holds the key, ask its team (Ozone) to do this.
err-key-shared-prime = The RSA key shares a prime with another key here: { $others }. Whoever has both public keys can compute both private ones.
rec-key-shared-prime = Do not use either key; treat them as stolen if they were used. The device that made them had too little randomness: generate new keys with another one, and look for other keys that it made.
not-key-shared-prime = There are more RSA keys here than are held against each other for common primes ({ $count } were); this one was not. Check it among fewer keys at a time.
not-key-too-large-to-examine = The key has { $bits } bits. At most 8192 are examined, so that no file can keep the page busy.

## EC, the public key

ok-key-point = The public key is a point on its curve.
err-key-point-encoding = The point of the EC key is not written as the standard says: its length or its first byte is wrong.
rec-key-point-encoding = Take the file from where it was first made; it may have been altered on its way. If the problem remains, generate a new key with another tool.
err-key-point-infinity = The EC key is the point at infinity, which is no key.
rec-key-point-infinity = Do not use this key. Its tool is faulty: generate a new key with another tool. If the API Hub holds the key, ask its team (Ozone) to do this.
err-key-point-coordinate = A coordinate of the EC key is larger than the P-256 curve allows.
rec-key-point-coordinate = Do not use this key. It is damaged, or its tool is faulty: generate a new key with another tool. If the API Hub holds the key, ask its team (Ozone) to do this.
err-key-point-not-on-curve = The EC key is not a point on the P-256 curve that it names. Programs that do not notice can be made to give their own secrets away.
rec-key-point-not-on-curve = Do not use this key. It is damaged, or its tool is faulty: generate a new key with another tool. If the API Hub holds the key, ask its team (Ozone) to do this.
err-key-curve-not-named = The EC key does not name its curve but describes it, or says nothing of it. The standard forbids that: whoever describes a curve can choose it so that another’s signature fits.
rec-key-curve-not-named = Do not rely on it. Generate a new key on a named curve; with OpenSSL the option is ec_param_enc:named_curve.
err-key-without-null = The key is named without the NULL that belongs to an RSA key. It is the same key as one with it, but programs that compare bytes take it for another, and some reject it.
rec-key-without-null = Make the CSR or the key file again with OpenSSL, which writes it as the standard says.
err-key-point-compressed = The point of the key is compressed. It is the same key as one that is written in full, but many programs do not read it.
rec-key-point-compressed = Write it in full: with OpenSSL, openssl ec -conv_form uncompressed.
err-key-curve-small = The curve { $curve } of the EC key has less than 224 bits, which no longer protects anything.
rec-key-curve-small = Do not use this key. Make a new one of RSA 2048 or on P-256.
err-key-dsa = This is a DSA key. DSA was withdrawn, and TLS 1.3 does not have it.
rec-key-dsa = Do not use this key. Make a new one of RSA 2048.
not-key-kind-not-examined = Keys of this kind are not examined for weaknesses; RSA, EC P-256, EC P-384 and Ed25519 are.

## The private key

ok-key-private-consistency = All numbers of the private key fit together.
not-key-private-primes-too-long = Whether its primes are primes was not tried: for a key of this size it would take too long.
ok-key-private-ec = The private number is in range, and the public key is its own.
err-key-private-modulus = The private key is damaged: its primes do not give its modulus.
rec-key-private-modulus = Take the file from where it was first saved. If it is the same there, the key is lost: generate a new key and CSR.
err-key-private-prime = The private key is unsound: what should be its two primes are not both primes.
rec-key-private-prime = Do not use this key. The tool that made it is faulty: generate a new key and CSR with another one.
err-key-private-exponent = The private key is damaged: its private exponent does not belong to its public one.
rec-key-private-exponent = Take the file from where it was first saved. If it is the same there, the key is lost: generate a new key and CSR.
err-key-private-crt = The private key is damaged: the numbers that make it faster (dP, dQ, qInv) do not follow from the others. Signing once with such a file can give the private key away.
rec-key-private-crt = Do not sign with this file. Take it from where it was first saved. If it is the same there, generate a new key and CSR with another tool.
err-key-private-scalar = The private key is damaged: its number is out of the range of the P-256 curve.
rec-key-private-scalar = Take the file from where it was first saved. If it is the same there, the key is lost: generate a new key and CSR.
err-key-private-public-key = The private key is damaged: the public key in its file belongs to another private key.
rec-key-private-public-key = Take the file from where it was first saved. If it is the same there, somebody put the file together wrongly: generate a new key and CSR.
ok-key-private-prime-size = Both primes have half as many bits as the modulus, and are at least √2 · 2^(nlen/2 − 1).
err-key-private-prime-size = The two primes of the key are not both half as long as the modulus. The key works, but it was made in another way than the standard has it.
rec-key-private-prime-size = You can continue. A strict HSM may reject to import the key; if it does, make a new one in the HSM.
ok-key-private-prime-distance = The two primes are far apart: |p − q| > 2^(nlen/2 − 100).
err-key-private-primes-close = The two primes of the key are closer together than is allowed, so the key may be guessed.
rec-key-private-primes-close = Do not use this key. The tool or device that made it is faulty: generate a new key and CSR with another one.
ok-key-private-exponent-size = The private exponent is in its range: 2^(nlen/2) < d < lcm(p − 1, q − 1).
err-key-private-exponent-small = The private exponent is so short that it can be computed from the public key.
rec-key-private-exponent-small = Do not use this key; treat it as stolen if it was used. Generate a new key and CSR with your tool’s usual settings.
err-key-private-exponent-not-reduced = The private exponent is longer than it needs to be. The key works and is not weaker for it; older tools make such keys.
rec-key-private-exponent-not-reduced = You can continue. A strict HSM may reject to import the key; if it does, make a new one in the HSM.
not-key-private-inconsistent = The numbers of the key do not fit together, so this was not looked at.

## A key of its own

check-key-shared = A key of its own
ok-key-own = No other certificate of your workspace has this key.
err-key-shared = This key is also that of { $others } in your workspace. Each certificate is to have a key of its own.
rec-key-shared = Generate a new key and CSR for one of them. If both are in use already, renew one with a new key, then revoke its old certificate.
