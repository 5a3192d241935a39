"""Messages say where the case stands, and what is next."""

import tomllib
from pathlib import Path

from pipeline.model.terms import Frequency
from tests.support.case_replay import keep
from tests.support.paths import ROOT
from tests.support.world import AREAS, World

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
    assert "What is next: The inspectors’ visit, by 29 January 2024" in flat[0]
    assert "a priority action plan is asked for" in flat[1]
    assert "It is due by 5 June 2024" in flat[2]
    assert "Government issued an improvement notice or direction (2 July 2024)" in flat[-1]
