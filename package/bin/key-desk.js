#!/usr/bin/env node
// The checks of the Key Desk for pipelines: files in, a report out, and an exit code
// that says the verdict. It reads files and writes to the terminal; it changes none
// and makes no request.
"use strict";

// COMPAT: Node.js 18 has Web Crypto, from which the program draws, behind this name only.
globalThis.crypto ??= require("node:crypto").webcrypto;

const { closeSync, fstatSync, openSync, readSync } = require("node:fs");
const { parseArgs } = require("node:util");

// In the order of their weight. Not 1 to 14: Node.js itself ends with those.
const CODES = { pass: 0, incomplete: 21, warn: 20, fail: 22, refused: 23 };
const USAGE = 64;
const BROKEN = 70;
// As the package has it: what is larger is no file of these.
const MAX_FILE_BYTES = 16 * 1024 * 1024;
const MAX_FILES = 200;
const PIECE_BYTES = 64 * 1024;

const HELP = `Usage: key-desk COMMAND [OPTION…] FILE…

  identify            what each file is: certificates, CSRs, keys, key sets, …
  check-certificate   judge issued certificates
  check-csr           judge CSRs before their upload
  check-jwks          judge published key sets, and look for a key in them
  verify-chain        verify certificates up to a CA file that you trust

  --plan FILE           what is expected, as JSON: {"certificate": "C3", "environment":
                        "sandbox", "organisation": {"organisationId": "…"}}
  --ca FILE             a root that you trust; may be repeated, like the next two
  --intermediate FILE   an issuing CA on the way to it
  --crl FILE            a revocation list
  --csr FILE            the CSR that the certificate or the key set must belong to
  --certificate FILE    the certificate whose key must be in the key set
  --kid KID             the key that must be in the key set
  --at TIME             judge as of then (RFC 3339), not as of now
  --json                the whole report as JSON
  --version, --help

"-" as FILE is the standard input. Of several files the gravest decides the exit code:
  0 pass   20 warn   21 incomplete (something that was not given was not checked)
  22 fail  23 a file cannot be read, or is something else   64 usage
`;

const REPEATED = { type: "string", multiple: true };
const OPTIONS = {
  plan: { type: "string" }, ca: REPEATED, intermediate: REPEATED, crl: REPEATED, csr: { type: "string" },
  certificate: { type: "string" }, kid: { type: "string" }, at: { type: "string" },
  json: { type: "boolean" }, version: { type: "boolean" }, help: { type: "boolean" },
};
// Which options a command takes beside those that all take.
const TAKES = {
  identify: [],
  "check-certificate": ["plan", "ca", "intermediate", "crl", "csr", "at"],
  "check-csr": ["plan"],
  "check-jwks": ["plan", "csr", "certificate", "kid", "at"],
  "verify-chain": ["ca", "intermediate", "crl", "at"],
};
const FOR_ALL = ["json", "version", "help"];

// The command line itself is wrong.
class UsageError extends Error {}
// A file cannot be read, or is not what was asked for.
class Refused extends Error {
  constructor(message, code) {
    super(message);
    this.code = code;
  }
}

// A whole file, and never more than a file of these may have.
function read(place) {
  let handle;
  try {
    handle = place === "-" ? 0 : openSync(place, "r");
    const state = fstatSync(handle);
    if (state.isDirectory()) throw new Refused(`${shown(place)} is a folder`, "file-folder");
    if (state.isFile() && state.size > MAX_FILE_BYTES) throw tooLarge(place);
    const pieces = [];
    for (let size = 0; ; ) {
      const piece = Buffer.alloc(PIECE_BYTES);
      const count = readSync(handle, piece, 0, PIECE_BYTES, null);
      if (count === 0) return new Uint8Array(Buffer.concat(pieces));
      size += count;
      if (size > MAX_FILE_BYTES) throw tooLarge(place);
      pieces.push(piece.subarray(0, count));
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(`${shown(place)} cannot be read (${error.code ?? error.name})`, "file-unreadable");
  } finally {
    if (handle) closeSync(handle);
  }
}

function tooLarge(place) {
  return new Refused(`${shown(place)} has more than ${MAX_FILE_BYTES} bytes`, "file-too-large");
}

function readPlan(place) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(read(place)));
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(`${shown(place)} is no JSON: a plan is an object as the help shows it`, "plan-json");
  }
}

// The letters of a name that a terminal would obey, or that nobody sees, are written out.
function shown(text) {
  const written = (letter) => `\\u{${letter.codePointAt(0).toString(16)}}`;
  return String(text).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, written);
}

function lastPart(place) {
  return place.split(/[\\/]/).pop();
}

// What came of one file: a report, or why there is none.
function judged(place, judge) {
  try {
    const answer = judge(read(place));
    return { file: shown(place), ...answer };
  } catch (error) {
    if (!(error instanceof Refused) && error.name !== "KeyDeskError") throw error;
    return { file: shown(place), verdict: "refused", error: { code: error.code, message: error.message, problems: error.problems } };
  }
}

function gravest(verdicts) {
  const order = Object.keys(CODES);
  return verdicts.reduce((most, each) => (order.indexOf(each) > order.indexOf(most) ? each : most), "pass");
}

function identified(desk, places) {
  return places.map((place) => judged(place, (bytes) => {
    const { items } = desk.identify([{ name: place === "-" ? "" : lastPart(place), bytes }]);
    const verdict = gravest(items.map((item) => (item.kind === "unreadable" ? "refused" : item.report.verdict)));
    // What is in a file may be large, and is in the file.
    return { verdict, items: items.map(({ content, ...item }) => item) };
  }));
}

function checked(desk, command, places, values) {
  const list = (name) => (values[name] ?? []).map(read);
  const one = (name) => (values[name] === undefined ? undefined : read(values[name]));
  const common = { now: values.at };
  if (values.plan !== undefined) common.plan = readPlan(values.plan);
  const trust = { trustAnchors: list("ca"), intermediates: list("intermediate"), crls: list("crl") };
  const csr = one("csr");
  const certificate = one("certificate");
  const calls = {
    "check-certificate": (bytes, place) =>
      desk.checkCertificate({ ...common, ...trust, certificate: bytes, csr, fileName: place === "-" ? undefined : lastPart(place) }),
    "check-csr": (bytes) => desk.checkCsr({ ...common, csr: bytes }),
    "check-jwks": (bytes) => desk.checkJwks({ ...common, jwks: bytes, csr, certificate, kid: values.kid }),
    "verify-chain": (bytes) => desk.verifyChain({ ...common, ...trust, leaf: bytes }),
  };
  return places.map((place) => judged(place, (bytes) => {
    const report = calls[command](bytes, place);
    return { verdict: report.verdict, report };
  }));
}

function findingLines({ verdict, title, detail, advice }) {
  const lines = [`  ${verdict.padEnd(12)} ${title}: ${detail}`];
  if (verdict !== "pass" && advice) lines.push(`  ${"".padEnd(12)} ${advice}`);
  return lines;
}

function asText({ file, verdict, report, items, error }) {
  const lines = [`${file}: ${verdict}`];
  if (error) lines.push(`  ${error.message}`);
  for (const { field, message } of error?.problems ?? []) lines.push(`  ${field}: ${message}`);
  for (const finding of report?.findings ?? []) lines.push(...findingLines(finding));
  for (const item of items ?? []) {
    lines.push(`  ${item.label}${item.summary ? `; ${item.summary}` : ""}`);
    lines.push(...item.repairs.map((repair) => `    ${"repaired".padEnd(12)} ${repair}`));
    const findings = item.report.findings.filter((finding) => finding.verdict !== "pass");
    lines.push(...findings.flatMap(findingLines).map((line) => `  ${line}`));
  }
  return lines.join("\n");
}

function parsed(words) {
  let command;
  try {
    const { values, positionals } = parseArgs({ args: words, options: OPTIONS, allowPositionals: true });
    let places;
    [command, ...places] = positionals;
    if (values.help || values.version) return { values };
    if (!Object.hasOwn(TAKES, command ?? "")) throw new UsageError(command === undefined ? "a command is missing" : `there is no command ${shown(command)}`);
    const strange = Object.keys(values).find((name) => ![...TAKES[command], ...FOR_ALL].includes(name));
    if (strange) throw new UsageError(`${command} does not take --${strange}`);
    if (places.length === 0) throw new UsageError("a file is missing");
    if (places.length > MAX_FILES) throw new UsageError(`${places.length} files are given; at most ${MAX_FILES} are taken at once`);
    const inputs = [...places, values.plan, values.csr, values.certificate, values.ca, values.intermediate, values.crl].flat();
    if (inputs.filter((place) => place === "-").length > 1) throw new UsageError("the standard input can be read once");
    if (command === "verify-chain" && !values.ca) throw new UsageError("verify-chain needs --ca, a root that you trust");
    if (values.at !== undefined && Number.isNaN(Date.parse(values.at))) throw new UsageError("--at takes a time like 2026-11-28T08:00:00Z");
    return { command, places, values };
  } catch (error) {
    if (error instanceof UsageError || String(error.code).startsWith("ERR_PARSE_ARGS")) throw new UsageError(error.message);
    throw error;
  }
}

function run(words) {
  const { command, places, values } = parsed(words);
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const desk = require("../oftf_key_desk.js");
  if (values.version) {
    process.stdout.write(`${desk.version()}\n`);
    return 0;
  }
  const files = command === "identify" ? identified(desk, places) : checked(desk, command, places, values);
  const verdict = gravest(files.map((file) => file.verdict));
  process.stdout.write(values.json ? `${JSON.stringify({ verdict, files }, null, 2)}\n` : `${files.map(asText).join("\n")}\n`);
  return CODES[verdict];
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`key-desk: ${error.message}\n\n${HELP}`);
    process.exitCode = USAGE;
  } else if (error instanceof Refused || error.name === "KeyDeskError") {
    process.stderr.write(`key-desk: ${error.message}\n`);
    process.exitCode = CODES.refused;
  } else {
    process.stderr.write(`key-desk: this is a fault of the program: ${error.stack}\n`);
    process.exitCode = BROKEN;
  }
}
