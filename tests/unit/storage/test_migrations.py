"""A database made by an older schema is brought up to date with everything in it."""

import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from pipeline.errors import StorageError
from pipeline.model.documents import shown_words
from pipeline.model.sources import Listing, Source
from pipeline.model.terms import Frequency, Origin
from storage.sqlite.migrations import schema
from storage.store import Store

ROWS = {
    "areas": ("E99000001", "Ashmere", "Ashmere Council", "North", "99001"),
    "sources": (
        "news",
        "feed",
        "https://example.org/rss",
        "Example",
        "E99000001",
        None,
        3600,
        "quote",
        1,
        "t0",
        "t1",
        "t2",
        "t3",
        "t4",
        None,
        2,
        17,
        None,
        "failing",
        "it is down",
    ),
    "pages": (
        "news",
        "https://example.org/rss",
        "listing",
        '"a"',
        None,
        "ab",
        "[]",
        17,
        None,
        "t2",
        "t1",
    ),
    "publications": (
        1,
        "p1",
        "news",
        "ref",
        None,
        "https://example.org/1",
        "A title",
        "",
        "",
        "Example",
        None,
        "2031-03-04",
        None,
        "t1",
        "live",
        "recorded",
        "",
        "inspection_outcome",
        "council_news",
        0.9,
        "d1",
        "x1",
    ),
    "documents": ("d1", "p1", "ab", "text/html", 3, "t1", "https://example.org/1", "{}"),
    "texts": (1, "x1", "ab", "plain/1", None, None, "Leaders know.", "[0]", "[]", "[]"),
    "analyses": ("p1", "x1", "v", "{}", "[]"),
    "answers": ("a1", "p1", "x1", "other", None, None, "t2"),
    "reanalyses": (1, "{}", "code", "t1", None, 0, "p1", None),
    "inspections": (
        "i1",
        "E99000001",
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        None,
        "[]",
        None,
        "{}",
        "t1",
        None,
    ),
    "inspection_publications": ("i1", "p1", "E99000001", "why"),
    "findings": (
        1,
        "f1",
        "i1",
        "p1",
        "x1",
        "v",
        "E99000001",
        "strength",
        "inspectors",
        0,
        12,
        1,
        "Leaders know",
        "",
        "[]",
    ),
    "finding_themes": ("f1", "leadership"),
    "subscribers": ("s1", "outbox", "a@example.org", "daily", 0, "t0", 4, "2031-03-04"),
    "subscriber_areas": ("s1", "E99000001"),
    "events": (1, "PublicationDiscovered", 1, "p1", "", "live", "{}", "t1", None),
    "tasks": (1, 1, "fetch_document", 1, "done", 1, 0, "", None, ""),
    "deliveries": ("m1", "s1", "k", "digest", "{}", "sent", 1, 0, "t1", "", None, "t2", ""),
    "delivery_publications": ("m1", "i1", "p1"),
    "issues": ("q1", "source", "news", "it is down", "open", "t1", "t2", 3, None, "a note"),
}
"""One row for every table of the schema before m0003, in the order of its columns."""


def old_database(path: Path) -> None:
    db = Database(sqlite3.connect(path, isolation_level=None))
    schema.apply(db, stop_before="m0003_health")
    assert set(ROWS) == {
        name
        for name in db.table_names()
        if "_fts" not in name and not name.startswith(("_sqlite", "sqlite_"))
    }
    for table, row in ROWS.items():
        db.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)
    db.conn.close()


def test_nothing_is_lost_when_tables_are_rebuilt(tmp_path: Path) -> None:
    old_database(tmp_path / "old.db")
    store = Store(tmp_path / "old.db")
    for table, row in ROWS.items():
        if table not in ("subscribers", "subscriber_areas", "deliveries"):
            (kept,) = store.rows(f"SELECT * FROM {table}")
            assert tuple(kept.values())[: len(row)] == row, table
    (source,) = store.rows("SELECT * FROM sources")
    assert (source["certainty"], source["usual"], source["told_state"]) == ("confirmed", "[]", None)
    (person,) = store.subscribers()
    assert (person.id, person.channel, person.address, person.role) == (
        "s1",
        "outbox",
        "a@example.org",
        "reader",
    )
    (interest,) = person.interests
    assert (interest.rhythm, interest.areas, interest.after_event) == ("daily", ("E99000001",), 4)
    assert (interest.last_digest, interest.created_at) == ("2031-03-04", "t0")
    (message,) = store.rows("SELECT * FROM deliveries")
    assert message == dict(
        message, id="m1", subscriber_id="s1", key="k", rhythm="daily", state="sent", sent_at="t2"
    )
    store.close()


def test_references_hold_again_after_tables_were_rebuilt(tmp_path: Path) -> None:
    old_database(tmp_path / "old.db")
    store = Store(tmp_path / "old.db")
    with pytest.raises(sqlite3.IntegrityError), store.transaction():
        store.run("DELETE FROM sources")
    with store.transaction():
        store.remove(["s1"])
    assert (
        store.rows("SELECT * FROM deliveries") == store.rows("SELECT * FROM interest_filters") == []
    )
    store.close()


def test_a_database_with_a_broken_reference_stays_as_it_was(tmp_path: Path) -> None:
    old_database(tmp_path / "old.db")
    raw = sqlite3.connect(tmp_path / "old.db")
    raw.execute("INSERT INTO subscriber_areas VALUES ('nobody', 'E99000001')")
    raw.commit()
    raw.close()
    for _ in range(2):
        with pytest.raises(
            StorageError, match=r"row 2 of table subscriber_areas.*restore a backup"
        ):
            Store(tmp_path / "old.db")
    raw = sqlite3.connect(tmp_path / "old.db")
    assert "seen" not in [row[1] for row in raw.execute("PRAGMA table_info(pages)")]
    assert len(raw.execute("SELECT * FROM sources").fetchall()) == 1
    raw.close()


def test_an_address_with_two_rhythms_becomes_one_with_two_interests_and_is_told_of_nothing_again(
    tmp_path: Path,
) -> None:
    db = Database(sqlite3.connect(tmp_path / "old.db", isolation_level=None))
    schema.apply(db, stop_before="m0006_interests")
    people = [
        ("late", "daily", 0, "2031-03-02T08:00:00.000Z", 7, "2031-03-04", "reader"),
        ("first", "instant", 1, "2031-03-01T08:00:00.000Z", 3, None, "reader"),
        ("boss", "instant", 0, "2031-03-03T08:00:00.000Z", 0, None, "operator"),
    ]
    for id, rhythm, paused, created, after, digest, role in people:
        db.execute(
            "INSERT INTO subscribers VALUES (?, 'outbox', 'a@example.org', ?, ?, ?, ?, ?, ?)",
            (id, rhythm, paused, created, after, digest, role),
        )
    db.execute(
        "INSERT INTO subscribers VALUES ('else', 'outbox', 'b@example.org', 'daily', 1, 't', 2,"
        " NULL, 'reader')"
    )
    db.execute("INSERT INTO subscriber_areas VALUES ('first', 'E99000001')")
    for number in range(1, 10):
        db.execute(
            "INSERT INTO events VALUES (?, 'FindingsRecorded', 1, 'p', ?, 'live', '{}', 't', NULL)",
            (number, str(number)),
        )
    messages = [
        ("m1", "first", "alert:i:inspection_outcome", "alert", "pending"),
        ("m2", "late", "digest:2031-03-04", "digest", "sent"),
        ("m3", "boss", "source:x", "operator", "sent"),
    ]
    for id, person, key, kind, state in messages:
        db.execute(
            "INSERT INTO deliveries (id, subscriber_id, key, kind, bulletin, state, created_at,"
            " due_at) VALUES (?, ?, ?, ?, '{}', ?, 't', '')",
            (id, person, key, kind, state),
        )
        db.execute("INSERT INTO delivery_publications VALUES (?, 'i', 'p')", (id,))
    db.conn.close()
    store = Store(tmp_path / "old.db")
    one, other = sorted(store.subscribers(), key=lambda each: each.address)
    assert (one.id, one.role, one.paused, other.paused) == ("first", "operator", False, True)
    assert [(each.id, each.rhythm, each.areas) for each in one.interests] == [
        ("first", "instant", ("E99000001",)),
        ("late", "daily", ()),
    ]
    assert [each.after_event for each in one.interests] == [
        9,
        7,
    ], "what was paused goes on from now"
    assert [
        tuple(row.values())
        for row in store.rows("SELECT id, subscriber_id, key, rhythm, state FROM deliveries")
    ] == [
        ("m1", "first", "alert:i:inspection_outcome", "instant", "pending"),
        ("m2", "first", "digest:2031-03-04", "daily", "sent"),
        ("m3", "first", "source:x", None, "sent"),
    ]
    assert len(store.rows("SELECT * FROM delivery_publications")) == 3
    assert store.rows("SELECT id FROM interests WHERE everywhere ORDER BY id") == [
        {"id": "else"},
        {"id": "late"},
    ]
    store.close()


LISTED = "VALUES (?, ?, ?, ?, NULL, ?, 'A title', '', ?, 'Example', NULL, NULL, NULL, 't1', ?, ?, '', NULL, NULL, NULL, ?, ?)"


def database_with_copies(path: Path) -> None:
    """A report listed by two sources and under two keys, told twice; and a page with versions."""
    db = Database(sqlite3.connect(path, isolation_level=None))
    schema.apply(db, stop_before="m0015_listings")
    db.execute("INSERT INTO areas VALUES ('E99000001', 'Ashmere', 'Ashmere', 'North', '99001')")
    for id, kind in (("news", "feed"), ("other", "feed"), ("page", "watched-page")):
        db.execute(
            "INSERT INTO sources (id, kind, url, publisher, every, reuse, enabled, added_at)"
            " VALUES (?, ?, 'https://example.org/rss', 'Example', 3600, 'quote', 1, 't0')",
            (id, kind),
        )
    publications = [
        (1, "p1", "news", "key 1", "https://example.org/1", "", "live", "ended", None, None),
        (2, "p2", "news", "key 2", "http://www.example.org/1/", "", "live", "recorded", "d2", "x2"),
        (3, "p3", "other", "1", "https://example.org/1?rss", "", "live", "recorded", "d3", "x2"),
        (
            4,
            "p4",
            "page",
            "aaaa",
            "https://example.org/2",
            "Page",
            "live",
            "discovered",
            None,
            None,
        ),
        (
            5,
            "p5",
            "page",
            "bbbb",
            "https://example.org/2",
            "Page",
            "live",
            "discovered",
            None,
            None,
        ),
    ]
    for row in publications:
        db.execute(f"INSERT INTO publications {LISTED}", row)
    db.execute(
        "INSERT INTO texts VALUES (2, 'x2', 'ab', 'p/1', NULL, NULL, 'It is so.', '[0]', '[]', '[]')"
    )
    for id, publication in (("d2", "p2"), ("d3", "p3")):
        db.execute(
            "INSERT INTO documents (id, publication_id, sha256, media_type, bytes, fetched_at,"
            " final_url, headers) VALUES (?, ?, 'ab', 'text/html', 3, 't1', 'u', '{}')",
            (id, publication),
        )
        db.execute("INSERT INTO analyses VALUES (?, 'x2', 'v', '{}', '[]')", (publication,))
        db.execute(
            "INSERT INTO checks VALUES (?, 't9', NULL, 'ab', NULL, NULL, 'l', 0, NULL, NULL, NULL)",
            (publication,),
        )
        inspection = publication.replace("p", "i")
        db.execute(
            "INSERT INTO inspections (id, area, first_seen) VALUES (?, 'E99000001', 't1')",
            (inspection,),
        )
        db.execute(
            "INSERT INTO inspection_publications VALUES (?, ?, 'E99000001', 'why')",
            (inspection, publication),
        )
        db.execute(
            "INSERT INTO findings VALUES (NULL, ?, ?, ?, 'x2', 'v', 'E99000001', 'strength',"
            " 'inspectors', 0, 5, 1, 'It is', '', '[]')",
            (f"f{publication}", inspection, publication),
        )
        db.execute(
            "INSERT INTO events (name, version, subject, input, origin, payload, at) VALUES"
            " ('FindingsRecorded', 1, ?, '', 'live', '{}', 't1')",
            (publication,),
        )
        db.execute(
            "INSERT INTO tasks (event_id, handler, rank, due_at) SELECT id, 'notify', 9, '' FROM"
            " events WHERE subject = ?",
            (publication,),
        )
    db.execute(
        "INSERT INTO subscribers (id, channel, address, created_at) VALUES ('s1', 'outbox', 'a', 't')"
    )
    for id, publication in (("m2", "p2"), ("m3", "p3")):
        db.execute(
            "INSERT INTO deliveries (id, subscriber_id, key, kind, rhythm, created_at, due_at)"
            " VALUES (?, 's1', ?, 'alert', 'instant', 't', '')",
            (id, id),
        )
        db.execute(
            "INSERT INTO delivery_publications VALUES (?, ?, ?)",
            (id, publication.replace("p", "i"), publication),
        )
    db.execute("INSERT INTO told_before VALUES ('s1', 'daily', 'p3')")
    db.execute(
        "INSERT INTO answers VALUES ('a3', 'p3', 'x2', 'inspection_outcome', NULL, NULL, 't2')"
    )
    db.execute(
        "INSERT INTO issues (id, kind, subject, message, opened_at, seen_at) VALUES"
        " ('q1', 'publication', 'p1', 'it is away', 't1', 't2')"
    )
    db.conn.close()


def test_publications_that_are_one_document_become_one_and_lose_nothing(tmp_path: Path) -> None:
    database_with_copies(tmp_path / "old.db")
    store = Store(tmp_path / "old.db")
    assert store.readers_due("9", "outbox") == ["s1"], "what was owed is sent"
    assert [row["id"] for row in store.rows("SELECT id FROM publications ORDER BY id")] == [
        "p2",
        "p4",
        "p5",
    ], "the one that got furthest and was first; versions of a page stay apart"
    for id in ("p1", "p2", "p3"):
        assert store.publication(id).id == "p2"
        assert [row.id for row in store.find_publications(id)] == ["p2"]
    assert [each.source_id for each in store.listings_of("p2")] == ["news", "other"]
    assert store.publication_at("example.org/1") == "p2"
    assert store.publication("p2").words == shown_words("it  is so.")
    assert store.told("s1", ["i2"], Frequency.INSTANT) == {"i2": {"p2"}}
    assert store.told("s1", ["i2"], Frequency.DAILY) == {"i2": {"p2"}}
    assert [each.publication_id for each in store.answers("p2")] == ["p2"]
    assert [each.id for each in store.inspections_of("E99000001")] == ["i2"]
    merged = store.inspection("i3")
    assert merged is not None and merged.id == "i2"
    assert len(store.findings_in("p2")) == 1 and store.issues() == []
    waiting = store.rows(
        "SELECT e.subject FROM tasks t JOIN events e ON e.id = t.event_id WHERE t.state = 'pending'"
    )
    assert waiting == [{"subject": "p2"}]
    assert [each.publication_id for each in store.checks_due("u", 5)] == ["p2"]
    (document,) = store.rows("SELECT id FROM documents WHERE publication_id = 'p2'")
    with store.transaction():
        again = store.add_document(
            "p2", sha256="ab", media_type="", size=3, final_url="u", headers={}, now="t", asked={}
        )
    assert again == document["id"]
    store.close()


def test_what_a_merged_source_lists_is_known(tmp_path: Path) -> None:
    database_with_copies(tmp_path / "old.db")
    store = Store(tmp_path / "old.db")
    source = Source(id="other", kind="feed", url="https://example.org/rss", every=3600)
    listing = Listing(url="https://example.org/1?rss", title="A title", source_ref="1")
    with store.transaction():
        assert (
            store.discover(source, listing, published_on=None, origin=Origin.LIVE, now="t") is None
        )
        assert store.listed_again(source, listing, None, "t") is None
    store.close()
