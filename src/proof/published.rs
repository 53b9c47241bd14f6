//! Which published key a conforming library takes for a token (RFC 7517 sections
//! 4.2 to 4.5): the one that the kid names, if it is for that work. A key that is
//! there and is not taken fails the token as surely as one that is missing.

use crate::check::jwks::{Jwk, Jwks};
use crate::ground::check::Check;
use crate::ground::report::Finding;

/// What the key is wanted for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Work {
    Verify,
    Encrypt,
}

impl Work {
    /// The value of `use` (section 4.2).
    fn usage(self) -> &'static str {
        match self {
            Self::Verify => "sig",
            Self::Encrypt => "enc",
        }
    }

    /// The values of `key_ops` (section 4.3), of which one is enough.
    fn operations(self) -> &'static [&'static str] {
        match self {
            Self::Verify => &["verify"],
            Self::Encrypt => &["encrypt", "wrapKey"],
        }
    }
}

/// The key with this kid, or why a library takes none. `algorithm` is the
/// token's.
pub(super) fn choose<'a>(
    jwks: &'a Jwks,
    kid: &str,
    work: Work,
    algorithm: Option<&str>,
) -> Result<&'a Jwk, Box<Finding>> {
    let named: Vec<&Jwk> = jwks.keys.iter().filter(|key| key.kid.as_deref() == Some(kid)).collect();
    let check = Check::TokenJwks;
    let not_taken = |name: &'static str, stated: &str, wanted: &str| {
        let finding = Finding::fail(check, "token-jwks-not-taken").with("member", name).with("stated", stated);
        Box::new(finding.expected(format!("{name}: {wanted}")))
    };
    let key = match named.as_slice() {
        [] => return Err(Box::new(Finding::fail(check, "token-jwks-kid"))),
        [key] => *key,
        // Some take the first, some the last, some none.
        several => return Err(Box::new(Finding::fail(check, "token-jwks-kid-twice").with("count", several.len()))),
    };
    if let Some(usage) = key.usage.as_deref().filter(|usage| *usage != work.usage()) {
        return Err(not_taken("use", usage, work.usage()));
    }
    if let Some(operations) = &key.operations
        && !work.operations().iter().any(|wanted| operations.iter().any(|stated| stated == wanted))
    {
        return Err(not_taken("key_ops", &operations.join(", "), &work.operations().join(", ")));
    }
    if let (Some(stated), Some(wanted)) = (key.alg.as_deref(), algorithm)
        && stated != wanted
    {
        return Err(not_taken("alg", stated, wanted));
    }
    if let Some(status) = key.status.as_deref().filter(|_| !key.is_active()) {
        return Err(not_taken("status", status, "active"));
    }
    Ok(key)
}
