// Runs behind the wasm-bindgen glue, in one script: as the page, and again as a
// worker made from this same source. The page holds the program as lzip in
// base64, and the module that unpacks it; the program is compiled once, and a
// worker is handed the compiled module.
//
// COMPAT: a classic script, not an ES module, since Chromium refuses a module
// worker made from a Blob of a page that was opened from a file.
(async () => {
  const octets = (id) => {
    const text = document.getElementById(id).textContent.trim();
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  };

  const gunzip = (packed) =>
    new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();

  // `unpacker/src/lib.rs`; the length stands in the trailer of the lzip member.
  const unpack = async (packed) => {
    const { instance } = await WebAssembly.instantiate(await gunzip(octets("unpacker")));
    const { memory, room, unpack } = instance.exports;
    const length = new DataView(packed.buffer).getUint32(packed.length - 16, true);
    const [input, output] = [room(packed.length), room(length)];
    new Uint8Array(memory.buffer).set(packed, input);
    if (!unpack(input, packed.length, output, length)) {
      throw new Error("the program in this file is damaged");
    }
    return new Uint8Array(memory.buffer, output, length);
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
  const program = await unpack(octets("wasm"));
  await wasm_bindgen({ module_or_path: await WebAssembly.compile(program) });
})();
