// Any files, what belongs together, and chains, as a program in Node asks for them.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

const place = process.env.OFTF_KEY_DESK_PACKAGE;
assert.ok(place, "OFTF_KEY_DESK_PACKAGE is not set: run `cargo xtask test --only package`");
const desk = createRequire(import.meta.url)(place);

const folder = mkdtempSync(join(tmpdir(), "key-desk-heap-"));
after(() => rmSync(folder, { recursive: true }));
const openssl = (...args) => execFileSync("openssl", args, { cwd: folder, stdio: ["ignore", "pipe", "ignore"] });
const file = (name) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) });
const text = (name) => readFileSync(join(folder, name), "utf8");
const write = (name, content) => writeFileSync(join(folder, name), content);
const finding = (report, check) => report.findings.find((each) => each.check === check);

const passphrase = "a passphrase of this test";
const subject = "/C=AE/O=Test Bank PJSC/OU=4af0a68f-d8a8-46c4-ace6-6949e8343868";

before(() => {
  write("ca.cnf", "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash\n");
  write("leaf.cnf", "basicConstraints=critical,CA:FALSE\nextendedKeyUsage=serverAuth\nsubjectAltName=DNS:ozone.testbank.example\n");
  const key = (name) => openssl("genrsa", "-out", `${name}.key`, "2048");
  const sign = (name, by, extensions) =>
    openssl("x509", "-req", "-in", `${name}.csr`, "-CA", `${by}.pem`, "-CAkey", `${by}.key`, "-CAcreateserial", "-days", "395", "-extfile", extensions, "-out", `${name}.pem`);
  for (const name of ["root", "issuing", "leaf", "other"]) key(name);
  openssl("req", "-x509", "-key", "root.key", "-subj", "/CN=Test Root", "-days", "3000", "-out", "root.pem");
  openssl("req", "-new", "-key", "issuing.key", "-subj", "/CN=Test Issuing", "-out", "issuing.csr");
  sign("issuing", "root", "ca.cnf");
  for (const name of ["leaf", "other"]) openssl("req", "-new", "-key", `${name}.key`, "-subj", subject, "-out", `${name}.csr`);
  sign("leaf", "issuing", "leaf.cnf");
  openssl("pkcs8", "-topk8", "-in", "leaf.key", "-passout", `pass:${passphrase}`, "-out", "leaf.sealed.key");
  openssl("pkcs12", "-export", "-inkey", "leaf.key", "-in", "leaf.pem", "-passout", `pass:${passphrase}`, "-out", "leaf.p12");
});

test("each file is named, and what had to be mended is said", () => {
  write("mail.txt", text("leaf.pem").split("\n").map((line) => `> ${line}`).join("\r\n"));
  const { items, notes } = desk.identify([file("leaf.csr"), file("mail.txt"), file("root.pem"), file("leaf.p12"), { name: "empty", bytes: "" }]);
  assert.deepEqual(items.map((item) => item.kind), ["certificate-request", "certificate", "ca-certificate", "sealed-container", "unreadable"]);
  assert.equal(items[1].content, text("leaf.pem"), "the content is canonical PEM");
  assert.ok(notes.some((note) => note.startsWith("mail.txt: ")), String(notes));
  assert.equal(items[0].spkiSha256, items[1].spkiSha256);
  assert.equal(finding(items[4].report, "file.read").verdict, "fail");
});

test("a private key is named and only its public half comes back", () => {
  const { items } = desk.identify([{ ...file("leaf.sealed.key"), passphrase }, file("other.key"), { ...file("leaf.p12"), passphrase }]);
  assert.deepEqual(items.map((item) => item.kind), ["private-key", "private-key", "private-key", "certificate"]);
  assert.equal(finding(items[0].report, "file.private-key").verdict, "pass");
  assert.equal(finding(items[1].report, "file.private-key").verdict, "warn");
  const answer = JSON.stringify(items);
  const lines = text("other.key").split("\n").filter((line) => line.length === 64);
  const publicHalf = openssl("pkey", "-in", "other.key", "-pubout").toString().replaceAll("\n", "");
  assert.ok(lines.length > 20 && lines.filter((line) => !publicHalf.includes(line)).every((line) => !answer.includes(line)));
  assert.ok(!answer.includes(passphrase));
});

test("what belongs to one key is put together, and a near miss is said", () => {
  const leaf = new X509Certificate(text("leaf.pem"));
  const jwk = { ...leaf.publicKey.export({ format: "jwk" }), kid: "another", x5c: [leaf.raw.toString("base64")] };
  write("keys.json", JSON.stringify({ keys: [jwk] }));
  const names = ["keys.json", "other.csr", "leaf.pem", "leaf.csr", "root.pem"];
  const { items, groups, unmatched } = desk.match(names.map(file));
  assert.deepEqual(groups[0].members.map((member) => items[member.item].file).sort(), ["keys.json", "leaf.csr", "leaf.pem"]);
  const verdicts = Object.fromEntries(groups[0].findings.map((each) => [each.check, each.verdict]));
  // Nothing tells what the other CSR is for: of two purposes one subject is no near miss.
  assert.deepEqual(verdicts, {
    "match.same-subject": "not-checked", "match.kid": "warn", "match.private-key": "not-checked",
    "match.csr": "pass", "match.certificate": "pass", "match.jwks": "pass",
  });
  assert.equal(groups.length, 2);
  assert.deepEqual(unmatched.map((position) => items[position].file), ["root.pem"]);
});

test("a chain is verified in any order, with its links", () => {
  const chain = { leaf: text("leaf.pem"), intermediates: [text("issuing.pem")], trustAnchors: text("root.pem"), purpose: "server", serverName: "ozone.testbank.example" };
  const good = desk.verifyChain(chain);
  // Without a CRL.
  assert.equal(good.verdict, "incomplete", JSON.stringify(good.findings));
  assert.deepEqual(good.links.map((link) => [link.place, link.state]), [["root", "sound"], ["issuing", "sound"], ["leaf", "sound"]]);
  const bundle = text("root.pem") + text("issuing.pem");
  assert.equal(desk.verifyChain({ ...chain, intermediates: bundle }).verdict, "incomplete");
  assert.equal(desk.verifyChain({ ...chain, serverName: "elsewhere.example" }).verdict, "fail");
  assert.equal(desk.verifyChain({ ...chain, purpose: "client" }).verdict, "fail");
  const broken = desk.verifyChain({ ...chain, intermediates: [] });
  assert.equal(broken.verdict, "fail");
  assert.ok(broken.links.some((link) => link.state === "missing" && link.subject.includes("Test Issuing")));
});

test("a certificate is judged with its chain", () => {
  const report = desk.checkCertificate({ certificate: text("leaf.pem"), intermediates: text("issuing.pem"), trustAnchors: [text("root.pem")] });
  assert.equal(finding(report, "certificate.chain").verdict, "pass");
  assert.equal(finding(report, "certificate.revocation").verdict, "not-checked");
});

test("what is too much is refused before it is copied, and the next call works", () => {
  const refusal = (code) => ({ name: "KeyDeskError", code });
  const large = new Uint8Array(64 * 1024 * 1024);
  assert.throws(() => desk.identify(Array(70).fill({ bytes: large })), refusal("err-heap-too-large"));
  assert.throws(() => desk.identify([{ bytes: large }]), refusal("err-input-too-large"));
  assert.throws(() => desk.checkCsr({ csr: large }), refusal("err-input-too-large"));
  assert.throws(() => desk.identify(Array(101).fill({ bytes: text("leaf.key") })), refusal("err-heap-too-many-keys"));
  assert.throws(() => desk.identify([{ bytes: text("leaf.pem").repeat(1000) }, { bytes: text("root.pem").repeat(1000) }, { bytes: text("root.pem") }]), refusal("err-heap-too-many-items"));
  const chain = { leaf: text("leaf.pem"), intermediates: text("issuing.pem"), trustAnchors: text("root.pem") };
  assert.throws(() => desk.verifyChain({ ...chain, trustAnchors: Array(100_000).fill(text("root.pem")) }), refusal("err-heap-too-many-files"));
  assert.throws(() => desk.verifyChain({ ...chain, trustAnchors: text("root.pem").repeat(101) }), refusal("err-heap-too-many-items"));
  assert.throws(() => desk.verifyChain({ ...chain, crls: Array(100).fill(large) }), refusal("err-heap-too-large"));
  assert.throws(() => desk.checkJwks({ jwks: `{"keys":[${Array(100_001).fill("{}").join(",")}]}` }), refusal("err-file-json-too-many"));
  assert.equal(desk.identify([file("leaf.pem")]).items.length, 1);
});

test("what cannot be answered throws with a code", () => {
  const refusal = (code) => ({ name: "KeyDeskError", code });
  assert.throws(() => desk.identify("leaf.pem"), refusal("err-files"));
  assert.throws(() => desk.identify([{ name: "x" }]), refusal("err-option-missing"));
  assert.throws(() => desk.identify(Array(201).fill({ bytes: "" })), refusal("err-heap-too-many-files"));
  assert.throws(() => desk.match(Array(2001).fill({ bytes: "" })), refusal("err-heap-too-many-files"));
  assert.throws(() => desk.verifyChain({ leaf: text("leaf.pem"), trustAnchors: text("root.key") }), refusal("err-authority-private-key"));
  for (const trustAnchors of [undefined, []]) {
    const noAnchor = { leaf: text("leaf.pem"), intermediates: [text("issuing.pem"), text("root.pem")], trustAnchors };
    assert.throws(() => desk.verifyChain(noAnchor), refusal("err-option-no-anchor"));
  }
  assert.throws(() => desk.verifyChain({ leaf: text("leaf.pem"), trustAnchors: text("root.pem"), purpose: "mail" }), refusal("err-option-purpose"));
});
