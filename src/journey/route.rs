//! An address of the page: a screen, and perhaps a finding on it,
//! `#/c3/certificate?finding=certificate.public-key`.

use std::fmt;

use super::Screen;
use crate::ground::report::FindingId;

/// A screen and what is looked for there. It stands in the browser's history,
/// so it holds known words and nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    pub screen: Screen,
    pub finding: Option<FindingId>,
}

impl Route {
    /// Reads the part of an address after its file. Whatever is not known is
    /// not taken: the screen is then the board, and no finding is looked for.
    pub fn from_hash(hash: &str) -> Self {
        let (screen, query) = hash.split_once('?').unwrap_or((hash, ""));
        let finding = query.strip_prefix("finding=").and_then(FindingId::from_word);
        Self { screen: Screen::from_route(screen), finding }
    }
}

impl fmt::Display for Route {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.screen.route())?;
        match &self.finding {
            Some(place) => write!(formatter, "?finding={place}"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_to_a_finding_is_read_back() {
        for address in ["#/c3/certificate?finding=certificate.public-key", "#/check/s1?finding=jwks.key.kid~3", "#/"] {
            assert_eq!(Route::from_hash(address).to_string(), address);
        }
    }

    #[test]
    fn what_is_not_known_does_not_stay_in_the_address() {
        for address in ["#/trust?finding=<script>", "#/trust?finding=no.check", "#/trust?secret=1", "#/trust?"] {
            assert_eq!(Route::from_hash(address).to_string(), "#/trust", "{address}");
        }
        assert_eq!(Route::from_hash("#/c9?finding=csr.signature").to_string(), "#/?finding=csr.signature");
    }
}
