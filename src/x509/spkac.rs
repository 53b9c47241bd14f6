//! Netscape's SignedPublicKeyAndChallenge, which browsers made: only its key is read.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use der::{Reader, SliceReader};

use crate::x509::public_key::PublicKey;

/// `SEQUENCE { SEQUENCE { SubjectPublicKeyInfo, IA5String }, AlgorithmIdentifier, BIT STRING }`
pub fn read(text: &str) -> Option<PublicKey> {
    let (_, body) = text.split_once("SPKAC=")?;
    let letters: String = body.split_whitespace().collect();
    let der = STANDARD.decode(letters).ok()?;
    let key = |der: &[u8]| -> der::Result<PublicKey> {
        let mut outer = SliceReader::new(der)?;
        outer.sequence(|signed| {
            let key = signed.sequence(|fields| {
                let key = fields.tlv_bytes()?;
                fields.tlv_bytes()?;
                Ok::<_, der::Error>(key)
            })?;
            signed.tlv_bytes()?;
            signed.tlv_bytes()?;
            PublicKey::from_spki_der(key)
        })
    };
    key(&der).ok()
}
