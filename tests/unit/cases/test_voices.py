"""Each statement of an inspection counts once, in whosever mouth it is."""

import random

import pytest

from pipeline.cases.voices import Teller, speaker, voice_of
from pipeline.model.documents import PartialDate
from pipeline.model.terms import COUNTED, DocType, StatedBy, Voice


def teller(
    publication: str, doc_type: DocType | None, findings: int = 3, published: str | None = None
) -> Teller:
    return Teller(
        publication=publication,
        doc_type=doc_type,
        published_on=PartialDate(published) if published else None,
        findings=findings,
    )


REPORT = teller("report", DocType.OFFICIAL_REPORT, 2, "2031-03-04")
COPY = teller("copy", DocType.OFFICIAL_REPORT, 2, "2031-03-09")
PRESS = teller("press", DocType.PRESS, 9, "2031-03-05")
COUNCIL = teller("council", DocType.COUNCIL_NEWS, 9, "2031-03-04")
FORUM = teller("forum", DocType.PARENT_CARER_FORUM, 4, "2031-03-01")
UNDATED = teller("undated", None, 9)


@pytest.mark.parametrize(
    ("tellers", "counts"),
    [
        ((), None),
        ((FORUM,), FORUM),
        ((PRESS, REPORT, COUNCIL), REPORT),
        ((REPORT, COPY), REPORT),
        ((FORUM, PRESS, COUNCIL, UNDATED), COUNCIL),
        ((UNDATED, PRESS), PRESS),
    ],
)
def test_one_publication_speaks_for_an_inspection(
    tellers: tuple[Teller, ...], counts: Teller | None
) -> None:
    shuffled = list(tellers)
    for seed in range(4):
        random.Random(seed).shuffle(shuffled)
        assert speaker(shuffled) == counts


@pytest.mark.parametrize("doc_type", [*DocType, None])
@pytest.mark.parametrize("inspection", ["visit", None])
def test_only_one_telling_of_inspectors_counts(
    doc_type: DocType | None, inspection: str | None
) -> None:
    said = voice_of(StatedBy.INSPECTORS, doc_type, speaks=False, inspection=inspection)
    official = doc_type is DocType.OFFICIAL_REPORT
    assert (said in COUNTED) == (official and inspection is None)
    told = voice_of(StatedBy.INSPECTORS, doc_type, speaks=True, inspection="visit")
    assert told is (Voice.OWN if official else Voice.REPORTED)
    for other in set(StatedBy) - {StatedBy.INSPECTORS}:
        for speaks in (True, False):
            voice = voice_of(other, doc_type, speaks=speaks, inspection=inspection)
            assert voice is Voice.OTHERS
