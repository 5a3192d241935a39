"""What inspectors asked for, followed through later publications about invented areas: who says
what of it, in their exact words, and what belongs to none.
"""

import tomllib
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from pipeline.bulletins.action_words import later_words
from pipeline.cases.actions.follow import NO_DAY, SEVERAL
from pipeline.cases.actions.of_case import actions_of
from pipeline.cases.actions.values import Followed, Judgement, Later
from pipeline.model.documents import Span
from pipeline.model.terms import DocType
from tests.support.case_replay import Replay
from tests.support.inspections import publication_row
from tests.support.rows import replace
from tests.unit.cases.test_cases import AREAS

HERE = Path(__file__).parent / "followed"
CHAINS = sorted(path.stem for path in HERE.glob("*.toml"))
AFTERWARDS = date(2026, 11, 28)
REPORT = """Area SEND inspection of Fenby and Marsh Local Area Partnership

Inspection dates: 6 to 10 February {year}

Inspection outcome

The local area partnership’s arrangements lead to inconsistent experiences and outcomes for children \
and young people with special educational needs and/or disabilities (SEND). The local area \
partnership must work jointly to make improvements.
"""
ASKED = """
Areas for improvement

Leaders should shorten the wait for wheelchair fittings.
"""


@cache
def followed(name: str) -> tuple[dict[str, Any], Replay, list[Followed]]:
    chain = tomllib.loads((HERE / f"{name}.toml").read_text(encoding="utf-8"))
    area = AREAS.named(chain["area"])
    assert area is not None
    replay = Replay(AREAS, area.gss_code)
    for each in chain["publication"]:
        replay.publish(each)
    assert len(replay.rows) == len(chain["publication"])
    return chain, replay, replay.actions(AFTERWARDS)


def said(later: Later) -> list[str]:
    return [later.speaker, later.judgement or "", later.span.quote]


@pytest.mark.parametrize("name", CHAINS)
def test_every_action_is_there_with_owners_and_day(name: str) -> None:
    chain, _, found = followed(name)
    assert [(each.item.span.quote, each.item.by) for each in found] == [
        (each["item"], each.get("by")) for each in chain["action"]
    ]
    for wanted, each in zip(chain["action"], found, strict=True):
        assert list(each.item.owners) == wanted.get("owners", [])


@pytest.mark.parametrize("name", CHAINS)
def test_only_words_about_an_action_are_with_it(name: str) -> None:
    chain, _, found = followed(name)
    for wanted, each in zip(chain["action"], found, strict=True):
        told = [said(one) for one in each.later]
        assert told == [one for one in wanted["later"] if one in told], each.item.span.quote


def test_most_words_about_an_action_are_with_it_or_wait_for_a_person() -> None:
    wanted, linked, asked = Counter[str](), Counter[str](), Counter[str]()
    for name in CHAINS:
        chain, _, found = followed(name)
        for action, each in zip(chain["action"], found, strict=True):
            unsure = {one.span.quote for one in each.unsure}
            wanted[name] += len(action["later"])
            linked[name] += len(each.later)
            asked[name] += sum(quote in unsure for _, _, quote in action["later"])
    assert linked.total() >= 0.52 * wanted.total()
    assert linked.total() + asked.total() >= 0.7 * wanted.total()
    assert all(linked.values())


def test_what_fits_two_actions_waits_for_a_person() -> None:
    _, _, found = followed("statement")
    words = "The wait for an autism assessment fell to 20 weeks, and joint commissioning of short breaks began in May."
    asked = [one.why for each in found for one in each.unsure if one.span.quote == words]
    assert asked == [SEVERAL, SEVERAL]


@pytest.mark.parametrize("name", CHAINS)
def test_words_are_exact(name: str) -> None:
    _, replay, found = followed(name)
    for each in found:
        for one in (*each.later, *each.unsure):
            text = replay.documents[one.row.id].text
            assert text.body[one.span.start : one.span.end] == one.span.quote


def test_a_publication_without_a_day_may_be_older_and_is_unsure() -> None:
    _, replay, _ = followed("failings")
    undated = {
        id: replace(each, row=replace(each.row, published_on=None))
        if each.row.doc_type is DocType.PARENT_CARER_FORUM
        else each
        for id, each in replay.documents.items()
    }
    (found,) = actions_of(replay.cases(AFTERWARDS), undated, AREAS)
    therapy = found[0]
    assert "forum" not in {one.speaker for one in therapy.later}
    assert {one.why for one in therapy.unsure if one.speaker == "forum"} == {NO_DAY}


def test_what_a_later_report_asks_for_is_no_action_of_an_earlier_inspection() -> None:
    area = AREAS.named("Fenby and Marsh")
    assert area is not None
    replay = Replay(AREAS, area.gss_code)
    for year, asked in (("2023", ""), ("2026", ASKED)):
        replay.publish(
            {
                "published": f"{year}-05-20",
                "title": "Area SEND full inspection: Fenby and Marsh",
                "url": f"https://reports.example/{year}",
                "doc_type": "official_report",
                "text": REPORT.format(year=year) + asked,
            }
        )
    assert len(replay.cases(AFTERWARDS)) == 2
    (found,) = replay.actions(AFTERWARDS)
    assert found.item.span.quote == "Leaders should shorten the wait for wheelchair fittings."


@pytest.mark.parametrize(
    ("doc_type", "judgement", "words"),
    [
        (DocType.OFFICIAL_REPORT, None, "Inspectors"),
        (DocType.PARENT_CARER_FORUM, None, "The parent carer forum, on inspectors"),
        (DocType.OFFICIAL_REPORT, "effective_action", "Inspectors judged: effective action"),
        (
            DocType.PRESS,
            "effective_action",
            "Inspectors judged: effective action (as told here: A newspaper, on inspectors)",
        ),
    ],
)
def test_what_others_tell_of_inspectors_is_not_said_by_inspectors(
    doc_type: DocType, judgement: Judgement | None, words: str
) -> None:
    row = publication_row(doc_type=doc_type)
    found = Later(
        row=row, span=Span(0, 3, "abc", 1), speaker="inspectors", why="", judgement=judgement
    )
    assert later_words(found) == words


REVISIT = """Joint area SEND revisit in Fenby and Marsh

Between 4 and 6 October 2021, Ofsted and the Care Quality Commission (CQC) revisited the area of Fenby \
and Marsh to decide whether it has made sufficient progress in addressing the areas of significant \
weakness in the written statement of action required on 3 May 2019.

The initial inspection found that families waited too long for wheelchair fittings.

Fittings now take six weeks. The area has made sufficient progress.
"""


def test_where_only_a_revisit_is_held_its_letter_says_what_was_asked_for() -> None:
    area = AREAS.named("Fenby and Marsh")
    assert area is not None
    replay = Replay(AREAS, area.gss_code)
    replay.publish(
        {
            "published": "2021-11-20",
            "title": "Revisit",
            "doc_type": "official_report",
            "text": REVISIT,
        }
    )
    found = [each.item.span.quote for each in replay.actions(AFTERWARDS)]
    assert found == ["families waited too long for wheelchair fittings"]


def test_a_paper_that_recalls_the_inspection_before_is_read_for_the_report_that_stands() -> None:
    area = AREAS.named("Fenby and Marsh")
    assert area is not None
    replay = Replay(AREAS, area.gss_code)
    since = (
        "Of the SEND improvement plan. The area SEND inspection of Fenby and Marsh in 2018 required a"
        " written statement of action.\n\nWheelchair fittings\n\nThe average wait for wheelchair"
        " fittings has fallen from 40 to 12 weeks since two more fitters started."
    )
    for published, kind, words in (
        ("2023-04-03", "official_report", REPORT.format(year=2023) + ASKED),
        ("2024-05-07", "action_plan", since),
    ):
        replay.publish(
            {"published": published, "title": words[:50], "doc_type": kind, "text": words}
        )
    assert [len(case.publications) for case in replay.cases(AFTERWARDS)] == [1, 1]
    assert [len(each.later) + len(each.unsure) for each in replay.actions(AFTERWARDS)] == [1]


def test_a_report_that_others_tell_of_soon_after_one_that_is_held_is_the_same() -> None:
    area = AREAS.named("Fenby and Marsh")
    assert area is not None
    since = (
        "The area SEND inspection of Fenby and Marsh found that arrangements typically lead to"
        " positive experiences and outcomes.\n\nWheelchair fittings\n\nThe average wait for"
        " wheelchair fittings has fallen from 40 to 12 weeks since two more fitters started."
    )
    told = []
    for published in ("2023-09-07", "2026-05-07"):
        replay = Replay(AREAS, area.gss_code)
        for day, kind, words in (
            ("2023-04-03", "official_report", REPORT.format(year=2023) + ASKED),
            (published, "committee", since),
        ):
            replay.publish({"published": day, "title": "SEND", "doc_type": kind, "text": words})
        assert len(replay.cases(AFTERWARDS)) == 2
        told += [len(each.later) + len(each.unsure) for each in replay.actions(AFTERWARDS)]
    assert told == [1, 0]


def test_the_head_of_a_table_and_a_remark_are_no_actions() -> None:
    area = AREAS.named("Fenby and Marsh")
    assert area is not None
    replay = Replay(AREAS, area.gss_code)
    replay.publish(
        {
            "published": "2023-04-03",
            "title": "Area SEND inspection of Fenby and Marsh Local Area Partnership",
            "url": "https://reports.example/2023",
            "doc_type": "official_report",
            "text": REPORT.format(year=2023) + "\nAreas for priority action\n\n"
            "(All of them are given below.)\n\n"
            "Who\tArea for priority action\n"
            "Fenby and Marsh Council\tLeaders must urgently shorten the wait for wheelchairs.\n",
        }
    )
    asked = [(one.item.number, one.item.span.quote[-12:]) for one in replay.actions(AFTERWARDS)]
    assert asked == [(1, "wheelchairs.")]
