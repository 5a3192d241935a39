"""Runs today's analysis over the stored archive: shows what would change, or adopts it.

One publication at a time; nobody is notified.
"""

import hashlib
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from msgspec import structs

import pipeline.analysis
import pipeline.extraction
import pipeline.model
from pipeline.analysis import understand
from pipeline.analysis.linking import clusters as linking
from pipeline.analysis.linking.differences import Change, changes
from pipeline.analysis.places.register import Register
from pipeline.bootstrap import Options, archive_of, open_store, register_of, settings_of, working
from pipeline.context import Context
from pipeline.errors import DocumentError
from pipeline.extraction.workers import Extractor
from pipeline.ingestion.conclusions import (
    Subject,
    accounts_with,
    answer_for,
    context_of,
    facts_with_answer,
    found_publication,
    has_place,
    has_unlikely_day,
    recognised,
    state_of,
    stored_conclusion,
)
from pipeline.ingestion.handlers import analysed, keep_text, read_document, stated_by_text
from pipeline.ingestion.publication_dates import date_question
from pipeline.model.documents import Text
from pipeline.model.events import TEXT_EXTRACTED, NewEvent
from pipeline.model.inspections import Concluded, Finding, InspectionFacts
from pipeline.model.publication_rows import PublicationRow
from pipeline.model.terms import Origin
from pipeline.ports.records import Records
from pipeline.register.local_areas import area_named
from pipeline.runner import steps_of
from storage.sql.json_columns import dumps


@dataclass(frozen=True, slots=True)
class Difference:
    """What changed about one publication, or why it could not be read (`unreadable`).

    `notes` are for the maintainers of sendwatch.
    """

    publication: PublicationRow
    changes: tuple[Change, ...] = ()
    unreadable: str = ""
    notes: tuple[str, ...] = ()


@dataclass
class Totals:
    """How many publications were examined, differ, or had another version's text, and failures."""

    looked: int = 0
    changed: int = 0
    read_anew: int = 0
    unreadable: int = 0
    failures: list[str] = field(default_factory=list)


async def reanalyse(
    options: Options,
    ids: Sequence[str],
    areas: Sequence[str],
    put: Callable[[Difference], None],
    *,
    dry_run: bool,
) -> Totals:
    """Passes every difference to `put` and, unless it is a dry run, adopts it.

    Raises SettingsError for unknown names.
    """
    totals = Totals()
    register = register_of(options)
    codes = sorted({area_named(register, name) for name in areas})
    store = open_store(options, create=False)
    chosen = sorted({found_publication(store, words).id for words in ids})
    if dry_run:
        extractor = Extractor()
        try:
            async for found in previewed(
                options, store, register, extractor, chosen, codes, totals
            ):
                put(found)
        finally:
            extractor.close()
            store.close()
        return totals
    store.close()
    async with working(options) as context:
        async for found in adopted(context, chosen, codes, totals):
            put(found)
    return totals


async def previewed(
    options: Options,
    store: Records,
    register: Register,
    extractor: Extractor,
    ids: list[str],
    areas: list[str],
    totals: Totals,
) -> AsyncIterator[Difference]:
    """What would change, publication by publication; reads only."""
    blobs, seen = archive_of(options, settings_of(options)), 0
    while row := store.next_stored(seen, ids, areas):
        seen = row.seq
        try:
            text = await read_document(extractor, blobs, store.document(row.document_id or ""))
        except DocumentError as error:
            if found := unreadable(row, error, totals):
                yield found
            continue
        text, notes = as_kept(store, row, text)
        before = stored_conclusion(store, row)
        try:
            after = await conclude(store, register, extractor, row, text)
        except DocumentError as error:
            if found := unreadable(row, error, totals):
                yield found
            continue
        if found := difference(row, before, after, totals, notes):
            yield found


async def adopted(
    context: Context, ids: list[str], areas: list[str], totals: Totals
) -> AsyncIterator[Difference]:
    """What changed, publication by publication, once it is written.

    An interrupted run resumes where it stopped.
    """
    store = context.store
    scope, code = dumps({"publications": ids, "areas": areas}), code_version(context.register)
    run = store.unfinished_reanalysis(scope, code)
    id, after = (run.id, run.after_seq) if run else (begun(context, scope, code), 0)
    if run and run.publication_id and run.before:
        under_way = store.publication(run.publication_id)
        if found := await settled(context, under_way, run.before, totals, ()):
            yield found
    while row := store.next_stored(after, ids, areas):
        after = row.seq
        try:
            text = await read_document(
                context.extractor, context.blobs, store.document(row.document_id or "")
            )
        except DocumentError as error:
            with store.transaction():
                store.update_reanalysis(id, after_seq=after, publication_id=None, before=None)
            if found := unreadable(row, error, totals):
                yield found
            continue
        before, notes = stored_conclusion(store, row), as_kept(store, row, text)[1]
        with store.transaction():
            event = NewEvent(
                name=TEXT_EXTRACTED,
                subject=row.id,
                input=f"{keep_text(context, row, text)}:reanalysis {id}",
                origin=Origin.REANALYSIS,
                payload={"again": f"reanalysis {id}"},
            )
            store.emit(event, context.now())
            store.update_reanalysis(id, after_seq=after, publication_id=row.id, before=before)
        if found := await settled(context, row, before, totals, notes):
            yield found
    with store.transaction():
        store.update_reanalysis(id, finished_at=context.now(), publication_id=None, before=None)


def begun(context: Context, scope: str, code: str) -> int:
    """Begins a new run and returns its number."""
    with context.store.transaction():
        return context.store.begin_reanalysis(scope, code, context.now())


async def settled(
    context: Context, row: PublicationRow, before: Concluded, totals: Totals, notes: tuple[str, ...]
) -> Difference | None:
    """Does the steps that a publication's reanalysis needs; returns what changed, if anything."""
    work = await steps_of(context, row.id, Origin.REANALYSIS)
    totals.failures += work.failures
    row = context.store.publication(row.id)
    return difference(row, before, stored_conclusion(context.store, row), totals, notes)


def difference(
    row: PublicationRow, before: Concluded, after: Concluded, totals: Totals, notes: tuple[str, ...]
) -> Difference | None:
    """Counts a publication; returns what there is to report about it, or None."""
    found = changes(before, after)
    totals.looked += 1
    totals.changed += bool(found)
    totals.read_anew += before.text != after.text
    return Difference(row, found, notes=notes) if found or notes else None


def unreadable(row: PublicationRow, error: DocumentError, totals: Totals) -> Difference | None:
    """Counts a document that cannot be read; reported only if it could be read before.

    The earlier conclusions are kept.
    """
    totals.looked += 1
    totals.unreadable += 1
    if row.text_id is None:
        return None
    totals.failures.append(f"{row.title or row.url}: {error}")
    return Difference(row, unreadable=str(error))


def as_kept(store: Records, row: PublicationRow, text: Text) -> tuple[Text, tuple[str, ...]]:
    """The text as it is or would be stored.

    One read by the same version stays as stored, with a note where it would now read differently.
    """
    stored = store.text(row.text_id) if row.text_id else None
    if stored is None or (stored.document, stored.version) != (text.document, text.version):
        return text, ()
    if stored == text:
        return stored, ()
    return stored, (
        (
            f"the reader {text.version} now reads it otherwise: give it a new version, so that the"
            " text is kept"
        ),
    )


async def conclude(
    store: Records, register: Register, extractor: Extractor, row: PublicationRow, text: Text
) -> Concluded:
    """What the steps would store about a publication with this text; writes nothing."""
    answer = answer_for(store, row.id, text)
    media_type = store.document(row.document_id or "").media_type
    dated = structs.replace(row, **stated_by_text(row, text))
    known = context_of(dated, media_type, answer)
    found = await analysed(extractor, text, recognised, known, register, answer)
    state, _ = state_of(found, "" if answer else date_question(dated))
    name = f"{text.document}:{text.version}"
    if state != "classified":
        return Concluded(state=state, label=found.label, doc_type=found.doc_type, text=name)
    facts = await analysed(extractor, text, facts_with_answer, known, found, register, answer)
    areas = places(store, Subject(row.id, text, known, found, answer), facts)
    unlikely = answer is None and has_unlikely_day(facts, known.published or row.first_seen)
    if unlikely or not areas:
        return Concluded(
            state="review", label=found.label, doc_type=found.doc_type, text=name, facts=facts
        )
    findings = await analysed(extractor, text, understand.findings, known, found, facts, register)
    return Concluded(
        state="recorded",
        label=found.label,
        doc_type=found.doc_type,
        text=name,
        facts=facts,
        findings=as_stored(findings, areas),
    )


def places(store: Records, own: Subject, facts: Sequence[InspectionFacts]) -> list[str]:
    """The areas (GSS codes) with an inspection to which the publication would be linked."""
    found = []
    for each in facts:
        if each.area is not None:
            accounts = accounts_with(store, own, each)
            if has_place(accounts, linking.cluster(accounts)[1]):
                found.append(each.area.gss_code)
    return found


def as_stored(findings: Sequence[Finding], areas: Sequence[str]) -> tuple[Finding, ...]:
    """The findings as the store returns them: no duplicates, and with the area filled in.

    Where a publication is about one area, all its findings are filed under that area.
    """
    once = {
        (each.kind, each.stated_by, each.span.start, each.span.end): each
        for each in reversed(findings)
    }
    only = areas[0] if len(areas) == 1 else None
    return tuple(replace(each, area=each.area or only) for each in reversed(once.values()))


def code_version(register: Register) -> str:
    """A hash of the code and the register, so that only a run with the same ones is resumed."""
    digest = hashlib.sha256(repr((register.areas, register.former)).encode())
    for path in deciding_files():
        digest.update(path.read_bytes())
    return digest.hexdigest()[:20]


def deciding_files() -> list[Path]:
    """Every file that a conclusion can depend on: extraction, analysis, and their vocabulary."""
    packages = (pipeline.analysis, pipeline.extraction, pipeline.model)
    return [path for each in packages for path in sorted(Path(each.__path__[0]).rglob("*.py"))]
