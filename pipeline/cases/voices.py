"""In whose mouth a finding is, so that what an inspection found counts once.

A report says what inspectors found; a council, a newspaper or a forum tells it again. Which of them
counts is decided by the kind of publication, never by how much two passages are alike.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.model.documents import PartialDate
from pipeline.model.terms import DocType, StatedBy, Voice


@dataclass(frozen=True, slots=True, kw_only=True)
class Teller:
    """A publication that tells what inspectors found in an inspection, in so many findings."""

    publication: str
    doc_type: DocType | None
    published_on: PartialDate | None
    findings: int


def speaker(tellers: Iterable[Teller]) -> Teller | None:
    """The one publication whose telling of an inspection counts; None where none tells of it.

    The inspectors' own report, where one is held; otherwise the publication that tells most of it,
    and of these the one published first. The rest may say the same again.
    """
    return min(tellers, key=_place, default=None)


def _place(teller: Teller) -> tuple[bool, int, str, str]:
    told_again = teller.doc_type is not DocType.OFFICIAL_REPORT
    return told_again, -teller.findings, teller.published_on or "9", teller.publication


def voice_of(
    stated_by: StatedBy, doc_type: DocType | None, *, speaks: bool, inspection: str | None
) -> Voice:
    """In whose mouth a finding is; `speaks`: its publication is the `speaker` of its inspection.

    Where the inspection is not known, only a report counts: what others tell may be in a report
    that is held.
    """
    if stated_by is not StatedBy.INSPECTORS:
        return Voice.OTHERS
    if doc_type is DocType.OFFICIAL_REPORT and (speaks or inspection is None):
        return Voice.OWN
    return Voice.REPORTED if speaks else Voice.RETOLD


def is_repeat(stated_by: StatedBy, publication: str, speaker: Teller | None) -> bool:
    """Whether a publication tells again what another, the inspection's `speaker`, tells."""
    told = speaker is not None and speaker.publication != publication
    return told and stated_by is StatedBy.INSPECTORS
