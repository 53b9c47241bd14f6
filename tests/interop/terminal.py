"""A terminal for commands that ask for a secret.

terminal.py SECRET COMMANDS   runs `sh -e -c COMMANDS` on a terminal of its own and types SECRET at every
                              prompt that hides what is typed; ends as the commands end
"""

import os
import pty
import signal
import sys
import termios
import time

secret, commands = os.fsencode(sys.argv[1]), sys.argv[2]
TIMEOUT_SECONDS = 120

child, terminal = pty.fork()
if child == 0:
    os.execvp("sh", ["sh", "-e", "-c", commands])


def too_long(*_):
    os.kill(child, signal.SIGKILL)
    sys.exit("the commands wait for something")


def is_hidden():
    return not termios.tcgetattr(terminal)[3] & termios.ECHO


signal.signal(signal.SIGALRM, too_long)
signal.alarm(TIMEOUT_SECONDS)
line = b""
while True:
    try:
        seen = os.read(terminal, 4096)
    except OSError:
        break
    if not seen:
        break
    sys.stdout.buffer.write(seen)
    line = (line + seen).split(b"\n")[-1]
    if line.rstrip(b" ").endswith(b":"):
        # A program may throw away what was typed before it hides its input.
        patience = 50
        while not is_hidden() and patience:
            time.sleep(0.02)
            patience -= 1
        if is_hidden():
            time.sleep(0.02)
            os.write(terminal, secret + b"\n")
            line = b""

_, status = os.waitpid(child, 0)
sys.stdout.buffer.flush()
sys.exit(os.waitstatus_to_exitcode(status))
