"""Our own sentences are for anybody: the reading age of every message that the composing code can
make, quotations aside.

Measured by Flesch and Kincaid's formula (1975), whose grade is a year of school; a grade and five
is the age. Names, quotations and addresses count as one short word each: they are not ours to
simplify. Terms of the field count as they stand. Syllables are groups of vowels, without a silent
ending: libraries that know each word have to load their words.
"""

import re
from collections.abc import Iterator
from itertools import product

from pipeline.bulletins.compose import (
    compose_alert,
    compose_all_well,
    compose_digest,
    compose_sample,
)
from pipeline.bulletins.corrections import Correction, compose_correction, compose_removal
from pipeline.bulletins.wording import SUMMARY_NOTE
from pipeline.ingestion.health.outage_notice import Outage, compose_notice
from pipeline.model.bulletins import Bulletin
from pipeline.model.inspections import Inspection
from pipeline.model.news import InspectionNews, Reader
from pipeline.model.terms import Frequency, Label, Outcome, Visit
from pipeline.subscriptions.confirmation import compose_confirmation
from tests.support.inspections import (
    COUNCIL,
    FULL,
    PRAISED,
    PRESS,
    READER,
    REPORT,
    SITE,
    source_row,
)
from tests.support.rows import replace

DAY = "2025-03-20"
OLDEST = 13.0
"""The reading age that no message may be above."""

NAMES = (
    "Marlowshire Council",
    "Marlowshire",
    "North Fenmoor",
    "Fenmoor Gazette",
    "Invented Council",
    "Sampleford (invented)",
    "sendwatch",
)


def sentences(bulletin: Bulletin) -> Iterator[str]:
    """What we say ourselves in a message, as it stands there."""
    yield bulletin.opening
    for entry in bulletin.entries:
        yield from (entry.lead, entry.outcome_line, *entry.next_steps, *entry.questions)
    yield from (bulletin.reason, bulletin.manage)


def plain(words: str) -> str:
    """`words` with what is not ours put aside."""
    words = re.sub(r"“[^”]*”|\S+@\S+|https?://\S+", "it", words)
    for name in NAMES:
        words = re.sub(rf"\b{re.escape(name)}\b", "it", words)
    return words


def age(text: str) -> float:
    words = re.findall(r"[a-z]+(?:’[a-z]+)?", text.lower())
    syllables = sum(
        max(1, len(re.findall(r"[aeiouy]+", re.sub(r"e[sd]?$", "", word)))) for word in words
    )
    count = len(re.findall(r"[.!?:](?=\s|$)", text))
    return 0.39 * len(words) / count + 11.8 * syllables / len(words) - 15.59 + 5


def every() -> Iterator[tuple[str, Bulletin]]:
    """A message of every kind, outcome and visit."""
    shapes: list[tuple[str, InspectionNews]] = []
    for outcome, visit in product([*Outcome, None], [*Visit, None]):
        shapes.append((f"{outcome} {visit}", replace(FULL, outcome=outcome, visit=visit)))
    shapes += [
        ("announced", replace(PRAISED, outcome=None, label=Label.INSPECTION_ANNOUNCED)),
        (
            "follow-up",
            replace(FULL, told_before=True, publications=(replace(REPORT, is_new=False), COUNCIL)),
        ),
        ("bare", replace(FULL, started=None, ended=None, next=(), published_on=None)),
    ]
    for name, news in shapes:
        yield f"alert {name}", compose_alert(news, SITE, READER, DAY)
        if digest := compose_digest([news, PRAISED], DAY, SITE, Reader((), Frequency.WEEKLY)):
            yield f"digest {name}", digest
    yield "all well", compose_all_well(SITE, READER, "2025-02-20", DAY)
    yield "sample", compose_sample(SITE, DAY)
    yield "confirmation", compose_confirmation(SITE, ["Marlowshire, daily"], DAY)
    record = Inspection(id="i-1", area="E99000001", outcome=Outcome.INCONSISTENT)
    changed = Correction(
        (("Outcome", "not stated", "sufficient progress"),), ("Old.", "Older."), ("New.",)
    )
    yield "correction", compose_correction(changed, record, "Marlowshire", REPORT, SITE, DAY)
    yield "removal", compose_removal(record, "Marlowshire", PRESS, SITE, DAY)
    row = source_row(id="a", publisher="Invented Council", url="https://a.example/")
    for name, found in (
        ("notice", [Outage(row, "2025-01-01T00:00:00Z")]),
        ("notice over", [Outage(row, "2025-01-01T00:00:00Z", True)]),
    ):
        yield name, compose_notice(found, SITE, READER, DAY)


def test_every_message_can_be_read_at_thirteen() -> None:
    ages = {
        name: round(age(plain(" ".join(filter(None, sentences(bulletin))))), 1)
        for name, bulletin in every()
    }
    assert len(ages) > 100
    too_hard = {name: found for name, found in ages.items() if found > OLDEST}
    assert not too_hard, too_hard


def test_what_is_said_of_summaries_can_be_read_too() -> None:
    assert age(SUMMARY_NOTE) <= OLDEST


def test_the_measure_tells_hard_from_easy() -> None:
    assert age("The cat sat on the mat. It was warm.") < 7
    assert (
        age(
            "Notwithstanding multitudinous organisational considerations, accountability"
            " arrangements necessitate consolidation."
        )
        > 18
    )
