"""What a preview says is what a replay of the same year sends; `explain` names a reason for every
pair; removal leaves nothing.
"""

import json
import random
import subprocess
from collections import Counter
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from pipeline.config.load import load_holidays
from pipeline.delivery.explain import explain_subscriber
from pipeline.delivery.preview import Preview, a_year_to, preview
from pipeline.model.news import Site
from pipeline.model.subscribers import Interest
from pipeline.model.terms import DocType, Filter, Frequency, Label, Origin, Outcome, Theme
from pipeline.subscriptions.schedule import Almanac, london
from tests.support.replay import COMMAND, environment
from tests.support.world import AREAS, World

pytestmark = pytest.mark.replay

WANTED: dict[str, list[dict[str, Any]]] = {
    "all-at-once": [{"rhythm": Frequency.INSTANT}],
    "daily": [{}],
    "weekly": [{"rhythm": Frequency.WEEKLY, "weekday": 3, "working_days": True}],
    "quiet": [
        {
            "rhythm": Frequency.INSTANT,
            "quiet": ("17:00", "09:30"),
            "working_days": True,
            "region": ["Southern Fens"],
        }
    ],
    "serious": [
        {
            "outcome": ["systemic_failings", "inconsistent"],
            "doc_type": ["official_report", "action_plan"],
        }
    ],
    "words": [
        {"keyword": ["speech therapy"]},
        {"theme": ["transport"], "rhythm": Frequency.INSTANT},
    ],
    "three": [
        {"rhythm": Frequency.INSTANT, "area": [AREAS[0].gss_code]},
        {"region": ["Northern Dales"], "working_days": True},
        {"rhythm": Frequency.WEEKLY, "all_well": True, "theme": ["funding"]},
    ],
    "well": [{"area": [AREAS[5].gss_code], "all_well": True}],
}
FIRST, LAST = date(2024, 4, 1), date(2025, 3, 31)


def somewhere(world: World, chance: random.Random, origin: Origin = Origin.LIVE) -> None:
    """Records one publication of any kind about any area, now."""
    doc_type = chance.choice(list(DocType)[:10])
    world.record(
        chance.randrange(6),
        doc_type=doc_type,
        outcome=chance.choice([*list(Outcome)[:3], None]),
        started=chance.choice(("2023-06-12", "2024-02-05", "2024-09-16")),
        label=chance.choice(
            (Label.INSPECTION_OUTCOME, Label.INSPECTION_OUTCOME, Label.INSPECTION_ANNOUNCED)
        ),
        themes=chance.sample(
            (Theme.TRANSPORT, Theme.FUNDING, Theme.WORKFORCE), chance.randrange(3)
        ),
        quote=chance.choice(("Leaders know their area.", "Speech therapy takes too long.")),
        origin=origin,
        published=chance.choice(("today", None)) if origin is Origin.LIVE else "2019-05-01",
        copy=chance.choice(("", "", "", f"copied {chance.randrange(9)}")),
    )


@pytest.fixture(scope="module")
def replayed(tmp_path_factory: pytest.TempPathFactory) -> World:
    """A year, each day a poll at 18:00 and digests when they fall due, for several people;
    publications on every other day.
    """
    world, chance = World(tmp_path_factory.mktemp("year")), random.Random(20240401)
    world.at("2024-03-01T12:00")
    for number in range(12):
        somewhere(world, chance, Origin.LIVE if number % 2 else Origin.BACKFILL)
    world.owe()
    world.at(f"{FIRST}T00:00")
    for name, interests in WANTED.items():
        for each in interests:
            world.add(f"{name}@example.org", **each)
    for number in range((LAST - FIRST).days + 1):
        day = FIRST + timedelta(days=number)
        for hour in ("08:00", "18:00"):
            world.at(f"{day}T{hour}")
            if hour == "18:00" and chance.random() < 0.12:
                for _ in range(chance.choice((1, 1, 1, 2, 5))):
                    somewhere(world, chance)
            world.owe()
    return world


def interests_of(world: World, name: str) -> tuple[Interest, ...]:
    (person,) = world.store.subscribers(f"{name}@example.org")
    return person.interests


@pytest.mark.parametrize("name", list(WANTED))
def test_a_preview_is_what_a_replay_of_the_same_year_sends(replayed: World, name: str) -> None:
    rows = replayed.store.rows(
        "SELECT max(d.due_at, d.created_at) AS at, d.kind, json_extract(b.bulletin, '$.subject') AS"
        " subject FROM deliveries d JOIN bulletins b ON b.delivery_id = d.id JOIN subscribers s ON"
        " s.id = d.subscriber_id WHERE s.address = ?",
        f"{name}@example.org",
    )
    sent = Counter(
        (london(datetime.fromisoformat(r["at"])).date().isoformat(), r["kind"], r["subject"])
        for r in rows
    )
    almanac = Almanac(8, load_holidays())
    found = preview(
        replayed.store,
        replayed.register,
        Site("sendwatch"),
        almanac,
        interests_of(replayed, name),
        FIRST,
        LAST,
    )
    assert Counter((each.date, each.kind, each.subject) for each in found.sent) == sent
    assert len(sent) >= 3


def test_what_waits_for_its_digest_is_still_to_come(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.at("2025-01-09T18:00")
    world.record(0, published="2025-01-09")
    area = {Filter.AREA: (AREAS[0].gss_code,)}
    wanted = Interest(id="", rhythm=Frequency.WEEKLY, filters=area, monthly=True)
    found = preview(
        world.store,
        world.register,
        Site("sendwatch"),
        Almanac(8, load_holidays()),
        (wanted,),
        date(2025, 1, 2),
        date(2025, 1, 10),
    )
    assert found.sent == [] and [each.date for each in found.coming] == ["2025-01-13", "2025-02-01"]
    assert [line.partition("  ")[0] for line in found.as_text()] == [
        "2025-01-02 to 2025-01-10: 0 messages",
        "still to come: 2025-01-13",
        "still to come: 2025-02-01",
    ]
    assert len(list(found.as_json())[-1]["coming"]) == 2


def test_explain_names_what_decided_for_every_pair(replayed: World) -> None:
    publications = [row["id"] for row in replayed.store.rows("SELECT id FROM publications")]
    rules: Counter[str] = Counter()
    for name in WANTED:
        told: dict[str, set[str]] = {}
        for row in replayed.store.rows(
            "SELECT dp.publication_id, d.rhythm FROM delivery_publications dp JOIN deliveries d ON"
            " d.id = dp.delivery_id JOIN subscribers s ON s.id = d.subscriber_id WHERE"
            " s.address = ?",
            f"{name}@example.org",
        ):
            told.setdefault(row["publication_id"], set()).add(row["rhythm"])
        rhythms = {each.id: each.rhythm for each in interests_of(replayed, name)}
        for publication in publications:
            row = replayed.store.publication(publication)
            found = explain_subscriber(
                replayed.store, replayed.register, row, f"{name}@example.org"
            )
            assert len(found["reasons"]) == len(rhythms)
            for each in found["reasons"]:
                rules[each["rule"]] += 1
                assert (each["rule"] == "delivery") == (
                    rhythms[each["interest"]] in told.get(publication, set())
                )
    assert {"delivery", "origin", "known", "same_words", "filter:area"} <= set(rules)
    assert rules["later"] <= sum(rules.values()) // 50


def test_explain_says_in_plain_words_how_an_address_or_a_publication_stands(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.at("2025-01-06T07:00")
    world.add("forum@example.org", Frequency.INSTANT)
    news, old = world.record(0), world.record(1, origin=Origin.BACKFILL)
    aside, unsure = world.record(2), world.record(3)

    def why(publication: str) -> str:
        row = world.store.publication(publication)
        assert row is not None
        (reason,) = explain_subscriber(world.store, world.register, row, "forum@example.org")[
            "reasons"
        ]
        return str(reason["why"])

    assert why(old) == (
        "not told: it came in as older news, which is no reason for a message by itself"
    )
    with world.store.transaction():
        world.store.update_publication(aside, state="ended", reason="a person put it aside")
        world.store.update_publication(unsure, state="review", reason="")
    assert why(aside) == "not told: it was put aside (a person put it aside)"
    assert why(unsure) == "not told: it waits for a person, see `sendwatch review`"
    for state, words in (
        ("pending", "its owner has not confirmed yet"),
        ("suspended", "`subscribers add` tries it again"),
    ):
        with world.store.transaction():
            world.store.rows("UPDATE subscribers SET state = ? RETURNING id", state)
        assert words in why(news)


def test_many_messages_a_week_are_warned_of() -> None:
    from pipeline.delivery.preview import Sent

    few = Preview(
        "2025-01-06",
        "2025-01-19",
        [Sent(f"2025-01-0{day}", "alert", "x") for day in (6, 7, 8, 9, 9)],
    )
    assert "warning" not in "\n".join(few.as_text()) and few.busiest == 5
    assert [*Preview("2025-01-06", "2025-01-19", few.sent[:1], 1).as_text()][1:] == [
        "2025-01-06 to 2025-01-19: 1 message, at most 1 in a week",
        "left out, since they bear no date: 1 publication",
    ]
    few.sent.append(Sent("2025-01-12", "alert", "x"))
    assert "warning: more than 5 messages in a week" in "\n".join(few.as_text())
    assert list(few.as_json())[-1]["busiest_week"] == 6


@pytest.mark.parametrize(
    ("now", "since"),
    [
        ("2025-03-31T12:00", "2024-04-01"),
        ("2024-02-29T12:00", "2023-03-01"),
        ("2025-02-28T12:00", "2024-02-29"),
    ],
)
def test_twelve_months_end_today(tmp_path: Path, now: str, since: str) -> None:
    moment = datetime.fromisoformat(now + "+00:00")
    assert a_year_to(moment) == (date.fromisoformat(since), moment.date())


# -- removal ---------------------------------------------------------------------------------------


def test_removal_leaves_no_byte_of_the_address_in_the_data_folder(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.at("2025-01-06T08:00")
    gone, stays = "parent.of.nobody@example.org", "somebody.else@example.org"
    for address in (gone, stays):
        world.add(address, Frequency.INSTANT, consent=f"{address} asked on 6 January")
        world.add(address, Frequency.DAILY, keyword=["speech"])
    for number in range(8):
        world.at(f"2025-01-{1 + number:02}T12:00")
        world.record(number % 6, started=f"20{10 + number // 6}-05-06")
        world.round()
    with world.store.transaction():
        (one,) = world.store.rows(
            "SELECT d.id FROM deliveries d JOIN subscribers s ON s.id = subscriber_id WHERE address"
            " = ? LIMIT 1",
            gone,
        )
        world.store.raise_issue(
            "delivery", one["id"], f"550 {gone} does not exist", world.context.now()
        )
    (tmp_path / "outbox" / ".cut-short.part").write_bytes(f"To: {gone}".encode())

    def traces(address: str) -> list[str]:
        return [
            path.name
            for path in tmp_path.rglob("*")
            if path.is_file() and address.encode() in path.read_bytes()
        ]

    assert "sendwatch.db" in " ".join(traces(gone)) and any(
        name.endswith(".eml") for name in traces(gone)
    )
    answer = subprocess.run(
        [COMMAND, "--data", str(tmp_path), "subscribers", "remove", gone],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=250,
        check=False,
    )
    assert answer.returncode == 0 and "nothing about it is kept" in answer.stdout, (
        answer.stdout + answer.stderr
    )
    assert traces(gone) == []
    assert len(world.sent(stays)) == 8 and traces(stays)
    assert world.store.issues() == []


def test_everything_that_is_held_about_an_address_is_shown(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.at("2025-01-06T08:00")
    world.add(
        "forum@example.org",
        Frequency.INSTANT,
        consent="by letter, 3 January 2025",
        region=["Northern Dales"],
    )
    publication = world.record(0)
    world.round()
    answer = subprocess.run(
        [COMMAND, "--data", str(tmp_path), "subscribers", "show", "forum@example.org", "--json"],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=250,
        check=True,
    )
    held = json.loads(answer.stdout)
    assert (held["address"], held["consent"], held["state"]) == (
        "forum@example.org",
        "by letter, 3 January 2025",
        "confirmed",
    )
    assert held["interests"][0]["regions"] == ["Northern Dales"]
    assert (
        held["messages"][0]["publications"] == [publication]
        and held["messages"][0]["state"] == "sent"
    )


def test_filters_are_stored_and_read_as_they_are(tmp_path: Path) -> None:
    world = World(tmp_path)
    asked = {kind: ("b", "a") if kind is Filter.KEYWORD else ("x",) for kind in Filter}
    with world.store.transaction():
        person = world.store.enlist("outbox", "a@example.org", world.context.now())
        whole = Interest(
            id="",
            rhythm=Frequency.WEEKLY,
            filters=asked,
            weekday=4,
            quiet=("22:00", "07:00"),
            working_days=True,
            all_well=True,
        )
        id, new = world.store.add_interest(person, whole, world.context.now())
        assert new and world.store.add_interest(person, whole, world.context.now()) == (id, False)
    (found,) = world.store.interests(person)
    assert found.filters == asked | {Filter.KEYWORD: ("a", "b")}
    assert (found.weekday, found.quiet, found.working_days, found.all_well) == (
        4,
        ("22:00", "07:00"),
        True,
        True,
    )
