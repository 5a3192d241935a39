"""Looks again at publications about inspections, ever less often: what changed goes the same way as what is new.

A changed version is read before anything of it is believed. One that no longer reads like what was known (a wall, a page
that says “not found” with status 200) changes nothing and is asked about; 403, 5xx and silence mean nothing at all.
"""

import hashlib
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from pipeline.bulletins.corrections import LOOKED_AT_DAYS, days_to_next_look
from pipeline.clock import stamp
from pipeline.context import Tools
from pipeline.delivery.corrections import owe_removals
from pipeline.errors import DocumentError, Gone, SourceError
from pipeline.ingestion.conclusions import written
from pipeline.ingestion.handlers import keep_text
from pipeline.jobs.reanalyse import conclude
from pipeline.log import Log
from pipeline.model.documents import Text
from pipeline.model.events import TEXT_EXTRACTED, NewEvent
from pipeline.model.sources import Response
from pipeline.model.terms import Origin
from pipeline.runner import all_ended

log = Log()

GONE_AFTER = 3
"""On how many days in a row a page must be gone before it counts as removed."""
DAY_SECONDS = 86_400
NEVER = "9999"
"""When a publication is due that is looked at no more, unless its listing changes."""
ENROLLED_AT_ONCE = 500


@dataclass
class Looked:
    """What came of looking again, by numbers of publications."""

    unchanged: int = 0
    changed: int = 0
    doubtful: int = 0
    missing: int = 0
    unreachable: int = 0


async def recheck_due(tools: Tools) -> Looked:
    """Looks again at the publications whose turn it is, so many at most; what changed is recorded, with the steps it owes."""
    looked = Looked()
    if tools.checks_a_round:
        enrol(tools)
        rows = tools.store.checks_due(tools.now(), tools.checks_a_round)
        await all_ended(look_again(tools, row, looked) for row in rows)
    return looked


def enrol(tools: Tools) -> None:
    """Gives publications recorded since their first turn, counted from when they were fetched."""
    since = stamp(tools.clock.now() - timedelta(days=LOOKED_AT_DAYS))[:10]
    found = tools.store.unchecked(since, ENROLLED_AT_ONCE)
    if found:
        with tools.store.transaction():
            for row in found:
                tools.store.begin_checks(row, tools.later(0) if overdue(tools, row) else tools.later(DAY_SECONDS))


def overdue(tools: Tools, row: dict[str, Any]) -> bool:
    """Whether a publication was fetched more than a day ago."""
    return str(row["fetched_at"]) < stamp(tools.clock.now() - timedelta(seconds=DAY_SECONDS))


def next_turn(tools: Tools, row: dict[str, Any]) -> str:
    """When a publication is looked at next, by its age."""
    published = whole_date(row["published_on"]) or str(row["first_seen"])[:10]
    days = days_to_next_look(published, tools.now()[:10])
    return NEVER if days is None else tools.later(days * DAY_SECONDS)


def whole_date(words: str | None) -> str | None:
    """The first day that a date may mean; None for a month without a year."""
    return None if not words or words[0] == "-" else words + "-01" * ((10 - len(words)) // 3)


async def look_again(tools: Tools, row: dict[str, Any], looked: Looked) -> None:
    """One publication: asked whether it changed, and what follows recorded in one transaction."""
    try:
        response = await tools.fetcher.get(
            row["url"], source=row["source_id"], etag=row["etag"], last_modified=row["last_modified"]
        )
    except Gone:
        looked.missing += 1
        return missing(tools, row)
    except SourceError as error:
        looked.unreachable += 1
        with tools.store.transaction():
            due = tools.later(max(DAY_SECONDS, error.retry_after or 0))
            tools.store.update_check(row["publication_id"], due_at=due)
        return None
    sha256 = hashlib.sha256(response.body).hexdigest()
    if response.status == 304 or sha256 == row["sha256"]:
        looked.unchanged += 1
        with tools.store.transaction():
            tools.store.update_check(row["publication_id"], **found_there(tools, row))
        return None
    return await changed(tools, row, response, looked)


def missing(tools: Tools, row: dict[str, Any]) -> None:
    """Counts a day on which a page was not there; after the third it is marked as removed, and told once."""
    id, today = row["publication_id"], tools.now()[:10]
    times = row["missing"] + (row["missing_on"] != today)
    removed = times >= GONE_AFTER
    with tools.store.transaction():
        due = next_turn(tools, row) if removed else tools.later(DAY_SECONDS)
        tools.store.update_check(id, missing=times, missing_on=today, checked_at=tools.now(), due_at=due)
        if removed and row["removed_at"] is None:
            tools.store.update_check(id, removed_at=tools.now())
            owe_removals(tools, id)
            log.info("no longer published", publication=id, url=row["url"])


def found_there(tools: Tools, row: dict[str, Any]) -> dict[str, object]:
    """The columns of a publication that was there; one that had been removed is noted as back, silently."""
    back = {"removed_at": None, "returned_at": tools.now()} if row["removed_at"] else {}
    return {"checked_at": tools.now(), "due_at": next_turn(tools, row), "missing": 0, "missing_on": None, **back}


async def changed(tools: Tools, row: dict[str, Any], response: Response, looked: Looked) -> None:
    """Another version: kept as a document; believed where it still reads like what was known, else asked about."""
    store, publication = tools.store, tools.store.publication(row["publication_id"])
    sha256 = tools.blobs.put(response.body)
    media_type = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    text, doubt = None, ""
    try:
        text = await tools.extractor.read(tools.blobs.path(sha256), media_type, sha256, response.url)
    except DocumentError as error:
        doubt = str(error)
    if text is not None and not same_words(store.text(publication["text_id"]), text):
        after = conclude(store, tools.register, publication, text)
        doubt = "" if after.state == "recorded" else "it no longer reads like a publication about this inspection"
    with store.transaction():
        document = store.add_document(
            publication["id"], sha256=sha256, media_type=media_type, size=len(response.body), final_url=response.url,
            headers=dict(response.headers), asked=response.asked, now=tools.now(),
        )  # fmt: skip
        validators = {"etag": response.headers.get("etag"), "last_modified": response.headers.get("last-modified")}
        store.update_check(publication["id"], sha256=sha256, **validators, **found_there(tools, row))
        if doubt or text is None:
            looked.doubtful += 1
            words = (
                f"{publication['title'] or publication['url']}: its page has changed: {doubt}; what was known is kept"
            )
            return store.raise_issue("change", publication["id"], words, tools.now())
        store.close_issue("change", publication["id"], tools.now())
        if same_words(store.text(publication["text_id"]), text):
            looked.unchanged += 1
            return None
        looked.changed += 1
        return adopt(tools, publication, document, text)


def adopt(tools: Tools, publication: dict[str, Any], document: str, text: Text) -> None:
    """Sends a changed version through the steps again, with what was concluded before kept beside it."""
    store = tools.store
    found = [inspection for id in store.inspections_about(publication["id"]) if (inspection := store.inspection(id))]
    change = store.begin_change(publication["id"], document, written(store, publication), found, tools.now())
    store.update_publication(publication["id"], document_id=document)
    text_id = keep_text(tools, publication, text)
    payload = {"again": f"change {change}", "change": change}
    event = NewEvent(TEXT_EXTRACTED, publication["id"], f"{text_id}:change {change}", Origin.REANALYSIS, payload)
    store.emit(event, tools.now())


def same_words(one: Text, other: Text) -> bool:
    """Whether two texts read the same, white space aside."""
    return one.body.split() == other.body.split()
