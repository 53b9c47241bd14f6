// The TypeScript types, by the compiler: a program that uses everything, and mistakes that it must refuse.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

const place = process.env.OFTF_KEY_DESK_PACKAGE;
const tsc = process.env.OFTF_KEY_DESK_TSC;
assert.ok(place && tsc, "run `cargo xtask test --only package`");

const folder = mkdtempSync(join(tmpdir(), "key-desk-types-"));
after(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, "node_modules"));
symlinkSync(place, join(folder, "node_modules", "oftf-key-desk"));
const sample = readFileSync(fileURLToPath(new URL("sample.ts", import.meta.url)), "utf8");

const compile = (name, text) => {
  writeFileSync(join(folder, name), text);
  const compilerOptions = { noEmit: true, strict: true, target: "es2022", module: "nodenext", types: [], lib: ["es2022", "dom"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [name] }));
  const done = spawnSync(process.execPath, [tsc], { cwd: folder, encoding: "utf8" });
  return done.stdout + done.stderr;
};

test("a program that uses everything compiles", () => {
  assert.equal(compile("sample.ts", sample), "");
});

test("each function that the package has is in the sample", () => {
  const functions = Object.entries(createRequire(import.meta.url)(place));
  const names = functions.filter(([, value]) => typeof value === "function").map(([name]) => name);
  const unused = names.filter((name) => !name.startsWith("__") && !sample.includes(`desk.${name}(`));
  assert.ok(names.length >= 10, names.join());
  assert.deepEqual(unused, []);
});

test("what the package does not take is refused by the compiler", () => {
  for (const [name, mistake] of Object.entries({
    certificate: sample.replace('certificate: "C3"', 'certificate: "C33"'),
    environment: sample.replace('"sandbox"', '"staging"'),
    verdict: sample.replace("incomplete: \"\", ", ""),
    member: sample.replace("csr: csrPem, plan });", "request: csrPem, plan });"),
    bytes: sample.replace("leaf: bytes", "leaf: 1"),
  })) {
    assert.notEqual(mistake, sample, name);
    assert.match(compile(`${name}.ts`, mistake), /^\w+\.ts\(\d+,\d+\): error TS/, name);
  }
});
