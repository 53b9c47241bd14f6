// The first script of the page: says in plain words why the page cannot work
// here, before anything else runs. The words stand in the document, put there
// by the build from www/text.
//
// COMPAT: written in ECMAScript 5, so that a browser too old for the program
// below can still read this one and say so.
(function () {
  "use strict";

  // Shows the words of one problem, and what the browser itself said about it.
  function stop(problem, detail) {
    var app = document.getElementById("app");
    if (document.documentElement.hasAttribute("data-stopped")) {
      return;
    }
    document.documentElement.setAttribute("data-stopped", problem);
    var words = document.querySelector("[data-problem='" + problem + "']");
    if (detail) {
      words.querySelector("[data-detail]").textContent = detail;
    }
    app.textContent = "";
    app.appendChild(words);
    words.removeAttribute("hidden");
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

  // A program that could not be read, or that ended, before the page was there.
  window.addEventListener("error", function (event) {
    if (document.getElementById("starting")) {
      stop("broken", event.message);
    }
  });
  window.addEventListener("unhandledrejection", function (event) {
    if (document.getElementById("starting")) {
      stop("broken", String(event.reason));
    }
  });

  document.getElementById("starting").removeAttribute("hidden");
  if (typeof WebAssembly !== "object") {
    stop("no-webassembly");
  } else if (!drawsRandomNumbers()) {
    stop("no-randomness");
  } else if (typeof DecompressionStream !== "function") {
    stop("too-old");
  }
})();
