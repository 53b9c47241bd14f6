// How much memory a heap within the bounds takes, and what is refused before it takes any.
// The memory of WebAssembly only grows: each heap has an instance of its own.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";

const place = process.env.OFTF_KEY_DESK_PACKAGE;
assert.ok(place, "OFTF_KEY_DESK_PACKAGE is not set: run `cargo xtask test --only package`");

const MIB = 1024 * 1024;
const MOST_MIB = 512;

// In a process of its own: calls the package with what an expression makes, and gives the
// codes of the refusals and the memory after all.
function measured(calls) {
  const program = `
    const { createRequire } = require("node:module");
    const Instance = WebAssembly.Instance;
    let memory;
    WebAssembly.Instance = function (...given) {
      const instance = new Instance(...given);
      memory = instance.exports.memory;
      return instance;
    };
    const desk = createRequire(${JSON.stringify(import.meta.url)})(${JSON.stringify(place)});
    const answers = [];
    const call = (name, argument) => {
      try {
        const answer = desk[name](argument);
        answers.push(answer.items ? answer.items.length : answer.verdict);
      } catch (error) {
        answers.push(error.code ?? String(error));
      }
    };
    ${calls}
    call("identify", [{ bytes: "nothing" }]);
    console.log(JSON.stringify({ answers, mib: memory.buffer.byteLength / ${MIB} }));`;
  return JSON.parse(execFileSync(process.execPath, ["-e", program], { encoding: "utf8", maxBuffer: MIB }));
}

function fits(calls, answers) {
  const seen = measured(calls);
  assert.deepEqual(seen.answers, [...answers, 1], "and the instance goes on");
  assert.ok(seen.mib <= MOST_MIB, `${seen.mib} MiB`);
}

test("what is too much is refused and takes no memory", () => {
  const make = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "/dev/null", "-subj", "/CN=x"];
  const leaf = execFileSync("openssl", make, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  fits(`const large = new Uint8Array(64 * ${MIB});
    const leaf = ${JSON.stringify(leaf)};
    call("identify", [{ bytes: new Uint8Array(2 * 1024 * ${MIB}) }]);
    call("identify", Array(70).fill({ bytes: large }));
    call("identify", Array(200).fill({ bytes: leaf.repeat(550).slice(0, 64 * ${MIB} / 200) }));
    call("verifyChain", { leaf, trustAnchors: Array(100000).fill(leaf) });
    call("verifyChain", { leaf, trustAnchors: leaf, crls: Array(100).fill(large.subarray(0, 16 * ${MIB})) });`,
  ["err-heap-too-large", "err-heap-too-large", "err-heap-too-many-items", "err-heap-too-many-files", "err-heap-too-large"]);
});

// JSON of a few letters takes many times as much in memory.
test("the documents of many files are not kept all at once", () => {
  fits(`const set = JSON.stringify({ keys: [{ kty: "RSA" }, ...Array(50000).fill({ a: 1 })] });
    call("identify", Array.from({ length: 20 }, () => ({ bytes: set })));`, [20]);
});

test("the documents in one file are not kept beyond their bound", () => {
  fits(`const encode = (text) => Buffer.from(text).toString("base64url");
    const set = encode(JSON.stringify({ keys: [{ kty: "RSA" }, ...Array(99000).fill({ a: 1 })] }));
    const token = encode(JSON.stringify({ alg: "none" })) + "." + set + ".AAAA";
    const seen = desk.identify([{ bytes: Array(6).fill(token).join("\\n") }]);
    answers.push(seen.items.length < 12);`, [true]);
});
