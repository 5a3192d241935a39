"""Which interests an event matches, decided from values alone."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from pipeline.model.documents import LocalArea
from pipeline.model.inspections import Finding
from pipeline.model.subscribers import Interest, Subscriber
from pipeline.model.terms import DocType, Filter, FindingKind, Origin, Outcome, Stage, Theme, Visit
from pipeline.subscriptions.keywords import folded, phrase

_FORMAL = (FindingKind.PRIORITY_ACTION, FindingKind.AREA_FOR_IMPROVEMENT, FindingKind.REQUIRED)


@dataclass(frozen=True, kw_only=True)
class Happening:
    """What an interest is compared with: one publication about one inspection.

    `area` is a GSS code, `region` is as in the register. `headline` is its title and its listing's
    summary; `stages` are those of the area's case that it tells. `findings` gives those about the
    inspection: a function, since they are many and most interests ask for no theme or keyword.
    """

    area: str | None
    region: str | None = None
    visit: Visit | None = None
    outcome: Outcome | None = None
    doc_type: DocType | None = None
    headline: tuple[str, ...] = ()
    stages: frozenset[Stage] = frozenset()
    findings: Callable[[], Sequence[Finding]] = tuple

    @cached_property
    def themes(self) -> frozenset[Theme]:
        """The prominent themes of its findings."""
        return prominent_themes(self.findings())

    @cached_property
    def words(self) -> str:
        """Its headline and its findings."""
        return "\n".join((*self.headline, *(each.span.quote for each in self.findings())))


def prominent_themes(findings: Sequence[Finding]) -> frozenset[Theme]:
    """The themes that interests are compared with: the main one of each finding, and any other that
    two findings have, or one that formally asks for something.
    """
    named = Counter(theme for each in findings for theme in each.themes)
    return frozenset(
        theme
        for each in findings
        for place, theme in enumerate(each.themes)
        if place == 0 or named[theme] > 1 or each.kind in _FORMAL
    )


def origin_notifies(origin: Origin) -> bool:
    """Whether events of this origin lead to messages: only live ones do.

    A backfill reads what has long been known, and a reanalysis reads what people have been told
    already; repeating it would bury the news.
    """
    return origin is Origin.LIVE


def listens(subscriber: Subscriber) -> bool:
    """Whether an address gets messages now: it is confirmed, can be reached and is not paused."""
    return subscriber.state == "confirmed" and not subscriber.paused


def operators(subscribers: Iterable[Subscriber]) -> tuple[Subscriber, ...]:
    """The subscribers who are told about the state of the sources."""
    return tuple(each for each in subscribers if each.role == "operator" and listens(each))


def mismatches(interest: Interest, happening: Happening) -> Iterator[Filter]:
    """The filters of an interest that this does not match, in the order of `Filter`.

    Areas and regions are alternatives: matching one is enough. For every other kind of filter that
    is set, one value has to match. An unknown value matches no filter. A keyword matches as a whole
    word or phrase, however its letters, apostrophes and hyphens are written.
    """
    asked = {kind: values for kind, values in interest.filters.items() if values}
    where = [kind for kind in (Filter.AREA, Filter.REGION) if kind in asked]
    if where and not any(_FITS[kind](asked[kind], happening) for kind in where):
        yield where[0]
    for kind, fits in _FITS.items():
        if kind in asked and kind not in where and not fits(asked[kind], happening):
            yield kind


def concerns(interest: Interest, happening: Happening) -> bool:
    """Whether an interest matches this. One without filters matches everything."""
    return next(mismatches(interest, happening), None) is None


def followed(interest: Interest, area: LocalArea) -> bool:
    """Whether an interest names a local area, or its region."""
    regions = interest.filters.get(Filter.REGION, ())
    return area.gss_code in interest.areas or area.region in regions


def concerned(interest: Interest, area: LocalArea) -> bool:
    """Whether an interest is in a local area: named, in its region, or everywhere."""
    everywhere = not interest.areas and not interest.filters.get(Filter.REGION)
    return everywhere or followed(interest, area)


def _says(words: str, keyword: str) -> bool:
    asked = phrase(keyword)
    return asked is not None and asked.search(folded(words)) is not None


_FITS: dict[Filter, Callable[[Sequence[str], Happening], bool]] = {
    Filter.AREA: lambda values, known: known.area in values,
    Filter.REGION: lambda values, known: known.region in values,
    Filter.VISIT: lambda values, known: known.visit in values,
    Filter.OUTCOME: lambda values, known: known.outcome in values,
    Filter.THEME: lambda values, known: not known.themes.isdisjoint(values),
    Filter.KEYWORD: lambda values, known: any(_says(known.words, each) for each in values),
    Filter.DOC_TYPE: lambda values, known: known.doc_type in values,
    Filter.STAGE: lambda values, known: not known.stages.isdisjoint(values),
}
"""Whether one of the values asked for fits what is known, for every kind of filter."""
