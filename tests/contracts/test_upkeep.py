"""What is deleted after a time, whatever store is behind it: never what a finding or a message
rests on, and nobody is told twice.
"""

from pipeline.model.sources import Listing
from pipeline.model.terms import Frequency, Label, Origin
from pipeline.ports.store import Store
from tests.contracts.examples import (
    AREA,
    BULLETIN,
    LATER,
    LATER_STILL,
    NOW,
    SOON,
    SOURCE,
    discovered,
    enlisted,
    recorded,
    subscriber,
    with_text,
)
from tests.support.rows import replace

BYTES, SAME_BYTES = "ab" * 32, "cd" * 32


def test_the_last_upkeep_is_known(store: Store) -> None:
    assert store.last_upkeep() is None
    for at in (NOW, LATER, LATER):
        with store.transaction():
            store.note_upkeep(at)
    assert store.last_upkeep() == LATER


def owed(store: Store, person: str, key: str, publication: str = "p") -> str:
    with store.transaction():
        id = store.owe(
            person, key, BULLETIN, [("first", publication)], NOW, rhythm=Frequency.INSTANT
        )
    assert id is not None
    return id


def settle(store: Store, sent: str = "", parked: str = "", at: str = NOW) -> None:
    """One message is sent, another parked; the others wait."""
    for each in store.claim_deliveries(NOW, SOON, 9, channel="outbox"):
        with store.transaction():
            if each.key == sent:
                store.mark_sent(each, at)
            elif each.key == parked:
                store.mark_failed(each, "no such address", None)


def drop_messages(store: Store, before: str) -> int:
    with store.transaction():
        return store.drop_messages(before)


def keys(store: Store, person: str) -> set[str]:
    return {each.key for each in store.held(person).messages}


def test_messages_sent_or_parked_go_and_those_that_wait_stay(store: Store) -> None:
    person = subscriber(store)
    for key in ("sent", "parked", "waiting"):
        owed(store, person, key)
    settle(store, "sent", "parked")
    assert drop_messages(store, NOW) == 0 and len(keys(store, person)) == 3
    assert drop_messages(store, SOON) == 2
    assert keys(store, person) == {"waiting"}


def test_a_message_s_time_runs_from_when_it_was_sent(store: Store) -> None:
    person = subscriber(store)
    owed(store, person, "sent")
    settle(store, "sent", at=LATER)
    assert drop_messages(store, LATER) == 0
    assert drop_messages(store, LATER_STILL) == 1


def test_who_was_told_of_a_publication_stays_known(store: Store) -> None:
    publication, person = recorded(store), subscriber(store)
    owed(store, person, "sent", publication)
    settle(store, "sent")
    assert drop_messages(store, SOON) == 1 and keys(store, person) == set()
    assert store.told(person, ["first"], Frequency.INSTANT) == {"first": {publication}}
    assert store.told(person, ["first"], Frequency.DAILY) == {"first": set()}
    assert store.told(person, ["second"], Frequency.INSTANT) == {"second": set()}


def test_who_leaves_is_forgotten_and_told_anew_on_coming_back(store: Store) -> None:
    publication, person = recorded(store), subscriber(store)
    owed(store, person, "sent", publication)
    settle(store, "sent")
    with store.transaction():
        store.drop_messages(SOON)
        store.remove([person])
        assert enlisted(store) == person
    assert store.told(person, ["first"], Frequency.INSTANT) == {"first": set()}


def test_the_question_about_a_parked_message_goes_with_it(store: Store) -> None:
    person = subscriber(store)
    parked, waiting = owed(store, person, "parked"), owed(store, person, "waiting")
    settle(store, parked="parked")
    with store.transaction():
        for message in (parked, waiting):
            store.raise_issue("delivery", message, "it could not be sent", NOW)
    drop_messages(store, SOON)
    assert [each.subject for each in store.issues()] == [waiting]


def test_addresses_that_nobody_confirmed_go(store: Store) -> None:
    with store.transaction():
        waiting = enlisted(store, "a@example.org", state="pending")
        store.owe(waiting, "confirmation", BULLETIN, [], NOW)
        confirmed = enlisted(store, "b@example.org")
        suspended = enlisted(store, "c@example.org", state="suspended")
        assert store.drop_unconfirmed(NOW) == 0
        assert store.drop_unconfirmed(SOON) == 1
    assert {each.id for each in store.subscribers()} == {confirmed, suspended}
    assert store.interests(waiting) == () and not store.owes(waiting, "confirmation")


def test_tasks_that_are_done_go_and_their_events_stay(store: Store) -> None:
    done, waiting = discovered(store, "one"), discovered(store, "two")
    (task, other) = store.claim(NOW, SOON, 5)
    with store.transaction():
        store.complete(task)
        assert store.drop_tasks(NOW) == 0
        assert store.drop_tasks(SOON) == 1
        assert store.drop_tasks(SOON) == 0
    assert store.event(task.event.id).subject == done
    assert [each.event.subject for each in store.claim(LATER, LATER, 5)] == [waiting]
    assert other.event.subject == waiting


def test_parked_tasks_stay(store: Store) -> None:
    discovered(store)
    (task,) = store.claim(NOW, SOON, 5)
    with store.transaction():
        store.fail(task, "broken", None)
        assert store.drop_tasks(SOON) == 0
    assert store.counts()["tasks parked"] == 1


def test_questions_that_were_settled_go(store: Store) -> None:
    with store.transaction():
        for subject in ("settled", "open"):
            store.raise_issue("area", subject, "which one?", NOW)
        store.close_issue("area", "settled", SOON)
        assert store.drop_issues(SOON) == 0
        assert store.drop_issues(LATER) == 1
        assert store.drop_issues(LATER) == 0
    assert [each.subject for each in store.issues()] == ["open"]


def fetch(store: Store, publication: str, sha256: str = BYTES, now: str = NOW) -> str:
    """The id of bytes fetched for a publication."""
    with store.transaction():
        return store.add_document(
            publication,
            sha256=sha256,
            media_type="text/html",
            size=3,
            final_url="https://example.org/final",
            headers={"etag": "x"},
            asked={},
            now=now,
        )


def ended(store: Store, ref: str, sha256: str = BYTES, now: str = NOW) -> str:
    """The id of the bytes of a publication that is about no inspection and was read."""
    publication, _, _ = with_text(store, ref)
    with store.transaction():
        store.update_publication(publication, state="ended", label=Label.OTHER)
    return fetch(store, publication, sha256, now)


def given_up(store: Store, before: str = SOON) -> list[str]:
    return [each.id for each in store.bytes_to_give_up(before)]


def test_bytes_about_no_inspection_are_given_up_once(store: Store) -> None:
    document = ended(store, "other")
    assert given_up(store, NOW) == []
    (row,) = store.bytes_to_give_up(SOON)
    assert (row.id, row.sha256) == (document, BYTES)
    with store.transaction():
        store.bytes_gone(document, LATER)
    assert given_up(store) == []
    row = store.document(document)
    assert (row.bytes_gone_at, row.sha256, row.bytes) == (LATER, BYTES, 3)
    assert (row.final_url, row.headers) == ("https://example.org/final", {"etag": "x"})


def test_bytes_of_inspections_and_of_what_is_not_decided_stay(store: Store) -> None:
    fetch(store, recorded(store))
    fetch(store, discovered(store), SAME_BYTES)
    assert given_up(store) == []


def test_bytes_whose_text_is_not_stored_stay(store: Store) -> None:
    publication = discovered(store)
    fetch(store, publication)
    with store.transaction():
        store.update_publication(publication, state="ended", label=Label.OTHER)
    assert given_up(store) == []


def test_bytes_that_another_publication_shares_stay(store: Store) -> None:
    ended(store, "other")
    fetch(store, recorded(store))
    alone = ended(store, "alone", SAME_BYTES)
    assert given_up(store) == [alone]


def test_bytes_that_were_fetched_for_another_since_stay(store: Store) -> None:
    first, second = ended(store, "one"), ended(store, "two", now=LATER)
    assert given_up(store) == []
    assert set(given_up(store, LATER_STILL)) == {first, second}


def test_fetched_documents_come_oldest_first_and_by_source(store: Store) -> None:
    other = replace(SOURCE, id="elsewhere", url="https://example.net/rss")
    listing = Listing(url="https://example.net/a", title="A title", source_ref="a")
    with store.transaction():
        store.sync_sources([SOURCE, other], NOW)
        elsewhere = store.discover(other, listing, published_on=None, origin=Origin.LIVE, now=NOW)
    assert elsewhere is not None
    last = fetch(store, discovered(store, "one"), now=LATER)
    middle = fetch(store, elsewhere, now=SOON)
    first = fetch(store, discovered(store, "two"), now=NOW)
    assert [each.id for each in store.fetched([], NOW)] == [first, middle, last]
    assert [each.id for each in store.fetched([], SOON)] == [middle, last]
    assert [each.id for each in store.fetched([SOURCE.id], NOW)] == [first, last]
    assert [each.id for each in store.fetched([SOURCE.id, other.id], LATER)] == [last]
    assert list(store.fetched(["another"], NOW)) == []


def test_tidying_loses_nothing(store: Store) -> None:
    publication = recorded(store)
    before = store.counts()
    store.tidy()
    assert store.counts() == before
    assert store.findings_in(publication)[0].area == AREA.gss_code
