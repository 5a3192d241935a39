"""How fast pages and answers are over a large record, and how much memory serving them takes.

    PYTHONPATH=. .venv/bin/python benchmarks/explorer.py FOLDER [PUBLICATIONS]

Fills FOLDER with a generated record (by itself 10,000 publications of 100 findings each) unless it
has one, serves it by the command, and prints for each kind of address the 50th and 95th percentile
in milliseconds over one connection, each time under another address where the record allows so that
nothing kept is served; then requests a second for kept pages (`wrk`, where it is installed) and the
memory of the serving process.
"""

import json
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import quantiles

import httpx

from pipeline.bootstrap import Options, register_of
from pipeline.model.documents import Classification, LocalArea, PartialDate
from pipeline.model.inspections import DateRange, InspectionFacts
from pipeline.model.sources import Source
from pipeline.model.terms import (
    DocType,
    FindingKind,
    Framework,
    Label,
    Outcome,
    Reuse,
    Theme,
    Visit,
)
from storage.sql.json_columns import dumps
from storage.store import Store

EACH, ROUNDS = 100, 60
NOW = "2025-03-01T09:00:00.000Z"
SAID = (
    "leaders partners health education social care plans support needs waiting times assessment"
    " young people families parents schools staff services review therapy speech autism transition"
    " early help quality information outcomes provision strategy joint commissioning oversight"
)
WORDS = SAID.split()


NEWS = Source(
    id="news",
    kind="feed",
    url="https://example.org/rss",
    every=3600,
    publisher="Example Council",
    reuse=Reuse.OGL,
)
SERVE = (
    "from web.data.api import LIMIT\n"
    "LIMIT.rate_limit = ('second', 1_000_000)\n"
    "from pipeline.cli import main\n"
    "main()"
)
"""The command, with an API that lets one address ask as often as it likes."""


def fill(folder: Path, publications: int) -> None:
    """Generates a record; every finding has the word "children"."""
    chance = random.Random(14)
    register = register_of(Options())
    store = Store(folder / "sendwatch.db")
    db = store.database.raw
    db.execute("PRAGMA synchronous=OFF")
    areas = register.areas
    with store.transaction():
        store.sync_areas(register.areas)
        store.sync_sources([NEWS], NOW)
    with store.transaction():
        for number in range(publications):
            _publish(db, chance, number, areas[number % len(areas)])
    store.close()


def _publish(db: object, chance: random.Random, number: int, area: LocalArea) -> None:
    run, code = db.execute, area.gss_code  # type: ignore[attr-defined]
    day = f"{2016 + number % 10}-{1 + number % 12:02}-{1 + number % 28:02}"
    visit, key = f"visit-{code}-{number // 1530}", f"{number:05}"
    run(
        "INSERT OR IGNORE INTO inspections (id, area, framework, visit, started, ended, outcome,"
        " outcome_quote, published_on, next, details, first_seen) VALUES (?, ?, 'area_send_2023',"
        " 'full', ?, ?, ?, 'words', ?, '[]', '{}', ?)",
        [visit, code, day, day, chance.choice(list(Outcome)), day, NOW],
    )
    sentences = [" ".join(["children", *chance.choices(WORDS, k=14)]) for _ in range(EACH)]
    run(
        "INSERT INTO texts (id, sha256, version, body, page_starts, blocks, links) VALUES (?, ?,"
        " 'plain/1', ?, '[0]', '[]', '[]')",
        [f"text-{key}", f"{number:064x}", "\n".join(sentences)],
    )
    run(
        "INSERT INTO publications (id, source_id, source_ref, url, title, summary, kind, publisher,"
        " published_on, first_seen, origin, state, label, doc_type, text_id) VALUES (?, 'news', ?,"
        " ?, ?, '', '', 'Example Council', ?, ?, 'live', 'recorded', 'inspection_outcome',"
        " 'official_report', ?)",
        [f"pub-{key}", key, f"https://example.org/{key}", f"Report {key}", day, NOW, f"text-{key}"],
    )
    run(
        "INSERT INTO inspection_publications (inspection_id, publication_id, area, why) VALUES (?,"
        " ?, ?, 'same dates')",
        [visit, f"pub-{key}", code],
    )
    about = Classification(
        label=Label.INSPECTION_OUTCOME, doc_type=DocType.OFFICIAL_REPORT, score=0.99
    )
    facts = InspectionFacts(
        area=area,
        framework=Framework.AREA_SEND_2023,
        visit=Visit.FULL,
        dates=DateRange(PartialDate(day), PartialDate(day)),
    )
    run(
        "INSERT INTO analyses (publication_id, text_id, version, classification, facts) VALUES (?,"
        " ?, ?, ?, ?)",
        [f"pub-{key}", f"text-{key}", about.version, dumps(about), dumps((facts,))],
    )
    start = 0
    for place, words in enumerate(sentences):
        id = f"finding-{key}-{place}"
        run(
            "INSERT INTO findings (id, inspection_id, publication_id, text_id, version, area,"
            ' kind, stated_by, start, "end", page, quote, section, responsible) VALUES (?, ?,'
            " ?, ?, '1', ?, ?, 'inspectors', ?, ?, 1, ?, '', '[]')",
            [
                *(id, visit, f"pub-{key}", f"text-{key}", code),
                *(chance.choice(list(FindingKind)), start, start + len(words), words),
            ],
        )
        for order, theme in enumerate(chance.sample(list(Theme), 2)):
            run("INSERT INTO finding_themes VALUES (?, ?, ?)", [id, theme, order])
        start += len(words) + 1


def addresses(publications: int) -> dict[str, Iterator[str]]:
    """Addresses of each kind, again and again other ones."""
    areas = [area.gss_code for area in register_of(Options()).areas]
    chance = random.Random(15)

    def each(pattern: str) -> Iterator[str]:
        number = 0
        while True:
            number += 1
            yield pattern.format(
                area=areas[number % len(areas)],
                known=areas[number % min(publications, len(areas))],
                key=f"{chance.randrange(publications):05}",
                n=number,
                word=WORDS[number % len(WORDS)],
                theme=list(Theme)[number % len(Theme)].value,
                day=f"{2016 + number % 9}-{1 + number % 12:02}-01",
            )

    patterns = {
        "home": "/?n={n}",
        "area": "/areas/{area}",
        "areas": "/areas?n={n}",
        "inspection": "/inspections/visit-{known}-0",
        "publication": "/publications/pub-{key}",
        "finding": "/findings/finding-{key}-7",
        "findings, newest first": "/findings?area={area}&n={n}",
        "findings by subject since a day": "/findings?theme={theme}&since={day}",
        "ranked, the commonest word": "/findings?q=children&order=best&since={day}",
        "themes": "/themes?n={n}",
        "subject": "/themes/{theme}?n={n}",
        "outcomes": "/outcomes?n={n}",
        "compare": "/compare?area={area}&area=Ealing&n={n}",
        "sources": "/sources?n={n}",
        "API: newest first": "/api/v1/findings?area={area}&n={n}",
        "API: ranked, the commonest word": "/api/v1/findings?q=children&n={n}",
        "API: ranked, two words": "/api/v1/findings?q=children+{word}",
        "API: facets": "/api/v1/facets?theme={theme}&n={n}",
        "API: inspections of an area": "/api/v1/inspections?area={area}",
        "API: areas": "/api/v1/areas?n={n}",
        "feed": "/feeds/findings.atom?area={area}",
        "calendar": "/calendar.ics?area={area}",
    }
    return {name: each(pattern) for name, pattern in patterns.items()}


def measure(client: httpx.Client, found: Iterator[str]) -> tuple[float, float, int]:
    """The 50th and 95th percentile in milliseconds, and the longest answer in bytes."""
    took, longest = [], 0
    for _ in range(ROUNDS + 3):
        path = next(found)
        began = time.perf_counter()
        answer = client.get(path, follow_redirects=True)
        took.append((time.perf_counter() - began) * 1000)
        assert answer.status_code == 200, (path, answer.text[:500])
        longest = max(longest, len(answer.content))
    parts = quantiles(took[3:], n=20)
    return parts[9], parts[18], longest


def memory(process: int) -> dict[str, float]:
    """Megabytes that a process holds now, and the most that it held."""
    lines = Path(f"/proc/{process}/status").read_text().splitlines()
    told = dict(line.split(":", 1) for line in lines)
    return {name: int(told[name].split()[0]) / 1024 for name in ("VmRSS", "VmHWM")}


def main() -> None:
    """Fills the folder where needed, and measures."""
    folder = Path(sys.argv[1])
    publications = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / "sendwatch.db").exists():
        began = time.perf_counter()
        fill(folder, publications)
        print(f"filled in {time.perf_counter() - began:.0f} s")
    command = [sys.executable, "-c", SERVE, "--data", folder, "serve"]
    server = subprocess.Popen(
        [*command, "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE, text=True
    )
    try:
        assert server.stdout is not None
        base = server.stdout.readline().split()[4].rstrip("/")
        with httpx.Client(base_url=base, timeout=120) as client:
            began = time.perf_counter()
            client.get("/areas").raise_for_status()
            print(f"first answer after {time.perf_counter() - began:.1f} s")
            while client.get("/readyz").status_code != 200:
                time.sleep(0.2)
            print(f"ready after {time.perf_counter() - began:.1f} s", memory(server.pid))
            for name, found in addresses(publications).items():
                middle, high, longest = measure(client, found)
                print(f"{name:34} p50 {middle:7.1f} p95 {high:7.1f} ms {longest / 1000:6.0f} kB")
        print("memory", json.dumps(memory(server.pid)))
        if wrk := shutil.which("wrk"):
            for path in ("/", "/areas/ealing", "/findings"):
                said = subprocess.run(
                    [wrk, "-t1", "-c16", "-d5s", base + path], capture_output=True, text=True
                ).stdout
                print(path, next(line for line in said.splitlines() if "Requests/sec" in line))
        print("memory", json.dumps(memory(server.pid)))
    finally:
        server.terminate()
        server.wait(20)


if __name__ == "__main__":
    main()
