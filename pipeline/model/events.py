"""The six events of the flow, their payloads, and the tasks that follow from them.

An event is one row of the log, unique by name, subject and input. `subject` is a publication's id.
`input` names the version of what the step read, so that repeating a step writes nothing twice,
while a second run with a better extractor is a second event. The payload holds ids only, never
objects.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from pipeline.model.terms import Origin

PUBLICATION_DISCOVERED = "PublicationDiscovered"
DOCUMENT_FETCHED = "DocumentFetched"
TEXT_EXTRACTED = "TextExtracted"
PUBLICATION_CLASSIFIED = "PublicationClassified"
PUBLICATION_LINKED = "PublicationLinked"
FINDINGS_RECORDED = "FindingsRecorded"

VERSIONS: Mapping[str, int] = {
    PUBLICATION_DISCOVERED: 1,
    DOCUMENT_FETCHED: 1,
    TEXT_EXTRACTED: 1,
    PUBLICATION_CLASSIFIED: 1,
    PUBLICATION_LINKED: 1,
    FINDINGS_RECORDED: 1,
}
"""The version of each event's payload, stored with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEvent:
    """An event about to be appended to the log with its handlers' tasks, in one transaction."""

    name: str
    subject: str
    input: str
    origin: Origin
    payload: Mapping[str, object] = field(default_factory=dict)
    cause: int | None = None


class Urgency(IntEnum):
    """Which publications are read before others: news, then what was there when a source was first
    read, then the past (a backfill, a reanalysis).
    """

    NEWS = 0
    FIRST_WALK = 1
    PAST = 2


SUMMARISE = ("summarise", 8)
"""The additional handler (and its rank) that runs when a language model is set."""

ARCHIVE_ISSUE = "server"
"""The subject of the issue about an archive that is away."""
MODEL_ISSUE = "model"
"""The subject of the single issue about summaries, which concerns the model, not a report."""

TELLING = 9
"""The rank of the step that queues messages; all those below it read publications."""

HANDLERS: Mapping[str, Sequence[tuple[str, int]]] = {
    PUBLICATION_DISCOVERED: (("fetch_document", 1),),
    DOCUMENT_FETCHED: (("extract_text", 2),),
    TEXT_EXTRACTED: (("classify", 3),),
    PUBLICATION_CLASSIFIED: (("link", 4),),
    PUBLICATION_LINKED: (("record_findings", 5),),
    FINDINGS_RECORDED: (("notify", TELLING),),
}
"""The handlers of each event, and their rank.

Messages come last, so that they contain everything known by then.
"""


def handlers(*, summaries: bool) -> Mapping[str, Sequence[tuple[str, int]]]:
    """`HANDLERS`, with or without summaries."""
    return (
        {**HANDLERS, FINDINGS_RECORDED: (SUMMARISE, *HANDLERS[FINDINGS_RECORDED])}
        if summaries
        else HANDLERS
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """An event as the log keeps it: `subject` is an id, `id` the log's own sequence number."""

    id: int
    name: str
    subject: str
    origin: Origin
    payload: Mapping[str, object]
    at: str
    cause: int | None = None


def urgency_of(event: NewEvent | Event) -> Urgency:
    """How urgent the steps are that follow from an event.

    A change of a publication that people were told about, and a person's answer, are news.
    """
    if event.origin is Origin.LIVE:
        return Urgency.FIRST_WALK if event.payload.get("first") else Urgency.NEWS
    again = str(event.payload.get("again", "reanalysis"))
    silent = event.origin is Origin.BACKFILL or again.startswith("reanalysis")
    return Urgency.PAST if silent else Urgency.NEWS


@dataclass(frozen=True, slots=True)
class Task:
    """A claimed task: `attempts` is the fencing token, `failures` how often it has failed."""

    id: int
    handler: str
    attempts: int
    failures: int
    event: Event
