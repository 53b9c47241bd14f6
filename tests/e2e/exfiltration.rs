//! Getting data out of the page, tried from within: scripts run in the shipped
//! page's own context, and somebody listens. The same scripts on a page without
//! a policy are heard, so that silence means something.

mod attempt;
mod listener;
mod name_lookup;

use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::desk::{Browser, Desk, Place, Settings, page};
use crate::openssl::Folder;
use crate::page_server::PageServer;
use attempt::{ATTEMPTS, Attempt, Outcome, Where};
use listener::Listener;

/// For how long nothing may be heard.
const SILENCE: Duration = Duration::from_secs(3);
/// How long an attempt is waited for that should be heard.
const PATIENCE: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_millis(50);
/// A page without a policy that has what the attempts need.
const CONTROL: &str = "<!doctype html><html><head><meta charset=\"utf-8\"><title>control</title>\
                       <style>p { margin: 0 }</style></head><body></body></html>";
/// What the scripts of the attempts call.
const WORDS: &str = "const [url, host] = arguments; const page = window.wrappedJSObject ?? window; const quiet = () => {}; \
    const add = (name, properties) => { const element = document.createElement(name); \
        Object.assign(element, properties); return document.body.appendChild(element); }; \
    const blob = (text, type = 'text/javascript') => URL.createObjectURL(new Blob([text], { type })); \
    const worker = (text, options) => new Worker(blob(text), options); \
    const link = (rel, as) => { const link = document.createElement('link'); link.rel = rel; \
        if (as) { link.as = as; link.crossOrigin = 'anonymous'; } link.href = url; document.head.append(link); }; \
    const connect = server => { const peer = new RTCPeerConnection({ iceServers: [server] }); \
        peer.createDataChannel('x'); peer.createOffer().then(offer => peer.setLocalDescription(offer)); };";
/// Keeps what the policy reports: the directive, and of what.
const WATCH: &str = "window.violations = []; document.addEventListener('securitypolicyviolation', event => \
    window.violations.push([event.effectiveDirective, event.blockedURI]));";

/// A page in a browser, and who listens to each attempt on it.
struct Scene {
    browser: Browser,
    from_file: bool,
    desk: Desk,
    server: PageServer,
    listener: Listener,
    _folder: Folder,
}

/// What became of an attempt.
struct Trial {
    heard: Vec<String>,
    /// What the call itself was answered with.
    refusal: Option<String>,
    directives: Vec<String>,
}

impl Scene {
    fn new(browser: Browser, from_file: bool, html: &str) -> Self {
        let (folder, server) = (Folder::new(), PageServer::start([("/", html.to_owned())]));
        let address = match from_file {
            true => format!("file://{}", folder.file("index.html", html).display()),
            false => format!("http://127.0.0.1:{}/", server.port()),
        };
        // This computer is all the network there is.
        let settings = match browser {
            Browser::Chromium => Settings::of(browser).with_argument("--allow-loopback-in-peer-connection"),
            Browser::Firefox => Settings::of(browser).with_preference("media.peerconnection.ice.loopback", true),
        };
        let desk = Desk::browse(&settings, Place::at(address));
        Self { browser, from_file, desk, server, listener: Listener::new(ATTEMPTS.len()), _folder: folder }
    }

    /// Tries everything, and waits for each until it is heard or `patience` ends.
    fn try_all(&self, patience: impl Fn(&Attempt) -> Duration) -> Vec<Trial> {
        let (alone, among): (Vec<usize>, Vec<usize>) =
            (0..ATTEMPTS.len()).partition(|index| ATTEMPTS[*index].place == Where::Alone);
        let mut trials: Vec<Option<Trial>> = ATTEMPTS.iter().map(|_| None).collect();

        self.open();
        let refusals: Vec<Option<String>> = among.iter().map(|index| self.run(*index)).collect();
        let start = Instant::now();
        for index in &among {
            self.listen(*index, start, patience(&ATTEMPTS[*index]));
        }
        let violations = self.violations();
        for (index, refusal) in among.into_iter().zip(refusals) {
            trials[index] = Some(self.trial(index, refusal, &violations));
        }

        for index in alone {
            self.desk.goto("about:blank");
            self.open();
            let refusal = self.run(index);
            // Before the page is left.
            let violations = self.violations();
            self.listen(index, Instant::now(), patience(&ATTEMPTS[index]));
            let violations = [violations, self.violations()].concat();
            trials[index] = Some(self.trial(index, refusal, &violations));
        }
        let trials = trials.into_iter().map(|trial| trial.expect("each was tried"));
        // What came late came as well.
        trials.enumerate().map(|(index, trial)| Trial { heard: self.heard(index), ..trial }).collect()
    }

    /// Goes there until it is there: Firefox drops a navigation while it still
    /// leaves the page before.
    fn open(&self) {
        let address = self.desk.address();
        self.desk.wait("the page", || {
            self.desk.goto(&address);
            let is_there = self.desk.script_while_it_lasts("return document.querySelector('style') !== null;");
            (is_there == Some(json!(true))).then_some(())
        });
        self.desk.script(WATCH, Vec::new());
    }

    /// Runs a script in the page; gives what it throws.
    fn run(&self, index: usize) -> Option<String> {
        let host = self.host(index);
        let script = format!("{WORDS} try {{ {} }} catch (error) {{ return String(error); }}", ATTEMPTS[index].script);
        let url = format!("http://{host}{}", path(index));
        self.desk.script(&script, vec![json!(url), json!(host)]).as_str().map(str::to_owned)
    }

    fn host(&self, index: usize) -> String {
        let port = match ATTEMPTS[index].place {
            Where::Own => self.server.port(),
            _ => self.listener.port(index),
        };
        format!("127.0.0.1:{port}")
    }

    fn listen(&self, index: usize, start: Instant, patience: Duration) {
        while self.heard(index).is_empty() && start.elapsed() < patience {
            thread::sleep(PAUSE);
        }
    }

    fn heard(&self, index: usize) -> Vec<String> {
        match ATTEMPTS[index].place {
            Where::Own => self.server.requests().into_iter().filter(|asked| *asked == path(index)).collect(),
            _ => self.listener.heard(index),
        }
    }

    /// Of the page that is open; another page has none, nor has one that is
    /// being left: Firefox ends a script there.
    fn violations(&self) -> Vec<Value> {
        let found = self.desk.script_while_it_lasts("return window.violations ?? [];");
        found.and_then(|found| found.as_array().cloned()).unwrap_or_default()
    }

    fn trial(&self, index: usize, refusal: Option<String>, violations: &[Value]) -> Trial {
        let (host, path) = (self.host(index), path(index));
        let is_its_own = |address: &str| match ATTEMPTS[index].place {
            Where::Own => address.ends_with(&path),
            _ => address.contains(&host),
        };
        let directives = violations.iter().filter(|violation| violation[1].as_str().is_some_and(is_its_own));
        let directives = directives.filter_map(|violation| violation[0].as_str().map(str::to_owned)).collect();
        Trial { heard: self.heard(index), refusal, directives }
    }
}

fn path(index: usize) -> String {
    format!("/attempt-{index}")
}

/// Without the policy each attempt is heard that the browser can make at all.
fn everything_is_heard_without_the_policy(browser: Browser, from_file: bool) {
    let scene = Scene::new(browser, from_file, CONTROL);
    let is_possible = |attempt: &Attempt| attempt.is_possible(browser, from_file);
    let trials = scene.try_all(|attempt| if is_possible(attempt) { PATIENCE } else { Duration::ZERO });
    let unheard =
        ATTEMPTS.iter().zip(&trials).filter(|(attempt, trial)| is_possible(attempt) && trial.heard.is_empty());
    let unheard: Vec<_> = unheard.map(|(attempt, trial)| (attempt.name, &trial.refusal)).collect();
    assert!(unheard.is_empty(), "nobody would hear it if these worked: {unheard:?}");
}

fn the_page_lets_out_what_no_policy_blocks_and_nothing_else(browser: Browser, from_file: bool) {
    let scene = Scene::new(browser, from_file, &std::fs::read_to_string(page()).expect("the page"));
    let is_blockable = |attempt: &Attempt| attempt.outcome != Outcome::NotBlockable;
    let trials = scene.try_all(|attempt| if is_blockable(attempt) { SILENCE } else { PATIENCE });
    let wrong: Vec<String> = ATTEMPTS
        .iter()
        .zip(&trials)
        .filter_map(|(attempt, trial)| Some(format!("{}: {}", attempt.name, wrong(&scene, attempt, trial)?)))
        .collect();
    assert!(wrong.is_empty(), "{browser:?}\n{}", wrong.join("\n"));
}

/// What differs from the expected outcome.
fn wrong(scene: &Scene, attempt: &Attempt, trial: &Trial) -> Option<String> {
    if attempt.outcome == Outcome::NotBlockable {
        return trial.heard.is_empty().then(|| format!("it is blocked: take it off the lists; {:?}", trial.refusal));
    }
    let is_a_silent_connection = |what: &String| what == listener::CONNECTION;
    if !(trial.heard.is_empty() || attempt.may_connect(scene.browser) && trial.heard.iter().all(is_a_silent_connection))
    {
        return Some(format!("it got out: {:?}", trial.heard));
    }
    if !attempt.is_possible(scene.browser, scene.from_file) {
        return None;
    }
    match attempt.outcome {
        Outcome::Refused if trial.refusal.is_none() => Some("it was not refused".to_owned()),
        Outcome::Reported(_) => {
            let directive = attempt.reported(scene.browser)?;
            let is_told = trial.refusal.is_some() || trial.directives.iter().any(|reported| reported == directive);
            (!is_told).then(|| format!("{directive} should be reported, and {:?} is", trial.directives))
        }
        _ => None,
    }
}

#[test]
fn nothing_gets_out_of_the_page_in_chromium_from_the_disk_but_what_is_listed() {
    everything_is_heard_without_the_policy(Browser::Chromium, true);
    the_page_lets_out_what_no_policy_blocks_and_nothing_else(Browser::Chromium, true);
}

#[test]
fn nothing_gets_out_of_the_page_in_chromium_from_a_server_but_what_is_listed() {
    everything_is_heard_without_the_policy(Browser::Chromium, false);
    the_page_lets_out_what_no_policy_blocks_and_nothing_else(Browser::Chromium, false);
}

#[test]
fn nothing_gets_out_of_the_page_in_firefox_from_the_disk_but_what_is_listed() {
    everything_is_heard_without_the_policy(Browser::Firefox, true);
    the_page_lets_out_what_no_policy_blocks_and_nothing_else(Browser::Firefox, true);
}

#[test]
fn nothing_gets_out_of_the_page_in_firefox_from_a_server_but_what_is_listed() {
    everything_is_heard_without_the_policy(Browser::Firefox, false);
    the_page_lets_out_what_no_policy_blocks_and_nothing_else(Browser::Firefox, false);
}
