"""What systemd is told of a process that it watches over."""

import os
import socket

WATCHDOG_SECONDS = 20
"""How often it is told that the process lives."""


def tell_supervisor(state: str) -> None:
    """Tells systemd (Type=notify, WatchdogSec) the state of the process, if it listens."""
    address = os.environ.get("NOTIFY_SOCKET")
    if address:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
            channel.connect("\0" + address[1:] if address[0] == "@" else address)
            channel.sendall(state.encode())
