//! RSA public keys as XML (XML Signature section 4.5.2.2), which .NET writes. The
//! private members beside them are not read.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use der::Encode;
use der::asn1::UintRef;

use crate::unwrap::element;
use crate::x509::public_key::PublicKey;

/// The key of the first modulus and exponent of a text.
pub fn read(text: &str) -> Option<PublicKey> {
    let modulus = number(text, "Modulus")?;
    let exponent = number(text, "Exponent")?;
    let key = rsa::pkcs1::RsaPublicKey {
        modulus: UintRef::new(&modulus).ok()?,
        public_exponent: UintRef::new(&exponent).ok()?,
    };
    PublicKey::read("RSA PUBLIC KEY", &key.to_der().ok()?).ok()
}

fn number(text: &str, name: &str) -> Option<Vec<u8>> {
    let letters: String = element(text, name)?.chars().filter(|letter| !letter.is_whitespace()).collect();
    STANDARD.decode(letters).ok()
}
