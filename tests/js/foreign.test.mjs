// What comes from elsewhere: octets of another realm, and letters that are not seen.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { test } from "node:test";
import { runInNewContext } from "node:vm";

const place = process.env.OFTF_KEY_DESK_PACKAGE;
assert.ok(place, "OFTF_KEY_DESK_PACKAGE is not set: run `cargo xtask test --only package`");
const desk = createRequire(import.meta.url)(place);

const TURN = "\u202E";
const HIDDEN = "\u200B";
const WRITTEN = /⟨U\+202E⟩/;

/** A CSR of an organisation of this name. */
function csr(organisation) {
  const subject = `/C=AE/O=${organisation}/OU=4af0a68f-d8a8-46c4-ace6-6949e8343868/CN=b8739780-9bfe-43bc-9ea4-abc70a840c13`;
  const request = ["req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", "/dev/null", "-utf8", "-subj", subject];
  return execFileSync("openssl", request, { stdio: ["ignore", "pipe", "ignore"] });
}

/** Fails of a letter that turns or hides. */
function assertSeen(text) {
  for (const letter of [TURN, HIDDEN]) assert.ok(!text.includes(letter), JSON.stringify(text));
}

test("octets of another realm are octets, and what is only called so is not", () => {
  const pem = csr("Test Bank PJSC");
  const elsewhere = runInNewContext("(octets) => Uint8Array.from(octets)");
  const foreign = elsewhere([...pem]);
  assert.ok(!(foreign instanceof Uint8Array));
  assert.deepEqual(desk.checkCsr({ csr: foreign }), desk.checkCsr({ csr: new Uint8Array(pem) }));
  assert.equal(foreign[0], pem[0], "what the caller has stays as it is");
  assert.equal(desk.identify([{ bytes: foreign }]).items[0].kind, "certificate-request");
  const pretence = { [Symbol.toStringTag]: "Uint8Array", length: 3, 0: 1, 1: 2, 2: 3 };
  const others = runInNewContext("[new Uint16Array(4), new DataView(new ArrayBuffer(4)), new ArrayBuffer(4)]");
  for (const other of [pretence, ...others, new Uint16Array(4), [1, 2, 3]]) {
    assert.throws(() => desk.checkCsr({ csr: other }), { name: "KeyDeskError", code: "err-option-bytes" });
  }
});

test("no letter that turns or hides comes out, whatever it came in with", () => {
  const strange = csr(`Test ${TURN}Bank${HIDDEN}`);
  const report = desk.checkCsr({ csr: new Uint8Array(strange) });
  const answers = [
    report,
    desk.identify([{ name: `a${TURN}b.csr`, bytes: new Uint8Array(strange) }]),
    desk.match([{ name: `a${TURN}b.csr`, bytes: new Uint8Array(strange) }]),
    desk.checkJwks({ jwks: JSON.stringify({ keys: [{ kty: "RSA", kid: `a${TURN}${HIDDEN}`, n: "AQAB", e: "AQAB" }] }) }),
  ];
  for (const answer of answers) {
    assertSeen(JSON.stringify(answer));
    assert.match(JSON.stringify(answer), WRITTEN);
  }
  const named = report.findings.filter((finding) => WRITTEN.test(JSON.stringify(finding)));
  assert.ok(named.some((finding) => finding.verdict !== "pass"), JSON.stringify(report));
  assert.throws(() => desk.verifyChain({ leaf: "", trustAnchors: "", purpose: `any${TURN}` }), (error) => {
    assertSeen(error.message);
    return true;
  });
});
