//! From the click on "Make the key" to the step that says where it was saved: the
//! worker makes key and CSR, judges and tries both, encrypts the key with 600,000
//! rounds of PBKDF2 and opens it again. Beside it the same browser's WebCrypto, which
//! makes a key, exports it, derives with as many rounds, encrypts, and signs once.
//!
//! The key alone, beside `generateKey`: the very workers that the step has started seek and
//! judge two primes and do nothing else, as they do it for a key, and to that is added what the way
//! above takes from the primes to the key that was put together, and to the one that was accepted.
//!
//! Meanwhile the page must answer: a timer beats on its main thread, and the
//! browser, if it is Chromium, reports each task of 50 ms or more.

use oftf_key_desk::framework::catalogue::KeyAlgorithm;
use serde_json::{Value, json};
use testbed::bank;
use thirtyfour::error::WebDriverResult;

use crate::browser::Browser;
use crate::opening;
use crate::seeking;
use crate::tell;

struct Algorithm {
    name: &'static str,
    /// As the list of the page says it.
    option: &'static str,
    key: KeyAlgorithm,
    /// WebCrypto's name for it.
    web_crypto: fn() -> Value,
    /// How many keys WebCrypto makes in a round: one of P-256 is too quick for the
    /// browser's clock.
    keys: usize,
}

const ALGORITHMS: [Algorithm; 4] = [
    Algorithm {
        name: "RSA-2048",
        option: "algorithm-rsa2048",
        key: KeyAlgorithm::Rsa2048,
        web_crypto: || rsa(2048),
        keys: 1,
    },
    Algorithm {
        name: "RSA-3072",
        option: "algorithm-rsa3072",
        key: KeyAlgorithm::Rsa3072,
        web_crypto: || rsa(3072),
        keys: 1,
    },
    Algorithm {
        name: "RSA-4096",
        option: "algorithm-rsa4096",
        key: KeyAlgorithm::Rsa4096,
        web_crypto: || rsa(4096),
        keys: 1,
    },
    Algorithm {
        name: "P-256",
        option: "algorithm-ec-p256",
        key: KeyAlgorithm::EcP256,
        web_crypto: || json!({ "name": "ECDSA", "namedCurve": "P-256" }),
        keys: 200,
    },
];
/// How long an RSA key takes is a matter of luck.
const ROUNDS: usize = 30;

/// In: the milliseconds before the click, and those to go on watching. Out: how long the key took, and of that
/// from its two primes until it was put together, and until it was accepted; the longest task that the browser
/// reported, and the longest pause of
/// the beat.
const MAKE: &str = "
    const [before, afterwards, done] = arguments;
    const measured = { key: 0, together: 0, accepting: 0, task: 0, pause: 0 };
    let primes = 0;
    // Of whatever realm.
    const isBuffer = (value) => Object.prototype.toString.call(value) === '[object ArrayBuffer]';
    const tasks = new PerformanceObserver((list) => {
      for (const task of list.getEntries()) measured.task = Math.max(measured.task, task.duration);
    });
    tasks.observe({ type: 'longtask' });
    setTimeout(() => {
      const start = performance.now();
      let last = start;
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (message, transferred) {
        // The job; a number is somebody who helped and is sent away.
        if (isBuffer(message)) this.addEventListener('message', ({ data }) => {
          if (typeof data === 'number') primes = performance.now();
          if (data === 'put together') measured.together = performance.now() - primes;
          if (data === 'accepted') measured.accepting = performance.now() - primes;
        });
        post.call(this, message, transferred);
      };
      const saved = new MutationObserver(() => {
        if (measured.key || !document.getElementById('save-key')) return;
        measured.key = performance.now() - start;
      });
      saved.observe(document.body, { attributes: true, childList: true, subtree: true });
      const beat = () => {
        const now = performance.now();
        measured.pause = Math.max(measured.pause, now - last);
        last = now;
        if (measured.key && now - start - measured.key > afterwards) done(measured);
        else setTimeout(beat);
      };
      setTimeout(beat);
      document.getElementById('make-key').click();
    }, before);
";
const GENERATE: &str = "
    const [algorithm, rounds, keys, done] = arguments;
    if (algorithm.publicExponent) algorithm.publicExponent = new Uint8Array(algorithm.publicExponent);
    (async () => {
      const times = [];
      for (let round = 0; round <= rounds; round += 1) {
        const start = performance.now();
        for (let key = 0; key < keys; key += 1) await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
        times.push((performance.now() - start) / keys);
      }
      return times.slice(1);
    })().then(done);
";
/// What comes to the same as the page's key file.
const WHOLE: &str = "
    const [algorithm, rounds, done] = arguments;
    if (algorithm.publicExponent) algorithm.publicExponent = new Uint8Array(algorithm.publicExponent);
    const subtle = crypto.subtle;
    const whole = async () => {
      const { privateKey } = await subtle.generateKey(algorithm, true, ['sign', 'verify']);
      const pkcs8 = await subtle.exportKey('pkcs8', privateKey);
      const passphrase = new TextEncoder().encode('seven dromedaries & 1 well');
      const base = await subtle.importKey('raw', passphrase, 'PBKDF2', false, ['deriveKey']);
      const salt = crypto.getRandomValues(new Uint8Array(16));
      const iv = crypto.getRandomValues(new Uint8Array(16));
      const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 600000 };
      const key = await subtle.deriveKey(derivation, base, { name: 'AES-CBC', length: 256 }, false, ['encrypt']);
      await subtle.encrypt({ name: 'AES-CBC', iv }, key, pkcs8);
      await subtle.sign({ name: algorithm.name, hash: 'SHA-256' }, privateKey, new Uint8Array(600));
    };
    (async () => {
      const times = [];
      for (let round = 0; round <= rounds; round += 1) {
        const start = performance.now();
        await whole();
        times.push(performance.now() - start);
      }
      return times.slice(1);
    })().then(done);
";
/// Nobody reads the step in less. Its workers start meanwhile, as they do for a person; `generateKey`
/// was called once before it counts.
pub const BEFORE_MILLISECONDS: u32 = 1000;
const AFTERWARDS_MILLISECONDS: u32 = 500;
pub const FIELDS: [(&str, &str); 3] = [
    ("legal-name", bank::LEGAL_NAME),
    ("organisation-id", bank::ORGANISATION_ID),
    ("application-id", bank::APPLICATION_ID),
];

/// Each algorithm in a browser of its own: a Firefox that had made sixty keys once showed no page.
pub async fn measure() -> WebDriverResult<()> {
    let (mut tasks, mut pauses) = (Vec::new(), Vec::new());
    for algorithm in &ALGORITHMS {
        let browser = Browser::open().await?;
        let measured = measure_one(&browser, algorithm, &mut tasks, &mut pauses).await;
        browser.close().await?;
        measured?;
    }
    tell("task", tasks);
    tell("pause", pauses);
    Ok(())
}

async fn measure_one(
    browser: &Browser,
    algorithm: &Algorithm,
    tasks: &mut Vec<f64>,
    pauses: &mut Vec<f64>,
) -> WebDriverResult<()> {
    let empty = browser.write("empty.html", &opening::empty(&browser.shipped()));
    let (mut keys, mut primes, mut alone, mut accepted) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for round in 0..=ROUNDS {
        go_to_key_step(browser, algorithm).await?;
        let measured = browser.script(MAKE, vec![json!(BEFORE_MILLISECONDS), json!(AFTERWARDS_MILLISECONDS)]).await?;
        let number = |name: &str| measured[name].as_f64().expect("a time");
        let sought = match algorithm.key.rsa_bits() {
            Some(bits) => {
                go_to_key_step(browser, algorithm).await?;
                seeking::two_primes(browser, algorithm.key, bits, seeking::workers()).await?
            }
            None => 0.0,
        };
        // The first round of each does not count.
        if round > 0 {
            keys.push(number("key"));
            primes.push(sought);
            alone.push(sought + number("together"));
            accepted.push(sought + number("accepting"));
            tasks.push(number("task"));
            pauses.push(number("pause"));
        }
    }
    tell(&format!("key {}", algorithm.name), keys);
    if let Some(bits) = algorithm.key.rsa_bits() {
        tell(&format!("alone {}", algorithm.name), alone);
        tell(&format!("accepted {}", algorithm.name), accepted);
        tell(&format!("primes by {} {}", seeking::workers(), algorithm.name), primes);
        // The table by workers is Chromium's.
        let fewer = if browser.is_firefox() { 0 } else { seeking::workers() };
        for workers in 1..fewer {
            let mut primes = Vec::new();
            for _ in 0..ROUNDS {
                go_to_key_step(browser, algorithm).await?;
                primes.push(seeking::two_primes(browser, algorithm.key, bits, workers).await?);
            }
            tell(&format!("primes by {workers} {}", algorithm.name), primes);
        }
    }
    browser.driver.goto(&empty).await?;
    let generated = vec![(algorithm.web_crypto)(), json!(ROUNDS), json!(algorithm.keys)];
    let times = browser.script(GENERATE, generated).await?;
    tell(&format!("generateKey {}", algorithm.name), listed(&times));
    let times = browser.script(WHOLE, vec![(algorithm.web_crypto)(), json!(ROUNDS)]).await?;
    tell(&format!("whole {}", algorithm.name), listed(&times));
    Ok(())
}

fn listed(times: &Value) -> Vec<f64> {
    let times = times.as_array().expect("a list of times").iter();
    times.map(|time| time.as_f64().expect("a time")).collect()
}

/// C3 in Sandbox, which allows every algorithm, from an empty storage.
async fn go_to_key_step(browser: &Browser, algorithm: &Algorithm) -> WebDriverResult<()> {
    let driver = &browser.driver;
    driver.goto(browser.page()).await?;
    driver.execute("localStorage.clear();", Vec::new()).await?;
    driver.goto("about:blank").await?;
    driver.goto(format!("{}#/c3/details", browser.page())).await?;
    for (field, text) in FIELDS {
        browser.element(&format!("#{field}")).await?.send_keys(text).await?;
    }
    // Firefox's driver would click where the bar at the foot of the step covers it.
    browser.element("#algorithm").await?.scroll_into_view().await?;
    browser.element(&format!("#algorithm option[value='{}']", algorithm.option)).await?.click().await?;
    browser.element("#submit-details").await?.click().await?;
    browser.element("#make-key:not([disabled])").await.map(drop)
}

fn rsa(bits: u32) -> Value {
    json!({
        "name": "RSASSA-PKCS1-v1_5",
        "modulusLength": bits,
        "publicExponent": [1, 0, 1],
        "hash": "SHA-256",
    })
}
