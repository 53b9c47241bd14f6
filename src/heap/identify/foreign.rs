//! Formats that say by their marks what they are: what each is, that a private key is
//! in it where one is, and the command that makes of it what is read. The public half
//! is read where it stands open, so that it can be matched.

use super::block::{Company, called_out, key_facts};
use super::{HeldKey, Item, ItemKind, empty, unreadable};
use crate::ground::check::Check;
use crate::ground::message::Message;
use crate::ground::report::{Finding, Report};
use crate::key::weak_key;
use crate::unwrap::Foreign;
use crate::x509::public_key::PublicKey;
use crate::x509::{rsa_key_value, spkac, ssh};

/// A private key of the format: whether a passphrase protects it.
enum Private {
    No,
    /// A store, which may hold any number.
    Perhaps,
    Yes {
        is_plain: bool,
    },
    /// Whether a passphrase protects it is not looked at.
    NotKnown,
}

pub(super) fn item(foreign: Foreign, bytes: &[u8], company: Company) -> Item {
    let text = String::from_utf8_lossy(bytes);
    let (public, private) = match foreign {
        Foreign::PuttyKey => (ssh::of_putty(&text), Private::Yes { is_plain: true }),
        Foreign::SealedPuttyKey => (ssh::of_putty(&text), Private::Yes { is_plain: false }),
        Foreign::OpenSshKey => {
            let (public, is_sealed) = ssh::of_private_key(bytes);
            (public, Private::Yes { is_plain: !is_sealed })
        }
        Foreign::OpenSshPublicKey => (ssh::of_text(&text), Private::No),
        Foreign::RsaKeyValue => (rsa_key_value::read(&text), Private::No),
        Foreign::PrivateRsaKeyValue => (rsa_key_value::read(&text), Private::Yes { is_plain: true }),
        Foreign::Spkac => (spkac::read(&text), Private::No),
        Foreign::Pvk | Foreign::MicrosoftBlob | Foreign::PrivateKeyText => (None, Private::Yes { is_plain: true }),
        Foreign::SealedPvk => (None, Private::Yes { is_plain: false }),
        Foreign::PgpPrivateKey => (None, Private::NotKnown),
        Foreign::JavaKeystore | Foreign::JceKeystore | Foreign::BouncyCastleKeystore => (None, Private::Perhaps),
        _ => (None, Private::No),
    };
    let sentence = Message::new(sentence(foreign));
    let mut item = match &public {
        Some(key) => of_public_key(key, &sentence),
        None => unreadable(None, &sentence),
    };
    match private {
        Private::No => {}
        Private::Perhaps => {
            item.report.findings.push(Finding::warn(Check::FilePrivateKey, "file-may-hold-private-key"))
        }
        Private::NotKnown => {
            item.kind = ItemKind::PrivateKey;
            item.report.findings.push(Finding::warn(Check::FilePrivateKey, "file-may-hold-private-key"));
        }
        Private::Yes { is_plain } => {
            item.kind = if is_plain { ItemKind::PrivateKey } else { ItemKind::SealedKey };
            item.report.findings.push(called_out(company, is_plain));
        }
    }
    item
}

/// The format is said as well: the directory and other systems want another.
fn of_public_key(key: &PublicKey, sentence: &Message) -> Item {
    let mut findings = vec![Finding::refused(Check::FileRead, sentence)];
    findings.extend(weak_key::judge(key));
    Item {
        keys: vec![HeldKey::of(key)],
        facts: key_facts(key),
        report: Report::new(findings),
        content: key.to_pem(),
        ..empty(ItemKind::PublicKey)
    }
}

fn sentence(foreign: Foreign) -> &'static str {
    match foreign {
        Foreign::JavaKeystore => "err-file-java-keystore",
        Foreign::JceKeystore => "err-file-jce-keystore",
        Foreign::BouncyCastleKeystore => "err-file-bouncy-castle-keystore",
        Foreign::Pvk | Foreign::SealedPvk => "err-file-pvk",
        Foreign::MicrosoftBlob => "err-file-microsoft-blob",
        Foreign::PrivateKeyText => "err-file-private-key-text",
        Foreign::PuttyKey | Foreign::SealedPuttyKey => "err-file-putty",
        Foreign::OpenSshKey => "err-file-openssh",
        Foreign::OpenSshPublicKey => "err-file-openssh-public",
        Foreign::PgpPrivateKey | Foreign::PgpPublicKey => "err-file-pgp",
        Foreign::RsaKeyValue | Foreign::PrivateRsaKeyValue => "err-file-rsa-key-value",
        Foreign::Spkac => "err-file-spkac",
        Foreign::Archive => "err-file-archive",
        Foreign::Document => "err-file-document",
        Foreign::Picture => "err-file-picture",
        Foreign::OpensslText => "err-file-openssl-text",
        Foreign::WebPage => "err-file-html",
    }
}
