// The package as a program in Node uses it, with openssl as the directory's CA.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash, createPrivateKey, createPublicKey, sign as cryptoSign, X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

const place = process.env.OFTF_KEY_DESK_PACKAGE;
assert.ok(place, "OFTF_KEY_DESK_PACKAGE is not set: run `cargo xtask test --only package`");
const desk = createRequire(import.meta.url)(place);

const folder = mkdtempSync(join(tmpdir(), "key-desk-"));
after(() => rmSync(folder, { recursive: true }));

const passphrase = "six words are more than enough";
const organisation = {
  legalName: "Test Bank PJSC",
  organisationId: "4af0a68f-d8a8-46c4-ace6-6949e8343868",
  applicationId: "b8739780-9bfe-43bc-9ea4-abc70a840c13",
  ozoneConnectHosts: ["ozone.testbank.ae"],
};
const c3 = { certificate: "C3", environment: "sandbox", organisation };
const openssl = (...args) => execFileSync("openssl", args, { cwd: folder, stdio: ["ignore", "pipe", "ignore"] }).toString();
const finding = (report, check) => report.findings.find((each) => each.check === check);

/** A certificate for the CSR from a CA with the directory's name. */
function issue(csrPem, days = "395") {
  writeFileSync(join(folder, "leaf.csr"), csrPem);
  const issuer = "/C=AE/O=Nebras Open Finance Company/OU=Al Tareq Trust Framework/CN=Al Tareq Sandbox Trust Framework Issuing CA - G1";
  openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-subj", issuer, "-days", "3650");
  writeFileSync(join(folder, "leaf.cnf"), "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature,keyEncipherment\nextendedKeyUsage=clientAuth\n");
  openssl("x509", "-req", "-in", "leaf.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-days", days, "-sha256", "-extfile", "leaf.cnf", "-out", "leaf.pem");
  return readFileSync(join(folder, "leaf.pem"), "utf8");
}

function jwksOf(certificatePem) {
  const certificate = new X509Certificate(certificatePem);
  const kid = createHash("sha256").update(certificate.raw).digest("base64url");
  const { n, e } = certificate.publicKey.export({ format: "jwk" });
  return { kid, document: JSON.stringify({ keys: [{ kty: "RSA", x5c: [certificate.raw.toString("base64")], n, e, kid, "x5t#S256": kid }] }) };
}

test("the catalogue names thirteen certificates with sources", () => {
  const entries = desk.catalogue();
  assert.equal(entries.length, 13);
  assert.ok(entries.every((entry) => entry.sentence && entry.issuer.source.document));
  assert.match(desk.version(), /^\d+\.\d+\.\d+$/);
});

test("a plan says what follows from the choices", () => {
  const plan = desk.plan(c3);
  assert.equal(plan.derived.subject, `C=AE, O=Test Bank PJSC, OU=${organisation.organisationId}, CN=${organisation.applicationId}`);
  const today = new Date().toISOString().slice(0, 10);
  assert.equal(plan.derived.csrFileName, `C3_sandbox_${today}.csr`);
  const edition = { day: "2026-11-28T08:00:00Z" };
  const dated = desk.plan({ certificate: "C3", environment: "sandbox", organisation, edition });
  assert.equal(dated.derived.keyFileName, "C3_sandbox_2026-11-28.key");
});

test("a key that only signs gets its CSR, and what it signed wrongly is named", () => {
  const plan = { ...c3, environment: "production" };
  openssl("genrsa", "-out", "hsm.key", "2048");
  openssl("pkey", "-in", "hsm.key", "-pubout", "-out", "hsm.pub");
  const publicKey = readFileSync(join(folder, "hsm.pub"), "utf8");
  const request = desk.csrToSign({ plan, publicKey });
  assert.ok(request.tbs instanceof Uint8Array);
  assert.equal(request.sha256.hex, createHash("sha256").update(request.tbs).digest("hex"));
  assert.equal(request.subject, desk.plan(plan).derived.subject);
  assert.equal(request.report.verdict, "pass");
  const vault = request.commands.find((each) => each.signer === "vault-transit");
  assert.ok(vault.signature.steps.some((step) => step.command?.includes(request.sha256.base64)));
  writeFileSync(join(folder, "tbs"), request.tbs);
  const signed = (...options) => {
    openssl("dgst", "-sha256", "-sign", "hsm.key", ...options, "-out", "signature", "tbs");
    return readFileSync(join(folder, "signature"));
  };
  const { csrPem, report } = desk.assembleCsr({ plan, publicKey, signature: `vault:v1:${signed().toString("base64")}` });
  assert.equal(report.verdict, "pass");
  assert.equal(desk.checkCsr({ csr: csrPem, plan }).verdict, "pass");
  const pss = signed("-sigopt", "rsa_padding_mode:pss");
  assert.throws(() => desk.assembleCsr({ plan, publicKey, signature: pss }), { code: "err-bridge-pss" });
});

test("a key is written for its system, and the system's file proves it", () => {
  const plan = desk.plan(c3);
  const made = desk.makeKeyAndCsr({ plan, passphrase });
  const certificate = issue(made.csrPem);
  const newPassphrase = "another six words are enough too";
  const order = { plan, privateKey: made.encryptedPrivateKeyPem, passphrase, csr: made.csrPem, certificates: certificate };
  const exported = desk.exportKey({ ...order, container: "pkcs12", newPassphrase });
  assert.ok(exported.bytes instanceof Uint8Array);
  assert.equal(exported.certificates, 1);
  assert.equal(exported.spkiSha256, made.spkiSha256);
  writeFileSync(join(folder, "c3.p12"), exported.bytes);
  const opened = openssl("pkcs12", "-in", "c3.p12", "-passin", `pass:${newPassphrase}`, "-nodes");
  assert.deepEqual(createPublicKey(opened.match(/-----BEGIN PRIVATE KEY[^]*?END PRIVATE KEY-----/)[0]).export({ format: "jwk" }),
    createPublicKey(made.publicKeyPem).export({ format: "jwk" }));
  const refused = (options, code) => assert.throws(() => desk.exportKey({ ...order, ...options }), { code });
  refused({ container: "pkcs12" }, "err-option-missing");
  refused({ container: "zip", newPassphrase }, "err-export-container");
  refused({ container: "pkcs12-compatible", newPassphrase: passphrase }, "err-export-own-passphrase");
  refused({ container: "pkcs8", csr: desk.makeKeyAndCsr({ plan, passphrase }).csrPem }, "err-key-of-other");

  const proved = desk.proveKey({ plan, certificate, privateKey: exported.bytes, passphrase: newPassphrase });
  assert.equal(proved.seenIn, "file");
  const other = desk.makeKeyAndCsr({ plan, passphrase });
  const wrong = desk.proveKey({ plan, certificate, privateKey: other.encryptedPrivateKeyPem, passphrase });
  assert.equal(wrong.seenIn, null);
  assert.equal(finding(wrong, "key.deployed").verdict, "fail");
  const sign = (parts) => `${parts}.${cryptoSign("sha256", Buffer.from(parts), opened.match(/-----BEGIN PRIVATE KEY[^]*?END PRIVATE KEY-----/)[0]).toString("base64url")}`;
  const part = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const token = sign(`${part({ alg: "RS256" })}.${part({ iat: Math.floor(Date.now() / 1000) })}`);
  assert.equal(desk.checkToken({ plan, certificate, token }).seenIn, "token");
});

test("an incomplete plan throws an error that names its fields", () => {
  const refusal = { name: "KeyDeskError", code: "err-plan" };
  assert.throws(() => desk.plan({ ...c3, organisation: {} }), (error) => {
    assert.ok(error instanceof Error);
    assert.equal(error.name, refusal.name);
    assert.equal(error.code, refusal.code);
    assert.deepEqual(error.problems.map((problem) => problem.field), ["legal-name", "organisation-id", "application-id"]);
    return true;
  });
});

test("the whole way of C3, with Node's own crypto as the judge", () => {
  const plan = desk.plan(c3);
  const made = desk.makeKeyAndCsr({ plan, passphrase });
  assert.equal(made.report.verdict, "pass");
  assert.equal(finding(made.report, "key.pairwise").verdict, "pass");
  assert.equal(finding(made.report, "key.use.tls").verdict, "pass");

  const key = createPrivateKey({ key: made.encryptedPrivateKeyPem, passphrase });
  const spki = createPublicKey(key).export({ type: "spki", format: "der" });
  assert.equal(made.spkiSha256, createHash("sha256").update(spki).digest("hex"));
  assert.equal(desk.checkCsr({ csr: made.csrPem, plan }).verdict, "pass");

  const certificate = issue(made.csrPem);
  const judged = desk.checkCertificate({
    certificate: new TextEncoder().encode(certificate), plan, csr: made.csrPem,
    privateKey: made.encryptedPrivateKeyPem, passphrase,
  });
  // Without CA files.
  assert.equal(judged.verdict, "incomplete", JSON.stringify(judged, null, 1));
  assert.equal(finding(judged, "certificate.public-key").verdict, "pass");
  assert.equal(finding(judged, "certificate.chain").verdict, "not-checked");

  const { kid, document } = jwksOf(certificate);
  assert.equal(desk.checkJwks({ jwks: document, certificate, plan }).verdict, "pass");
  const handover = desk.handover({ plan, certificate, jwks: document });
  assert.equal(handover.json.handovers[0].kid, kid);
  assert.equal(handover.json.handovers[0].jwksUrl, plan.derived.jwksUrl);
  assert.ok(handover.text.includes(kid) && handover.markdown.includes(kid));

  const ends = new Date(new X509Certificate(certificate).validTo);
  const stamp = ends.toISOString().replace(/[-:]|\.000/g, "");
  assert.ok(handover.ics.includes(`\r\nDTSTART:${stamp}\r\n`), handover.ics);
  assert.equal(handover.ics.match(/^TRIGGER:-P(60|30|7)D\r$/gm).length, 3);
});

test("time comes in, so that an old certificate can be judged on its day", () => {
  const plan = desk.plan(c3);
  const made = desk.makeKeyAndCsr({ plan: { ...plan, options: { algorithm: "ec-p256" } }, passphrase });
  const certificate = issue(made.csrPem);
  const later = desk.checkCertificate({ certificate, now: "2040-01-01T00:00:00Z" });
  assert.equal(finding(later, "certificate.validity").verdict, "fail");
});

test("another key's certificate and an absent kid have their own findings", () => {
  const plan = desk.plan(c3);
  const [mine, other] = [0, 1].map(() => desk.makeKeyAndCsr({ plan: { ...plan, options: { algorithm: "ec-p256" } }, passphrase }));
  const certificate = issue(other.csrPem);
  const judged = desk.checkCertificate({ certificate, plan, csr: mine.csrPem });
  assert.equal(finding(judged, "certificate.public-key").verdict, "fail");
  const jwks = desk.checkJwks({ jwks: '{"keys":[]}', certificate, plan });
  assert.equal(finding(jwks, "jwks.key.present").verdict, "fail");
  assert.throws(() => desk.handover({ plan, certificate, jwks: '{"keys":[]}' }), { code: "err-handover-no-kid" });
});

test("a private key in the CSR's place is refused, and no secret is in the error", () => {
  const pem = openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256");
  assert.throws(() => desk.checkCsr({ csr: pem }), (error) => {
    assert.equal(error.code, "err-csr-private-key");
    assert.ok(!error.message.includes(pem.split("\n")[1]));
    return true;
  });
});

test("wrong arguments are sentences", () => {
  assert.throws(() => desk.checkCsr({}), { code: "err-option-missing" });
  assert.throws(() => desk.checkCsr("csr"), { code: "err-options" });
  assert.throws(() => desk.checkCsr({ csr: 7 }), { code: "err-option-bytes" });
  assert.throws(() => desk.makeKeyAndCsr({ plan: c3, passphrase: "short" }), { code: "err-passphrase-short" });
  assert.throws(() => desk.checkJwks({ jwks: "{", now: "yesterday" }), { name: "KeyDeskError" });
});
