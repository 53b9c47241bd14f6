//! Host names of servers, as they go into a subject alternative name.
//!
//! Comes in: what a person typed. Goes out: the ASCII form by IDNA (UTS #46),
//! or the one mistake that stands in the way, each with its own sentence.

use serde::Serialize;

use crate::ground::message::Message;

/// A fully qualified DNS name in lower-case ASCII, without a trailing dot.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct HostName(String);

/// Why a host name was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HostNameError {
    #[error("empty")]
    Empty,
    #[error("has a scheme")]
    Scheme { host: String },
    #[error("has a port")]
    Port { host: String },
    #[error("has a path")]
    Path { host: String },
    #[error("is a wildcard")]
    Wildcard,
    #[error("ends in a dot")]
    TrailingDot { host: String },
    #[error("has a space inside")]
    Space,
    #[error("is an IP address")]
    IpAddress,
    #[error("has one label only")]
    NotQualified,
    #[error("is not a host name")]
    Invalid,
}

impl HostNameError {
    pub fn message(&self) -> Message {
        match self {
            Self::Empty => Message::new("err-host-empty"),
            Self::Scheme { host } => Message::new("err-host-scheme").with("host", host),
            Self::Port { host } => Message::new("err-host-port").with("host", host),
            Self::Path { host } => Message::new("err-host-path").with("host", host),
            Self::Wildcard => Message::new("err-host-wildcard"),
            Self::TrailingDot { host } => Message::new("err-host-trailing-dot").with("host", host),
            Self::Space => Message::new("err-host-space"),
            Self::IpAddress => Message::new("err-host-ip"),
            Self::NotQualified => Message::new("err-host-not-qualified"),
            Self::Invalid => Message::new("err-host-invalid"),
        }
    }
}

impl HostName {
    /// # Errors
    /// The first mistake, from the outside in: a scheme hides the rest.
    pub fn parse(input: &str) -> Result<Self, HostNameError> {
        let host = input.trim();
        if host.is_empty() {
            return Err(HostNameError::Empty);
        }
        if let Some((_, rest)) = host.split_once("://") {
            return Err(HostNameError::Scheme { host: bare(rest) });
        }
        if host.chars().any(char::is_whitespace) {
            return Err(HostNameError::Space);
        }
        if host.parse::<std::net::IpAddr>().is_ok() {
            return Err(HostNameError::IpAddress);
        }
        if host.contains(['/', '?', '#', '\\']) {
            return Err(HostNameError::Path { host: bare(host) });
        }
        if host.contains(':') {
            return Err(HostNameError::Port { host: bare(host) });
        }
        if host.contains('*') {
            return Err(HostNameError::Wildcard);
        }
        if let Some(host) = host.strip_suffix('.') {
            return Err(HostNameError::TrailingDot { host: host.to_owned() });
        }
        let ascii = idna::domain_to_ascii_strict(host).map_err(|_| HostNameError::Invalid)?;
        if !ascii.contains('.') {
            return Err(HostNameError::NotQualified);
        }
        if ascii.rsplit('.').next().is_some_and(|top| top.bytes().all(|digit| digit.is_ascii_digit())) {
            return Err(HostNameError::IpAddress);
        }
        Ok(Self(ascii))
    }

    /// Below `.example`, where no server can be (RFC 6761 section 6.5).
    pub fn is_reserved(&self) -> bool {
        self.0.ends_with(".example")
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What stands between the scheme and the port or path: what was probably meant.
fn bare(rest: &str) -> String {
    rest.split(['/', ':', '?', '#', '\\']).next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(input: &str) -> HostNameError {
        HostName::parse(input).expect_err(input)
    }

    #[test]
    fn good_names_come_out_in_ascii() {
        for (typed, meant) in [
            ("ozone.bank.ae", "ozone.bank.ae"),
            (" Ozone.Bank.AE ", "ozone.bank.ae"),
            ("بنك.امارات", "xn--ngb8ci.xn--mgbaam7a8h"),
        ] {
            assert_eq!(HostName::parse(typed).map(|host| host.0), Ok(meant.to_owned()), "{typed}");
        }
    }

    #[test]
    fn each_mistake_has_its_own_answer() {
        let host = || "ozone.bank.ae".to_owned();
        assert_eq!(refused("https://ozone.bank.ae/x"), HostNameError::Scheme { host: host() });
        assert_eq!(refused("ozone.bank.ae:8443"), HostNameError::Port { host: host() });
        assert_eq!(refused("ozone.bank.ae/path"), HostNameError::Path { host: host() });
        assert_eq!(refused("ozone.bank.ae."), HostNameError::TrailingDot { host: host() });
        assert_eq!(refused("*.bank.ae"), HostNameError::Wildcard);
        assert_eq!(refused("ozone bank.ae"), HostNameError::Space);
        assert_eq!(refused("10.0.0.1"), HostNameError::IpAddress);
        assert_eq!(refused("2001:db8::1"), HostNameError::IpAddress);
        assert_eq!(refused("localhost"), HostNameError::NotQualified);
        assert_eq!(refused("a..b.ae"), HostNameError::Invalid);
        assert_eq!(refused("-a.b.ae"), HostNameError::Invalid);
        assert_eq!(refused("a_b.bank.ae"), HostNameError::Invalid);
    }
}
