// A program against the package, as its users write it: it is compiled, not run.
import * as desk from "oftf-key-desk";

const version: string = desk.version();
const entries: desk.CatalogueEntry[] = desk.catalogue();
const holders = entries.filter((entry) => entry.task === "hold-key").map((entry) => entry.id);

const plan: desk.Plan = desk.plan({
  certificate: "C3",
  environment: "sandbox",
  organisation: { legalName: "Test Bank PJSC", organisationId: "…", applicationId: "…" },
  options: { algorithm: "rsa2048", certificateType: "client-transport" },
});
const made: desk.KeyAndCsr = desk.makeKeyAndCsr({ plan, passphrase: "a passphrase of this sample" });
const { csrPem, encryptedPrivateKeyPem, spkiSha256 } = made;

const request: desk.CsrToSign = desk.csrToSign({ plan, publicKey: "…" });
const signing: string | null | undefined = request.commands[0]?.signature?.steps[0]?.command;
const assembled: desk.AssembledCsr = desk.assembleCsr({ plan, publicKey: "…", signature: request.tbs });

const gate: desk.Report = desk.checkCsr({ csr: csrPem, plan });
const bytes = new Uint8Array([0x30]);
const judged = desk.checkCertificate({
  certificate: bytes, plan, csr: csrPem, privateKey: encryptedPrivateKeyPem, passphrase: "…",
  intermediates: ["…"], trustAnchors: "…", fileName: "kid.pem", now: "2026-11-28T08:00:00Z",
});
const words: Record<desk.Report["verdict"], string> = { pass: "", incomplete: "", warn: "", fail: "" };
const advice: string | undefined = judged.findings.find((finding) => finding.verdict === "not-checked")?.advice;

const chain: desk.ChainReport = desk.verifyChain({
  leaf: bytes, intermediates: [bytes], trustAnchors: "…", purpose: "server", serverName: "ozone.testbank.ae",
});
const root: string | undefined = chain.links.find((link) => link.place === "root")?.sha256;

const set = desk.checkJwks({ jwks: "{}", certificate: bytes, plan });
const identified: desk.Identified = desk.identify([{ name: "a.pem", bytes, passphrase: "…" }]);
const matched: desk.Matched = desk.match([{ bytes: "…" }]);
const kinds: desk.ItemKind[] = matched.items.map((item) => item.kind);
const forms: desk.HandoverForms = desk.handover({ plan, certificate: bytes, jwks: "{}" });

const exported: desk.ExportedKey = desk.exportKey({
  plan, privateKey: encryptedPrivateKeyPem, passphrase: "…", csr: csrPem, container: "pkcs12", newPassphrase: "…",
  certificates: [bytes],
});
const proof: desk.Proof = desk.proveKey({ plan, certificate: bytes, privateKey: exported.bytes, passphrase: "…" });
const challenge: desk.Challenge = desk.makeChallenge({ publicKey: bytes, kid: "…", algorithm: "RSA-OAEP-256" });
const opened: desk.Proof = desk.checkAnswer({ challenge, answer: "…" });
const toSign: desk.TokenToSign = desk.tokenToSign({ plan, certificate: bytes });
const signed: desk.SignedProof = desk.checkSignature({
  plan, certificate: bytes, signingInput: toSign.signingInput, signature: bytes, jwks: "{}",
});
const token: desk.Proof = desk.checkToken({ plan, certificate: bytes, token: "…", jwks: "{}" });

try {
  desk.identify([]);
} catch (error) {
  const code: string = (error as desk.KeyDeskError).code;
  console.log(code, proof.seenIn, opened, signed, token, version, holders, signing, assembled, spkiSha256, gate, words, advice, root, set, identified, kinds, forms);
}
