"""Publications skipped by title and summary: refiltered today, or brought back by a person."""

from dataclasses import dataclass, field
from typing import Protocol

from pipeline.analysis.recognition.prefilter import VERSION
from pipeline.bootstrap import Options, open_store, working
from pipeline.ingestion.handlers import skip_reason
from pipeline.model.events import PUBLICATION_DISCOVERED, NewEvent
from pipeline.model.publication_rows import PublicationRow
from pipeline.model.terms import Origin
from pipeline.ports.event_log import EventLog
from pipeline.ports.facts.publications import Publications
from pipeline.ports.facts.reviews import Reviews
from pipeline.runner import steps_of


@dataclass
class Retried:
    """How many were filtered again, the rows that pass now, and the failures, in words."""

    looked: int = 0
    passing: list[PublicationRow] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)


class FlowStore(Publications, EventLog, Protocol):
    """Publications, and the log that sends them through the steps."""


def bring_back(store: FlowStore, publication: str, origin: Origin, why: str, at: str) -> None:
    """Sends a publication that was never fetched through all steps, in the open transaction.

    `why` distinguishes the new event from the first one.
    """
    store.update_publication(publication, state="discovered", reason="")
    store.emit(
        NewEvent(
            name=PUBLICATION_DISCOVERED,
            subject=publication,
            input=why,
            origin=origin,
            payload={"wanted": why},
        ),
        at,
    )


def was_passed_over(row: PublicationRow) -> bool:
    """Whether a publication was never fetched because of its title and summary."""
    return row.document_id is None and row.state == "ended" and row.reason.startswith("prefilter/")


async def retry_skipped(options: Options, *, dry_run: bool) -> Retried:
    """Applies today's filter to everything skipped; unless a dry run, fetches and reads what
    passes.

    Notifies nobody.
    """
    if dry_run:
        store = open_store(options, create=False)
        found = asked_again(store)
        store.close()
        return found
    async with working(options) as context:
        found = asked_again(context.store)
        for row in found.passing:
            with context.store.transaction():
                bring_back(context.store, row.id, Origin.REANALYSIS, VERSION, context.now())
            work = await steps_of(context, row.id, Origin.REANALYSIS)
            found.failures += work.failures
        found.passing = [context.store.publication(row.id) for row in found.passing]
    return found


def asked_again(store: Reviews) -> Retried:
    """What today's filter says about each publication that was skipped."""
    rows = store.passed_over()
    return Retried(len(rows), [row for row in rows if not skip_reason(row)])
