"""Checks what a person typed about an interest, and how a new address begins."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import time
from typing import Protocol

from pipeline.analysis.places.register import Register
from pipeline.errors import SettingsError
from pipeline.explorer.filters import term_hint
from pipeline.model.news import Site
from pipeline.model.subscribers import Interest, Subscriber, shown_address
from pipeline.model.terms import ASKED_STAGES, DocType, Filter, Frequency, Outcome, Theme, Visit
from pipeline.ports.readers.outbox import Owing
from pipeline.ports.readers.subscribers import Subscribers
from pipeline.register.local_areas import area_named
from pipeline.subscriptions.confirmation import compose_confirmation

CLOSED: dict[Filter, Iterable[str]] = {
    Filter.VISIT: Visit,
    Filter.OUTCOME: Outcome,
    Filter.THEME: Theme,
    Filter.DOC_TYPE: DocType,
    Filter.STAGE: ASKED_STAGES,
}
"""Filters whose values are those of a vocabulary."""
_PLACES = (Filter.AREA, Filter.REGION)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class ConfirmationStore(Owing, Subscribers, Protocol):
    """Pending subscribers, and what they are owed."""


def owe_confirmation(
    store: ConfirmationStore, subscriber: str, about: Sequence[str], site: Site, now: str
) -> bool:
    """Records the confirmation message for a pending subscriber; returns whether one is owed.

    Runs in the open transaction. At most one message a day. Raises SettingsError where the
    installation has no pages on which to confirm.
    """
    person = store.subscriber(subscriber)
    if person is None or person.state != "pending":
        return False
    if not site.base_url:
        raise SettingsError(
            f"{person.address} has to confirm on a page, and there is none: set [site] base_url and"
            ' [site] listen, or write how and when they agreed: --consent "paper form, 3 March'
            ' 2026"'
        )
    bulletin = compose_confirmation(site, about, now)
    return store.owe(subscriber, f"confirmation:{now[:10]}", bulletin, (), now) is not None


def interest_of(
    register: Register,
    filters: Mapping[Filter, Sequence[str]],
    rhythm: str,
    weekday: str,
    quiet: str | None,
    *,
    working_days: bool,
    all_well: bool,
    monthly: bool = False,
) -> Interest:
    """The interest that the options describe, not stored yet.

    Raises SettingsError, naming the option, for an impossible value.
    """
    if monthly and not (filters.get(Filter.AREA) or filters.get(Filter.REGION)):
        raise SettingsError(
            "a monthly message: name the areas or regions that it is about (--area, --region)"
        )
    return Interest(
        id="",
        rhythm=Frequency(rhythm),
        filters={
            kind: checked(register, kind, values) for kind, values in filters.items() if values
        },
        weekday=WEEKDAYS.index(weekday) if rhythm == "weekly" else 0,
        quiet=quiet_hours(quiet) if quiet else None,
        working_days=working_days,
        all_well=all_well,
        monthly=monthly,
    )


def told_again(id: str | None, interests: Sequence[Interest]) -> dict[str, Interest]:
    """The others of an address's interests, by their ids, by which news of this one comes a second
    time: they are narrowed down alike, and about a place that it is about too.
    """
    own = next((each for each in interests if each.id == id), None)
    if own is None:
        return {}

    def narrowed(each: Interest) -> Mapping[Filter, tuple[str, ...]]:
        return {kind: each.filters[kind] for kind in each.filters if kind not in _PLACES}

    def places(each: Interest) -> set[str]:
        return {value for kind in _PLACES for value in each.filters.get(kind, ())}

    def share(each: Interest) -> bool:
        mine, theirs = places(own), places(each)
        return not mine or not theirs or bool(mine & theirs)

    return {
        each.id: each
        for each in interests
        if each.id != id and narrowed(each) == narrowed(own) and share(each)
    }


def checked(register: Register, kind: Filter, values: Sequence[str]) -> tuple[str, ...]:
    """The values of one kind of filter as they are stored: sorted, without duplicates."""
    if kind is Filter.AREA:
        return tuple(sorted({area_named(register, value) for value in values}))
    if kind is Filter.REGION:
        known = {area.region.casefold(): area.region for area in register.areas}
        return tuple(sorted({_one_of(known, value, "--region") for value in values}))
    if kind is Filter.KEYWORD:
        if not all(map(is_keyword, values)):
            raise SettingsError("--keyword: write a word or a phrase")
        return tuple(sorted({" ".join(value.split()) for value in values}))
    terms = {str(each): str(each) for each in CLOSED[kind]}
    return tuple(sorted({_one_of(terms, value, f"--{kind.replace('_', '-')}") for value in values}))


_NO_KEYWORD = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]|://|\bwww\.|@|\w\.[a-z]{2,}/", re.IGNORECASE)
"""Control characters, and what makes an address of the web or of mail."""
_LONGEST_KEYWORD = 80
"""How many characters a keyword has at most: it is quoted in a message that asks whoever has the
address to confirm, which a stranger may have caused.
"""


def is_keyword(value: str) -> bool:
    """Whether a text could stand in a title: a few words with a letter or digit, no address."""
    if len(value) > _LONGEST_KEYWORD or _NO_KEYWORD.search(value):
        return False
    return re.search(r"\w", value) is not None


def _one_of(known: Mapping[str, str], value: str, option: str) -> str:
    found = known.get(value.casefold())
    if found is None:
        terms = sorted(known.values())
        near = term_hint(value, terms)
        raise SettingsError(
            f"{option} {value!r}: {near}{'Or write' if near else 'write'} one of {', '.join(terms)}"
        )
    return found


def quiet_hours(text: str) -> tuple[str, str]:
    """The two London times of "22:00-07:00"."""
    matched = re.fullmatch(r"(\d\d:\d\d)-(\d\d:\d\d)", text)
    try:
        begins, ends = (
            (time.fromisoformat(each) for each in matched.groups()) if matched else (time(), time())
        )
    except ValueError:
        begins = ends = time()
    if begins == ends:
        raise SettingsError(
            f"--quiet {text!r}: write two different London times, such as 22:00-07:00"
        )
    return f"{begins:%H:%M}", f"{ends:%H:%M}"


def subscribed(store: Subscribers, address: str) -> tuple[Subscriber, ...]:
    """The subscribers with an address, one per channel; it may be as `shown_address` shows it.

    Raises SettingsError when there is none.
    """
    subscribers = store.subscribers(address) or tuple(
        each for each in store.subscribers() if shown_address(each.address) == address
    )
    if not subscribers:
        raise SettingsError(
            f"{shown_address(address)} is not subscribed: `sendwatch subscribers list` shows who is"
        )
    return subscribers
