"""Messages say where the case stands, and what is next."""

import tomllib
from pathlib import Path

from pipeline.model.terms import Frequency
from tests.support.case_replay import keep
from tests.support.paths import ROOT
from tests.support.world import AREAS, World
from tests.unit.cases.test_invitations import NEWS

CHAIN = ROOT / "tests" / "unit" / "cases" / "chains" / "failings.toml"


def test_a_message_says_where_the_case_stands_and_what_is_next(tmp_path: Path) -> None:
    chain = tomllib.loads(CHAIN.read_text(encoding="utf-8"))
    world = World(tmp_path)
    world.add("reader", Frequency.DAILY, area=(AREAS[2].gss_code,))
    for document in chain["publication"][:5]:
        world.at(f"{document['published']}T09:00")
        keep(world, AREAS[2], document, named=chain["area"])
        world.round()
    texts = [mail.get_body(("plain",)).get_content() for mail in world.files()]  # type: ignore[union-attr]
    flat = [" ".join(text.split()) for text in texts]
    assert (
        "Where it stands: The area was told that inspectors will come (15 January 2024)" in flat[0]
    )
    assert "What is next: The inspectors’ visit, from 29 January 2024" in flat[0]
    assert "a priority action plan is asked for" in flat[1]
    assert "It is due by 5 June 2024" in flat[2]
    coming = flat[2][flat[2].index("WHAT HAPPENS NEXT") :]
    assert "have to send in their priority action plan by 5 June 2024." in coming
    assert "Government issued an improvement notice or direction (2 July 2024)" in flat[-1]


def test_a_message_says_until_when_families_can_take_part(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.add("reader", Frequency.DAILY, area=(AREAS[2].gss_code,))
    world.at("2031-03-03T09:00")
    keep(world, AREAS[2], NEWS, named="Wexmoor")
    world.round()
    (mail,) = world.files()
    text = " ".join(mail.get_body(("plain",)).get_content().split())  # type: ignore[union-attr]
    first = text[: text.index("The inspection has been announced")]
    words = "UNTIL 12 MARCH 2031: A SURVEY FOR FAMILIES, AS PART OF THE INSPECTION * “"
    quote, _, rest = first.partition(words)[2].partition("”")
    assert "12 March" in quote and "https://" in rest
    assert text.casefold().count("until 12 march 2031: a survey") == 1


def test_a_stage_that_was_asked_for_is_news_of_its_own(tmp_path: Path) -> None:
    chain = tomllib.loads(CHAIN.read_text(encoding="utf-8"))
    world = World(tmp_path)
    area = (AREAS[2].gss_code,)
    world.add("asks", Frequency.INSTANT, area=area, stage=("plan_submitted",))
    world.add("takes all", Frequency.INSTANT, area=area)
    for document in chain["publication"][:4]:
        world.at(f"{document['published']}T09:00")
        keep(world, AREAS[2], document, named=chain["area"])
        world.round()
    days = [when[:10] for when, _, _ in world.sent("asks")]
    assert days == ["2024-06-12"]
    assert "2024-06-12" not in [when[:10] for when, _, _ in world.sent("takes all")]


def test_once_a_month_by_choice_where_the_area_stands(tmp_path: Path) -> None:
    chain = tomllib.loads(CHAIN.read_text(encoding="utf-8"))
    world = World(tmp_path)
    world.at("2024-04-01T09:00")
    world.add("monthly", Frequency.DAILY, area=(AREAS[2].gss_code,), monthly=True)
    for document in chain["publication"][:3]:
        keep(world, AREAS[2], document, named=chain["area"])
    for day in ("2024-04-30", "2024-05-01", "2024-05-02", "2024-06-03"):
        world.at(f"{day}T09:00")
        world.round()
    stands = [each for each in world.sent("monthly") if "stand" in each[2]]
    assert stands == [
        ("2024-05-01T09:00", "digest", "Where SEND inspections stand: Corvendale"),
        ("2024-06-03T09:00", "digest", "Where SEND inspections stand: Corvendale"),
    ]
    texts = [
        " ".join(each.get_body(("plain",)).get_content().split())  # type: ignore[union-attr]
        for each in world.files()
        if "stand" in each["subject"]
    ]
    asks = "have to send in their priority action plan by 5 June 2024"
    assert len(texts) == 2 and all(asks in text for text in texts), "\n".join(texts)


def test_that_a_due_date_has_passed_is_told_once_to_those_who_asked(tmp_path: Path) -> None:
    chain = tomllib.loads(CHAIN.read_text(encoding="utf-8"))
    world = World(tmp_path)
    world.at("2024-04-01T09:00")
    area = (AREAS[2].gss_code,)
    for rhythm in Frequency:
        world.add(rhythm.value, rhythm, area=area, stage=("due_date_passed",))
    world.add("everything", Frequency.DAILY, area=area)
    for document in chain["publication"][:3]:
        keep(world, AREAS[2], document, named=chain["area"])
    for day in ("04", "05", "06", "07", "10", "11", "17"):
        world.at(f"2024-06-{day}T08:10")
        world.round()
    subject = "Corvendale: a due date has passed, and we have found no news of it"
    assert world.sent("instant") == [("2024-06-06T08:10", "digest", subject)]
    assert world.sent("daily") == [("2024-06-06T08:10", "digest", subject)]
    assert world.sent("weekly") == [("2024-06-10T08:10", "digest", subject)]
    assert subject not in [each[2] for each in world.sent("everything")]
    text = next(
        " ".join(each.get_body(("plain",)).get_content().split())  # type: ignore[union-attr]
        for each in world.files()
        if each["subject"] == subject
    )
    assert "had to send in their priority action plan by 5 June 2024" in text
    assert "Sendwatch has found no publication that says whether this was done" in text


def test_no_message_says_that_a_date_has_passed_when_the_plan_is_known(tmp_path: Path) -> None:
    chain = tomllib.loads(CHAIN.read_text(encoding="utf-8"))
    world = World(tmp_path)
    world.at("2024-04-01T09:00")
    world.add("asks", Frequency.DAILY, area=(AREAS[2].gss_code,), stage=("due_date_passed",))
    for document in chain["publication"][:4]:
        keep(world, AREAS[2], document, named=chain["area"])
    for day in ("2024-06-06", "2024-06-13"):
        world.at(f"{day}T08:10")
        world.round()
    assert world.sent("asks") == []
