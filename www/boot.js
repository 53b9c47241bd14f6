// Runs behind the wasm-bindgen glue, in one script: as the page, and again as a
// worker made from this same source. Two scripts before it hold, as texts, the
// program as lzip, seven bits a character (`packedProgram`), and two small modules, gzip in
// base64: what unpacks it (`packedUnpacker`), and what tests for primes where the browser
// can (`packedFused`). Each is compiled once, and a worker is handed what it needs of it.
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

(async () => {
  const octets = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

  const gunzip = (packed) =>
    new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();

  // `unpacker/src/lib.rs`; the length stands in the trailer of the lzip member.
  const unpack = async (unpacker, text) => {
    const { instance } = await WebAssembly.instantiate(await gunzip(unpacker));
    const { memory, room, decode, unpack } = instance.exports;
    // No character has more than two octets.
    const input = room(2 * text.length);
    const { written } = new TextEncoder().encodeInto(text, new Uint8Array(memory.buffer, input));
    const inputLength = decode(input, written);
    if (inputLength >= 16) {
      const length = new DataView(memory.buffer).getUint32(input + inputLength - 16, true);
      const output = room(length);
      if (unpack(input, inputLength, output, length)) {
        return new Uint8Array(memory.buffer, output, length);
      }
    }
    throw new Error("the program in this file is damaged");
  };

  if (typeof document === "undefined") {
    self.onmessage = async ({ data }) => {
      self.onmessage = null;
      try {
        await wasm_bindgen({ module_or_path: data });
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
  // The browser runs no script that the policy does not know.
  if (typeof packedUnpacker === "undefined" || typeof packedProgram === "undefined") {
    throw new Error("the program in this file is damaged");
  }
  const program = await unpack(octets(packedUnpacker), packedProgram);
  await wasm_bindgen({ module_or_path: await WebAssembly.compile(program) });
  // Whoever makes a key reads a step first.
  try {
    compiledFused = await WebAssembly.compile(await gunzip(octets(packedFused)));
  } catch {
    // COMPAT: without relaxed SIMD primes are found by the program itself, and not as fast.
  }
})();
