//! Why a signature is not that of a request: what it was made over instead, and how.
//!
//! An RSA signature shows what was signed: its encoding opens with the public key
//! (EMSA-PKCS1-v1_5 and EMSA-PSS, RFC 8017 section 9). An ECDSA signature shows nothing; it
//! is tried with everything that people sign instead of the request.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use der::asn1::{AnyRef, OctetStringRef};
use der::{Decode, Sequence};
use p256::ecdsa::signature::hazmat::PrehashVerifier;
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha384, Sha512};

use super::signature;
use crate::ground::message::Message;
use crate::x509::oid;
use crate::x509::pem;
use crate::x509::public_key::{PublicKeyKind, hexadecimal};
use crate::x509::request_info::RequestInfo;

/// What happened instead, as far as the signature shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// RSASSA-PSS, which is the default of Vault and the habit of JOSE.
    Pss,
    /// The digest was taken for the content, and digested once more.
    DigestTwice,
    /// The letters of the digest were signed.
    DigestAsText,
    /// The request was signed as base64, hexadecimal or PEM.
    RequestAsText,
    /// With another hash than SHA-256.
    OtherHash(&'static str),
    /// The digest stands in the signature without its name (RFC 8017 section 9.2 step 2).
    DigestNotNamed,
    /// Made with this key, over something else.
    OtherContent,
    /// As long as the signature of a key of another size.
    OtherLength { bits: usize, expected: usize },
    /// Not made with this key, or damaged.
    OtherKey,
    /// ECDSA: by another key or over something else, which cannot be told apart.
    OtherKeyOrContent,
}

impl Mistake {
    /// The most telling mistake of any candidate.
    pub(super) fn of(candidates: &[Vec<u8>], request: &RequestInfo) -> Self {
        let texts = Texts::of(request);
        let forms = candidates.iter().flat_map(|candidate| signature::forms(candidate, &request.public_key));
        let found = match request.public_key.kind() {
            PublicKeyKind::Rsa { modulus, .. } => {
                let expected = modulus.len();
                let right: Vec<Vec<u8>> = forms.filter(|form| form.len() == expected).collect();
                // What stands in another encoding is longer there.
                let shortest = candidates.iter().min_by_key(|candidate| candidate.len());
                match shortest.filter(|_| right.is_empty()) {
                    Some(other) => return Self::OtherLength { bits: other.len() * 8, expected: expected * 8 },
                    None => {
                        right.iter().filter_map(|form| of_rsa(form, request, &texts)).min_by_key(|found| found.rank())
                    }
                }
            }
            _ => {
                let found = forms.into_iter().find_map(|form| of_ecdsa(&form, request, &texts));
                return found.unwrap_or(Self::OtherKeyOrContent);
            }
        };
        found.unwrap_or(Self::OtherKey)
    }

    /// What tells more comes first.
    fn rank(self) -> u8 {
        match self {
            Self::OtherContent => 1,
            Self::OtherLength { .. } | Self::OtherKey | Self::OtherKeyOrContent => 2,
            _ => 0,
        }
    }

    pub fn message(self) -> Message {
        match self {
            Self::Pss => Message::new("err-bridge-pss"),
            Self::DigestTwice => Message::new("err-bridge-digest-twice"),
            Self::DigestAsText => Message::new("err-bridge-digest-as-text"),
            Self::RequestAsText => Message::new("err-bridge-request-as-text"),
            Self::OtherHash(hash) => Message::new("err-bridge-other-hash").with("hash", hash),
            Self::DigestNotNamed => Message::new("err-bridge-digest-not-named"),
            Self::OtherContent => Message::new("err-bridge-other-content"),
            Self::OtherLength { bits, expected } => Message::new("err-bridge-other-length")
                .with("bits", bits.to_string())
                .with("expected", expected.to_string()),
            Self::OtherKey => Message::new("err-bridge-other-key"),
            Self::OtherKeyOrContent => Message::new("err-bridge-other-key-or-content"),
        }
    }
}

/// What people have signed instead of the request.
struct Texts(Vec<(Mistake, Vec<u8>)>);

impl Texts {
    fn of(request: &RequestInfo) -> Self {
        let (der, digest) = (request.der(), request.sha256());
        let mut texts = vec![(Mistake::DigestTwice, digest.to_vec())];
        let mut add = |mistake: Mistake, text: String| {
            for end in ["", "\n", "\r\n"] {
                texts.push((mistake, format!("{text}{end}").into_bytes()));
            }
        };
        let digits = hexadecimal(&digest);
        for text in [digits.to_uppercase(), digits, STANDARD.encode(digest), URL_SAFE_NO_PAD.encode(digest)] {
            add(Mistake::DigestAsText, text);
        }
        let digits = hexadecimal(der);
        for text in [digits.to_uppercase(), digits, STANDARD.encode(der), URL_SAFE_NO_PAD.encode(der)] {
            add(Mistake::RequestAsText, text);
        }
        for width in [64, 76] {
            add(Mistake::RequestAsText, lines(&STANDARD.encode(der), width));
        }
        texts.push((Mistake::RequestAsText, request.to_pem().into_bytes()));
        texts.push((Mistake::RequestAsText, pem::write("CERTIFICATE REQUEST", der).into_bytes()));
        Self(texts)
    }

    fn find(&self, is_it: impl Fn(&[u8]) -> bool) -> Option<Mistake> {
        self.0.iter().find(|(_, text)| is_it(text)).map(|(mistake, _)| *mistake)
    }
}

fn lines(text: &str, width: usize) -> String {
    let lines: Vec<String> =
        text.as_bytes().chunks(width).map(|line| String::from_utf8_lossy(line).into_owned()).collect();
    lines.join("\n")
}

/// RFC 8017 section 9.2: `DigestInfo ::= SEQUENCE { digestAlgorithm, digest OCTET STRING }`
#[derive(Sequence)]
struct DigestInfo<'a> {
    algorithm: DigestAlgorithm<'a>,
    digest: &'a OctetStringRef,
}

#[derive(Sequence)]
struct DigestAlgorithm<'a> {
    oid: oid::ObjectIdentifier,
    #[asn1(optional = "true")]
    _parameters: Option<AnyRef<'a>>,
}

/// `None` if nothing shows that this key made it.
fn of_rsa(signature: &[u8], request: &RequestInfo, texts: &Texts) -> Option<Mistake> {
    let encoded = request.public_key.opened(signature)?;
    let Some(payload) = pkcs1_payload(&encoded) else {
        return is_pss(&encoded, request, texts).then_some(Mistake::Pss);
    };
    let der = request.der();
    let Ok(info) = DigestInfo::from_der(payload) else {
        let is_known = payload == request.sha256() || payload == Sha1::digest(der).as_slice();
        return Some(if is_known { Mistake::DigestNotNamed } else { Mistake::OtherContent });
    };
    let digest = info.digest.as_bytes();
    let other = [
        ("SHA-1", Sha1::digest(der).to_vec()),
        ("SHA-384", Sha384::digest(der).to_vec()),
        ("SHA-512", Sha512::digest(der).to_vec()),
    ];
    if let Some((hash, _)) = other.iter().find(|(_, other)| other == digest) {
        return Some(Mistake::OtherHash(hash));
    }
    if digest == request.sha256() {
        // The right digest under a wrong name.
        return Some(Mistake::DigestNotNamed);
    }
    let mistake = texts.find(|text| {
        digest == Sha256::digest(text).as_slice()
            || digest == Sha384::digest(text).as_slice()
            || digest == Sha512::digest(text).as_slice()
    });
    Some(mistake.unwrap_or(Mistake::OtherContent))
}

/// What stands behind `00 01 FF … FF 00` (RFC 8017 section 9.2 step 5).
fn pkcs1_payload(encoded: &[u8]) -> Option<&[u8]> {
    let padded = encoded.strip_prefix(&[0, 1])?;
    let length = padded.iter().position(|octet| *octet != 0xFF)?;
    padded.get(length..)?.strip_prefix(&[0])
}

/// EMSA-PSS of content that is known, or with so many zeros before its salt as no other
/// number has (RFC 8017 section 9.1.2). The hash may differ from that of the mask: Java
/// masks with SHA-1 unless it is told otherwise.
fn is_pss(encoded: &[u8], request: &RequestInfo, texts: &Texts) -> bool {
    if encoded.last() != Some(&0xBC) {
        return false;
    }
    let (sha1, sha256) = (digest_of::<Sha1>, digest_of::<Sha256>);
    let (sha384, sha512) = (digest_of::<Sha384>, digest_of::<Sha512>);
    let pairs: [(Hash, Hash); 5] = [(sha256, sha256), (sha256, sha1), (sha384, sha384), (sha512, sha512), (sha1, sha1)];
    pairs.into_iter().any(|(hash, mask)| opens_as_pss(encoded, hash, mask, request, texts))
}

/// Of parts, one behind the other.
type Hash = fn(&[&[u8]]) -> Vec<u8>;

fn digest_of<D: Digest>(parts: &[&[u8]]) -> Vec<u8> {
    let mut digest = D::new();
    parts.iter().for_each(|part| digest.update(part));
    digest.finalize().to_vec()
}

fn opens_as_pss(encoded: &[u8], hash: Hash, mask: Hash, request: &RequestInfo, texts: &Texts) -> bool {
    /// By chance one number in 2^64 has them.
    const TELLING_ZEROS: usize = 8;
    let (length, mask_length) = (hash(&[]).len(), mask(&[]).len());
    let split = encoded.len().checked_sub(length + 1).and_then(|at| encoded.split_at_checked(at));
    let Some((masked, made)) = split.and_then(|(masked, rest)| Some((masked, rest.get(..length)?))) else {
        return false;
    };
    let mut block = masked.to_vec();
    for (counter, chunk) in (0_u32..).zip(block.chunks_mut(mask_length)) {
        let mask = mask(&[made, &counter.to_be_bytes()]);
        chunk.iter_mut().zip(mask).for_each(|(octet, mask)| *octet ^= mask);
    }
    // The first bit is above the modulus.
    if let Some(first) = block.first_mut() {
        *first &= 0x7F;
    }
    let Some(zeros) = block.iter().position(|octet| *octet != 0) else { return false };
    let Some([1, salt @ ..]) = block.get(zeros..) else { return false };
    let is_of = |content: &[u8]| hash(&[&[0; 8], &hash(&[content]), salt]) == made;
    zeros >= TELLING_ZEROS || is_of(request.der()) || texts.find(is_of).is_some()
}

/// ECDSA is deterministic in what it verifies: the digest. So each is tried.
fn of_ecdsa(signature: &[u8], request: &RequestInfo, texts: &Texts) -> Option<Mistake> {
    let PublicKeyKind::EcP256 { x, y } = request.public_key.kind() else { return None };
    let point = [&[4], x.as_slice(), y.as_slice()].concat();
    let key = p256::ecdsa::VerifyingKey::from_sec1_bytes(&point).ok()?;
    let signature = p256::ecdsa::DerSignature::from_bytes(signature).ok()?;
    let verifies = |digest: &[u8]| key.verify_prehash(digest, &signature).is_ok();
    let der = request.der();
    let other: [(&str, Vec<u8>); 2] =
        [("SHA-384", Sha384::digest(der).to_vec()), ("SHA-512", Sha512::digest(der).to_vec())];
    if let Some((hash, _)) = other.iter().find(|(_, digest)| verifies(digest)) {
        return Some(Mistake::OtherHash(hash));
    }
    texts.find(|text| verifies(&Sha256::digest(text)))
}
