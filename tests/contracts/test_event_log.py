"""The event log, whatever is behind it: nothing half written, nothing done twice."""

import pytest

from pipeline.errors import LeaseLost
from pipeline.model.events import (
    DOCUMENT_FETCHED,
    FINDINGS_RECORDED,
    PUBLICATION_DISCOVERED,
    NewEvent,
)
from pipeline.model.terms import Origin
from pipeline.ports.store import Store
from tests.contracts.examples import (
    LATER,
    LATER_STILL,
    NOW,
    SOON,
    discover,
    discovered,
    recorded,
)
from tests.support.rows import replace


def test_a_step_that_fails_leaves_nothing(store: Store) -> None:
    with pytest.raises(RuntimeError), store.transaction():
        discover(store, "x")
        store.emit(
            NewEvent(name=PUBLICATION_DISCOVERED, subject="x", input="", origin=Origin.LIVE), NOW
        )
        raise RuntimeError("the power went")
    assert store.last_publication() == 0
    assert store.last_event() == 0
    assert store.claim(LATER, LATER_STILL, 8) == []


def test_an_event_and_its_tasks_are_appended_once(store: Store) -> None:
    event = NewEvent(name=PUBLICATION_DISCOVERED, subject="p", input="", origin=Origin.LIVE)
    with store.transaction():
        assert store.emit(event, NOW)() == 1
        assert store.emit(event, LATER)() is None
        assert store.emit(replace(event, input="second version"), LATER)() is not None
    assert len(store.claim(NOW, SOON, 8)) == 2


def test_an_event_is_kept_as_it_was(store: Store) -> None:
    event = NewEvent(
        name=DOCUMENT_FETCHED,
        subject="p",
        input="i",
        origin=Origin.BACKFILL,
        payload={"again": "change 1"},
    )
    with store.transaction():
        first = store.emit(
            NewEvent(name=PUBLICATION_DISCOVERED, subject="p", input="", origin=Origin.LIVE), NOW
        )()
        second = store.emit(replace(event, cause=first), SOON)()
    assert first is not None and second is not None and store.last_event() == second
    kept = store.event(second)
    assert (kept.name, kept.subject, kept.origin) == (DOCUMENT_FETCHED, "p", Origin.BACKFILL)
    assert (kept.payload, kept.at, kept.cause) == ({"again": "change 1"}, SOON, first)
    with pytest.raises(LeaseLost):
        store.event(99)


def test_a_leased_task_is_not_given_twice_and_comes_back_when_the_lease_ends(store: Store) -> None:
    discovered(store)
    (first,) = store.claim(NOW, SOON, 8)
    assert store.claim(NOW, SOON, 8) == []
    (second,) = store.claim(LATER, LATER_STILL, 8)
    assert (first.id, second.attempts) == (second.id, first.attempts + 1)


def test_a_lease_is_extended_by_whoever_holds_it(store: Store) -> None:
    discovered(store)
    (first,) = store.claim(NOW, SOON, 1)
    with store.transaction():
        store.keep(first, LATER_STILL)
    assert store.claim(LATER, LATER_STILL, 1) == []
    (second,) = store.claim(LATER_STILL, "2040-01-01T00:00:00.000Z", 1)
    with pytest.raises(LeaseLost), store.transaction():
        store.keep(first, LATER_STILL)
    with store.transaction():
        store.complete(second)
    with pytest.raises(LeaseLost), store.transaction():
        store.keep(second, LATER_STILL)


def test_leases_of_a_process_that_ended_are_given_back(store: Store) -> None:
    discovered(store)
    (first,) = store.claim(NOW, SOON, 8)
    store.release_leases()
    (again,) = store.claim(NOW, SOON, 8)
    assert (again.id, again.attempts) == (first.id, first.attempts + 1)


def test_leases_of_some_ranks_can_be_given_back_alone(store: Store) -> None:
    recorded(store)
    for ranks in (range(9), range(9, 10)):
        (task,) = store.claim(NOW, SOON, 8, ranks)
        assert task.handler == ("fetch_document" if 1 in ranks else "notify")
    store.release_leases(range(9))
    assert [task.handler for task in store.claim(NOW, SOON, 8)] == ["fetch_document"]


def test_the_fence_keeps_a_late_worker_from_completing(store: Store) -> None:
    id = discovered(store)
    (late,) = store.claim(NOW, SOON, 8)
    (successor,) = store.claim(LATER, LATER_STILL, 8)
    with pytest.raises(LeaseLost), store.transaction():
        store.update_publication(id, title="written by the late one")
        store.complete(late)
    assert store.publication(id).title == "A title"
    with store.transaction():
        store.complete(successor)
    assert store.claim("2031-03-06T00:00:00.000Z", "2031-03-06T00:05:00.000Z", 8) == []


def test_a_late_worker_s_failure_changes_nothing(store: Store) -> None:
    discovered(store)
    (late,) = store.claim(NOW, SOON, 8)
    (successor,) = store.claim(LATER, LATER_STILL, 8)
    with store.transaction():
        store.fail(late, "too late", None)
        store.complete(successor)


def test_new_work_is_due_also_when_the_clock_was_set_back(store: Store) -> None:
    with store.transaction():
        store.emit(
            NewEvent(name=PUBLICATION_DISCOVERED, subject="p", input="", origin=Origin.LIVE), LATER
        )
    assert len(store.claim(NOW, SOON, 8)) == 1


def test_the_lowest_rank_goes_first(store: Store) -> None:
    with store.transaction():
        store.emit(NewEvent(name=FINDINGS_RECORDED, subject="p", input="", origin=Origin.LIVE), NOW)
        store.emit(
            NewEvent(name=PUBLICATION_DISCOVERED, subject="q", input="", origin=Origin.LIVE), NOW
        )
    assert [task.handler for task in store.claim(NOW, SOON, 8)] == ["fetch_document"]
    assert [task.handler for task in store.claim(NOW, SOON, 8)] == ["notify"]


def test_one_publication_s_steps_can_be_claimed_alone(store: Store) -> None:
    with store.transaction():
        store.emit(
            NewEvent(name=PUBLICATION_DISCOVERED, subject="p", input="", origin=Origin.LIVE), NOW
        )
        store.emit(
            NewEvent(name=PUBLICATION_DISCOVERED, subject="q", input="", origin=Origin.REANALYSIS),
            NOW,
        )
    assert store.claim_own("q", Origin.LIVE, NOW, SOON, 8) == []
    (task,) = store.claim_own("q", Origin.REANALYSIS, NOW, SOON, 8)
    assert task.event.subject == "q"


def test_one_publication_s_steps_come_in_the_order_of_their_ranks(store: Store) -> None:
    with store.transaction():
        for name in (FINDINGS_RECORDED, PUBLICATION_DISCOVERED):
            store.emit(NewEvent(name=name, subject="p", input="", origin=Origin.LIVE), NOW)
    claimed = store.claim_own("p", Origin.LIVE, NOW, SOON, 8)
    assert [task.handler for task in claimed] == ["fetch_document", "notify"]


def test_who_carries_on_has_the_steps_that_follow_from_the_beginning(store: Store) -> None:
    event = NewEvent(
        name=PUBLICATION_DISCOVERED, subject="p", input="", origin=Origin.LIVE, payload={"a": [1]}
    )
    with store.transaction(), store.carrying_on("p", SOON, range(9)) as following:
        again = store.emit(event, NOW), store.emit(event, NOW)
        store.emit(replace(event, subject="q"), NOW)
        store.emit(replace(event, name=FINDINGS_RECORDED), NOW)
    first = again[0]()
    assert first is not None and again[1]() is None
    (mine,) = following()
    assert (mine.handler, mine.attempts, mine.failures) == ("fetch_document", 1, 0)
    assert mine.event == store.event(first)
    others = store.claim(NOW, SOON, 8, range(9))
    assert [task.event.subject for task in others] == ["q"], "nobody else has it"
    with store.transaction():
        store.complete(mine)
    assert [task.handler for task in store.claim(LATER, LATER_STILL, 8, range(9))] == [
        "fetch_document"
    ]


def test_what_follows_a_step_that_fails_is_nobody_s(store: Store) -> None:
    event = NewEvent(name=PUBLICATION_DISCOVERED, subject="p", input="", origin=Origin.LIVE)
    with (
        pytest.raises(RuntimeError),
        store.transaction(),
        store.carrying_on("p", SOON, range(9)),
    ):
        store.emit(event, NOW)
        raise RuntimeError("the power went")
    with store.transaction():
        store.emit(event, NOW)
    (task,) = store.claim(NOW, SOON, 8)
    assert task.attempts == 1


def test_a_failed_task_waits_and_is_parked_in_the_end(store: Store) -> None:
    discovered(store)
    (task,) = store.claim(NOW, SOON, 8)
    with store.transaction():
        store.fail(task, "the site is down", LATER)
    assert store.claim(SOON, LATER, 8) == []
    (again,) = store.claim(LATER, LATER_STILL, 8)
    assert again.failures == 1
    with store.transaction():
        store.fail(again, "still down", None)
    assert store.claim("2031-03-06T00:00:00.000Z", "2031-03-06T00:05:00.000Z", 8) == []


def test_what_was_recorded_live_is_news_in_the_order_of_the_log(store: Store) -> None:
    one = recorded(store, "one-report")
    between = store.last_event()
    other = recorded(store, "other-report")
    last = store.last_event()
    with store.transaction():
        silent = NewEvent(
            name=FINDINGS_RECORDED, subject=one, input="again", origin=Origin.REANALYSIS
        )
        store.emit(silent, LATER)
    assert store.recorded_since(0) == [(between, one, "first"), (last, other, "first")]
    assert store.recorded_since(between) == [(last, other, "first")]
    assert [event.id for event in store.recordings(one)] == [between]


def test_alerts_that_wait_are_told_together_but_for_one_that_failed(store: Store) -> None:
    one, other = recorded(store, "one-report"), recorded(store, "other-report")
    (first, _, _), (second, _, _) = store.recorded_since(0)
    assert store.alerts_waiting(first) == [(first, one), (second, other)]
    for task in [*store.claim(NOW, SOON, 8), *store.claim(NOW, SOON, 8)]:
        if task.event.id == second:
            with store.transaction():
                store.fail(task, "no channel", LATER)
    assert store.alerts_waiting(first) == [(first, one)]
    assert store.alerts_waiting(second) == [(second, other)]
    with store.transaction():
        store.alerts_made([first])
    assert store.alerts_waiting(first) == []
