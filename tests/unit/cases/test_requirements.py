"""Requirements of a notice of government that a later one removes, replaces or adds; who speaks of
actions; and what was done, told once.
"""

from dataclasses import replace
from datetime import date

import pytest

from pipeline.bulletins.action_words import ending_words, item_words, later_words
from pipeline.bulletins.case_words import deadline_words
from pipeline.cases.actions.items import items_of
from pipeline.cases.actions.references import references
from pipeline.cases.actions.values import Document, Followed
from pipeline.cases.case import cases_of
from pipeline.cases.values import Deadline, Source
from pipeline.explorer.cases.source_view import Quotes
from pipeline.explorer.cases.view import view_of
from pipeline.extraction.extract import extract
from pipeline.model.documents import PartialDate
from pipeline.model.terms import DocType, Framework, Stage, Standing
from tests.support.case_replay import Replay
from tests.support.inspections import publication_row
from tests.unit.cases.test_cases import AREAS

NOTICE = """IMPROVEMENT NOTICE
To: Thornley Vale Council
1. This notice is issued by the Secretary of State for Education on 5 September 2024. It follows the
area SEND inspection of Thornley Vale in March 2024, which found widespread and systemic failings.
2. The council must appoint an independent chair for its improvement board by 31 October 2024.
3. The council must keep a register of placements outside the county.
4. The council must clear the backlog of annual reviews."""
VARIED = """IMPROVEMENT NOTICE: VARIATION
To: Thornley Vale Council
The improvement notice issued to Thornley Vale Council on 5 September 2024, after the area SEND
inspection of March 2024, is varied from today, 12 March 2026.
1. Paragraph 2 is removed.
2. Paragraph 3 is replaced by: "The council must visit every child placed outside the county twice a
year."
3. A new paragraph is added: "The council must accept the support of a SEND commissioner, who will
report to the Secretary of State by 30 September 2026."
"""


@pytest.fixture(scope="module")
def followed() -> list[Followed]:
    area = AREAS.named("Thornley Vale")
    assert area is not None
    replay = Replay(AREAS, area.gss_code)
    for published, title, text in (
        ("2024-09-05", "Improvement notice issued to Thornley Vale Council", NOTICE),
        ("2026-03-12", "Improvement notice to Thornley Vale Council: varied", VARIED),
    ):
        replay.publish(
            {
                "published": published,
                "title": title,
                "url": f"https://gov.example/{published}",
                "doc_type": "government",
                "local": False,
                "text": text.replace("\n", " ")
                .replace(" 1. ", "\n1. ")
                .replace(" 2. ", "\n2. ")
                .replace(" 3. ", "\n3. ")
                .replace(" 4. ", "\n4. "),
            }
        )
    return replay.actions(date(2026, 4, 1))


def test_what_is_removed_or_replaced_is_said_to_be_so(followed: list[Followed]) -> None:
    told = {
        item_words(each.item, Framework.AREA_SEND_2023): ending_words(each) for each in followed
    }
    first, second = (
        f"of the government’s notice of {day}" for day in ("5 September 2024", "12 March 2026")
    )
    assert told == {
        f"Requirement 2 {first}": "This requirement was removed on 12 March 2026.",
        f"Requirement 3 {first}": "This requirement was replaced on 12 March 2026.",
        f"Requirement 4 {first}": "",
        f"Requirement 3 {second}": "",
        f"Requirement {second}": "",
    }


@pytest.mark.parametrize(
    ("kind", "title", "who"),
    [
        (DocType.COMMITTEE, "NHS Vale ICB: Board meeting in public", "Papers of an NHS body"),
        (DocType.COMMITTEE, "Scrutiny Committee: minutes", "Papers or minutes of a meeting"),
        (DocType.ACTION_PLAN, "Priority action plan", "The council and its partners"),
    ],
)
def test_who_speaks_is_whose_paper_it_is(
    followed: list[Followed], kind: DocType, title: str, who: str
) -> None:
    (later,) = followed[0].later
    row = publication_row(doc_type=kind, title=title)
    assert later_words(replace(later, row=row, speaker="partnership")) == who


def test_a_deed_is_told_once_at_the_first_day_that_was_set_for_it() -> None:
    notice, made = Source(row=publication_row()), Source(row=publication_row(id="plan"))
    given = {"stage": Stage.PLAN_SUBMITTED, "owner": "partnership", "source": notice}
    done = {"met_by": made, "met_on": PartialDate("2024-08-16")}
    late = Deadline(by=date(2024, 7, 3), standing=Standing.LATE, **given, **done)
    again = Deadline(by=date(2024, 8, 31), standing=Standing.MET, **given, **done)
    owed = Deadline(
        by=date(2027, 5, 1), standing=Standing.DUE, **given | {"stage": Stage.NEXT_FULL}
    )
    case = cases_of("E99000001", [], [], date(2026, 1, 1), frozenset())[0]
    view = view_of(replace(case, deadlines=[late, again, owed]), (), Quotes())
    assert [each.by for each in view.done] == ["2024-07-03"]
    assert view.done[0].words.endswith("This was done on 16 August 2024, after that day.")
    assert "had to send in" in view.done[0].words
    month = replace(late, met_on=PartialDate("2024-08"))
    assert "done in August 2024" in " ".join(deadline_words(case, month))
    assert [each.by for each in view.owed] == ["2027-05-01"]


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("Requirements 2 and 4 of that notice stand.", [(2, 4)]),
        ("Requirements 2 and 4 of the three boards' terms stand.", [(2,)]),
    ],
)
def test_numbers_named_together_are_all_those_of_the_notice(
    words: str, numbers: list[tuple[int, ...]]
) -> None:
    assert [each.numbers for each in references(words)] == numbers


@pytest.mark.parametrize(
    ("lead", "entry", "who"),
    [
        ("the council must do the following.", "2.1 Answer letters in time.", ["Dunmere Council"]),
        ("the council must do the following.", "2.1 The trust must answer in time.", ["The trust"]),
        (
            "the council must do the following.",
            "2.1 The trust and NHS Vale ICB shall send a plan to the Improvement Board by May 2031.",
            ["The trust", "NHS Vale ICB"],
        ),
        ("the ICB must do the following.", "2.1 Answer letters in time.", []),
        (
            "in order to comply with this notice:",
            "2.1 The trust should answer letters in time.",
            ["The trust"],
        ),
    ],
)
def test_a_notice_binds_whom_it_is_addressed_to(lead: str, entry: str, who: list[str]) -> None:
    said = f"IMPROVEMENT NOTICE\n\nTo: Dunmere Council (the council)\n\n2. To comply, {lead}\n\n{entry}"
    text = extract(said.encode(), "text/plain", "0" * 64, "")
    title = "Improvement notice: Dunmere Council (SEND)"
    row = publication_row(doc_type=DocType.GOVERNMENT, title=title)
    ((item,),) = items_of([Document(row, text, ())])
    assert list(item.owners) == who
