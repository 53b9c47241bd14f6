"""Writes every string of a page's JavaScript heap to standard output, as JSON.

Takes the port of the browser's DevTools. The heap is collected first, so what
is printed is what something still holds. V8 writes the first 1,024 letters of
a string into its snapshot.
"""

import json
import sys
import urllib.request

import websocket

port = sys.argv[1]
targets = json.load(urllib.request.urlopen(f"http://127.0.0.1:{port}/json/list"))
page = next(target for target in targets if target["type"] == "page")
# No Origin: the browser takes a connection from a program, not from a page.
connection = websocket.create_connection(page["webSocketDebuggerUrl"], suppress_origin=True, timeout=60)
chunks = []


def ask(number, method, parameters=None):
    connection.send(json.dumps({"id": number, "method": method, "params": parameters or {}}))
    while True:
        message = json.loads(connection.recv())
        if message.get("method") == "HeapProfiler.addHeapSnapshotChunk":
            chunks.append(message["params"]["chunk"])
        if message.get("id") == number:
            if "error" in message:
                sys.exit(f"{method}: {message['error']}")
            return


ask(1, "HeapProfiler.enable")
for number in range(2, 5):
    ask(number, "HeapProfiler.collectGarbage")
ask(5, "HeapProfiler.takeHeapSnapshot", {"reportProgress": False})
json.dump(json.loads("".join(chunks))["strings"], sys.stdout)
