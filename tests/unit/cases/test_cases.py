"""Chains of publications about invented areas under both frameworks, replayed day by day: every
stage on its day, deadlines exact, late only where a publication says so.
"""

import tomllib
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from pipeline.analysis.places.register import Register
from pipeline.cases.values import Case
from pipeline.register.local_areas import read_register
from tests.support.case_replay import days

HERE = Path(__file__).parent
AREAS = Register(
    read_register(
        (HERE.parent / "analysis" / "unseen" / "register.csv").read_text(encoding="utf-8")
    )
)
CHAINS = sorted(path.stem for path in (HERE / "chains").glob("*.toml"))


@cache
def replayed(name: str) -> tuple[dict[str, Any], dict[date, list[Case]]]:
    chain = tomllib.loads((HERE / "chains" / f"{name}.toml").read_text(encoding="utf-8"))
    area = AREAS.named(chain["area"])
    assert area is not None
    wanted = [date.fromisoformat(each["on"]) for each in chain["day"]]
    return chain, days(AREAS, area.gss_code, chain["publication"], wanted)


@pytest.mark.parametrize("name", CHAINS)
def test_a_chain_stands_where_its_publications_say(name: str) -> None:
    chain, found = replayed(name)
    wrong = [
        f"{day['on']}: {wanted!r}, not {told!r}"
        for day in chain["day"]
        for wanted, told in compared(day, found[date.fromisoformat(day["on"])])
        if wanted != told
    ]
    assert not wrong


def compared(day: dict[str, Any], cases: list[Case]) -> list[tuple[Any, Any]]:
    """What a day is to show, beside what it shows."""
    case = cases[-1] if cases else None
    pairs: list[tuple[Any, Any]] = [
        (day["stands"], case.stands.stage.value if case and case.stands else None)
    ]
    if "next" in day:
        coming = case.next if case else None
        pairs.append((day["next"], [coming.stage.value, coming.on] if coming else None))
    told = {each.stage.value: each for each in case.deadlines} if case else {}
    for stage, wanted in day.get("deadlines", {}).items():
        one = told.get(stage)
        pairs.append(
            (
                [stage, *wanted],
                [stage, one.standing.value, one.by.isoformat() if one.by else ""] if one else None,
            )
        )
    return pairs
