"""Cost of polling 1,000 feeds on 250 hosts, compared with the feed library `reader`.

.venv/bin/python benchmarks/poll.py READER_PYTHON [RUNS]
.venv/bin/python benchmarks/poll.py --faults

READER_PYTHON is the Python of a separate environment with `reader` installed. Each run is a
fresh process, start-up included; medians of RUNS (3). It takes about four minutes of processor
time, a third of them to prepare. Needs the load server of the corpus folder `../shared`. With
`--faults`: one round over feeds of which a fifth are faulty in every way that the server knows;
each must end in the state that its fault asks for, and the rest must be read.
"""

import json
import os
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import Counter
from contextlib import closing
from pathlib import Path

SERVER = Path(__file__).resolve().parents[2] / "shared" / "tools" / "feedserver.py"
PORT, FEEDS, HOSTS, ENTRIES = 8741, 1000, 250, 20
WORKERS, WORKERS_WAITING = (1, 10, 20), (10, 20, 40)
"""Threads for `reader`; its best result counts. With latency, one thread would take a minute."""
READER = """
import sys
from reader import make_reader
reader = make_reader(sys.argv[1])
for line in open(sys.argv[3]) if len(sys.argv) > 3 else ():
    reader.add_feed(line.strip(), exist_ok=True)
reader.update_feeds(workers=int(sys.argv[2]), scheduled=False)
"""
WALK = """
import sys
from pathlib import Path
from pipeline.cli.options import running
from pipeline.jobs.rounds import poll_sources
from pipeline.bootstrap import Options, working

async def walk(folder, data):
    files = {"sources": folder / "sources.toml", "settings": folder / "settings.toml"}
    options = Options(data=folder / data, **files)
    async with working(options) as tools:
        await poll_sources(tools, list(tools.sources.values()))

running(walk(Path(sys.argv[1]), sys.argv[2]))
"""
"""A poll without the later steps, like `reader`, which does not read articles."""
FLOOR = """
import json, sys
import pycurl

waiting = json.load(open(sys.argv[1]))
left, multi = len(waiting), pycurl.CurlMulti()
multi.setopt(pycurl.M_MAX_HOST_CONNECTIONS, 1)
idle = [pycurl.Curl() for _ in range(250)]
while left:
    while idle and waiting:
        url, *headers = waiting.pop()
        one = idle.pop()
        one.setopt(pycurl.URL, url)
        one.setopt(pycurl.HTTPHEADER, headers)
        multi.add_handle(one)
    multi.perform()
    _, done, failed = multi.info_read()
    assert not failed and all(one.getinfo(pycurl.RESPONSE_CODE) == 304 for one in done)
    for one in done:
        multi.remove_handle(one)
    idle += done
    left -= len(done)
    if left and not done:
        multi.select(1.0)
"""
"""The same requests by libcurl, and nothing else; expects the file that `questions` writes."""


def ask(path: str, port: int | None = None) -> str:
    with urllib.request.urlopen(f"http://127.0.0.1:{port or PORT}{path}") as answer:
        return str(answer.read().decode())


def run(words: list[str]) -> tuple[float, float, float]:
    """CPU seconds (user, system, children), wall seconds and peak memory in MB of one command."""
    plain = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    start = time.monotonic()
    with subprocess.Popen(
        words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=plain
    ) as process:
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, f"{words[:3]} ended with {process.returncode}"
    return used.ru_utime + used.ru_stime, time.monotonic() - start, used.ru_maxrss / 1000


def prepare(folder: Path, port: int | None = None) -> None:
    urls = ask("/__urls", port).split()
    (folder / "urls").write_text("\n".join(urls))
    tables = (
        f'[sources.feed-{n}]\nkind = "feed"\nurl = "{url}"\nevery = "1h"\n'
        for n, url in enumerate(urls)
    )
    (folder / "sources.toml").write_text("\n".join(tables))
    (folder / "settings.toml").write_text(
        '[fetch]\ndelay_seconds = 0\ntimeout_seconds = 10\nallow_networks = ["127.0.0.0/8"]\n'
    )


def questions(folder: Path) -> Path:
    """A file of each page that a walk read, with the headers that ask whether it has changed."""
    with closing(sqlite3.connect(folder / "var" / "sendwatch.db")) as database:
        pages = database.execute("SELECT url, etag, last_modified FROM pages").fetchall()
    file = folder / "questions.json"
    file.write_text(
        json.dumps(
            [
                [url, f"If-None-Match: {etag}", f"If-Modified-Since: {modified}"]
                for url, etag, modified in pages
            ]
        )
    )
    return file


def walk(folder: Path, data: str = "var") -> list[str]:
    return [sys.executable, "-c", WALK, str(folder), data]


def poll(folder: Path) -> list[str]:
    own = str(Path(sys.executable).with_name("sendwatch"))
    return [
        own,
        "--data",
        str(folder / "var"),
        "--sources",
        str(folder / "sources.toml"),
        "--settings",
        str(folder / "settings.toml"),
        "poll",
    ]


def compare(folder: Path, reader: str, runs: int) -> None:
    theirs = [reader, "-c", READER, str(folder / "reader.sqlite")]
    prepare(folder)
    with subprocess.Popen([*theirs, "10", str(folder / "urls")]) as beside:
        run(walk(folder))
    assert beside.returncode == 0
    with sqlite3.connect(folder / "var" / "sendwatch.db") as database:
        database.execute("UPDATE tasks SET state = 'done'")
    for name, latency, column, counts, bar in (
        ("warm, CPU s", 0, 0, WORKERS, 0.6),
        ("warm at 50 ms, wall s", 50, 1, WORKERS_WAITING, 0.8),
    ):
        ask(f"/__control?latency_ms={latency}")
        rows = [
            (run(poll(folder))[column], [run([*theirs, str(n)])[column] for n in counts])
            for _ in range(runs)
        ]
        by_count = [
            statistics.median(each) for each in zip(*(others for _, others in rows), strict=True)
        ]
        print(
            f"  {name}: reader with {counts} threads:"
            f" {', '.join(f'{each:.2f}' for each in by_count)}",
            flush=True,
        )
        say(name, statistics.median(own for own, _ in rows), min(by_count), bar)
    ask("/__control?latency_ms=0")
    shutil.copytree(folder / "var", folder / "alone")
    changed = []
    for generation in range(1, runs + 1):
        ask(f"/__control?generation={generation}")
        changed.append(
            [run(walk(folder, "alone"))[0], run(poll(folder))[0], run([*theirs, "10"])[0]]
        )
    alone, everything, their = (statistics.median(each) for each in zip(*changed, strict=True))
    say("5 % changed, CPU s", alone, their, 0.6)
    say("the same, new articles read too", everything, their, None)


def say(name: str, own: float, theirs: float, bar: float | None) -> None:
    verdict = "" if bar is None else f"(at most {bar}) {'met' if own <= bar * theirs else 'missed'}"
    print(
        f"{name:36} {own:6.2f}  reader {theirs:6.2f}  ratio {own / theirs:.2f} {verdict}",
        flush=True,
    )


def faults(folder: Path, found: dict[str, list[int]]) -> None:
    from tests.chaos.test_faulty_feeds import sources_of, wrong

    prepare(folder)
    ask("/__stats?reset=1")
    cpu, wall, memory = run(walk(folder))
    stats = json.loads(ask("/__stats"))
    by_feed = {n: fault for fault, numbers in found.items() for n in numbers}
    hosts = [re.sub(r":\d+/.*", "", url) for url in (folder / "urls").read_text().split()]
    paused = {hosts[n] for n in found["503"]}
    rows = sources_of(folder / "var" / "sendwatch.db")
    told = [
        wrong(rows[f"feed-{n}"], by_feed.get(n), host in paused, ENTRIES)
        for n, host in enumerate(hosts)
    ]
    waiting = Counter(
        by_feed.get(n, "fine") for n in range(FEEDS) if rows[f"feed-{n}"]["state"] == "new"
    )
    print(f"{wall:.0f} s ({cpu:.0f} of the processor), {len(by_feed)} of {FEEDS} feeds faulty")
    print(
        f"sources by state: {dict(Counter(row['state'] for row in rows.values()))}; waiting for"
        f" their host: {dict(waiting)}"
    )
    print(
        "sources in another state than their fault asks for:"
        f" {[each for each in told if each] or 'none'}"
    )
    print(
        f"connections to one host at once: {stats['peak_connections_one_host']}; peak memory"
        f" {memory:.0f} MB (under 150)"
    )


def main() -> None:
    words = [word for word in sys.argv[1:] if word != "--faults"]
    faulty = "--faults" in sys.argv
    options = [
        "--feeds",
        str(FEEDS),
        "--hosts",
        str(HOSTS),
        "--entries",
        str(ENTRIES),
        "--port",
        str(PORT),
    ]
    server = [sys.executable, str(SERVER), *options, *(["--fault-rate", "0.2"] if faulty else [])]
    with (
        tempfile.TemporaryDirectory() as folder,
        subprocess.Popen(server, stdout=subprocess.PIPE) as process,
    ):
        assert process.stdout is not None
        process.stdout.readline()
        try:
            if faulty:
                faults(
                    Path(folder), json.loads(subprocess.check_output([*server, "--print-faults"]))
                )
            else:
                compare(Path(folder), words[0], int(words[1]) if words[1:] else 3)
        finally:
            process.terminate()


if __name__ == "__main__":
    main()
