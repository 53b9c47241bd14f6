//! What a person does on the page, as actions of the journey.

use oftf_key_desk::check::authority::{ComparedWith, Role};
use oftf_key_desk::journey::{Action, AuthoritiesAction, Journey};
use testbed::bank::now;

/// Compares the root of the open environment and accepts it.
pub fn accept_root(desk: &mut Journey) {
    let accepted = AuthoritiesAction::Accepted {
        role: Role::Root,
        compared_with: ComparedWith::Directory,
        by: "A. Tester".to_owned(),
        knowingly: false,
    };
    desk.update(Action::Authorities(desk.workspace.environment, accepted), now());
}
