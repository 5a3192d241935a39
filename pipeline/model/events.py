"""The six events of the flow, what they carry, and the tasks that are owed for them.

An event is one row of the log, unique by name, subject and input. `subject` is a publication's id.
`input` names the version of what the step read, so that repeating a step writes nothing twice and a
better extractor's second run is a second event. The payload holds ids only, never objects.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

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


@dataclass(frozen=True, slots=True)
class NewEvent:
    """An event about to be appended to the log, with the tasks of its handlers, in the transaction
    of its facts.
    """

    name: str
    subject: str
    input: str
    origin: Origin
    payload: Mapping[str, object] = field(default_factory=dict)
    cause: int | None = None


SUMMARISE = ("summarise", 8)
"""The handler, with its rank, that an installation with a language model owes too, before anybody
is told.
"""

MODEL_ISSUE = "model"
"""The subject of the one issue about summaries: it is the model that is told of, not each report.
"""

HANDLERS: Mapping[str, Sequence[tuple[str, int]]] = {
    PUBLICATION_DISCOVERED: (("fetch_document", 1),),
    DOCUMENT_FETCHED: (("extract_text", 2),),
    TEXT_EXTRACTED: (("classify", 3),),
    PUBLICATION_CLASSIFIED: (("link", 4),),
    PUBLICATION_LINKED: (("record_findings", 5),),
    FINDINGS_RECORDED: (("notify", 9),),
}
"""Which handlers owe work for which event, and their rank: a message is composed when nothing else
can be done, so that it tells of all that is known.
"""


def handlers(*, summaries: bool) -> Mapping[str, Sequence[tuple[str, int]]]:
    """`HANDLERS`, with summaries or without."""
    return (
        {**HANDLERS, FINDINGS_RECORDED: (SUMMARISE, *HANDLERS[FINDINGS_RECORDED])}
        if summaries
        else HANDLERS
    )


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, as the log keeps it. `subject` is an id; `id` is the log's own
    sequence.
    """

    id: int
    name: str
    subject: str
    origin: Origin
    payload: Mapping[str, object]
    at: str
    cause: int | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """A claimed task: `attempts` is the fence's token,
    `failures` how often it has failed so far.
    """

    id: int
    handler: str
    attempts: int
    failures: int
    event: Event
