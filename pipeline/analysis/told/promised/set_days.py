"""Which days a sentence sets for something, by the form of the clause that has the day.

A day to come is set where words for a deadline lead to it, or where its clause says what will be,
is to be, or only names it ("letters in every school in March"). A clause about the past sets only
what it says was promised for the day. What readers are invited to, what lasts until a day and what
is only forecast is nothing that is set; inspections have stages of their own.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from pipeline.analysis.told.milestone_phrases import UNCERTAIN
from pipeline.analysis.told.promised import became, phrases
from pipeline.analysis.told.promised.days_ahead import Named, days_named, is_ahead
from pipeline.analysis.vocabulary.guarded_pattern import Rule
from pipeline.model.dates import months_from
from pipeline.model.documents import PartialDate

_BEFORE, _BEHIND = 100, 60
"""How many characters before and behind a day the words may be that say what will be then."""
_YEAR = re.compile(r"20\d\d")
_END_OF = re.compile(r"\bend(?: of)?(?: the month of)? $", re.IGNORECASE)
_EARLY = "10"
"""Until which day of a month what is named for it is still to come."""
_MEETING = re.compile(r" (?:meeting|board|cabinet|committee)\b", re.IGNORECASE)
"""What is named by its month: "to the December meeting"."""
_SOON = 7
"""Within how many months a day without its year is to come where nothing says what will be."""
_BRIEF = 120
"""How many characters a sentence without a verb may have."""
_FULL = len("2025-01-31")
_FEWEST = 3
"""How many words say what is to be done, more than this."""


def set_days(
    said: str, published: PartialDate, *, strict: bool, terse: bool
) -> Iterator[PartialDate]:
    """The days that a sentence sets for something; `strict` in words about much besides, `terse` in
    minutes, papers and plans, which leave out verbs.
    """
    if _sets_nothing(said, terse=terse):
        return
    days = [
        one
        for one in days_named(said, published)
        if not one.ranged and _is_to_come(said, one, published)
    ]
    clauses = [_clause_of(said, one) for one in days]
    yield from (
        one.day.on for one in clauses if _is_set(one, published, strict=strict, terse=terse)
    )
    words = (phrases.OF_OTHERS,) if strict else (phrases.OF_OTHERS, phrases.WILL)
    if not (days or UNCERTAIN.search(said)) and any(one.search(said) for one in words):
        yield from _in_months(said, published)


def _sets_nothing(said: str, *, terse: bool) -> bool:
    """Whether a sentence only invites, counts or tells of an inspection."""
    invites = not terse and phrases.EVENTS.search(said) and not phrases.TO_OPEN.search(said)
    return bool(
        invites
        or phrases.NEXT_MEETING.match(said)
        or phrases.REACHED.search(said)
        or phrases.is_of_inspection(said)
    )


_SETS_NONE = (UNCERTAIN, became.UNDONE, phrases.NOT_BEFORE)
"""What, before a day, shows that nothing is set for it."""


class _Clause(NamedTuple):
    """A day of a sentence with what leads to it, from the beginning and from that of its clause,
    and with all of its clause but the day.
    """

    day: Named
    said: str
    lead: str
    before: str
    whole: str

    def has(self, *words: re.Pattern[str] | Rule) -> bool:
        """Whether one of these is in the clause."""
        return any(one.search(self.whole) for one in words)

    def led_by(self, *words: re.Pattern[str]) -> bool:
        """Whether one of these leads to the day."""
        return any(one.search(self.lead) for one in words)

    @property
    def has_year(self) -> bool:
        """Whether the day has its year, or is reckoned from the publication."""
        if phrases.WITHIN.match(self.said, self.day.start):
            return True
        return _YEAR.search(self.said, self.day.start, self.day.end) is not None


def _clause_of(said: str, day: Named) -> _Clause:
    lead = said[: day.start]
    before = phrases.CLAUSES.split(lead)[-1]
    behind = phrases.CLAUSES.split(said[day.end :])[0]
    return _Clause(day, said, lead, before, f"{before}{behind}")


def _is_to_come(said: str, day: Named, published: PartialDate) -> bool:
    """Whether a day was still to come; of the month of a publication, its end was."""
    if day.on != published[: len("2024-01")]:
        return is_ahead(day.on, published)
    early = published[len("2024-01-") :] <= _EARLY
    will = early and not any(one.search(said) for one in (phrases.PAST, phrases.PAST_FORM))
    return bool(_END_OF.search(said[: day.start]) or will)


def _is_set(one: _Clause, published: PartialDate, *, strict: bool, terse: bool) -> bool:
    """Whether a clause sets something for its day."""
    if one.has(phrases.INVITES, phrases.NO_COMMITMENT):
        return False
    if one.led_by(phrases.MOVED_TO):
        return one.has_year or not _is_past(one)
    if any(each.search(one.before) for each in _SETS_NONE):
        return False
    passed = phrases.SHOULD_HAVE.search(one.before) and not one.has_year
    if passed or one.led_by(phrases.OVER_ON):
        return False
    if not _can_be_ahead(one, published):
        return False
    if _is_led(one):
        return True
    bare = one.said[one.day.start].isupper() and not _MEETING.match(one.said, one.day.end)
    if one.lead.endswith(" the ") and bare:
        return False
    return _is_said(one, strict=strict, terse=terse)


def _is_led(one: _Clause) -> bool:
    """Whether words for a deadline lead to a day, and not those for what was done by it."""
    if one.led_by(phrases.PROMISED_FOR):
        return True
    asks = phrases.ASKS.search(one.before)
    if _is_past(one) and became.DONE.search(one.before) and not asks:
        return False
    within = phrases.WITHIN.match(one.said, one.day.start)
    return one.led_by(phrases.BY, phrases.LOGGED, phrases.AS_DATE) or within is not None


def _is_said(one: _Clause, *, strict: bool, terse: bool) -> bool:
    """Whether a clause says what will be on its day, or names it for the day."""
    if not strict and _is_headed(one):
        return True
    if _says_what_will_be(one):
        return one.led_by(phrases.WHEN)
    if _is_past(one):
        return False
    if not strict and _is_plainly_ahead(one):
        return True
    to_do = not strict and phrases.TO_DO.search(one.before) is not None
    return (to_do or (terse and _is_bare(one))) and one.led_by(phrases.WHEN)


def _says_what_will_be(one: _Clause) -> bool:
    """Whether words near a day say what will be then."""
    place = one.day
    return any(
        0 <= place.start - found.end() <= _BEFORE or 0 <= found.start() - place.end <= _BEHIND
        for each in (phrases.OF_OTHERS, phrases.WILL)
        for found in each.finditer(one.said)
    )


def _is_past(one: _Clause) -> bool:
    """Whether a clause tells what was, and not what will or was to be."""
    return phrases.PAST.search(one.before) is not None and not one.has(phrases.WILL)


def _can_be_ahead(one: _Clause, published: PartialDate) -> bool:
    """Whether a day has its year, or can only be one to come: its clause does not tell of the past,
    and it lies near or is said to be ahead.
    """
    if one.has_year:
        return True
    if one.led_by(phrases.PROMISED_FOR):
        undone = (became.UNDONE, became.OWED, became.STILL)
        return not any(each.search(one.said) for each in undone)
    told = phrases.WAS_TO.sub("", phrases.ASIDE.sub("", one.whole))
    past = phrases.PAST.search(told) or phrases.PAST_FORM.search(told)
    if past and (one.has(phrases.WAS_TO) or not (one.has(phrases.MODAL) or _is_asked_by(one))):
        return False
    latest = months_from(published, _SOON)
    near = latest is not None and one.day.on[: len(latest)] <= latest
    return near or one.has(phrases.MODAL) or (not past and one.has(phrases.WILL))


def _is_asked_by(one: _Clause) -> bool:
    """Whether a clause about the past sets a day by which something is still to be done."""
    part = one.before.rpartition(", ")[2]
    led = phrases.BY.search(part)
    if led is None or phrases.ASKS.search(part):
        return led is not None
    rest = part[: led.start()]
    if to_do := phrases.TO_DO.search(rest):
        rest = rest[: to_do.start()]
    return not any(each.search(rest) for each in (phrases.PAST, phrases.PAST_FORM))


def _is_headed(one: _Clause) -> bool:
    """Whether a day stands at the head of what is to be done by it: "March 2025: open the hub"."""
    behind = phrases.HEADS.match(one.said, one.day.end)
    bare = not one.lead.strip(" •(*")
    return bool(bare and behind) and len(one.said[one.day.end :].split()) > _FEWEST


def _is_plainly_ahead(one: _Clause) -> bool:
    """Whether a clause in the present tells of something on its day: "each family gets a letter in
    February", "from 1 October every call is returned".
    """
    if phrases.NEXT_ONE.search(one.said) or one.has(phrases.LASTS, phrases.PAST_FORM):
        return False
    return one.led_by(phrases.IN_OR_ON) and phrases.OF_OUR_OWN.search(one.said) is not None


def _is_bare(one: _Clause) -> bool:
    """Whether a sentence without a verb names a day that can only be one that is set."""
    if len(one.said) > _BRIEF or phrases.FINITE.search(one.said):
        return False
    full = len(one.day.on) == _FULL and not phrases.NEXT_ONE.search(one.said)
    return bool(full or one.has_year or one.led_by(phrases.FROM))


def _in_months(said: str, published: PartialDate) -> Iterator[PartialDate]:
    """The month that a sentence gives as so many months on."""
    found = phrases.MONTHS_ON.search(said)
    number = phrases.NUMBER.get(found["number"].lower()) if found else None
    month = months_from(published, number) if number else None
    if month:
        yield month
