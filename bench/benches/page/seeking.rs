//! Two primes, from the very workers that the key step has started, by how many of them
//! take part.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use oftf_key_desk::framework::catalogue::KeyAlgorithm;
use oftf_key_desk::job::Errand;
use oftf_key_desk::key::prime::Candidate;
use serde_json::json;
use thirtyfour::error::WebDriverResult;

use crate::browser::Browser;
use crate::making::BEFORE_MILLISECONDS;

/// The page starts no more.
const MOST_WORKERS: usize = 8;
/// In: the milliseconds before; what asks a worker for a number, and whether this one is a prime, in base64; and how
/// many octets a number has, at the end of an answer and of the second errand; and how many of the workers that the
/// step has started take part. Out: how long two primes took, in the order of `job/gathering.rs`, and nobody derives.
/// The job is not given.
const SEEK: &str = "
    const [before, seek, judge, size, most, done] = arguments;
    const ask = (port, errand, number) => {
      const octets = Uint8Array.from(atob(errand), (letter) => letter.charCodeAt(0));
      if (number) octets.set(number, octets.length - size);
      port.postMessage(octets.buffer, [octets.buffer]);
    };
    setTimeout(() => {
      Worker.prototype.postMessage = (job, [, ...started]) => {
        const ports = started.slice(0, most);
        const start = performance.now();
        const found = [];
        let primes = 0;
        for (const port of ports) {
          port.onmessage = ({ data }) => {
            const answer = new Uint8Array(data);
            const header = new TextDecoder().decode(answer.subarray(5, 10));
            if (header === 'prime') {
              primes += 1;
              if (primes === 2) done(performance.now() - start);
              // One worker alone judges one after the other.
              else if (ports.length === 1) ask(port, judge, found[1]);
            } else if (found.length < 2) {
              found.push(answer.slice(-size));
              if (found.length < 2) return ask(port, seek);
              const judges = [port, ...ports.filter((other) => other !== port)];
              judges.slice(0, 2).forEach((judging, place) => ask(judging, judge, found[place]));
              // The others would be sent away; a new errand ends a search as well.
              judges.slice(2).forEach((other) => ask(other, judge));
            }
          };
          ask(port, seek);
        }
      };
      document.getElementById('make-key').click();
    }, before);
";

/// As many as the page starts here.
pub fn workers() -> usize {
    std::thread::available_parallelism().map_or(1, |cores| cores.get().min(MOST_WORKERS))
}

/// Milliseconds, at the key step.
pub async fn two_primes(browser: &Browser, key: KeyAlgorithm, bits: usize, workers: usize) -> WebDriverResult<f64> {
    let size = bits / 16;
    let [seek, judge] = [Errand::Seek(key), Errand::Judge(Candidate::new(vec![0; size].into()))]
        .map(|errand| json!(STANDARD.encode(&*errand.to_bytes())));
    let arguments = vec![json!(BEFORE_MILLISECONDS), seek, judge, json!(size), json!(workers)];
    Ok(browser.script(SEEK, arguments).await?.as_f64().expect("a time"))
}
