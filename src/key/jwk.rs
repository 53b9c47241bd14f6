//! Private keys as JWK (RFC 7517, RFC 7518 section 6), for JOSE libraries.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use der::asn1::UintRef;
use der::{Decode, Encode};
use p256::elliptic_curve::sec1::ToSec1Point;
use rsa::pkcs1::{EncodeRsaPrivateKey, RsaPrivateKeyRef};
use serde::de::IgnoredAny;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroizing;

use super::error::ContainerError;
use super::{KeyError, KeyPair, PrivateKey};
use crate::ground::secret::Secret;
use crate::key::weak_key::private::PrivateWeakness;
use crate::x509::kind::Kind;

/// A private RSA key of 8,192 bits has 6,300 letters.
const WRITTEN_BYTES: usize = 8 * 1024;
/// A key set of somebody else, with its certificates, has more.
const MAX_INPUT_BYTES: usize = 256 * 1024;

/// What a JWK says of its key beside the numbers (RFC 7517 section 4).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Parameters {
    pub kid: Option<String>,
    #[serde(rename = "use")]
    pub public_key_use: Option<String>,
    pub alg: Option<String>,
}

/// The text begins as a JSON object.
pub(super) fn is_json(input: &[u8]) -> bool {
    let input = input.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(input);
    input.iter().find(|octet| !octet.is_ascii_whitespace()) == Some(&b'{')
}

/// Octets as base64url without padding, wiped.
struct Octets(Zeroizing<Vec<u8>>);

impl<'de> Deserialize<'de> for Octets {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Zeroizing::new(String::deserialize(deserializer)?);
        let octets = URL_SAFE_NO_PAD.decode(text.as_bytes());
        // The error must not quote the text.
        octets.map(|octets| Self(Zeroizing::new(octets))).map_err(|_| serde::de::Error::custom("no base64url"))
    }
}

/// Something that has the members of a private key.
#[derive(Deserialize)]
struct Outline {
    #[serde(rename = "kty")]
    _kty: IgnoredAny,
    #[serde(rename = "d")]
    _d: IgnoredAny,
}

#[derive(Deserialize)]
struct Set {
    keys: Vec<Jwk>,
}

#[derive(Deserialize)]
struct Jwk {
    kty: String,
    crv: Option<String>,
    n: Option<Octets>,
    e: Option<Octets>,
    d: Option<Octets>,
    p: Option<Octets>,
    q: Option<Octets>,
    dp: Option<Octets>,
    dq: Option<Octets>,
    qi: Option<Octets>,
    x: Option<Octets>,
    y: Option<Octets>,
    oth: Option<IgnoredAny>,
}

/// # Errors
/// If there is not exactly one private key in it, or it is damaged.
pub(super) fn read(input: &[u8]) -> Result<KeyPair, ContainerError> {
    let input = input.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(input);
    if input.len() > MAX_INPUT_BYTES {
        return Err(ContainerError::NoPrivateKey { found: Kind::Unknown });
    }
    // SECRET: typed, and not through a JSON tree, whose texts would not be wiped.
    let all = match (serde_json::from_slice::<Jwk>(input), serde_json::from_slice::<Set>(input)) {
        (Ok(key), _) => vec![key],
        (Err(_), Ok(set)) => set.keys,
        // Damaged only if it looks like a key; else some other JSON.
        (Err(_), Err(_)) if serde_json::from_slice::<Outline>(input).is_ok() => return Err(KeyError::Damaged.into()),
        (Err(_), Err(_)) => return Err(ContainerError::NoPrivateKey { found: Kind::Unknown }),
    };
    let keys: Vec<Jwk> = all.into_iter().filter(|key| key.d.is_some()).collect();
    match keys.as_slice() {
        [key] if key.kty == "RSA" && key.p.is_none() => Err(ContainerError::JwkWithoutPrimes),
        [key] => Ok(key.read()?),
        [] => Err(ContainerError::NoPrivateKey { found: Kind::Unknown }),
        keys => Err(ContainerError::SeveralKeys { count: keys.len() }),
    }
}

impl Jwk {
    fn read(&self) -> Result<KeyPair, KeyError> {
        match (self.kty.as_str(), self.crv.as_deref()) {
            ("RSA", _) => self.read_rsa(),
            ("EC", Some("P-256")) => self.read_p256(),
            (_, Some(curve)) => Err(KeyError::UnsupportedAlgorithm { algorithm: curve.chars().take(32).collect() }),
            _ => Err(KeyError::UnsupportedAlgorithm { algorithm: "JWK".to_owned() }),
        }
    }

    /// RFC 7518 section 6.3.2.
    fn read_rsa<'a>(&'a self) -> Result<KeyPair, KeyError> {
        if self.oth.is_some() {
            return Err(KeyError::Unusual);
        }
        let number = |octets: &'a Option<Octets>| -> Result<UintRef<'a>, KeyError> {
            let octets = octets.as_ref().ok_or(KeyError::Damaged)?;
            UintRef::new(&octets.0).map_err(|_| KeyError::Damaged)
        };
        let key = RsaPrivateKeyRef {
            modulus: number(&self.n)?,
            public_exponent: number(&self.e)?,
            private_exponent: number(&self.d)?,
            prime1: number(&self.p)?,
            prime2: number(&self.q)?,
            exponent1: number(&self.dp)?,
            exponent2: number(&self.dq)?,
            coefficient: number(&self.qi)?,
            other_prime_infos: None,
        };
        let der = Zeroizing::new(key.to_der().map_err(|_| KeyError::Damaged)?);
        KeyPair::from_pkcs1_der(&der)
    }

    /// RFC 7518 section 6.2.2.
    fn read_p256(&self) -> Result<KeyPair, KeyError> {
        let number = self.d.as_ref().ok_or(KeyError::Damaged)?;
        let key =
            p256::SecretKey::from_slice(&number.0).map_err(|_| KeyError::Inconsistent(PrivateWeakness::Scalar))?;
        let point = key.public_key().to_sec1_point(false);
        let stated = [(&self.x, point.x()), (&self.y, point.y())];
        let is_own = |(stated, own): &(&Option<Octets>, Option<&p256::FieldBytes>)| {
            stated.as_ref().is_none_or(|stated| own.is_some_and(|own| own.as_slice() == stated.0.as_slice()))
        };
        if !stated.iter().all(is_own) {
            return Err(KeyError::Inconsistent(PrivateWeakness::PublicKey));
        }
        KeyPair::with_public(PrivateKey::EcP256(Box::new(key)))
    }
}

/// Writes the key and what is stated of it.
///
/// # Errors
/// If the key cannot be encoded.
pub(super) fn write(key: &KeyPair, parameters: &Parameters) -> Result<Secret<Vec<u8>>, KeyError> {
    let stated = [("kid", &parameters.kid), ("use", &parameters.public_key_use), ("alg", &parameters.alg)];
    let stated = stated.into_iter().filter_map(|(name, value)| Some((name, Zeroizing::new(value.clone()?))));
    let members = Members(match &key.private {
        PrivateKey::Rsa(key, _) => {
            let der = key.to_pkcs1_der().map_err(|_| KeyError::Damaged)?;
            let numbers = RsaPrivateKeyRef::from_der(der.as_bytes()).map_err(|_| KeyError::Damaged)?;
            let numbers = [
                ("n", numbers.modulus),
                ("e", numbers.public_exponent),
                ("d", numbers.private_exponent),
                ("p", numbers.prime1),
                ("q", numbers.prime2),
                ("dp", numbers.exponent1),
                ("dq", numbers.exponent2),
                ("qi", numbers.coefficient),
            ];
            let numbers = numbers.into_iter().map(|(name, number)| (name, text(number.as_bytes())));
            named("kty", "RSA").into_iter().chain(stated).chain(numbers).collect()
        }
        PrivateKey::EcP256(key) => {
            let point = key.public_key().to_sec1_point(false);
            let scalar = Zeroizing::new(key.to_bytes());
            let numbers = [("x", point.x()), ("y", point.y()), ("d", Some(&*scalar))];
            let numbers = numbers.into_iter().filter_map(|(name, octets)| Some((name, text(octets?))));
            let heads = named("kty", "EC").into_iter().chain(named("crv", "P-256"));
            heads.chain(stated).chain(numbers).collect()
        }
    });
    // SECRET: the whole size at once, so that no unwiped copy is left by growing.
    let mut file = Zeroizing::new(Vec::with_capacity(WRITTEN_BYTES));
    serde_json::to_writer_pretty(&mut *file, &members).map_err(|_| KeyError::Damaged)?;
    file.push(b'\n');
    Ok(file.into())
}

type Member = (&'static str, Zeroizing<String>);

/// A JSON object with its members in this order.
struct Members(Vec<Member>);

impl Serialize for Members {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value.as_str())))
    }
}

fn named(name: &'static str, value: &str) -> [Member; 1] {
    [(name, Zeroizing::new(value.to_owned()))]
}

fn text(octets: &[u8]) -> Zeroizing<String> {
    Zeroizing::new(URL_SAFE_NO_PAD.encode(octets))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::framework::catalogue::KeyAlgorithm;
    use getrandom::SysRng;

    fn written(algorithm: KeyAlgorithm) -> (KeyPair, String) {
        let key = KeyPair::generate(algorithm, &mut SysRng).expect("made");
        let parameters =
            Parameters { kid: Some("k".into()), public_key_use: Some("sig".into()), alg: Some("PS256".into()) };
        let file = write(&key, &parameters).expect("written");
        (key, String::from_utf8(file.expose("the test reads it").clone()).expect("JSON"))
    }

    #[test]
    fn keys_of_both_kinds_come_back_alone_and_in_a_set() {
        for algorithm in [KeyAlgorithm::Rsa2048, KeyAlgorithm::EcP256] {
            let (key, text) = written(algorithm);
            for text in [text.clone(), format!("{{\"keys\":[{text}]}}"), format!("\u{feff} {text}")] {
                assert_eq!(read(text.as_bytes()).expect("read").public_key(), key.public_key());
            }
            let twice = format!("{{\"keys\":[{text},{text}]}}");
            assert_eq!(read(twice.as_bytes()).err(), Some(ContainerError::SeveralKeys { count: 2 }));
        }
    }

    #[test]
    fn a_jwk_whose_point_is_not_its_numbers_own_is_refused() {
        let (_, text) = written(KeyAlgorithm::EcP256);
        let (_, other) = written(KeyAlgorithm::EcP256);
        let mut key: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        key["x"] = serde_json::from_str::<serde_json::Value>(&other).expect("JSON")["x"].clone();
        let error = ContainerError::Key(KeyError::Inconsistent(PrivateWeakness::PublicKey));
        assert_eq!(read(key.to_string().as_bytes()).err(), Some(error));
    }

    #[test]
    fn what_holds_no_private_key_is_named() {
        let public = r#"{"kty":"RSA","n":"AQAB","e":"AQAB"}"#;
        let nothing = Some(ContainerError::NoPrivateKey { found: Kind::Unknown });
        assert_eq!(read(public.as_bytes()).err(), nothing);
        assert_eq!(read(br#"{"keys":[]}"#).err(), nothing);
        assert_eq!(read(b"{").err(), nothing);
        assert_eq!(read(br#"{"format":"something else"}"#).err(), nothing);
        let damaged = Some(ContainerError::Key(KeyError::Damaged));
        assert_eq!(read(br#"{"kty":"RSA","d":"no base64!"}"#).err(), damaged);
        let short = br#"{"kty":"RSA","n":"AQAB","e":"AQAB","d":"AQAB"}"#;
        assert_eq!(read(short).err(), Some(ContainerError::JwkWithoutPrimes));
    }
}
