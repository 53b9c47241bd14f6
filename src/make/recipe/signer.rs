//! Services and tools that sign what this page wrote: how to make the key there and take
//! its public half out, and how to have the request signed.
//!
//! Read in, in November 2026: the AWS CLI reference (kms), Azure's `az keyvault key`,
//! `gcloud kms`, HashiCorp Vault's Transit API, pkcs11-tool(1), openssl-pkeyutl(1),
//! openssl-dgst(1), the PKCS#11 Reference Guide of the JDK, .NET's `CngKey` and `RSACng`.
//! What stands in capital letters is the person's own.

mod cloud;
mod cng;
mod java;
mod token;

use strum::{IntoStaticStr, VariantArray};

use super::{Recipe, Shell};
use crate::framework::catalogue::{CertificateId, Purpose};
use crate::ground::message::Message;
use crate::ground::words::all;
use crate::plan::Plan;
use crate::x509::request_info::RequestInfo;

/// Who has the key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Signer {
    AwsKms,
    AzureKeyVault,
    AzureManagedHsm,
    GoogleCloudKms,
    /// HashiCorp Vault's secrets engine Transit.
    VaultTransit,
    /// OpenSC's tool, with the PKCS#11 module of any HSM.
    Pkcs11Tool,
    /// OpenSSL 3 with pkcs11-provider.
    OpensslProvider,
    /// OpenSSL 1.1 or 3 with the engine of libp11.
    OpensslEngine,
    /// Java's SunPKCS11.
    JavaPkcs11,
    /// Windows' Cryptography API: Next Generation.
    WindowsCng,
    ThalesLuna,
    Nshield,
}

/// How it is known that the commands do what they say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// `tests/it/signer.rs` runs them, with a token in software.
    Run,
    /// They follow what the makers publish.
    Documents,
}

impl Signer {
    pub const ALL: [Self; 12] = all();

    /// For values of lists on the page.
    pub fn word(self) -> &'static str {
        self.into()
    }

    pub fn text_id(self) -> &'static str {
        match self {
            Self::AwsKms => "signer-aws-kms",
            Self::AzureKeyVault => "signer-azure-key-vault",
            Self::AzureManagedHsm => "signer-azure-managed-hsm",
            Self::GoogleCloudKms => "signer-google-cloud-kms",
            Self::VaultTransit => "signer-vault-transit",
            Self::Pkcs11Tool => "signer-pkcs11-tool",
            Self::OpensslProvider => "signer-openssl-provider",
            Self::OpensslEngine => "signer-openssl-engine",
            Self::JavaPkcs11 => "signer-java-pkcs11",
            Self::WindowsCng => "signer-windows-cng",
            Self::ThalesLuna => "signer-thales-luna",
            Self::Nshield => "signer-nshield",
        }
    }

    /// The shells in which it can be called; the first is the usual one.
    pub fn shells(self) -> &'static [Shell] {
        match self {
            Self::WindowsCng => &[Shell::PowerShell],
            _ => &Shell::ALL,
        }
    }

    pub fn evidence(self) -> Evidence {
        match self {
            Self::Pkcs11Tool | Self::JavaPkcs11 => Evidence::Run,
            _ => Evidence::Documents,
        }
    }

    /// A KMS in which a key either signs or decrypts.
    fn parts_signing_from_decrypting(self) -> bool {
        matches!(self, Self::AwsKms | Self::GoogleCloudKms)
    }

    /// It signs the CSR of a certificate of this plan.
    pub fn signs(self, plan: &Plan) -> bool {
        !(plan.entry.purpose == Purpose::Encryption && self.parts_signing_from_decrypting())
    }
}

impl Evidence {
    pub fn message(self) -> Message {
        match self {
            Self::Run => Message::new("signer-run-by-us"),
            Self::Documents => Message::new("signer-by-documents"),
        }
    }
}

/// How the key is made, not to be exported, and its public half taken out.
pub fn key(plan: &Plan, signer: Signer, shell: Shell) -> Recipe {
    let mut recipe = match signer {
        Signer::AwsKms => cloud::aws_key(plan, shell),
        Signer::AzureKeyVault | Signer::AzureManagedHsm => cloud::azure_key(plan, signer, shell),
        Signer::GoogleCloudKms => cloud::google_key(plan, shell),
        Signer::VaultTransit => cloud::vault_key(plan, shell),
        Signer::Pkcs11Tool | Signer::ThalesLuna | Signer::Nshield => token::key(plan, signer, shell),
        Signer::OpensslProvider | Signer::OpensslEngine => token::key_for_openssl(plan, signer, shell),
        Signer::JavaPkcs11 => java::key(plan, shell),
        Signer::WindowsCng => cng::key(plan),
    };
    recipe.notes.push(signer.evidence().message());
    if signer.parts_signing_from_decrypting() && !signer.signs(plan) {
        recipe.notes.push(Message::new("signer-note-decrypts-only"));
    }
    if signer == Signer::GoogleCloudKms && plan.algorithm.rsa_bits().is_some() && signer.signs(plan) {
        let note =
            if plan.entry.id == CertificateId::Sig4 { "signer-note-google-ps256" } else { "signer-note-google-tls" };
        recipe.notes.push(Message::new(note));
    }
    finish(&mut recipe, shell);
    recipe
}

/// How the request is signed; `None` if a key for this certificate cannot sign there.
pub fn signature(plan: &Plan, request: &RequestInfo, signer: Signer, shell: Shell) -> Option<Recipe> {
    if !signer.signs(plan) {
        return None;
    }
    let mut recipe = match signer {
        Signer::AwsKms => cloud::aws_signature(plan, request, shell),
        Signer::AzureKeyVault | Signer::AzureManagedHsm => cloud::azure_signature(plan, request, signer, shell),
        Signer::GoogleCloudKms => cloud::google_signature(plan, shell),
        Signer::VaultTransit => cloud::vault_signature(plan, request, shell),
        Signer::Pkcs11Tool | Signer::ThalesLuna | Signer::Nshield => token::signature(plan, signer, shell),
        Signer::OpensslProvider | Signer::OpensslEngine => token::signature_by_openssl(plan, signer, shell),
        Signer::JavaPkcs11 => java::signature(plan, shell),
        Signer::WindowsCng => cng::signature(plan),
    };
    recipe.notes.push(signer.evidence().message());
    finish(&mut recipe, shell);
    Some(recipe)
}

fn finish(recipe: &mut Recipe, shell: Shell) {
    if shell == Shell::GitBash {
        recipe.notes.push(Message::new("recipe-note-git-bash"));
    }
}

/// What a signature is saved as: as octets or text.
fn signature_file(plan: &Plan, ending: &str) -> String {
    format!("{}.signature.{ending}", plan.file_stem())
}

fn bring_key(recipe: &mut Recipe, file: &str) {
    recipe.tell(Message::new("signer-step-bring-key").with("file", file));
}

fn bring_signature(recipe: &mut Recipe, file: &str) {
    recipe.tell(Message::new("signer-step-bring-signature").with("file", file));
}

/// The folder, and the request in it.
fn begun(plan: &Plan) -> Recipe {
    let mut recipe = Recipe::default();
    recipe.tell(Message::new("signer-step-request").with("file", plan.request_file_name()));
    recipe
}
