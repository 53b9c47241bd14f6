// Proofs of a key that never leaves its place: Node's crypto and openssl are the HSM.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { constants, createDecipheriv, createHash, generateKeyPairSync, privateDecrypt, sign } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

const place = process.env.OFTF_KEY_DESK_PACKAGE;
assert.ok(place, "OFTF_KEY_DESK_PACKAGE is not set: run `cargo xtask test --only package`");
const desk = createRequire(import.meta.url)(place);

const folder = mkdtempSync(join(tmpdir(), "key-desk-outside-"));
after(() => rmSync(folder, { recursive: true }));

const finding = (report, check) => report.findings.find((each) => each.check === check);
const organisation = {
  legalName: "Test Bank PJSC",
  organisationId: "4af0a68f-d8a8-46c4-ace6-6949e8343868",
  applicationId: "b8739780-9bfe-43bc-9ea4-abc70a840c13",
};

/** A key pair with a certificate of its own, from openssl. */
function certified(type, options) {
  const { privateKey, publicKey } = generateKeyPairSync(type, options);
  writeFileSync(join(folder, "key.pem"), privateKey.export({ type: "pkcs8", format: "pem" }));
  const subject = `/C=AE/O=${organisation.legalName}/OU=${organisation.organisationId}/CN=${organisation.applicationId}`;
  execFileSync("openssl", ["req", "-x509", "-key", "key.pem", "-subj", subject, "-days", "30", "-out", "leaf.pem"], { cwd: folder, stdio: "ignore" });
  const certificate = readFileSync(join(folder, "leaf.pem"), "utf8");
  return { privateKey, publicKey: publicKey.export({ type: "spki", format: "pem" }), certificate };
}

/** RFC 7516 appendix A.1, by Node's crypto. */
function decrypt(token, privateKey) {
  const [header, ...rest] = token.split(".");
  const [encryptedKey, nonce, ciphertext, tag] = rest.map((part) => Buffer.from(part, "base64url"));
  const { alg, enc, kid } = JSON.parse(Buffer.from(header, "base64url"));
  assert.equal(enc, "A256GCM");
  const oaepHash = { "RSA-OAEP-256": "sha256", "RSA-OAEP": "sha1" }[alg];
  const key = privateDecrypt({ key: privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash }, encryptedKey);
  const cipher = createDecipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(Buffer.from(header)).setAuthTag(tag);
  return { alg, kid, plaintext: Buffer.concat([cipher.update(ciphertext), cipher.final()]) };
}

const rsa = { modulusLength: 2048 };

test("a challenge that Node decrypts with the private key proves it, also on another day", () => {
  const { privateKey, publicKey, certificate } = certified("rsa", rsa);
  for (const [algorithm, options] of [["RSA-OAEP-256", {}], ["RSA-OAEP", { algorithm: "RSA-OAEP" }]]) {
    const challenge = desk.makeChallenge({ publicKey: certificate, ...options });
    const { alg, kid, plaintext } = decrypt(challenge.token, privateKey);
    assert.equal(alg, algorithm);
    assert.equal(challenge.algorithm, algorithm);
    const der = Buffer.from(certificate.split("\n").slice(1, -2).join(""), "base64");
    assert.equal(kid, createHash("sha256").update(der).digest("base64url"));
    const kept = JSON.stringify(challenge);
    assert.ok(!kept.includes(plaintext.toString()));
    assert.equal(challenge.answerSha256, createHash("sha256").update(plaintext).digest("hex"));
    for (const answer of [plaintext.toString(), new Uint8Array(plaintext), ` "${plaintext}"\n`]) {
      const proof = desk.checkAnswer({ challenge: JSON.parse(kept), answer });
      assert.equal(proof.verdict, "pass");
      assert.equal(proof.seenIn, "challenge");
    }
    for (const answer of [plaintext.toString("base64"), "", challenge.token]) {
      const proof = desk.checkAnswer({ challenge, answer });
      assert.equal(finding(proof, "key.challenge").verdict, "fail");
      assert.equal(proof.seenIn, null);
    }
    const other = desk.checkAnswer({ challenge: desk.makeChallenge({ publicKey }), answer: plaintext.toString() });
    assert.equal(other.verdict, "fail", "each challenge is new");
  }
  assert.equal(decrypt(desk.makeChallenge({ publicKey, kid: "of-the-directory" }).token, privateKey).kid, "of-the-directory");
  assert.equal(decrypt(desk.makeChallenge({ publicKey }).token, privateKey).kid, undefined);
});

test("what makes no challenge is refused with its reason", () => {
  const { publicKey, privateKey } = certified("rsa", rsa);
  const refused = (options, code) => assert.throws(() => desk.makeChallenge(options), { name: "KeyDeskError", code });
  refused({}, "err-option-missing");
  refused({ publicKey, algorithm: "RSA1_5" }, "err-option-challenge");
  refused({ publicKey: privateKey.export({ type: "pkcs8", format: "pem" }) }, "err-bridge-key-private");
  refused({ publicKey: certified("ec", { namedCurve: "P-256" }).publicKey }, "err-challenge-not-made");
  for (const challenge of [undefined, {}, "a.b.c", { token: "a.b.c.d.e", algorithm: "RSA1_5", answerSha256: "00" }]) {
    assert.throws(() => desk.checkAnswer({ challenge, answer: "x" }), { code: "err-option-challenge" });
  }
});

test("a token that is signed elsewhere is the proof of a signing key and of a TLS key", () => {
  const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
  for (const [certificate, algorithm, kind, options, how] of [
    ["Sig4", "PS256", "rsa", rsa, pss],
    ["C3", "RS256", "rsa", rsa, {}],
    ["C3", "ES256", "ec", { namedCurve: "P-256" }, {}],
  ]) {
    const own = certified(kind, options);
    const plan = { certificate, environment: "production", organisation, options: { algorithm: kind === "ec" ? "ec-p256" : "rsa2048" } };
    const asked = { plan, certificate: own.certificate };
    const toSign = desk.tokenToSign(asked);
    assert.equal(toSign.algorithm, algorithm);
    const [header, claims] = toSign.signingInput.split(".").map((part) => JSON.parse(Buffer.from(part, "base64url")));
    assert.equal(header.alg, algorithm);
    assert.equal(claims.sub, organisation.organisationId);
    const digest = createHash("sha256").update(toSign.signingInput).digest();
    assert.deepEqual(toSign.sha256, { hex: digest.toString("hex"), base64: digest.toString("base64"), base64url: digest.toString("base64url") });

    const signature = sign("sha256", Buffer.from(toSign.signingInput), { key: own.privateKey, ...how });
    const proof = desk.checkSignature({ ...asked, signingInput: toSign.signingInput, signature: signature.toString("base64") });
    assert.equal(proof.seenIn, "token", JSON.stringify(proof, null, 1));
    assert.equal(desk.checkToken({ ...asked, token: proof.token }).seenIn, "token");
    const otherKey = certified(kind, options).privateKey;
    const wrong = sign("sha256", Buffer.from(toSign.signingInput), { key: otherKey, ...how });
    const refuted = desk.checkSignature({ ...asked, signingInput: toSign.signingInput, signature: wrong });
    assert.equal(refuted.seenIn, null);
    assert.equal(refuted.verdict, "fail");
  }
  const enc1 = { plan: { certificate: "Enc1", environment: "production", organisation }, certificate: certified("rsa", rsa).certificate };
  assert.throws(() => desk.tokenToSign(enc1), { code: "err-option-decrypts" });
});
