"""CPU cost of storing findings with their index, compared with `upsert_all` of sqlite-utils.

PYTHONPATH=. .venv/bin/python benchmarks/store.py [PUBLICATIONS] [RUNS]

Both write the same findings of the same publications, each publication in a transaction of its own,
first into an empty database ("new") and then once more ("again"). The other table has the columns
of ours, the same two indexes and a full-text index with its triggers; it checks no words, keeps no
themes and no former addresses. Aims: new at least 0.6 times as fast, again at least 3 times.
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from sqlite_utils import Database

from pipeline.bootstrap import Options, register_of
from pipeline.model.documents import Span, Text
from pipeline.model.inspections import Finding
from pipeline.model.sources import Listing, Source
from pipeline.model.terms import FindingKind, Origin, Reuse, StatedBy, Theme
from storage.sql.json_columns import dumps
from storage.sql.keys import key_of
from storage.store import Store

EACH = 50
"""Findings of a publication: about as many as an official report has."""
NOW = "2025-03-01T09:00:00.000Z"
NEWS = Source(
    id="news",
    kind="feed",
    url="https://example.org/rss",
    every=3600,
    publisher="Example Council",
    reuse=Reuse.OGL,
)
SAID = [
    *("leaders", "partners", "health", "education", "social", "care", "plans", "support"),
    *("needs", "waiting", "times", "assessment", "young", "people", "families", "parents"),
    *("schools", "staff", "services", "review", "therapy", "speech", "autism", "transition"),
]
Publication = tuple[str, str, list[Finding]]


def publications(store: Store, count: int) -> list[Publication]:
    """Publications with their texts, stored; and the findings that are to be."""
    chance, made = random.Random(15), []
    with store.transaction():
        store.sync_areas(register_of(Options()).areas)
        store.sync_sources([NEWS], NOW)
        for number in range(count):
            url = f"https://example.org/{number}"
            listing = Listing(url=url, title=f"Report {number}", source_ref=url)
            id = store.discover(NEWS, listing, published_on=None, origin=Origin.LIVE, now=NOW)
            assert id is not None
            sentences = [" ".join(chance.choices(SAID, k=17)) + "." for _ in range(2 * EACH)]
            body = "\n".join(sentences)
            text_id = store.save_text(
                Text(document=f"{number:064x}", version="1", body=body, page_starts=(0,))
            )
            starts = [body.index(each) for each in sentences[::2]]
            made.append(
                (id, text_id, [_finding(chance, body, start) for start in starts]),
            )
    return made


def _finding(chance: random.Random, body: str, start: int) -> Finding:
    end = body.index(".", start) + 1
    return Finding(
        kind=chance.choice(list(FindingKind)),
        stated_by=StatedBy.INSPECTORS,
        span=Span(start, end, body[start:end], 1),
        themes=tuple(chance.sample(list(Theme), 2)),
    )


def theirs(path: Path) -> Database:
    """A table as ours is, without its checks."""
    db = Database(path)
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("PRAGMA synchronous=FULL")
    table = db.table("findings")
    table.create(
        {
            **dict.fromkeys(("id", "inspection_id", "publication_id", "text_id"), str),
            **dict.fromkeys(("version", "area", "kind", "stated_by"), str),
            "start": int,
            "end": int,
            "page": int,
            "quote": str,
            "section": str,
            "responsible": str,
        },
        pk="id",
    )
    table.create_index(["inspection_id"])
    table.create_index(["publication_id"])
    table.enable_fts(["quote", "section"], create_triggers=True, tokenize="porter unicode61")
    return db


def as_rows(publication: Publication) -> list[dict[str, object]]:
    """The rows that `upsert_all` is given."""
    id, text_id, findings = publication
    return [
        {
            "id": key_of(id, text_id, each.kind, str(each.span.start)),
            "inspection_id": None,
            "publication_id": id,
            "text_id": text_id,
            "version": "1",
            "area": None,
            "kind": each.kind.value,
            "stated_by": each.stated_by.value,
            "start": each.span.start,
            "end": each.span.end,
            "page": 1,
            "quote": each.span.quote,
            "section": "",
            "responsible": dumps(()),
        }
        for each in findings
    ]


def cpu(work: Callable[[], None]) -> float:
    """CPU seconds of one call."""
    began = time.process_time()
    work()
    return time.process_time() - began


def run(count: int) -> list[tuple[float, float]]:
    """CPU seconds, ours and those of `upsert_all`: new, and again."""
    with tempfile.TemporaryDirectory() as folder:
        store = Store(Path(folder) / "sendwatch.db")
        made = publications(store, count)
        other = theirs(Path(folder) / "other.db")
        rows = [as_rows(each) for each in made]

        def ours() -> None:
            for id, text_id, findings in made:
                with store.transaction():
                    store.save_findings(id, text_id, "1", findings)

        def others() -> None:
            for each in rows:
                with other.conn:
                    other.table("findings").upsert_all(each, pk="id")

        times = [(cpu(ours), cpu(others)) for _ in range(2)]
        store.close()
    return times


def main() -> None:
    """Prints the medians."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    found = [run(count) for _ in range(runs)]
    new, again = (
        statistics.median(theirs / ours for ours, theirs in (each[place] for each in found))
        for place in (0, 1)
    )
    print(f"{count} publications of {EACH} findings, medians of {runs}, times as fast:")
    print(f"new {new:.2f} (aim 0.6), again {again:.2f} (aim 3)")


if __name__ == "__main__":
    main()
