//! The details of a plan, read from last year's certificate or CSR.
//!
//! Comes in: the names that stand in it, the certificate that is to be made and
//! the environment that is open. Goes out: a [`Prefill`], each value with the
//! attribute that it comes from, and remarks on what could not be told. Which
//! attribute holds what is the catalogue's to say. Deliberately not here:
//! whether the names are right; the plan and the checks judge them as if they
//! had been typed.

use strum::{IntoStaticStr, VariantArray};

use crate::framework::catalogue::{CommonName, Entry, Party, Place};
use crate::framework::environment::Environment;
use crate::framework::host_name::HostName;
use crate::framework::identifier::{ApplicationId, LegalName, LfiCode, OrganisationId};
use crate::ground::message::{Message, Value};
use crate::ground::shown;
use crate::x509::certificate::Certificate;
use crate::x509::csr::Csr;
use crate::x509::distinguished_name::DistinguishedName;
use crate::x509::oid::{self, ObjectIdentifier};
use crate::x509::subject_alternative_name::AlternativeName;

use super::{Field, FieldProblem, MAX_HOSTS, OptionsInput, OrganisationInput};

/// A name in a file may be of any length.
const MOST_SHOWN_CHARACTERS: usize = 120;

/// What the names were read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Document {
    Certificate,
    Csr,
}

/// The names in a certificate or a CSR.
#[derive(Clone, Copy, Debug)]
pub struct Names<'a> {
    pub document: Document,
    pub subject: &'a DistinguishedName,
    /// Of a certificate: it says which environment it belongs to.
    pub issuer: Option<&'a DistinguishedName>,
    pub alternative_names: &'a [AlternativeName],
}

/// A value and where it stood.
#[derive(Clone, Debug, PartialEq)]
pub struct Found<T> {
    pub value: T,
    pub origin: Origin,
}

/// The part of the document that a value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    Organisation,
    OrganisationalUnit,
    CommonName,
    AlternativeName,
}

/// What a certificate or a CSR tells of a plan. What it does not tell is `None`.
#[derive(Clone, Debug, PartialEq)]
pub struct Prefill {
    pub document: Document,
    /// The environment that it was made for, if that can be told.
    pub environment: Option<Environment>,
    pub legal_name: Option<Found<LegalName>>,
    pub organisation_id: Option<Found<OrganisationId>>,
    pub application_id: Option<Found<ApplicationId>>,
    pub ozone_connect_hosts: Option<Found<Vec<HostName>>>,
    pub lfi_code: Option<Found<LfiCode>>,
    /// Only where the catalogue leaves a choice.
    pub place: Option<Found<Place>>,
    /// Only where the catalogue leaves a choice.
    pub common_name: Option<Found<CommonName>>,
    /// About the document as a whole: its environment.
    pub notice: Option<Message>,
    /// What could not be told, and why, each at its field.
    pub remarks: Vec<FieldProblem>,
}

/// What was filled in, and what stood there before.
#[derive(Clone, Debug, PartialEq)]
pub struct Filling {
    pub filled: Vec<Filled>,
    organisation: OrganisationInput,
    options: OptionsInput,
}

/// One field that was filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Filled {
    pub field: Field,
    pub origin: Origin,
    /// Something else stood there.
    pub replaced: bool,
}

impl Document {
    /// For the messages that name it.
    pub fn word(self) -> &'static str {
        self.into()
    }
}

impl Origin {
    /// The attribute as the documents write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Organisation => "O",
            Self::OrganisationalUnit => "OU",
            Self::CommonName => "CN",
            Self::AlternativeName => "SAN",
        }
    }
}

impl Prefill {
    /// What a certificate tells of a plan for `entry` in `environment`. A legal
    /// name is the same everywhere; identifiers and host names are taken only if
    /// they are not those of the other environment.
    pub fn from_certificate(certificate: &Certificate, entry: &'static Entry, environment: Environment) -> Self {
        let names = Names {
            document: Document::Certificate,
            subject: &certificate.subject,
            issuer: Some(&certificate.issuer),
            alternative_names: certificate.alternative_names.as_deref().unwrap_or_default(),
        };
        Self::new(&names, entry, environment)
    }

    /// As [`Self::from_certificate`], from a CSR, which names no environment.
    pub fn from_csr(csr: &Csr, entry: &'static Entry, environment: Environment) -> Self {
        let names = Names {
            document: Document::Csr,
            subject: &csr.subject,
            issuer: None,
            alternative_names: csr.alternative_names.as_deref().unwrap_or_default(),
        };
        Self::new(&names, entry, environment)
    }

    pub fn new(names: &Names<'_>, entry: &'static Entry, environment: Environment) -> Self {
        let mut reading = Reading { names, entry, remarks: Vec::new() };
        let made_for = reading.environment();
        let legal_name = reading.legal_name();
        let mut prefill = Self {
            document: names.document,
            environment: made_for,
            legal_name,
            organisation_id: None,
            application_id: None,
            ozone_connect_hosts: None,
            lfi_code: None,
            place: None,
            common_name: None,
            notice: notice(names, made_for, environment),
            remarks: Vec::new(),
        };
        if made_for.is_none_or(|made_for| made_for == environment) {
            prefill.organisation_id = reading.organisation_id();
            let organisation_id = prefill.organisation_id.as_ref().map(|found| found.value);
            reading.common_name(organisation_id, &mut prefill);
            let fields = Field::of_organisation(entry, entry.usual_role());
            if fields.contains(&Field::OzoneConnectHosts) {
                prefill.ozone_connect_hosts = reading.hosts();
            }
            if fields.contains(&Field::LfiCode) {
                prefill.lfi_code = reading.lfi_code();
            }
        }
        prefill.remarks = reading.remarks;
        prefill
    }

    /// Puts everything that was told into the fields, and says what stood there.
    pub fn fill(&self, organisation: &mut OrganisationInput, options: &mut OptionsInput) -> Filling {
        let mut filling = Filling { filled: Vec::new(), organisation: organisation.clone(), options: options.clone() };
        let mut text = |field, origin, slot: &mut String, value: String| {
            let replaced = !slot.trim().is_empty() && *slot != value;
            *slot = value;
            filling.filled.push(Filled { field, origin, replaced });
        };
        if let Some(found) = &self.legal_name {
            text(Field::LegalName, found.origin, &mut organisation.legal_name, found.value.as_str().to_owned());
        }
        if let Some(found) = &self.organisation_id {
            text(Field::OrganisationId, found.origin, &mut organisation.organisation_id, found.value.to_string());
        }
        if let Some(found) = &self.application_id {
            text(Field::ApplicationId, found.origin, &mut organisation.application_id, found.value.to_string());
        }
        if let Some(found) = &self.lfi_code {
            text(Field::LfiCode, found.origin, &mut organisation.lfi_code, found.value.as_str().to_owned());
        }
        let mut filled = filling.filled;
        if let Some(found) = &self.ozone_connect_hosts {
            let hosts: Vec<String> = found.value.iter().map(|host| host.as_str().to_owned()).collect();
            let before = std::mem::replace(&mut organisation.ozone_connect_hosts, hosts);
            let replaced = !before.is_empty() && before != organisation.ozone_connect_hosts;
            filled.push(Filled { field: Field::OzoneConnectHosts, origin: found.origin, replaced });
        }
        if let Some(found) = &self.place {
            let replaced = options.place.replace(found.value).is_some_and(|before| before != found.value);
            filled.push(Filled { field: Field::Place, origin: found.origin, replaced });
        }
        if let Some(found) = &self.common_name {
            let replaced = options.common_name.replace(found.value).is_some_and(|before| before != found.value);
            filled.push(Filled { field: Field::CommonName, origin: found.origin, replaced });
        }
        Filling { filled, ..filling }
    }
}

impl Filling {
    /// The details as they were before.
    pub fn before(&self) -> (&OrganisationInput, &OptionsInput) {
        (&self.organisation, &self.options)
    }

    /// Gives one field back what stood in it; it counts as filled no more.
    pub fn take_back(&mut self, field: Field, organisation: &mut OrganisationInput, options: &mut OptionsInput) {
        let (before, chosen) = (&self.organisation, &self.options);
        match field {
            Field::LegalName => organisation.legal_name.clone_from(&before.legal_name),
            Field::OrganisationId => organisation.organisation_id.clone_from(&before.organisation_id),
            Field::ApplicationId => organisation.application_id.clone_from(&before.application_id),
            Field::OzoneConnectHosts => organisation.ozone_connect_hosts.clone_from(&before.ozone_connect_hosts),
            Field::LfiCode => organisation.lfi_code.clone_from(&before.lfi_code),
            Field::Place => options.place = chosen.place,
            Field::CommonName => options.common_name = chosen.common_name,
            Field::Algorithm | Field::CertificateType | Field::Description => {}
        }
        self.filled.retain(|filled| filled.field != field);
    }
}

/// Collects remarks while the names are read.
struct Reading<'a> {
    names: &'a Names<'a>,
    entry: &'static Entry,
    remarks: Vec<FieldProblem>,
}

impl<'a> Reading<'a> {
    /// The issuer says it; of a CSR the hub's host names may.
    fn environment(&self) -> Option<Environment> {
        let by_issuer = self.names.issuer.and_then(Environment::of_issuer);
        by_issuer.or_else(|| self.dns_names().find_map(|host| hub_code(host).map(|(environment, _)| environment)))
    }

    fn legal_name(&mut self) -> Option<Found<LegalName>> {
        if self.entry.parties.value.key_holder == Party::ApiHub {
            // What the hub writes there is its own affair (see `subject`).
            self.remark(Field::LegalName, Message::new("fill-hub-name"));
            return None;
        }
        let value = self.only(Field::LegalName, oid::ORGANISATION, Origin::Organisation)?;
        self.usable(Field::LegalName, Origin::Organisation, value, LegalName::parse(value).ok())
    }

    fn organisation_id(&mut self) -> Option<Found<OrganisationId>> {
        let (field, origin) = (Field::OrganisationId, Origin::OrganisationalUnit);
        let value = self.only(field, oid::ORGANISATIONAL_UNIT, origin)?;
        self.usable(field, origin, value, OrganisationId::parse(value).ok())
    }

    /// `CN` tells the application, and which reading of the rules was followed.
    fn common_name(&mut self, organisation: Option<OrganisationId>, prefill: &mut Prefill) {
        let entry = self.entry;
        if entry.common_names.value.is_empty() {
            return;
        }
        let origin = Origin::CommonName;
        let field = match entry.common_names.value {
            [CommonName::ApplicationId, ..] => Field::ApplicationId,
            _ => Field::CommonName,
        };
        let subject = self.names.subject;
        let (reading, application) = if subject.values(oid::COMMON_NAME).is_empty() {
            (CommonName::Absent, None)
        } else {
            let Some(value) = self.only(field, oid::COMMON_NAME, origin) else { return };
            let is_organisation = organisation.is_some_and(|id| id.to_string().eq_ignore_ascii_case(value.trim()));
            let application = ApplicationId::parse(value).ok().filter(|_| !is_organisation);
            match application {
                _ if is_organisation => (CommonName::OrganisationId, None),
                Some((application, was_url)) => {
                    if was_url && entry.common_names.value.contains(&CommonName::ApplicationId) {
                        self.remark(field, Message::new("fill-client-id-url"));
                    }
                    (CommonName::ApplicationId, Some(application))
                }
                None => return self.remark(field, unusable(origin, value)),
            }
        };
        let place = entry.places.value.iter().copied().find(|place| entry.common_names_at(*place).contains(&reading));
        let Some(place) = place else {
            let message = Message::new(match reading {
                CommonName::ApplicationId => "fill-cn-is-application",
                CommonName::OrganisationId => "fill-cn-is-organisation",
                CommonName::Absent => "fill-cn-is-absent",
            });
            return self.remark(field, message.with("certificate", entry.id.name()));
        };
        prefill.application_id = application.map(|value| Found { value, origin });
        prefill.place = (entry.places.value.len() > 1).then_some(Found { value: place, origin });
        prefill.common_name = (entry.common_names_at(place).len() > 1).then_some(Found { value: reading, origin });
    }

    fn hosts(&mut self) -> Option<Found<Vec<HostName>>> {
        let (field, origin) = (Field::OzoneConnectHosts, Origin::AlternativeName);
        let (mut hosts, mut left_out): (Vec<HostName>, Vec<&str>) = (Vec::new(), Vec::new());
        for name in self.dns_names() {
            match HostName::parse(name) {
                Ok(host) if hub_code(name).is_none() && hosts.len() < MAX_HOSTS => {
                    if !hosts.contains(&host) {
                        hosts.push(host);
                    }
                }
                _ => left_out.push(name),
            }
        }
        if !left_out.is_empty() {
            self.remark(
                field,
                Message::new("fill-hosts-left-out").with("names", Value::from(left_out).cut(MOST_SHOWN_CHARACTERS)),
            );
        } else if hosts.is_empty() {
            self.remark(field, missing(origin));
        }
        (!hosts.is_empty()).then_some(Found { value: hosts, origin })
    }

    /// The label before the hub's domain.
    fn lfi_code(&mut self) -> Option<Found<LfiCode>> {
        let origin = Origin::AlternativeName;
        let mut codes: Vec<LfiCode> =
            self.dns_names().filter_map(|host| hub_code(host).map(|(_, code)| code)).collect();
        codes.dedup();
        match codes.len() {
            1 => Some(Found { value: codes.remove(0), origin }),
            0 => {
                self.remark(Field::LfiCode, Message::new("fill-no-hub-host"));
                None
            }
            _ => {
                self.remark(Field::LfiCode, several(origin));
                None
            }
        }
    }

    /// The only value of an attribute; a remark if there is none, or several.
    fn only(&mut self, field: Field, attribute: ObjectIdentifier, origin: Origin) -> Option<&'a str> {
        match self.names.subject.values(attribute).as_slice() {
            [value] => return Some(value),
            [] => self.remark(field, missing(origin)),
            _ => self.remark(field, several(origin)),
        }
        None
    }

    fn usable<T>(&mut self, field: Field, origin: Origin, value: &str, parsed: Option<T>) -> Option<Found<T>> {
        if parsed.is_none() {
            self.remark(field, unusable(origin, value));
        }
        parsed.map(|value| Found { value, origin })
    }

    fn dns_names(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.names.alternative_names.iter().filter_map(|name| match name {
            AlternativeName::Dns(host) => Some(host.as_str()),
            AlternativeName::Other { .. } => None,
        })
    }

    fn remark(&mut self, field: Field, message: Message) {
        self.remarks.push(FieldProblem { field, message });
    }
}

/// What is worth saying of the environment that the document was made for.
fn notice(names: &Names<'_>, made_for: Option<Environment>, open: Environment) -> Option<Message> {
    match (made_for, names.document) {
        (Some(made_for), _) if made_for == open => None,
        (Some(made_for), _) => Some(Message::new("fill-other-environment").with("environment", made_for.word())),
        (None, Document::Certificate) => Some(Message::new("fill-unknown-issuer")),
        (None, Document::Csr) => Some(Message::new("fill-csr-environment")),
    }
}

/// `as1.{code}.{domain}`: the environment and the code of a host of the hub.
fn hub_code(host: &str) -> Option<(Environment, LfiCode)> {
    Environment::ALL.into_iter().find_map(|environment| {
        let front = host.strip_suffix(environment.hub_domain())?.strip_suffix('.')?;
        let (_, code) = front.split_once('.')?;
        Some((environment, LfiCode::parse(code).ok()?))
    })
}

fn missing(origin: Origin) -> Message {
    Message::new("fill-missing").with("attribute", origin.name())
}

fn several(origin: Origin) -> Message {
    Message::new("fill-several").with("attribute", origin.name())
}

fn unusable(origin: Origin, value: &str) -> Message {
    Message::new("fill-unusable")
        .with("attribute", origin.name())
        .with("value", shown::cut(value, MOST_SHOWN_CHARACTERS))
}
