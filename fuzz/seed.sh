#!/bin/sh
# Makes the seeds of every target with openssl: corpus/<target>/…
# Rounds of derivation are as few as openssl allows, so that a run tries inputs
# and does not derive keys.
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
corpus=$PWD/corpus
pass=pass:correct\ horse
for target in unwrap pem certificate csr crl chain public_key asn1 due curve bridge key_container pkcs7 pkcs12 jwks json token proof workspace identify matching; do
    mkdir -p "$corpus/$target"
done
cd "$work"

openssl genrsa -out rsa.pem 1024 2>/dev/null
openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out ec.pem
openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-384 -out p384.pem
openssl genpkey -algorithm ed25519 -out ed.pem
for key in rsa ec p384 ed; do
    openssl pkey -in $key.pem -pubout -out $key.public.pem
    openssl pkey -in $key.pem -pubout -outform DER -out $key.public.der
    openssl pkey -in $key.pem -outform DER -out $key.der
    openssl req -new -key $key.pem -subj "/C=AE/O=Test Bank PJSC/OU=unit/CN=$key" \
        -addext "subjectAltName=DNS:a.example,URI:https://a.example/x,email:a@example.org" -out $key.csr.pem
    openssl req -in $key.csr.pem -outform DER -out $key.csr.der
    openssl req -x509 -key $key.pem -subj "/C=AE/O=Test Bank PJSC/OU=unit/CN=$key" -days 395 \
        -addext "subjectAltName=DNS:a.example" -addext "extendedKeyUsage=clientAuth" \
        -addext "keyUsage=critical,digitalSignature" -addext "basicConstraints=critical,CA:FALSE" -out $key.cert.pem
    openssl x509 -in $key.cert.pem -outform DER -out $key.cert.der
done
openssl rsa -in rsa.pem -traditional -out rsa.pkcs1.pem 2>/dev/null
openssl rsa -in rsa.pem -RSAPublicKey_out -out rsa.pkcs1.public.pem 2>/dev/null
openssl rsa -in rsa.pem -RSAPublicKey_out -outform DER -out rsa.pkcs1.public.der 2>/dev/null
openssl rsa -in rsa.pem -traditional -aes256 -passout "$pass" -out rsa.old.pem 2>/dev/null
openssl ec -in ec.pem -out ec.sec1.pem 2>/dev/null
openssl ec -in ec.pem -param_enc explicit -outform DER -out ec.explicit.curve 2>/dev/null
openssl ecparam -name prime256v1 -param_enc explicit -outform DER -out p256.curve 2>/dev/null
openssl pkcs8 -topk8 -in ec.pem -iter 1 -passout "$pass" -out ec.sealed.pem
openssl pkcs8 -topk8 -in ec.pem -iter 1 -passout "$pass" -outform DER -out ec.sealed.der
openssl pkcs8 -topk8 -in ec.pem -scrypt -scrypt_N 2 -scrypt_r 1 -scrypt_p 1 -passout "$pass" -out ec.scrypt.pem
openssl crl2pkcs7 -nocrl -certfile rsa.cert.pem -certfile ec.cert.pem -out chain.p7.pem
openssl crl2pkcs7 -nocrl -certfile rsa.cert.pem -certfile ec.cert.pem -outform DER -out chain.p7.der
openssl pkcs12 -export -inkey ec.pem -in ec.cert.pem -name key -iter 1 -passout "$pass" -out aes.p12
openssl pkcs12 -export -inkey ec.pem -in ec.cert.pem -iter 1 -keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES \
    -macalg sha1 -passout "$pass" -out des.p12
openssl pkcs12 -export -inkey ec.pem -in ec.cert.pem -iter 1 -keypbe NONE -certpbe NONE -nomac \
    -passout "$pass" -out plain.p12

: >index
printf '01' >serial
printf '[ca]\ndefault_ca=c\n[c]\ndatabase=index\nserial=serial\ncertificate=rsa.cert.pem\nprivate_key=rsa.pem\ndefault_md=sha256\ndefault_crl_days=30\n' >ca.cnf
openssl ca -config ca.cnf -gencrl -out list.crl.pem 2>/dev/null
openssl crl -in list.crl.pem -outform DER -out list.crl.der

base64url() { base64 -w0 | tr '+/' '-_' | tr -d '='; }
modulus=$(openssl rsa -in rsa.pem -noout -modulus | cut -d= -f2 | xxd -r -p | base64url)
point() { openssl pkey -in ec.pem -pubout -outform DER | tail -c 64 | "$1" -c 32 | base64url; }
x5c=$(base64 -w0 rsa.cert.der)
rsa="\"kty\":\"RSA\",\"kid\":\"a\",\"use\":\"sig\",\"alg\":\"PS256\",\"n\":\"$modulus\",\"e\":\"AQAB\",\"x5c\":[\"$x5c\"],\"x5t#S256\":\"AA\""
ec="\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"$(point head)\",\"y\":\"$(point tail)\",\"d\":\"AA\",\"nbf\":1,\"exp\":2"
printf '%s' "$rsa" >rsa.members
printf '%s' "$ec" >ec.members
printf '{"keys":[{%s},{%s}]}' "$rsa" "$ec" >two.jwks
printf '{%s}' "$rsa" >one.jwk
printf '[{"Kid":"a","Status":"active",%s}]' "$rsa" >directory.json
printf 'alg":"PS256","kid":"a","typ":"JWT"}' >jws.header
printf 'alg":"RSA-OAEP-256","enc":"A256GCM","kid":"a"}' >jwe.header
printf 'eyJhbGciOiJQUzI1NiJ9.e30.AAAA' >token.jwt
printf '{"alg":"PS256","typ":"JOSE","cty":"json","kid":"a"}\n%%%%\n{"iss":"b","sub":"c","iat":1,"exp":31}' >signed.parts
printf '{"alg":"RSA-OAEP-256","enc":"A256GCM","kid":"a","zip":"DEF"}\n%%%%\nAAAA' >encrypted.parts
printf '{"format":"oftf-key-desk-workspace","version":1,"workspace":{"environment":"sandbox","answers":{},"sandbox":{"organisation":{"legalName":"a"},"certificates":{"c3":{"planned":true,"csr":"%s"}}},"production":{}}}' \
    "$(sed 's/$/\\n/' ec.csr.pem | tr -d '\n')" >workspace.json

{ printf 'Dear all,\r\n> '; sed 's/^/> /' ec.cert.pem; } >mail.pem
tr -d '\n' <ec.cert.pem >line.pem
sed 's/$/\\n/' ec.pem | tr -d '\n' >escaped.pem
{ printf '\377\376'; iconv -f UTF-8 -t UTF-16LE ec.csr.pem; } >utf16.pem
sed 's/-----/———/g' ec.csr.pem >dashes.pem
base64 -w0 ec.cert.der >bare.txt
cat ec.pem ec.cert.pem ec.csr.pem >bundle.pem

base64 -w0 ec.cert.pem >encoded.wrapped
sed 's/ /%20/g;s/+/%2B/g;s/$/%0A/' ec.cert.pem | tr -d '\n' >percent.wrapped
sed 's/^/+/' ec.cert.pem >diff.wrapped
sed 's/=/=3D/g' ec.cert.pem >quoted.wrapped
sed 's/$/<br>/' ec.cert.pem | tr -d '\n' >markup.wrapped
xxd ec.cert.der >dump.wrapped
printf '{"data":{"tls.crt":"%s"}}' "$(base64 -w0 ec.cert.pem)" >secret.wrapped
printf "export const jwks = {'keys': [{%s}]} // a" "$(tr '"' "'" <ec.members)" >program.wrapped

heap() {
    name=$1
    shift
    for file; do cat "$file"; printf '\n%%%%\n'; done >"$name.heap"
}
heap ec ec.sec1.pem ec.csr.der ec.cert.pem two.jwks
heap rsa rsa.cert.der rsa.csr.pem one.jwk rsa.pkcs1.pem
heap chain ec.cert.pem rsa.cert.pem list.crl.pem
heap near ec.csr.pem rsa.cert.pem aes.p12

cp *.wrapped "$corpus/unwrap"
cp *.pem "$corpus/pem"
cp *.cert.pem *.cert.der chain.p7.* "$corpus/certificate"
cp *.csr.pem *.csr.der utf16.pem dashes.pem "$corpus/csr"
cp *.crl.* "$corpus/crl"
cp chain.heap "$corpus/chain"
cp *.public.der "$corpus/public_key"
cp *.der "$corpus/asn1"
cp *.der "$corpus/due"
cp *.curve "$corpus/curve"
cp *.public.der one.jwk rsa.cert.pem "$corpus/bridge"
cp rsa.pem ec.pem p384.pem ed.pem rsa.der ec.der p384.der ed.der rsa.pkcs1.pem rsa.old.pem ec.sec1.pem ec.sealed.* \
    ec.scrypt.pem escaped.pem "$corpus/key_container"
cp chain.p7.der "$corpus/pkcs7"
cp *.p12 "$corpus/pkcs12"
cp two.jwks one.jwk directory.json "$corpus/jwks"
cp *.members "$corpus/json"
cp *.header "$corpus/token"
cp *.parts token.jwt ec.cert.pem "$corpus/proof"
cp workspace.json "$corpus/workspace"
cp *.pem *.der *.p12 *.jwks *.jwk *.json *.jwt bare.txt "$corpus/identify"
cp *.heap "$corpus/matching"
