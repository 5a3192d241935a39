"""What a poll of 1,000 feeds on 250 hosts costs, beside the feed library `reader`, in one interleaved run.

.venv/bin/python benchmarks/poll.py READER_PYTHON [RUNS] [--faults]

READER_PYTHON is the Python of an environment of its own with `reader` installed (and sgmllib3k, which it imports). Each
run is a fresh process, start-up included. Needs the load server of the corpus folder `../shared`. With `--faults`: one
round over feeds of which a fifth are faulty, in which the rest must complete.
"""

import asyncio
import json
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from pipeline.rounds import poll_sources
from pipeline.wiring import Options, working

SERVER = Path(__file__).resolve().parents[2] / "shared" / "tools" / "feedserver.py"
PORT, FEEDS, HOSTS = 8741, 1000, 250
WORKERS = (1, 10, 20)
READER = """
import sys
from reader import make_reader
reader = make_reader(sys.argv[1])
for line in open(sys.argv[3]) if len(sys.argv) > 3 else ():
    reader.add_feed(line.strip(), exist_ok=True)
reader.update_feeds(workers=int(sys.argv[2]), scheduled=False)
"""


def ask(path: str) -> str:
    with urllib.request.urlopen(f"http://127.0.0.1:{PORT}{path}") as answer:
        return str(answer.read().decode())


def run(words: list[str]) -> tuple[float, float, float]:
    """CPU seconds (user, system, children), wall seconds and peak memory in MB of one command."""
    plain = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.monotonic()
    with subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=plain) as process:
        _, _, used = os.wait4(process.pid, 0)
        process.returncode = 0
    return used.ru_utime + used.ru_stime, time.monotonic() - start, used.ru_maxrss / 1000


def prepare(folder: Path) -> Options:
    """The settings, and a first walk of all feeds without reading their 20,000 articles."""
    urls = ask("/__urls").split()
    (folder / "urls").write_text("\n".join(urls))
    tables = (f'[sources.feed-{n}]\nkind = "feed"\nurl = "{url}"\nevery = "1h"\n' for n, url in enumerate(urls))
    (folder / "sources.toml").write_text("\n".join(tables))
    (folder / "settings.toml").write_text('[fetch]\ndelay_seconds = 0\nallow_networks = ["127.0.0.0/8"]\n')
    return Options(data=folder / "var", sources=folder / "sources.toml", settings=folder / "settings.toml")


async def first_walk(options: Options) -> None:
    async with working(options) as tools:
        await poll_sources(tools, list(tools.sources.values()))
    with sqlite3.connect(options.database) as database:
        database.execute("UPDATE tasks SET state = 'done'")


def command(folder: Path) -> list[str]:
    own = str(Path(sys.executable).with_name("sendwatch"))
    return [own, "--data", str(folder / "var"), "--sources", str(folder / "sources.toml"), "--settings",
            str(folder / "settings.toml"), "poll"]  # fmt: skip


def compare(folder: Path, reader: str, runs: int) -> None:
    theirs = [reader, "-c", READER, str(folder / "reader.sqlite")]
    asyncio.run(first_walk(prepare(folder)))
    run([*theirs, "20", str(folder / "urls")])
    run(command(folder))
    for name, latency, column, bar in (("warm, CPU s", 0, 0, 0.6), ("warm at 50 ms, wall s", 50, 1, 0.8)):
        ask(f"/__control?latency_ms={latency}")
        rows = [(run(command(folder)), [run([*theirs, str(n)]) for n in WORKERS]) for _ in range(runs)]
        say(name, [ours[column] for ours, _ in rows], best([[one[column] for one in all_] for _, all_ in rows]), bar)
    ask("/__control?latency_ms=0")
    changed: list[tuple[float, float]] = []
    for generation in range(1, runs + 1):
        ask(f"/__control?generation={generation}")
        changed.append((run(command(folder))[0], run([*theirs, "10"])[0]))
    say("5 % changed, articles read too, CPU s", [a for a, _ in changed], statistics.median(b for _, b in changed), 0.6)


def best(rows: list[list[float]]) -> float:
    return min(statistics.median(column) for column in zip(*rows, strict=True))


def say(name: str, ours: list[float], theirs: float, bar: float) -> None:
    own = statistics.median(ours)
    verdict = "met" if own <= bar * theirs else "missed"
    print(f"{name:38} {own:6.2f}  reader {theirs:6.2f}  ratio {own / theirs:.2f} (at most {bar}) {verdict}", flush=True)


def faults(folder: Path) -> None:
    options = prepare(folder)
    ask("/__stats?reset=1")
    start = time.monotonic()
    code = (
        "import asyncio,sys; sys.path.insert(0, sys.argv[2]); from pathlib import Path; import poll;"
        "f = Path(sys.argv[1]); asyncio.run(poll.first_walk(poll.prepare(f)))"
    )
    _, _, memory = run([sys.executable, "-c", code, str(folder), str(Path(__file__).parent)])
    stats = json.loads(ask("/__stats"))
    with sqlite3.connect(options.database) as database:
        states = dict(database.execute("SELECT state, count(*) FROM sources GROUP BY state"))
        held = database.execute("SELECT count(*) FROM sources WHERE reason LIKE '%left alone%'").fetchone()[0]
    print(f"{time.monotonic() - start:.0f} s, sources by state {states}, of these waiting for their host {held}")
    print(
        f"connections to one host at once {stats['peak_connections_one_host']}, peak memory {memory:.0f} MB (under 150)"
    )


def main() -> None:
    words = [word for word in sys.argv[1:] if word != "--faults"]
    faulty = "--faults" in sys.argv
    rate = ["--fault-rate", "0.2"] if faulty else []
    server = [sys.executable, str(SERVER), "--feeds", str(FEEDS), "--hosts", str(HOSTS), "--port", str(PORT), *rate]
    with tempfile.TemporaryDirectory() as folder, subprocess.Popen(server, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        process.stdout.readline()
        try:
            faults(Path(folder)) if faulty else compare(Path(folder), words[0], int(words[1]) if words[1:] else 3)
        finally:
            process.terminate()


if __name__ == "__main__":
    main()
