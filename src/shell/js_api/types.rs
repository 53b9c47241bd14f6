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
  evidence?: { expected?: string; found?: string };
}

export interface Report {
  verdict: "pass" | "warn" | "fail";
  findings: Finding[];
}

export interface PlanInput {
  certificate: CertificateName;
  environment: "sandbox" | "production";
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
      | "server-signing" | "server-enckey" | "server-encryption";
    commonName?: "application-id" | "organisation-id" | "absent";
    description?: string;
  };
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
  report: Report;
}

export interface HandoverForms {
  text: string;
  markdown: string;
  json: { handovers: Record<string, string>[] };
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
  task: "hold-key" | "certify-hub-key" | "trust-hub-key" | "observe";
  [rule: string]: unknown;
}

/** What a refusal throws. */
export interface KeyDeskError extends Error {
  name: "KeyDeskError";
  code: string;
  problems?: { field: string; message: string }[];
}
"#;
