// The program `key-desk` as a pipeline uses it: out of the tarball that npm would
// publish, installed in a folder outside the repository.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { createHash, X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

const tarball = process.env.OFTF_KEY_DESK_TARBALL;
assert.ok(tarball, "OFTF_KEY_DESK_TARBALL is not set: run `cargo xtask test --only package`");

const folder = mkdtempSync(join(tmpdir(), "key-desk-pipeline-"));
after(() => rmSync(folder, { recursive: true }));
const openssl = (...args) => execFileSync("openssl", args, { cwd: folder, stdio: ["ignore", "pipe", "ignore"] }).toString();
const organisationId = "4af0a68f-d8a8-46c4-ace6-6949e8343868";
const applicationId = "b8739780-9bfe-43bc-9ea4-abc70a840c13";
const subject = `/C=AE/O=Test Bank PJSC/OU=${organisationId}/CN=${applicationId}`;
const CA = "/C=AE/O=Nebras Open Finance Company/OU=Al Tareq Trust Framework/CN=Al Tareq Sandbox Trust Framework";
const plan = { certificate: "C3", environment: "sandbox", organisation: { legalName: "Test Bank PJSC", organisationId, applicationId } };

/** The exit code, and what was written. */
function keyDesk(...args) {
  const input = args[0]?.input;
  if (input !== undefined) args.shift();
  const program = join(folder, "node_modules", "oftf-key-desk", "bin", "key-desk.js");
  // With the flags of this test: an older Node.js has what it needs behind one.
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, input, encoding: "utf8" });
  return { code: status, stdout, stderr };
}

function write(name, content) {
  writeFileSync(join(folder, name), content);
}

function certify(name, csr, issuer, extensions, days = "395") {
  write("extensions", extensions);
  openssl("x509", "-req", "-in", csr, "-CA", `${issuer}.pem`, "-CAkey", `${issuer}.key`, "-days", days, "-sha256", "-extfile", "extensions", "-out", name);
}

before(() => {
  execFileSync("npm", ["install", "--offline", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", folder, tarball], { stdio: ["ignore", "ignore", "inherit"] });
  openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "root.key", "-out", "root.pem", "-subj", `${CA} Root CA - G1`, "-days", "5000");
  openssl("req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", "issuing.key", "-out", "issuing.csr", "-subj", `${CA} Issuing CA - G1`);
  certify("issuing.pem", "issuing.csr", "root", "basicConstraints=critical,CA:TRUE,pathlen:0\nkeyUsage=critical,keyCertSign,cRLSign\n", "3000");
  openssl("req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", "leaf.key", "-out", "leaf.csr", "-subj", subject);
  openssl("req", "-new", "-key", "leaf.key", "-out", "wrong.csr", "-subj", "/C=AE/O=Test Bank PJSC/OU=somebody");
  const usage = "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature,keyEncipherment\nextendedKeyUsage=clientAuth\n";
  certify("leaf.pem", "leaf.csr", "issuing", usage);
  certify("short.pem", "leaf.csr", "issuing", usage, "20");
  const certificate = new X509Certificate(readFileSync(join(folder, "leaf.pem")));
  const kid = createHash("sha256").update(certificate.raw).digest("base64url");
  const { n, e } = certificate.publicKey.export({ format: "jwk" });
  const key = { kty: "RSA", use: "enc", x5c: [certificate.raw.toString("base64")], n, e, kid, "x5t#S256": kid };
  write("keys.jwks", JSON.stringify({ keys: [key] }));
  write("renamed.jwks", JSON.stringify({ keys: [{ ...key, kid: "a-name-of-its-own" }] }));
  write("plan.json", JSON.stringify(plan));
});

test("the tarball has what a user of the package looks for", () => {
  const names = execFileSync("tar", ["-tzf", tarball], { encoding: "utf8" }).trim().split("\n");
  for (const name of ["README.md", "LICENSE-APACHE", "LICENSE-MIT", "package.json", "oftf_key_desk.d.ts", "oftf_key_desk.js", "oftf_key_desk_bg.wasm", "bin/key-desk.js"]) {
    assert.ok(names.includes(`package/${name}`), `${name} in ${names}`);
  }
  const { engines, bin, license, types } = JSON.parse(readFileSync(join(folder, "node_modules", "oftf-key-desk", "package.json"), "utf8"));
  assert.deepEqual([engines.node, bin["key-desk"], license, types], [">=18", "bin/key-desk.js", "MIT OR Apache-2.0", "oftf_key_desk.d.ts"]);
});

test("each verdict has an exit code of its own, and the gravest file decides", () => {
  const pass = keyDesk("check-csr", "leaf.csr", "--plan", "plan.json");
  assert.equal(pass.code, 0, pass.stdout + pass.stderr);
  const warn = keyDesk("check-jwks", "renamed.jwks", "--certificate", "leaf.pem");
  assert.equal(warn.code, 20, warn.stdout);
  const incomplete = keyDesk("check-certificate", "leaf.pem", "--plan", "plan.json", "--csr", "leaf.csr");
  assert.equal(incomplete.code, 21, incomplete.stdout);
  const fail = keyDesk("check-csr", "wrong.csr", "--plan", "plan.json");
  assert.equal(fail.code, 22, fail.stdout);
  const refused = keyDesk("check-csr", "leaf.pem");
  assert.equal(refused.code, 23, refused.stdout);
  assert.match(refused.stdout, /leaf\.pem: refused/);
  const soon = keyDesk("check-certificate", "short.pem", "--ca", "root.pem", "--intermediate", "issuing.pem");
  assert.equal(soon.code, 20, soon.stdout);
  assert.equal(keyDesk("check-jwks", "keys.jwks", "--certificate", "leaf.pem").code, 0);
  assert.equal(keyDesk("check-csr", "leaf.csr", "wrong.csr", "--plan", "plan.json").code, 22);
});

test("a chain is verified up to the root that is given, and to no other", () => {
  const sound = keyDesk("verify-chain", "leaf.pem", "--ca", "root.pem", "--intermediate", "issuing.pem", "--json");
  const { verdict, files } = JSON.parse(sound.stdout);
  assert.equal(files[0].report.links.length, 3);
  // Nobody gave a revocation list.
  assert.deepEqual([verdict, sound.code], ["incomplete", 21]);
  openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "other.key", "-out", "other.pem", "-subj", `${CA} Root CA - G1`, "-days", "5000");
  assert.equal(keyDesk("verify-chain", "leaf.pem", "--ca", "other.pem", "--intermediate", "issuing.pem").code, 22);
});

test("what expires is seen by its date", () => {
  const late = new Date(Date.now() + 400 * 864e5).toISOString();
  const expired = keyDesk("check-certificate", "leaf.pem", "--at", late);
  assert.equal(expired.code, 22, expired.stdout);
  assert.match(expired.stdout, /expired/i);
});

test("files are named for what they are, from the standard input too", () => {
  const { code, stdout } = keyDesk("identify", "leaf.pem", "leaf.csr", "keys.jwks", "--json");
  const kinds = JSON.parse(stdout).files.map((file) => file.items[0].kind);
  assert.deepEqual(kinds, ["certificate", "certificate-request", "jwks"]);
  assert.notEqual(code, 23);
  const wrapped = keyDesk({ input: readFileSync(join(folder, "leaf.csr")).toString("base64") }, "identify", "-");
  assert.match(wrapped.stdout, /^ {4}repaired {5}.*base64/m);
  const piped = keyDesk({ input: readFileSync(join(folder, "leaf.csr")) }, "identify", "-");
  assert.doesNotMatch(piped.stdout, /repaired/);
  assert.match(piped.stdout, /^-: /);
  assert.match(piped.stdout, /CSR/);
});

test("a file that is missing, too large, a folder or nothing of the kind is told and not read whole", () => {
  write("large.pem", "");
  // Of no size on the disk.
  truncateSync(join(folder, "large.pem"), 4 * 1024 ** 3);
  write("noise", Buffer.alloc(1000, 7));
  for (const [place, said] of [["missing.pem", "ENOENT"], ["large.pem", "more than"], [".", "folder"], ["noise", "noise"]]) {
    const { code, stdout } = keyDesk("check-certificate", place);
    assert.equal(code, 23, stdout);
    assert.match(stdout, new RegExp(said));
  }
  const endless = spawnSync("sh", ["-c", `yes | "${process.execPath}" node_modules/oftf-key-desk/bin/key-desk.js identify -`], { cwd: folder, encoding: "utf8" });
  assert.equal(endless.status, 23, endless.stderr);
  write("plan-broken.json", "{");
  assert.equal(keyDesk("check-csr", "leaf.csr", "--plan", "plan-broken.json").code, 23);
  write("plan-poor.json", JSON.stringify({ certificate: "C3", environment: "sandbox" }));
  const poor = keyDesk("check-csr", "leaf.csr", "--plan", "plan-poor.json");
  assert.equal(poor.code, 23, poor.stdout);
  assert.match(poor.stdout, /organisationId|organisation-id/);
});

test("a command line that is wrong has a code of its own and is answered with the help", () => {
  for (const words of [[], ["check"], ["identify"], ["identify", "--strange", "a"], ["check-csr", "leaf.csr", "--ca", "root.pem"], ["verify-chain", "leaf.pem"], ["identify", "-", "-"], ["check-certificate", "leaf.pem", "--at", "soon"]]) {
    const { code, stderr, stdout } = keyDesk(...words);
    assert.equal(code, 64, `${words}: ${stderr}`);
    assert.match(stderr, /Usage: key-desk/);
    assert.equal(stdout, "");
  }
  assert.equal(keyDesk("--help").code, 0);
  assert.match(keyDesk("--version").stdout, /^\d+\.\d+\.\d+\n$/);
});

test("a name or a value with letters that a terminal obeys is written out", () => {
  const { stdout } = keyDesk("identify", "\u001b[31mred\u202e.pem");
  assert.ok(!/[\u001b\u202e]/.test(stdout), stdout);
  assert.match(stdout, /\\u\{1b\}/);
});
