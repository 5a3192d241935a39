"""The days that belong to a verb which tells a stage: when it happened, or by when it is due."""

import re
from collections.abc import Iterator

from pipeline.analysis.told import milestone_phrases as phrases
from pipeline.analysis.told.promised.days_ahead import days_named, is_ahead
from pipeline.model.dates import FoundRange, find_ranges, months_from
from pipeline.model.documents import PartialDate
from pipeline.model.terms import MEETINGS, Stage

_BY_LETTER = (
    Stage.PLAN_ACCEPTED,
    Stage.NOTICE_CLOSED,
    Stage.NOTICE_VARIED,
    Stage.MONITORING_ENDED,
)
"""What is done by a letter, whose day is its own."""
FAR = 120
"""How many characters apart a noun and its verb, or a verb and its date, may be."""


def due_days(
    said: str, verb: re.Match[str], published: PartialDate | None, stage: Stage
) -> list[PartialDate]:
    """The days by which something is due, the nearest to its verb first.

    Those after "by" or "deadline", else those still to come. The next meeting of whoever writes is
    none with inspectors or government.
    """
    found = days_named(said, published)
    if stage in (Stage.ENGAGEMENT_MEETING, Stage.STOCKTAKE):
        found = [one for one in found if not phrases.NEXT_MEETING.search(said[: one.start])]
    found = [one for one in found if not phrases.NOT_UNTIL.search(said[: one.start])]
    by = [one for one in found if phrases.DUE_BY.search(said[: one.start])]
    ahead = [one for one in found if is_ahead(one.on, published)]
    near = [one for one in by or ahead if _apart(verb, one.start, one.end) <= FAR]
    return [one.on for one in sorted(near, key=lambda one: _apart(verb, one.start, one.end))]


def days_of(
    said: str, stage: Stage, verb: re.Match[str], published: PartialDate | None
) -> tuple[PartialDate | None, ...]:
    """The day on which a stage happened, as a sentence gives it: no later than `published`.

    Of meetings, also the day that "and" joins to it. One None where there is none.
    """
    if published and phrases.FROM_TODAY.match(said, verb.end() + 1):
        return (published,)
    found = list(_own_days(said, stage, verb, published))
    if not found and published and _is_today(said, verb):
        return (published,)
    if not found and published and phrases.LAST_MONTH.match(said):
        return (months_from(published, -1),)
    if not found and phrases.ON_THAT_DAY.match(said, verb.end()):
        found = list(find_ranges(said[: verb.start()], reference=published))[-1:]
    first = _nearest(found, verb)
    if first is None:
        return (None,)
    return _meetings(said, first, found) if stage in MEETINGS else (first.ended,)


def _is_today(said: str, verb: re.Match[str]) -> bool:
    """Whether "today" belongs to a verb: no other deed stands between them."""
    for day in phrases.TODAY.finditer(said):
        first, last = sorted((day, verb), key=re.Match.start)
        if not phrases.TWO_DEEDS.search(said[first.end() : last.start()]):
            return True
    return False


def _own_days(
    said: str, stage: Stage, verb: re.Match[str], published: PartialDate | None
) -> Iterator[FoundRange]:
    """The days of a sentence that can be those of its verb, none of them still to come."""
    for one in find_ranges(said, 0, None, published):
        before = said[: one.start]
        of_notice = stage is not Stage.NOTICE_ISSUED and phrases.NOTICE_OF.search(before)
        ahead = published and one.started[:4].isdigit() and one.started > published
        letter = stage in _BY_LETTER and phrases.BY_LETTER.search(before)
        sent = stage is Stage.PLAN_ACCEPTED and one.start < verb.start() and _is_of_sending(before)
        anothers = of_notice or sent or (not letter and _is_anothers(said, verb, one))
        other = any(each.search(before) for each in (phrases.DUE_BY, phrases.NOT_THEN))
        if not (anothers or ahead or other):
            yield one


def _is_of_sending(before: str) -> bool:
    """Whether the date behind some words is the first after a plan is said to have been sent, or to
    have come.
    """
    sent = [*phrases.SENDS.finditer(before), *phrases.CAME_IN.finditer(before)]
    if not sent:
        return False
    last = max(one.end() for one in sent)
    return not (phrases.WHO_ANSWERED.search(before, last) or find_ranges(before, last))


def _meetings(said: str, first: FoundRange, found: list[FoundRange]) -> tuple[PartialDate, ...]:
    """The day of a meeting, with those that "and" or a comma joins to it."""
    both = (first.started,) if phrases.AND.search(said[first.start : first.end]) else ()
    joined, end = [], first.end
    for one in found:
        again = phrases.AND_AGAIN.search(said[first.end : one.start])
        if end < one.start and (again or phrases.AND_ON.fullmatch(said[end : one.start])):
            joined.append(one.ended)
            end = one.end
    return (*both, first.ended, *joined)


def _is_anothers(said: str, verb: re.Match[str], date: FoundRange) -> bool:
    """Whether the words around a date make it the date of an inspection, or of another deed."""
    after = date.start >= verb.end()
    between = said[verb.end() : date.start]
    if after and verb[0].startswith("been ") and phrases.SINCE.fullmatch(between):
        return False
    if verb[0] in ("had", "held"):
        between = phrases.HELD_REVIEW.sub("", between)
    others = (phrases.ANOTHERS_DAY, phrases.WHO_ANSWERED)
    if after and any(rule.search(between) for rule in others):
        return True
    lead = said[verb.end() : date.start] if after else said[: date.start]
    return phrases.OF_INSPECTION.search(lead) is not None


def _nearest(found: list[FoundRange], verb: re.Match[str]) -> FoundRange | None:
    """The date nearest to a verb."""
    apart = [(_apart(verb, one.start, one.end), one) for one in found]
    near = min((pair for pair in apart if pair[0] <= FAR), key=lambda pair: pair[0], default=None)
    return near[1] if near and not near[1].ended.startswith("--") else None


def _apart(verb: re.Match[str], start: int, end: int) -> int:
    """How far a date is from a verb; one after it counts as nearer."""
    after = start - verb.end()
    return after if after >= 0 else verb.start() - end + 20
