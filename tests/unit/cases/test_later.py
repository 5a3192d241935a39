"""What later publications tell of a promise in words of their own: what is likely is shown, what is
all but certain settles it. Words and areas are invented.
"""

from collections import Counter
from datetime import date, timedelta
from typing import Any

import pytest

from pipeline.cases.actions.weighing import whole
from pipeline.cases.promises import beside
from pipeline.cases.promises.later import can_miss, tells_enough, with_later
from pipeline.cases.promises.weighing import relation
from pipeline.cases.promises.weighing.marks import marked
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


def test_a_publication_full_of_promises_costs_no_more_than_some(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read, weighed = whole.read, relation.signals
    counted = Counter[str]()

    def counting_read(*given: Any) -> Any:
        counted["read"] += bool(given[1])
        return read(*given)

    def counting_weighed(*given: Any) -> Any:
        counted["weighed"] += 1
        return weighed(*given)

    promises, most = 5, 90
    monkeypatch.setattr(beside, "PROMISES", promises)
    monkeypatch.setattr(beside, "MOST", most)
    monkeypatch.setattr(whole, "read", counting_read)
    monkeypatch.setattr(relation, "signals", counting_weighed)
    days = (date(2024, 8, 1) + timedelta(days=n) for n in range(30))
    rows = "\n".join(f"Open a hub in Millbrook by {day.day} {day:%B %Y}." for day in days)
    plan = {**PLAN, "text": f"{PLAN['text']}\n{rows}"}
    said = (f"Hub number {n} in Millbrook is open." for n in range(60))
    area = AREAS.named("Thornley Vale")
    assert area is not None
    replay = Replay(AREAS, area.gss_code)
    for paper in (REPORT, NEWS, plan, later(*said)):
        replay.publish(paper)
    (case,) = replay.cases(TODAY)
    assert len(case.deadlines) > 2 * promises
    counted.clear()
    with_later(case, replay.documents, AREAS, TODAY)
    assert 0 < counted["read"] <= most
    assert 0 < counted["weighed"] <= promises * beside.EACH * len(case.publications)


def test_what_is_shown_stands_among_what_was_said_since() -> None:
    said = "As for resource bases, we were promised 120 places and have been given 61."
    promise = read(later(said, kind="parent_carer_forum"))["2025-09"]
    (shown,) = said_since(promise, [])
    assert (shown.speaker, shown.span.quote) == ("forum", said)


@pytest.mark.parametrize(
    ("said", "of", "standing"),
    [
        (
            "As for the resource bases, only 61 of the 120 places were ready by the end of"
            " September; the other 59 are now promised for the spring.",
            "2025-09",
            Standing.LATE,
        ),
        (
            "The clubs in the evening at Ashby, Corley and Marlow had not begun by the end of"
            " January and did not start until 10 March 2025.",
            "2025-01",
            Standing.LATE,
        ),
    ],
)
def test_what_is_all_but_certain_settles_a_promise(said: str, of: str, standing: Standing) -> None:
    found = read(later(said))[of]
    assert found.standing is standing
    assert found.met_by and found.met_by.words and found.met_by.words.quote in said


@pytest.mark.parametrize(
    ("promise", "said", "read", "enough"),
    [
        ("80% of replies in a week", "Of 30 replies, 21 were good.", "", False),
        ("80% of replies in a week", "It was 84%.", "It was 84% (enough).", True),
        ("80% of replies in a week", "The target date was met: by the target date.", "", True),
        ("All reviews held", "We changed the year so that reviews are held in May.", "", False),
        ("All reviews held", "All reviews had been held.", "", True),
        ("All reviews held", "212 reviews had been held.", "", False),
        ("Start three clubs", "The one in Ashby has started.", "", False),
        ("Start two clubs in Ashby and Corley", "Corley’s is open, as is Ashby’s.", "", True),
        ("Start 20 clubs", "There are 21 clubs.", "", True),
        ("Start three clubs", "All the clubs have started.", "", True),
        ("Bring 74 down to 30", "It is 39.", "", False),
        ("Bring 74 down to 30", "It is 30.", "", True),
        ("Three quarters of plans rated good", "In May 71% were.", "", False),
        ("Three quarters of plans rated good", "In May 78% were.", "", True),
        ("Nobody waits more than 18 weeks", "The longest wait is 23 weeks.", "", False),
        ("Nobody waits more than 18 weeks", "The longest wait is 16 weeks.", "", True),
        ("Publish the charter", "The post has been vacant since May.", "", False),
        ("Publish the charter", "You find it in libraries.", "", True),
    ],
)
def test_what_tells_that_a_promise_was_kept_tells_all_of_it(
    promise: str, said: str, read: str, enough: bool
) -> None:
    assert tells_enough(promise, said, read) is enough


@pytest.mark.parametrize(
    ("said", "can"),
    [
        ("In the second quarter of 2025 it was 61%.", False),
        ("In October 2025 it was 61%.", True),
        ("We shall get to 80% by 30 June 2026.", False),
        ("We shall not get there until 30 June 2026.", True),
        ("Families still wait for a reply.", True),
    ],
)
def test_what_is_of_before_or_only_sets_a_day_tells_nothing_missed(said: str, can: bool) -> None:
    published, due = date(2025, 11, 20), date(2025, 9, 30)
    read = marked(said, published, "80% of replies in a week", due)
    assert can_miss(read, said, published, due) is can
