"""Interests in words, for the reason at the end of a message and for lists of subscribers."""

from calendar import day_name
from collections.abc import Iterator, Sequence

from pipeline.analysis.places.register import Register
from pipeline.bulletins.case_words import STAGES
from pipeline.bulletins.wording import OUTCOMES, THEMES, VISITS, listed
from pipeline.model.news import Reader
from pipeline.model.subscribers import Interest
from pipeline.model.terms import DUE_DATE_PASSED, Filter, Frequency, Outcome, Stage, Theme, Visit

NARROWED = {
    Filter.VISIT: "kind of visit",
    Filter.OUTCOME: "outcome",
    Filter.THEME: "theme",
    Filter.KEYWORD: "keyword",
    Filter.DOC_TYPE: "kind of document",
    Filter.STAGE: "stage",
}


PASSED = "a day by which something is due has passed, and no news of it is known"


def places(interest: Interest, register: Register) -> tuple[str, ...]:
    """The names of the areas and regions of an interest; none means every local area.

    An unknown code is left as it is.
    """
    named = (area.name if (area := register.by_code(code)) else code for code in interest.areas)
    return (*sorted(named), *interest.filters.get(Filter.REGION, ()))


def narrowed(interest: Interest) -> Iterator[str]:
    """The filters of an interest other than the place, one phrase per kind."""
    for kind, name in NARROWED.items():
        if values := interest.filters.get(kind):
            yield f"{name}: {' or '.join(_shown(kind, value) for value in values)}"


def _shown(kind: Filter, value: str) -> str:
    if kind is Filter.OUTCOME:
        return OUTCOMES[Outcome(value)].phrase
    if kind is Filter.VISIT:
        return VISITS[Visit(value)]
    if kind is Filter.THEME:
        return THEMES[Theme(value)]
    if kind is Filter.STAGE:
        return stage_asked(value)
    return f"“{value}”" if kind is Filter.KEYWORD else value.replace("_", " ")


def stage_asked(value: str) -> str:
    """News of a case that can be asked for, in words."""
    return PASSED if value == DUE_DATE_PASSED else STAGES[Stage(value)]


def reader(interests: Sequence[Interest], register: Register) -> Reader:
    """Why somebody gets a message for these interests, all of one rhythm."""
    everywhere = any(not places(each, register) for each in interests)
    named = (
        ()
        if everywhere
        else sorted({name for each in interests for name in places(each, register)})
    )
    only = {tuple(narrowed(each)) for each in interests}
    words = only.pop() if len(only) == 1 else ("narrowed down in several ways",)
    own = frozenset(code for each in interests for code in each.areas)
    return Reader(tuple(named), interests[0].rhythm, words, own)


def rhythm_words(interest: Interest) -> str:
    """How often an interest leads to messages, and when it does not."""
    words = {
        Frequency.INSTANT: "at once",
        Frequency.DAILY: "in a daily digest",
        Frequency.WEEKLY: f"in a weekly digest on {day_name[interest.weekday]}",
    }[interest.rhythm]
    if interest.quiet:
        words += f", not from {interest.quiet[0]} to {interest.quiet[1]}"
    if interest.working_days:
        words += ", on working days"
    words += ", and a message when there was none for a month" if interest.all_well else ""
    return words + (", and each month where the areas stand" if interest.monthly else "")


def interest_words(interest: Interest, register: Register) -> str:
    """One interest on one line: where, what and how often."""
    only = f" ({'; '.join(narrowed(interest))})" if any(narrowed(interest)) else ""
    return (
        f"{listed(places(interest, register)) or 'every local area'}{only},"
        f" {rhythm_words(interest)}"
    )
