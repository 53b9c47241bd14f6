//! Names of files that the page saves today, and its workspace file on the way back.

use oftf_key_desk::framework::catalogue::CertificateId;
use oftf_key_desk::framework::environment::Environment;
use oftf_key_desk::framework::file_name::{self, Edition};
use oftf_key_desk::ground::clock::Moment;
use time::OffsetDateTime;

use crate::desk::Desk;

/// Now, as the browser has it.
pub fn today() -> Moment {
    Moment::from_unix_seconds(OffsetDateTime::now_utc().unix_timestamp()).expect("a moment of these years")
}

/// Of the files of a key that is made today in the Sandbox.
pub fn stem(id: CertificateId) -> String {
    stem_in(Environment::Sandbox, id)
}

pub fn stem_in(environment: Environment, id: CertificateId) -> String {
    file_name::of_key(environment, id, &Edition { day: Some(today()), ..Edition::default() })
}

/// Of a document about a certificate of the Sandbox, or about all of them.
pub fn document(id: Option<CertificateId>, what: &str) -> String {
    file_name::of_document(Environment::Sandbox, id, today(), what)
}

/// Opens a workspace file in the place of what is here; the board shows what came.
#[track_caller]
pub fn open_workspace(desk: &Desk, content: &str) {
    desk.visit("#/workspace");
    desk.drop_text("open-workspace", "workspace.json", content);
    desk.click("review-replace");
    desk.element("#notice.good");
}

/// What stands in the workspace file that the page saves.
#[track_caller]
pub fn workspace(desk: &Desk) -> String {
    desk.visit("#/workspace");
    desk.click("save-workspace");
    std::fs::read_to_string(desk.download(&file_name::of_workspace(today()))).expect("the saved workspace")
}
