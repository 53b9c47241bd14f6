//! The ways out of a page, one line each: the script that tries it, and what a
//! browser makes of it under the policy of the page.
//!
//! A script has `url`, at which somebody listens, and `host`, the same without
//! scheme and path. What is [`Outcome::NotBlockable`] here, SECURITY.md and the
//! page itself say in words.

use Outcome::{NotBlockable, Refused, Reported, Unseen};
use Where::{Alone, Among, Own};

use crate::desk::Browser;

pub struct Attempt {
    pub name: &'static str,
    pub place: Where,
    pub outcome: Outcome,
    pub script: &'static str,
}

/// Whence the page comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Served {
    File,
    /// By a server that adds nothing.
    Bare,
    /// By a server with the headers of the release.
    WithHeaders,
}

impl Served {
    /// Nothing gets out at all: the browser knows `Connection-Allowlist`.
    pub fn closes_all_in(self, browser: Browser) -> bool {
        self == Self::WithHeaders && browser == Browser::Chromium
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Where {
    /// On one page with the others.
    Among,
    /// On a page of its own, since it leaves the page or opens another.
    Alone,
    /// As `Among`, to the server of the page itself: other servers are out of
    /// its reach anyway.
    Own,
}

/// Nothing is heard, except of what is not blockable.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// A violation of this directive is reported to the page, unless Trusted
    /// Types refuse the call before.
    Reported(&'static str),
    /// The call itself is refused: Trusted Types.
    Refused,
    /// Nothing happens, or what is reported does not name the attempt.
    Unseen,
    /// It gets out, unless [`Served::closes_all_in`]: no policy in a file is against it.
    NotBlockable,
}

/// What a browser cannot do even without a policy, or not from a file.
fn unable(browser: Browser) -> &'static [&'static str] {
    match browser {
        Browser::Chromium => &["image in SVG in a data URL"],
        Browser::Firefox => &[
            "fetchLater",
            "WebSocketStream",
            "image in SVG in a data URL",
            "link manifest",
            "speculation rules: prefetch",
            "paint worklet",
            // Switched off unless a person switches it on.
            "ping of a link",
        ],
        Browser::WebKit => &[
            "fetchLater",
            "WebSocketStream",
            "WebTransport",
            // WebKitGTK is built without it; Safari has it.
            "WebRTC to a STUN server",
            "WebRTC to a TURN server over UDP",
            "WebRTC to a TURN server over TCP",
            "image in SVG in a data URL",
            "link icon",
            "link manifest",
            "link prefetch",
            "speculation rules: prefetch",
            "paint worklet",
            "navigation.navigate",
        ],
    }
}

fn unable_from_a_file(browser: Browser) -> &'static [&'static str] {
    match browser {
        Browser::Chromium => &["import in a module worker", "fetch in a shared worker"],
        Browser::Firefox => &["link prefetch"],
        Browser::WebKit => &[],
    }
}

/// What a browser blocks without a word to the page.
fn silent(browser: Browser) -> &'static [&'static str] {
    match browser {
        Browser::Chromium => &[],
        Browser::Firefox => &[
            "link preload of an image",
            "link preload of a script",
            "link preload of a style",
            "link preload of a font",
            "link preload for fetch",
            "link modulepreload",
        ],
        Browser::WebKit => &[],
    }
}

/// Chromium connects to a server before it asks the policy whether a document
/// may be fetched there; nothing is sent.
const CHROMIUM_CONNECTS: &[&str] =
    &["iframe", "form in a frame", "form by GET", "form by POST", "form to a new window"];

impl Attempt {
    /// Whether the browser does this at all, on a page without a policy.
    pub fn is_possible(&self, browser: Browser, served: Served) -> bool {
        let from_file = served == Served::File;
        // The attempts on the server of the page need one.
        let is_reachable = !(from_file && self.place == Own);
        is_reachable
            && !unable(browser).contains(&self.name)
            && !(from_file && unable_from_a_file(browser).contains(&self.name))
    }

    /// The directive that the page is told of.
    pub fn reported(&self, browser: Browser) -> Option<&'static str> {
        match self.outcome {
            Reported(directive) if !silent(browser).contains(&self.name) => Some(directive),
            _ => None,
        }
    }

    /// Whether a connection may be opened on which nothing is said.
    pub fn may_connect(&self, browser: Browser) -> bool {
        browser == Browser::Chromium && CHROMIUM_CONNECTS.contains(&self.name)
    }
}

const fn attempt(name: &'static str, place: Where, outcome: Outcome, script: &'static str) -> Attempt {
    Attempt { name, place, outcome, script }
}

pub const ATTEMPTS: &[Attempt] = &[
    // Requests by script
    attempt("fetch", Among, Reported("connect-src"), "fetch(url, { mode: 'no-cors' }).catch(quiet);"),
    attempt(
        "fetch with keepalive",
        Among,
        Reported("connect-src"),
        "fetch(url, { method: 'POST', mode: 'no-cors', keepalive: true, body: 'x' }).catch(quiet);",
    ),
    attempt("fetchLater", Among, Reported("connect-src"), "fetchLater(url, { activateAfter: 0 });"),
    attempt(
        "XMLHttpRequest",
        Among,
        Reported("connect-src"),
        "const request = new XMLHttpRequest(); request.open('GET', url); request.send();",
    ),
    attempt("WebSocket", Among, Reported("connect-src"), "new WebSocket('ws://' + host);"),
    attempt(
        "WebSocketStream",
        Among,
        Reported("connect-src"),
        "new WebSocketStream('ws://' + host).opened.catch(quiet);",
    ),
    attempt("EventSource", Among, Reported("connect-src"), "new EventSource(url);"),
    attempt("sendBeacon", Among, Reported("connect-src"), "navigator.sendBeacon(url, 'x');"),
    attempt("WebTransport", Among, Reported("connect-src"), "new WebTransport('https://' + host).ready.catch(quiet);"),
    attempt("FontFace", Among, Reported("font-src"), "new FontFace('a', `url(${url})`).load().catch(quiet);"),
    attempt("fetch to the page's own server", Own, Reported("connect-src"), "fetch(url).catch(quiet);"),
    attempt("WebRTC to a STUN server", Among, NotBlockable, "connect({ urls: 'stun:' + host });"),
    attempt(
        "WebRTC to a TURN server over UDP",
        Among,
        NotBlockable,
        "connect({ urls: `turn:${host}?transport=udp`, username: 'x', credential: 'x' });",
    ),
    attempt(
        "WebRTC to a TURN server over TCP",
        Among,
        NotBlockable,
        "connect({ urls: `turn:${host}?transport=tcp`, username: 'x', credential: 'x' });",
    ),
    // Images and media
    attempt("image", Among, Reported("img-src"), "new Image().src = url;"),
    attempt("image by srcset", Among, Reported("img-src"), "new Image().srcset = url + ' 1x';"),
    attempt(
        "image of an input",
        Among,
        Reported("img-src"),
        "const input = add('input', { type: 'image' }); input.src = url;",
    ),
    attempt(
        "image in SVG of the document",
        Among,
        Reported("img-src"),
        "const svg = 'http://www.w3.org/2000/svg'; \
                 const image = document.createElementNS(svg, 'image'); image.setAttribute('href', url); \
                 document.body.appendChild(document.createElementNS(svg, 'svg')).append(image);",
    ),
    attempt(
        "image in SVG in a data URL",
        Among,
        Unseen,
        "new Image().src = 'data:image/svg+xml,' + encodeURIComponent(\
                 `<svg xmlns='http://www.w3.org/2000/svg'><image href='${url}'/></svg>`);",
    ),
    attempt("background of the body", Among, Reported("img-src"), "document.body.setAttribute('background', url);"),
    attempt("audio", Among, Reported("media-src"), "new Audio(url).play().catch(quiet);"),
    attempt("video", Among, Reported("media-src"), "add('video', { preload: 'auto', src: url });"),
    attempt("poster of a video", Among, Reported("img-src"), "add('video', { poster: url });"),
    attempt(
        "track of a video",
        Among,
        Reported("media-src"),
        "const video = add('video', { crossOrigin: 'anonymous' }); \
                 const track = document.createElement('track'); track.default = true; track.src = url; \
                 video.append(track); track.track.mode = 'showing';",
    ),
    // Style
    attempt("style element", Among, Unseen, "add('style', { textContent: `html { background: url(${url}) }` });"),
    attempt("style attribute", Among, Unseen, "add('p', {}).setAttribute('style', `background: url(${url})`);"),
    attempt("style by script", Among, Reported("img-src"), "add('p', {}).style.background = `url(${url})`;"),
    attempt(
        "rule in a style sheet",
        Among,
        Reported("img-src"),
        "document.styleSheets[0].insertRule(`#ruled { background: url(${url}) }`); \
                 add('p', { id: 'ruled', textContent: 'x' });",
    ),
    attempt("@import in a style element", Among, Unseen, "add('style', { textContent: `@import url(${url});` });"),
    attempt(
        "@import by script",
        Among,
        Reported("style-src-elem"),
        "document.styleSheets[0].insertRule(`@import url(${url});`, 0);",
    ),
    attempt(
        "@font-face",
        Among,
        Reported("font-src"),
        "const sheet = document.styleSheets[0]; \
                 sheet.insertRule(`@font-face { font-family: leak; src: url(${url}) }`, sheet.cssRules.length); \
                 add('p', { textContent: 'x' }).style.fontFamily = 'leak';",
    ),
    attempt(
        "adopted style sheet",
        Among,
        Reported("img-src"),
        "const sheet = new CSSStyleSheet(); add('p', { id: 'adopted', textContent: 'x' }); \
                 sheet.replaceSync(`#adopted { background: url(${url}) }`); \
                 document.adoptedStyleSheets = [sheet];",
    ),
    // Links of the head
    attempt("link stylesheet", Among, Reported("style-src-elem"), "link('stylesheet');"),
    attempt("link icon", Among, Reported("img-src"), "link('icon');"),
    attempt("link manifest", Among, Reported("manifest-src"), "link('manifest');"),
    attempt("link prefetch", Among, Reported("default-src"), "link('prefetch');"),
    attempt("link preload of an image", Among, Reported("img-src"), "link('preload', 'image');"),
    attempt("link preload of a script", Among, Reported("script-src-elem"), "link('preload', 'script');"),
    attempt("link preload of a style", Among, Reported("style-src-elem"), "link('preload', 'style');"),
    attempt("link preload of a font", Among, Reported("font-src"), "link('preload', 'font');"),
    attempt("link preload for fetch", Among, Reported("connect-src"), "link('preload', 'fetch');"),
    attempt("link modulepreload", Among, Reported("script-src-elem"), "link('modulepreload');"),
    attempt("link preconnect", Among, NotBlockable, "link('preconnect');"),
    attempt(
        "speculation rules: prefetch",
        Among,
        Refused,
        "add('script', { type: 'speculationrules', \
                 textContent: JSON.stringify({ prefetch: [{ source: 'list', urls: [url], eagerness: 'immediate' }] }) });",
    ),
    // Documents in the document
    attempt("iframe", Among, Reported("frame-src"), "add('iframe', { src: url });"),
    attempt("iframe of text", Among, Refused, "add('iframe', { srcdoc: `<img src='${url}'>` });"),
    attempt(
        "iframe of a data URL",
        Among,
        Unseen,
        "add('iframe', { src: 'data:text/html,' + encodeURIComponent(`<img src='${url}'>`) });",
    ),
    attempt("iframe of a Blob", Among, Unseen, "add('iframe', { src: blob(`<img src='${url}'>`, 'text/html') });"),
    attempt(
        "empty iframe, written by script",
        Among,
        Unseen,
        "const image = add('iframe', {}).contentDocument.createElement('img'); image.src = url;",
    ),
    attempt("object", Among, Reported("object-src"), "add('object', { data: url });"),
    attempt("embed", Among, Reported("object-src"), "add('embed', { src: url });"),
    // Scripts
    attempt("script", Among, Refused, "add('script', { src: url });"),
    attempt("module script", Among, Refused, "add('script', { type: 'module', src: url });"),
    attempt("inline script", Among, Refused, "add('script', { textContent: `fetch('${url}')` });"),
    attempt("import in an inline script", Among, Refused, "add('script', { textContent: `import('${url}')` });"),
    attempt(
        "event handler attribute",
        Among,
        Refused,
        "add('p', {}).setAttribute('onclick', `fetch('${url}')`); \
                 document.querySelector('p[onclick]').click();",
    ),
    attempt("script of a Blob", Among, Refused, "add('script', { src: blob(`fetch('${url}')`) });"),
    attempt("eval", Among, Unseen, "page.setTimeout(() => page.eval(`fetch('${url}', { mode: 'no-cors' })`));"),
    attempt("timer of text", Among, Refused, "page.setTimeout(`fetch('${url}')`);"),
    attempt("fetch in a worker", Among, Refused, "worker(`fetch('${url}', { mode: 'no-cors' })`);"),
    attempt("WebSocket in a worker", Among, Refused, "worker(`new WebSocket('ws://${host}')`);"),
    attempt("importScripts in a worker", Among, Refused, "worker(`importScripts('${url}')`);"),
    attempt("import() in a worker", Among, Refused, "worker(`import('${url}')`);"),
    attempt("import in a module worker", Among, Refused, "worker(`import '${url}'`, { type: 'module' });"),
    attempt(
        "fetch in a shared worker",
        Among,
        Refused,
        "new SharedWorker(blob(`fetch('${url}', { mode: 'no-cors' })`));",
    ),
    attempt("worker of a remote script", Own, Refused, "new Worker(url);"),
    attempt("shared worker of a remote script", Own, Refused, "new SharedWorker(url);"),
    attempt("service worker of a remote script", Own, Unseen, "navigator.serviceWorker.register(url).catch(quiet);"),
    attempt("audio worklet", Among, Unseen, "new AudioContext().audioWorklet.addModule(url).catch(quiet);"),
    attempt("paint worklet", Among, Unseen, "CSS.paintWorklet.addModule(url).catch(quiet);"),
    // Forms, links and other ways to leave
    attempt("ping of a link", Among, Reported("connect-src"), "add('a', { ping: url, href: '#/' }).click();"),
    attempt(
        "form in a frame",
        Among,
        Reported("form-action"),
        "add('iframe', { name: 'sent' }); add('form', { action: url, method: 'post', target: 'sent' }).submit();",
    ),
    attempt("form by GET", Alone, Reported("form-action"), "add('form', { action: url }).submit();"),
    attempt("form by POST", Alone, Reported("form-action"), "add('form', { action: url, method: 'post' }).submit();"),
    attempt(
        "form to a new window",
        Alone,
        Reported("form-action"),
        "add('form', { action: url, target: '_blank' }).submit();",
    ),
    attempt(
        "base and a relative image",
        Alone,
        Reported("base-uri"),
        "add('base', { href: url }); add('img', { src: 'x' });",
    ),
    attempt("location", Alone, NotBlockable, "location.href = url;"),
    attempt("navigation.navigate", Alone, NotBlockable, "navigation.navigate(url);"),
    attempt("window.open", Alone, NotBlockable, "window.open(url);"),
    attempt("link", Alone, NotBlockable, "add('a', { href: url }).click();"),
    attempt("link to a new window", Alone, NotBlockable, "add('a', { href: url, target: '_blank' }).click();"),
    attempt("link that downloads", Alone, NotBlockable, "add('a', { href: url, download: 'x' }).click();"),
    attempt(
        "meta refresh",
        Alone,
        NotBlockable,
        "const meta = document.createElement('meta'); meta.httpEquiv = 'refresh'; \
                 meta.content = '0;url=' + url; document.head.append(meta);",
    ),
];
