//! Distinguished names as values.
//!
//! The same name is written with different string types by OpenSSL and by the
//! directory's CA, and a CA may reorder it, so names are compared attribute by
//! attribute, by value, never by their bytes. An RDN of several attributes is
//! another name than RDNs of one each (RFC 4517 section 4.2.15). RFC 5280 section 4.1.2.4; the
//! text form is RFC 4514 (last attribute first) or, for reading along with the
//! directory's own command, encoding order.

mod written;

use der::asn1::{Any, BmpString, Ia5StringRef, PrintableStringRef, SetOfVec, Utf8StringRef};
use der::{Decode, Encode, Tag, Tagged};
use x509_cert::attr::AttributeTypeAndValue;
use x509_cert::name::{Name, RdnSequence, RelativeDistinguishedName};

use crate::ground::order::sort;
use crate::ground::shown;
use crate::x509::oid::{self, ObjectIdentifier};

/// The attributes of a name in encoding order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DistinguishedName {
    attributes: Vec<NameAttribute>,
}

/// One attribute, for example `OU` with a UUID.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameAttribute {
    pub oid: ObjectIdentifier,
    pub value: String,
    /// It stands in one RDN with the attribute before it.
    is_joined: bool,
    /// The type of a value that is no text here: `value` is its DER in hexadecimal then.
    encoded_as: Option<String>,
}

impl DistinguishedName {
    pub fn new(attributes: impl IntoIterator<Item = (ObjectIdentifier, String)>) -> Self {
        Self { attributes: attributes.into_iter().map(NameAttribute::alone).collect() }
    }

    /// Reads an encoded name. A value of another type than the five that are texts
    /// here is its DER, tag and all, in hexadecimal with a leading `#` (RFC 4514
    /// section 2.4): it is not the text that looks so.
    pub fn from_x509(name: &Name) -> Self {
        let attributes = name.iter_rdn().flat_map(|rdn| {
            rdn.iter().enumerate().map(|(position, attribute)| {
                let text = text_of(&attribute.value);
                NameAttribute {
                    oid: attribute.oid,
                    encoded_as: text.is_none().then(|| attribute.value.tag().to_string()),
                    value: text.unwrap_or_else(|| hexadecimal(&attribute.value)),
                    is_joined: position > 0,
                }
            })
        });
        Self { attributes: attributes.collect() }
    }

    /// Encodes the name with the string types that OpenSSL and the directory
    /// agree on: `C` PrintableString, everything else UTF8String.
    ///
    /// # Errors
    /// If a value does not fit its string type.
    pub fn to_x509(&self) -> der::Result<Name> {
        let mut sequence = RdnSequence::default();
        for attribute in &self.attributes {
            let value = if attribute.oid == oid::COUNTRY {
                Any::from(PrintableStringRef::new(&attribute.value)?)
            } else {
                Any::from(Utf8StringRef::new(&attribute.value)?)
            };
            let mut set = SetOfVec::new();
            set.insert(AttributeTypeAndValue { oid: attribute.oid, value })?;
            sequence.push(RelativeDistinguishedName::from(set));
        }
        Name::from_der(&sequence.to_der()?)
    }

    pub fn attributes(&self) -> &[NameAttribute] {
        &self.attributes
    }

    /// Several attributes stand in one RDN.
    pub fn is_multi_valued(&self) -> bool {
        self.attributes.iter().any(|attribute| attribute.is_joined)
    }

    /// All values of one attribute, in order.
    pub fn values(&self, oid: ObjectIdentifier) -> Vec<&str> {
        self.attributes.iter().filter(|each| each.oid == oid).map(|each| each.value.as_str()).collect()
    }

    /// The only value of an attribute, if there is exactly one.
    pub fn value(&self, oid: ObjectIdentifier) -> Option<&str> {
        match self.values(oid).as_slice() {
            [value] => Some(value),
            _ => None,
        }
    }

    /// The same attributes with the same values, in any order, and in as many RDNs.
    pub fn has_same_values(&self, other: &Self) -> bool {
        self.sorted() == other.sorted()
    }

    /// The attributes in a fixed order: the same text for names that
    /// [`Self::has_same_values`], to find them by.
    pub fn sorted(&self) -> String {
        let mut texts: Vec<String> = Vec::new();
        for attribute in &self.attributes {
            match texts.last_mut().filter(|_| attribute.is_joined) {
                Some(rdn) => *rdn = format!("{rdn}+{}", attribute.to_text()),
                None => texts.push(attribute.to_text()),
            }
        }
        sort(&mut texts);
        texts.join(",")
    }

    /// `C=AE, O=…, OU=…, CN=…`: encoding order, as the directory shows it, with every
    /// letter that cannot be seen written out.
    pub fn in_encoding_order(&self) -> String {
        let mut text = String::new();
        for attribute in &self.attributes {
            if !text.is_empty() {
                text.push_str(if attribute.is_joined { " + " } else { ", " });
            }
            text.push_str(&shown::written_out(&attribute.escaped()));
            if let Some(tag) = &attribute.encoded_as {
                text.push_str(&format!(" ({tag})"));
            }
        }
        text
    }

    /// RFC 4514: last attribute first, as in the keystore's `x5dn`.
    pub fn to_rfc4514(&self) -> String {
        let mut text = String::new();
        for attribute in self.attributes.iter().rev() {
            text.push_str(&attribute.to_text());
            text.push(if attribute.is_joined { '+' } else { ',' });
        }
        text.pop();
        text
    }
}

impl NameAttribute {
    fn alone((oid, value): (ObjectIdentifier, String)) -> Self {
        Self { oid, value, is_joined: false, encoded_as: None }
    }

    /// `OU=value` in one line, with the escapes of RFC 4514 section 2.4.
    fn to_text(&self) -> String {
        let mut text = String::new();
        for letter in self.escaped().chars() {
            if letter.is_control() {
                letter.encode_utf8(&mut [0; 4]).bytes().for_each(|octet| text.push_str(&format!("\\{octet:02X}")));
            } else {
                text.push(letter);
            }
        }
        text
    }

    /// With a backslash before what would be syntax.
    fn escaped(&self) -> String {
        let mut text = format!("{}=", oid::name(&self.oid));
        if self.encoded_as.is_some() {
            return text + &self.value;
        }
        let last = self.value.chars().count().saturating_sub(1);
        for (position, letter) in self.value.chars().enumerate() {
            let at_edge = (position == 0 && matches!(letter, ' ' | '#')) || (position == last && letter == ' ');
            if at_edge || matches!(letter, '"' | '+' | ',' | ';' | '<' | '>' | '\\') {
                text.push('\\');
            }
            text.push(letter);
        }
        text
    }
}

pub(super) fn text_of(value: &Any) -> Option<String> {
    match value.tag() {
        Tag::Utf8String => value.decode_as::<Utf8StringRef<'_>>().ok().map(|text| text.as_str().to_owned()),
        Tag::PrintableString => value.decode_as::<PrintableStringRef<'_>>().ok().map(|text| text.as_str().to_owned()),
        Tag::Ia5String => value.decode_as::<Ia5StringRef<'_>>().ok().map(|text| text.as_str().to_owned()),
        // COMPAT: T.61 in the standard; everybody writes Latin-1.
        Tag::TeletexString => Some(value.value().iter().map(|octet| char::from(*octet)).collect()),
        Tag::BmpString => value.decode_as::<BmpString>().ok().map(|text| text.to_string()),
        _ => None,
    }
}

fn hexadecimal(value: &Any) -> String {
    let mut text = String::from("#");
    for byte in value.to_der().unwrap_or_default() {
        text.push_str(&format!("{byte:02x}"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(pairs: &[(ObjectIdentifier, &str)]) -> DistinguishedName {
        DistinguishedName::new(pairs.iter().map(|(oid, value)| (*oid, (*value).to_owned())))
    }

    #[test]
    fn order_does_not_matter_and_values_do() {
        let asked = name(&[(oid::COUNTRY, "AE"), (oid::ORGANISATION, "Bank")]);
        assert!(asked.has_same_values(&name(&[(oid::ORGANISATION, "Bank"), (oid::COUNTRY, "AE")])));
        assert!(!asked.has_same_values(&name(&[(oid::ORGANISATION, "bank"), (oid::COUNTRY, "AE")])));
    }

    #[test]
    fn a_name_hides_nothing() {
        let name = name(&[(oid::ORGANISATION, "Al\u{202E}Noor\nBank\u{85}")]);
        assert_eq!(name.in_encoding_order(), "O=Al⟨U+202E⟩Noor⟨U+000A⟩Bank⟨U+0085⟩");
        assert_eq!(name.to_rfc4514(), "O=Al\u{202E}Noor\\0ABank\\C2\\85");
    }

    #[test]
    fn text_is_escaped_and_reversed_as_rfc_4514_says() {
        let name = name(&[(oid::COUNTRY, "AE"), (oid::ORGANISATION, " Bank, Sons + Co")]);
        assert_eq!(name.to_rfc4514(), r"O=\ Bank\, Sons \+ Co,C=AE");
    }

    /// `SET { CN, OU }` is one RDN.
    #[test]
    fn an_rdn_of_two_attributes_is_another_name() {
        let attribute = |oid, value: &str| {
            let value = Any::from(Utf8StringRef::new(value).expect("text"));
            AttributeTypeAndValue { oid, value }
        };
        let pair = [attribute(oid::COMMON_NAME, "b"), attribute(oid::ORGANISATIONAL_UNIT, "a")];
        let set = SetOfVec::try_from(pair.to_vec()).expect("a set");
        let mut sequence = RdnSequence::default();
        sequence.push(RelativeDistinguishedName::from(set));
        let encoded = Name::from_der(&sequence.to_der().expect("encodable")).expect("a name");
        let joined = DistinguishedName::from_x509(&encoded);
        assert!(joined.is_multi_valued());
        assert_eq!(joined.in_encoding_order(), "CN=b + OU=a");
        assert_eq!(joined.to_rfc4514(), "OU=a+CN=b");
        let apart = name(&[(oid::COMMON_NAME, "b"), (oid::ORGANISATIONAL_UNIT, "a")]);
        assert!(!joined.has_same_values(&apart) && joined != apart && !apart.is_multi_valued());
    }

    /// A NumericString is no text here, and is not the UTF8String that spells its DER.
    #[test]
    fn another_type_is_shown_with_its_type_and_is_no_text() {
        let one = |value: Any| {
            let mut set = SetOfVec::new();
            set.insert(AttributeTypeAndValue { oid: oid::ORGANISATION, value }).expect("one");
            let mut sequence = RdnSequence::default();
            sequence.push(RelativeDistinguishedName::from(set));
            let encoded = Name::from_der(&sequence.to_der().expect("encodable")).expect("a name");
            DistinguishedName::from_x509(&encoded)
        };
        let numeric = one(Any::new(Tag::NumericString, *b"42").expect("a value"));
        let spelt = one(Any::from(Utf8StringRef::new("#12023432").expect("text")));
        assert_eq!(numeric.to_rfc4514(), "O=#12023432");
        assert_eq!(numeric.in_encoding_order(), format!("O=#12023432 ({})", Tag::NumericString));
        assert_eq!(spelt.to_rfc4514(), r"O=\#12023432");
        assert!(numeric != spelt && !numeric.has_same_values(&spelt));
    }

    #[test]
    fn what_is_encoded_is_read_back() {
        let asked = name(&[(oid::COUNTRY, "AE"), (oid::ORGANISATION, "بنك & Sons")]);
        assert_eq!(DistinguishedName::from_x509(&asked.to_x509().expect("encodable")), asked);
    }
}
