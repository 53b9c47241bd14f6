// The package says what the native code says (tests/vector/same.rs), for every vector and seed.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { mock, test } from "node:test";
import { isDeepStrictEqual } from "node:util";

const place = process.env.OFTF_KEY_DESK_PACKAGE;
const answers = process.env.OFTF_KEY_DESK_ANSWERS;
assert.ok(place && answers, "OFTF_KEY_DESK_… are not set: run `cargo xtask test --only package`");
const desk = createRequire(import.meta.url)(place);

const bytes = (base64) => new Uint8Array(Buffer.from(base64, "base64"));
const findings = ({ findings }) => findings;

const ask = {
  match(files) {
    const { items, groups, unmatched } = desk.match(files.map((file) => ({ ...file, bytes: bytes(file.bytes) })));
    return {
      items: items.map(({ kind, keys, facts, report }) => ({ kind, keys, facts: facts.map((fact) => fact.value), findings: findings(report) })),
      groups: groups.map(({ spkiSha256, members, findings }) => ({ spkiSha256, members, findings })),
      unmatched,
    };
  },
  verifyChain({ leaf, intermediates, trustAnchors, crls, now }) {
    const [givenBelow, givenAnchors, givenLists] = [intermediates, trustAnchors, crls].map((files) => files.map(bytes));
    const report = desk.verifyChain({ leaf: bytes(leaf), intermediates: givenBelow, trustAnchors: givenAnchors, crls: givenLists, now });
    return { findings: findings(report) };
  },
};

test("32 bits say what 64 bits say", () => {
  const cases = JSON.parse(readFileSync(answers, "utf8"));
  mock.timers.enable({ apis: ["Date"], now: Date.parse(cases.now) });
  let asked = 0;
  const differing = [];
  for (const { name, answer, ...question } of cases.cases) {
    const [call] = Object.keys(question);
    if (!ask[call]) continue;
    const found = ask[call](question[call]);
    if (!isDeepStrictEqual(found, answer)) differing.push({ name, found, answer });
    asked += 1;
  }
  assert.deepEqual(differing[0]?.found, differing[0]?.answer, `${differing.map(({ name }) => name)}`);
  assert.ok(asked > 1500, `${asked} were asked`);
});
