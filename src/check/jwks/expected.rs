//! What the Trust Framework has in a key set: algorithms and keystores.

use crate::framework::environment::Environment;

/// What a key for a purpose may state as `alg`; the second for encryption is
/// an older guide's (`source::MESSAGE_ENCRYPTION_TWO_READINGS`): a decryptor should
/// be ready for both.
pub(super) const SIGNING_ALGORITHMS: &[&str] = &["PS256"];
pub(super) const ENCRYPTION_ALGORITHMS: &[&str] = &["RSA-OAEP-256", "RSA-OAEP"];

/// Whose keystore the URL of a certificate names.
pub(super) fn keystore_of(url: &str) -> Option<Environment> {
    Environment::ALL
        .into_iter()
        .find(|environment| url.strip_prefix(environment.keystore_url()).is_some_and(|path| path.starts_with('/')))
}
