"""The background service as a second process, from its start to its stop."""

import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.support.replay import command_line, environment


@contextmanager
def service(
    folder: Path, extra: Mapping[str, str], now: str = "", log: str = "log"
) -> Iterator[subprocess.Popen[str]]:
    """Runs the service on `folder`'s data and sources, its log in the file `log`; stops it."""
    words = command_line(folder, *(["--now", now] if now else []), "run", "-v")
    with (folder / log).open("w") as file:
        running = subprocess.Popen(
            words, env=environment() | dict(extra), stderr=file, text=True, cwd=folder
        )
        try:
            yield running
        finally:
            running.send_signal(signal.SIGTERM)
            running.wait(120)


def until(true: Callable[[], bool], seconds: int = 120) -> bool:
    """Whether it comes true within a generous while."""
    for _ in range(20 * seconds):
        if true():
            return True
        time.sleep(0.05)
    return False
