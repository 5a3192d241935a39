"""Messages, whatever store is behind them: owed once, sent once, to those who listen."""

from dataclasses import replace

import pytest

from pipeline.errors import LeaseLost
from pipeline.model.bulletins import NewMessage
from pipeline.model.inspections import Inspection
from pipeline.model.terms import Frequency
from pipeline.ports.store import Store
from tests.contracts.examples import (
    AREA,
    BULLETIN,
    LATER,
    LATER_STILL,
    NOW,
    SOON,
    enlisted,
    recorded,
    subscriber,
)

OTHER = replace(BULLETIN, subject="Of other areas")


def owed(store: Store, key: str = "alert:1", at: str = NOW, address: str = "a@example.org") -> str:
    """The id of a message owed to a subscriber, who is added if need be."""
    with store.transaction():
        id = store.owe(enlisted(store, address), key, BULLETIN, [("i", "p")], at)
        assert id is not None
    return id


def test_a_message_is_owed_once_for_its_key_and_sent_once(store: Store) -> None:
    person = subscriber(store)
    with store.transaction():
        assert not store.owes(person, "alert:1")
        assert store.owe(person, "alert:1", BULLETIN, [("i", "p")], NOW)
        assert store.owe(person, "alert:1", BULLETIN, [("i", "p")], LATER) is None
    assert store.owes(person, "alert:1")
    assert store.readers_due(NOW, "outbox") == [person]
    assert store.readers_due(NOW, "email") == []
    assert store.parts_due(NOW) == [("outbox", person[0])]
    (sent,) = store.claim_deliveries(NOW, SOON, 5, channel="outbox")
    assert sent.bulletin == BULLETIN and sent.address == "forum@example.org"
    assert store.claim_deliveries(NOW, SOON, 5, channel="outbox") == []
    assert store.still_owed(sent, NOW) and not store.still_owed(sent, LATER)
    with store.transaction():
        store.mark_sent(sent, SOON)
    assert store.claim_deliveries(LATER, LATER_STILL, 5, channel="outbox") == []
    assert store.told(person, ["i"], Frequency.INSTANT) == {"i": set()}, (
        "no publication of that inspection is on record"
    )


def test_a_message_owed_in_a_transaction_that_fails_is_not_owed(store: Store) -> None:
    person = subscriber(store)
    with pytest.raises(RuntimeError), store.transaction():
        store.owe(person, "alert:1", BULLETIN, [], NOW)
        raise RuntimeError("the power went")
    assert not store.owes(person, "alert:1")
    assert store.claim_deliveries(LATER, LATER_STILL, 5, channel="outbox") == []


def test_messages_go_oldest_first_and_only_when_they_are_due(store: Store) -> None:
    second, first = owed(store, "2", SOON), owed(store, "1", NOW)
    with store.transaction():
        store.owe(enlisted(store, "a@example.org"), "3", BULLETIN, [], NOW, due_at=LATER_STILL)
    assert [each.id for each in store.claim_deliveries(LATER, LATER, 1, channel="outbox")] == [
        first
    ]
    store.release_deliveries([])
    rest = store.claim_deliveries(LATER_STILL, LATER_STILL, 5, channel="outbox")
    assert {each.key for each in rest} == {"1", "2", "3"}, "the first one's lease is over"
    assert second in {each.id for each in rest}


def test_a_leased_message_that_was_not_tried_is_given_back(store: Store) -> None:
    owed(store)
    claimed = store.claim_deliveries(NOW, SOON, 5, channel="outbox")
    store.release_deliveries(claimed)
    assert len(store.claim_deliveries(NOW, SOON, 5, channel="outbox")) == 1


def test_the_fence_keeps_a_late_sender_from_marking(store: Store) -> None:
    owed(store)
    (late,) = store.claim_deliveries(NOW, SOON, 5, channel="outbox")
    (successor,) = store.claim_deliveries(LATER, LATER_STILL, 5, channel="outbox")
    for mark in (
        lambda: store.mark_sent(late, LATER),
        lambda: store.mark_failed(late, "no", None),
    ):
        with pytest.raises(LeaseLost), store.transaction():
            mark()
    with store.transaction():
        store.mark_sent(successor, LATER)


def test_the_end_of_one_message_is_recorded_while_the_next_is_asked_for(store: Store) -> None:
    owed(store, "1"), owed(store, "2"), owed(store, "3", address="b@example.org")
    one, two, three = store.claim_deliveries(NOW, SOON, 5, channel="outbox")
    assert store.mark_sent_before(one, NOW, two)
    with store.transaction():
        store.pause([three.subscriber], True)
    assert not store.mark_sent_before(two, NOW, three)
    with store.transaction():
        store.pause([three.subscriber], False)
    for late in (NOW, LATER):
        assert store.still_owed(three, late) == (late == NOW)
    (again,) = store.claim_deliveries(LATER, LATER_STILL, 5, channel="outbox")
    assert again.id == three.id
    with pytest.raises(LeaseLost):
        store.mark_sent_before(three, LATER, again)
    assert store.still_owed(again, LATER)


def test_messages_owed_together_are_those_owed_one_by_one(store: Store) -> None:
    publication, copy = recorded(store), subscriber(store)
    people = [enlisted(store, f"{n}@example.org") for n in range(3)] + [copy]
    daily = Frequency.DAILY
    told = [("first", publication), ("second", publication), ("first", "unknown")]
    new = [
        NewMessage(subscriber=who, key="digest:1", bulletin=each, told=told, rhythm=daily)
        for who, each in zip(people, (BULLETIN, BULLETIN, OTHER, BULLETIN), strict=True)
    ]
    with store.transaction():
        store.owe(copy, "digest:1", OTHER, [], NOW, rhythm=daily)
        store.owe_each(new, NOW)
    assert [store.owes(who, "digest:1") for who in people] == [True] * 4
    sent = {
        each.subscriber: each for each in store.claim_deliveries(NOW, SOON, 9, channel="outbox")
    }
    assert [sent[who].bulletin for who in people] == [BULLETIN, BULLETIN, OTHER, OTHER]
    assert [(who, "first") in store.told_of(publication) for who in people] == [True] * 3 + [False]
    assert {each.due_at for each in sent.values()} == {""}


def test_a_message_that_failed_waits_is_parked_and_can_be_tried_again(store: Store) -> None:
    owed(store)
    (once,) = store.claim_deliveries(NOW, SOON, 5, channel="outbox")
    with store.transaction():
        store.mark_failed(once, "busy", LATER)
    assert store.claim_deliveries(SOON, LATER, 5, channel="outbox") == []
    (twice,) = store.claim_deliveries(LATER, LATER_STILL, 5, channel="outbox")
    assert twice.failures == 1
    with store.transaction():
        store.mark_failed(twice, "no such address", None)
    assert store.claim_deliveries(LATER_STILL, "2031-03-06", 5, channel="outbox") == []
    with store.transaction():
        assert store.unpark("b@example.org") == 0
        assert store.unpark("a@example.org") == 1
    (again,) = store.claim_deliveries(LATER_STILL, "2031-03-06", 5, channel="outbox")
    assert again.failures == 0


def test_nothing_is_sent_to_who_is_paused_suspended_or_rests(store: Store) -> None:
    owed(store)
    (person,) = store.readers_due(NOW, "outbox")
    with store.transaction():
        store.pause([person], True)
    assert store.readers_due(NOW, "outbox") == store.parts_due(NOW) == []
    with store.transaction():
        store.pause([person], False)
        store.rest(person, LATER)
    assert store.readers_due(NOW, "outbox") == store.parts_due(NOW) == []
    assert store.readers_due(LATER, "outbox") and store.parts_due(LATER)
    (leased,) = store.claim_deliveries(LATER, LATER_STILL, 5, channel="x", subscriber=person)
    with store.transaction():
        store.suspend(person)
    assert not store.still_owed(leased, LATER)
    assert store.readers_due("2031-03-06", "outbox") == store.parts_due("2031-03-06") == []


def test_what_was_told_stays_told_when_linking_moves_it(store: Store) -> None:
    publication, person = recorded(store), subscriber(store)
    with store.transaction():
        told = [("first", publication)]
        store.owe(person, "alert:1", BULLETIN, told, NOW, rhythm=Frequency.INSTANT)
        store.save_inspection(
            Inspection(id="second", area=AREA.gss_code), [(publication, "test")], NOW
        )
    both = ["first", "second"]
    assert store.told(person, both, Frequency.INSTANT) == {"first": set(), "second": {publication}}
    assert store.told(person, both, Frequency.DAILY) == {"first": set(), "second": set()}


def test_what_says_the_same_as_what_was_told_is_told(store: Store) -> None:
    one, copy, other = recorded(store, "one"), recorded(store, "copy"), recorded(store, "other")
    person = subscriber(store)
    with store.transaction():
        for publication, words in ((one, "a"), (copy, "a"), (other, "b")):
            store.update_publication(publication, words=words)
        store.owe(person, "alert:1", BULLETIN, [("first", one)], NOW, rhythm=Frequency.INSTANT)
        store.update_publication(one, words="corrected")
    assert store.told(person, ["first"], Frequency.INSTANT) == {"first": {one, copy}}
    assert store.told(person, ["first"], Frequency.DAILY) == {"first": set()}
    (leased,) = store.claim_deliveries(NOW, SOON, 5, channel="outbox")
    with store.transaction():
        store.mark_sent(leased, SOON)
        assert store.drop_messages(LATER) == 1
    assert store.told(person, ["first"], Frequency.INSTANT) == {"first": {one, copy}}


def test_the_delivery_log_says_who_was_told_of_what(store: Store) -> None:
    publication, person = recorded(store), subscriber(store)
    with store.transaction():
        told = [("first", publication)]
        store.owe(person, "alert:1", BULLETIN, told, NOW, rhythm=Frequency.INSTANT)
    assert store.told_of(publication) == [(person, "first")]
    (row,) = store.deliveries_about(person, publication)
    assert (row.key, row.kind, row.rhythm, row.state) == (
        "alert:1",
        "alert",
        Frequency.INSTANT,
        "pending",
    )
    assert store.handed_over("outbox") == []
    (leased,) = store.claim_deliveries(NOW, SOON, 5, channel="outbox")
    assert store.handed_over("outbox") == [(leased.id, person, "forum@example.org")]
    with store.transaction():
        store.mark_sent(leased, SOON)
        store.note_return(leased.id, "came back: no such user")
    (message,) = store.held(person).messages
    assert (message.state, message.sent_at, message.error) == (
        "sent",
        SOON,
        "came back: no such user",
    )
    assert (message.subject, message.publications) == ("Subject", (publication,))
    assert store.last_message(person, Frequency.INSTANT) == NOW
    assert store.last_message(person, Frequency.WEEKLY) is None
    assert store.last_operator_message() is None


def test_outages_are_told_until_they_are_told_to_be_over(store: Store) -> None:
    first, second = owed(store, "outage:1", NOW), owed(store, "outage:2", SOON)
    (person,) = store.readers_due(NOW, "outbox")
    with store.transaction():
        store.note_outages(first, [("newsroom", "2031-02-01", False), ("other", NOW, False)])
    assert store.outages_told() == {person: {"newsroom": "2031-02-01", "other": NOW}}
    with store.transaction():
        store.note_outages(second, [("newsroom", "2031-02-01", True)])
    assert store.outages_told() == {person: {"other": NOW}}
