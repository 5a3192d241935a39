"""Summaries by a language model, end to end: the real package `llm`, asked over real HTTP, and
nothing that waits for it.
"""

import asyncio
import hashlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from pipeline.bulletins.compose import bulletin_from_json, bulletin_to_json, compose_alert
from pipeline.bulletins.summaries.language_model import Model
from pipeline.bulletins.wording import SUMMARY, SUMMARY_NOTE
from pipeline.config.settings import SummarySettings
from pipeline.errors import NotSummarised
from pipeline.jobs.rounds import drain
from pipeline.model.documents import Classification, PartialDate, Text
from pipeline.model.events import handlers
from pipeline.model.inspections import DateRange, InspectionFacts, Summary, SummarySentence
from pipeline.model.sources import Listing, Source
from pipeline.model.terms import (
    DocType,
    FindingKind,
    Framework,
    Frequency,
    Label,
    Origin,
    Outcome,
    Reuse,
    Visit,
)
from tests.support.inspections import FULL, READER, SITE
from tests.support.language_model_server import MODEL, Answers, language_model, say
from tests.support.paths import ROOT
from tests.support.replay import environment, sendwatch_here
from tests.support.world import AREAS, SOURCE, World

WHO = "forum@example.org"
REPORTS = Source(
    id="reports",
    kind="ofsted-reports",
    url="https://reports.example/",
    every=3600,
    publisher="Ofsted",
    reuse=Reuse.OGL,
)
SAID = (
    (FindingKind.STRENGTH, "Families know whom to ask for help, and staff listen to them."),
    (
        FindingKind.WEAKNESS,
        "Too many children and young people wait too long for an autism assessment.",
    ),
    (
        FindingKind.AREA_FOR_IMPROVEMENT,
        "Leaders across the partnership should ensure that they reduce waiting times.",
    ),
)
ASKED_FIRST = "Leaders should reduce waiting times."
WAITS = "Too many children wait too long for an autism assessment."
TRUE = say((1, ASKED_FIRST), (2, WAITS))


@pytest.fixture
def said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Answers]:
    monkeypatch.setenv("LLM_USER_PATH", str(tmp_path / "llm"))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with language_model(tmp_path / "llm") as answers:
        answers.text = TRUE
        yield answers


@pytest.fixture
def world(tmp_path: Path, said: Answers) -> World:
    return with_model(World(tmp_path))


def with_model(world: World, seconds: float = 10.0) -> World:
    """The world as a start of the service finds it: with a model that has not failed yet."""
    world.context = replace(world.context, model=Model(SummarySettings(MODEL, seconds)))
    world.store.handlers = handlers(summaries=True)
    if world.clock.moment.year == 2024:
        world.at("2025-01-06T07:00")
    return world


def report(
    world: World,
    area: int = 0,
    origin: Origin = Origin.LIVE,
    source: Source = REPORTS,
    quotes: Sequence[tuple[FindingKind, str]] = SAID,
) -> str:
    """Records an inspectors' report on an area with these findings, as news of now; its id."""
    world.made += 1
    place, name = AREAS[area], f"{world.made:04}"
    text = Text(
        document=hashlib.sha256(name.encode()).hexdigest(),
        version="plain/1",
        body="\n".join((name, *(words for _, words in quotes))),
    )
    listing = Listing(
        url=f"https://reports.example/{name}.pdf", title=f"Report {name}", source_ref=name
    )
    dates = DateRange(PartialDate("2024-11-04"), PartialDate("2024-11-08"))
    facts = InspectionFacts(
        area=place,
        framework=Framework.AREA_SEND_2023,
        visit=Visit.FULL,
        dates=dates,
        outcome=Outcome.INCONSISTENT,
    )
    with world.store.transaction():
        world.store.sync_sources([SOURCE, REPORTS], world.context.now())
    about = Classification(
        label=Label.INSPECTION_OUTCOME, doc_type=DocType.OFFICIAL_REPORT, score=0.99
    )
    return world.publish(
        listing, facts, text, about, quotes, published="2025-01-06", origin=origin, source=source
    )


def plain(message: EmailMessage) -> str:
    part = message.get_body(("plain",))
    assert part is not None
    return " ".join(part.get_content().split())


def issues(world: World) -> list[tuple[str, str]]:
    return [(row.kind, row.message) for row in world.store.issues()]


def test_a_message_says_the_report_in_short_marked_and_with_links(
    world: World, said: Answers
) -> None:
    for name in ("a", "b", "c"):
        world.add(f"{name}@example.org", Frequency.INSTANT)
    world.add(WHO, Frequency.DAILY)
    report(world)
    world.round()
    assert len(said.asked) == 1, "one question for a report, however many are told"
    for message in world.files():
        text = plain(message)
        assert (
            f"{SUMMARY.upper()} {SUMMARY_NOTE} * {ASKED_FIRST} Page 1:"
            " https://reports.example/0001.pdf#page=1" in text
        )
        assert WAITS in text and SAID[1][1] in text
        rich = message.get_body(("html",))
        assert rich is not None and WAITS in rich.get_content() and SUMMARY in rich.get_content()
    world.at("2025-01-06T08:00")
    world.round()
    assert len(world.files()) == 4 and len(said.asked) == 1, "a digest uses what is stored"


def test_the_model_is_told_numbered_quotations_and_nothing_else(
    world: World, said: Answers
) -> None:
    world.add(WHO, Frequency.INSTANT)
    report(world)
    world.round()
    (asked,) = said.asked
    assert asked["response_format"]["type"] == "json_schema"
    system, user = asked["messages"]
    assert (system["role"], user["role"]) == ("system", "user")
    lines = [json.loads(line) for line in user["content"].splitlines()]
    assert lines == [
        {"finding": n, "kind": kind, "quotation": words}
        for n, (kind, words) in enumerate(reversed(SAID), 1)
    ]
    everything = json.dumps(asked)
    assert "example" not in everything and AREAS[0].name not in everything


def test_what_the_model_makes_up_never_reaches_a_message(world: World, said: Answers) -> None:
    said.text = say(
        (2, WAITS),
        (1, "Leaders in Brindleby should reduce waiting times."),
        (3, "Families do not know whom to ask for help."),
        (3, "Families know whom to ask for help: https://evil.example/."),
        (3, "<script>alert(1)</script>"),
        (3, "Parents should sue the council."),
        (1, WAITS),
    )
    world.add(WHO, Frequency.INSTANT)
    publication = report(world)
    world.round()
    (message,) = world.files()
    whole = message.as_string() + plain(message)
    for words in ("Brindleby", "do not know whom", "evil", "script", "sue"):
        assert words not in whole
    assert WAITS in plain(message)
    stored = world.store.summary(publication)
    assert (
        stored is not None
        and [each.text for each in stored.sentences] == [WAITS]
        and stored.dropped == 6
    )


@pytest.mark.parametrize(
    ("status", "text", "reason"),
    [
        (500, "", "InternalServerError"),
        (401, "", "AuthenticationError"),
        (200, "I am sorry.", "not the JSON"),
    ],
    ids=["down", "key refused", "rubbish"],
)
def test_a_model_that_fails_costs_the_summary_and_nothing_else(
    world: World,
    said: Answers,
    caplog: pytest.LogCaptureFixture,
    status: int,
    text: str,
    reason: str,
) -> None:
    said.status, said.text = status, text
    world.add(WHO, Frequency.INSTANT)
    world.add("digest@example.org", Frequency.DAILY)
    told = report(world)
    world.round()
    assert world.told(WHO) == [[told]] and SUMMARY not in str(world.files()[0])
    ((kind, words),) = issues(world)
    assert kind == "summary" and "messages go out without a summary" in words and reason in words
    assert "secret-key-7" not in words + caplog.text, (
        "what a plugin's error says may hold a part of a key"
    )
    assert world.store.publication(told).reason == ""
    said.status, said.text = 200, TRUE
    with_model(world)
    world.at("2025-01-06T08:00")
    world.round()
    assert issues(world) == [] and len(world.sent(WHO)) == 1, "nobody is told twice"
    (digest,) = [each for each in world.files() if each["To"] == "digest@example.org"]
    assert WAITS in plain(digest), "what was made later is in what is sent later"


def test_a_model_that_is_slow_is_waited_for_once(world: World, said: Answers) -> None:
    said.wait = 30.0
    with_model(world, 0.2)
    world.add(WHO, Frequency.INSTANT)
    first = report(world)
    world.round()
    assert world.told(WHO) == [[first]] and "no answer within 0.2 seconds" in issues(world)[0][1]
    world.at("2025-01-06T07:01")
    second = report(world, 1)
    world.round()
    assert world.told(WHO) == [[first], [second]] and len(said.asked) <= 1, "asked no second time"
    ((kind, words),) = issues(world)
    assert kind == "summary" and "left alone" in words


def test_a_model_that_stays_away_is_given_up_and_parks_nothing(world: World, said: Answers) -> None:
    said.text = "no"
    told = report(world)
    for day in range(6, 13):
        world.at(f"2025-01-{day:02}T09:00")
        world.round()
    assert len(said.asked) == 5
    assert world.store.counts()["tasks parked"] == world.store.counts()["tasks waiting"] == 0
    assert [kind for kind, _ in issues(world)] == ["summary"] and world.store.publication(
        told
    ).state == "recorded"


def alter(world: World, sentences: Sequence[SummarySentence]) -> None:
    """Stores other sentences than the model's, as somebody who writes into the database might."""
    (row,) = world.store.rows("SELECT publication_id, text_id FROM summaries")
    with world.store.transaction():
        made = Summary(row["text_id"], MODEL, "shortened/1", tuple(sentences))
        world.store.save_summary(row["publication_id"], made, world.context.now())


def test_each_sentence_is_checked_again_when_a_message_is_composed(world: World) -> None:
    world.add(WHO, Frequency.DAILY)
    publication = report(world)
    asyncio.run(drain(world.context))
    stored = world.store.summary(publication)
    assert stored is not None and len(stored.sentences) == 2
    first, second = stored.sentences
    alter(
        world,
        [
            replace(first, text="Leaders have reduced waiting times."),
            second,
            replace(second, start=second.start + 1),
        ],
    )
    world.at("2025-01-06T08:00")
    world.round()
    text = plain(world.files()[0])
    assert "have reduced" not in text and text.count(WAITS) == 1


def test_a_sentence_whose_finding_is_gone_is_not_shown(world: World) -> None:
    world.add(WHO, Frequency.DAILY)
    report(world)
    asyncio.run(drain(world.context))
    with world.store.transaction():
        world.store.run("DELETE FROM findings WHERE kind = 'weakness'")
    world.at("2025-01-06T08:00")
    world.round()
    text = plain(world.files()[0])
    assert ASKED_FIRST in text and WAITS not in text


def test_switched_off_what_was_made_is_not_shown_and_nothing_is_asked(
    world: World, said: Answers
) -> None:
    world.add(WHO, Frequency.DAILY)
    report(world)
    asyncio.run(drain(world.context))
    world.context = replace(world.context, model=None)
    report(world, 1)
    world.at("2025-01-06T08:00")
    world.round()
    assert SUMMARY.upper() not in plain(world.files()[0]) and len(said.asked) == 1
    assert world.store.counts()["tasks waiting"] == 0


def test_what_is_no_news_or_may_not_be_passed_on_is_not_asked_about(
    world: World, said: Answers
) -> None:
    report(world, 0, Origin.BACKFILL)
    report(world, 1, Origin.REANALYSIS)
    report(world, 2, source=SOURCE)
    report(world, 3, quotes=SAID[:2])
    world.round()
    assert said.asked == []


CHILD = """
import asyncio, sys
from pathlib import Path
from tests.support.world import World
from tests.unit.delivery.test_summarise import with_model
from pipeline.jobs.rounds import drain
asyncio.run(drain(with_model(World(Path(sys.argv[1]))).context))
"""


def test_a_kill_while_the_model_thinks_loses_nothing_and_tells_once(
    world: World, said: Answers
) -> None:
    world.add(WHO, Frequency.INSTANT)
    told = report(world)
    world.store.close()
    said.wait = 30.0
    child = subprocess.Popen([sys.executable, "-c", CHILD, str(world.folder)], cwd=ROOT)
    try:
        deadline = time.monotonic() + 60
        while not said.asked and time.monotonic() < deadline:
            time.sleep(0.02)
    finally:
        child.kill()
        child.wait()
    said.wait = 0.0
    again = with_model(World(world.folder))
    again.at("2025-01-06T07:00")
    assert again.files() == [] and again.store.summary(told) is None
    again.store.release_leases()
    again.round()
    again.round()
    assert again.told(WHO) == [[told]] and len(said.asked) == 2
    (message,) = again.files()
    assert WAITS in plain(message)


# -- settings and starts


NO_SOURCE = (
    '[sources.off]\nkind = "feed"\nurl = "https://news.example/rss"\nevery = "1h"\nenabled ='
    " false\n"
)


def started(folder: Path, extra: dict[str, str]) -> subprocess.CompletedProcess[str]:
    (folder / "sources.toml").write_text(NO_SOURCE)
    return sendwatch_here(["poll"], folder, extra=extra)


def test_a_start_says_what_is_wrong_with_the_model(tmp_path: Path) -> None:
    found = {"LLM_USER_PATH": str(tmp_path / "llm"), "OPENAI_API_KEY": ""}
    unknown = started(tmp_path, found | {"SENDWATCH_SUMMARY_MODEL": "no-such-model"})
    assert (
        unknown.returncode == 2
        and "no-such-model" in unknown.stderr
        and "llm models" in unknown.stderr
    )
    keyless = started(tmp_path, found | {"SENDWATCH_SUMMARY_MODEL": "gpt-4o-mini"})
    assert keyless.returncode == 2 and "needs a key" in keyless.stderr


SCRIPT = """
import sys
{first}
from pipeline.cli import main
sys.argv[1:] = ["--data", "var", "--sources", "sources.toml", "poll"]
try:
    main()
finally:
    ours = {{f"pipeline.bulletins.summaries.{{name}}" for name in ("language_model", "grounding")}}
    print("imported:", *sorted({{"llm", "openai", *ours}} & set(sys.modules)))
"""


def run_script(folder: Path, first: str, extra: dict[str, str]) -> subprocess.CompletedProcess[str]:
    (folder / "sources.toml").write_text(NO_SOURCE)
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    return subprocess.run(
        [sys.executable, "-c", SCRIPT.format(first=first)],
        cwd=folder,
        env=environment() | {"PYTHONPATH": path} | extra,
        capture_output=True,
        text=True,
        timeout=250,
        check=False,
    )


def test_without_the_package_a_start_names_the_extra(tmp_path: Path) -> None:
    done = run_script(tmp_path, "sys.modules['llm'] = None", {"SENDWATCH_SUMMARY_MODEL": "any"})
    assert (
        done.returncode == 2 and "extra `llm`" in done.stderr and "pip install 'llm" in done.stderr
    )


def test_switched_off_nothing_of_it_is_imported(tmp_path: Path) -> None:
    done = run_script(tmp_path, "", {})
    assert done.returncode == 0 and done.stdout.splitlines()[-1].strip() == "imported:", done


def test_messages_from_before_there_were_summaries_are_read(tmp_path: Path) -> None:
    stored: dict[str, Any] = bulletin_to_json(compose_alert(FULL, SITE, READER, "2025-03-20"))
    for entry in stored["entries"]:
        assert entry.pop("summary") is None
    assert bulletin_from_json(stored) == compose_alert(FULL, SITE, READER, "2025-03-20")


def test_a_model_that_breaks_off_by_itself_stops_nothing_else(
    said: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> str:
        raise asyncio.CancelledError

    model = Model(SummarySettings(MODEL, 5.0))
    monkeypatch.setattr(model, "_answer", broken)
    with pytest.raises(NotSummarised, match="was cancelled"):
        asyncio.run(model.ask("", "", {}))
