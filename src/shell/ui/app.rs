//! The root: it owns the journey, passes actions in and carries effects out.

use std::cell::Cell;
use std::rc::Rc;

use getrandom::SysRng;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use yew::prelude::*;

use super::draft::Drafts;
use super::part::band;
use super::part::header::{self, Header};
use super::part::print_foot::PrintFoot;
use super::part::{elapsed, notice, other_tab};
use super::shortcuts;
use super::stage;
use super::stray;
use super::text::{Ui, Words};
use super::{focus, frame, outcome};
use crate::framework::catalogue::KeyAlgorithm;
use crate::ground::language::Language;
use crate::ground::shown;
use crate::journey::{
    Action, Effect, JobAction, JobKind, Journey, Opening, PageAction, PracticeAction, Route, Screen, Sight, Sought,
    Workplace, WorkspaceAction,
};
use crate::rehearsal::PracticeDirectory;
use crate::shell::printing::Foot;
use crate::shell::storage::{Keeper, Stored};
use crate::shell::worker::{Heard, JobHere, JobWorker};
use crate::shell::{clock, download, language, printing, rescue, route, storage, theme, worker};

/// What the root hears: what was done in the journey, or the language to speak.
pub enum Input {
    Action(Action),
    Language(Language),
    /// What another tab stored.
    KeptElsewhere(Option<String>),
    /// The first frame is there.
    Drawn,
    /// The step of a key is drawn.
    KeyAtHand,
}

impl From<Action> for Input {
    fn from(action: Action) -> Self {
        Self::Action(action)
    }
}

pub struct App {
    journey: Journey,
    words: Words,
    drafts: Drafts,
    worker: Option<JobWorker>,
    /// Waits with those who help it for a key of this kind, while the step is open.
    ready_for_key: Option<(KeyAlgorithm, JobWorker)>,
    job_here: Option<JobHere>,
    /// Of the rehearsal; it lives as long as the page, or until it is closed.
    practice: Option<PracticeDirectory>,
    announcement: String,
    is_drawn: bool,
    /// The heading gets the focus after the next drawing.
    focus_heading: bool,
    /// What came of something is brought into view after the next drawing.
    reveal: Option<Sight>,
    /// Where the focus was before what is drawn next.
    focus_before: Option<focus::Before>,
    leaving_loses_a_key: Rc<Cell<bool>>,
    /// What the browser keeps, as far as this tab knows.
    keeper: Keeper,
    _other_tabs: storage::Listener,
    _dropping: stray::Listener,
    _route: route::Listener,
    _leaving: Closure<dyn FnMut(web_sys::BeforeUnloadEvent)>,
    _shortcuts: shortcuts::Listener,
}

impl Component for App {
    type Message = Input;
    type Properties = ();

    fn create(context: &Context<Self>) -> Self {
        let (keeper, kept) = Keeper::open();
        // Asked only where nothing was kept: the answer costs a write.
        let keeps = !matches!(kept, Ok(None)) || storage::works();
        let workplace = if worker::may_exist() { Workplace::Worker } else { Workplace::Page };
        let journey = Journey::open(Opening { kept, keeps, workplace }, route::current(), clock::now());
        let first = journey.screen;
        route::redirect(first);
        let language = language::at_start();
        language::declare(language);
        theme::show(theme::chosen());
        let link = context.link().clone();
        let leaving_loses_a_key = Rc::new(Cell::new(false));
        Self {
            journey,
            words: Words::new(language),
            drafts: Drafts::default(),
            worker: None,
            ready_for_key: None,
            job_here: None,
            practice: None,
            announcement: String::new(),
            is_drawn: false,
            focus_heading: matches!(first, Screen::Glossary(Some(_))),
            reveal: None,
            focus_before: None,
            _leaving: ask_before_leaving(&leaving_loses_a_key),
            leaving_loses_a_key,
            _shortcuts: shortcuts::Listener::new(
                context.link().callback(|screen| Action::Page(PageAction::ScreenChosen(screen))),
            ),
            keeper,
            _dropping: stray::Listener::new(context.link().callback(|action: Action| action)),
            _other_tabs: storage::Listener::new(context.link().callback(Input::KeptElsewhere)),
            _route: route::Listener::new(move |route| {
                link.send_message(Action::Page(PageAction::ScreenChosen(route.screen)));
                if let Some(place) = route.finding {
                    link.send_message(Action::Page(PageAction::FindingSought(place)));
                }
            }),
        }
    }

    fn update(&mut self, context: &Context<Self>, input: Input) -> bool {
        let action = match input {
            Input::Action(action) => action,
            Input::Language(language) => {
                self.speak(language);
                return true;
            }
            Input::Drawn => {
                self.is_drawn = true;
                return self.journey.screen == Screen::Front && self.journey.is_first_visit();
            }
            Input::KeyAtHand => {
                self.get_ready_for_key(context);
                return false;
            }
            Input::KeptElsewhere(text) => Action::Workspace(WorkspaceAction::ChangedElsewhere(self.keeper.heard(text))),
        };
        if self.journey.has_nothing_to_do(&action) {
            return false;
        }
        self.focus_before = Some(focus::Before::now());
        for effect in self.journey.update(action, clock::now()) {
            self.carry_out(context, effect);
        }
        if self.key_without_worker().is_some() {
            // In a task of its own: whoever came here sees the step first.
            let link = context.link().clone();
            frame::after(move || link.send_message(Input::KeyAtHand)).forget();
        }
        rescue::keep_key_files(self.journey.unproved_keys());
        self.leaving_loses_a_key.set(self.journey.has_unproved_key());
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let environment = self.journey.workspace.environment;
        let ui = Ui {
            role: self.journey.role(),
            is_drawn: self.is_drawn,
            words: self.words.clone(),
            route: Route { screen: self.journey.screen, finding: self.journey.sought.place().cloned() },
            environment,
            dispatch: context.link().callback(|action: Action| action),
        };
        html! {
            <ContextProvider<Words> context={self.words.clone()}>
            <ContextProvider<Workplace> context={self.journey.workplace}>
            <ContextProvider<Drafts> context={self.drafts.clone()}>
                <PrintFoot foot={Foot::Whose} text={self.foot(&ui)} />
                <div class={classes!("desk", environment.word())}>
                    <Header
                        {environment}
                        screen={self.journey.screen}
                        kept={self.journey.storage}
                        workplace={self.journey.workplace}
                        dispatch={ui.dispatch.clone()}
                        on_language={context.link().callback(Input::Language)}
                    />
                    { band::view(&self.journey, &ui) }
                    <main id="content">
                        { header::tabs(self.journey.screen, &ui) }
                        { for self.journey.other_tab.iter().map(|other| other_tab::view(other, &ui)) }
                        { for self.journey.notice.iter().map(|notice| notice::view(notice, &ui)) }
                        { for self.journey.job.filter(|job| job.kind == JobKind::Look).map(|job| elapsed::reading(job, &ui)) }
                        { self.stage(&ui) }
                    </main>
                    <footer class="foot">
                        { ui.line("foot") }{ " " }<a href={Screen::Limits.route()}>{ ui.line("foot-proof") }</a>
                    </footer>
                </div>
                <div class="visually-hidden" role="status" aria-live="polite">{ &self.announcement }</div>
            </ContextProvider<Drafts>>
            </ContextProvider<Workplace>>
            </ContextProvider<Words>>
        }
    }

    fn rendered(&mut self, context: &Context<Self>, is_first: bool) {
        if is_first {
            let link = context.link().clone();
            frame::after(move || link.send_message(Input::Drawn)).forget();
        }
        name_document(&self.words.line("name"));
        let before = self.focus_before.take();
        let reveal = self.reveal.take();
        if std::mem::take(&mut self.focus_heading) {
            match self.journey.screen {
                Screen::Glossary(Some(term)) => focus::part(&stage::glossary::anchor(term)),
                _ => focus::heading(),
            }
        } else if let Some(before) = before {
            before.hand_on();
        }
        if let Some(sight) = reveal {
            outcome::reveal(sight);
        }
        // The finding that is sought gets the focus as soon as it is drawn.
        let outcome = match &self.journey.sought {
            Sought::Nothing | Sought::Found(_) => None,
            Sought::Looking(place) | Sought::Missed(place) if focus::finding(place) => {
                Some(Action::Page(PageAction::FindingFound))
            }
            Sought::Looking(_) => Some(Action::Page(PageAction::FindingMissed)),
            Sought::Missed(_) => None,
        };
        if let Some(action) = outcome {
            context.link().send_message(action);
        }
    }
}

impl App {
    fn stage(&self, ui: &Ui) -> Html {
        match self.journey.screen {
            Screen::Front => stage::front::view(&self.journey, ui),
            Screen::Glossary(_) => stage::glossary::view(ui),
            Screen::Board => stage::board::view(&self.journey, ui),
            Screen::Workspace => stage::workspace::view(&self.journey, ui),
            Screen::Help => stage::help::view(ui),
            Screen::Summary(id) => stage::summary::view(&self.journey, self.journey.at(id), ui),
            Screen::Bank => stage::bank::view(&self.journey, ui),
            Screen::Handovers => stage::handover::all(&self.journey, ui),
            Screen::Ceremony => stage::ceremony::view(&self.journey, ui),
            Screen::Timeline => stage::timeline::view(&self.journey, ui),
            Screen::Limits => stage::limits::view(&self.journey, ui),
            Screen::Authorities => stage::authorities::view(&self.journey, ui),
            Screen::CheckAnything => stage::check_anything::view(&self.journey, ui),
            Screen::Check(id) => stage::inspect::view(&self.journey, self.journey.at(id), ui),
            Screen::Certificate { id, step } => stage::wizard::view(&self.journey, self.journey.at(id), step, ui),
        }
    }

    fn carry_out(&mut self, context: &Context<Self>, effect: Effect) {
        match effect {
            Effect::RunJob(job) => {
                let key = job.algorithm();
                let ready = self.ready_for_key.take().filter(|(ready_for, _)| key == Some(*ready_for));
                match (self.journey.workplace, ready) {
                    (Workplace::Worker, Some((_, worker))) => {
                        worker.give(job);
                        self.worker = Some(worker);
                    }
                    (Workplace::Worker, None) => self.worker = JobWorker::start(job, heard(context)),
                    (Workplace::Page, _) => {
                        self.worker = None;
                        self.job_here = Some(JobHere::start(job, heard(context)));
                    }
                }
            }
            Effect::CancelJob => self.stop_working(),
            Effect::Practise { at, file, delivery, order } => {
                let served = order.serve(&mut self.practice, clock::now(), &mut SysRng);
                let served = served.map(Box::new).map_err(|error| error.message());
                context.link().send_message(Action::Practice(at, PracticeAction::Served { file, delivery, served }));
            }
            Effect::ClosePracticeDirectory => self.practice = None,
            Effect::Download { name, media_type, content } => {
                if download::offer(&name, media_type, &content).is_err() {
                    context.link().send_message(Action::Page(PageAction::DownloadRefused));
                }
            }
            Effect::DownloadSecret { name, media_type, content } => {
                let content = content.expose("the person saves it");
                if download::offer_secret(&name, media_type, content).is_err() {
                    context.link().send_message(Action::Page(PageAction::DownloadRefused));
                }
            }
            Effect::ForgetDownloads => download::forget(),
            Effect::ForgetDrafts(environment) => self.drafts.forget(environment),
            Effect::Store(json) => {
                match self.keeper.store(&json) {
                    Stored::Kept => self.journey.kept(),
                    Stored::Refused => {
                        context.link().send_message(Action::Workspace(WorkspaceAction::StorageRefused));
                    }
                    Stored::ChangedElsewhere(found) => {
                        context.link().send_message(Action::Workspace(WorkspaceAction::ChangedElsewhere(found)));
                    }
                }
                rescue::keep_workspace(Some(json));
            }
            Effect::ForgetStored => {
                self.keeper.forget();
                rescue::keep_workspace(None);
            }
            Effect::Show(screen) => {
                route::show(screen);
                self.focus_heading = true;
            }
            Effect::Redirect(screen) => {
                route::redirect(screen);
                self.focus_heading = true;
            }
            Effect::Reveal(sight) => self.reveal = Some(sight),
            Effect::Print => printing::print(),
            Effect::Announce(message) => {
                let text = self.words.say(&message).heard();
                // A region that does not change is not read again.
                self.announcement = if self.announcement == text { format!("{text}\u{A0}") } else { text };
            }
        }
        if self.journey.job.is_none() {
            // A worker that has answered is terminated, and its memory with it.
            self.stop_working();
        }
    }

    /// Whose page it is, when it is printed.
    fn foot(&self, ui: &Ui) -> String {
        let bank = self.journey.workspace.world(ui.environment).organisation.legal_name.clone();
        let parts = [bank, ui.line(ui.environment.text_id()), ui.day(clock::now())];
        parts
            .iter()
            .filter(|part| !part.is_empty())
            .map(|part| shown::written_out(part))
            .collect::<Vec<_>>()
            .join(" · ")
    }

    /// From now on and, where the browser keeps it, the next time.
    fn speak(&mut self, language: Language) {
        self.words = Words::new(language);
        // It was said in the other language.
        self.announcement.clear();
        language::declare(language);
        storage::store_language(language);
    }

    /// A worker takes a moment to start, and its first numbers another one: they are
    /// over before the button is pressed.
    fn get_ready_for_key(&mut self, context: &Context<Self>) {
        if let Some(key) = self.key_without_worker() {
            self.ready_for_key = JobWorker::prepare(Some(key), heard(context)).map(|worker| (key, worker));
        }
    }

    /// What may be made here next, if nobody is ready for it. Who is ready for something else is
    /// sent away.
    fn key_without_worker(&mut self) -> Option<KeyAlgorithm> {
        let wanted = self.journey.key_at_hand().filter(|_| self.journey.workplace == Workplace::Worker);
        self.ready_for_key.take_if(|(ready_for, _)| Some(*ready_for) != wanted);
        wanted.filter(|_| self.ready_for_key.is_none())
    }

    fn stop_working(&mut self) {
        self.worker = None;
        self.job_here = None;
    }
}

/// What a worker is heard to say, as an action.
fn heard(context: &Context<App>) -> Callback<Heard> {
    context.link().callback(|heard| match heard {
        Heard::Outcome(outcome) => Action::Job(JobAction::Finished(outcome)),
        Heard::Broke => Action::Job(JobAction::Broke),
        Heard::NoWorkers(job) => Action::Job(JobAction::WorkersMissing(job)),
        Heard::Pace(key, pace) => Action::Job(JobAction::Paced { key, pace }),
    })
}

/// The browser asks whether to leave as long as a key waits for its proof.
fn ask_before_leaving(loses_a_key: &Rc<Cell<bool>>) -> Closure<dyn FnMut(web_sys::BeforeUnloadEvent)> {
    let loses_a_key = Rc::clone(loses_a_key);
    let closure = Closure::new(move |event: web_sys::BeforeUnloadEvent| {
        if loses_a_key.get() {
            event.prevent_default();
            // COMPAT: older browsers ask only if this is set.
            event.set_return_value("leave");
        }
    });
    if let Some(window) = web_sys::window() {
        let _ = window.add_event_listener_with_callback("beforeunload", closure.as_ref().unchecked_ref());
    }
    closure
}

/// The title of the document is the heading, so that the entries of the
/// browser's history can be told apart.
fn name_document(name: &str) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let heading = document.get_element_by_id("page-heading").and_then(|heading| heading.text_content());
    document.set_title(&heading.map_or_else(|| name.to_owned(), |heading| format!("{heading} · {name}")));
}
