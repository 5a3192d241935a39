"""Later sentences held against promises: marks, what they say, and what the weights are worth on
what they were fitted on.
"""

from datetime import date

import pytest

from pipeline.cases.promises.later import LIKELY, SURE
from pipeline.cases.promises.weighing.marks import marked
from pipeline.cases.promises.weighing.relation import likely
from pipeline.cases.promises.weighing.status import status
from pipeline.evaluation.examples.signals import load
from tests.support.paths import ROOT

LABELLED = ROOT / "tests" / "labelled_promises.jsonl.xz"
CLUBS = "Start three evening clubs by 31 January 2025"
SHARE = "Finish 80% of plans within 20 weeks by 31 January 2025"
DUE, LATER = date(2025, 1, 31), date(2025, 6, 2)


@pytest.mark.parametrize(
    ("said", "promise", "read"),
    [
        ("They began on 20 January.", CLUBS, "They began on 20 January. (in time)"),
        ("They began in March 2025.", CLUBS, "They began in March 2025 (too late)."),
        ("They will begin by March.", CLUBS, "They will begin by March."),
        ("It was 71 per cent.", SHARE, "It was 71 per cent (too little)."),
        ("It was 84%.", SHARE, "It was 84% (enough)."),
        ("It was 84%.", CLUBS, "It was 84%."),
    ],
)
def test_days_and_shares_are_marked(said: str, promise: str, read: str) -> None:
    assert marked(said, LATER, promise, DUE) == read


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("All three evening clubs had started by 20 January, as planned.", "done"),
        ("Only two of the three clubs had started by the end of January.", "missed"),
        ("The clubs did not start until 10 March 2025, five weeks late.", "missed"),
        ("Officers are looking for a hall for the clubs.", "progress"),
    ],
)
def test_words_say_what_became_of_a_promise(said: str, kind: str) -> None:
    found = status(said, marked(said, LATER, CLUBS, DUE), CLUBS, over=True)._asdict()
    assert max(found, key=found.__getitem__) == kind


def test_what_is_shown_beside_a_promise_is_mostly_about_it() -> None:
    told = [(says > 0, likely(shown)) for says, shown in load(LABELLED)]
    for bound, precision, recall in ((LIKELY, 0.7, 0.6), (SURE, 0.88, 0.35)):
        found = [tells for tells, chance in told if chance >= bound]
        assert sum(found) / len(found) >= precision
        assert sum(found) / sum(tells for tells, _ in told) >= recall
