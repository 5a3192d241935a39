"""Sources, pages, hosts and looking again, whatever store is behind them."""

from pipeline.model.health import PageProfile, ProfileMemory, UsualRows
from pipeline.model.inspections import Concluded, Inspection
from pipeline.model.publication_rows import ListedAgain
from pipeline.model.sources import Listing, Request, Source
from pipeline.model.terms import Label, Origin
from pipeline.ports.store import Store
from tests.contracts.examples import AREA, LATER, NOW, SOON, SOURCE, discover, discovered, recorded
from tests.support.rows import replace

PAGE = Request(SOURCE.url)
NEXT = (Request("https://example.org/rss?page=2", "page"),)
LOOK = ProfileMemory(
    PageProfile(rows=30, host="example.org", refs=("a", "b"), days=("2031-03-04", ""))
)


def save_page(store: Store, seen: ProfileMemory | None = None) -> None:
    with store.transaction():
        store.save_page(
            SOURCE.id,
            PAGE,
            etag='"1"',
            last_modified=None,
            body_sha256="ab",
            next=NEXT,
            rows=30,
            promised=None,
            now=NOW,
            seen=seen,
        )


def test_a_source_is_kept_as_it_is_stated_and_as_its_walks_left_it(store: Store) -> None:
    row = store.source_state(SOURCE.id)
    assert row is not None and (row.state, row.enabled, row.usual) == ("new", True, UsualRows())
    with store.transaction():
        store.update_source(SOURCE.id, state="failing", failures=2, usual=UsualRows((30,)))
        store.put_off(SOURCE.id, LATER)
        store.acknowledge(SOURCE.id, "known", SOON)
        store.mark_told([(SOURCE.id, "failing")], SOON)
    (row,) = store.watched()
    assert (row.history.state, row.history.usual) == ("failing", UsualRows((30,)))
    assert (row.next_due_at, row.acknowledged_note, row.told_state) == (LATER, "known", "failing")
    assert store.source_state("another") is None
    assert store.failing() == {SOURCE.id}
    with store.transaction():
        store.update_source(SOURCE.id, failures=0)
    assert store.failing() == set()


def test_ready_are_sources_that_are_due_and_those_of_the_areas_asked_for(store: Store) -> None:
    def ready(now: str, *areas: str) -> bool:
        return [row.id for row in store.ready(now, areas)] == [SOURCE.id]

    with store.transaction():
        store.sync_sources([replace(SOURCE, local_area=AREA.gss_code)], NOW)
    assert ready(NOW)
    with store.transaction():
        store.update_source(SOURCE.id, next_due_at=SOON)
    assert (ready(NOW), ready(SOON)) == (False, True)
    with store.transaction():
        store.update_source(SOURCE.id, not_before=LATER)
    assert (ready(SOON), ready(LATER)) == (False, True)
    assert (ready(NOW, AREA.gss_code), ready(NOW, "another")) == (True, False)
    with store.transaction():
        store.sync_sources([], LATER)
    assert not ready(LATER, AREA.gss_code)


def test_the_last_poll_is_that_of_the_sources_that_are_watched(store: Store) -> None:
    assert store.last_poll() is None
    with store.transaction():
        store.update_source(SOURCE.id, last_polled_at=SOON)
    assert store.last_poll() == SOON
    with store.transaction():
        store.sync_sources([], LATER)
    assert store.last_poll() is None


def test_a_source_is_unwell_until_operators_know_that_it_is_well_again(store: Store) -> None:
    def unwell(state: str, told: str) -> bool:
        with store.transaction():
            store.update_source(SOURCE.id, state=state)
            store.mark_told([(SOURCE.id, told)], SOON)
        return [row.id for row in store.unwell()] == [SOURCE.id]

    assert [row.state for row in store.unwell()] == ["new"]
    told = [("ok", "ok"), ("failing", "ok"), ("failing", "failing"), ("ok", "failing")]
    assert [unwell(*each) for each in told] == [False, True, True, True]
    with store.transaction():
        store.sync_sources([], LATER)
    assert store.unwell() == []


def test_another_address_begins_anew_and_what_is_not_named_is_switched_off(store: Store) -> None:
    with store.transaction():
        store.update_source(SOURCE.id, usual=UsualRows((30,)), next_due_at=LATER, state="ok")
        store.raise_issue("source", SOURCE.id, "it is down", NOW)
        store.sync_sources([replace(SOURCE, publisher="Renamed")], LATER)
    row = store.source_state(SOURCE.id)
    assert row is not None and (row.publisher, row.next_due_at) == ("Renamed", LATER)
    with store.transaction():
        store.sync_sources([replace(SOURCE, url="https://example.org/new")], LATER)
    row = store.source_state(SOURCE.id)
    assert row is not None and (row.usual, row.next_due_at) == (UsualRows(), None)
    assert len(store.issues()) == 1
    with store.transaction():
        store.sync_sources([], LATER)
    assert store.watched() == [] and store.issues() == []


def test_a_page_s_validators_are_kept_and_can_be_forgotten(store: Store) -> None:
    save_page(store, LOOK)
    page = store.remembered([SOURCE.id])[SOURCE.id].pages[PAGE.url]
    assert (page.etag, page.body_sha256, page.next, page.rows) == ('"1"', "ab", NEXT, 30)
    assert store.page_seen(SOURCE.id, PAGE.url) == LOOK
    with store.transaction():
        store.pages_checked(SOURCE.id, [PAGE.url], LATER)
        store.forget_validators(SOURCE.id, [PAGE.url])
        store.keep_seen(SOURCE.id, PAGE.url, replace(LOOK, times=1))
    page = store.remembered([SOURCE.id])[SOURCE.id].pages[PAGE.url]
    assert (page.etag, page.body_sha256, page.checked_at) == (None, "", LATER)
    assert store.page_seen(SOURCE.id, PAGE.url) == replace(LOOK, times=1)
    assert store.remembered(["never polled"])["never polled"].state is None


def test_rows_that_are_not_believed_are_kept_apart_until_they_are_known(store: Store) -> None:
    discovered(store, "known")
    first, second = (
        Listing(url=f"https://example.org/{ref}", title="Title", source_ref=ref)
        for ref in ("first", "second")
    )
    known = Listing(url="https://example.org/known", title="Title", source_ref="known")
    with store.transaction():
        assert store.hold(SOURCE.id, first, "other", NOW)
        assert store.hold(SOURCE.id, second, "other", LATER)
        assert not store.hold(SOURCE.id, first, "other", LATER)
        assert not store.hold(SOURCE.id, known, "other", LATER)
    assert store.held_listings(SOURCE.id) == [first, second]
    assert store.held_counts() == {SOURCE.id: 2}
    with store.transaction():
        discover(store, "first")
        store.drop_known_held(SOURCE.id)
    assert store.held_listings(SOURCE.id) == [second]


def test_what_a_person_accepts_is_read_in_full_at_once(store: Store) -> None:
    save_page(store)
    with store.transaction():
        store.accept(SOURCE.id, "other", LATER)
    known = store.remembered([SOURCE.id])[SOURCE.id]
    assert known.state is not None
    assert (known.state.accepted, known.state.next_due_at) == ("other", LATER)
    assert known.pages[PAGE.url].body_sha256 == ""


def test_what_hosts_asked_is_kept(store: Store) -> None:
    assert store.host("example.org") is store.robots("https://example.org") is None
    with store.transaction():
        store.save_host("example.org", held_until=LATER, failures=1, rests_until="")
        store.save_host("example.org", held_until=LATER, failures=2, rests_until=SOON)
        store.save_robots("https://example.org", status=200, body="User-agent: *", asked_at=NOW)
    host, robots = store.host("example.org"), store.robots("https://example.org")
    assert host is not None and robots is not None
    assert (host.held_until, host.failures, host.rests_until) == (LATER, 2, SOON)
    assert (robots.status, robots.body, robots.asked_at) == (200, "User-agent: *", NOW)


def enrolled(store: Store) -> str:
    """A recorded publication that is due to be looked at again at LATER."""
    publication = recorded(store)
    with store.transaction():
        document = store.add_document(
            publication,
            sha256="ab" * 32,
            media_type="text/html",
            size=3,
            final_url="https://example.org/final",
            headers={"etag": '"1"', "last-modified": "yesterday"},
            asked={},
            now=NOW,
        )
        store.update_publication(publication, document_id=document, state="recorded")
        (row,) = store.unchecked("2031-03-01", 5)
        store.begin_checks(row, LATER)
    return publication


def test_a_publication_is_looked_at_again_when_its_turn_is(store: Store) -> None:
    publication = enrolled(store)
    assert store.unchecked("2031-03-01", 5) == [] and store.checks_due(SOON, 5) == []
    (check,) = store.checks_due(LATER, 5)
    assert (check.publication_id, check.etag, check.last_modified) == (
        publication,
        '"1"',
        "yesterday",
    )
    with store.transaction():
        store.update_check(publication, due_at="9999", missing=1, missing_on="2031-03-05")
    assert store.checks_due(LATER, 5) == []
    with store.transaction():
        store.check_soon([publication, "another"], SOON)
    (check,) = store.checks_due(SOON, 5)
    assert (check.missing, check.missing_on) == (1, "2031-03-05")


REPORT = Listing(url="https://example.org/report", title="A title", source_ref="report")
OTHER_SOURCE = replace(SOURCE, id="other", url="https://example.org/other")


def again(
    store: Store, listing: Listing, source: Source = SOURCE, now: str = NOW
) -> ListedAgain | None:
    with store.transaction():
        assert (
            store.discover(source, listing, published_on="2031-03-04", origin=Origin.LIVE, now=now)
            is None
        )
        return store.listed_again(source, listing, "2031-03-04", now)


def test_a_listing_that_is_not_as_it_was_says_how(store: Store) -> None:
    publication = enrolled(store)
    assert again(store, REPORT) is None, "it reads as before"
    assert again(store, replace(REPORT, url="http://www.example.org/report/?utm_source=x")) is None
    moved = again(store, replace(REPORT, url="https://example.org/moved"))
    assert moved == ListedAgain(
        publication=publication, by_another=False, changed=True, retitled=False
    )
    assert store.publication(publication).url == "https://example.org/moved"
    retitled = again(store, replace(REPORT, title="Another title"))
    assert retitled is not None and retitled.changed and retitled.retitled


def test_a_document_has_one_publication_and_a_listing_of_each_source(store: Store) -> None:
    publication = enrolled(store)
    with store.transaction():
        store.sync_sources([SOURCE, OTHER_SOURCE], NOW)
    variant = replace(REPORT, url="http://www.example.org/report#top", source_ref="another key")
    assert again(store, variant) is None, "a new key alone says nothing"
    assert again(store, replace(variant, source_ref="a third key")) is None
    other = again(store, variant, OTHER_SOURCE, LATER)
    assert other == ListedAgain(
        publication=publication, by_another=True, changed=False, retitled=False
    )
    assert store.last_publication() == 1
    assert [(each.source_id, each.url) for each in store.listings_of(publication)] == [
        (SOURCE.id, variant.url),
        ("other", variant.url),
    ]
    for words in (REPORT.url, variant.url, "https://example.org/report?fbclid=x"):
        assert [row.id for row in store.find_publications(words)] == [publication]


def test_a_publication_is_found_at_all_its_addresses(store: Store) -> None:
    publication = enrolled(store)
    with store.transaction():
        other = discover(store, "other")
        assert other is not None
        store.also_at(publication, "example.org/final")
        store.also_at(other, "example.org/final")
    assert store.publication_at("example.org/final") == publication
    assert store.publication_at("example.org/other") == other
    assert store.publication_at("example.org/elsewhere") is None


def test_what_another_enabled_source_lists_is_still_looked_at(store: Store) -> None:
    publication = enrolled(store)
    with store.transaction():
        store.sync_sources([SOURCE, OTHER_SOURCE], NOW)
    again(store, REPORT, OTHER_SOURCE)
    with store.transaction():
        store.sync_sources([OTHER_SOURCE], LATER)
    assert [each.publication_id for each in store.checks_due(LATER, 5)] == [publication]


def test_a_change_is_kept_with_what_was_known_before(store: Store) -> None:
    publication = enrolled(store)
    document = store.publication(publication).document_id or ""
    before = Concluded(state="recorded", label=Label.INSPECTION_OUTCOME, text="document:plain/1")
    inspection = Inspection(id="first", area=AREA.gss_code)
    with store.transaction():
        change = store.begin_change(publication, document, before, [inspection], NOW)
    noticed = store.change(change)
    assert (noticed.publication, noticed.document) == (publication, document)
    assert (noticed.before, noticed.inspections, noticed.settled) == (before, (inspection,), False)
    with store.transaction():
        store.settle_change(change, ["the outcome"], LATER)
    assert store.change(change).settled


def test_a_source_that_is_switched_off_is_not_asked_again(store: Store) -> None:
    enrolled(store)
    with store.transaction():
        store.sync_sources([], LATER)
    assert store.checks_due(LATER, 5) == []
