// Runs behind the wasm-bindgen glue, in one script: as the page, and again as a
// worker made from this same source. A script before it holds two small modules as
// texts, gzip in base64: what unpacks the program (`packedUnpacker`), and what tests for
// primes where the browser can (`packedFused`). Two scripts after it hold the style and
// the two halves of the program, one LZMA stream, seven bits a character
// (`packedFirstHalf`, `packedSecondHalf`). Each half is compiled once, and a worker is
// handed what it needs of it.
//
// The first half is what the first screen needs; the second is unpacked when that is
// drawn, or when the first calls something of it, whichever is earlier; and before all
// that where a workspace is kept (`xtask/src/pack/halves.rs`).
//
// Marks of User Timing say when each part of opening is done: `cargo xtask bench` makes
// a table of them, and the browser's own tools show them.
//
// The modules are scripts, and not data in the document, so that the browser
// compares their SHA-256 with the page's policy before anything of them is read,
// and so that no element of the document can take their name.
//
// COMPAT: a classic script, not an ES module, since Chromium refuses a module
// worker made from a Blob of a page that was opened from a file.

// The text of this script, of which the workers are made (`shell/program.rs`):
// taken now, while it runs for the first time, and by the getter of the prototype,
// since an element may bear the name of anything that `document` has.
const programText =
  typeof document === "undefined"
    ? null
    : Object.getOwnPropertyDescriptor(Document.prototype, "currentScript").get.call(document).textContent;

// `fused-fermat/`: nothing where the browser does not compile it, and nothing in a worker.
let compiledFused;
const fusedModule = () => compiledFused;

// What the program asks for (`shell/halves.rs`); in a worker both halves are there from the start.
let secondHalf;
const loadSecondHalf = () => {
  try {
    secondHalf.loadNow();
  } catch (error) {
    // Without it the program cannot go on, which www/start.js tells by this name.
    throw new WebAssembly.RuntimeError(String(error));
  }
};
let compiledFirst;
const programHalves = () => [compiledFirst, secondHalf.compileNow()];

(async () => {
  // How many octets of the stream are unpacked in one go while a person may type: some
  // milliseconds of work.
  const PIECE = 1 << 15;
  // Milliseconds in which nobody has read the first screen.
  const REST = 100;

  const octets = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

  const gunzip = (packed) =>
    new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();

  const pause = (milliseconds) => new Promise((goOn) => setTimeout(goOn, milliseconds));

  const damaged = () => new Error("the program in this file is damaged");

  // `shell/storage.rs`; a browser may have no storage for this page, and says so by throwing.
  const keepsWorkspace = () => {
    try {
      return localStorage.getItem("oftf-key-desk.workspace") !== null;
    } catch {
      return false;
    }
  };

  // The stream, by `unpacker/src/lib.rs`.
  class Stream {
    constructor(unpacker, length) {
      this.unpacker = unpacker;
      this.length = length;
      this.unpacking = unpacker.begin(length);
      this.there = 0;
      this.waiting = [0, 0];
    }

    // The next octets, as a text, which wait to be unpacked.
    add(text) {
      const { memory, room, decode } = this.unpacker;
      // No character has more than two octets.
      const place = room(2 * text.length);
      const { written } = new TextEncoder().encodeInto(text, new Uint8Array(memory.buffer, place));
      this.waiting = [place, decode(place, written)];
    }

    // Gives whether all that waited is unpacked.
    unpack(most) {
      const [place, length] = this.waiting;
      const now = Math.min(most, length);
      if (now > 0) {
        this.there = this.unpacker.unpack(this.unpacking, place, now);
        if (this.there === 0) throw damaged();
        this.waiting = [place + now, length - now];
      }
      return now === length;
    }

    // Where in the memory of what unpacks.
    place(from, length) {
      if (this.there < from + length) throw damaged();
      return this.unpacker.unpacked(this.unpacking) + from;
    }

    text(from, length) {
      const octets = new Uint8Array(this.unpacker.memory.buffer, this.place(from, length), length);
      return new TextDecoder().decode(octets);
    }

    // A module, which is sorted by kind in the stream (`unpacker/src/sorted.rs`).
    module(from, sortedLength, length) {
      const place = this.unpacker.restore(this.place(from, sortedLength), sortedLength, length);
      if (place === 0) throw damaged();
      return new Uint8Array(this.unpacker.memory.buffer, place, length);
    }
  }

  class SecondHalf {
    // What it imports are the exports of the first half.
    constructor(stream, first) {
      this.stream = stream;
      this.first = first;
      this.isBegun = false;
      this.isLoaded = false;
    }

    // Gives whether it is unpacked.
    unpack(most) {
      if (!this.isBegun) this.stream.add(packedSecondHalf);
      this.isBegun = true;
      return this.stream.unpack(most);
    }

    octets() {
      return this.stream.module(lengthStyle + sortedFirstHalf, sortedSecondHalf, lengthSecondHalf);
    }

    compileNow() {
      if (!this.module) {
        this.unpack(Infinity);
        this.module = new WebAssembly.Module(this.octets());
      }
      return this.module;
    }

    loadNow() {
      if (this.isLoaded) return;
      new WebAssembly.Instance(this.compileNow(), { first: this.first });
      this.isLoaded = true;
    }

    // In pieces, so that nobody waits for it.
    async load() {
      while (!this.module && !this.unpack(PIECE)) await pause(0);
      if (!this.module) {
        const module = await WebAssembly.compile(this.octets());
        this.module ??= module;
      }
      // And with it the memory of what unpacks.
      this.stream = null;
      if (this.isLoaded) return;
      await WebAssembly.instantiate(this.module, { first: this.first });
      this.isLoaded = true;
    }
  }

  if (typeof document === "undefined") {
    self.onmessage = async ({ data: [first, second] }) => {
      self.onmessage = null;
      try {
        const exports = await wasm_bindgen({ module_or_path: first });
        await WebAssembly.instantiate(second, { first: exports });
        wasm_bindgen.begin();
        self.postMessage("ready");
      } catch (error) {
        self.postMessage("broken");
      }
    };
    return;
  }

  // www/start.js found a reason why this cannot work, and says it.
  if (document.documentElement.hasAttribute("data-stopped")) {
    return;
  }
  const isRead = new Promise((read) => addEventListener("DOMContentLoaded", read, { once: true }));
  // The browser runs no script that the policy does not know.
  if (typeof packedUnpacker !== "string") {
    throw damaged();
  }
  // While the document is read further.
  const small = await gunzip(octets(packedUnpacker));
  let compilesAtOnce = true;
  try {
    new WebAssembly.Module(small);
  } catch (error) {
    // COMPAT: older Chromium compiles no more than 4 kB while the page waits.
    if (!(error instanceof RangeError)) throw error;
    compilesAtOnce = false;
  }
  const { instance } = await WebAssembly.instantiate(small);
  await isRead;
  if (typeof packedFirstHalf !== "string" || typeof packedSecondHalf !== "string") {
    throw damaged();
  }
  performance.mark("read");
  const stream = new Stream(instance.exports, lengthStyle + sortedFirstHalf + sortedSecondHalf);
  stream.add(packedFirstHalf);
  performance.mark("octets");
  stream.unpack(Infinity);
  performance.mark("unpacked");
  const compiling = WebAssembly.compile(stream.module(lengthStyle, sortedFirstHalf, lengthFirstHalf));
  // What is needed when nothing else is there stands in the document, in front of this.
  const style = document.createElement("style");
  style.textContent = stream.text(0, lengthStyle);
  document.head.append(style);
  // The policy knows it by its hash.
  if (!style.sheet) throw damaged();
  performance.mark("restored");
  compiledFirst = await compiling;
  performance.mark("compiled");
  secondHalf = new SecondHalf(stream, await wasm_bindgen({ module_or_path: compiledFirst }));
  // The first screen of who has a workspace needs most of the program.
  if (!compilesAtOnce || keepsWorkspace()) {
    secondHalf.unpack(Infinity);
    await secondHalf.load();
  }
  // Something may have broken meanwhile, and the document says so.
  if (document.documentElement.hasAttribute("data-stopped")) {
    return;
  }
  performance.mark("begins");
  wasm_bindgen.begin();
  // Not before the first screen is drawn; a tab in the background draws nothing.
  await Promise.race([new Promise((drawn) => requestAnimationFrame(drawn)), pause(10 * REST)]);
  await pause(0);
  try {
    compiledFused = await WebAssembly.compile(await gunzip(octets(packedFused)));
  } catch {
    // COMPAT: without relaxed SIMD primes are found by the program itself, and not as fast.
  }
  await pause(REST);
  try {
    await secondHalf.load();
  } catch {
    // The first screen works without; what needs it asks once more.
  }
})();
