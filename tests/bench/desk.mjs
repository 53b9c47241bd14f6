// The package in Node over the inputs of `bench`, and Node's own crypto
// over the same as the rival. Run by `cargo xtask bench`. Goes out: a line
// `case`, tab, milliseconds for each, the median after one round that does not count.
import assert from "node:assert/strict";
import { createPublicKey, X509Certificate } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const { OFTF_KEY_DESK_PACKAGE: place, OFTF_KEY_DESK_BENCH: folder } = process.env;
assert.ok(place && folder, "OFTF_KEY_DESK_PACKAGE or OFTF_KEY_DESK_BENCH is not set: run `cargo xtask bench`");
const desk = createRequire(import.meta.url)(place);

const rounds = 5;
const chainsInARound = 20;
const file = (name) => readFileSync(join(folder, name));

function tell(name, work, times = 1) {
  work();
  const taken = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    for (let time = 0; time < times; time += 1) work();
    taken.push(performance.now() - start);
  }
  taken.sort((one, other) => one - other);
  console.log(`${name}\t${(taken[(rounds - 1) / 2] / times).toFixed(3)}`);
}

const jwks = file("jwks.json");
tell("checkJwks", () => desk.checkJwks({ jwks }));
tell("identify JWKS", () => desk.identify([{ name: "jwks.json", bytes: jwks }]));
// What a program has to do at least to hold all keys and certificates of a set.
tell("rival checkJwks", () => {
  for (const key of JSON.parse(jwks).keys) {
    createPublicKey({ key, format: "jwk" });
    const certificate = new X509Certificate(Buffer.from(key.x5c[0], "base64"));
    assert.ok(certificate.fingerprint256);
  }
});

const [leaf, issuing, root] = ["leaf.pem", "issuing.pem", "root.pem"].map(file);
const crl = file("crl.der");
const chain = (crls) => {
  const report = desk.verifyChain({ leaf, intermediates: issuing, trustAnchors: root, crls });
  assert.notEqual(report.verdict, "fail");
};
tell("verifyChain", () => chain([]), chainsInARound);
tell("verifyChain with CRL", () => chain([crl]));
// Issuers, signatures and dates; nothing of names, usages and constraints.
tell("rival verifyChain", () => {
  const path = [leaf, issuing, root, root].map((pem) => new X509Certificate(pem));
  for (const [position, certificate] of path.slice(0, -1).entries()) {
    const issuer = path[position + 1];
    assert.ok(certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey));
    assert.ok(Date.parse(certificate.validFrom) <= Date.now() && Date.now() <= Date.parse(certificate.validTo));
  }
}, chainsInARound);

for (const [kind, counts] of [["public", [250, 1000]], ["private", [200]]]) {
  const names = readdirSync(join(folder, kind)).sort();
  const files = names.map((name) => ({ name, bytes: file(join(kind, name)) }));
  for (const count of counts) tell(`match ${kind} ${count}`, () => desk.match(files.slice(0, count)));
}
