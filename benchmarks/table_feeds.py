"""The rows of the table about polls: ours, `reader` and libcurl, each in a fresh process."""

import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import poll
from table_row import Pair, Row

FEEDS, FIRST_PORT = 100, 8741
PEAK = """
with open("/proc/self/status") as status:
    print(status.read().partition("VmHWM:")[2].split()[0])
"""
"""Says the most memory that a process had, in kB (what the system counts for a process that has
ended begins with the process that started it).
"""


def cpu(command: list[str]) -> float:
    """Seconds of processor time."""
    return poll.run(command)[0]


def peak(command: list[str]) -> float:
    """The most memory of a script (`python -c SCRIPT …`), in MB."""
    python, option, script, *words = command
    said = subprocess.run(
        [python, option, script + PEAK, *words], check=True, capture_output=True, text=True
    )
    return int(said.stdout.split()[-1]) / 1000


class Contest:
    """Feeds that a server of the corpus folder writes, known to us and to `reader` already."""

    def __init__(self, other: str, folder: Path, port: int) -> None:
        self._folder, self._port, self._generations = folder, port, count(1)
        self._reader = [other, "-c", poll.READER]
        poll.prepare(folder, port)
        poll.run([*self._theirs(), str(folder / "urls")])
        poll.run(poll.walk(folder))
        self._floor = [other, "-c", poll.FLOOR, str(poll.questions(folder))]

    def _theirs(self, database: str = "reader.sqlite") -> list[str]:
        return [*self._reader, str(self._folder / database), "10"]

    def _beside(self, command: list[str], measured: Callable[[list[str]], float] = cpu) -> Pair:
        return lambda: (measured(poll.walk(self._folder)), measured(command))

    def _changed(self) -> tuple[float, float]:
        """One feed in twenty has something new; what libcurl asks for is brought up to date."""
        poll.ask(f"/__control?generation={next(self._generations)}", self._port)
        found = self._beside(self._theirs())()
        poll.questions(self._folder)
        return found

    def _cold(self) -> tuple[float, float]:
        """Nothing is known of any feed."""
        with tempfile.TemporaryDirectory(dir=self._folder) as name:
            theirs = self._theirs(str(Path(name) / "reader.sqlite"))
            return (
                cpu(poll.walk(self._folder, str(Path(name) / "var"))),
                cpu([*theirs, str(self._folder / "urls")]),
            )

    def rows(self, scale: int) -> Iterator[Row]:
        """What is measured; goals are for 1,000 feeds (10×)."""
        warm = "warm poll, nothing changed"
        reader, libcurl = self._beside(self._theirs()), self._beside(self._floor)
        yield Row(f"{warm} / reader", scale, "<= 0.20 at 10x", reader)
        yield Row(f"{warm} / libcurl", scale, "<= 2.5 at 10x", libcurl)
        yield Row(f"{warm}, MB / reader", scale, "<= 60 MB", self._beside(self._theirs(), peak))
        yield Row("poll, 5% changed / reader", scale, "<= 0.25 at 10x", self._changed)
        yield Row("cold poll / reader", scale, "<= 0.25 at 10x", self._cold)


@contextmanager
def feeds(other: str, scale: int) -> Iterator[list[Row]]:
    """The rows at a scale, while the server serves; `other` is a Python that has `reader`."""
    port = FIRST_PORT + scale
    words = ["--feeds", FEEDS * scale, "--hosts", 25 * scale, "--entries", 20, "--port", port]
    server = [sys.executable, str(poll.SERVER), *map(str, words)]
    with (
        tempfile.TemporaryDirectory() as name,
        subprocess.Popen(server, stdout=subprocess.PIPE) as process,
    ):
        assert process.stdout is not None
        process.stdout.readline()
        try:
            yield list(Contest(other, Path(name), port).rows(scale))
        finally:
            process.terminate()
