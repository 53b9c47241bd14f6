//! Where one is, what is said about the page as a whole, and what goes out of it.

use super::{Effect, Journey, Notice, PageAction, Screen, Sought, Step};
use crate::framework::address::Address;
use crate::framework::environment::Environment;
use crate::ground::message::Message;

impl Journey {
    pub(super) fn update_page(&mut self, action: PageAction) -> Vec<Effect> {
        match action {
            PageAction::ScreenChosen(screen) => {
                let shown = self.show(screen);
                if self.screen == screen { shown } else { vec![Effect::Redirect(self.screen)] }
            }
            PageAction::FindingSought(place) => {
                self.sought = Sought::Looking(place);
                Vec::new()
            }
            PageAction::FindingMissed => {
                self.sought.missed();
                self.notify(Notice::of_missed_finding())
            }
            PageAction::FindingFound => {
                self.sought.found();
                // Another notice may stand in its place by now.
                self.notice.take_if(|notice| notice.is_about_missed_finding());
                Vec::new()
            }
            PageAction::EnvironmentChosen(environment) => {
                self.workspace.change().environment = environment;
                self.forms_are_gone();
                self.screen = self.nearest(self.screen);
                vec![Effect::Show(self.screen), Effect::Announce(environment_message(environment))]
            }
            PageAction::PrintRequested => vec![Effect::Print],
            PageAction::FileRequested { name, media_type, content } => {
                let content = content.into_bytes();
                vec![Effect::Download { name, media_type, content }, Effect::Announce(Message::new("said-saving"))]
            }
            PageAction::DownloadRefused => {
                self.saved_before_replacing(None);
                self.notify(Notice::bad(Message::new("err-download"), None))
            }
            PageAction::Copied => vec![Effect::Announce(Message::new("said-copied"))],
            PageAction::WaitOver => vec![Effect::Announce(Message::new("said-renewal-wait-over"))],
            PageAction::NoticeClosed => {
                self.notice = None;
                Vec::new()
            }
            PageAction::Undone => self.undone(),
            PageAction::UndoOver => {
                self.undo_over();
                Vec::new()
            }
        }
    }

    pub(super) fn show(&mut self, screen: Screen) -> Vec<Effect> {
        self.notice = None;
        self.chosen_file = None;
        self.sought = Sought::Nothing;
        let before = self.screen;
        self.screen = self.nearest(screen);
        if self.screen != before {
            self.forms_are_gone();
        }
        if self.screen == Screen::CheckAnything {
            // The workspace may have changed since.
            self.match_heap();
        }
        vec![Effect::Show(self.screen)]
    }

    /// A step of a certificate, unless another environment is open by now.
    pub(super) fn show_of(&mut self, at: Address, step: Step) -> Vec<Effect> {
        if at.environment == self.workspace.environment {
            self.show(Screen::Certificate { id: at.which(), step })
        } else {
            Vec::new()
        }
    }

    /// Shows a notice, and says it.
    pub(super) fn notify(&mut self, notice: Notice) -> Vec<Effect> {
        let said = Effect::Announce(notice.message.clone());
        self.notice = Some(notice);
        vec![said]
    }
}

fn environment_message(environment: Environment) -> Message {
    Message::new(match environment {
        Environment::Sandbox => "said-sandbox",
        Environment::Production => "said-production",
        Environment::Rehearsal => "said-rehearsal",
    })
}
