//! QR codes, drawn from the path that the page draws, and read by two
//! programs that are not ours: rqrr and zxing-cpp.

use oftf_key_desk::framework::catalogue::CertificateId::{C3, S4};
use oftf_key_desk::heap::identify::{self, Input, ItemKind};
use oftf_key_desk::paper::qr_code::{Correction, MAX_BYTES, QrCode};
use oftf_key_desk::x509::csr::Csr;
use testbed::bank;
use testbed::key::bank_key;
use testbed::{Folder, Key, run};

/// Pixels of a module.
const SCALE: usize = 4;
const WHITE: u8 = 255;

/// A grey picture, row by row, with the quiet zone around.
struct Picture {
    side: usize,
    pixels: Vec<u8>,
}

impl Picture {
    /// Fills the rectangles `M<x> <y>h<length>v1h-<length>z` of the SVG path.
    fn of(code: &QrCode) -> Self {
        let side = code.side() * SCALE;
        let mut pixels = vec![WHITE; side * side];
        for run in code.svg_path().split_terminator('z') {
            let number = |text: &str| -> usize { text.parse().unwrap_or_else(|_| panic!("a number in {run}")) };
            let (start, rest) = run.trim_start_matches('M').split_once('h').expect("a line to the right");
            let (x, y) = start.split_once(' ').expect("two coordinates");
            let (length, rest) = rest.split_once('v').expect("a line down");
            assert_eq!(rest, format!("1h-{length}"), "a flat rectangle");
            for row in number(y) * SCALE..(number(y) + 1) * SCALE {
                let left = row * side + number(x) * SCALE;
                pixels[left..left + number(length) * SCALE].fill(0);
            }
        }
        Self { side, pixels }
    }

    /// Portable GreyMap, which needs no encoder.
    fn pgm(&self) -> Vec<u8> {
        [format!("P5\n{side} {side}\n255\n", side = self.side).as_bytes(), &self.pixels].concat()
    }

    #[track_caller]
    fn read_by_rqrr(&self) -> Vec<u8> {
        let grey = |x: usize, y: usize| self.pixels[y * self.side + x];
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(self.side, self.side, grey);
        let grids = image.detect_grids();
        assert_eq!(grids.len(), 1, "one code in the picture");
        let mut content = Vec::new();
        grids[0].decode_to(&mut content).expect("rqrr reads it");
        content
    }

    #[track_caller]
    fn read_by_zxing(&self, how: &[&str]) -> Vec<u8> {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/interop/read_qr.py");
        let folder = Folder::new();
        let file = folder.file("code.pgm", self.pgm());
        let output = run(judges::python(), &[&[script, file.as_str()], how].concat(), b"");
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "zxing-cpp did not read the code\n{complaint}");
        output.stdout
    }
}

/// Both programs read the very bytes.
#[track_caller]
fn is_read_back(text: &str) -> QrCode {
    let code = QrCode::new(text).expect("it fits");
    let picture = Picture::of(&code);
    assert!(picture.read_by_rqrr() == text.as_bytes(), "rqrr reads something else");
    assert!(picture.read_by_zxing(&[]) == text.as_bytes(), "zxing-cpp reads something else");
    code
}

/// What a scanner gives is the CSR itself, byte by byte.
#[track_caller]
fn a_csr_is_carried(pem: &str) -> QrCode {
    let csr = Csr::read(pem.as_bytes()).expect("openssl wrote a CSR");
    let shown = csr.to_pem();
    let code = QrCode::new(&shown).expect("it fits");
    let scanned = Picture::of(&code).read_by_rqrr();
    let carried = Csr::read(&scanned).expect("what was scanned is read");
    assert_eq!(carried.der(), csr.der());
    let input = Input { name: "", bytes: &scanned, passphrase: None };
    let kinds: Vec<ItemKind> = identify::identify(&input, bank::now()).iter().map(|item| item.kind).collect();
    assert_eq!(kinds, [ItemKind::CertificateRequest], "“Check files” knows what was pasted");
    is_read_back(&shown)
}

#[test]
fn the_csr_of_c3_is_read_back_also_from_a_photograph() {
    let code = a_csr_is_carried(&bank_key().csr(&bank::subject(C3)));
    assert_eq!(code.correction, Correction::Medium);
    let csr = Csr::read(bank_key().csr(&bank::subject(C3)).as_bytes()).expect("a CSR");
    let picture = Picture::of(&QrCode::new(&csr.to_pem()).expect("it fits"));
    assert!(picture.read_by_zxing(&["photograph"]) == csr.to_pem().as_bytes(), "the photograph reads otherwise");
}

/// `subjectAltName=DNS:ozone-connect-1.testbank.example,…`
fn hosts(count: usize) -> String {
    let names: Vec<String> = (1..=count).map(|number| format!("DNS:ozone-connect-{number}.testbank.example")).collect();
    format!("subjectAltName={}", names.join(","))
}

#[test]
fn the_csr_of_s4_with_eight_hosts_is_read_back() {
    a_csr_is_carried(&bank_key().csr_with(&bank::subject(S4), &["-addext", &hosts(8)]));
}

#[test]
fn the_csr_of_a_large_key_is_read_back() {
    a_csr_is_carried(&Key::rsa("4096").csr(&bank::subject(C3)));
}

#[test]
fn a_csr_that_does_not_fit_is_refused_with_its_size() {
    let pem = bank_key().csr_with(&bank::subject(S4), &["-addext", &hosts(50)]);
    let shown = Csr::read(pem.as_bytes()).expect("a CSR").to_pem();
    assert!(shown.len() > MAX_BYTES, "{} bytes", shown.len());
    let refusal = QrCode::new(&shown).expect_err("too large").message();
    assert_eq!(refusal.id, "err-qr-too-large");
}

#[test]
fn as_much_as_fits_is_read_back() {
    let text: String = ('!'..='~').cycle().take(MAX_BYTES).collect();
    assert_eq!(is_read_back(&text).correction, Correction::Low);
}
