"""Which findings a message quotes, and under which heading, depending on whose words they are.

A quotation is shown whole or not at all. Under the Open Government Licence a section shows as many
as its limit; others are quoted within fair dealing for quotation: at most `QUOTED` short passages
per publication.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

from pipeline.bulletins.wording import SUMMARY, SUMMARY_NOTE
from pipeline.model.bulletins import (
    BulletinQuote,
    BulletinSection,
    BulletinSentence,
    BulletinSummary,
)
from pipeline.model.inspections import Finding
from pipeline.model.news import InspectionNews, PublicationNews
from pipeline.model.terms import (
    QUOTED,
    QUOTED_LENGTH,
    DocType,
    FindingKind,
    Reuse,
    StatedBy,
)

HEADINGS = {
    FindingKind.PRIORITY_ACTION: "Areas for priority action set by inspectors",
    FindingKind.AREA_FOR_IMPROVEMENT: "Areas for improvement set by inspectors",
    FindingKind.WEAKNESS: "What inspectors want done better",
    FindingKind.STRENGTH: "What inspectors found to work well",
    FindingKind.EXPERIENCE: "What inspectors say it is like for children and families",
}
"""The kinds of inspectors' findings that messages show, in order; statistics are left out."""
_OTHERS = (FindingKind.REQUIRED, FindingKind.PLANNED)
"""Kinds that are never the inspectors' own, shown as the words of whoever says them."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How many quotations a section shows.

    `formal` ones are those that inspectors set as actions or improvements; `others` the rest;
    `sentences` is how much of a summary is shown.
    """

    formal: int
    others: int
    sentences: int


_FORMAL = (FindingKind.PRIORITY_ACTION, FindingKind.AREA_FOR_IMPROVEMENT)
_ORDER = {kind: place for place, kind in enumerate((*HEADINGS, *_OTHERS))}


@dataclass(frozen=True, slots=True)
class _Group:
    """The findings of one publication under one heading; `hidden` ones are only counted."""

    heading: str
    findings: tuple[Finding, ...]
    formal: bool = False
    hidden: bool = False


def sections(
    news: InspectionNews, limits: Limits, quoted: Counter[str] | None = None
) -> tuple[BulletinSection, ...]:
    """The quoted sections of a message about `news`, within `limits`, in reading order.

    The official report's words come first. Where one is known, other accounts of what inspectors
    found are left out, but not what their publishers say about themselves. No passage is shown
    twice. `quoted` counts, by publication, the passages already quoted in the same
    message, and is updated.
    """
    quoted = Counter() if quoted is None else quoted
    shown = news.shown
    official = any(publication.official for publication in news.publications)
    opening = () if news.follow_up else _outcome(news, shown, quoted)
    seen = {letters(quote.text) for section in opening for quote in section.quotes}
    made = list(opening)
    for publication in shown:
        groups = tuple(_groups(publication, seen, retold=official and not publication.official))
        made.extend(_quoted(publication, _where(publication, news), groups, limits, quoted))
    return tuple(made)


def _outcome(
    news: InspectionNews, shown: Sequence[PublicationNews], quoted: Counter[str]
) -> tuple[BulletinSection, ...]:
    """The sentence that states the outcome, if it is known whose it is and it may be shown."""
    if (
        news.outcome_quote is None
        or not shown
        or not (shown[0].official or len(news.publications) == 1)
    ):
        return ()
    source = shown[0]
    if source.reuse is Reuse.QUOTE and (
        len(news.outcome_quote) > QUOTED_LENGTH or quoted[source.id] >= QUOTED
    ):
        return ()
    quoted[source.id] += 1
    heading = (
        "The outcome in the report’s words"
        if source.official
        else f"The outcome as {source.voice} reports it"
    )
    quote = _quotation(source, _where(source, news), news.outcome_quote, news.outcome_page, ())
    return (BulletinSection(heading, (quote,)),)


def _groups(publication: PublicationNews, seen: set[str], *, retold: bool) -> Iterator[_Group]:
    """What a publication says, grouped by speaker and kind.

    `seen` collects the passages so that none is repeated.
    """
    findings = list(_once(publication.findings, seen))
    said = {who: tuple(each for each in findings if each.stated_by is who) for who in StatedBy}
    told = () if retold else said[StatedBy.INSPECTORS]
    source = "" if publication.official else f", as reported by {publication.voice}"
    for kind, heading in HEADINGS.items():
        yield _Group(
            heading + source, tuple(each for each in told if each.kind is kind), kind in _FORMAL
        )
    reported = "" if publication.doc_type is DocType.GOVERNMENT else source
    yield _Group("What the government says" + reported, said[StatedBy.GOVERNMENT])
    yield _Group(f"What {publication.voice} says", said[StatedBy.PUBLISHER])
    alone = not (retold or told or said[StatedBy.GOVERNMENT] or said[StatedBy.PUBLISHER])
    yield _Group(
        f"What people quoted by {publication.voice} say", said[StatedBy.PERSON], hidden=not alone
    )


def _once(findings: Iterable[Finding], seen: set[str]) -> Iterator[Finding]:
    """The findings of kinds that messages tell of, in their order, each passage once."""
    told = [each for each in findings if each.kind in _ORDER]
    for each in sorted(told, key=lambda each: (_ORDER[each.kind], each.span.start, each.span.end)):
        if letters(each.span.quote) not in seen:
            seen.add(letters(each.span.quote))
            yield each


def _quoted(
    publication: PublicationNews,
    where: str,
    groups: Iterable[_Group],
    limits: Limits,
    quoted: Counter[str],
) -> Iterator[BulletinSection]:
    """One section for each non-empty group; what is not shown is counted and linked."""
    groups = tuple(group for group in groups if group.findings)
    shown = (
        _within_licence(groups, quoted[publication.id])
        if publication.reuse is Reuse.QUOTE
        else None
    )
    for group in groups:
        may = (
            ()
            if group.hidden
            else group.findings
            if shown is None
            else [f for f in group.findings if f in shown]
        )
        limit = limits.formal if group.formal else limits.others
        quotes = tuple(
            _quotation(publication, where, each.span.quote, each.span.page, each.responsible)
            for each in may[:limit]
        )
        quoted[publication.id] += len(quotes)
        yield BulletinSection(
            group.heading, quotes, len(group.findings) - len(quotes), publication.url, where
        )


def _within_licence(groups: Sequence[_Group], spent: int) -> list[Finding]:
    """The short passages that may be shown, taken from each group in turn for a fair mix."""
    short = [
        [each for each in group.findings if len(each.span.quote) <= QUOTED_LENGTH]
        for group in groups
        if not group.hidden
    ]
    in_turn = [each for turn in zip_longest(*short) for each in turn if each is not None]
    return in_turn[: max(0, QUOTED - spent)]


def _quotation(
    publication: PublicationNews,
    where: str,
    words: str,
    page: int | None,
    responsible: tuple[str, ...],
) -> BulletinQuote:
    if responsible and words.startswith(responsible[0]):
        responsible = ()
    if page is None or not publication.paged:
        return BulletinQuote(words, publication.url, responsible=responsible, where=where)
    address = publication.url.partition("#")[0]
    return BulletinQuote(words, f"{address}#page={page}", page, responsible, where)


def summary(news: InspectionNews, limits: Limits) -> BulletinSummary | None:
    """The language model's summary of the publications shown, each sentence with its quotation."""
    sentences = []
    for publication in news.shown:
        where = _where(publication, news)
        for each in publication.summary:
            quote = _quotation(
                publication, where, each.finding.span.quote, each.finding.span.page, ()
            )
            sentences.append(BulletinSentence(each.text, quote.text, quote.link, quote.page, where))
    return (
        BulletinSummary(SUMMARY, SUMMARY_NOTE, tuple(sentences[: limits.sentences]))
        if sentences
        else None
    )


def _where(publication: PublicationNews, news: InspectionNews) -> str:
    """What a link to a publication opens, in words."""
    return (
        f"the report on {news.area.name}"
        if publication.official
        else f"the publication by {publication.voice}"
    )


def letters(quote: str) -> str:
    """What two printings of a passage have in common: its letters and digits."""
    return "".join(filter(str.isalnum, quote.casefold()))
