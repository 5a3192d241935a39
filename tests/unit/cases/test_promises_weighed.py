"""Later sentences held against promises: marks, what they say, and what the weights are worth on
what they were fitted on.
"""

from datetime import date

import pytest

from pipeline.cases.promises.weighing.marks import marked
from pipeline.cases.promises.weighing.relation import log_odds
from pipeline.cases.promises.weighing.status import status
from pipeline.cases.promises.weighing.whole import read_beside
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


def test_signals_find_what_tells_of_a_promise() -> None:
    told = [(says > 0, log_odds(shown)) for says, shown in load(LABELLED)]
    for bound, precision, recall in ((-0.5, 0.7, 0.6), (0.85, 0.88, 0.35)):
        found = [tells for tells, odds in told if odds >= bound]
        assert sum(found) / len(found) >= precision
        assert sum(found) / sum(tells for tells, _ in told) >= recall


@pytest.mark.parametrize(
    ("said", "tells"),
    [
        ("The three clubs for the evening opened their doors on 20 January.", True),
        ("None of the clubs promised for the evening had begun by the end of January.", True),
        ("The council has set its budget for next year.", False),
        ("Annual reviews are held later than before.", False),
    ],
)
def test_a_sentence_is_read_beside_a_promise(said: str, tells: bool) -> None:
    read = read_beside(marked(said, LATER, CLUBS, DUE), CLUBS, over=True)
    assert (read.tells > 0) == tells
