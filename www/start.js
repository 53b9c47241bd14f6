// The first script of the page: says in plain words why the page cannot work
// here, before anything else runs, and that it has stopped if its program ends
// later. The words stand in the document, put there by the build from www/text.
//
// COMPAT: written in ECMAScript 5, so that a browser too old for the program
// below can still read this one and say so.
(function () {
  "use strict";

  var root = document.documentElement;
  // What a person sees in a frame may not be what they click on (clickjacking).
  // The header files forbid it; a file from a disk and a plain server send none.
  if (window.top !== window) {
    stop("framed");
    return;
  }

  var starting = document.getElementById("starting");
  // The program empties the document when it takes its place.
  var trapped = words("trapped");
  trapped.parentNode.removeChild(trapped);

  function words(problem) {
    return document.querySelector("[data-problem='" + problem + "']");
  }

  // Shows the words of one problem, and what the browser itself said about it.
  function stop(problem, detail) {
    if (root.hasAttribute("data-stopped")) {
      return;
    }
    root.setAttribute("data-stopped", problem);
    var app = document.getElementById("app");
    var section = words(problem);
    if (detail) {
      section.querySelector("[data-detail]").textContent = detail;
    }
    app.textContent = "";
    app.appendChild(section);
    section.removeAttribute("hidden");
  }

  // 32 zero octets in a row mean that nothing was drawn.
  function drawsRandomNumbers() {
    try {
      var drawn = new Uint8Array(32);
      window.crypto.getRandomValues(drawn);
      return Array.prototype.some.call(drawn, function (octet) {
        return octet !== 0;
      });
    } catch (error) {
      return false;
    }
  }

  // The program ended after the page was there: what is shown is no longer worked
  // on, and a click would do nothing. Its memory is there still, and with it the
  // files that a person would miss (`src/shell/rescue.rs`).
  function coverPage(detail) {
    if (root.hasAttribute("data-stopped")) {
      return;
    }
    root.setAttribute("data-stopped", "trapped");
    document.getElementById("app").setAttribute("inert", "");
    trapped.querySelector("[data-detail]").textContent = detail;
    document.body.appendChild(trapped);
    trapped.removeAttribute("hidden");
    offer("key-files", "rescueKeyFiles", "rescuableKeyFiles");
    offer("workspace", "rescueWorkspace", "rescuableWorkspaces");
    trapped.focus();
  }

  // The part with a button, if the program still tells of something to save. What
  // has trapped may trap again.
  function offer(part, save, count) {
    var section = trapped.querySelector("[data-rescue='" + part + "']");
    var failed = trapped.querySelector("[data-rescue='failed']");
    function ask(name) {
      try {
        return wasm_bindgen[name]();
      } catch (error) {
        failed.removeAttribute("hidden");
        return 0;
      }
    }
    if (ask(count) > 0) {
      section.removeAttribute("hidden");
      section.querySelector("button").addEventListener("click", function () {
        ask(save);
      });
    }
  }

  // An extension's script that breaks says nothing of the program.
  function isOfExtension(file) {
    return /^[a-z-]+-extension:/.test(file || "");
  }

  // A trap of WebAssembly, or a stack that is full. A promise that somebody else
  // broke is no end of the program.
  function isTrap(reason) {
    return (
      reason instanceof WebAssembly.RuntimeError ||
      reason instanceof RangeError ||
      (reason instanceof Error && reason.name === "InternalError")
    );
  }

  // The smallest module with a vector of 128 bits.
  function hasVectors() {
    var type = [1, 5, 1, 0x60, 0, 1, 0x7b];
    var code = [10, 8, 1, 6, 0, 0x41, 0, 0xfd, 15, 11];
    var module = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0].concat(type, [3, 2, 1, 0], code);
    return WebAssembly.validate(new Uint8Array(module));
  }

  window.addEventListener("error", function (event) {
    if (document.body.contains(starting)) {
      stop("broken", event.message);
    } else if (!isOfExtension(event.filename)) {
      coverPage(event.message);
    }
  });
  window.addEventListener("unhandledrejection", function (event) {
    if (document.body.contains(starting)) {
      stop("broken", String(event.reason));
    } else if (isTrap(event.reason)) {
      coverPage(String(event.reason));
    }
  });

  if (typeof WebAssembly !== "object") {
    stop("no-webassembly");
  } else if (!drawsRandomNumbers()) {
    stop("no-randomness");
  } else if (typeof DecompressionStream !== "function") {
    stop("too-old");
  } else if (!hasVectors()) {
    stop("no-simd");
  }
})();
