//! What had to be undone before something could be read. Each is said, because a
//! person may have to mend the file for others.

use serde::{Deserialize, Serialize};
use strum::VariantArray;

/// One thing that had to be undone; in the order in which they are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, VariantArray)]
#[serde(rename_all = "kebab-case")]
pub enum Repair {
    ByteOrderMark,
    Utf16,
    PercentEncoding,
    QuotedPrintable,
    /// HTML or XML around it or between its lines.
    Markup,
    /// A member of a JSON document.
    InsideJson,
    /// Keycloak's listing of the keys of a realm.
    KeycloakListing,
    /// The members of `keys` are no list, or its name is written otherwise.
    KeysNotList,
    /// JSON as JavaScript or Python write it.
    LooseJson,
    YamlKeys,
    /// Line breaks inside the strings of a JSON document, or inside a token.
    WrappedLines,
    /// JWS or JWE as JSON (RFC 7515 section 7.2, RFC 7516 section 7.2).
    JsonSerialisation,
    /// The payload of a signed token.
    InsideToken,
    /// `+` of a diff, line numbers, comment signs, frames of a table, what a log says.
    LineMarks,
    /// Commas or bars in the place of line ends.
    Separators,
    /// Quotes and `+` of a program's source text.
    StringLiteral,
    Hexadecimal,
    /// Numbers of bytes, and Python's literals of them.
    Octets,
    /// Base64 of something that was text already.
    EncodedText,
    WindowsLineEnds,
    NoBreakSpaces,
    /// Zero-width spaces, joiners and the like.
    InvisibleLetters,
    /// Typographic dashes, or another number of hyphens than five.
    Dashes,
    /// BEGIN or END in small letters, or without its spaces.
    Label,
    /// END names another thing than BEGIN.
    OtherEnd,
    Indentation,
    /// Mail marks (`>`) at the beginning of lines.
    QuotationMarks,
    /// `\n` as two letters, as in JSON and in environment variables.
    EscapedLineEnds,
    /// `/n` in the place of `\n`.
    SlashedLineEnds,
    OneLine,
    TextAround,
    NoFinalLineEnd,
    BareBase64,
    /// Base64 without its padding, or with bits behind the last octet.
    Base64Form,
    /// The label is not what is inside.
    OtherContent,
    /// OpenSSL's `TRUSTED CERTIFICATE` has what it is trusted for behind it.
    TrustData,
    /// BER, where DER is due (X.690).
    Ber,
    /// Bytes behind the end of the DER.
    TrailingBytes,
    /// Several DER files, one behind the other.
    SeveralInOne,
}

impl Repair {
    /// The id of its sentence.
    pub fn text_id(self) -> &'static str {
        match self {
            Self::ByteOrderMark => "repair-byte-order-mark",
            Self::Utf16 => "repair-utf-16",
            Self::PercentEncoding => "repair-percent-encoding",
            Self::QuotedPrintable => "repair-quoted-printable",
            Self::Markup => "repair-markup",
            Self::InsideJson => "repair-inside-json",
            Self::KeycloakListing => "repair-keycloak-listing",
            Self::KeysNotList => "repair-keys-not-list",
            Self::LooseJson => "repair-loose-json",
            Self::YamlKeys => "repair-yaml-keys",
            Self::WrappedLines => "repair-wrapped-lines",
            Self::JsonSerialisation => "repair-json-serialisation",
            Self::InsideToken => "repair-inside-token",
            Self::LineMarks => "repair-line-marks",
            Self::Separators => "repair-separators",
            Self::StringLiteral => "repair-string-literal",
            Self::Hexadecimal => "repair-hexadecimal",
            Self::Octets => "repair-octets",
            Self::EncodedText => "repair-encoded-text",
            Self::WindowsLineEnds => "repair-windows-line-ends",
            Self::NoBreakSpaces => "repair-no-break-spaces",
            Self::InvisibleLetters => "repair-invisible-letters",
            Self::Dashes => "repair-dashes",
            Self::Label => "repair-label",
            Self::OtherEnd => "repair-other-end",
            Self::Indentation => "repair-indentation",
            Self::QuotationMarks => "repair-quotation-marks",
            Self::EscapedLineEnds => "repair-escaped-line-ends",
            Self::SlashedLineEnds => "repair-slashed-line-ends",
            Self::OneLine => "repair-one-line",
            Self::TextAround => "repair-text-around",
            Self::NoFinalLineEnd => "repair-no-final-line-end",
            Self::BareBase64 => "repair-bare-base64",
            Self::Base64Form => "repair-base64-form",
            Self::OtherContent => "repair-other-content",
            Self::TrustData => "repair-trust-data",
            Self::Ber => "repair-ber",
            Self::TrailingBytes => "repair-trailing-bytes",
            Self::SeveralInOne => "repair-several-in-one",
        }
    }
}
