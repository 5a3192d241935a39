"""Analyses documents given by hand, for `analyse`: one JSON object per document, nothing stored."""

import asyncio
import hashlib
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec

from pipeline.analysis import understand
from pipeline.analysis.places.register import Register
from pipeline.bootstrap import Options, register_of, settings_of
from pipeline.errors import DocumentError, SettingsError, asked_once
from pipeline.extraction.extract import extract
from pipeline.extraction.workers import Extractor
from pipeline.fetching.fetcher import PoliteFetcher
from pipeline.ingestion.handlers import analysed
from pipeline.model.documents import PartialDate, PublicationContext, Span, Text
from pipeline.model.inspections import DETAILS, Analysis, DateRange, Finding, InspectionFacts
from pipeline.register.local_areas import area_named
from pipeline.runner import capture_async
from storage.blobs import Blobs

AT_ONCE = 4
"""How many documents are read at once: enough to keep the workers busy."""
MEDIA_TYPES = {
    ".pdf": "application/pdf",
    ".html": "text/html",
    ".htm": "text/html",
    ".txt": "text/plain",
    ".md": "text/plain",
}


def given(words: str, published: str | None) -> dict[str, Any]:
    """The job for a path or an address from the command line; an empty one fails."""
    if not words.strip():
        return {"id": words, "fault": "no document: write a path or an https address"}
    where = "url" if words.startswith(("http://", "https://")) else "path"
    return {"id": words, where: words, "published": published}


def read_jsonl(path: Path) -> Iterator[dict[str, Any]]:
    """The jobs in a JSON Lines file, or on standard input for "-".

    A line that is not an object becomes a job that fails.
    """
    try:
        stream = sys.stdin if str(path) == "-" else path.open(encoding="utf-8")
    except OSError as fault:
        raise SettingsError(f"--jsonl {path}: {fault.strerror}") from fault
    with stream:
        for number, line in _lines(stream, path):
            if not line.strip():
                continue
            try:
                job = json.loads(line)
            except ValueError as fault:
                job = {"id": None, "fault": f"line {number} is not JSON: {fault}"}
            yield (
                job
                if isinstance(job, dict)
                else {"id": None, "fault": f"line {number} is not a JSON object"}
            )


def _lines(stream: Iterable[str], path: Path) -> Iterator[tuple[int, str]]:
    """The numbered lines of a text. Raises SettingsError where it is not UTF-8."""
    try:
        yield from enumerate(stream, 1)
    except UnicodeDecodeError as fault:
        raise SettingsError(f"--jsonl {path}: it is not UTF-8 text ({fault.reason})") from fault


async def analyse_all(
    options: Options,
    jobs: Iterable[dict[str, Any]],
    put: Callable[[object], None],
    *,
    with_text: bool,
    area: str | None = None,
) -> int:
    """Analyses every job and passes its object to `put`, in the order given.

    `area` is the local area whose publications they are. Returns the number of jobs that failed.
    Raises SettingsError for an unknown area.
    """
    with closing(Extractor()) as extractor:
        return await analyse_by(extractor, options, jobs, put, with_text=with_text, area=area)


async def analyse_by(
    extractor: Extractor,
    options: Options,
    jobs: Iterable[dict[str, Any]],
    put: Callable[[object], None],
    *,
    with_text: bool,
    area: str | None = None,
) -> int:
    """The same by readers that the caller has."""
    register, failed = register_of(options), 0
    code = area_named(register, area) if area else None
    async with PoliteFetcher(settings_of(options).fetch, os.environ) as fetcher:
        for some in chunks(jobs, AT_ONCE):
            texts = await asyncio.gather(
                *(capture_async(read(job, fetcher, extractor)) for job in some)
            )
            for job, text in zip(some, texts, strict=True):
                found = (
                    text
                    if isinstance(text, Exception)
                    else await capture_async(
                        report(job, text, register, extractor, with_text, code)
                    )
                )
                failed += isinstance(found, Exception)
                put(failure(job, found) if isinstance(found, Exception) else found)
    return failed


def chunks(jobs: Iterable[dict[str, Any]], size: int) -> Iterator[list[dict[str, Any]]]:
    """The jobs in lists of at most `size`."""
    waiting = iter(jobs)
    while some := list(islice(waiting, size)):
        yield some


def failure(job: dict[str, Any], error: Exception) -> dict[str, Any]:
    """The object of a job that failed."""
    return {
        "id": job.get("id"),
        "error": {"type": type(error).__name__, "message": asked_once(error)},
    }


async def read(
    job: dict[str, Any], fetcher: PoliteFetcher, extractor: Extractor
) -> tuple[Text, str]:
    """The text of a job's document and its media type. Raises DocumentError or SourceError."""
    if fault := job.get("fault"):
        raise DocumentError(fault)
    url = str(job.get("url") or "")
    for key, media_type in (("text", "text/plain"), ("html", "text/html")):
        if isinstance(job.get(key), str):
            body = job[key].encode("utf-8", "surrogatepass")
            return extract(body, media_type, hashlib.sha256(body).hexdigest(), url), media_type
    if isinstance(job.get("path"), str):
        path = Path(job["path"])
        if path.is_char_device() or path.is_fifo():
            raise DocumentError(f"{path}: no file but a device or a pipe, which may have no end")
        try:
            body = path.read_bytes()
        except OSError as fault:
            raise DocumentError(f"{path}: {fault.strerror}") from fault
        media_type = MEDIA_TYPES.get(path.suffix.lower(), "")
        return (
            await extractor.read(path, media_type, hashlib.sha256(body).hexdigest(), url),
            media_type,
        )
    if url:
        response = await fetcher.get(url)
        declared = response.content_type
        with tempfile.TemporaryDirectory() as folder:
            archive = Blobs(Path(folder))
            sha256 = archive.put(response.body)
            text = await extractor.read(archive.path(sha256), declared, sha256, response.url)
            return text, response.media_type
    raise DocumentError('no document: give "path", "text", "html" or "url"')


async def report(
    job: dict[str, Any],
    read: tuple[Text, str],
    register: Register,
    extractor: Extractor,
    with_text: bool,
    local_area: str | None,
) -> dict[str, Any]:
    """The contract's object for one document; `local_area` as in `PublicationContext`."""
    text, media_type = read
    published = job.get("published") or text.published
    context = PublicationContext(
        url=job.get("url") or "",
        title=job.get("title") or text.title or "",
        kind="",
        published=published,
        local_area=local_area,
        media_type=media_type,
    )
    found = await analysed(extractor, text, understand.understand, context, register)
    shown = as_json(job, text, context, found)
    return shown | {"text": text.body} if with_text else shown


def as_json(
    job: dict[str, Any], text: Text, context: PublicationContext, found: Analysis
) -> dict[str, Any]:
    """An analysis in the shape of `docs/contracts.md`."""
    kind = found.classification
    return {
        "id": job.get("id"),
        "url": job.get("url"),
        "title": context.title or None,
        "published": context.published,
        "media_type": context.media_type or None,
        "sha256": text.document,
        "text_version": text.version,
        "label": kind.label,
        "doc_type": kind.doc_type,
        "score": round(kind.score, 4),
        "needs_review": kind.needs_review,
        "reason": kind.reason or None,
        "evidence": [place(span) for span in kind.evidence],
        "inspections": [inspection(each) for each in found.inspections],
        "findings": [finding(each) for each in found.findings],
    }


def place(span: Span) -> dict[str, Any]:
    """A span."""
    return {"start": span.start, "end": span.end, "quote": span.quote, "page": span.page}


def dates(found: DateRange) -> dict[str, PartialDate | None]:
    """A date range."""
    return {"started": found.started, "ended": found.ended}


def inspection(facts: InspectionFacts) -> dict[str, Any]:
    """What is stated of one inspection."""
    details = {name: getattr(facts, name) for name in DETAILS}
    return {
        "area": {"name": facts.area.name, "gss_code": facts.area.gss_code} if facts.area else None,
        "framework": facts.framework,
        "visit": facts.visit,
        **dates(facts.dates),
        "previous": dates(facts.previous) if facts.previous != DateRange() else None,
        "outcome": facts.outcome,
        "evidence": {name: place(span) for name, span in facts.evidence.items()},
        "next": [{"visit": step.visit, "within_months": step.within_months} for step in facts.next],
        **msgspec.json.decode(msgspec.json.encode(details)),
    }


def finding(found: Finding) -> dict[str, Any]:
    """One finding."""
    return {
        "kind": found.kind,
        "stated_by": found.stated_by,
        **place(found.span),
        "section": found.section,
        "themes": list(found.themes),
        "responsible": list(found.responsible),
        "area": found.area,
    }
