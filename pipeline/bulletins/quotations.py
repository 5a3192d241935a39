"""Which findings a message quotes, and under which heading, depending on whose words they are.

A quotation is shown whole or not at all. Under the Open Government Licence a section shows as many
as its limit; others are quoted within fair dealing for quotation: the few short passages that lists
and pages quote too.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pipeline.addresses import only_links
from pipeline.bulletins.wording import SUMMARY, SUMMARY_NOTE, publication_words
from pipeline.model.bulletins import (
    BulletinQuote,
    BulletinSection,
    BulletinSentence,
    BulletinSummary,
)
from pipeline.model.inspections import Finding
from pipeline.model.lookup_rows import FORMAL
from pipeline.model.news import InspectionNews, PublicationNews
from pipeline.model.terms import DocType, FindingKind, Reuse, StatedBy

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


_ORDER = {kind: place for place, kind in enumerate((*HEADINGS, *_OTHERS))}


@dataclass(frozen=True, slots=True)
class _Group:
    """The findings of one publication under one heading; `hidden` ones are only counted."""

    heading: str
    findings: tuple[Finding, ...]
    formal: bool = False
    hidden: bool = False


def sections(news: InspectionNews, limits: Limits) -> tuple[BulletinSection, ...]:
    """The quoted sections of a message about `news`, within `limits`, in reading order.

    The official report's words come first. Where one is known, other accounts of what inspectors
    found are left out, but not what their publishers say about themselves. No passage is shown
    twice.
    """
    official = any(publication.official for publication in news.publications)
    opening = () if news.follow_up else _outcome(news)
    seen = {letters(quote.text) for section in opening for quote in section.quotes}
    made = list(opening)
    for publication in news.shown:
        retold = official and not publication.official
        groups = tuple(_groups(publication, seen, retold=retold, follows=news.is_later))
        made.extend(_quoted(publication, _where(publication, news), groups, limits))
    return tuple(made)


def invitations(news: InspectionNews) -> tuple[BulletinSection, ...]:
    """What families can do by a day, each with the words that say so, or where to read them."""
    return tuple(
        BulletinSection(
            each.words,
            (BulletinQuote(each.quote, each.url, where=where),) if each.quote else (),
            0 if each.quote else 1,
            each.url,
            where,
        )
        for each in news.invited
        for where in (publication_words(each.voice),)
    )


def _outcome(news: InspectionNews) -> tuple[BulletinSection, ...]:
    """The sentence that states the outcome, if it is known whose it is."""
    shown = news.shown
    if (
        news.outcome_quote is None
        or not shown
        or not (shown[0].official or len(news.publications) == 1)
    ):
        return ()
    source = shown[0]
    heading = (
        "The outcome in the report’s words"
        if source.official
        else f"The outcome as {source.voice} reports it"
    )
    quote = _quotation(source, _where(source, news), news.outcome_quote, news.outcome_page, ())
    return (BulletinSection(heading, (quote,)),)


def _groups(
    publication: PublicationNews, seen: set[str], *, retold: bool, follows: bool
) -> Iterator[_Group]:
    """What a publication says, grouped by speaker and kind.

    `seen` collects the passages so that none is repeated. What people say is only counted where
    there is more to tell: beside a report that is news, not in a message that `follows` it.
    """
    findings = list(_once(publication.findings, seen))
    said = {who: tuple(each for each in findings if each.stated_by is who) for who in StatedBy}
    told = () if retold else said[StatedBy.INSPECTORS]
    source = "" if publication.official else f", as reported by {publication.voice}"
    for kind, heading in HEADINGS.items():
        yield _Group(
            heading + source, tuple(each for each in told if each.kind is kind), kind in FORMAL
        )
    reported = "" if publication.doc_type is DocType.GOVERNMENT else source
    yield _Group("What the government says" + reported, said[StatedBy.GOVERNMENT])
    yield _Group(f"What {publication.voice} says", said[StatedBy.PUBLISHER])
    others = told or said[StatedBy.GOVERNMENT] or said[StatedBy.PUBLISHER]
    alone = not others and (follows or not retold)
    by = "in" if only_links(publication.voice) else "by"
    yield _Group(
        f"What people quoted {by} {publication.voice} say", said[StatedBy.PERSON], hidden=not alone
    )


def _once(findings: Iterable[Finding], seen: set[str]) -> Iterator[Finding]:
    """The findings of kinds that messages tell of, in their order, each passage once."""
    told = [each for each in findings if each.kind in _ORDER]
    for each in sorted(told, key=lambda each: (_ORDER[each.kind], each.span.start, each.span.end)):
        if letters(each.span.quote) not in seen:
            seen.add(letters(each.span.quote))
            yield each


def _quoted(
    publication: PublicationNews, where: str, groups: Iterable[_Group], limits: Limits
) -> Iterator[BulletinSection]:
    """One section for each non-empty group; what is not shown is counted and linked."""
    for group in groups:
        if not group.findings:
            continue
        limit = limits.formal if group.formal else limits.others
        shown = [each for each in group.findings if _may_be_shown(publication, group, each)]
        quotes = tuple(
            _quotation(publication, where, each.span.quote, each.span.page, each.responsible)
            for each in shown[:limit]
        )
        yield BulletinSection(
            group.heading, quotes, len(group.findings) - len(quotes), publication.url, where
        )


def _may_be_shown(publication: PublicationNews, group: _Group, found: Finding) -> bool:
    licensed = publication.reuse is not Reuse.QUOTE or found.span.quote in publication.few
    return licensed and not group.hidden


def _quotation(
    publication: PublicationNews,
    where: str,
    words: str,
    page: int | None,
    responsible: tuple[str, ...],
) -> BulletinQuote:
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
        else publication_words(publication.voice)
    )


def letters(quote: str) -> str:
    """What two printings of a passage have in common: its letters and digits."""
    return "".join(filter(str.isalnum, quote.casefold()))
