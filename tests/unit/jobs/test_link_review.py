"""Passages that may be about one of two actions: a person says about which, by the command or on
the page; the answer holds everywhere, and after publications were read again.
"""

import asyncio
import json
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import httpx
import pytest
from click.testing import CliRunner

from pipeline.cases.actions.answered import BY_A_PERSON
from pipeline.cli import cli as main
from pipeline.errors import SettingsError
from pipeline.explorer.cases.actions import all_actions
from pipeline.explorer.find import Finder
from pipeline.explorer.record import Record
from pipeline.jobs.link_review import Passage
from pipeline.jobs.review_desk import ReviewDesk
from pipeline.model.news import Site
from pipeline.subscriptions.tokens import OPERATOR, Key, Purpose, signed
from tests.support.case_replay import keep
from tests.support.explored import BASE, SmallRecord
from tests.support.kept_pages import application
from tests.support.paths import ROOT
from tests.support.world import AREAS, Clock, World

CHAIN = ROOT / "tests" / "unit" / "cases" / "followed" / "statement.toml"
PILOT = (
    "The wait for an autism assessment fell to 20 weeks, and joint commissioning of short breaks"
    " began in May."
)
KEY = Key(date(2021, 1, 1), "k" * 43)
NOW = datetime(2021, 5, 1, 9, tzinfo=UTC)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path)
    chain = tomllib.loads(CHAIN.read_text(encoding="utf-8"))
    for document in chain["publication"]:
        keep(made, AREAS[2], document, named=chain["area"])
    yield made
    made.store.close()


def desk_of(world: World) -> ReviewDesk:
    return ReviewDesk(world.store, world.register, Clock(NOW), Site("sendwatch"))


def told(world: World) -> dict[str, tuple[bool, str]]:
    """The actions with which the pilot is shown, and whether surely, and why."""
    record = Record(world.store, world.register, Finder(world.store))
    return {
        " ".join(followed.item.span.quote.split()): (sure, later.why)
        for _, _, own in all_actions(record, [AREAS[2]])
        for followed in own
        for sure, passages in ((True, followed.later), (False, followed.unsure))
        for later in passages
        if later.span.quote == PILOT
    }


def of_pilot(desk: ReviewDesk) -> list[Passage]:
    """The open questions about the pilot, by the order of the actions."""
    return [each for each in desk.passages() if each.told == PILOT]


def test_a_person_says_about_which_action_a_passage_is(world: World) -> None:
    desk = desk_of(world)
    autism, breaks = of_pilot(desk)
    desk.answer_passage(breaks.id, about=True)
    desk.answer_passage(autism.id, about=False)
    assert of_pilot(desk) == []
    assert told(world) == {breaks.asked: (True, BY_A_PERSON)}
    desk.answer_passage(autism.id, about=True)
    assert set(told(world)) == {breaks.asked, autism.asked}
    with pytest.raises(SettingsError, match="no open passage"):
        desk.answer_passage("nothing", about=True)


def test_the_answer_holds_when_publications_are_read_again(world: World) -> None:
    desk = desk_of(world)
    first, _ = of_pilot(desk)
    desk.answer_passage(first.id, about=False)
    for row in world.store.publication_records():
        held = world.store.publication(row.id)
        assert held.text_id is not None
        text = replace(world.store.text(held.text_id), version="plain/99")
        with world.store.transaction():
            again = world.store.save_text(text)
            world.store.update_publication(row.id, text_id=again)
            world.store.save_findings(row.id, again, "test/2", world.store.findings_in(row.id))
    assert first.id not in [each.id for each in desk.passages()]
    assert first.asked not in told(world)


def test_the_command_lists_and_answers(world: World, tmp_path: Path) -> None:
    first, _ = of_pilot(desk_of(world))
    run = CliRunner()
    area = AREAS[2]
    (tmp_path / "areas.csv").write_text(
        "name,official_name,gss_code,la_code,ofsted_urn,region,domain,aliases\n"
        f"{area.name},{area.official_name},{area.gss_code},1,{area.ofsted_urn},North,,\n"
    )
    folder = ["--data", str(tmp_path), "--areas", str(tmp_path / "areas.csv")]
    listed = run.invoke(main, ["review", *folder])
    assert f"passage {first.id}" in listed.output and PILOT in listed.output
    said = run.invoke(main, ["review", "passage", first.id, "--not-about", "--json", *folder])
    assert json.loads(said.output)["about"] is False
    lines = run.invoke(main, ["review", "--json", *folder]).output.splitlines()
    asked = [json.loads(line) for line in lines]
    assert first.id not in [each["passage"]["id"] for each in asked if "passage" in each]
    unsaid = run.invoke(main, ["review", "passage", first.id, *folder])
    assert isinstance(unsaid.exception, SettingsError)


def test_the_page_asks_and_takes_the_answer(world: World, tmp_path: Path) -> None:
    record = SmallRecord.over(world.store, world.register, tmp_path, date(2021, 5, 1))
    desk = desk_of(world)
    found = replace(record.explored(world.store), review=desk, keys=lambda: (KEY,))
    token = signed(found.keys(), Purpose.REVIEW, OPERATOR, found.today())
    first, second = of_pilot(desk)

    async def asked() -> tuple[str, str, str]:
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url=BASE) as client:
            page = await client.get(f"/review/{token}")
            address = f"/review/{token}/passages/{first.id}"
            after = await client.post(address, data={"about": "yes"})
            wrong = await client.post(address, data={})
            return page.text, after.text, wrong.text

    with application(found) as app:
        page, after, wrong = asyncio.run(asked())
    assert page.count(PILOT) == 2
    assert "Recorded." in after and first.id not in after and second.id in after
    assert "not recorded" in wrong
    assert told(world)[first.asked] == (True, BY_A_PERSON)
