"""Whom news concerns: interests against what is known of an event, from values to values."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from pipeline.model.subscribers import Interest, Subscriber
from pipeline.model.terms import DocType, Filter, Origin, Outcome, Theme, Visit


@dataclass(frozen=True, slots=True)
class Happening:
    """What an interest is compared with: one publication about one inspection, as far as both are
    known.

    `area` is a GSS code, `region` as the register has it. `themes` are those of the publication's
    findings about the inspection; `words` are its title, its listing's summary and its findings.
    """

    area: str | None
    region: str | None = None
    visit: Visit | None = None
    outcome: Outcome | None = None
    doc_type: DocType | None = None
    themes: frozenset[Theme] = frozenset()
    words: str = ""


def origin_notifies(origin: Origin) -> bool:
    """Whether an event of this origin is told to anybody: live ones only.

    A backfill reads what is long known, and a reanalysis reads what people were told already:
    telling them again would bury the news.
    """
    return origin is Origin.LIVE


def listens(subscriber: Subscriber) -> bool:
    """Whether anything is told to this address now: it is confirmed, can be reached, and is not
    paused.
    """
    return subscriber.state == "confirmed" and not subscriber.paused


def operators(subscribers: Iterable[Subscriber]) -> tuple[Subscriber, ...]:
    """Those who are told how the sources are."""
    return tuple(each for each in subscribers if each.role == "operator" and listens(each))


def mismatches(interest: Interest, happening: Happening) -> Iterator[Filter]:
    """The filters of an interest that leave this out, in the order of `Filter`.

    Areas and regions together say where: one of either is enough. Of every other kind of filter
    that is set, one value has to fit. What is not known fits no filter. A keyword stands in the
    words as a whole word or phrase, in any case.
    """
    asked = interest.filters
    where = (Filter.AREA, happening.area), (Filter.REGION, happening.region)
    named = [kind for kind, _ in where if asked.get(kind)]
    if named and not any(own in asked.get(kind, ()) for kind, own in where):
        yield named[0]
    for kind, own in ((Filter.VISIT, happening.visit), (Filter.OUTCOME, happening.outcome)):
        if asked.get(kind) and own not in asked[kind]:
            yield kind
    if asked.get(Filter.THEME) and happening.themes.isdisjoint(asked[Filter.THEME]):
        yield Filter.THEME
    if asked.get(Filter.KEYWORD) and not any(
        _phrase(each).search(happening.words) for each in asked[Filter.KEYWORD]
    ):
        yield Filter.KEYWORD
    if asked.get(Filter.DOC_TYPE) and happening.doc_type not in asked[Filter.DOC_TYPE]:
        yield Filter.DOC_TYPE


def concerns(interest: Interest, happening: Happening) -> bool:
    """Whether an interest asks for this. One without filters asks for everything."""
    return next(mismatches(interest, happening), None) is None


@lru_cache(maxsize=4096)
def _phrase(keyword: str) -> re.Pattern[str]:
    words = r"\s+".join(map(re.escape, keyword.split()))
    return re.compile(rf"(?<!\w){words}(?!\w)", re.IGNORECASE)
