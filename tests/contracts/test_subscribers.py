"""Subscribers and issues, whatever store is behind them."""

from datetime import datetime

import pytest

from pipeline.model.events import PUBLICATION_DISCOVERED, NewEvent
from pipeline.model.subscribers import Hour, Interest
from pipeline.model.terms import DUE_DATE_PASSED, Filter, Frequency, Origin, Theme
from pipeline.ports.store import Store
from pipeline.subscriptions.schedule import (
    Almanac,
    all_well_due,
    digest_due,
    hour_of,
    monthly_due,
    passed_due,
)
from tests.contracts.examples import (
    AREA,
    BULLETIN,
    LATER,
    NOW,
    SOON,
    discovered,
    enlisted,
    subscriber,
)
from tests.support.rows import replace

OTHER = "E99000002"
WISH = Interest(
    id="",
    rhythm=Frequency.DAILY,
    filters={Filter.AREA: (AREA.gss_code,), Filter.THEME: (Theme.THERAPIES,)},
)


def test_an_address_is_there_once_and_keeps_what_it_asked_for(store: Store) -> None:
    with store.transaction():
        id = store.enlist("email", "a@example.org", NOW, consent="paper form")
        assert store.enlist("email", "a@example.org", LATER, operator=True) == id
        interest, new = store.add_interest(id, replace(WISH, quiet=("22:00", "07:00")), NOW)
    person = store.subscriber(id)
    assert new and person is not None and store.subscribers("a@example.org") == (person,)
    assert (person.role, person.state, person.consent) == ("operator", "confirmed", "paper form")
    (kept,) = person.interests
    assert (kept.id, kept.filters, kept.quiet) == (interest, WISH.filters, ("22:00", "07:00"))
    assert store.interests(id) == (kept,)


def test_another_area_widens_an_interest_that_is_alike(store: Store) -> None:
    more = {Filter.AREA: (OTHER,), Filter.THEME: WISH.filters[Filter.THEME]}
    with store.transaction():
        id = store.enlist("email", "a@example.org", NOW)
        first, _ = store.add_interest(id, WISH, NOW)
        assert store.add_interest(id, replace(WISH, filters=more), LATER) == (first, False)
        other, new = store.add_interest(id, replace(WISH, rhythm=Frequency.WEEKLY), LATER)
    assert new and other != first
    assert {each.id: set(each.areas) for each in store.interests(id)} == {
        first: {AREA.gss_code, OTHER},
        other: {AREA.gss_code},
    }
    everywhere = {Filter.THEME: WISH.filters[Filter.THEME]}
    with store.transaction():
        store.add_interest(id, replace(WISH, filters=everywhere), LATER)
        store.add_interest(id, WISH, LATER)
    assert next(each for each in store.interests(id) if each.id == first).areas == ()


def test_an_interest_begins_with_what_comes_after_it(store: Store) -> None:
    discovered(store)
    person = subscriber(store)
    (interest,) = store.interests(person)
    last = store.last_event()
    assert (interest.since_event, interest.after_event) == (last, last)
    asked = (Frequency.INSTANT, AREA.gss_code, "North")
    assert store.interested(*asked, last) == []
    ((who, found),) = store.interested(*asked, last + 1)
    assert (who.id, found) == (person, interest)
    assert store.audience(*asked, last + 1) == [person] and store.audience(*asked, last) == []
    assert store.interested(*asked, last + 1, [person]) == [(who, found)]
    assert store.interested(*asked, last + 1, ["somebody else"]) == []
    assert store.interested(Frequency.DAILY, AREA.gss_code, "North", last + 1) == []
    assert store.interested(Frequency.INSTANT, OTHER, "North", last + 1) == []


@pytest.mark.parametrize(
    ("filters", "fits"),
    [
        ({}, True),
        ({Filter.REGION: ("North",)}, True),
        ({Filter.REGION: ("South",)}, False),
        ({Filter.THEME: (Theme.THERAPIES,)}, True),
        ({Filter.AREA: (OTHER,), Filter.REGION: ("North",)}, True),
    ],
)
def test_whom_an_area_may_concern(
    store: Store, filters: dict[Filter, tuple[str, ...]], fits: bool
) -> None:
    with store.transaction():
        id = store.enlist("email", "a@example.org", NOW)
        store.add_interest(id, Interest(id="", rhythm=Frequency.INSTANT, filters=filters), NOW)
    assert bool(store.interested(Frequency.INSTANT, AREA.gss_code, "North", 1)) is fits


def test_a_pending_address_is_told_nothing_until_it_is_confirmed(store: Store) -> None:
    with store.transaction():
        person = enlisted(store, state="pending")
    discovered(store)
    last = store.last_event()
    assert store.interested(Frequency.INSTANT, AREA.gss_code, None, last + 1) == []
    with store.transaction():
        store.confirm(person, LATER)
    ((who, interest),) = store.interested(Frequency.INSTANT, AREA.gss_code, None, last + 1)
    assert (who.id, interest.since_event) == (person, last)
    confirmed = store.subscriber(person)
    assert confirmed is not None and confirmed.confirmed_at == LATER


def test_a_pause_ends_on_its_day_and_what_was_recorded_meanwhile_is_not_told(store: Store) -> None:
    person = subscriber(store)
    with store.transaction():
        store.pause([person], True, "2031-03-07")
        store.emit(
            NewEvent(name=PUBLICATION_DISCOVERED, subject="a", input="", origin=Origin.LIVE),
            "2031-03-06T09:00:00.000Z",
        )
        store.emit(
            NewEvent(name=PUBLICATION_DISCOVERED, subject="b", input="", origin=Origin.LIVE),
            "2031-03-07T09:00:00.000Z",
        )
        store.end_pauses("2031-03-06", "2031-03-06T00:00:00.000Z")
    paused = store.subscriber(person)
    assert paused is not None and paused.paused
    with store.transaction():
        store.end_pauses("2031-03-07", "2031-03-07T00:00:00.000Z")
    after = store.subscriber(person)
    assert after is not None and not after.paused
    assert after.interests[0].since_event == 1, "what came before its last day is not told"


def test_a_digest_moves_its_interests_on_and_never_back(store: Store) -> None:
    (interest,) = store.interests(subscriber(store))
    with store.transaction():
        store.move_on([interest.id], 7, "2031-03-05")
        store.move_on([interest.id], 5, None)
    (moved,) = store.subscribers()[0].interests
    assert (moved.after_event, moved.last_digest) == (7, "2031-03-05")


ALMANAC = Almanac(8)


def hour(at: str, event: int = 3) -> Hour:
    return hour_of(datetime.fromisoformat(at), event, ALMANAC)


def test_many_are_gone_through_a_few_at_a_time(store: Store) -> None:
    wish = Interest(id="", rhythm=Frequency.DAILY)
    with store.transaction():
        ids = {store.enlist("email", f"{n}@example.org", NOW) for n in range(5)}
        for id in ids:
            store.add_interest(id, wish, NOW)
    day = hour("2031-03-10T10:00Z")
    first = store.waiting_after(day, None, 3)
    rest = store.waiting_after(day, first[-1], 3)
    assert [len(first), len(rest)] == [3, 2]
    assert {each.id for each in (*first, *rest)} == ids
    assert all(len(each.interests) == 1 for each in first)
    assert store.waiting_after(day, rest[-1], 3) == ()
    assert store.parts_waiting(day) == sorted({each[0] for each in ids})
    id = first[0].id
    assert store.waiting_after(day, None, 9, id[:-1])[0].id == id
    assert store.waiting_after(day, None, 9, id + "0") == ()


WISHES = [
    Interest(id="", rhythm=rhythm, weekday=weekday, quiet=quiet, working_days=working, **more)
    for rhythm in Frequency
    for weekday in (range(7) if rhythm is Frequency.WEEKLY else (0,))
    for quiet in (None, ("06:00", "09:30"), ("21:00", "07:00"), ("07:00", "06:00"))
    for working in (False, True)
    for more in (
        {},
        {"all_well": True},
        {"monthly": True},
        {"filters": {Filter.STAGE: (DUE_DATE_PASSED,)}},
    )
]


def test_whoever_may_be_due_a_message_of_its_hour_is_found_and_few_others(store: Store) -> None:
    with store.transaction():
        ids = [store.enlist("email", f"{n}@example.org", NOW) for n in range(len(WISHES))]
        own = [store.add_interest(id, wish, NOW)[0] for id, wish in zip(ids, WISHES, strict=True)]
        for n, (event, last) in enumerate(
            [(0, None), (3, None), (0, "2031-03-09"), (3, "2031-03-10")]
        ):
            store.move_on(own[n::4] if n else [], event, last)
    for day in range(8, 20):
        for at in ("00:30", "05:59", "07:30", "08:00", "09:45", "23:10"):
            now = datetime.fromisoformat(f"2031-03-{day:02}T{at}Z")
            waiting = {each.id for each in store.waiting_after(hour(now.isoformat()), None, 999)}
            due = {
                who.id
                for who in store.subscribers()
                for each in who.interests
                if (digest_due(each, now, ALMANAC) and not done(each))
                or all_well_due(each, NOW, now, ALMANAC)
                or monthly_due(each, now, ALMANAC)
                or passed_due(each, now, ALMANAC)
            }
            assert due <= waiting
    night = store.waiting_after(hour("2031-03-10T03:00Z"), None, 999)
    assert night and all(each.interests[0].quiet for each in night)
    sunday = store.waiting_after(hour("2031-03-09T10:00Z"), None, 999)
    assert sunday and not any(each.interests[0].working_days for each in sunday)
    idle = {each.id for each in store.waiting_after(hour("2031-03-10T10:00Z", 0), None, 999)}
    plain = {id for id, wish in zip(ids, WISHES, strict=True) if wish.rhythm is Frequency.DAILY}
    plain -= {id for id, wish in zip(ids, WISHES, strict=True) if asks_more(wish)}
    assert not idle & plain, "nothing has happened"


def asks_more(wish: Interest) -> bool:
    return bool(wish.all_well or wish.monthly or wish.filters)


def done(interest: Interest) -> bool:
    """Whether a daily digest has told everything."""
    return interest.rhythm is Frequency.DAILY and interest.after_event == 3


def test_who_leaves_takes_everything_along(store: Store) -> None:
    person, other = subscriber(store), subscriber(store, "other@example.org")
    with store.transaction():
        message = store.owe(person, "alert:1", BULLETIN, [("i", "p")], NOW)
        assert message is not None
        store.raise_issue("delivery", message, "no such address", NOW)
        store.remove([person])
    assert store.subscriber(person) is None and not store.interests(person)
    assert not store.owes(person, "alert:1") and store.issues() == []
    assert [each.id for each in store.subscribers()] == [other]


def test_one_of_several_interests_can_be_dropped(store: Store) -> None:
    person = subscriber(store)
    (interest,) = store.interests(person)
    with store.transaction():
        assert not store.remove_interest("somebody else", interest.id)
        assert store.remove_interest(person, interest.id)
        assert not store.remove_interest(person, interest.id)
    assert store.interests(person) == ()


def test_one_of_several_places_is_taken_out_of_an_interest_and_never_the_last(
    store: Store,
) -> None:
    person = subscriber(store)
    areas = {Filter.AREA: (AREA.gss_code, OTHER), Filter.THEME: (Theme.THERAPIES,)}
    mixed = {Filter.AREA: (OTHER,), Filter.REGION: ("North",)}
    with store.transaction():
        two, _ = store.add_interest(person, replace(WISH, filters=areas), NOW)
        both, _ = store.add_interest(
            person, replace(WISH, rhythm=Frequency.DAILY, filters=mixed), NOW
        )
        assert not store.drop_area("somebody else", two, OTHER)
        assert not store.drop_area(person, two, "E00000000")
        assert store.drop_area(person, two, OTHER) and not store.drop_area(person, two, OTHER)
        assert not store.drop_area(person, two, AREA.gss_code), "it would be in every area"
        assert store.drop_area(person, both, OTHER)
    left = {each.id: each.filters for each in store.interests(person)}
    assert left[two] == {Filter.AREA: (AREA.gss_code,), Filter.THEME: (Theme.THERAPIES,)}
    assert left[both] == {Filter.REGION: ("North",)}


def test_consent_ends_the_wait_for_a_confirmation_and_a_suspension(store: Store) -> None:
    with store.transaction():
        person = enlisted(store, state="pending")
        store.owe(person, "confirmation:1", replace(BULLETIN, kind="confirmation"), [], NOW)
        enlisted(store, consent="paper form")
    assert store.parts_due(LATER) == []
    with store.transaction():
        store.suspend(person)
        enlisted(store)
    again = store.subscriber(person)
    assert again is not None and (again.state, again.consent) == ("confirmed", "paper form")


def test_issues_are_opened_counted_and_closed(store: Store) -> None:
    with store.transaction():
        store.raise_issue("source", "newsroom", "it is down", NOW)
        store.raise_issue("source", "newsroom", "it is down still", LATER)
    (issue,) = store.issues()
    assert (issue.times, issue.opened_at, issue.message) == (2, NOW, "it is down still")
    with store.transaction():
        store.note_issue(issue.id, "seen to")
        store.close_issue("source", "newsroom", LATER)
    assert store.issues() == [] and store.find_issues("newsroom") == []
    with store.transaction():
        store.raise_issue("source", "newsroom", "again", LATER)
    (again,) = store.find_issues("newsroom")
    assert (again.id, again.times, again.opened_at, again.note) == (issue.id, 1, LATER, "seen to")
    assert store.find_issues(issue.id[:8]) == [again] and store.find_issues(issue.id[:5]) == []


def test_operators_are_told_of_an_issue_once_and_never_of_their_own_mail(store: Store) -> None:
    person = subscriber(store)
    with store.transaction():
        mail = store.owe(person, "operator:1", replace(BULLETIN, kind="operator"), [], SOON)
        assert mail is not None
        store.raise_issue("delivery", mail, "no such address", NOW)
        store.raise_issue("source", "newsroom", "it is down", NOW)
        store.raise_issue("term", "visit: new", "a word", NOW)
    assert store.last_operator_message() == SOON
    (issue,) = store.untold_issues()
    assert issue.kind == "term"
    with store.transaction():
        store.mark_issues_told([issue.id], LATER)
    assert store.untold_issues() == []
    assert next(each for each in store.issues() if each.kind == "term").told_at == LATER


def test_a_mailbox_is_one_person_however_its_capitals_are_written(store: Store) -> None:
    with store.transaction():
        one = store.enlist("email", "Reader@Town.example", NOW)
        same = [
            store.enlist("email", address, NOW)
            for address in ("reader@town.example", " READER@TOWN.EXAMPLE ")
        ]
        hook = store.enlist("webhook", "https://hooks.example/T0ken", NOW)
        other = store.enlist("webhook", "https://hooks.example/t0KEN", NOW)
    assert same == [one, one] and hook != other
    (who,) = store.subscribers("rEADER@town.example")
    assert (who.id, who.address) == (one, "Reader@Town.example")
    (found,) = store.subscribers("https://hooks.example/T0ken")
    assert found.id == hook
    with store.transaction():
        store.remove([each.id for each in store.subscribers("READER@town.example")])
    assert store.subscribers("reader@town.example") == ()
