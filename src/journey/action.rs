//! What happens on the page, and what the shell must do about it. An action is
//! in the past tense, an effect imperative.

use super::request::{Delivery, ExportRequest, PairChoice, Paper};
use super::screen::Screen;
use super::unsaved::Slot;
use crate::check::authority::{ComparedWith, Role};
use crate::framework::catalogue::{CertificateId, Question};
use crate::framework::environment::Environment;
use crate::ground::clock::Moment;
use crate::ground::message::Message;
use crate::ground::report::FindingId;
use crate::ground::secret::Secret;
use crate::job::{Job, JobOutcome};
use crate::plan::{OptionsInput, OrganisationInput};
use crate::proof::challenge::Challenge;
use crate::rehearsal::{Mistake, Order, Served};
use crate::workspace::{Answer, CeremonyInput, KeyOrigin};

/// What happened.
pub enum Action {
    ScreenChosen(Screen),
    /// The address named a finding of the open screen.
    FindingSought(FindingId),
    /// It is not on the screen; it may come, once a file is read again.
    FindingMissed,
    /// It came after all.
    FindingFound,
    EnvironmentChosen(Environment),
    QuestionAnswered(Question, Answer),
    DetailsSubmitted {
        id: CertificateId,
        organisation: OrganisationInput,
        options: OptionsInput,
    },
    /// Last year's certificate or CSR, from which the details are filled in.
    FillOffered {
        id: CertificateId,
        file: OfferedFile,
    },
    OriginChosen {
        id: CertificateId,
        origin: KeyOrigin,
    },
    /// In production only by a person who says that this machine is the
    /// equivalent of an HSM.
    KeyRequested {
        id: CertificateId,
        first: Secret<String>,
        second: Secret<String>,
        acknowledged: bool,
    },
    JobCancelled,
    JobFinished(JobOutcome),
    /// The worker died in the midst of its job.
    JobBroke,
    /// This browser has no workers for the page, and the job did not begin.
    WorkersMissing(Job),
    KeySaveRequested(CertificateId),
    KeyFileOffered {
        id: CertificateId,
        file: OfferedFile,
        passphrase: Secret<String>,
    },
    /// A form of this certificate holds a key file.
    KeyFileHeld(CertificateId),
    /// Nothing of this key is to be left on the page.
    KeyForgotten(CertificateId),
    /// A saved key file that is to be written in another format.
    ExportRequested {
        id: CertificateId,
        file: OfferedFile,
        request: ExportRequest,
    },
    CsrOffered {
        id: CertificateId,
        file: OfferedFile,
    },
    UploadConfirmed(CertificateId),
    CertificateOffered {
        id: CertificateId,
        file: OfferedFile,
    },
    JwksOffered {
        id: CertificateId,
        file: OfferedFile,
        kid: String,
    },
    /// The key file as deployed, and a message that it is to open; the message
    /// may be empty.
    DeployedKeyOffered {
        id: CertificateId,
        file: OfferedFile,
        passphrase: Secret<String>,
        token: Secret<Vec<u8>>,
    },
    /// What the deployed system made, or the certificates that it presents.
    DeployedTokenOffered {
        id: CertificateId,
        token: OfferedFile,
    },
    /// The published keys, for the tokens that follow.
    DeployedJwksOffered {
        id: CertificateId,
        file: OfferedFile,
    },
    /// `None`: it could not be made.
    ChallengeMade {
        id: CertificateId,
        challenge: Option<Challenge>,
    },
    ChallengeAnswered {
        id: CertificateId,
        answer: OfferedFile,
    },
    /// In the rehearsal only.
    PracticeAsked {
        id: CertificateId,
        paper: Paper,
        delivery: Delivery,
        mistake: Option<Mistake>,
    },
    PracticeServed {
        id: CertificateId,
        paper: Paper,
        delivery: Delivery,
        served: Result<Box<Served>, Message>,
    },
    /// Everything of the rehearsal is to be forgotten.
    RehearsalEnded,
    HandedOver(CertificateId),
    StartedOver(CertificateId),
    /// The certificate of the workspace is to be renewed.
    RenewalBegun(CertificateId),
    /// The certificate on the check page is to be renewed.
    RenewalOfInspected(CertificateId),
    /// The old certificate is to count again.
    RenewalGivenUp(CertificateId),
    /// A JWKS while old and new key change over.
    OverlapOffered {
        id: CertificateId,
        file: OfferedFile,
    },
    /// The new key of a renewal is in use.
    Switched(CertificateId),
    /// The time came for which a countdown ran.
    WaitOver,
    /// A file on the check page, where there is no plan.
    Inspected {
        id: CertificateId,
        slot: Slot,
        file: OfferedFile,
    },
    InspectionUnreadable {
        id: CertificateId,
        slot: Slot,
        message: Message,
    },
    /// Files on the page "Check anything".
    HeapOffered(Vec<OfferedFile>),
    /// For a file of the heap, by its position.
    HeapPassphraseGiven {
        file: usize,
        passphrase: Secret<String>,
    },
    HeapFileRemoved(usize),
    HeapItemChosen(Option<usize>),
    HeapPairChosen(PairChoice),
    HeapCleared,
    HeapUnreadable(Message),
    /// CA files and revocation lists.
    TrustFilesOffered(Vec<OfferedFile>),
    TrustFileUnreadable(Message),
    /// The root to which an item of the heap leads is to be accepted.
    HeapRootOffered(usize),
    /// The person compared the fingerprint of a CA file and accepts it; where
    /// another one is accepted, only knowingly.
    AuthorityAccepted {
        role: Role,
        compared_with: ComparedWith,
        /// As typed; it may be empty.
        by: String,
        knowingly: bool,
    },
    AuthorityForgotten(Role),
    CrlsForgotten,
    /// FindingId, remark and people of the ceremony record.
    CeremonyTyped(CeremonyInput),
    PrintRequested,
    FileRequested {
        name: String,
        media_type: &'static str,
        content: String,
    },
    Copied,
    FileUnreadable {
        id: CertificateId,
        slot: Slot,
        message: Message,
    },
    WorkspaceSaveRequested,
    WorkspaceOffered(OfferedFile),
    WorkspaceUnreadable(Message),
    DownloadRefused,
    WorkspaceForgotten,
    StorageRefused,
    NoticeClosed,
}

/// A file or a paste. It may hold a private key, so it is wiped.
#[derive(Clone)]
pub struct OfferedFile {
    /// Empty for a paste.
    pub name: String,
    pub content: Secret<Vec<u8>>,
}

/// What the shell must do.
pub enum Effect {
    RunJob(Job),
    CancelJob,
    /// The practice directory does this; it answers with an action.
    Practise {
        id: CertificateId,
        paper: Paper,
        delivery: Delivery,
        order: Box<Order>,
    },
    /// It is wiped, and its CA's key with it.
    ClosePracticeDirectory,
    Download {
        name: String,
        media_type: &'static str,
        content: String,
    },
    /// A private key's file, encrypted or not: never a text of JavaScript.
    DownloadSecret {
        name: String,
        media_type: &'static str,
        content: Secret<Vec<u8>>,
    },
    /// The browser is to let go of the secret files that it was offered.
    ForgetDownloads,
    Store(String),
    ForgetStored,
    Show(Screen),
    /// The address named a screen that is not open yet; this one is shown.
    Redirect(Screen),
    Announce(Message),
    /// The screen goes to the printer.
    Print,
}

/// Long work under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RunningJob {
    pub environment: Environment,
    pub kind: JobKind,
    pub since: Moment,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobKind {
    MakeKey(CertificateId),
    ProveKey(CertificateId),
    ProveDeployed(CertificateId),
    ExportKey(CertificateId),
    PractiseHubCsr(CertificateId, Delivery),
    Identify,
}

impl JobKind {
    /// The certificate whose key it is about.
    pub fn certificate(self) -> Option<CertificateId> {
        match self {
            Self::MakeKey(id) | Self::ProveKey(id) | Self::ProveDeployed(id) | Self::ExportKey(id) => Some(id),
            // The hub's key is not the person's.
            Self::PractiseHubCsr(..) | Self::Identify => None,
        }
    }
}
