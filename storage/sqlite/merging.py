"""Makes one publication of several that are one document: the work of migration 15.

What was told, fetched, answered and seen of each is kept with the one that stays; the ids of the
others lead to it.
"""

from itertools import groupby
from typing import Any

from sqlite_utils import Database

from pipeline.addresses import canonical_address, versioned
from pipeline.model.documents import shown_words
from storage.sql.keys import key_of

VERSIONED = ("govuk-content", "watched-page")
"""Kinds of site whose keys say, besides the address, which version of a page it is."""
STATES = ("recorded", "review", "linked", "classified", "read", "fetched", "discovered", "ended")
"""How far the flow has brought a publication, furthest first."""
MOVED = (
    ("delivery_publications", "publication_id"),
    ("told_before", "publication_id"),
    ("walk_listings", "publication_id"),
    ("documents", "publication_id"),
    ("answers", "publication_id"),
    ("checks", "publication_id"),
    ("changes", "publication_id"),
    ("reanalyses", "publication_id"),
    ("publications", "parent_id"),
    ("inspection_publications", "publication_id"),
)
"""Columns that name a publication, and keep doing so by the id of the one that stays."""
DROPPED = ("documents", "checks", "walk_listings", "inspection_publications", "analyses")
"""Tables in which the one that stays has its own row, which is the right one."""


def merge_copies(db: Database) -> None:
    """Records each publication's listing and address, and merges those at one address."""
    note_words(db)
    rows = _rows(
        db,
        "SELECT p.*, s.kind AS source_kind FROM publications p JOIN sources s ON s.id ="
        " p.source_id ORDER BY p.seq",
    )
    by_address = sorted(rows, key=lambda row: (address_of(row), rank(row), row["seq"]))
    for address, group in groupby(by_address, key=address_of):
        kept, *others = group
        db.execute("INSERT INTO addresses VALUES (?, ?)", (address, kept["id"]))
        for row in (kept, *others):
            note_listing(db, row, kept["id"])
        for row in others:
            merge(db, row["id"], kept["id"])


def note_words(db: Database) -> None:
    """Notes what each publication says, and what messages about it said."""
    for row in _rows(
        db, "SELECT p.id, t.body FROM publications p JOIN texts t ON t.id = p.text_id"
    ):
        words = shown_words(row["body"])
        db.execute("UPDATE publications SET words = ? WHERE id = ?", (words, row["id"]))
    for table in ("delivery_publications", "told_before"):
        db.execute(
            f"UPDATE {table} SET words = (SELECT p.words FROM publications p WHERE p.id ="
            f" {table}.publication_id)"
        )


def address_of(row: dict[str, Any]) -> str:
    """What identifies a stored publication: its canonical address and version."""
    ref, version = row["source_ref"], ""
    if row["source_kind"] in VERSIONED and ref != row["url"]:
        version = ref.rpartition("#")[2] if "#" in ref else "" if "/" in ref else ref
    if (
        row["source_kind"] == "moderngov"
        and row["kind"]
        and ref.endswith(f"/{row['kind'].lower()}")
    ):
        version = row["kind"].lower()
    return versioned(canonical_address(row["url"]), version)


def rank(row: dict[str, Any]) -> tuple[int, bool]:
    """Which of several stays, least first: the one that got furthest, news before what was not."""
    return STATES.index(row["state"]), row["origin"] != "live"


def note_listing(db: Database, row: dict[str, Any], kept: str) -> None:
    """Records how a source listed a publication; one listing for each source."""
    listed = key_of(address_of(row), row["title"], row["published_on"] or "", row["kind"])
    db.execute(
        "INSERT INTO listings VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (
            row["source_id"],
            kept,
            row["source_ref"],
            row["url"],
            row["title"],
            listed,
            row["first_seen"],
        ),
    )


def merge(db: Database, old: str, into: str) -> None:
    """Moves what is known of a publication to the one that stays, and its id with it."""
    merge_inspections(db, old, into)
    merge_documents(db, old, into)
    db.execute("DELETE FROM findings WHERE publication_id = ?", (old,))
    db.execute("DELETE FROM summaries WHERE publication_id = ?", (old,))
    for table, column in MOVED:
        db.execute(f"UPDATE OR IGNORE {table} SET {column} = ? WHERE {column} = ?", (into, old))
    for table in (*DROPPED, "delivery_publications", "told_before"):
        db.execute(f"DELETE FROM {table} WHERE publication_id = ?", (old,))
    db.execute(
        "UPDATE tasks SET state = 'done', lease_until = NULL WHERE state = 'pending' AND event_id"
        " IN (SELECT id FROM events WHERE subject = ?)",
        (old,),
    )
    db.execute(
        "UPDATE issues SET state = 'closed', closed_at = seen_at WHERE subject = ? AND state ="
        " 'open'",
        (old,),
    )
    db.execute("DELETE FROM publications WHERE id = ?", (old,))
    db.execute("INSERT INTO publication_aliases VALUES (?, ?)", (old, into))


def merge_documents(db: Database, old: str, into: str) -> None:
    """Points what names a document that both have at the one of the publication that stays."""
    for row in _rows(
        db,
        "SELECT a.id AS old, b.id AS kept FROM documents a JOIN documents b ON b.sha256 = a.sha256"
        " WHERE a.publication_id = ? AND b.publication_id = ?",
        old,
        into,
    ):
        db.execute(
            "UPDATE changes SET document_id = ? WHERE document_id = ?", (row["kept"], row["old"])
        )


def merge_inspections(db: Database, old: str, into: str) -> None:
    """Leaves no inspection behind that only the old publication was about.

    Where the one that stays is about another inspection of the area, that is the same one.
    """
    for row in _rows(
        db,
        "SELECT a.inspection_id AS old, b.inspection_id AS kept FROM inspection_publications a JOIN"
        " inspection_publications b ON b.area = a.area AND b.inspection_id <> a.inspection_id"
        " WHERE a.publication_id = ? AND b.publication_id = ? AND NOT EXISTS (SELECT 1 FROM"
        " inspection_publications o WHERE o.inspection_id = a.inspection_id AND o.publication_id"
        " <> a.publication_id)",
        old,
        into,
    ):
        db.execute(
            "UPDATE inspections SET merged_into = ? WHERE id = ? OR merged_into = ?",
            (row["kept"], row["old"], row["old"]),
        )


def _rows(db: Database, sql: str, *values: object) -> list[dict[str, Any]]:
    return list(db.query(sql, values))
