//! The rows. Read them beside the Trust Framework's pages named in `source`.

use super::CertificateId::{C1, C3, C4, Enc1, Enc2, S1, S2, S3, S4, Sig1, Sig2, Sig3, Sig4};
use super::{
    AlternativeNames, CertificateId, CertificateType, CommonName, Entry, HandoverItem, Issuer, JwksDocument,
    KeyAlgorithm, Need, Parties, Party, Place, Purpose, Question, Rule,
};
use crate::ground::source::{self, Source};

const fn rule<T>(value: T, source: Source) -> Rule<T>
where
    T: Copy,
{
    Rule { value, source }
}

const fn parties(key_holder: Party, csr_by: Party, certificate_by: Party) -> Rule<Parties> {
    rule(Parties { key_holder, csr_by: Some(csr_by), certificate_by }, source::CERTIFICATES)
}

const TO_TPP: Rule<Party> = rule(Party::Tpp, source::CERTIFICATES);
const TO_HUB: Rule<Party> = rule(Party::ApiHub, source::CERTIFICATES);
const TO_LFI: Rule<Party> = rule(Party::Lfi, source::CERTIFICATES);
const OFTF: Rule<Issuer> = rule(Issuer::Oftf, source::CERTIFICATES);
const ALWAYS: Rule<Need> = rule(Need::Always, source::CERTIFICATES);
const ORGANISATION: Rule<&[Place]> = rule(&[Place::OrganisationCertificates], source::CERTIFICATES);
const NO_PLACE: Rule<&[Place]> = rule(&[], source::CERTIFICATES);
const NO_TYPE: Rule<&[CertificateType]> = rule(&[], source::CERTIFICATES);
const CN_NOT_KNOWN: Rule<&[CommonName]> = rule(&[], source::ORGANISATION_LEVEL_CN);
const NO_SAN: Rule<AlternativeNames> = rule(AlternativeNames::Absent, source::CERTIFICATES_SAN);
const SAN_NOT_KNOWN: Rule<AlternativeNames> = rule(AlternativeNames::NotKnown, source::CERTIFICATES_SAN);
/// RSA 2048 is what the directory's command makes; whether it takes larger
/// keys or P-256 is not published.
const ANY_ALGORITHM: Rule<&[KeyAlgorithm]> = rule(
    &[KeyAlgorithm::Rsa2048, KeyAlgorithm::Rsa3072, KeyAlgorithm::Rsa4096, KeyAlgorithm::EcP256],
    source::LARGER_KEYS,
);
/// PS256 needs RSA.
const SIGNING_ALGORITHMS: Rule<&[KeyAlgorithm]> =
    rule(&[KeyAlgorithm::Rsa2048, KeyAlgorithm::Rsa3072, KeyAlgorithm::Rsa4096], source::FAPI);
/// RSA-OAEP needs RSA.
const ENCRYPTION_ALGORITHMS: Rule<&[KeyAlgorithm]> =
    rule(&[KeyAlgorithm::Rsa2048, KeyAlgorithm::Rsa3072, KeyAlgorithm::Rsa4096], source::MESSAGE_ENCRYPTION);
const TRANSPORT: Rule<Option<JwksDocument>> = rule(Some(JwksDocument::Transport), source::KEYSTORE);
const APPLICATION: Rule<Option<JwksDocument>> = rule(Some(JwksDocument::Application), source::KEYSTORE);
const NO_JWKS: Rule<Option<JwksDocument>> = rule(None, source::CERTIFICATES);
const USE_NOT_KNOWN: Rule<Option<&str>> = rule(None, source::USAGE_NOT_PUBLISHED);
const USE_SIG: Rule<Option<&str>> = rule(Some("sig"), source::RFC_7517);
const USE_ENC: Rule<Option<&str>> = rule(Some("enc"), source::MESSAGE_ENCRYPTION);
const URL_AND_KID: Rule<&[HandoverItem]> = rule(&[HandoverItem::JwksUrl, HandoverItem::Kid], source::CERTIFICATES);
const NOTHING: Rule<&[HandoverItem]> = rule(&[], source::CERTIFICATES);
const NO_DESCRIPTION: Rule<&str> = rule("", source::WALKTHROUGHS);

/// A certificate that the LFI does not make, the TPP's unless the row says
/// otherwise: no place, no type, nothing known of its names.
const fn of_others(id: CertificateId, purpose: Purpose) -> Entry {
    let (jwks, jwk_use, algorithms) = match purpose {
        Purpose::ClientTls | Purpose::ServerTls => (TRANSPORT, USE_NOT_KNOWN, ANY_ALGORITHM),
        Purpose::Signing => (APPLICATION, USE_SIG, SIGNING_ALGORITHMS),
        Purpose::Encryption => (APPLICATION, USE_ENC, ENCRYPTION_ALGORITHMS),
    };
    Entry {
        id,
        purpose,
        issuer: OFTF,
        parties: parties(Party::Tpp, Party::Tpp, Party::Tpp),
        counterpart: TO_HUB,
        need: ALWAYS,
        places: NO_PLACE,
        types: NO_TYPE,
        common_names: CN_NOT_KNOWN,
        alternative_names: SAN_NOT_KNOWN,
        algorithms,
        jwks,
        jwk_use,
        handover: NOTHING,
        description: NO_DESCRIPTION,
    }
}

/// What a TPP makes: under its own application, with the subject that the walkthrough shows
/// for an application's certificates.
const fn of_tpp(id: CertificateId, purpose: Purpose) -> Entry {
    Entry {
        places: rule(&[Place::Application], source::CONNECTIVITY),
        common_names: rule(&[CommonName::ApplicationId], source::WALKTHROUGHS),
        alternative_names: NO_SAN,
        jwks: match purpose {
            Purpose::ClientTls | Purpose::ServerTls => rule(Some(JwksDocument::Transport), source::KEYSTORE_ANALOGY),
            Purpose::Signing | Purpose::Encryption => APPLICATION,
        },
        handover: rule(
            &[HandoverItem::ApplicationId, HandoverItem::JwksUrl, HandoverItem::Kid],
            source::DESCRIPTION_ANALOGY,
        ),
        ..of_others(id, purpose)
    }
}

/// What the hub makes by itself. Its subject is the operator's own: in the published example
/// it is of another country and has no CN.
const fn of_hub(id: CertificateId, purpose: Purpose, certificate_type: &'static [CertificateType]) -> Entry {
    Entry {
        parties: parties(Party::ApiHub, Party::ApiHub, Party::ApiHub),
        counterpart: TO_LFI,
        places: rule(&[Place::OrganisationCertificates], source::ORGANISATION_LEVEL_CN),
        types: rule(certificate_type, source::ORGANISATION_LEVEL_CN),
        common_names: rule(&[CommonName::Absent, CommonName::OrganisationId], source::ORGANISATION_LEVEL_CN),
        handover: URL_AND_KID,
        ..of_others(id, purpose)
    }
}

/// All certificates, in the order of the Trust Framework's table.
pub const TABLE: &[Entry] = &[
    Entry {
        id: C3,
        purpose: Purpose::ClientTls,
        issuer: OFTF,
        parties: parties(Party::Lfi, Party::Lfi, Party::Lfi),
        counterpart: TO_HUB,
        need: ALWAYS,
        places: rule(&[Place::Application], source::C3_APPLICATION),
        types: rule(&[CertificateType::ClientTransport], source::CERTIFICATES),
        common_names: rule(&[CommonName::ApplicationId], source::WALKTHROUGHS),
        alternative_names: NO_SAN,
        algorithms: ANY_ALGORITHM,
        jwks: rule(Some(JwksDocument::Transport), source::KEYSTORE_ANALOGY),
        jwk_use: USE_NOT_KNOWN,
        handover: rule(
            &[HandoverItem::ApplicationId, HandoverItem::JwksUrl, HandoverItem::Kid, HandoverItem::Subject],
            source::CONNECTIVITY,
        ),
        description: rule("C3 - I hold Private Key - LFI-APIHub cm and hh", source::DESCRIPTION_ANALOGY),
    },
    Entry {
        id: S4,
        purpose: Purpose::ServerTls,
        issuer: OFTF,
        parties: parties(Party::Lfi, Party::Lfi, Party::Lfi),
        counterpart: TO_HUB,
        need: ALWAYS,
        places: ORGANISATION,
        types: rule(&[CertificateType::ServerTransport], source::CERTIFICATES),
        common_names: rule(&[CommonName::OrganisationId, CommonName::Absent], source::WALKTHROUGHS_TWO_READINGS),
        alternative_names: rule(AlternativeNames::OzoneConnectHosts, source::CERTIFICATES_SAN),
        algorithms: ANY_ALGORITHM,
        jwks: TRANSPORT,
        jwk_use: USE_NOT_KNOWN,
        handover: URL_AND_KID,
        description: rule("S4 - I hold Private Key - APIHub-OzoneConnect", source::WALKTHROUGHS),
    },
    Entry {
        id: Sig4,
        purpose: Purpose::Signing,
        issuer: OFTF,
        parties: parties(Party::Lfi, Party::Lfi, Party::Lfi),
        counterpart: TO_HUB,
        need: rule(Need::If(Question::JwtAuthToHub), source::HUB_CONTRACT),
        places: rule(&[Place::Application, Place::OrganisationCertificates], source::CERTIFICATES),
        types: rule(&[CertificateType::ClientSigning], source::CERTIFICATES),
        common_names: rule(
            &[CommonName::ApplicationId, CommonName::OrganisationId, CommonName::Absent],
            source::ORGANISATION_LEVEL_CN,
        ),
        alternative_names: NO_SAN,
        algorithms: SIGNING_ALGORITHMS,
        jwks: APPLICATION,
        jwk_use: USE_SIG,
        handover: URL_AND_KID,
        description: rule("Sig4 - I hold Private Key - LFI-APIHub", source::DESCRIPTION_ANALOGY),
    },
    Entry {
        id: Enc1,
        purpose: Purpose::Encryption,
        issuer: OFTF,
        parties: parties(Party::Lfi, Party::Lfi, Party::Lfi),
        counterpart: TO_TPP,
        need: ALWAYS,
        places: ORGANISATION,
        types: rule(&[CertificateType::ServerEnckey, CertificateType::ServerEncryption], source::CERTIFICATES),
        common_names: rule(&[CommonName::Absent, CommonName::OrganisationId], source::PUBLISHED_ENC1_TWO_READINGS),
        alternative_names: NO_SAN,
        algorithms: ENCRYPTION_ALGORITHMS,
        jwks: APPLICATION,
        jwk_use: USE_ENC,
        handover: URL_AND_KID,
        description: rule("Enc1 - I hold Private Key - TPP-LFI", source::DESCRIPTION_ANALOGY),
    },
    Entry {
        id: S1,
        purpose: Purpose::ServerTls,
        issuer: OFTF,
        parties: parties(Party::ApiHub, Party::ApiHub, Party::Lfi),
        counterpart: TO_TPP,
        need: ALWAYS,
        places: ORGANISATION,
        types: rule(&[CertificateType::ServerTransport], source::CERTIFICATES),
        common_names: CN_NOT_KNOWN,
        alternative_names: rule(AlternativeNames::HubHosts(&[]), source::CERTIFICATES),
        algorithms: ANY_ALGORITHM,
        jwks: TRANSPORT,
        jwk_use: USE_NOT_KNOWN,
        handover: URL_AND_KID,
        description: rule("S1 - Ozone holds Private Key - TPP-APIHub", source::WALKTHROUGHS),
    },
    Entry {
        id: S3,
        purpose: Purpose::ServerTls,
        issuer: OFTF,
        parties: parties(Party::ApiHub, Party::ApiHub, Party::Lfi),
        counterpart: TO_LFI,
        need: ALWAYS,
        places: ORGANISATION,
        types: rule(&[CertificateType::ServerTransport], source::CERTIFICATES),
        common_names: CN_NOT_KNOWN,
        alternative_names: rule(AlternativeNames::HubHosts(&["hh", "cm"]), source::HUB_HOSTS),
        algorithms: ANY_ALGORITHM,
        jwks: TRANSPORT,
        jwk_use: USE_NOT_KNOWN,
        handover: URL_AND_KID,
        description: rule("S3 - Ozone holds Private Key - LFI-APIHub cm and hh", source::DESCRIPTION_ANALOGY),
    },
    Entry {
        id: Sig2,
        purpose: Purpose::Signing,
        issuer: OFTF,
        parties: parties(Party::ApiHub, Party::ApiHub, Party::Lfi),
        counterpart: TO_TPP,
        need: ALWAYS,
        places: ORGANISATION,
        types: rule(
            &[CertificateType::ServerSigning, CertificateType::ClientSigning],
            source::CERTIFICATES_TWO_READINGS,
        ),
        common_names: CN_NOT_KNOWN,
        alternative_names: NO_SAN,
        algorithms: SIGNING_ALGORITHMS,
        jwks: APPLICATION,
        jwk_use: USE_SIG,
        handover: URL_AND_KID,
        description: rule("Sig2 - Ozone holds Private Key - APIHub-TPP", source::DESCRIPTION_ANALOGY),
    },
    Entry {
        description: rule("C4 - I hold Private Key - APIHub-OzoneConnect", source::DESCRIPTION_ANALOGY),
        ..of_hub(C4, Purpose::ClientTls, &[CertificateType::ClientTransport])
    },
    Entry {
        need: rule(Need::If(Question::JwtAuthToOzoneConnect), source::HUB_CONTRACT),
        description: rule("Sig3 - I hold Private Key - APIHub-LFI", source::DESCRIPTION_ANALOGY),
        ..of_hub(Sig3, Purpose::Signing, &[CertificateType::ClientSigning])
    },
    Entry {
        types: rule(&[CertificateType::ClientTransport], source::CONNECTIVITY),
        description: rule("C1 - I hold Private Key - TPP-APIHub", source::DESCRIPTION_ANALOGY),
        ..of_tpp(C1, Purpose::ClientTls)
    },
    Entry {
        issuer: rule(Issuer::LetsEncrypt, source::CERTIFICATES),
        parties: rule(
            Parties { key_holder: Party::ApiHub, csr_by: None, certificate_by: Party::ApiHub },
            source::CERTIFICATES,
        ),
        counterpart: TO_TPP,
        jwks: NO_JWKS,
        ..of_others(S2, Purpose::ServerTls)
    },
    Entry {
        types: rule(&[CertificateType::ClientSigning], source::CONNECTIVITY),
        description: rule("Sig1 - I hold Private Key - TPP-APIHub", source::DESCRIPTION_ANALOGY),
        ..of_tpp(Sig1, Purpose::Signing)
    },
    // The hub encrypts with it what its webhooks say to the TPP.
    Entry {
        counterpart: rule(Party::ApiHub, source::CONNECTIVITY),
        types: rule(&[CertificateType::ClientEncryption], source::CONNECTIVITY),
        description: rule("Enc2 - I hold Private Key - APIHub-TPP", source::DESCRIPTION_ANALOGY),
        ..of_tpp(Enc2, Purpose::Encryption)
    },
];
