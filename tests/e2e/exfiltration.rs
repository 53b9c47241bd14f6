//! Getting data out of the page, tried from within: scripts run in the shipped
//! page's own context, and somebody listens. The same scripts run after it, in
//! another window, on a page without a policy, and must be heard there. So silence
//! means something, and nobody has to say for how long it must last: what was
//! tried before and is not heard when its like is, is not heard at all.

mod attempt;
mod listener;
mod name_lookup;

use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use testbed::Folder;
use thirtyfour::WindowHandle;

use crate::desk::{Browser, Desk, Place, Settings, page};
use crate::page_server::PageServer;
use crate::web_server::headers_of_the_release;
use attempt::{ATTEMPTS, Attempt, Outcome, Served, Where};
use listener::Listener;

/// How long something is waited for that should come.
const PATIENCE: Duration = Duration::from_secs(20);
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

/// The page that is shipped, one without a policy, and who listens to each attempt.
struct Scene {
    browser: Browser,
    served: Served,
    desk: Desk,
    shipped: Stage,
    control: Stage,
    /// Where the page without a policy is.
    control_window: WindowHandle,
    _folder: Folder,
}

/// One of the two pages.
struct Stage {
    address: String,
    server: PageServer,
    listener: Listener,
}

/// What became of an attempt.
struct Trial {
    heard: Vec<String>,
    /// What the call itself was answered with.
    refusal: Option<String>,
    directives: Vec<String>,
    /// Whether it was heard without the policy, and what the call was answered with.
    control: (bool, Option<String>),
}

impl Stage {
    fn new(html: String, file: Option<&str>, headers: &[(String, String)]) -> Self {
        let server = PageServer::with_headers([("/", html)], headers);
        let address =
            file.map_or_else(|| format!("http://127.0.0.1:{}/", server.port()), |path| format!("file://{path}"));
        Self { address, server, listener: Listener::new(ATTEMPTS.len()) }
    }

    fn host(&self, index: usize) -> String {
        let port = match ATTEMPTS[index].place {
            Where::Own => self.server.port(),
            _ => self.listener.port(index),
        };
        format!("127.0.0.1:{port}")
    }

    fn heard(&self, index: usize) -> Vec<String> {
        match ATTEMPTS[index].place {
            Where::Own => self.server.requests().into_iter().filter(|asked| *asked == path(index)).collect(),
            _ => self.listener.heard(index),
        }
    }

    fn is_heard(&self, index: usize) -> bool {
        !self.heard(index).is_empty()
    }
}

impl Scene {
    fn new(browser: Browser, served: Served) -> Self {
        let shipped = std::fs::read_to_string(page()).expect("the page");
        let headers = if served == Served::WithHeaders { headers_of_the_release() } else { Vec::new() };
        Self::of(browser, served, shipped, &headers)
    }

    /// Of a page that may be another than ours; the one without a policy has no
    /// headers either.
    fn of(browser: Browser, served: Served, shipped: String, headers: &[(String, String)]) -> Self {
        let folder = Folder::new();
        let stage = |name: &str, html: String, headers: &[(String, String)]| {
            let file = (served == Served::File).then(|| folder.file(name, &html));
            Stage::new(html, file.as_deref(), headers)
        };
        let (shipped, control) =
            (stage("index.html", shipped, headers), stage("control.html", CONTROL.to_owned(), &[]));
        // This computer is all the network there is.
        let settings = match browser {
            Browser::Chromium => Settings::of(browser).with_argument("--allow-loopback-in-peer-connection"),
            Browser::Firefox => Settings::of(browser).with_preference("media.peerconnection.ice.loopback", true),
            // As a click of a person may.
            Browser::WebKit => Settings::of(browser).with_argument("--javascript-can-open-windows-automatically=true"),
        };
        let desk = Desk::browse(&settings, Place::at(shipped.address.clone()));
        let control_window = desk.new_window();
        Self { browser, served, desk, shipped, control, control_window, _folder: folder }
    }

    /// All together that can be, and then each that needs a page of its own.
    fn try_all(&self) -> Vec<Trial> {
        let (alone, among): (Vec<usize>, Vec<usize>) =
            (0..ATTEMPTS.len()).partition(|index| ATTEMPTS[*index].place == Where::Alone);
        let groups = [among].into_iter().chain(alone.into_iter().map(|index| vec![index]));
        let mut trials: Vec<(usize, Trial)> = groups.flat_map(|group| self.try_together(&group)).collect();
        // What came late came as well.
        trials.iter_mut().for_each(|(index, trial)| trial.heard = self.shipped.heard(*index));
        trials.sort_by_key(|(index, _)| *index);
        trials.into_iter().map(|(_, trial)| trial).collect()
    }

    fn try_together(&self, group: &[usize]) -> Vec<(usize, Trial)> {
        self.desk.goto("about:blank");
        self.open(&self.shipped);
        let refusals: Vec<Option<String>> = group.iter().map(|index| self.run(&self.shipped, *index)).collect();
        // Before the page may be left.
        let early = self.violations();
        let controls = self.desk.in_window(&self.control_window, || {
            self.open(&self.control);
            let refusals: Vec<Option<String>> = group.iter().map(|index| self.run(&self.control, *index)).collect();
            let is_waited_for = |index: &usize| ATTEMPTS[*index].is_possible(self.browser, self.served);
            let waited_for: Vec<usize> = group.iter().copied().filter(is_waited_for).collect();
            wait(|| waited_for.iter().all(|index| self.control.is_heard(*index)));
            refusals
        });
        let mut violations = Vec::new();
        wait(|| {
            violations = [early.clone(), self.violations()].concat();
            group.iter().zip(&refusals).all(|(index, refusal)| refusal.is_some() || self.is_told(*index, &violations))
        });
        let outcomes = group.iter().zip(refusals).zip(controls);
        outcomes
            .map(|((index, refusal), control)| {
                let directives = self.directives(*index, &violations);
                let control = (self.control.is_heard(*index), control);
                (*index, Trial { heard: Vec::new(), refusal, directives, control })
            })
            .collect()
    }

    /// What has to come of an attempt has come.
    fn is_told(&self, index: usize, violations: &[Value]) -> bool {
        let attempt = &ATTEMPTS[index];
        if !attempt.is_possible(self.browser, self.served) {
            return true;
        }
        match (attempt.outcome, attempt.reported(self.browser)) {
            (Outcome::NotBlockable, _) => self.served.closes_all_in(self.browser) || self.shipped.is_heard(index),
            (_, Some(directive)) => self.directives(index, violations).iter().any(|reported| reported == directive),
            _ => true,
        }
    }

    /// Goes there until it is there: Firefox drops a navigation while it still
    /// leaves the page before.
    fn open(&self, stage: &Stage) {
        self.desk.wait("the page", || {
            self.desk.goto(&stage.address);
            let is_there = self.desk.script_while_it_lasts("return document.querySelector('style') !== null;");
            (is_there == Some(json!(true))).then_some(())
        });
        self.desk.script(WATCH, Vec::new());
    }

    /// Runs a script in the page that is open; gives what it throws.
    fn run(&self, stage: &Stage, index: usize) -> Option<String> {
        let host = stage.host(index);
        let script = format!("{WORDS} try {{ {} }} catch (error) {{ return String(error); }}", ATTEMPTS[index].script);
        let url = format!("http://{host}{}", path(index));
        self.desk.script(&script, vec![json!(url), json!(host)]).as_str().map(str::to_owned)
    }

    /// Of the page that is open; another page has none, nor has one that is
    /// being left: Firefox ends a script there.
    fn violations(&self) -> Vec<Value> {
        let found = self.desk.script_while_it_lasts("return window.violations ?? [];");
        found.and_then(|found| found.as_array().cloned()).unwrap_or_default()
    }

    /// Those of the violations that are of this attempt.
    fn directives(&self, index: usize, violations: &[Value]) -> Vec<String> {
        let (host, path) = (self.shipped.host(index), path(index));
        let is_its_own = |address: &str| match ATTEMPTS[index].place {
            Where::Own => address.ends_with(&path),
            _ => address.contains(&host),
        };
        let violations = violations.iter().filter(|violation| violation[1].as_str().is_some_and(is_its_own));
        violations.filter_map(|violation| violation[0].as_str().map(str::to_owned)).collect()
    }
}

fn path(index: usize) -> String {
    format!("/attempt-{index}")
}

/// Until it is so, or is too late: then the verdict says what is missing.
fn wait(mut is_so: impl FnMut() -> bool) {
    let start = Instant::now();
    while !is_so() && start.elapsed() < PATIENCE {
        thread::sleep(PAUSE);
    }
}

fn nothing_gets_out_but_what_is_listed(browser: Browser, served: Served) {
    let scene = Scene::new(browser, served);
    let trials = scene.try_all();
    let unheard = |attempt: &Attempt, trial: &Trial| {
        let (is_heard, refusal) = &trial.control;
        let is_missed = attempt.is_possible(browser, served) && !is_heard;
        is_missed.then(|| format!("nobody would hear it if it worked: {refusal:?}"))
    };
    let wrong: Vec<String> = ATTEMPTS
        .iter()
        .zip(&trials)
        .filter_map(|(attempt, trial)| {
            let what = unheard(attempt, trial).or_else(|| wrong(&scene, attempt, trial))?;
            Some(format!("{}: {what}", attempt.name))
        })
        .collect();
    assert!(wrong.is_empty(), "{browser:?} {served:?}\n{}", wrong.join("\n"));
}

/// What differs from the expected outcome.
fn wrong(scene: &Scene, attempt: &Attempt, trial: &Trial) -> Option<String> {
    let closes_all = scene.served.closes_all_in(scene.browser);
    let is_possible = attempt.is_possible(scene.browser, scene.served);
    if attempt.outcome == Outcome::NotBlockable && !closes_all && is_possible {
        return trial.heard.is_empty().then(|| format!("it is blocked: take it off the lists; {:?}", trial.refusal));
    }
    let is_a_silent_connection = |what: &String| what == listener::CONNECTION;
    let may_connect = attempt.may_connect(scene.browser) && !closes_all;
    if !(trial.heard.is_empty() || may_connect && trial.heard.iter().all(is_a_silent_connection)) {
        return Some(format!("it got out: {:?}", trial.heard));
    }
    if !is_possible {
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
    nothing_gets_out_but_what_is_listed(Browser::Chromium, Served::File);
}

#[test]
fn nothing_gets_out_of_the_page_in_chromium_from_a_server_but_what_is_listed() {
    nothing_gets_out_but_what_is_listed(Browser::Chromium, Served::Bare);
}

#[test]
fn nothing_at_all_gets_out_of_the_page_in_chromium_with_the_headers() {
    nothing_gets_out_but_what_is_listed(Browser::Chromium, Served::WithHeaders);
}

#[test]
fn nothing_gets_out_of_the_page_in_firefox_from_the_disk_but_what_is_listed() {
    nothing_gets_out_but_what_is_listed(Browser::Firefox, Served::File);
}

#[test]
fn nothing_gets_out_of_the_page_in_firefox_from_a_server_but_what_is_listed() {
    nothing_gets_out_but_what_is_listed(Browser::Firefox, Served::Bare);
}

#[test]
fn nothing_gets_out_of_the_page_in_firefox_with_the_headers_but_what_is_listed() {
    nothing_gets_out_but_what_is_listed(Browser::Firefox, Served::WithHeaders);
}

#[test]
fn nothing_gets_out_of_the_page_in_webkit_from_the_disk_but_what_is_listed() {
    nothing_gets_out_but_what_is_listed(Browser::WebKit, Served::File);
}

/// Not with the headers: WebKitGTK's driver may not answer any more after a page that has them.
#[test]
fn nothing_gets_out_of_the_page_in_webkit_from_a_server_but_what_is_listed() {
    nothing_gets_out_but_what_is_listed(Browser::WebKit, Served::Bare);
}

/// CSP Level 3 has a directive against WebRTC. No browser of the test run knows it,
/// and Chromium writes that to its console at each start, so it stands in no policy.
#[test]
fn the_directive_against_webrtc_closes_nothing_yet() {
    let html = CONTROL.replace(
        "<meta charset",
        "<meta http-equiv=\"Content-Security-Policy\" content=\"webrtc 'block'\"><meta charset",
    );
    let webrtc = (0..ATTEMPTS.len()).filter(|index| ATTEMPTS[*index].name.starts_with("WebRTC"));
    let webrtc = Vec::from_iter(webrtc);
    assert_eq!(webrtc.len(), 3);
    for browser in Browser::BOTH {
        let scene = Scene::of(browser, Served::Bare, html.clone(), &[]);
        scene.open(&scene.shipped);
        for index in &webrtc {
            scene.run(&scene.shipped, *index);
        }
        wait(|| webrtc.iter().all(|index| scene.shipped.is_heard(*index)));
        for index in &webrtc {
            let name = ATTEMPTS[*index].name;
            assert!(scene.shipped.is_heard(*index), "{browser:?} blocks {name}: put the directive into the policy");
        }
    }
}

/// The list of the header is not so short that a person cannot get to the directory.
#[test]
fn with_the_headers_the_links_to_the_directory_lead_there_and_nowhere_else() {
    let index = ATTEMPTS.iter().position(|attempt| attempt.name == "link to a new window").expect("the attempt");
    let listener = Listener::new(2);
    let (linked, other) = ("web.directory.openfinance.ae", "web.directory.openfinance.example");
    let rules: Vec<String> = [(linked, 0), (other, 1)]
        .map(|(host, place)| format!("MAP {host} 127.0.0.1:{}", listener.port(place)))
        .to_vec();
    let settings = Settings::of(Browser::Chromium).with_argument(&format!("--host-resolver-rules={}", rules.join(",")));
    let server = PageServer::with_headers(
        [("/", std::fs::read_to_string(page()).expect("the page"))],
        &headers_of_the_release(),
    );
    let address = format!("http://127.0.0.1:{}/", server.port());
    let desk = Desk::browse(&settings, Place::at(address));
    // The one that must not be heard is tried before the one that must.
    for host in [other, linked] {
        desk.goto(&desk.address());
        desk.element("#page-heading");
        let script = format!("{WORDS} {}", ATTEMPTS[index].script);
        desk.script(&script, vec![json!(format!("https://{host}/path")), json!(host)]);
    }
    wait(|| !listener.heard(0).is_empty());
    assert!(!listener.heard(0).is_empty(), "the directory is not reached");
    assert!(listener.heard(1).is_empty(), "{:?}", listener.heard(1));
}
