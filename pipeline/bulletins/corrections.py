"""What is said when a publication that people were told about is corrected or withdrawn, or was
taken for something else.

A correction is sent only when a field of the inspection or a finding changed. What counts is what
readers of the first message saw: where and when it was, its outcome, what follows, and the words of
findings; not how we assign themes.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.addresses import only_links
from pipeline.analysis.linking.differences import Change, FieldChange
from pipeline.bulletins.compose import message
from pipeline.bulletins.quotations import letters
from pipeline.bulletins.wording import (
    FRAMEWORKS,
    NOT_STATED,
    OUTCOMES,
    capital,
    next_step,
    publication_words,
    range_words,
    visit_words,
)
from pipeline.model.bulletins import (
    Bulletin,
    BulletinEntry,
    BulletinQuote,
    BulletinSection,
    BulletinSource,
)
from pipeline.model.inspections import Inspection
from pipeline.model.news import PublicationNews, Site
from pipeline.model.terms import QUOTED, QUOTED_LENGTH, Reuse

SHOWN = 8
"""The most passages that a message quotes from one openly licensed version."""
COUNTED = ("area", "outcome", "visit", "dates", "framework", "next")
"""The fields that count, by their names among what a publication states."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What changed: fields as (label, before, after) in words, and passages gained or lost."""

    fields: tuple[tuple[str, str, str], ...] = ()
    said: tuple[str, ...] = ()
    says: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.fields or self.said or self.says)

    @property
    def sentences(self) -> tuple[str, ...]:
        """What changed, one sentence each."""
        fields = [
            f"{label}: it was “{before}”, it is now “{after}”."
            for label, before, after in self.fields
        ]
        passages = (
            (passages_words(self.said), "no longer there"),
            (passages_words(self.says), "new"),
        )
        return (*fields, *(f"{many} {words}." for many, words in passages if many))


def passages_words(quotes: Sequence[str]) -> str:
    """How a sentence about this many passages begins; "" for none."""
    return f"{len(quotes)} passage{' is' if len(quotes) == 1 else 's are'}" if quotes else ""


def correction(
    before: Inspection, after: Inspection | None, areas: tuple[str, str], changes: Sequence[Change]
) -> Correction:
    """What changed about an inspection, and in what one publication says, as messages put it.

    `areas` are the names of its area before and after.
    """
    fields = tuple(
        (label, was or "not stated", now or "not stated")
        for (label, was), (_, now) in zip(
            told(before, areas[0]), told(after or before, areas[1]), strict=True
        )
        if was != now
    )
    return Correction(fields, *_passages(changes, told=bool(fields)))


def _passages(changes: Sequence[Change], *, told: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words that only the earlier version has, and those that only the later one has."""
    pairs = [_quotes(each) for each in changes if _counts(each, told=told)]
    differing = [(old, new) for old, new in pairs if letters(old or "") != letters(new or "")]
    said = dict.fromkeys(old for old, _ in differing if old)
    says = dict.fromkeys(new for _, new in differing if new)
    return tuple(said), tuple(says)


def _counts(change: Change, *, told: bool) -> bool:
    """Whether the words behind a change are shown.

    Those of a finding always are; those of a field only if it is one that counts, has a new value,
    and a field that messages mention (`told`) changed.
    """
    if not isinstance(change, FieldChange):
        return True
    return told and change.field in COUNTED and change.before != change.after


def told(found: Inspection, area: str) -> list[tuple[str, str | None]]:
    """The fields of an inspection that messages mention, in words."""
    return [
        ("Local area", area),
        ("Outcome", OUTCOMES[found.outcome].phrase if found.outcome else None),
        ("Kind of visit", visit_words(found.visit) if found.visit else None),
        ("Inspectors’ visit", range_words(found.dates)),
        ("Framework", FRAMEWORKS[found.framework] if found.framework else None),
        ("What follows", " ".join(next_step(each, None) for each in found.next) or None),
    ]


def _quotes(change: Change) -> tuple[str | None, str | None]:
    """The words behind a change in both versions."""
    if isinstance(change, FieldChange):
        return change.before_quote, change.after_quote
    old, new = change.before, change.after
    return old.span.quote if old else None, new.span.quote if new else None


def compose_correction(
    found: Correction,
    inspection: Inspection,
    area: str,
    publication: PublicationNews,
    site: Site,
    date: str,
) -> Bulletin:
    """The message that a publication was corrected, for somebody who was told about it before."""
    what = "report" if publication.official else "publication"
    whose = "The inspectors’ report" if publication.official else named(publication)
    entry = BulletinEntry(
        area=area,
        headline=f"{area}: the {what} was corrected",
        outcome_line=OUTCOMES[inspection.outcome].meaning if inspection.outcome else NOT_STATED,
        facts=tuple(
            (label, f"{capital(after)} (before: {before})") for label, before, after in found.fields
        ),
        sections=_versions(found, publication),
        sources=(source(publication),),
        inspection=inspection.id,
        publications=(publication.id,),
    )
    subject = f"{area} SEND inspection: {what} corrected"
    opening = (
        f"The {what} was corrected: {' '.join(found.sentences)} {whose} has changed since we"
        " told you about it."
    )
    return _to_those_told(subject, opening, entry, site, date)


def _versions(found: Correction, publication: PublicationNews) -> tuple[BulletinSection, ...]:
    """The words of both versions; what is only quoted shares its few quotations between them."""
    versions = (("What it said before", found.said), ("What it says now", found.says))
    shown = [(heading, words) for heading, words in versions if words]
    licensed = publication.reuse is not Reuse.QUOTE
    most = SHOWN if licensed else QUOTED // max(len(shown), 1)
    return tuple(section(heading, words, publication, most) for heading, words in shown)


def compose_removal(
    inspection: Inspection, area: str, publication: PublicationNews, site: Site, date: str
) -> Bulletin:
    """The message that a publication has been withdrawn, for somebody who was told about it."""
    what = "report" if publication.official else "publication"
    opening = (
        f"A {what} that we told you about is no longer published at {publication.url}: it was"
        " not there on three days. No reason is stated. What we told you about it stays on"
        " record."
    )
    return _whether_there("no longer published", opening, inspection, area, publication, site, date)


def compose_return(
    inspection: Inspection, area: str, publication: PublicationNews, site: Site, date: str
) -> Bulletin:
    """The message that a publication is there again, for somebody who was told that it is not."""
    what = "report" if publication.official else "publication"
    opening = f"A {what} that we told you was no longer published is there again."
    return _whether_there("published again", opening, inspection, area, publication, site, date)


def compose_mistake(
    inspection: Inspection,
    area: str,
    about: str | None,
    publication: PublicationNews,
    site: Site,
    date: str,
) -> Bulletin:
    """The message to somebody who was told about a publication that a person has found to be about
    no inspection, or about that of another area (`about`).
    """
    what = f"the SEND inspection of {about}, not of {area}" if about else "no SEND inspection"
    it = named(publication)
    opening = (
        f"We told you about {it} as news of the SEND inspection of {area}. That was our mistake:"
        f" a person has read it, and it is about {what}. Nothing that we told you about it holds."
    )
    subject = f"{area} SEND inspection: an earlier message of ours was wrong"
    entry = _in_a_line("our mistake", f"{it} is about {what}.", inspection, area, publication)
    return _to_those_told(subject, opening, entry, site, date)


def _whether_there(
    state: str,
    opening: str,
    inspection: Inspection,
    area: str,
    publication: PublicationNews,
    site: Site,
    date: str,
) -> Bulletin:
    """The message that a publication is in this `state` ("published again") at its address."""
    what = "report" if publication.official else "publication"
    line = f"{named(publication)} is {state} at {publication.url}."
    entry = _in_a_line(f"a {what} is {state}", line, inspection, area, publication)
    subject = f"{area} SEND inspection: a {what} is {state}"
    return _to_those_told(subject, opening, entry, site, date)


def _in_a_line(
    headline: str, line: str, inspection: Inspection, area: str, publication: PublicationNews
) -> BulletinEntry:
    """What a message says of a publication in one line."""
    return BulletinEntry(
        area=area,
        headline=f"{area}: {headline}",
        outcome_line=line,
        sources=(source(publication),),
        inspection=inspection.id,
        publications=(publication.id,),
    )


def named(publication: PublicationNews) -> str:
    """A publication by its title and publisher."""
    voice = publication.voice
    by = "," if only_links(voice) else " by"
    return f"“{publication.title or publication.url}”{by} {voice}"


def _to_those_told(
    subject: str, opening: str, entry: BulletinEntry, site: Site, date: str
) -> Bulletin:
    """An alert for somebody who was told about the publication before."""
    return message(
        site,
        subject=subject,
        opening=opening,
        entries=(entry,),
        reason=TOLD_BEFORE,
        kind="alert",
        date=date,
    )


TOLD_BEFORE = "You get this because an earlier message told you about this publication."


def section(
    heading: str, words: Sequence[str], publication: PublicationNews, most: int
) -> BulletinSection:
    """Up to `most` passages of one version under a heading, each within what its licence allows."""
    licensed = publication.reuse is not Reuse.QUOTE
    may = [each for each in words if licensed or len(each) <= QUOTED_LENGTH][:most]
    where = "the report" if publication.official else publication_words(publication.voice)
    quoted = tuple(BulletinQuote(each, publication.url, where=where) for each in may)
    return BulletinSection(heading, quoted, len(words) - len(may), publication.url, where)


def source(publication: PublicationNews) -> BulletinSource:
    """Where the publication is, or was."""
    return BulletinSource(
        publication.voice,
        publication.title or publication.url,
        publication.url,
        publication.published,
    )
