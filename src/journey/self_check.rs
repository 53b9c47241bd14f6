//! What the page tries in the browser in which it is open, to say what can and
//! what cannot be done to it there: the attempts to send something out, the
//! attempts to run what is not its own program, and what the browser has.
//!
//! Data alone; `shell::self_check` tries. An attempt counts as refused only if
//! the browser said so, by a `securitypolicyviolation` event (Content Security
//! Policy Level 3, section 5.5), by a report (Reporting API), or by an exception.

use strum::{IntoStaticStr, VariantArray};

use crate::ground::words::all;

/// As a browser names that header where it refuses something by it (Connection
/// Allowlists, WICG).
pub const CONNECTION_ALLOWLIST: &str = "connection-allowlist";

/// Something that a harmful program inside the page might try.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Attempt {
    Fetch,
    XmlHttpRequest,
    WebSocket,
    EventSource,
    Beacon,
    Image,
    Media,
    StyleSheet,
    StyleText,
    Font,
    Frame,
    Object,
    Form,
    Prefetch,
    Script,
    RemoteWorker,
    Webrtc,
    CodeFromText,
    Markup,
    SecondPolicy,
}

/// What came of an attempt.
#[derive(Clone, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum AttemptOutcome {
    /// The policy's directive that the browser named.
    RefusedByPolicy(String),
    /// The name of the exception.
    RefusedByBrowser(String),
    /// It was done.
    NotRefused,
    /// Nothing was seen to come of it, and the browser did not say why.
    NotSaid,
    /// The browser does not have it.
    NotThere,
}

/// Something that the page has use for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Capability {
    WebAssembly,
    Randomness,
    Workers,
    Storage,
    SecureContext,
    Clipboard,
    TrustedTypes,
    ConnectionAllowlist,
}

impl Attempt {
    pub const ALL: [Self; 20] = all();

    /// For text ids and elements.
    pub fn word(self) -> &'static str {
        self.into()
    }

    /// The directives whose violation refuses it, as browsers name them.
    pub fn directives(self) -> &'static [&'static str] {
        match self {
            Self::Fetch | Self::XmlHttpRequest | Self::WebSocket | Self::EventSource | Self::Beacon => &["connect-src"],
            Self::Image => &["img-src"],
            Self::Media => &["media-src"],
            Self::StyleSheet | Self::StyleText => &["style-src-elem", "style-src"],
            Self::Font => &["font-src"],
            Self::Frame => &["frame-src", "child-src"],
            Self::Object => &["object-src"],
            Self::Form => &["form-action"],
            Self::Prefetch => &["prefetch-src", "default-src"],
            Self::Script => &["require-trusted-types-for", "script-src-elem", "script-src"],
            Self::RemoteWorker => &["require-trusted-types-for", "worker-src"],
            // Not of the policy: a header of whoever serves the page.
            Self::Webrtc => &[CONNECTION_ALLOWLIST],
            Self::CodeFromText => &["require-trusted-types-for", "script-src"],
            Self::Markup => &["require-trusted-types-for"],
            Self::SecondPolicy => &["trusted-types"],
        }
    }
}

impl AttemptOutcome {
    /// For text ids and elements.
    pub fn word(&self) -> &'static str {
        self.into()
    }
}

impl Capability {
    pub const ALL: [Self; 8] = all();

    /// For text ids and elements.
    pub fn word(self) -> &'static str {
        self.into()
    }
}

/// Everything that was tried in one go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SelfCheck {
    pub attempts: Vec<(Attempt, AttemptOutcome)>,
    /// With whether the browser has it, and it works.
    pub capabilities: Vec<(Capability, bool)>,
}
