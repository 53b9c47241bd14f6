//! The blocks of a PEM or DER file, and what containers carry inside.

use super::{Allowance, Fact, HeapError, HeldKey, Item, ItemKind, empty, unreadable};
use crate::check::certificate::{self, Comparison};
use crate::check::csr;
use crate::ground::check::Check;
use crate::ground::clock::Moment;
use crate::ground::message::Message;
use crate::ground::report::{Finding, Report};
use crate::ground::secret::Secret;
use crate::key::container::{self, ContainerError};
use crate::key::{KeyError, KeyPair, pkcs12, strength, weak_key};
use crate::unwrap::{Content, Piece, Repair};
use crate::x509::certificate::{Certificate, CertificateFile};
use crate::x509::crl::{Crl, CrlError};
use crate::x509::csr::Csr;
use crate::x509::damage::Damage;
use crate::x509::due;
use crate::x509::kind::{Kind, PrivateKeyForm};
use crate::x509::oid;
use crate::x509::pem::{self, Block, PemError};
use crate::x509::pkcs7;
use crate::x509::public_key::PublicKey;
use crate::x509::subject_alternative_name;

/// What a private key stands beside decides how grave it is.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Company {
    Alone,
    /// A key and certificates in a container that is meant for both.
    Container,
    /// Public things in the same text file.
    Public,
}

impl Company {
    pub(super) fn of(pieces: &[&Piece]) -> Self {
        let is_public = |piece: &&Piece| match &piece.content {
            Content::Block(block) => !matches!(Kind::of(block), Kind::PrivateKey | Kind::Unknown),
            Content::Damaged(error) => !error.is_about_private_key(),
            Content::Json(_) | Content::Token(_) | Content::Foreign(..) => false,
        };
        if pieces.iter().any(is_public) { Self::Public } else { Self::Alone }
    }
}

pub(super) fn damaged(error: &PemError) -> Item {
    let line = match error {
        PemError::NoEnd { line, .. } | PemError::NotBase64 { line, .. } => Some(*line),
        _ => None,
    };
    let mut item = unreadable(line, &error.message());
    if error.is_about_private_key() {
        item.report.findings.push(Finding::warn(Check::FilePrivateKey, "file-damaged-private-key"));
    }
    item
}

/// What blocks of one file are read with.
pub(super) struct Reader<'a> {
    pub company: Company,
    pub passphrase: Option<&'a Secret<String>>,
    pub now: Moment,
}

impl Reader<'_> {
    /// # Errors
    /// If more is in a container than is left of the allowance.
    pub fn read(&self, block: &Block, allowance: &mut Allowance) -> Result<Vec<Item>, HeapError> {
        let mut items = match Kind::of(block) {
            Kind::PrivateKey => vec![self.private_key(block, allowance)],
            Kind::CertificateRequest => vec![request(&block.der)],
            Kind::Certificate => vec![certificate(&block.der, self.now)],
            Kind::PublicKey => vec![public_key(block)],
            Kind::Crl => vec![revocation_list(&block.der)],
            Kind::Pkcs7 => carried(&block.der, self.now),
            Kind::Pkcs12 => self.container(&block.der, allowance)?,
            Kind::Unknown => vec![unknown(block)],
        };
        if let [only] = items.as_mut_slice()
            && only.kind == ItemKind::Unreadable
        {
            only.report.findings.extend(damage(block));
        }
        if let Some(first) = items.first_mut().filter(|_| is_mislabelled(block)) {
            first.repairs.push(Repair::OtherContent);
        }
        Ok(items)
    }

    fn private_key(&self, block: &Block, allowance: &mut Allowance) -> Item {
        match container::open_block(block, self.passphrase, allowance.budget(self.passphrase)) {
            Ok(key) => opened_key(&key, self.company, container::is_plain_block(block)),
            Err(error) => {
                let sealed = sealed(kind_of_refused(&error), &error);
                let mut findings = sealed.report.findings;
                findings.push(called_out(self.company, container::is_plain_block(block)));
                with_public_half(Item { report: Report::new(findings), ..sealed }, &error)
            }
        }
    }

    fn container(&self, der: &[u8], allowance: &mut Allowance) -> Result<Vec<Item>, HeapError> {
        let opened = match container::open_pkcs12_file(der, self.passphrase, allowance.budget(self.passphrase)) {
            Ok(opened) => opened,
            Err(error) => {
                let mut item = sealed(ItemKind::SealedContainer, &error);
                item.report.findings.push(Finding::pass(Check::FilePrivateKey, "file-container-may-hold-key"));
                return Ok(vec![item]);
            }
        };
        // The container itself was counted.
        let count = opened.keys.len() + opened.certificates.len();
        allowance.take_items(count.saturating_sub(1))?;
        allowance.take_plain_keys(opened.keys.len())?;
        // The empty passphrase protects nothing.
        let is_empty = self.passphrase.is_none_or(|passphrase| passphrase.expose("whether there is one").is_empty());
        let keys = opened.keys.iter().map(|bag| key_of_container(bag, is_empty || !bag.was_encrypted));
        let mut items: Vec<Item> =
            keys.chain(opened.certificates.iter().map(|der| certificate(der, self.now))).collect();
        let findings = container_findings(&items, opened.has_mac);
        if let Some(first) = items.first_mut() {
            first.report.findings.extend(findings);
        }
        let is_nothing = || vec![unreadable(None, &Message::new("err-file-nothing"))];
        Ok(if items.is_empty() { is_nothing() } else { items })
    }
}

/// What is said of a container as a whole.
fn container_findings(items: &[Item], has_mac: bool) -> Vec<Finding> {
    let check = Check::FileContainer;
    let of = |kind: ItemKind| items.iter().filter(move |item| item.kind == kind).filter_map(Item::key);
    let is_certified =
        |key: &HeldKey| of(ItemKind::Certificate).any(|certificate| certificate.spki_sha256 == key.spki_sha256);
    let is_for_others = of(ItemKind::Certificate).next().is_some()
        && of(ItemKind::PrivateKey).next().is_some()
        && !of(ItemKind::PrivateKey).any(is_certified);
    let other = is_for_others.then(|| Finding::fail(check, "file-other-certificate"));
    other.into_iter().chain((!has_mac).then(|| Finding::warn(check, "file-without-mac"))).collect()
}

fn key_of_container(bag: &pkcs12::OpenedKey, is_plain: bool) -> Item {
    match KeyPair::from_pkcs8_der(bag.pkcs8.expose("its public half is shown and compared")) {
        Ok(key) => {
            let mut item = opened_key(&key, Company::Container, is_plain);
            let name = bag.friendly_name.clone();
            item.facts.extend(name.map(|name| Fact::new(Message::new("fact-friendly-name"), name)));
            item
        }
        Err(error) => {
            let read = Finding::refused(Check::FileRead, &error.message());
            let findings = vec![read, called_out(Company::Container, is_plain)];
            let error = error.into();
            with_public_half(Item { report: Report::new(findings), ..empty(kind_of_refused(&error)) }, &error)
        }
    }
}

/// Where it is damaged, and what a sound file would have there.
fn damage(block: &Block) -> Option<Finding> {
    // The lines are counted in what was labelled, and as it was written.
    let begin = block.line.filter(|_| !block.label.is_empty())?;
    let check = Check::FileRead;
    let damage = Damage::of(&block.der)?;
    let line = damage.line(begin).unwrap_or(begin);
    let finding = match damage {
        Damage::Short { missing, .. } => Finding::fail(check, "file-damaged-short").with("missing", missing),
        Damage::Long { surplus, twice: Some(_) } => Finding::fail(check, "file-damaged-twice").with("surplus", surplus),
        Damage::Long { surplus, twice: None } => Finding::fail(check, "file-damaged-long").with("surplus", surplus),
        Damage::At { byte } => Finding::fail(check, "file-damaged-at").with("byte", byte),
    };
    let finding = finding.with("line", line.to_string());
    let due = damage.byte().and_then(|byte| due::at(&block.label, &block.der, byte));
    Some(match due {
        Some(due) => finding.expected(due),
        None => finding,
    })
}

/// RFC 7468 has one label for each content.
fn is_mislabelled(block: &Block) -> bool {
    let found = Kind::of_der(&block.der);
    match block.label.as_str() {
        "" => false,
        _ if block.has_headers || found == Kind::Unknown => false,
        label if Kind::of_label(label) != found => true,
        "RSA PUBLIC KEY" => PublicKey::read("RSA PUBLIC KEY", &block.der).is_err(),
        "PUBLIC KEY" => PublicKey::from_spki_der(&block.der).is_err(),
        label => found == Kind::PrivateKey && PrivateKeyForm::of_label(label) != PrivateKeyForm::of(&block.der),
    }
}

fn unknown(block: &Block) -> Item {
    if block.der.starts_with(&[0x30, 0x80]) {
        return unreadable(None, &Message::new("err-file-indefinite-length"));
    }
    match block.label.as_str() {
        "" => unreadable(None, &Message::new("err-file-unknown-der")),
        label => unreadable(None, &Message::new("err-file-unknown-block").with("label", label)),
    }
}

/// What was not opened, and whether a passphrase could do it.
fn sealed(kind: ItemKind, error: &ContainerError) -> Item {
    let read = match error {
        ContainerError::PassphraseNeeded => Finding::not_given(Check::FileRead, "file-sealed"),
        _ => Finding::refused(Check::FileRead, &error.message()),
    };
    let waits_for_passphrase = matches!(
        error,
        ContainerError::PassphraseNeeded | ContainerError::WrongPassphrase | ContainerError::NothingLeft
    );
    Item { report: Report::new(vec![read]), waits_for_passphrase, ..empty(kind) }
}

/// What is known of a key that was not opened.
fn kind_of_refused(error: &ContainerError) -> ItemKind {
    match error {
        ContainerError::PassphraseNeeded
        | ContainerError::WrongPassphrase
        | ContainerError::OldOpenSslEncryption
        | ContainerError::UnsupportedEncryption { .. }
        | ContainerError::TooMuchWork
        | ContainerError::NothingLeft => ItemKind::SealedKey,
        ContainerError::Key(
            KeyError::UnsupportedAlgorithm { .. } | KeyError::CurveNotNamed | KeyError::BoundToPss { .. },
        ) => ItemKind::PrivateKey,
        _ => ItemKind::Unreadable,
    }
}

/// A key that is refused for what it is bound to still matches its certificate.
fn with_public_half(item: Item, error: &ContainerError) -> Item {
    let ContainerError::Key(KeyError::BoundToPss { public: Some(public) }) = error else { return item };
    Item { facts: key_facts(public), keys: vec![HeldKey::of(public)], content: public.to_pem(), ..item }
}

fn opened_key(key: &KeyPair, company: Company, is_plain: bool) -> Item {
    let public = key.public_key();
    let mut findings = vec![called_out(company, is_plain)];
    findings.extend(key.judge());
    Item {
        report: Report::new(findings),
        facts: key_facts(public),
        keys: vec![HeldKey::of(public)],
        // SECRET: the public half only.
        content: public.to_pem(),
        ..empty(ItemKind::PrivateKey)
    }
}

/// A private key is named as one wherever it is.
pub(super) fn called_out(company: Company, is_plain: bool) -> Finding {
    let check = Check::FilePrivateKey;

    match (company, is_plain) {
        (Company::Public, _) => Finding::fail(check, "file-key-beside-public"),
        (_, true) => Finding::warn(check, "file-plain-private-key"),
        (_, false) => Finding::pass(check, "file-encrypted-private-key"),
    }
}

fn request(der: &[u8]) -> Item {
    let csr = match Csr::from_der(der) {
        Ok(csr) => csr,
        Err(error) => return unreadable(None, &error.message()),
    };
    let mut facts = vec![Fact::new(Message::new("fact-subject"), csr.subject.in_encoding_order())];
    facts.extend(names_fact(csr.alternative_names.as_deref()));
    facts.extend(key_facts(&csr.public_key));
    Item {
        keys: vec![HeldKey::of_request(&csr)],
        facts,
        report: csr::check_of_many(&csr),
        content: csr.to_pem(),
        ..empty(ItemKind::CertificateRequest)
    }
}

fn certificate(der: &[u8], now: Moment) -> Item {
    let certificate = match Certificate::from_der(der) {
        Ok(certificate) => certificate,
        Err(error) => return unreadable(None, &error.message()),
    };
    let fact = |name: &'static str, value: String| Fact::new(Message::new(name), value);
    let mut facts = vec![
        Fact::new(Message::new("fact-subject"), certificate.subject.in_encoding_order()),
        Fact::new(Message::new("fact-issuer"), certificate.issuer.in_encoding_order()),
        Fact::new(Message::new("fact-valid-from"), certificate.not_before.to_minute()),
        Fact::new(Message::new("fact-valid-until"), certificate.not_after.to_minute()),
    ];
    facts.extend(names_fact(certificate.alternative_names.as_deref()));
    facts.extend(key_facts(&certificate.public_key));
    facts.push(fact("fact-kid", certificate.kid()));
    facts.push(fact("fact-serial", certificate.serial_number.clone()));
    facts.push(fact("fact-signature", oid::name(&certificate.signature_algorithm)));
    facts.push(fact("fact-certificate-sha256", certificate.sha256()));
    let kind = if certificate.is_ca { ItemKind::CaCertificate } else { ItemKind::Certificate };
    Item {
        keys: vec![HeldKey::of_certificate(&certificate)],
        facts,
        report: alone(&certificate, now),
        content: certificate.to_pem(),
        ..empty(kind)
    }
}

/// What can be said without a plan, a CSR or a CA file.
fn alone(certificate: &Certificate, now: Moment) -> Report {
    if certificate.is_ca {
        return certificate::check_authority(certificate, &[], now);
    }
    let file = CertificateFile { certificate: certificate.clone(), count: 1, had_private_key: false };
    certificate::check_of_many(&file, &Comparison::default(), now)
}

fn public_key(block: &Block) -> Item {
    // COMPAT: the two labels are mixed up often, and DER has none.
    let labels = [block.label.as_str(), "PUBLIC KEY", "RSA PUBLIC KEY"];
    match labels.into_iter().find_map(|label| PublicKey::read(label, &block.der).ok()) {
        Some(key) => Item {
            keys: vec![HeldKey::of(&key)],
            facts: key_facts(&key),
            report: Report::new(weak_key::judge(&key).into_iter().chain(strength::judge_form(&key)).collect()),
            content: key.to_pem(),
            ..empty(ItemKind::PublicKey)
        },
        None => unreadable(None, &Message::new("err-file-public-key")),
    }
}

fn revocation_list(der: &[u8]) -> Item {
    let crl = match Crl::from_der(der) {
        Ok(crl) => crl,
        Err(CrlError::Malformed) => return unreadable(None, &CrlError::Malformed.message()),
        // A list, but one of a kind that is not used here.
        Err(error) => {
            let report = Report::new(vec![Finding::refused(Check::FileRead, &error.message())]);
            return Item { report, ..empty(ItemKind::Crl) };
        }
    };
    let moment = |moment: Option<Moment>| moment.map(Moment::to_minute).unwrap_or_default();
    Item {
        facts: vec![
            Fact::new(Message::new("fact-issuer"), crl.issuer.in_encoding_order()),
            Fact::new(Message::new("fact-this-update"), crl.this_update.to_minute()),
            Fact::new(Message::new("fact-next-update"), moment(crl.next_update)),
            Fact::new(Message::new("fact-entries"), crl.entry_count.to_string()),
        ],
        content: pem::write("X509 CRL", der),
        ..empty(ItemKind::Crl)
    }
}

fn carried(der: &[u8], now: Moment) -> Vec<Item> {
    match pkcs7::read(der) {
        Ok(carried) if !carried.certificates.is_empty() || !carried.crls.is_empty() => {
            let certificates = carried.certificates.iter().map(|der| certificate(der, now));
            certificates.chain(carried.crls.iter().map(|der| revocation_list(der))).collect()
        }
        Ok(_) if pkcs7::is_cmc_request(der) => vec![unreadable(None, &Message::new("err-file-cmc"))],
        Ok(_) => vec![unreadable(None, &Message::new("err-file-empty-pkcs7"))],
        Err(error) => vec![unreadable(None, &error.message())],
    }
}

pub(super) fn key_facts(key: &PublicKey) -> Vec<Fact> {
    vec![
        Fact::new(Message::new("fact-key"), key.label()),
        Fact::new(Message::new("fact-key-sha256"), key.spki_sha256()),
    ]
}

fn names_fact(names: Option<&[subject_alternative_name::AlternativeName]>) -> Option<Fact> {
    names.map(|names| Fact::new(Message::new("fact-san"), subject_alternative_name::list(names)))
}
