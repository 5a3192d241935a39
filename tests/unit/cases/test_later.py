"""What later publications may tell of a promise in words of their own, read by the encoder: it is
shown, and settles nothing. Words and areas are invented.
"""

from datetime import date
from typing import Any

import pytest

from pipeline.cases.promises.later import with_later
from pipeline.cases.since import said_since
from pipeline.cases.values import Deadline
from pipeline.model.terms import Stage, Standing
from tests.support.case_replay import Replay
from tests.unit.cases.test_cases import AREAS
from tests.unit.cases.test_kept import PLAN
from tests.unit.cases.test_promises import NEWS, REPORT

TODAY = date(2025, 12, 31)


def later(*said: str, published: str = "2025-11-03", kind: str = "committee") -> dict[str, Any]:
    """A later publication that says something."""
    return {
        "published": published,
        "title": "Progress since the area SEND inspection of Thornley Vale",
        "url": f"https://democracy.thornleyvale.gov.uk/{published}",
        "doc_type": kind,
        "text": "SEND: progress since the area SEND inspection of Thornley Vale, which found"
        " widespread and systemic failings.\n" + "\n".join(said),
    }


def read(*papers: dict[str, Any], today: date = TODAY) -> dict[str, Deadline]:
    """What became of each promise of the plan, by its month."""
    area = AREAS.named("Thornley Vale")
    assert area is not None
    replay = Replay(AREAS, area.gss_code)
    for paper in (REPORT, NEWS, PLAN, *papers):
        replay.publish(paper)
    (case,) = (with_later(each, replay.documents, AREAS, today) for each in replay.cases(today))
    made = [each for each in case.deadlines if each.stage is Stage.COMMITMENT]
    assert made
    return {f"{each.by:%Y-%m}": each for each in made}


@pytest.mark.parametrize(
    ("said", "of"),
    [
        ("The Millbrook place for sensory breaks took in its first children in winter.", "2024-10"),
        ("As for resource bases, we were promised 120 places and have been given 61.", "2025-09"),
        ("Of the evening clubs, Marlow and Corley have theirs; Ashby waits.", "2025-01"),
    ],
)
def test_what_may_tell_of_a_promise_is_shown_and_settles_nothing(said: str, of: str) -> None:
    found = read(later("Apologies were received.", said, "The meeting closed at six."))
    (shown,) = found[of].since
    assert found[of].standing is Standing.NOT_KNOWN
    assert shown.words and shown.words.quote == said
    assert all(not each.since for day, each in found.items() if day != of)


@pytest.mark.parametrize(
    "said",
    [
        "Members asked where Millbrook is and thanked officers for the map.",
        "The library at Norwell has bought new chairs.",
        "Page last reviewed in November 2025.",
    ],
)
def test_what_tells_nothing_of_a_promise_is_not_shown(said: str) -> None:
    assert not any(each.since for each in read(later(said)).values())


def test_what_is_published_after_the_day_of_looking_is_not_read() -> None:
    said = "As for resource bases, we were promised 120 places and have been given 61."
    assert read(later(said))["2025-09"].since
    assert not read(later(said), today=date(2025, 10, 31))["2025-09"].since


def test_what_is_shown_stands_among_what_was_said_since() -> None:
    said = "As for resource bases, we were promised 120 places and have been given 61."
    promise = read(later(said, kind="parent_carer_forum"))["2025-09"]
    (shown,) = said_since(promise, [])
    assert (shown.speaker, shown.span.quote) == ("forum", said)
