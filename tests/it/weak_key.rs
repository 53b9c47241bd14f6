//! Keys that can be broken are named by what is wrong with them, and sound ones
//! pass. The weak RSA keys are made by `tests/vector/weak_keys.py`; openssl says
//! what it thinks of their private halves.

use std::path::Path;

use crypto_bigint::{BoxedUint, ConcatenatingMul};
use oftf_key_desk::check::certificate::{self, Comparison};
use oftf_key_desk::check::csr;
use oftf_key_desk::framework::catalogue::CertificateId::C3;
use oftf_key_desk::framework::environment::Environment::Sandbox;
use oftf_key_desk::ground::report::{Report, Verdict};
use oftf_key_desk::key::container::{self, ContainerError};
use oftf_key_desk::key::weak_key::private::{self, PrivateWeakness, RsaNumbers};
use oftf_key_desk::key::weak_key::{self, Weakness};
use oftf_key_desk::key::{KeyError, KeyPair};
use oftf_key_desk::x509::certificate::Certificate;
use oftf_key_desk::x509::csr::Csr;
use oftf_key_desk::x509::public_key::{PointSlip, PublicKey, PublicKeyKind};
use testbed::bank::{self, now};
use testbed::directory::{self, Order};
use testbed::key::{bank_key, ec_key};
use testbed::openssl::prime;
use testbed::{Folder, Key, openssl, openssl_text, run};

use crate::expect::{self, Outcome, fail, warn};
use crate::tlv;

const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
const SEQUENCE: u8 = 0x30;

const PUBLIC_CHECKS: [&str; 6] = [
    "key.rsa.size",
    "key.rsa.exponent",
    "key.rsa.even-modulus",
    "key.rsa.small-factor",
    "key.rsa.close-primes",
    "key.rsa.roca",
];
const PRIVATE_CHECKS: [&str; 4] =
    ["key.private.consistency", "key.private.prime-size", "key.private.prime-distance", "key.private.exponent-size"];

fn vector(name: &str) -> Key {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("vector/weak_key");
    let pem = std::fs::read_to_string(folder.join(format!("{name}.pem"))).expect("a vector of that name");
    Key { pem }
}

fn public_report(key: &PublicKey) -> Report {
    Report::new(weak_key::judge(key))
}

fn private_report(key: &Key) -> Report {
    let der = openssl(&["base64", "-d"], body(&key.pem));
    let numbers = RsaNumbers::from_pkcs1_der(&der).expect("an RSAPrivateKey");
    Report::new(private::judge_rsa(&numbers))
}

/// The base64 of the only block.
fn body(pem: &str) -> String {
    let lines = pem.lines().skip_while(|line| !line.starts_with("-----BEGIN")).skip(1);
    lines.take_while(|line| !line.starts_with("-----END")).map(|line| format!("{line}\n")).collect()
}

fn open(key: &Key) -> Result<KeyPair, KeyError> {
    container::open(key.pem.as_bytes(), None).map_err(|error| match error {
        ContainerError::Key(error) => error,
        other => panic!("{other:?}"),
    })
}

/// The point of an EC key as openssl wrote it, changed.
fn with_point(der: &[u8], key: &Key, change: impl Fn(&mut [u8])) -> Vec<u8> {
    let PublicKeyKind::EcP256 { x, y } = key.public().kind().clone() else { panic!("a P-256 key") };
    let point = [&[4], x.as_slice(), y.as_slice()].concat();
    let at = der.windows(point.len()).position(|window| window == point).expect("the point is in there");
    let mut changed = der.to_vec();
    change(&mut changed[at..at + point.len()]);
    changed
}

fn not_on_curve(point: &mut [u8]) {
    point[64] ^= 1;
}

#[test]
fn each_weakness_of_a_public_key_fails_alone() {
    let vectors: [(&str, Outcome<'_>); 8] = [
        ("roca", fail("key.rsa.roca", "err-key-roca")),
        ("close-primes", fail("key.rsa.close-primes", "err-key-close-primes")),
        ("small-factor", fail("key.rsa.small-factor", "err-key-small-factor")),
        ("even-modulus", fail("key.rsa.even-modulus", "err-key-even-modulus")),
        ("exponent-1", fail("key.rsa.exponent", "err-key-exponent-unusable")),
        ("exponent-even", fail("key.rsa.exponent", "err-key-exponent-unusable")),
        ("exponent-65535", fail("key.rsa.exponent", "err-key-exponent-out-of-range")),
        ("exponent-large", fail("key.rsa.exponent", "err-key-exponent-out-of-range")),
    ];
    for (name, outcome) in vectors {
        println!("{name}");
        let report = public_report(&vector(name).public());
        expect::findings(&report, &[outcome]);
        assert_eq!(report.count(Verdict::Pass), PUBLIC_CHECKS.len() - 1);
    }
    let small = public_report(&Key::rsa("1024").public());
    expect::findings(&small, &[fail("key.rsa.size", "err-key-too-small")]);
}

#[test]
fn small_keys_of_the_faulty_library_are_found_as_well() {
    let small = fail("key.rsa.size", "err-key-too-small");
    for name in ["roca-1024", "roca-512"] {
        let report = public_report(&vector(name).public());
        expect::findings(&report, &[small, fail("key.rsa.roca", "err-key-roca")]);
    }
}

#[test]
fn sound_keys_pass_every_check() {
    for key in [&vector("good"), &vector("next-factor"), bank_key(), &Key::rsa("3072")] {
        let report = public_report(&key.public());
        expect::passes(&report, &[]);
        let checks: Vec<&str> = report.findings.iter().map(|finding| finding.check.id()).collect();
        assert_eq!(checks, PUBLIC_CHECKS);
    }
    let ec = public_report(&ec_key().public());
    expect::passes(&ec, &[]);
    expect::passed(&ec, "key.ec.point", "ok-key-point");
}

/// Every two of 40 primes of openssl: 780 sound moduli of 2048 bits.
#[test]
fn no_product_of_primes_of_openssl_is_called_weak() {
    let primes: Vec<BoxedUint> = (0..40).map(|_| BoxedUint::from_be_slice_vartime(&prime(1024))).collect();
    for (position, p) in primes.iter().enumerate() {
        for q in &primes[..position] {
            let modulus = p.concatenating_mul(q).to_be_bytes();
            assert_eq!(weak_key::weaknesses_of_rsa(&modulus, &[1, 0, 1]), [], "{modulus:02x?}");
        }
    }
}

#[test]
fn an_unusual_exponent_is_warned_of_and_three_is_refused() {
    let with = |exponent: &str| Key {
        pem: openssl_text(
            &["genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-pkeyopt", exponent],
            "",
        ),
    };
    let unusual = public_report(&with("rsa_keygen_pubexp:65539").public());
    expect::findings(&unusual, &[warn("key.rsa.exponent", "err-key-exponent")]);
    let three = public_report(&with("rsa_keygen_pubexp:3").public());
    expect::findings(&three, &[fail("key.rsa.exponent", "err-key-exponent-out-of-range")]);
}

#[test]
fn numbers_of_any_length_are_judged_in_bounded_time() {
    for number in [&[] as &[u8], &[0], &[0, 0, 0, 1], &[3], &[0xff; 9]] {
        let weaknesses = weak_key::weaknesses_of_rsa(number, number);
        assert!(weaknesses.iter().any(|weakness| matches!(weakness, Weakness::Small { .. })), "{number:?}");
    }
    // Divisible by 3, and too long to be examined.
    let huge = vec![0xff; 1 << 20];
    assert_eq!(weak_key::weaknesses_of_rsa(&huge, &[1, 0, 1]), []);
    assert!(matches!(
        weak_key::weaknesses_of_rsa(&vector_modulus("roca"), &huge)[..],
        [Weakness::ExponentOutOfRange { .. }, Weakness::Roca]
    ));
    let report = public_report(&PublicKey::from_spki_der(&spki_of_8200_bits()).expect("readable"));
    expect::passes(&report, &["key.rsa.small-factor", "key.rsa.close-primes", "key.rsa.roca"]);
}

/// The bank's key with a modulus of 1025 bytes.
fn spki_of_8200_bits() -> Vec<u8> {
    let spki = openssl(&["rsa", "-pubout", "-outform", "DER"], &bank_key().pem);
    let modulus = tlv::element(INTEGER, &[vec![0], vec![0xff; 1025]].concat());
    let numbers = tlv::element(SEQUENCE, &[modulus.as_slice(), &[INTEGER, 3, 1, 0, 1]].concat());
    let key = tlv::element(BIT_STRING, &[vec![0], numbers].concat());
    tlv::rebuild(&spki, &mut |element| (element[0] == BIT_STRING).then(|| key.clone()))
}

fn vector_modulus(name: &str) -> Vec<u8> {
    match vector(name).public().kind() {
        PublicKeyKind::Rsa { modulus, .. } => modulus.clone(),
        _ => panic!("an RSA key"),
    }
}

// Points.

#[test]
fn a_point_that_is_none_is_readable_and_named() {
    let key = ec_key();
    let spki = openssl(&["pkey", "-pubout", "-outform", "DER"], &key.pem);
    let named = |change: fn(&mut [u8]), slip: PointSlip, detail: &str| {
        let public = PublicKey::from_spki_der(&with_point(&spki, key, change)).expect("readable");
        assert_eq!(public.kind(), &PublicKeyKind::EcP256Unusable { slip });
        assert_eq!((public.label().as_str(), public.size_bits()), ("EC P-256", Some(256)));
        expect::findings(&public_report(&public), &[fail("key.ec.point", detail)]);
    };
    named(not_on_curve, PointSlip::NotOnCurve, "err-key-point-not-on-curve");
    named(|point| point[1..33].fill(0xff), PointSlip::CoordinateTooLarge, "err-key-point-coordinate");
    named(|point| point[0] = 7, PointSlip::Encoding, "err-key-point-encoding");
    // SEC 1 section 2.3.3 (1): one zero byte, behind the one for unused bits.
    let infinity = tlv::rebuild(&spki, &mut |element| (element[0] == BIT_STRING).then(|| vec![BIT_STRING, 2, 0, 0]));
    let public = PublicKey::from_spki_der(&infinity).expect("readable");
    expect::findings(&public_report(&public), &[fail("key.ec.point", "err-key-point-infinity")]);
}

#[test]
fn coordinates_of_a_jwk_are_judged_like_a_point() {
    let PublicKeyKind::EcP256 { x, y } = ec_key().public().kind().clone() else { panic!("a P-256 key") };
    assert_eq!(weak_key::weakness_of_p256(&x, &y), None);
    assert_eq!(weak_key::weakness_of_p256(&y, &x), Some(Weakness::Point(PointSlip::NotOnCurve)));
    assert_eq!(weak_key::weakness_of_p256(&x[1..], &y), Some(Weakness::Point(PointSlip::Encoding)));
    assert_eq!(weak_key::weakness_of_p256(&[], &[]), Some(Weakness::Point(PointSlip::Encoding)));
}

#[test]
fn another_kind_of_key_is_not_examined_and_the_report_says_so() {
    let report = public_report(&Key::ec("secp521r1").public());
    expect::passes(&report, &["key.kind"]);
}

// CSR and certificate.

#[test]
fn a_weak_key_fails_in_a_csr_and_in_a_certificate() {
    let plan = bank::plan(C3, Sandbox);
    for (name, outcome) in [
        ("roca", fail("key.rsa.roca", "err-key-roca")),
        ("close-primes", fail("key.rsa.close-primes", "err-key-close-primes")),
    ] {
        let pem = vector(name).csr(&bank::subject(C3));
        let csr = Csr::read(pem.as_bytes()).expect("a CSR");
        expect::findings(&csr::check(&csr, Some(&plan)), &[outcome]);

        let issued = Order { csr: pem, ..Order::of(C3, Sandbox) }.issue();
        let file = Certificate::read(issued.as_bytes()).expect("a certificate");
        expect::findings(&certificate::check(&file, &Comparison::default(), now()), &[outcome]);
    }
}

#[test]
fn a_certificate_with_a_point_off_the_curve_can_be_read() {
    let issued = Order::of(C3, Sandbox).for_key(ec_key()).issue();
    let der = with_point(&directory::der(&issued), ec_key(), not_on_curve);
    let file = Certificate::read(&der).expect("a certificate");
    let report = certificate::check(&file, &Comparison::default(), now());
    let kind = warn("certificate.algorithm", "err-key-ec-unproven");
    expect::findings(&report, &[kind, fail("key.ec.point", "err-key-point-not-on-curve")]);
}

#[test]
fn a_csr_with_a_point_off_the_curve_can_be_read_and_signs_nothing() {
    let csr = openssl(&["req", "-outform", "DER"], ec_key().csr(&bank::subject(C3)));
    let csr = Csr::read(&with_point(&csr, ec_key(), not_on_curve)).expect("a CSR");
    let report = csr::check(&csr, Some(&bank::plan(C3, Sandbox)));
    let kind = warn("csr.public-key", "err-key-ec-unproven");
    let point = fail("key.ec.point", "err-key-point-not-on-curve");
    expect::findings(&report, &[kind, point, fail("csr.signature", "err-csr-signature")]);
}

// Private keys.

#[test]
fn each_weakness_of_a_private_key_fails_alone() {
    let consistency = |detail| fail("key.private.consistency", detail);
    let vectors: [(&str, Outcome<'_>); 10] = [
        ("wrong-modulus", consistency("err-key-private-modulus")),
        ("composite", consistency("err-key-private-prime")),
        ("wrong-exponent", consistency("err-key-private-exponent")),
        ("wrong-dp", consistency("err-key-private-crt")),
        ("wrong-dq", consistency("err-key-private-crt")),
        ("wrong-coefficient", consistency("err-key-private-crt")),
        ("unequal-primes", warn("key.private.prime-size", "err-key-private-prime-size")),
        ("near-primes", fail("key.private.prime-distance", "err-key-private-primes-close")),
        ("small-exponent", fail("key.private.exponent-size", "err-key-private-exponent-small")),
        ("unreduced-exponent", warn("key.private.exponent-size", "err-key-private-exponent-not-reduced")),
    ];
    for (name, outcome) in vectors {
        println!("{name}");
        let report = private_report(&vector(name));
        expect::findings(&report, &[outcome]);
        let not_checked: &[&str] = if name == "wrong-modulus" { &PRIVATE_CHECKS[1..] } else { &[] };
        assert_eq!(expect::not_checked_of(&report), not_checked);
    }
}

/// Nobody waits half a minute for a file that was dropped.
#[test]
fn primes_that_are_very_long_are_not_tried() {
    let report = private_report(&Key { pem: openssl_text(&["genrsa", "-traditional", "4160"], "") });
    expect::passes(&report, &["key.private.consistency"]);
    expect::passed(&report, "key.private.consistency", "ok-key-private-consistency");
}

#[test]
fn openssl_agrees_which_private_keys_are_whole() {
    let vectors = [
        "good",
        "wrong-modulus",
        "composite",
        "wrong-exponent",
        "wrong-dp",
        "wrong-dq",
        "wrong-coefficient",
        "roca",
        "unreduced-exponent",
    ];
    for name in vectors {
        let key = vector(name);
        let checked = run("openssl", &["rsa", "-check", "-noout"], key.pem.as_bytes());
        let is_whole = String::from_utf8_lossy(&checked.stdout).contains("RSA key ok");
        assert_eq!(!private_report(&key).failed(), is_whole, "{name}");
    }
}

#[test]
fn an_opened_key_is_judged_on_both_sides() {
    let report = |key: &Key| Report::new(open(key).expect("opened").judge());
    for key in [&vector("good"), bank_key()] {
        let report = report(key);
        expect::passes(&report, &[]);
        assert_eq!(report.findings.len(), PUBLIC_CHECKS.len() + PRIVATE_CHECKS.len());
    }
    expect::passes(&report(ec_key()), &[]);
    expect::findings(&report(&vector("wrong-dp")), &[fail("key.private.consistency", "err-key-private-crt")]);
    expect::findings(&report(&vector("composite")), &[fail("key.private.consistency", "err-key-private-prime")]);
    expect::findings(&report(&vector("roca")), &[fail("key.rsa.roca", "err-key-roca")]);
}

/// The library refuses these without a reason.
#[test]
fn a_key_that_cannot_be_opened_says_what_is_wrong_with_it() {
    let refused = |name: &str| open(&vector(name)).err();
    assert_eq!(refused("wrong-modulus"), Some(KeyError::Inconsistent(PrivateWeakness::Modulus)));
    assert_eq!(refused("wrong-exponent"), Some(KeyError::Inconsistent(PrivateWeakness::Exponent)));
    assert_eq!(refused("exponent-even"), Some(KeyError::Inconsistent(PrivateWeakness::Exponent)));
    assert_eq!(refused("small-exponent"), Some(KeyError::Inconsistent(PrivateWeakness::ExponentSmall)));
    assert_eq!(refused("small-factor"), Some(KeyError::Weak(Weakness::SmallFactor { factor: 751 })));
    assert_eq!(refused("even-modulus"), Some(KeyError::Weak(Weakness::EvenModulus)));
    assert_eq!(refused("next-factor"), Some(KeyError::Unusual));

    let pkcs8 = |name: &str| Key { pem: openssl_text(&["pkcs8", "-topk8", "-nocrypt"], &vector(name).pem) };
    assert_eq!(open(&pkcs8("wrong-exponent")).err(), Some(KeyError::Inconsistent(PrivateWeakness::Exponent)));
    assert_eq!(
        refused("wrong-exponent").map(|error| error.message().id.to_string()).as_deref(),
        Some("err-key-private-exponent")
    );
}

#[test]
fn an_ec_key_with_the_public_key_of_another_is_named() {
    let sec1 = openssl(&["ec", "-outform", "DER"], &ec_key().pem);
    let open = |der: &[u8]| KeyPair::from_sec1_der(der).err();
    assert_eq!(open(&sec1), None);
    let off_curve = with_point(&sec1, ec_key(), not_on_curve);
    assert_eq!(open(&off_curve), Some(KeyError::Inconsistent(PrivateWeakness::PublicKey)));
    let PublicKeyKind::EcP256 { x, y } = Key::ec("P-256").public().kind().clone() else { panic!("a P-256 key") };
    let other = [&[4], x.as_slice(), y.as_slice()].concat();
    let of_other = with_point(&sec1, ec_key(), |point| point.copy_from_slice(&other));
    assert_eq!(open(&of_other), Some(KeyError::Inconsistent(PrivateWeakness::PublicKey)));
    // SEQUENCE, version, OCTET STRING: 32 bytes from the eighth on.
    let mut zero = sec1.clone();
    zero[7..39].fill(0);
    assert_eq!(open(&zero), Some(KeyError::Inconsistent(PrivateWeakness::Scalar)));
}

#[test]
fn the_vectors_are_what_the_script_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("vector/weak_key");
    let mut count = 0;
    for entry in std::fs::read_dir(folder).expect("the folder of the vectors") {
        let text = std::fs::read_to_string(entry.expect("an entry").path()).expect("a vector");
        assert!(text.starts_with("A test key: ") && text.contains("Made by python3 tests/vector/weak_keys.py"));
        let folder = Folder::new();
        let file = folder.file("key.pem", &text);
        openssl(&["rsa", "-in", &file, "-noout"], "");
        count += 1;
    }
    assert_eq!(count, 22, "a vector that no test reads, or one that is missing");
}
