"""The whole table of speed, ours beside others', in one interleaved run: `make bench`.

    PYTHONPATH=. .venv/bin/python benchmarks/table.py OTHER_PYTHON FILE [SCALE ...]

OTHER_PYTHON is the Python of an environment made from `benchmarks/requirements.txt`. Every turn
measures each row once, ours and theirs one after the other, so that a busy machine slows both; a
figure is the median of TURNS. A SCALE (1, 10 or 100) multiplies feeds, publications and findings.
Rows about documents and feeds need the folder `../shared` and are left out, with a word, without
it. Results go to FILE as JSON, too.
"""

import asyncio
import hashlib
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import analysis
import delivery
import explorer
import poll
import store
from corpus import SHARED, reports
from table_feeds import feeds
from table_row import Pair, Row

from pipeline.delivery.alerts_and_digests import queue_digests
from pipeline.explorer.first_page import first_page
from pipeline.extraction.workers import Extractor
from pipeline.model.lookup_rows import FindingFilter, Order
from storage.findings_reader import FindingsReader

TURNS, PUBLICATIONS, DIGESTS, QUESTIONS = 5, 100, 1000, 20
"""Publications have 100 findings each; each turn asks a question that many times."""
LARGEST = 10
"""Beyond it only looks are measured: 10,000 feeds alone take ten minutes to prepare."""
CLICK = [sys.executable, "-c", "import click"]


def looks(folder: Path, scale: int) -> Iterator[Row]:
    """Whole commands that look, beside `import click`: CPU seconds."""
    own = str(Path(sys.executable).with_name("sendwatch"))

    def command(*words: str) -> Pair:
        return lambda: (poll.run([own, "--data", str(folder), *words])[0], poll.run(CLICK)[0])

    for words in (("status",), ("areas",), ("area", "Hounslow"), ("search", "speech", "therapy")):
        yield Row(f"{' '.join(words)} / import click", scale, "<= 2.5", command(*words))
    year = ["--now", "2025-12-31", "--data", str(folder), "subscribers", "preview"]
    yield Row(
        "subscribers preview, every area / import click",
        scale,
        "<= 1 s at 100x",
        lambda: (poll.run([own, *year])[0], poll.run(CLICK)[0]),
    )


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


def digests(scale: int) -> Row:
    """Digests handed over to a mail server, beside smtplib with the same bytes: seconds."""

    def handed_over() -> tuple[float, float]:
        ours = theirs = 0.0
        with tempfile.TemporaryDirectory() as folder, delivery.mail_server() as port:
            world = delivery.prepared(Path(folder), DIGESTS * scale, port)
            queue_digests(world.context)
            delivery.hold_back(world)
            for block in range(delivery.BLOCKS):
                own, payloads = delivery.hand_over(world, block)
                ours, theirs = ours + own, theirs + delivery.bare_loop(port, payloads)
        return ours, theirs

    return Row("digests handed over / smtplib", scale, "<= 1.25 (0.8 times as fast)", handed_over)


def two_readers() -> Row:
    """Reports read by two processes, beside the same by one: seconds."""
    bodies = {hashlib.sha256(one.body).hexdigest(): one.body for one in reports()}

    async def read(folder: Path, processes: int) -> float:
        extractor = Extractor(processes)

        async def read_all(times: int) -> float:
            begun = time.monotonic()
            every = list(bodies) * times
            await asyncio.gather(
                *(extractor.read(folder / sha, "application/pdf", sha, "") for sha in every)
            )
            return time.monotonic() - begun

        try:
            await read_all(processes)  # until each has begun, and loaded what it needs
            return await read_all(4)
        finally:
            extractor.close()

    def measured() -> tuple[float, float]:
        with tempfile.TemporaryDirectory() as name:
            for sha, body in bodies.items():
                (Path(name) / sha).write_bytes(body)
            return asyncio.run(read(Path(name), 2)), asyncio.run(read(Path(name), 1))

    return Row("reports read by two processes / by one", 1, "<= 0.56 (1.8 times)", measured)


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
            rows += [*looks(folder, scale), *questions(folder, scale)]
            if scale > LARGEST:
                continue
            rows += [*storing(scale), digests(scale)]
            if SHARED.is_dir():
                rows += stack.enter_context(feeds(other, scale))
        if SHARED.is_dir():
            rows += [*documents(), two_readers()]
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
