//! Salts and initialisation vectors.

use rsa::rand_core::TryCryptoRng;

use crate::key::KeyError;

pub(in crate::key) fn random<const LENGTH: usize>(rng: &mut impl TryCryptoRng) -> Result<[u8; LENGTH], KeyError> {
    let mut bytes = [0; LENGTH];
    rng.try_fill_bytes(&mut bytes).map_err(|_| KeyError::Entropy)?;
    Ok(bytes)
}
