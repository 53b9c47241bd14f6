//! PKCS#12 and private JWK written by us, opened by OpenSSL; what OpenSSL
//! writes, opened by us.

use getrandom::SysRng;
use oftf_key_desk::framework::catalogue::KeyAlgorithm;
use oftf_key_desk::ground::secret::Secret;
use oftf_key_desk::key::KeyPair;
use oftf_key_desk::key::container::{self, Budget, ContainerError};
use oftf_key_desk::key::pkcs12::{self, Form, Friendly};
use oftf_key_desk::x509::pem;
use testbed::folder::word;
use testbed::key::bank_key;
use testbed::{Folder, openssl, openssl_text, run};

use crate::tlv;

const PASSPHRASE: &str = "correct horse battery staple";

fn secret(text: &str) -> Secret<String> {
    Secret::new(text.to_owned())
}

fn open_file(file: &[u8], passphrase: Option<&Secret<String>>) -> Result<pkcs12::Opened, ContainerError> {
    let mut budget = if passphrase.is_some() { Budget::with_passphrase() } else { Budget::of_chance() };
    pkcs12::open(file, passphrase, &mut budget)
}

/// A key with a certificate for it, by OpenSSL.
fn certified(key: &KeyPair) -> Vec<u8> {
    let folder = Folder::new();
    let der = key.to_pkcs8_der().expect("encodable");
    let key = folder.file("key.der", der.expose("OpenSSL makes a certificate for it"));
    openssl(&["req", "-x509", "-key", &key, "-keyform", "DER", "-subj", "/CN=test", "-outform", "DER"], "")
}

fn self_signed() -> String {
    let folder = Folder::new();
    let key = folder.file("key.pem", &bank_key().pem);
    openssl_text(&["req", "-x509", "-key", &key, "-subj", "/CN=test"], "")
}

fn written(form: Form, passphrase: &str, name: &str) -> (KeyPair, Vec<u8>, Vec<u8>) {
    let key = KeyPair::generate(KeyAlgorithm::EcP256, &mut SysRng).expect("made");
    let certificate = certified(&key);
    let name = Friendly::new(name).expect("a name");
    let file = pkcs12::write(&key, std::slice::from_ref(&certificate), &name, form, &secret(passphrase), &mut SysRng);
    (key, certificate, file.expect("written and opened again"))
}

#[test]
fn openssl_reads_key_certificate_and_name() {
    for (form, scheme, mac) in
        [(Form::Modern, "AES-256-CBC", "sha256"), (Form::Compatible, "pbeWithSHA1And3-KeyTripleDES-CBC", "sha1")]
    {
        let (_, certificate, file) = written(form, PASSPHRASE, "C3 sandbox");
        let folder = Folder::new();
        let path = folder.file("file.p12", &file);
        let pass = format!("pass:{PASSPHRASE}");
        let text = openssl_text(&["pkcs12", "-in", &path, "-passin", &pass, "-nodes", "-info"], "");
        assert!(text.contains("friendlyName: C3 sandbox"), "{text}");
        let found = openssl(&["x509", "-outform", "DER"], &text);
        assert_eq!(found, certificate);
        let info = testbed::run("openssl", &["pkcs12", "-in", &path, "-passin", &pass, "-nodes", "-info"], b"");
        let info = String::from_utf8_lossy(&info.stderr).into_owned();
        assert!(info.contains(scheme), "{info}");
        assert!(info.contains(&format!("MAC: {mac}")), "{info}");
        assert_eq!(info.matches(scheme).count(), 2, "certificate and key: {info}");
    }
}

/// OpenSSL shows the lower octet of each letter only, so others are asked.
#[test]
fn a_friendly_name_in_arabic_is_read_by_us_by_pyca_and_by_keytool() {
    const NAME: &str = "مصرف الاختبار c3";
    let pyca = "import sys; from cryptography.hazmat.primitives.serialization import pkcs12; \
                opened = pkcs12.load_pkcs12(open(sys.argv[1], 'rb').read(), sys.argv[2].encode()); \
                sys.stdout.buffer.write(opened.cert.friendly_name)";
    for form in [Form::Modern, Form::Compatible] {
        let (_, _, file) = written(form, PASSPHRASE, NAME);
        let opened = open_file(&file, Some(&secret(PASSPHRASE))).expect("opened");
        assert_eq!(opened.keys[0].friendly_name.as_deref(), Some(NAME));
        let folder = Folder::new();
        let path = folder.file("file.p12", &file);
        let seen = crate::recipe::python(&["-c", pyca, &path, PASSPHRASE]).output().expect("Python with pyca");
        assert_eq!(String::from_utf8_lossy(&seen.stdout), NAME, "{}", String::from_utf8_lossy(&seen.stderr));
        let list = ["-J-Dfile.encoding=UTF-8", "-J-Dstdout.encoding=UTF-8", "-list", "-storetype", "PKCS12"];
        let list = [&list[..], &["-keystore", &path, "-storepass", PASSPHRASE]].concat();
        let listed = testbed::run("keytool", &list, b"");
        let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
        assert!(listed.contains(NAME) && listed.contains("PrivateKeyEntry"), "{listed}");
    }
}

#[test]
fn wrong_passphrase_damage_and_what_is_not_read_are_three_answers() {
    let (_, _, file) = written(Form::Modern, PASSPHRASE, "c3");
    let open = |file: &[u8], passphrase: Option<&str>| open_file(file, passphrase.map(secret).as_ref()).err();
    assert_eq!(open(&file, Some("another")), Some(ContainerError::WrongPassphrase));
    assert_eq!(open(&file, None), Some(ContainerError::PassphraseNeeded));
    assert!(matches!(open(&file[..file.len() - 9], Some(PASSPHRASE)), Some(ContainerError::Key(_))));
    let folder = Folder::new();
    let key = folder.file("key.pem", &bank_key().pem);
    let certificate = folder.file("certificate.pem", self_signed());
    let export = |more: &[&str]| {
        let base = ["pkcs12", "-export", "-inkey", &key, "-in", &certificate, "-passout", "pass:long enough"];
        openssl(&[&base, more].concat(), "")
    };
    let camellia = export(&["-keypbe", "camellia-256-cbc"]);
    let unsupported = ContainerError::UnsupportedEncryption { algorithm: "Camellia-256-CBC".to_owned() };
    assert_eq!(open(&camellia, Some("long enough")), Some(unsupported));
    for options in [
        &[][..],
        &["-legacy"],
        &["-keypbe", "PBE-SHA1-RC2-128", "-certpbe", "PBE-SHA1-2DES", "-legacy"],
        &["-keypbe", "NONE", "-certpbe", "NONE"],
        &["-macalg", "sha512"],
        &["-nomac"],
        &["-maciter", "-iter", "1"],
    ] {
        let opened = container::open(&export(options), Some(&secret("long enough")));
        assert_eq!(opened.expect("opened").public_key(), &bank_key().public(), "{options:?}");
    }
    let empty =
        openssl(&["pkcs12", "-export", "-inkey", &key, "-in", &certificate, "-passout", "pass:", "-legacy"], "");
    for passphrase in [None, Some("")] {
        assert_eq!(open(&empty, passphrase), None, "{passphrase:?}");
    }
}

#[test]
fn a_file_of_many_rounds_is_refused_before_any_of_them() {
    let (_, _, file) = written(Form::Compatible, PASSPHRASE, "c3");
    let mac = tlv::element(0x02, &[0x01, 0x86, 0xA0]);
    let folder = Folder::new();
    let (key, certificate) = (folder.file("key.pem", &bank_key().pem), folder.file("certificate.pem", self_signed()));
    let base = ["pkcs12", "-export", "-inkey", &key, "-in", &certificate, "-passout", "pass:long enough", "-nomac"];
    let (legacy, pbes2) = (
        openssl(&[&base[..], &["-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-3DES"]].concat(), ""),
        openssl(&[&base[..], &["-certpbe", "AES-256-CBC"]].concat(), ""),
    );
    let rounds = tlv::element(0x02, &[0x08, 0x00]);
    for larger in [&[0x00, 0x98, 0x96, 0x81][..], &[0x00, 0x80, 0x00, 0x00, 0x00], &[0x01, 0, 0, 0, 0, 0, 0, 0, 0]] {
        for (file, rounds) in [(&file, &mac), (&legacy, &rounds), (&pbes2, &rounds)] {
            let larger = tlv::element(0x02, larger);
            let changed =
                if rounds == &mac { tlv::replace(file, rounds, &larger) } else { in_safe(file, rounds, &larger) };
            let error = open_file(&changed, Some(&secret("long enough"))).err();
            assert_eq!(error, Some(ContainerError::TooMuchWork), "{larger:?}");
        }
    }
}

/// RFC 9579, with key and MAC by openssl: its command line does not write such
/// files yet. pyca, whose OpenSSL reads them, says that this is one.
#[test]
fn pbmac1_is_verified() {
    let folder = Folder::new();
    let (key, certificate) = (folder.file("key.pem", &bank_key().pem), folder.file("certificate.pem", self_signed()));
    let export = ["pkcs12", "-export", "-inkey", &key, "-in", &certificate, "-nomac", "-passout", "pass:long enough"];
    let file = openssl(&export, "");
    let (_, content, _) = tlv::split(&file);
    let (_, _, after_version) = tlv::split(content);
    let (_, info, _) = tlv::split(after_version);
    let (_, _, explicit) = tlv::split(info);
    let (_, explicit, _) = tlv::split(explicit);
    let (_, safe, _) = tlv::split(explicit);

    let salt = ["-kdfopt", "pass:long enough", "-kdfopt", "hexsalt:0102030405060708", "-kdfopt", "iter:2048"];
    let derive = [&["kdf", "-keylen", "32", "-kdfopt", "digest:SHA256"][..], &salt, &["PBKDF2"]].concat();
    let derived = openssl_text(&derive, "").trim().replace(':', "");
    let mac = openssl(&["dgst", "-sha256", "-mac", "HMAC", "-macopt", &format!("hexkey:{derived}"), "-binary"], safe);
    let sequence = |parts: &[Vec<u8>]| tlv::element(0x30, &parts.concat());
    let pkcs5 = |last| tlv::element(0x06, &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x05, last]);
    let hmac_sha256 = tlv::element(0x06, &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x02, 0x09]);
    let prf = sequence(&[hmac_sha256, tlv::element(0x05, &[])]);
    let salt = tlv::element(0x04, &[1, 2, 3, 4, 5, 6, 7, 8]);
    let parameters =
        sequence(&[salt.clone(), tlv::element(0x02, &[0x08, 0x00]), tlv::element(0x02, &[32]), prf.clone()]);
    let derivation = sequence(&[pkcs5(12), parameters]);
    let algorithm = sequence(&[pkcs5(14), sequence(&[derivation, prf])]);
    let digest = sequence(&[algorithm, tlv::element(0x04, &mac)]);
    let mac = sequence(&[digest, salt, tlv::element(0x02, &[1])]);
    let file = sequence(&[content.to_vec(), mac]);

    let opened = container::open(&file, Some(&secret("long enough"))).expect("opened");
    assert_eq!(opened.public_key(), &bank_key().public());
    assert_eq!(container::open(&file, Some(&secret("wrong"))).err(), Some(ContainerError::WrongPassphrase));
    let pyca = "import sys; from cryptography.hazmat.primitives.serialization import pkcs12; \
                print(pkcs12.load_pkcs12(open(sys.argv[1], 'rb').read(), b'long enough').key.key_size)";
    let seen = crate::recipe::python(&["-c", pyca, &folder.file("file.p12", &file)]).output().expect("Python");
    assert_eq!(String::from_utf8_lossy(&seen.stdout).trim(), "2048", "{}", String::from_utf8_lossy(&seen.stderr));
}

/// Each part asks for what is allowed, and all of them for more.
#[test]
fn the_work_of_all_parts_of_a_file_is_bounded_together() {
    let folder = Folder::new();
    let (key, certificate) = (folder.file("key.pem", &bank_key().pem), folder.file("certificate.pem", self_signed()));
    let export = |rounds: &str, passphrase: &str| {
        let base = ["pkcs12", "-export", "-inkey", &key, "-in", &certificate, "-nomac", "-passout", passphrase];
        let old = ["-keypbe", "PBE-SHA1-3DES", "-certpbe", "PBE-SHA1-3DES", "-iter", rounds];
        openssl(&[&base[..], &old].concat(), "")
    };
    let error = open_file(&export("7000000", "pass:long enough"), Some(&secret("long enough"))).err();
    assert_eq!(error, Some(ContainerError::NothingLeft));
    // Nobody said that there is no passphrase, so less is tried.
    let empty = export("1000000", "pass:");
    assert_eq!(open_file(&empty, None).err(), Some(ContainerError::PassphraseNeeded));
    assert_eq!(open_file(&empty, Some(&secret(""))).err(), None);
}

/// Every length that X.690 section 8.1.3.6 lets a writer leave open is, inside the safe too.
fn indefinite(der: &[u8]) -> Vec<u8> {
    let mut ber = Vec::new();
    let mut rest = der;
    while !rest.is_empty() {
        let (tag, content, following) = tlv::split(rest);
        let parts = |content: &[u8]| content.chunks(100).flat_map(|part| tlv::element(0x04, part)).collect::<Vec<_>>();
        let open = |tag: u8, content: &[u8]| [&[tag, 0x80][..], content, &[0, 0]].concat();
        ber.extend(match tag {
            0x04 if content.len() > 100 => open(0x24, &parts(content)),
            // Implicit, as NSS writes what is encrypted.
            0x80 => open(0xA0, &parts(content)),
            _ if tag & 0x20 != 0 => open(tag, &indefinite(content)),
            _ => tlv::element(tag, content),
        });
        rest = following;
    }
    ber
}

#[test]
fn ber_opens_as_der_does() {
    let (key, _, file) = written(Form::Modern, PASSPHRASE, "c3");
    let ber = indefinite(&file);
    assert_eq!(container::open(&ber, Some(&secret(PASSPHRASE))).expect("opened").public_key(), key.public_key());
    assert_eq!(container::open(&ber, Some(&secret("wrong"))).err(), Some(ContainerError::WrongPassphrase));
    let cut = &ber[..ber.len() - 2];
    assert!(container::open(cut, Some(&secret(PASSPHRASE))).is_err());
}

/// Firefox and Thunderbird export by the same library.
#[test]
fn what_nss_exports_opens() {
    let folder = Folder::new();
    let (key, _, file) = written(Form::Compatible, PASSPHRASE, "c3");
    let (source, exported) = (folder.file("source.p12", file), folder.path("exported.p12"));
    let database = format!("sql:{}", folder.root().display());
    let nss = |program: &str, arguments: &[&str]| {
        let output = run(program, &[&["-d", &database], arguments].concat(), b"");
        assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    };
    nss("certutil", &["-N", "--empty-password"]);
    nss("pk12util", &["-i", &source, "-W", PASSPHRASE]);
    nss("pk12util", &["-o", word(&exported), "-n", "c3", "-W", PASSPHRASE]);
    let bytes = std::fs::read(exported).expect("pk12util wrote it");
    let opened = container::open(&bytes, Some(&secret(PASSPHRASE))).expect("opened");
    assert_eq!(opened.public_key(), key.public_key());
}

/// Replaces elements in the safe, which is an OCTET STRING to those outside.
fn in_safe(file: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    tlv::rebuild(file, &mut |element| {
        let (tag, safe, _) = tlv::split(element);
        let is_safe = tag == 0x04 && safe.starts_with(&[0x30, 0x82]);
        let change = |part: &[u8]| (part == from).then(|| to.to_vec());
        is_safe.then(|| tlv::element(0x04, &tlv::rebuild(safe, &mut { change })))
    })
}

#[test]
fn a_pem_of_several_things_opens_its_one_key() {
    let (key, certificate, file) = written(Form::Modern, PASSPHRASE, "c3");
    let text = pem::write("CERTIFICATE", &certificate) + &pem::write("PKCS12", &file);
    let opened = container::open(text.as_bytes(), Some(&secret(PASSPHRASE))).expect("opened");
    assert_eq!(opened.public_key(), key.public_key());
}
