"""What a run stored and sent, by natural key.

Without times, attempts, sequence numbers and surrogate ids.
"""

import json
import re
import sqlite3
from bisect import bisect_right
from collections import Counter
from pathlib import Path
from typing import Any


def rows(db: sqlite3.Connection, sql: str) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in db.execute(sql)]


def snapshot(path: Path) -> dict[str, Counter[Any]]:
    """Every table of facts, links or messages as a multiset, to compare two runs."""
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    publication = dict(rows(db, "SELECT id, source_id || ' ' || source_ref FROM publications"))
    members: dict[str, list[str]] = {}
    for inspection, id in rows(
        db, "SELECT inspection_id, publication_id FROM inspection_publications"
    ):
        members.setdefault(inspection, []).append(publication[id])
    inspection = {
        id: f"{area} {sorted(members.get(id, []))}"
        for id, area in rows(db, "SELECT id, area FROM inspections")
    }
    themes: dict[str, list[str]] = {}
    for id, theme in rows(db, "SELECT finding_id, theme FROM finding_themes ORDER BY place, theme"):
        themes.setdefault(id, []).append(theme)

    def plain(bulletin: str) -> str:
        value = json.loads(bulletin)
        value.pop("date")
        for entry in value["entries"]:
            entry["inspection"] = inspection.get(entry["inspection"], entry["inspection"])
            entry["publications"] = sorted(publication.get(id, id) for id in entry["publications"])
        return json.dumps(value, sort_keys=True)

    found = {
        "publications": rows(
            db,
            "SELECT source_id, source_ref, url, title, published_on, origin, state, reason, label,"
            " doc_type FROM publications",
        ),
        "documents": rows(
            db,
            "SELECT p.source_ref, d.sha256 FROM documents d JOIN publications p ON p.id ="
            " d.publication_id",
        ),
        "texts": rows(db, "SELECT sha256, version, body, page_starts, blocks FROM texts"),
        "inspections": [
            (inspection[row[0]], *row[1:])
            for row in rows(
                db,
                "SELECT id, framework, visit, started, ended, outcome, next, published_on FROM"
                " inspections WHERE merged_into IS NULL",
            )
        ],
        "findings": [
            (publication[row[0]], inspection.get(row[1]), *row[3:], tuple(themes.get(row[2], ())))
            for row in rows(
                db,
                'SELECT publication_id, inspection_id, id, kind, stated_by, start, "end", page,'
                " quote, section, responsible FROM findings",
            )
        ],
        "deliveries": [
            (
                row[0],
                row[1],
                re.sub(r"[0-9a-f]{16}", lambda m: inspection.get(m[0], m[0]), row[2]),
                row[3],
                row[4],
                plain(row[5]),
            )
            for row in rows(
                db,
                "SELECT s.address, d.rhythm, d.key, d.kind, d.state, b.bulletin FROM deliveries d"
                " JOIN bulletins b ON b.delivery_id = d.id JOIN subscribers s ON s.id ="
                " d.subscriber_id",
            )
        ],
        "waiting": rows(db, "SELECT handler, state, error FROM tasks WHERE state <> 'done'"),
    }
    db.close()
    return {name: Counter(values) for name, values in found.items()}


def false_quotes(path: Path) -> list[tuple[Any, ...]]:
    """Findings whose stored words differ from the stored text at their place."""
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    texts = dict(rows(db, "SELECT id, body FROM texts"))
    wrong = [
        (id, quote)
        for id, text, start, end, quote in rows(
            db, 'SELECT id, text_id, start, "end", quote FROM findings'
        )
        if texts[text][start:end] != quote
    ]
    db.close()
    return wrong


def unfounded(path: Path) -> tuple[int, list[str]]:
    """The number of passages quoted in messages, and those not on the page that they name."""
    db = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    texts = [
        (body, json.loads(starts))
        for body, starts in rows(db, "SELECT body, page_starts FROM texts")
    ]
    quotes = {
        (quote["text"], quote["page"])
        for (bulletin,) in rows(db, "SELECT bulletin FROM bulletins")
        for entry in json.loads(bulletin)["entries"]
        for section in entry["sections"]
        for quote in section["quotes"]
    }
    db.close()

    def stands(words: str, page: int | None) -> bool:
        return any(
            page is None or bisect_right(starts, match.start()) == page
            for body, starts in texts
            for match in re.finditer(re.escape(words), body)
        )

    return len(quotes), [words for words, page in quotes if not stands(words, page)]
