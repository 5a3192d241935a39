"""The whole table of speed, ours beside others', in one interleaved run: `make bench`.

    PYTHONPATH=. .venv/bin/python benchmarks/table.py OTHER_PYTHON FILE [SCALE ...]

OTHER_PYTHON is the Python of an environment made from `benchmarks/requirements.txt`. Every turn
measures each row once, ours and theirs one after the other, so that a busy machine slows both; a
figure is the median of TURNS. A SCALE (1, 10 or 100) multiplies feeds, publications and findings.
Rows about documents and feeds need the folder `../shared` and are left out, with a word, without
it. Results go to FILE as JSON, too.
"""

import hashlib
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import analysis
import explorer
import poll
import store
from corpus import SHARED

from pipeline.explorer.first_page import first_page
from pipeline.model.lookup_rows import FindingFilter, Order
from storage.findings_reader import FindingsReader

TURNS, FEEDS, PUBLICATIONS, QUESTIONS = 5, 100, 100, 20
"""Publications have 100 findings each; each turn asks a question that many times."""
CLICK = [sys.executable, "-c", "import click"]
Pair = Callable[[], tuple[float, float]]


@dataclass
class Row:
    """A line of the table: what was measured at which scale, the goal, and each turn's figures."""

    name: str
    scale: int
    goal: str
    measure: Pair = field(repr=False)
    ours: list[float] = field(default_factory=list)
    theirs: list[float] = field(default_factory=list)

    def turn(self) -> None:
        """Measures once more."""
        ours, theirs = self.measure()
        self.ours.append(ours)
        self.theirs.append(theirs)

    @property
    def ratio(self) -> float:
        """Ours in multiples of theirs, by the medians."""
        return statistics.median(self.ours) / statistics.median(self.theirs)

    def as_json(self) -> dict[str, object]:
        """This as a JSON object."""
        told = {name: value for name, value in self.__dict__.items() if name != "measure"}
        return {**told, "ratio": self.ratio}

    def __str__(self) -> str:
        ours, theirs = statistics.median(self.ours), statistics.median(self.theirs)
        return (
            f"{self.name:44} {self.scale:4}x {ours:10.4f} {theirs:10.4f} {self.ratio:7.2f}"
            f"  {self.goal}"
        )


def looks(folder: Path, scale: int) -> Iterator[Row]:
    """Whole commands that look, beside `import click`: CPU seconds."""
    own = str(Path(sys.executable).with_name("sendwatch"))

    def command(*words: str) -> Pair:
        return lambda: (poll.run([own, "--data", str(folder), *words])[0], poll.run(CLICK)[0])

    for words in (("status",), ("areas",), ("area", "Hounslow"), ("search", "speech", "therapy")):
        yield Row(f"{' '.join(words)} / import click", scale, "<= 2.5", command(*words))


def questions(folder: Path, scale: int) -> Iterator[Row]:
    """Lists of findings: seconds of CPU at the 95th percentile, beside the plainest query."""
    reader = FindingsReader(folder / "sendwatch.db", read_only=True)

    def p95(work: Callable[[], object]) -> float:
        return sorted(store.cpu(work) for _ in range(QUESTIONS))[QUESTIONS * 95 // 100]

    def plain() -> object:
        return reader.rows("SELECT * FROM findings ORDER BY seq DESC LIMIT 20")

    def listed(asked: FindingFilter, order: Order) -> Pair:
        return lambda: (p95(lambda: first_page(reader, asked, order, 20)), p95(plain))

    def numbers() -> tuple[float, float]:
        return p95(lambda: reader.newest_findings(FindingFilter(), 1, 20)), p95(plain)

    def ranked() -> tuple[float, float]:
        asked = FindingFilter("children")
        return p95(lambda: reader.best_findings(asked, 2000, 20)), p95(plain)

    yield Row("newest first, the order alone / plain query", scale, "<= 1 ms", numbers)
    yield Row("ranked, the commonest word / plain query", scale, "p95 <= 20 ms", ranked)
    yield Row(
        "the page of it / plain query",
        scale,
        "p95 <= 60 ms",
        listed(FindingFilter("children"), Order.BEST),
    )
    yield Row("bytes a finding / 1", scale, "<= 800", lambda: (size_of(folder, scale), 1.0))


def size_of(folder: Path, scale: int) -> float:
    """Bytes of the database for each finding."""
    files = [each.stat().st_size for each in folder.glob("sendwatch.db")]
    return sum(files) / (PUBLICATIONS * scale * explorer.EACH)


def storing(scale: int) -> Iterator[Row]:
    """Findings stored, beside `upsert_all` of sqlite-utils: CPU seconds."""
    kept: list[list[tuple[float, float]]] = []

    def new() -> tuple[float, float]:
        kept.append(store.run(PUBLICATIONS * scale))
        return kept[-1][0]

    yield Row("findings stored, new / upsert_all", scale, "<= 1.67 (0.6 times as fast)", new)
    yield Row("findings stored, again / upsert_all", scale, "<= 0.33", lambda: kept[-1][1])


def documents() -> Iterator[Row]:
    """Documents, beside trafilatura and pypdfium2: CPU seconds of one, on average."""

    def pair(row: analysis.Row) -> Pair:
        def measured() -> tuple[float, float]:
            pairs = [
                (analysis.cpu(row.ours, one), analysis.cpu(row.floor, one)) for one in row.documents
            ]
            return sum(ours for ours, _ in pairs), sum(floor for _, floor in pairs)

        measured()  # loads and compiles
        return measured

    for row in analysis.rows():
        yield Row(row.name, 1, f"<= {row.bar}", pair(row))


def beside(folder: Path, command: list[str]) -> Pair:
    """A walk of the feeds in a folder, and another command."""
    return lambda: (poll.run(poll.walk(folder))[0], poll.run(command)[0])


@contextmanager
def feeds(other: str, scale: int) -> Iterator[list[Row]]:
    """A poll of feeds that have not changed, in a fresh process: CPU seconds.

    Beside `reader`, and beside libcurl that asks the same and does nothing else.
    """
    poll.FEEDS, poll.PORT = FEEDS * scale, 8741 + scale
    options = ["--feeds", str(FEEDS * scale), "--hosts", str(25 * scale), "--entries", "20"]
    server = [sys.executable, str(poll.SERVER), *options, "--port", str(poll.PORT)]
    with (
        tempfile.TemporaryDirectory() as name,
        subprocess.Popen(server, stdout=subprocess.PIPE) as process,
    ):
        assert process.stdout is not None
        process.stdout.readline()
        try:
            folder = Path(name)
            poll.prepare(folder)
            theirs = [other, "-c", poll.READER, str(folder / "reader.sqlite")]
            poll.run([*theirs, "10", str(folder / "urls")])
            poll.run(poll.walk(folder))
            floor = [other, "-c", poll.FLOOR, str(poll.questions(folder))]
            contestants = {
                "reader": ("<= 0.20 with 1,000 feeds (10x)", [*theirs, "10"]),
                "libcurl": ("<= 2.5 with 1,000 feeds (10x)", floor),
            }
            yield [
                Row(f"warm poll, nothing changed / {name}", scale, goal, beside(folder, command))
                for name, (goal, command) in contestants.items()
            ]
        finally:
            process.terminate()


def record(scale: int) -> Path:
    """A folder with a generated record of that size, kept for the next run of this code."""
    code = hashlib.sha256(Path(explorer.__file__).read_bytes()).hexdigest()[:8]
    folder = Path(tempfile.gettempdir()) / f"sendwatch-bench-{os.getuid()}-{code}-{scale}"
    if not (folder / "sendwatch.db").exists():
        folder.mkdir(exist_ok=True)
        explorer.fill(folder, PUBLICATIONS * scale)
    return folder


def main() -> None:
    """Prints the table, and writes it as JSON."""
    other, file, *scales = sys.argv[1:]
    rows: list[Row] = []
    with ExitStack() as stack:
        for scale in map(int, scales or ["1"]):
            folder = record(scale)
            rows += [*looks(folder, scale), *questions(folder, scale), *storing(scale)]
            if SHARED.is_dir():
                rows += stack.enter_context(feeds(other, scale))
        if SHARED.is_dir():
            rows += documents()
        else:
            print("without ../shared: no feeds, no documents")
        before = os.getloadavg()
        for _ in range(TURNS):
            for row in rows:
                row.turn()
    load = {"before": before, "after": os.getloadavg(), "processors": os.cpu_count()}
    print(f"medians of {TURNS}; load {load}")
    print(f"{'':44} {'scale':>5} {'ours':>10} {'theirs':>10} {'ratio':>7}  goal")
    print(*rows, sep="\n")
    told = {"at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()), "turns": TURNS, "load": load}
    Path(file).write_text(json.dumps({**told, "rows": [row.as_json() for row in rows]}, indent=1))


if __name__ == "__main__":
    main()
