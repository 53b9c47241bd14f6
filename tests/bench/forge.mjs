// RSA keys by node-forge, in JavaScript alone, beside those of the page. Run by
// `cargo xtask bench`. Goes out: a line `case`, tab, milliseconds for each.
import assert from "node:assert/strict";
import { createRequire } from "node:module";

const { OFTF_KEY_DESK_FORGE: place } = process.env;
assert.ok(place, "OFTF_KEY_DESK_FORGE is not set: run `cargo xtask bench`");
const forge = createRequire(import.meta.url)(place);
// Otherwise it asks Node's own crypto for the key.
forge.options.usePureJavaScript = true;

const rounds = 10;
for (const bits of [2048, 3072]) {
  const taken = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    const { privateKey } = forge.pki.rsa.generateKeyPair({ bits, e: 0x10001 });
    taken.push(performance.now() - start);
    assert.equal(privateKey.n.bitLength(), bits);
  }
  const mean = taken.reduce((sum, time) => sum + time) / rounds;
  console.log(`forge RSA-${bits}\t${mean.toFixed(3)}`);
}
