//! The TypeScript side of the package.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** PEM text, or the bytes of a PEM or DER file. */
export type Bytes = string | Uint8Array;
export type Verdict = "pass" | "warn" | "fail" | "not-checked";
export type CertificateName =
  | "C1" | "C3" | "C4" | "S1" | "S2" | "S3" | "S4"
  | "Sig1" | "Sig2" | "Sig3" | "Sig4" | "Enc1" | "Enc2";

export interface Finding {
  /** A stable word with dots, for example "certificate.public-key". */
  check: string;
  verdict: Verdict;
  title: string;
  detail: string;
  advice?: string;
  source?: string;
  evidence?: { expected?: string; csr?: string; found?: string };
}

export interface Report {
  /**
   * The gravest of the findings. "incomplete": nothing failed or warned, but something was not
   * checked for want of a file or a value that could have been given, such as the CA files.
   */
  verdict: "pass" | "incomplete" | "warn" | "fail";
  findings: Finding[];
}

export interface FileInput {
  /** The name of the file; it is shown and compared with the kid. */
  name?: string;
  bytes: Bytes;
  passphrase?: string;
}

export type ItemKind =
  | "private-key" | "sealed-key" | "public-key" | "certificate-request" | "certificate" | "ca-certificate"
  | "crl" | "sealed-container" | "jwk" | "jwks" | "signed-token" | "encrypted-token" | "answer" | "workspace" | "unreadable";

/** One thing in a file. It holds no private key, also if `kind` is "private-key". */
export interface Item {
  file: string;
  /** Its position in the file, from 1. */
  number: number;
  of: number;
  /** The line on which it begins, from 1. */
  line?: number;
  kind: ItemKind;
  label: string;
  summary: string;
  /** Of an item with one key: SHA-256 over the SubjectPublicKeyInfo, hexadecimal. */
  spkiSha256?: string;
  facts: { name: string; value: string }[];
  keys: {
    spkiSha256: string;
    label: string;
    subject: string | null;
    kid: string | null;
    certificateSha256: string | null;
    notAfter: string | null;
    /** Which certificates it may be ("C3", …) by its usages, names and subject; a guess. */
    candidates: string[];
    /** Whose issuer its certificate names: "sandbox", "production"; not verified. */
    environment: string | null;
  }[];
  /** What had to be undone before the file could be read. */
  repairs: string[];
  report: Report;
  /** PEM, or JSON of a key set without private members; empty if there is nothing public. */
  content: string;
}

export interface Identified {
  items: Item[];
  notes: string[];
}

export interface Matched {
  items: Item[];
  /** Members are positions: of the item in `items`, of the key in its `keys`. */
  groups: { spkiSha256: string; key: string; members: { item: number; key: number }[]; findings: Finding[] }[];
  /** Positions of the items that belong to nothing. */
  unmatched: number[];
}

/** A report with the chain from the root, or the first missing link, down to the leaf. */
export interface ChainReport extends Report {
  links: {
    place: "root" | "issuing" | "leaf";
    subject: string;
    /** "sound", "unproven", "missing", "bad-signature", "expired", … */
    state: string;
    issuer?: string;
    notBefore?: string;
    notAfter?: string;
    sha256?: string;
  }[];
}

/** In whose role something is planned. One that neither holds, asks nor certifies is refused. */
export type Role = "lfi" | "tpp" | "api-hub";
export type Task = "hold-key" | "ask-for-certificate" | "certify-hub-key" | "trust-key" | "observe";

export interface PlanInput {
  certificate: CertificateName;
  /** What is planned for a rehearsal bears its mark and passes no check of the other two. */
  environment: "sandbox" | "production" | "rehearsal";
  /** By default the LFI's where it has a part in this certificate, else the key holder's. */
  role?: Role;
  organisation?: {
    legalName?: string;
    organisationId?: string;
    applicationId?: string;
    ozoneConnectHosts?: string[];
    lfiCode?: string;
  };
  options?: {
    algorithm?: "rsa2048" | "rsa3072" | "rsa4096" | "ec-p256";
    place?: "organisation-certificates" | "application";
    certificateType?:
      | "client-transport" | "server-transport" | "client-signing"
      | "server-signing" | "server-enckey" | "server-encryption" | "client-encryption";
    commonName?: "application-id" | "organisation-id" | "absent";
    description?: string;
  };
  /** For the names of the files: the day of the key (RFC 3339), by default today, its
   *  SHA-256 where that day had another key, and a label where there are several
   *  certificates of one kind; the label stands in the description as well. */
  edition?: { day?: string; keySha256?: string; label?: string };
}

export interface Plan extends PlanInput {
  derived: {
    /** In encoding order: "C=AE, O=…, OU=…, CN=…". */
    subject: string;
    subjectRfc4514: string;
    hosts: string[];
    algorithm: string;
    place: string;
    certificateType: string;
    description: string;
    jwksUrl: string;
    keyFileName: string;
    csrFileName: string;
  };
  notes: { field: string; message: string }[];
}

export interface KeyAndCsr {
  csrPem: string;
  publicKeyPem: string;
  /** PKCS#8, PBES2: PBKDF2-HMAC-SHA256 with 600,000 rounds, AES-256-CBC. */
  encryptedPrivateKeyPem: string;
  /** SHA-256 over the SubjectPublicKeyInfo, hexadecimal. */
  spkiSha256: string;
  /** The gate before the upload, and what was tried with the key. */
  report: Report;
}

/** How to do something with a tool or a service. */
export interface Recipe {
  steps: { text: string; command: string | null }[];
  files: { name: string; content: string }[];
  notes: string[];
}

export interface CsrToSign {
  /** The CertificationRequestInfo (RFC 2986) in DER: what is signed, with SHA-256. */
  tbs: Uint8Array;
  sha256: { hex: string; base64: string; base64url: string };
  /** In encoding order. */
  subject: string;
  publicKeyPem: string;
  /** The name that the commands give to `tbs`. */
  fileName: string;
  /** What is said of the public key. */
  report: Report;
  commands: {
    signer:
      | "aws-kms" | "azure-key-vault" | "azure-managed-hsm" | "google-cloud-kms" | "vault-transit" | "pkcs11-tool"
      | "openssl-provider" | "openssl-engine" | "java-pkcs11" | "windows-cng" | "thales-luna" | "nshield";
    /** "run": by the tests, with a token in software; "documents": as the maker publishes it. */
    evidence: "run" | "documents";
    key: Recipe;
    /** null where a key for this certificate cannot sign. */
    signature: Recipe | null;
  }[];
}

export interface AssembledCsr {
  csrPem: string;
  /** The gate before the upload. */
  report: Report;
}

export type KeyContainer = "encrypted-pkcs8" | "pkcs8" | "traditional" | "pkcs12" | "pkcs12-compatible" | "jwk";

/** A private key's file: encrypted or not, as the container says. */
export interface ExportedKey {
  fileName: string;
  bytes: Uint8Array;
  container: KeyContainer;
  spkiSha256: string;
  /** How many certificates are in it. */
  certificates: number;
}

/** What a deployed system has or made, judged. */
export interface Proof extends Report {
  /** Where the private key of the certificate was seen; null if it was not. */
  seenIn: "file" | "token" | "message" | "challenge" | null;
}

/** A message that only the private key opens. It may be kept: the answer is not in it. */
export interface Challenge {
  /** A compact JWE (RFC 7516), to be decrypted where the key is. */
  token: string;
  algorithm: "RSA-OAEP-256" | "RSA-OAEP";
  /** What the answer is known by, hexadecimal. */
  answerSha256: string;
}

/** What a key that only signs is to sign, with SHA-256. */
export interface TokenToSign {
  /** Header and claims (RFC 7515 section 5.1). */
  signingInput: string;
  /** PS256 for a signing certificate; of a TLS key the algorithm of its CSR. */
  algorithm: "PS256" | "RS256" | "ES256";
  sha256: { hex: string; base64: string; base64url: string };
}

/** The proof, and the token that the signature makes. */
export interface SignedProof extends Proof {
  token: string;
}

export interface HandoverForms {
  text: string;
  markdown: string;
  json: { handovers: Record<string, string>[] };
  /** The end of the certificate as a calendar file (RFC 5545); null where there is no end. */
  ics: string | null;
}

/** A rule of the catalogue with its source. */
export interface Rule<T> {
  value: T;
  source: { document: string; basis: "confirmed" | "inferred" | "unknown" };
}

export interface CatalogueEntry {
  id: CertificateName;
  sentence: string;
  purpose: "client-tls" | "server-tls" | "signing" | "encryption";
  /** What the LFI does, and what each role does. */
  task: Task;
  tasks: Record<Role, Task>;
  [rule: string]: unknown;
}

/** What a refusal throws. */
export interface KeyDeskError extends Error {
  name: "KeyDeskError";
  code: string;
  problems?: { field: string; message: string }[];
}
"#;
