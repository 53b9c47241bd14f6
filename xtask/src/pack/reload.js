// Stands in a page that `trunk serve` serves, and in no other: takes the page anew
// when Trunk has built it, and says in the window's title when that failed.
(function () {
  "use strict";
  const socket = new WebSocket(location.origin.replace(/^http/, "ws") + "/.well-known/trunk/ws");
  socket.onmessage = function (event) {
    const message = JSON.parse(event.data);
    if (message.type === "reload") {
      location.reload();
    } else if (message.type === "buildFailure") {
      document.title = "The build failed";
      console.error(message.data.reason);
    }
  };
})();
