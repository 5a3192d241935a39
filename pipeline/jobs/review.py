"""What the pipeline was unsure of, the answers that people give, and what follows from them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple, Protocol

from pipeline.analysis.language.reading import read
from pipeline.analysis.linking.clusters import new_id
from pipeline.analysis.places.register import Register
from pipeline.analysis.recognition.evidence import says_something
from pipeline.bootstrap import Options, working
from pipeline.clock import stamp
from pipeline.errors import Busy, SettingsError
from pipeline.explorer.quoting import quotable
from pipeline.ingestion.conclusions import found_publication
from pipeline.ingestion.discover import QUIET_DAYS
from pipeline.jobs.rounds import drain
from pipeline.jobs.skipped import bring_back, was_passed_over
from pipeline.model.documents import Cue, PartialDate
from pipeline.model.events import TEXT_EXTRACTED, NewEvent
from pipeline.model.inspections import Inspection
from pipeline.model.lookup_rows import IssueRow
from pipeline.model.news import Site
from pipeline.model.publication_rows import PublicationRow
from pipeline.model.terms import Label, Origin
from pipeline.ports.event_log import EventLog
from pipeline.ports.issues import Issues
from pipeline.ports.readers.delivery_log import DeliveryLog
from pipeline.ports.readers.outbox import Owing
from pipeline.ports.records import Records
from pipeline.register.local_areas import area_named

SHOWN = 3
"""How many passages are shown with an open question."""
FLOW = ("review", "publication")
"""The kinds of issue that an answer about a publication closes."""
NEW = "new"
"""What a person writes for an inspection that is not on record yet."""


class ReviewStore(Owing, DeliveryLog, Records, Issues, EventLog, Protocol):
    """What is waiting for a person, and what an answer writes."""


@dataclass(frozen=True, slots=True)
class Question:
    """A publication waiting for a person, with the most telling passages (`evidence`)."""

    publication: PublicationRow
    evidence: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """The question as a JSON object."""
        row = self.publication
        return {
            "id": row.id,
            "title": row.title,
            "url": row.url,
            "publisher": row.publisher,
            "published_on": row.published_on,
            "first_seen": row.first_seen,
            "reason": row.reason,
            "label": row.label,
            "score": row.score,
            "text_id": row.text_id,
            "evidence": list(self.evidence),
        }

    def as_text(self) -> Iterator[str]:
        """Lines for people."""
        row = self.publication
        guess = f"; taken for {row.label}, probability {row.score:.2f}" if row.label else ""
        yield f"{row.id}  {row.title or '(no title)'} ({row.published_on or 'date not stated'})"
        yield f"  {row.url}"
        yield f"  {row.reason}{guess}"
        yield from (f"  “{quote}”" for quote in self.evidence)


def open_questions(store: Records) -> list[Question]:
    """The publications waiting for a person, oldest first."""
    return [Question(row, evidence(store, row.id)) for row in store.to_review()]


def evidence(store: Records, publication: str) -> tuple[str, ...]:
    """The passages that counted most towards a publication's classification and say something.

    If none does, the sentence around what counted most either way, if it may be quoted.
    """
    found = store.analysis(publication)
    cues = sorted(found[0].cues, key=lambda cue: -cue.weight) if found else []
    quotes = dict.fromkeys(
        " ".join(cue.span.quote.split())
        for cue in cues
        if cue.span and cue.weight > 0 and says_something(cue.span.quote)
    )
    return tuple(quotes)[:SHOWN] or _strongest_sentence(store, publication, cues)


def _strongest_sentence(store: Records, publication: str, cues: Sequence[Cue]) -> tuple[str, ...]:
    placed = [cue for cue in cues if cue.span]
    row = store.publication(publication)
    text = store.text(row.text_id) if row.text_id else None
    if not placed or text is None:
        return ()
    strongest = max(placed, key=lambda cue: abs(cue.weight)).span
    around = (
        text.body[each.start : each.end]
        for each in read(text).sentences
        if strongest and each.start <= strongest.start < each.end
    )
    words = " ".join(next(around, "").split())
    return (quotable(words, row.reuse),) if words else ()


def other_issues(store: ReviewStore) -> list[IssueRow]:
    """The open issues that are not about a publication waiting for review."""
    waiting = {row.id for row in store.to_review()}
    return [
        issue for issue in store.issues() if not (issue.kind in FLOW and issue.subject in waiting)
    ]


def question_lines(
    questions: Sequence[Question], issues: Sequence[IssueRow], others: Sequence[str] = ()
) -> list[str]:
    """Questions and issues for people, with how to answer; `others` are further lines."""
    lines = [line for each in questions for line in each.as_text()]
    if questions:
        lines.append(
            f"answer with: sendwatch review {questions[0].publication.id} --label"
            f" {'|'.join(Label)} [--area NAME] [--inspection ID|{NEW}] [--published DAY]"
        )
    for issue in issues:
        lines.append(
            f"issue {issue.id} ({issue.kind}), since {issue.opened_at[:10]}: {issue.message}"
        )
    if issues:
        lines.append(f"close one with: sendwatch review issue {issues[0].id} --done [--note WORDS]")
    return [*lines, *others] or ["nothing waits for a person"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recorded:
    """An answer as recorded.

    `origin` is that of the event it created, None where the publication goes no further;
    `published_on` the day of publication, if the person named it; `mistaken` how many readers are
    sent word that they were told something else.
    """

    publication: str
    label: Label
    area: str | None
    inspection: str | None
    origin: Origin | None
    published_on: PartialDate | None = None
    mistaken: int = 0


def answer(
    store: ReviewStore,
    register: Register,
    site: Site,
    words: str,
    label: str | None,
    area: str | None,
    inspection: str | None,
    published: str | None,
    now: datetime,
) -> Recorded:
    """Records what a person says a publication is, closes the question, and resumes its steps.

    `inspection` is an id, or `NEW`; `published` is the day of publication. Raises SettingsError,
    with the choices, when the publication, label, area or inspection is unknown, or the day is
    none.
    """
    day = day_named(published) if published else None
    row, said = found_publication(store, words), label_named(label)
    code = area_named(register, area) if area else None
    joined = place_named(store, register, row, inspection, code) if inspection else Place(code)
    if said is Label.OTHER and joined != Place():
        raise SettingsError(
            "--label other: it is about no inspection, so it takes neither --area nor --inspection"
        )
    if was_passed_over(row) and said is not Label.OTHER:
        return wanted(store, row, said, now)
    if row.text_id is None and said is not Label.OTHER:
        raise SettingsError(
            f"{row.title or row.url}: no text could be read from it, so nothing can be taken"
            " out of it; only --label other can be answered"
        )
    recorded = Recorded(
        publication=row.id,
        label=said,
        area=joined.area,
        inspection=joined.inspection,
        origin=origin_of(row, now) if row.text_id else None,
        published_on=day,
    )
    return record(store, register, site, row, recorded, stamp(now))


def label_named(label: str | None) -> Label:
    """The label that a person gave. Raises SettingsError, with the choices."""
    if label not in tuple(Label):
        raise SettingsError(f"--label {label or '(missing)'}: write one of {', '.join(Label)}")
    return Label(label or "")


def day_named(words: str) -> PartialDate:
    """The day that a person named. Raises SettingsError when it is none."""
    try:
        return PartialDate(date.fromisoformat(words).isoformat())
    except ValueError as fault:
        raise SettingsError(f"--published {words}: write a day like 2031-03-04") from fault


def record(
    store: ReviewStore,
    register: Register,
    site: Site,
    row: PublicationRow,
    said: Recorded,
    at: str,
) -> Recorded:
    """Stores an answer, closes what it answers, lets the publication go on or end, and owes word to
    those who were told of it as something else.
    """
    from pipeline.delivery.corrections import owe_mistakes

    with store.transaction():
        if said.label is Label.OTHER or said.area:
            mistaken = owe_mistakes(store, register, site, row, said.area, at)
            said = replace(said, mistaken=mistaken)
        id = store.save_answer(
            row.id,
            text_id=row.text_id,
            label=said.label,
            area=said.area,
            inspection=said.inspection,
            now=at,
        )
        for kind in FLOW:
            store.close_issue(kind, row.id, at)
        if said.published_on:
            store.update_publication(row.id, published_on=said.published_on, date_doubt="")
        if said.origin is None:
            store.update_publication(row.id, state="ended", reason="a person put it aside")
            return said
        again = f"answer {id} {said.label} {said.area} {said.inspection} {at}"
        place, note = f"{row.text_id}:{again}", {"again": again}
        store.emit(
            NewEvent(
                name=TEXT_EXTRACTED, subject=row.id, input=place, origin=said.origin, payload=note
            ),
            at,
        )
    return said


def wanted(store: ReviewStore, row: PublicationRow, label: Label, now: datetime) -> Recorded:
    """Lets a publication skipped unread be fetched and read; its text decides what it is."""
    origin, at = origin_of(row, now), stamp(now)
    with store.transaction():
        bring_back(store, row.id, origin, f"wanted {at}", at)
    return Recorded(publication=row.id, label=label, area=None, inspection=None, origin=origin)


async def go_on(options: Options, recorded: Recorded) -> dict[str, Any]:
    """Does the steps that follow an answer and sends what is due.

    Returns what became of the publication (`state`, `said`). If the service is running, it does
    this in its next round.
    """
    mistaken = recorded.mistaken
    readers = "reader is" if mistaken == 1 else "readers are"
    owed = f"; {mistaken} {readers} told that an earlier message was wrong" if mistaken else ""
    try:
        async with working(options) as context:
            work = await drain(context)
            row = context.store.publication(recorded.publication)
    except Busy:
        said = f"the answer is recorded; the sendwatch at work on this folder goes on with it{owed}"
        return {
            "id": recorded.publication,
            "title": "",
            "url": recorded.publication,
            "state": None,
            "said": said,
        }
    told = (
        ""
        if recorded.origin is Origin.LIVE
        else "; nobody is told, as it came in silently or long ago"
    )
    said = {
        "recorded": f"recorded as {row.label}{told}",
        "ended": (
            "put aside" if recorded.label is Label.OTHER else f"read, and put aside: {row.reason}"
        ),
        "review": f"still to review: {row.reason}",
    }.get(row.state, f"{row.state}: {row.reason or 'the next round goes on with it'}")
    shown = outline(row)
    return shown | {"said": said + owed, "sent": len(work.sent), "problems": work.failures}


def outline(row: PublicationRow) -> dict[str, Any]:
    """A publication and how far it has got, for programs."""
    return {
        "id": row.id,
        "title": row.title,
        "url": row.url,
        "state": row.state,
        "reason": row.reason,
        "label": row.label,
    }


def origin_of(row: PublicationRow, now: datetime) -> Origin:
    """Live if the publication came in live and recently, else silent.

    Late news would look like today's.
    """
    recent = row.first_seen >= stamp(now - timedelta(days=QUIET_DAYS))
    return Origin.LIVE if row.origin == Origin.LIVE and recent else Origin.BACKFILL


class Place(NamedTuple):
    """The area (GSS code) that a person named, and the inspection's id."""

    area: str | None = None
    inspection: str | None = None


def place_named(
    store: Records, register: Register, row: PublicationRow, words: str, area: str | None
) -> Place:
    """The inspection that a person named, or the one that the publication is to found (`NEW`).

    Raises SettingsError when the id is unknown, or the area in which it is new.
    """
    if words != NEW:
        known = inspection_named(store, register, row, words, area)
        return Place(known.area, known.id)
    code = area or row.listed_area or _only_area(store, row.id)
    if code is None:
        raise SettingsError(f"--inspection {NEW}: name the area that it is of, with --area")
    return Place(code, new_id(code, row.id))


def _only_area(store: Records, publication: str) -> str | None:
    """The area that the stored facts of a publication are about, if it is one."""
    found = store.analysis(publication)
    areas = {each.area.gss_code for each in found[1] if each.area} if found else set()
    return areas.pop() if len(areas) == 1 else None


def inspection_named(
    store: Records, register: Register, row: PublicationRow, words: str, area: str | None
) -> Inspection:
    """The inspection that a person named by its id.

    Raises SettingsError with the choices in the area.
    """
    found = store.inspection(words)
    if found is not None and area in (None, found.area):
        return found
    code = area or row.listed_area
    known = register.by_code(code) if code else None
    choices = [
        f"{each.id} ({each.dates.started or each.published_on or 'no date'})"
        for each in store.inspections_of(code or "")
    ]
    where = (
        f": {known.name} has {', '.join(choices)}"
        if known and choices
        else ": `sendwatch area NAME --json` lists them"
    )
    raise SettingsError(
        f"no inspection {words!r}{f' of {known.name}' if known else ''} is on record{where};"
        f" for one that is not yet: {NEW}"
    )


def close(store: ReviewStore, words: str, note: str, now: datetime) -> IssueRow:
    """Closes an issue that a person has dealt with, with a note, and returns it.

    Raises SettingsError when it cannot be closed this way.
    """
    found = store.find_issues(words)
    if not found:
        raise SettingsError(f"no open issue is called {words!r}: `sendwatch review` lists them")
    if len(found) > 1:
        raise SettingsError(
            f"several open issues are called {words!r}: give one of"
            f" {', '.join(each.id for each in found)}"
        )
    (issue,) = found
    if issue.kind == "review" and any(row.id == issue.subject for row in store.to_review()):
        raise SettingsError(
            f"issue {issue.id} is a question about a publication: answer it with"
            f" `sendwatch review {issue.subject} --label {'|'.join(Label)}`"
        )
    with store.transaction():
        store.close_issue(issue.kind, issue.subject, stamp(now))
        store.note_issue(issue.id, note)
    return issue
