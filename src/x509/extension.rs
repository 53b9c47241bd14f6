//! The extensions of a certificate, a CSR or a CRL in words that OpenSSL uses.

use der::Decode;
use x509_cert::ext::Extension;
use x509_cert::ext::pkix::KeyUsage;

use crate::x509::asn1::Tree;
use crate::x509::oid;
use crate::x509::subject_alternative_name;

/// One extension, for reading by eye.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The usual name, or the dotted form.
    pub name: String,
    pub is_critical: bool,
    pub value: String,
}

/// In the order in which they stand.
pub fn shown(extensions: &[Extension]) -> Vec<Shown> {
    let one = |extension: &Extension| Shown {
        name: oid::name(&extension.extn_id),
        is_critical: extension.critical,
        value: value(extension),
    };
    extensions.iter().map(one).collect()
}

fn value(extension: &Extension) -> String {
    let der = extension.extn_value.as_bytes();
    match extension.extn_id {
        oid::KEY_USAGE => KeyUsage::from_der(der).map_or_else(|_| leaves(der), |usage| key_usage(&usage)),
        oid::SUBJECT_ALTERNATIVE_NAME => {
            let names = subject_alternative_name::from_extensions(std::slice::from_ref(extension));
            subject_alternative_name::list(&names.unwrap_or_default())
        }
        oid::BASIC_CONSTRAINTS => match leaves(der) {
            none if none.is_empty() => "CA: FALSE".to_owned(),
            found => format!("CA: {found}"),
        },
        _ => leaves(der),
    }
}

/// Everything that holds nothing else, one behind the other: of most extensions that is
/// what a person wants to know.
fn leaves(der: &[u8]) -> String {
    let tree = Tree::of(der);
    let values: Vec<&str> =
        tree.elements.iter().filter_map(|each| each.value.as_deref()).filter(|value| !value.is_empty()).collect();
    values.join(", ")
}

/// RFC 5280 section 4.2.1.3.
pub fn key_usage(usage: &KeyUsage) -> String {
    let bits = [
        (usage.digital_signature(), "digitalSignature"),
        (usage.non_repudiation(), "nonRepudiation"),
        (usage.key_encipherment(), "keyEncipherment"),
        (usage.data_encipherment(), "dataEncipherment"),
        (usage.key_agreement(), "keyAgreement"),
        (usage.key_cert_sign(), "keyCertSign"),
        (usage.crl_sign(), "cRLSign"),
        (usage.encipher_only(), "encipherOnly"),
        (usage.decipher_only(), "decipherOnly"),
    ];
    bits.into_iter().filter_map(|(is_set, name)| is_set.then_some(name)).collect::<Vec<_>>().join(", ")
}
