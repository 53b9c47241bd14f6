// Runs behind the wasm-bindgen glue, in one script: as the page, and again as a
// worker made from this same source. The page holds the program as gzip in
// base64; it is compiled once, and a worker is handed the module.
//
// COMPAT: a classic script, not an ES module, since Chromium refuses a module
// worker made from a Blob of a page that was opened from a file.
(async () => {
  const decode = async (text) => {
    const packed = Uint8Array.from(atob(text.trim()), (character) => character.charCodeAt(0));
    const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(unpacked).arrayBuffer();
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
  const bytes = await decode(document.getElementById("wasm").textContent);
  await wasm_bindgen({ module_or_path: await WebAssembly.compile(bytes) });
})();
