"""The promises of the store, whatever is behind it: nothing half written, nothing done twice, no
finding without its words.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.errors import LeaseLost, StorageError
from pipeline.model.bulletins import Bulletin
from pipeline.model.documents import LocalArea, Span, Text, span
from pipeline.model.events import (
    DOCUMENT_FETCHED,
    FINDINGS_RECORDED,
    PUBLICATION_DISCOVERED,
    NewEvent,
)
from pipeline.model.inspections import Finding, Inspection
from pipeline.model.sources import Listing, Source
from pipeline.model.subscribers import Interest
from pipeline.model.terms import Filter, FindingKind, Frequency, Origin, StatedBy, Theme
from storage.blobs import Blobs
from storage.store import Store

NOW, SOON, LATER = (
    "2031-03-05T09:00:00.000Z",
    "2031-03-05T09:05:00.000Z",
    "2031-03-05T10:00:00.000Z",
)
SOURCE = Source("newsroom", "feed", "https://example.org/rss", 3600, "Example Council")
BODY = "Leaders know their area’s children well. 😀 Waiting times are too long."


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = Store(tmp_path / "test.db")
    made.handlers = {
        PUBLICATION_DISCOVERED: (("fetch_document", 1),),
        FINDINGS_RECORDED: (("notify", 9),),
    }
    with made.transaction():
        made.sync_sources([SOURCE], NOW)
    yield made
    made.close()


def discovered(store: Store, ref: str = "one") -> str:
    with store.transaction():
        listing = Listing(f"https://example.org/{ref}", "A title", ref)
        id = store.discover(SOURCE, listing, published_on="2031-03-04", origin=Origin.LIVE, now=NOW)
        assert id is not None
        store.emit(NewEvent(PUBLICATION_DISCOVERED, id, "", Origin.LIVE), NOW)
    return id


def test_a_step_that_fails_leaves_nothing(store: Store) -> None:
    with pytest.raises(RuntimeError), store.transaction():
        store.discover(
            SOURCE,
            Listing("https://example.org/x", "X", "x"),
            published_on=None,
            origin=Origin.LIVE,
            now=NOW,
        )
        store.emit(NewEvent(PUBLICATION_DISCOVERED, "x", "", Origin.LIVE), NOW)
        raise RuntimeError("the power went")
    assert store.counts()["publications"] == 0
    assert store.last_event() == 0


def test_the_same_publication_is_discovered_once(store: Store) -> None:
    discovered(store)
    with store.transaction():
        again = store.discover(
            SOURCE,
            Listing("https://example.org/one", "A title", "one"),
            published_on=None,
            origin=Origin.LIVE,
            now=LATER,
        )
    assert again is None


def test_an_event_and_its_tasks_are_appended_once(store: Store) -> None:
    event = NewEvent(PUBLICATION_DISCOVERED, "p", "", Origin.LIVE)
    with store.transaction():
        assert store.emit(event, NOW) == 1
        assert store.emit(event, LATER) is None
        assert store.emit(replace(event, input="second version"), LATER) is not None
    assert len(store.rows("SELECT * FROM tasks")) == 2


def test_events_cannot_be_changed(store: Store) -> None:
    discovered(store)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"), store.transaction():
        store.run("UPDATE events SET subject = 'other'")


def test_a_leased_task_is_not_given_twice_and_comes_back_when_the_lease_ends(store: Store) -> None:
    discovered(store)
    (first,) = store.claim(NOW, SOON, 8)
    assert store.claim(NOW, SOON, 8) == []
    (second,) = store.claim(LATER, "2031-03-05T10:05:00.000Z", 8)
    assert (first.id, second.attempts) == (second.id, first.attempts + 1)


def test_the_fence_keeps_a_late_worker_from_completing(store: Store) -> None:
    id = discovered(store)
    (late,) = store.claim(NOW, SOON, 8)
    (successor,) = store.claim(LATER, "2031-03-05T10:05:00.000Z", 8)
    with pytest.raises(LeaseLost), store.transaction():
        store.update_publication(id, title="written by the late one")
        store.complete(late)
    assert store.publication(id).title == "A title"
    with store.transaction():
        store.complete(successor)
    assert store.counts()["tasks waiting"] == 0


def test_new_work_is_due_also_when_the_clock_was_set_back(store: Store) -> None:
    with store.transaction():
        store.emit(NewEvent(PUBLICATION_DISCOVERED, "p", "", Origin.LIVE), LATER)
        store.owe(subscriber(store, "a@example.org"), "k", BULLETIN, [], LATER)
    assert len(store.claim(NOW, SOON, 8)) == 1
    assert len(store.claim_deliveries(NOW, SOON, 8, channel="outbox")) == 1


def test_the_lowest_rank_goes_first(store: Store) -> None:
    with store.transaction():
        store.emit(NewEvent(FINDINGS_RECORDED, "p", "", Origin.LIVE), NOW)
        store.emit(NewEvent(PUBLICATION_DISCOVERED, "q", "", Origin.LIVE), NOW)
    assert [task.handler for task in store.claim(NOW, SOON, 8)] == ["fetch_document"]
    assert [task.handler for task in store.claim(NOW, SOON, 8)] == ["notify"]


def test_a_failed_task_waits_and_is_parked_in_the_end(store: Store) -> None:
    discovered(store)
    (task,) = store.claim(NOW, SOON, 8)
    with store.transaction():
        store.fail(task, "the site is down", LATER)
    assert store.claim(SOON, LATER, 8) == []
    (again,) = store.claim(LATER, "2031-03-05T10:05:00.000Z", 8)
    assert again.failures == 1
    with store.transaction():
        store.fail(again, "still down", None)
    assert store.counts()["tasks parked"] == 1


def stored_text(store: Store) -> tuple[str, str, Text]:
    publication = discovered(store, "text")
    text = Text("ab" * 32, "plain/1", BODY)
    with store.transaction():
        text_id = store.save_text(text)
        store.update_publication(publication, text_id=text_id)
    return publication, text_id, text


def finding(text: Text, words: str) -> Finding:
    start = text.body.index(words)
    return Finding(
        FindingKind.STRENGTH,
        StatedBy.INSPECTORS,
        span(text, start, start + len(words)),
        themes=(Theme.LEADERSHIP,),
    )


def test_a_finding_is_stored_with_its_words_and_place(store: Store) -> None:
    publication, text_id, text = stored_text(store)
    with store.transaction():
        store.save_findings(
            publication, text_id, "test/1", [finding(text, "😀 Waiting times are too long.")]
        )
    (kept,) = store.findings_in(publication)
    assert (
        store.text(text_id).body[kept.span.start : kept.span.end]
        == kept.span.quote
        == "😀 Waiting times are too long."
    )
    assert kept.themes == (Theme.LEADERSHIP,)


@pytest.mark.parametrize("change", ["quote", "start", "longer", "empty"])
def test_a_finding_without_its_words_is_refused(store: Store, change: str) -> None:
    publication, text_id, text = stored_text(store)
    right = finding(text, "Waiting times are too long.")
    s = right.span
    wrong = {
        "quote": Span(s.start, s.end, s.quote.replace("too long", "very odd"), 1),
        "start": Span(s.start - 1, s.end - 1, s.quote, 1),
        "longer": Span(s.start, s.end + 1, s.quote, 1),
        "empty": Span(s.start, s.start, "", 1),
    }[change]
    with pytest.raises(sqlite3.IntegrityError), store.transaction():
        store.save_findings(publication, text_id, "test/1", [replace(right, span=wrong)])
    assert store.findings_in(publication) == ()


def test_a_stored_text_and_a_stored_quotation_cannot_be_altered(store: Store) -> None:
    publication, text_id, text = stored_text(store)
    with store.transaction():
        store.save_findings(
            publication, text_id, "test/1", [finding(text, "Waiting times are too long.")]
        )
    for statement in (
        "UPDATE texts SET body = 'x'",
        "UPDATE findings SET quote = 'x'",
        "UPDATE findings SET start = 0",
    ):
        with pytest.raises(sqlite3.IntegrityError), store.transaction():
            store.run(statement)


BULLETIN = Bulletin("Subject", "Opening.", (), "Why.", "How to stop.", "alert", "2031-03-05")


def subscriber(store: Store, address: str = "forum@example.org") -> str:
    """The id of a new subscriber, added in a transaction or the open one."""
    with nullcontext() if store.db.conn.in_transaction else store.transaction():
        id = store.enlist("outbox", address, NOW)
        store.add_interest(id, Interest("", Frequency.INSTANT, {Filter.AREA: ("E99000001",)}), NOW)
        return id


def test_a_message_is_owed_once_for_its_key_and_sent_once(store: Store) -> None:
    person = subscriber(store)
    with store.transaction():
        assert store.owe(person, "alert:1", BULLETIN, [("i", "p")], NOW)
        assert store.owe(person, "alert:1", BULLETIN, [("i", "p")], LATER) is None
    (owed,) = store.claim_deliveries(NOW, SOON, 5, channel="outbox")
    assert owed.bulletin == BULLETIN and owed.address == "forum@example.org"
    assert store.claim_deliveries(NOW, SOON, 5, channel="outbox") == []
    with store.transaction():
        store.mark_sent(owed, SOON)
    assert store.claim_deliveries(LATER, LATER, 5, channel="outbox") == []
    assert store.told(person, "i", Frequency.INSTANT) == set(), (
        "no publication of that inspection is on record"
    )


def test_removing_a_subscriber_leaves_no_trace_of_the_address(store: Store, tmp_path: Path) -> None:
    person = subscriber(store, "parent.of.nobody@example.org")
    with store.transaction():
        store.owe(person, "alert:1", BULLETIN, [("i", "p")], NOW)
        store.remove([person])
    for table in store.db.table_names():
        if "_fts" not in table:
            assert "parent.of.nobody" not in str(store.rows(f'SELECT * FROM "{table}"'))


def test_issues_are_opened_counted_and_closed(store: Store) -> None:
    with store.transaction():
        store.raise_issue("source", "newsroom", "it is down", NOW)
        store.raise_issue("source", "newsroom", "it is down still", LATER)
    (issue,) = store.issues()
    assert (issue.times, issue.opened_at, issue.message) == (2, NOW, "it is down still")
    with store.transaction():
        store.close_issue("source", "newsroom", LATER)
    assert store.issues() == []


def test_a_locked_database_says_so_and_loses_nothing(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = sqlite3.connect(tmp_path / "test.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    store.db.execute("PRAGMA busy_timeout=50")
    with (
        pytest.raises(StorageError, match=r"test\.db.*another program holds the database"),
        store.transaction(),
    ):
        pass
    other.execute("ROLLBACK")
    discovered(store)


def test_a_full_disk_says_so_and_loses_nothing(store: Store) -> None:
    discovered(store)
    pages = store.db.execute("PRAGMA page_count").fetchone()[0]
    store.db.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(StorageError, match="disk is full"), store.transaction():
        store.save_text(Text("cd" * 32, "plain/1", "x" * 1_000_000))
    store.db.execute("PRAGMA max_page_count=1000000")
    assert store.counts()["publications"] == 1
    discovered(store, "two")


def test_a_file_that_is_no_database_says_so(tmp_path: Path) -> None:
    path = tmp_path / "sendwatch.db"
    path.write_bytes(b"this is a text file, and long enough to be taken for a header" * 20)
    with pytest.raises(StorageError, match=r"sendwatch\.db.*not a SQLite database"):
        Store(path)


def test_documents_and_events_survive_reopening(store: Store, tmp_path: Path) -> None:
    id = discovered(store)
    with store.transaction():
        store.save_document(
            id,
            sha256="ef" * 32,
            media_type="text/html",
            size=3,
            final_url="https://example.org/one",
            headers={"etag": "x"},
            asked={},
            now=NOW,
        )
        store.emit(NewEvent(DOCUMENT_FETCHED, id, "ef" * 32, Origin.LIVE, cause=1), NOW)
    store.close()
    again = Store(tmp_path / "test.db")
    assert again.publication(id).state == "fetched"
    assert again.event(2).cause == 1
    again.close()


def test_bytes_are_archived_once_and_never_half(tmp_path: Path) -> None:
    blobs = Blobs(tmp_path / "archive")
    sha256 = blobs.put(b"a report")
    before = blobs.path(sha256).stat().st_mtime_ns
    assert blobs.put(b"a report") == sha256
    assert blobs.path(sha256).stat().st_mtime_ns == before
    assert blobs.get(sha256) == b"a report"
    assert [path.name for path in (tmp_path / "archive").rglob("*.part")] == []
    with pytest.raises(StorageError, match="restore it from a backup"):
        blobs.get("0" * 64)


def test_what_was_told_stays_told_when_linking_moves_it(store: Store) -> None:
    publication, person = discovered(store), subscriber(store)
    with store.transaction():
        store.sync_areas([LocalArea("E99000001", "Ashmere", "Ashmere Council", "North", "99001")])
        for id in ("first", "second"):
            store.save_inspection(Inspection(id, "E99000001"), [(publication, "test")], NOW)
        store.owe(
            person, "alert:1", BULLETIN, [("first", publication)], NOW, rhythm=Frequency.INSTANT
        )
    assert store.told(person, "first", Frequency.INSTANT) == set()
    assert store.told(person, "second", Frequency.INSTANT) == {publication}
