//! What happens on the page, and what the shell must do about it. An action is
//! in the past tense, an effect imperative.

use super::request::{Delivery, ExportRequest, Filter, HeapTaken, HeapUse, PairChoice, PracticeFile};
use super::screen::Screen;
use super::unsaved::{DrawnPassphrase, Slot};
use crate::check::authority::{ComparedWith, Role};
use crate::framework::address::Address;
use crate::framework::catalogue::{CertificateId, KeyAlgorithm, Party, Question};
use crate::framework::environment::Environment;
use crate::ground::message::Message;
use crate::ground::report::FindingId;
use crate::ground::secret::Secret;
use crate::job::{Job, JobOutcome};
use crate::key::prime::Pace;
use crate::plan::{OptionsInput, OrganisationInput};
use crate::proof::challenge::Challenge;
use crate::rehearsal::{Mistake, Order, Served};
use crate::renewal::Cause;
use crate::workspace::{Answer, CeremonyInput, KeyOrigin, Workspace, WorkspaceError};

/// What happened, by what it happened to. What is about a certificate says of
/// which environment: a file may have been read while another one was opened.
pub enum Action {
    Page(PageAction),
    Workspace(WorkspaceAction),
    Job(JobAction),
    Bank(Environment, BankAction),
    Details(Address, DetailsAction),
    Key(Address, KeyAction),
    Bridge(Address, BridgeAction),
    Directory(Address, DirectoryAction),
    Deployed(Address, DeployedAction),
    Renewal(Address, RenewalAction),
    Practice(Address, PracticeAction),
    Inspection(Address, InspectionAction),
    /// A file that was to go into a slot of a certificate could not be read.
    FileUnreadable {
        at: Address,
        slot: Slot,
        message: Message,
    },
    Heap(HeapAction),
    Authorities(Environment, AuthoritiesAction),
}

/// The page itself: where one is, and what goes out of it.
pub enum PageAction {
    ScreenChosen(Screen),
    /// The address named a finding of the open screen.
    FindingSought(FindingId),
    /// It is not on the screen; it may come, once a file is read again.
    FindingMissed,
    /// It came after all.
    FindingFound,
    EnvironmentChosen(Environment),
    PrintRequested,
    FileRequested {
        name: String,
        media_type: &'static str,
        content: String,
    },
    DownloadRefused,
    Copied,
    /// The time came for which a countdown ran.
    WaitOver,
    NoticeClosed,
    /// What the notice says is to be taken back.
    Undone,
    /// The time for that is over.
    UndoOver,
}

/// What is kept, as a whole.
pub enum WorkspaceAction {
    RoleChosen(Party),
    /// A further certificate of a kind is wanted in the open environment.
    Added {
        environment: Environment,
        id: CertificateId,
        label: String,
    },
    /// It is no longer to be kept here.
    Removed(Address),
    QuestionAnswered(Question, Answer),
    /// Reference, remark and people of the ceremony record.
    CeremonyTyped(Environment, CeremonyInput),
    SaveRequested,
    /// A workspace file was chosen.
    Offered(OfferedFile),
    Unreadable(Message),
    /// The chosen file is to take the place of what is here.
    Replaced,
    /// It is not.
    ReplacementCancelled,
    Forgotten,
    /// Everything of the rehearsal is to be forgotten.
    RehearsalEnded,
    /// Another tab of the browser stored this; `None`: it had everything forgotten.
    ChangedElsewhere(Result<Option<Box<Workspace>>, WorkspaceError>),
    /// What this tab has is to be kept, not what the other one stored.
    OwnKept,
    /// What the other tab stored is to be shown and kept.
    OtherTaken,
    /// The browser does not keep it.
    StorageRefused,
}

/// Long work.
pub enum JobAction {
    Cancelled,
    Finished(JobOutcome),
    /// The worker died in the midst of its job.
    Broke,
    /// This browser has no workers for the page, and the job did not begin.
    WorkersMissing(Job),
    /// How long the search for the primes of a key usually takes on this computer.
    Paced {
        key: KeyAlgorithm,
        pace: Pace,
    },
}

/// The bank's details.
pub enum BankAction {
    /// A draft: nothing of it counts before it is submitted.
    Typed(OrganisationInput),
    Submitted(OrganisationInput),
    /// The change is to be made, whatever it touches.
    Confirmed,
    /// It is not.
    Cancelled,
}

pub enum DetailsAction {
    /// A draft: nothing of it counts before it is submitted.
    Typed {
        organisation: OrganisationInput,
        options: OptionsInput,
    },
    Submitted {
        organisation: OrganisationInput,
        options: OptionsInput,
    },
    /// Last year's certificate or CSR, from which the details are filled in.
    FillOffered(OfferedFile),
}

/// The private key and its files.
pub enum KeyAction {
    OriginChosen(KeyOrigin),
    /// For the next key of this certificate.
    PassphraseDrawn(DrawnPassphrase),
    /// In production only by a person who says that this machine is the
    /// equivalent of an HSM.
    Requested {
        first: Secret<String>,
        second: Secret<String>,
        acknowledged: bool,
    },
    SaveRequested,
    /// A form of this certificate holds a key file.
    FileHeld,
    /// The saved key file, to be opened again.
    FileOffered {
        file: OfferedFile,
        passphrase: Secret<String>,
    },
    /// A saved key file that is to be written in another format.
    ExportRequested {
        file: OfferedFile,
        request: ExportRequest,
    },
    /// What was written before is not what is chosen now.
    ExportChanged,
    /// Nothing of this key is to be left on the page.
    Forgotten,
    /// The key is given up, with its CSR and its certificate.
    StartedOver,
}

/// A key in an HSM or a KMS that only signs.
pub enum BridgeAction {
    PublicKeyOffered(OfferedFile),
    /// The request, to be signed where the key is.
    RequestSaved,
    /// With the details as they are now.
    RequestRenewed,
    PublicKeyGivenUp,
    SignatureOffered(OfferedFile),
}

/// On the way to the directory and back from it.
pub enum DirectoryAction {
    CsrOffered(OfferedFile),
    UploadConfirmed,
    CertificateOffered(OfferedFile),
    JwksOffered {
        file: OfferedFile,
        kid: String,
    },
    /// Which key is meant of the key set that lies open.
    KidStated(String),
    HandedOver,
    /// Somebody else was asked for what comes next.
    Asked {
        whom: String,
    },
    /// They are no longer waited for.
    AskedNoMore,
}

/// The proof that the system that uses a key has it.
pub enum DeployedAction {
    /// The key file as deployed, and a message that it is to open; the message
    /// may be empty.
    KeyOffered {
        file: OfferedFile,
        passphrase: Secret<String>,
        token: Secret<Vec<u8>>,
    },
    /// What the deployed system made, or the certificates that it presents.
    TokenOffered(OfferedFile),
    /// The published keys, for the tokens that follow.
    JwksOffered(OfferedFile),
    /// A key that only signs is to prove itself.
    OutsideBegun,
    /// Its signature, made elsewhere.
    OutsideSigned(OfferedFile),
    /// `None`: it could not be made.
    ChallengeMade(Option<Challenge>),
    ChallengeAnswered(OfferedFile),
}

pub enum RenewalAction {
    /// The certificate of the workspace is to be renewed.
    Begun,
    /// The key is to be revoked and replaced at once.
    EmergencyBegun(Cause),
    /// The certificate on the check page is to be renewed.
    OfInspectedBegun,
    /// The old certificate is to count again.
    GivenUp,
    /// A JWKS while old and new key change over.
    JwksOffered(OfferedFile),
    /// The new key is in use.
    Switched,
}

/// In the rehearsal only.
pub enum PracticeAction {
    Asked { file: PracticeFile, delivery: Delivery, mistake: Option<Mistake> },
    Served { file: PracticeFile, delivery: Delivery, served: Result<Box<Served>, Message> },
}

/// Files on the check page of a certificate, where there is no plan.
pub enum InspectionAction {
    Offered { slot: Slot, file: OfferedFile },
    Unreadable { slot: Slot, message: Message },
}

/// Files on the page "Check files"; each is named by its position.
pub enum HeapAction {
    Offered(Vec<OfferedFile>),
    PassphraseGiven {
        file: usize,
        passphrase: Secret<String>,
    },
    /// On all files that wait for one.
    PassphraseGivenToAll(Secret<String>),
    FileRemoved(usize),
    ItemChosen(Option<usize>),
    /// It is to stand beside the one that lies open.
    BesideChosen(Option<usize>),
    Filtered(Filter),
    PairChosen(PairChoice),
    /// The root to which this item leads is to be shown among the CA files.
    RootOffered(usize),
    /// An item is brought to where it is used.
    Used {
        item: usize,
        as_what: HeapUse,
    },
    FileTaken(HeapTaken),
    Cleared,
    Unreadable(Message),
}

/// CA files and revocation lists of an environment.
pub enum AuthoritiesAction {
    FilesOffered(Vec<OfferedFile>),
    FileUnreadable(Message),
    /// A person compared the fingerprint and found it right. `knowingly`: that this
    /// file takes the place of another one.
    Accepted {
        role: Role,
        compared_with: ComparedWith,
        /// Empty if they do not say who they are.
        by: String,
        knowingly: bool,
    },
    Forgotten(Role),
    CrlsForgotten,
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
        at: Address,
        file: PracticeFile,
        delivery: Delivery,
        order: Box<Order>,
    },
    /// It is wiped, and its CA's key with it.
    ClosePracticeDirectory,
    Download {
        name: String,
        media_type: &'static str,
        content: Vec<u8>,
    },
    /// A private key's file, encrypted or not: never a text of JavaScript.
    DownloadSecret {
        name: String,
        media_type: &'static str,
        content: Secret<Vec<u8>>,
    },
    /// The browser is to let go of the secret files that it was offered.
    ForgetDownloads,
    /// What was typed there and not submitted goes.
    ForgetDrafts(Environment),
    Store(String),
    ForgetStored,
    Show(Screen),
    /// The address named a screen that is not open yet; this one is shown.
    Redirect(Screen),
    Announce(Message),
    /// What came of something that the person gave is brought before their eyes.
    Reveal(Sight),
    /// The screen goes to the printer.
    Print,
}

/// Where the outcome of an action is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sight {
    /// The report on what came into a slot, or why it was not taken.
    Slot(Slot),
    /// What is wrong with the details.
    Details,
    Authorities,
}

impl Action {
    /// Whether what is shown leaves the page as it is: no time passes in it, so that a
    /// record that is printed is the one that was saved.
    pub(super) fn only_takes_away(&self) -> bool {
        matches!(self, Self::Page(PageAction::FileRequested { .. } | PageAction::PrintRequested | PageAction::Copied))
    }

    /// Whether it begins work that the only worker does: while that is busy,
    /// it is not taken. Files for the heap wait instead.
    pub(super) fn needs_worker(&self) -> bool {
        matches!(
            self,
            Self::Key(
                _,
                KeyAction::Requested { .. } | KeyAction::FileOffered { .. } | KeyAction::ExportRequested { .. }
            ) | Self::Deployed(_, DeployedAction::KeyOffered { .. })
                | Self::Practice(_, PracticeAction::Asked { file: PracticeFile::HubCsr, .. })
                | Self::Heap(HeapAction::PassphraseGiven { .. } | HeapAction::PassphraseGivenToAll(_))
        )
    }
}
