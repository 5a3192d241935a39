"""Conclusions about a stored publication, by the rules and by a person's answers; writes nothing.

The steps write these conclusions down; a reanalysis compares them with what is stored.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pipeline.analysis import understand
from pipeline.analysis.linking.clusters import new_id
from pipeline.analysis.linking.fitting import Doubt
from pipeline.analysis.places.register import Register
from pipeline.analysis.recognition import classify as recognition
from pipeline.analysis.recognition import prefilter
from pipeline.errors import SettingsError
from pipeline.model.documents import Classification, Cue, PartialDate, PublicationContext, Text
from pipeline.model.inspections import Account, Concluded, DateRange, InspectionFacts
from pipeline.model.publication_rows import PublicationRow, PublicationState
from pipeline.model.terms import Label
from pipeline.ports.facts.publications import Publications
from pipeline.ports.facts.reviews import Reviews
from pipeline.ports.records import Records
from pipeline.sources.watched_page import is_linked

LISTED_AS_INSPECTION = re.compile(r"\barea SEND\b.*\b(?:inspection|visit)", re.IGNORECASE)
"""How the reports site labels the report of an area SEND inspection ("Area SEND full inspection").
"""
SURE = 1.0
"""The score of a person's answer."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person said about a publication: its label, and its area (GSS code) or inspection."""

    label: Label
    area: str | None = None
    inspection: str | None = None


def answer_for(store: Reviews, publication: str, text: Text) -> Answer | None:
    """The latest answer for exactly these words, whichever version read them; None without one."""
    for row in store.answers(publication):
        if row.body == text.body:
            return Answer(row.label, row.area, row.inspection_id)
    return None


def context_of(row: PublicationRow, media_type: str, answer: Answer | None) -> PublicationContext:
    """What is known about a publication besides its text.

    An area that a person named takes precedence over the source's. Who speaks on a watched page is
    not who speaks in a file that it links to.
    """
    area = answer.area if answer and answer.area else row.listed_area
    linked = is_linked(row.source_kind, row.kind)
    return PublicationContext(
        url=row.url,
        title=row.title,
        kind=row.kind,
        published=row.published_on,
        publisher=row.publisher,
        local_area=area,
        doc_type=None if linked else row.source_doc_type,
        media_type=media_type,
        linked=linked,
    )


def recognised(
    text: Text, known: PublicationContext, register: Register, answer: Answer | None
) -> Classification:
    """The publication's classification: by the rules, unless a person has answered."""
    found = flag_if_listed_as_report(recognition.classify(text, known, register), known.kind)
    found = flag_if_headline_promises(found, text, known.title)
    if answer is None:
        return found
    cue = Cue(f"a person answered {answer.label.value}", 5.0)
    return replace(
        found,
        label=answer.label,
        score=SURE,
        needs_review=False,
        reason="",
        cues=(cue, *found.cues),
    )


def flag_if_listed_as_report(found: Classification, kind: str) -> Classification:
    """The classification, flagged for a person if the site lists a report of an inspection but it
    is none.

    Such a document is a page that says “not found”, or a form of report not seen before.
    """
    if found.label is not Label.OTHER or not LISTED_AS_INSPECTION.search(kind):
        return found
    reason = (
        f"its site lists it as “{kind}”, but it does not read like such a report: open it and say"
        " what it is"
    )
    return replace(found, needs_review=True, reason=reason)


def flag_if_headline_promises(found: Classification, text: Text, title: str) -> Classification:
    """The classification, flagged for a person if only the headline speaks of a SEND inspection.

    What was fetched may be another page than the one that was announced.
    """
    promised = prefilter.speaks_of_inspection(title)
    if found.label is not Label.OTHER or not promised or prefilter.mentions_field(text.body):
        return found
    reason = "its headline speaks of a SEND inspection, its text does not: open it, say what it is"
    return replace(found, needs_review=True, reason=reason)


def state_of(found: Classification, question: str = "") -> tuple[PublicationState, str]:
    """The state that a classification leads to (`classified`, `ended` or `review`), and why.

    `question` is what else a person must be asked if it is about an inspection.
    """
    if found.needs_review:
        return "review", found.reason
    if found.label is Label.OTHER:
        return "ended", found.reason or why_aside(found)
    if question:
        return "review", question
    return "classified", found.reason


def facts_with_answer(
    text: Text,
    known: PublicationContext,
    found: Classification,
    register: Register,
    answer: Answer | None,
) -> tuple[InspectionFacts, ...]:
    """What the publication states about inspections; about the area that a person named, if any."""
    facts = understand.facts(text, known, found, register)
    if answer is not None:
        # a person said what it is, not that an impossible day is right
        facts = tuple(_without_unlikely_day(each, known) for each in facts)
    area = register.by_code(answer.area) if answer and answer.area else None
    if area is None:
        return facts
    own = tuple(each for each in facts if each.area == area)
    if own or not facts:
        return own or (InspectionFacts(area=area),)
    evidence = {name: span for name, span in facts[0].evidence.items() if name != "area"}
    return (replace(facts[0], area=area, evidence=evidence),)


def has_unlikely_day(facts: Sequence[InspectionFacts], day: str | None) -> bool:
    """Whether the days of a visit cannot be right in a publication that came out on a day."""
    last = int(day[:4]) + _YEARS_AHEAD if day and day[:4].isdigit() else None
    years = (
        int(stated[:4])
        for each in facts
        for stated in (each.dates.started, each.dates.ended)
        if stated and stated[:4].isdigit()
    )
    return any(year < _FIRST_YEAR or (last is not None and year > last) for year in years)


def _without_unlikely_day(facts: InspectionFacts, known: PublicationContext) -> InspectionFacts:
    if not has_unlikely_day((facts,), known.published):
        return facts
    shown = {name: words for name, words in facts.evidence.items() if name != "started"}
    return replace(facts, dates=DateRange(), evidence=shown)


def why_aside(found: Classification) -> str:
    """Why a publication is about something else, with what counted most."""
    signs = [cue.rule for cue in found.cues if cue.weight > 0][:3]
    seen = f": {'; '.join(signs)}" if signs else ""
    return f"not about the inspection of a local area (probability {found.score:.2f}){seen}"


@dataclass(frozen=True, slots=True)
class Subject:
    """A publication about to be linked: its classification and what else is known about it."""

    publication: str
    text: Text
    known: PublicationContext
    found: Classification
    answer: Answer | None


def accounts_with(store: Records, own: Subject, facts: InspectionFacts) -> list[Account]:
    """All accounts of the area that `facts` are about, with the publication's own in its current
    form.
    """
    assert facts.area is not None
    stored = store.accounts(facts.area.gss_code)
    before = next((each for each in stored if each.publication == own.publication), None)
    known = own.known
    account = Account(
        publication=own.publication,
        url=known.url,
        label=own.found.label,
        doc_type=own.found.doc_type,
        published=PartialDate(known.published) if known.published else None,
        facts=facts,
        links=tuple(link.url for link in own.text.links),
        inspection=before.inspection if before else None,
        joined=_joined(store, own, facts.area.gss_code),
    )
    return [account, *(each for each in stored if each.publication != own.publication)]


def _joined(store: Records, own: Subject, area: str) -> str | None:
    """The area's inspection that a person assigned the publication to, or let it found."""
    said = own.answer.inspection if own.answer else None
    if said is None:
        return None
    known = store.inspection(said)
    if known is not None:
        return known.id if known.area == area else None
    return said if said == new_id(area, own.publication) else None


def has_place(accounts: Sequence[Account], doubts: Sequence[Doubt]) -> bool:
    """Whether the first of these accounts is settled: by what it states, or already before."""
    own = accounts[0]
    return own.inspection is not None or all(
        doubt.account.publication != own.publication for doubt in doubts
    )


def stored_conclusion(store: Records, row: PublicationRow) -> Concluded:
    """What is stored about a publication."""
    found = store.analysis(row.id)
    text = store.text(row.text_id) if row.text_id else None
    return Concluded(
        state=row.state,
        label=found[0].label if found else None,
        doc_type=found[0].doc_type if found else None,
        text=f"{text.document}:{text.version}" if text else "",
        facts=found[1] if found else (),
        findings=store.findings_in(row.id),
    )


UNLIKELY = "the day of its visit cannot be right: before 2016, or years after it was published"
_FIRST_YEAR, _YEARS_AHEAD = 2016, 2
"""Local area SEND inspections began in May 2016; visits are announced days before, or months."""
NO_AREA = "which local area it is about is not clear"
DOUBTFUL = "which inspection of its area it is about is not clear"


def found_publications(store: Publications, words: str) -> list[PublicationRow]:
    """The publications that a person named: one by its id, or all at an address.

    Raises SettingsError when there is none, or an abbreviated id is that of several.
    """
    found = store.find_publications(words)
    if not found:
        raise SettingsError(
            f"no publication is stored under {words!r}: give its full address, or its id"
        )
    if len(found) > 1 and "://" not in words:
        raise SettingsError(several(words, found))
    return found


def found_publication(store: Publications, words: str) -> PublicationRow:
    """The publication that a person named by id or address.

    Raises SettingsError when none or several match.
    """
    found = found_publications(store, words)
    if len(found) > 1:
        raise SettingsError(several(words, found))
    return found[0]


def several(words: str, found: Sequence[PublicationRow]) -> str:
    """What to say about words that name several publications."""
    ids = ", ".join(f"{row.id} ({row.title})" for row in found)
    return f"several publications are stored under {words!r}: give one of the ids {ids}"
