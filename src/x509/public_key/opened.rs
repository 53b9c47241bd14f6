//! The public operation of RSA, to see what a signature that does not verify was made over.

use crypto_bigint::modular::{BoxedMontyForm, BoxedMontyParams};
use crypto_bigint::{BoxedUint, Odd};

use super::{MAX_RSA_BITS, PublicKeyKind, bit_length};

/// As in [`super::verify`]: no file may keep the page busy.
const MAX_EXPONENT_BYTES: usize = 8;

pub(super) fn opened(kind: &PublicKeyKind, signature: &[u8]) -> Option<Vec<u8>> {
    let PublicKeyKind::Rsa { modulus, exponent } = kind else { return None };
    if bit_length(modulus) > MAX_RSA_BITS || exponent.len() > MAX_EXPONENT_BYTES || signature.len() != modulus.len() {
        return None;
    }
    let bits = u32::try_from(modulus.len().checked_mul(8)?).ok()?;
    let number = |bytes: &[u8]| BoxedUint::from_be_slice(bytes, bits).ok();
    let (modulus, signature) = (number(modulus)?, number(signature)?);
    if signature >= modulus {
        return None;
    }
    let parameters = BoxedMontyParams::new_vartime(Option::from(Odd::new(modulus))?);
    let exponent = BoxedUint::from_be_slice_vartime(exponent);
    let encoded = BoxedMontyForm::new(signature, &parameters).pow(&exponent).retrieve();
    Some(encoded.to_be_bytes().to_vec())
}
