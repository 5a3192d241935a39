"""Walks of whole listings, whatever store is behind them: a queue that outlives the process, and
what a walk has shown.
"""

import pytest

from pipeline.model.documents import PartialDate
from pipeline.model.publication_rows import StateCount
from pipeline.model.source_rows import Failure
from pipeline.model.sources import Listing, Request
from pipeline.model.terms import Label, Origin
from pipeline.ports.store import Store
from tests.contracts.examples import LATER, NOW, SOON, SOURCE, discover, discovered, recorded
from tests.support.rows import replace

BACKFILL, RECONCILE = "backfill", "reconcile"
DATES = ("2031-01-01", "2031-03-05")
FIRST, SECOND, THIRD = (Request(f"https://example.org/rss?page={n}", "page") for n in (1, 2, 3))


def begun(store: Store, *pages: Request, kind: str = BACKFILL, now: str = NOW) -> int:
    """The number of a new walk with these pages to read."""
    with store.transaction():
        walk = store.begin_walk(kind, SOURCE.id, *DATES, now)
        store.add_walk_pages(walk, pages)
    return walk


def taken_up(store: Store, kind: str = BACKFILL) -> int | None:
    with store.transaction():
        return store.take_up_walk(kind, SOURCE.id, *DATES)


def fail(store: Store, walk: int, tries: int, *, left: bool) -> None:
    """The next page of the walk fails."""
    page = store.next_walk_page(walk)
    assert page is not None
    with store.transaction():
        store.walk_page_failed(page.seq, "HTTP 500", tries, left=left)


def read(store: Store, walk: int) -> None:
    """The next page of the walk is read."""
    page = store.next_walk_page(walk)
    assert page is not None
    with store.transaction():
        store.walk_page_read(page.seq)


def finish(store: Store, walk: int) -> None:
    with store.transaction():
        store.finish_walk(walk, LATER)


def see(store: Store, walk: int, ref: str, published: str | None, *, new: bool = False) -> None:
    """The walk sees a publication that was discovered as `ref`."""
    listing = Listing(
        url=f"https://example.org/{ref}", title="A title", source_ref=ref, published=published
    )
    with store.transaction():
        store.saw_listing(walk, SOURCE, listing, new=new)


def next_url(store: Store, walk: int) -> str | None:
    page = store.next_walk_page(walk)
    return page.url if page else None


def test_a_walk_is_kept_with_its_dates_and_its_counts(store: Store) -> None:
    walk = begun(store)
    with store.transaction():
        store.count_walk(walk, pages=1, new=2)
        store.count_walk(walk, pages=1)
    row = store.walk(walk)
    assert (row.kind, row.source_id, row.since, row.until) == (BACKFILL, SOURCE.id, *DATES)
    assert (row.started_at, row.finished_at) == (NOW, None)
    assert dict(row.counts) == {"pages": 2, "new": 2}
    finish(store, walk)
    assert store.walk(walk).finished_at == LATER
    with pytest.raises(KeyError):
        store.walk(walk + 1)


def test_the_latest_walk_of_a_kind_is_known_finished_or_not(store: Store) -> None:
    assert store.last_walks(BACKFILL) == {}
    first = begun(store)
    finish(store, first)
    second, other = begun(store), begun(store, kind=RECONCILE)
    latest, reconciled = (store.last_walks(kind)[SOURCE.id] for kind in (BACKFILL, RECONCILE))
    assert (latest.id, reconciled.id) == (second, other)
    finish(store, second)
    assert store.last_walks(BACKFILL) == {SOURCE.id: store.walk(second)}


def test_a_page_is_in_a_walk_once_and_is_read_once(store: Store) -> None:
    walk = begun(store, FIRST)
    with store.transaction():
        assert store.add_walk_pages(walk, [FIRST, SECOND, SECOND]) == 1
    page = store.next_walk_page(walk)
    assert page is not None and (page.url, page.role, page.tries) == (FIRST.url, "page", 0)
    with store.transaction():
        store.walk_page_read(page.seq)
        assert store.add_walk_pages(walk, [FIRST]) == 0, "it was read already"
    assert next_url(store, walk) == SECOND.url
    read(store, walk)
    assert store.next_walk_page(walk) is None


def test_each_walk_has_its_own_pages(store: Store) -> None:
    first, second = begun(store, FIRST), begun(store, SECOND, kind=RECONCILE)
    with store.transaction():
        assert store.add_walk_pages(second, [FIRST]) == 1
    assert (next_url(store, first), next_url(store, second)) == (FIRST.url, SECOND.url)


def test_a_page_that_failed_comes_after_those_not_tried_yet(store: Store) -> None:
    walk = begun(store, FIRST, SECOND)
    fail(store, walk, 1, left=False)
    assert next_url(store, walk) == SECOND.url
    read(store, walk)
    again = store.next_walk_page(walk)
    assert again is not None and (again.url, again.tries) == (FIRST.url, 1)
    assert store.failed_walk_pages(walk, 5) == [], "it is not given up yet"


def test_a_walk_with_pages_left_is_taken_up_where_it_stopped(store: Store) -> None:
    assert taken_up(store) is None
    walk = begun(store, FIRST, SECOND)
    read(store, walk)
    assert taken_up(store) == walk and next_url(store, walk) == SECOND.url
    assert taken_up(store, RECONCILE) is None
    with store.transaction():
        assert store.take_up_walk(BACKFILL, SOURCE.id, None, DATES[1]) is None
        assert store.take_up_walk(BACKFILL, "another", *DATES) is None


def test_a_walk_without_dates_is_taken_up_too(store: Store) -> None:
    with store.transaction():
        walk = store.begin_walk(BACKFILL, SOURCE.id, None, None, NOW)
        store.add_walk_pages(walk, [FIRST])
        assert store.take_up_walk(BACKFILL, SOURCE.id, None, None) == walk


def test_a_finished_walk_whose_pages_were_all_read_is_not_taken_up(store: Store) -> None:
    walk = begun(store)
    finish(store, walk)
    assert taken_up(store) is None
    assert store.walk(walk).finished_at == LATER


def test_pages_given_up_are_read_again_until_a_second_run_has_failed(store: Store) -> None:
    walk = begun(store, FIRST, SECOND)
    fail(store, walk, 3, left=True)
    with store.transaction():
        store.count_walk(walk, failed=1)
    read(store, walk)
    finish(store, walk)
    assert store.failed_walk_pages(walk, 5) == [Failure(FIRST.url, "HTTP 500")]
    assert taken_up(store) == walk
    assert (store.walk(walk).finished_at, store.walk(walk).counts["failed"]) == (None, 0)
    assert store.failed_walk_pages(walk, 5) == [] and next_url(store, walk) == FIRST.url
    fail(store, walk, 6, left=True)
    finish(store, walk)
    assert taken_up(store) is None
    assert store.failed_walk_pages(walk, 5) == [Failure(FIRST.url, "HTTP 500")]


def test_pages_given_up_are_listed_in_their_order_up_to_the_limit(store: Store) -> None:
    walk = begun(store, FIRST, SECOND, THIRD)
    for _ in range(3):
        fail(store, walk, 6, left=True)
    failed = [each.url for each in store.failed_walk_pages(walk, 5)]
    assert failed == [FIRST.url, SECOND.url, THIRD.url]
    assert len(store.failed_walk_pages(walk, 2)) == 2


def test_a_new_walk_forgets_the_pages_of_finished_ones_of_its_kind(store: Store) -> None:
    walk, other = begun(store, FIRST), begun(store, FIRST, kind=RECONCILE)
    fail(store, walk, 6, left=True)
    fail(store, other, 6, left=True)
    discovered(store, "one")
    see(store, walk, "one", "2031-03-04", new=True)
    finish(store, walk)
    finish(store, other)
    begun(store, FIRST, now=LATER)
    assert store.failed_walk_pages(walk, 5) == [] and store.only_in_walk(walk, "2031-03-03") == []
    assert len(store.failed_walk_pages(other, 5)) == 1, "it is of another kind"
    assert store.walk(walk).started_at == NOW


def test_what_only_a_walk_found_is_counted_and_named(store: Store) -> None:
    walk = begun(store)
    report, waiting, known = recorded(store, "report"), discovered(store), discovered(store, "two")
    for ref, new in (("one", True), ("report", True), ("two", False)):
        see(store, walk, ref, "2031-03-04", new=new)
    see(store, walk, "two", "2031-03-04", new=True)
    counts = {(each.state, each.label): each.n for each in store.new_in_walk(walk)}
    assert counts == {("recorded", Label.INSPECTION_OUTCOME): 1, ("discovered", None): 1}
    named = store.only_in_walk(walk, "2031-03-03")
    assert [each.id for each in named] == [report, waiting], "in the order of discovery"
    assert known not in {each.id for each in named}, "the first sight of it counts"
    assert (named[0].title, named[0].published_on) == ("A title", "2031-03-04")
    assert (named[0].url, named[0].label) == (
        "https://example.org/report",
        Label.INSPECTION_OUTCOME,
    )
    assert store.only_in_walk(walk, "2031-03-04") == []


def test_publications_in_the_same_state_are_counted_together(store: Store) -> None:
    walk = begun(store)
    for ref in ("one", "two"):
        discovered(store, ref)
        see(store, walk, ref, None, new=True)
    assert store.new_in_walk(walk) == [StateCount("discovered", None, 2)]
    assert store.new_in_walk(begun(store, kind=RECONCILE)) == []


def test_what_a_walk_found_but_could_not_be_read_is_told_with_the_reason(store: Store) -> None:
    walk = begun(store)
    for ref in ("known", "gone", "also-gone", "passed-over", "well"):
        id = discovered(store, ref)
        see(store, walk, ref, None, new=ref != "known")
        with store.transaction():
            if ref == "passed-over":
                store.update_publication(id, state="ended", reason="other", label=Label.OTHER)
            elif ref != "well":
                store.update_publication(id, reason="HTTP 404")
    gone = [Failure(f"https://example.org/{ref}", "HTTP 404") for ref in ("gone", "also-gone")]
    assert store.not_had_in_walk(walk, 5) == gone
    assert store.not_had_in_walk(walk, 1) == gone[:1]


def reported(store: Store, ref: str, published_on: str) -> str:
    """A recorded publication about an inspection, published on that day."""
    id = recorded(store, ref)
    with store.transaction():
        store.update_publication(id, published_on=PartialDate(published_on))
    return id


def test_what_a_walk_should_have_seen_but_did_not_is_missing(store: Store) -> None:
    reported(store, "before", "2031-03-01")
    missing = reported(store, "gone", "2031-03-03")
    reported(store, "there", "2031-03-04")
    discovered(store, "no-report")
    walk = begun(store, now=SOON)
    reported(store, "oldest", "2031-03-02")
    see(store, walk, "oldest", "2031-03-02T10:00:00Z")
    see(store, walk, "there", "2031-03-04")
    found = store.missing_in_walk(walk)
    assert [each.id for each in found] == [missing]
    assert (found[0].url, found[0].published_on) == ("https://example.org/gone", "2031-03-03")
    assert found[0].label is Label.INSPECTION_OUTCOME


def test_nothing_is_missing_where_no_date_was_seen(store: Store) -> None:
    reported(store, "gone", "2031-03-03")
    discovered(store, "undated")
    walk = begun(store, now=SOON)
    assert store.missing_in_walk(walk) == []
    see(store, walk, "undated", None)
    assert store.missing_in_walk(walk) == []


def test_what_came_later_or_from_elsewhere_is_not_missing(store: Store) -> None:
    other = replace(SOURCE, id="elsewhere", url="https://example.net/rss")
    with store.transaction():
        store.sync_sources([SOURCE, other], NOW)
        listing = Listing(url="https://example.net/a", title="A title", source_ref="a")
        elsewhere = store.discover(
            other, listing, published_on="2031-03-03", origin=Origin.LIVE, now=NOW
        )
        assert elsewhere is not None
        store.update_publication(elsewhere, state="recorded")
        discover(store, "seen")
        later = discover(store, "later", LATER)
        assert later is not None
        store.update_publication(later, state="recorded")
    walk = begun(store, now=SOON)
    see(store, walk, "seen", "2031-03-01")
    assert store.missing_in_walk(walk) == []
