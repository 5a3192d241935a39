"""What a person types about an interest: read as meant, or refused with what to write instead."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from pipeline.analysis.places.register import Register
from pipeline.cli import cli
from pipeline.cli.options import date_of
from pipeline.errors import SettingsError
from pipeline.model.news import Site
from pipeline.model.terms import Filter
from pipeline.subscriptions.confirmation import compose_confirmation
from pipeline.subscriptions.signup import interest_of, owe_confirmation, quiet_hours
from tests.support.replay import COMMAND, environment, here
from tests.support.world import AREAS, World

pytestmark = pytest.mark.replay

REGISTER = Register(AREAS)


def asked(**filters: tuple[str, ...]) -> Any:
    given = {Filter(kind): values for kind, values in filters.items()}
    return interest_of(
        REGISTER, given, "weekly", "friday", "22:00-07:00", working_days=True, all_well=False
    )


def test_values_are_taken_as_the_register_and_the_vocabularies_have_them() -> None:
    found = asked(
        area=("ashmere", "Brindleby", "Ashmere"),
        region=("southern fens",),
        theme=("TRANSPORT",),
        keyword=("speech  and\nlanguage",),
    )
    assert found.filters == {
        Filter.AREA: (AREAS[0].gss_code, AREAS[1].gss_code),
        Filter.REGION: ("Southern Fens",),
        Filter.THEME: ("transport",),
        Filter.KEYWORD: ("speech and language",),
    }
    assert (found.weekday, found.quiet, found.working_days) == (4, ("22:00", "07:00"), True)


@pytest.mark.parametrize(
    ("filters", "words"),
    [
        ({"area": ("Ashmeer",)}, "did you mean Ashmere"),
        (
            {"region": ("Nowhere",)},
            "--region 'Nowhere': write one of Northern Dales, Southern Fens",
        ),
        ({"theme": ("trains",)}, "--theme 'trains': write one of alternative_provision"),
        ({"doc_type": ("book",)}, "--doc-type 'book': write one of action_plan"),
        ({"outcome": ("bad",)}, "--outcome 'bad': write one of effective_action"),
        ({"visit": ("short",)}, "--visit 'short': write one of full"),
        (
            {"theme": ("Autism",)},
            "did you mean neurodevelopmental_waits (autism, ADHD and other neurodevelopmental"
            " conditions)? Or write one of alternative_provision",
        ),
        ({"theme": ("mental health services",)}, "--theme 'mental health services': write one of"),
        ({"theme": ("terapies",)}, "did you mean therapies? Or"),
        (
            {"stage": ("plan",)},
            "did you mean plan_accepted or plan_due or plan_published or plan_submitted (the plan"
            " was sent to inspectors or government)? Or",
        ),
        ({"outcome": ("inconsistant",)}, "did you mean inconsistent"),
        ({"keyword": ("  - ",)}, "--keyword: write a word"),
    ],
)
def test_what_cannot_be_is_refused_with_what_to_write(
    filters: dict[str, tuple[str, ...]], words: str
) -> None:
    with pytest.raises(SettingsError) as error:
        asked(**filters)
    assert words in str(error.value)


@pytest.mark.parametrize(
    "words", ["22-7", "22:00", "25:00-07:00", "22:00-22:00", "22:60-07:00", ""]
)
def test_quiet_hours_that_are_none(words: str) -> None:
    with pytest.raises(SettingsError, match="--quiet"):
        quiet_hours(words)


@pytest.mark.parametrize(
    "words",
    [
        "2025-02-30",
        "tomorrow",
        "1 May 2025",
        "2025-3-1",
        "20250301",
        "2025-W09-6",
        "",
        " 2025-03-01",
    ],
)
def test_a_date_that_is_none(words: str) -> None:
    with pytest.raises(SettingsError, match=f"--until '{words}' is not a date.*2025-03-31"):
        date_of("--until", words)
    assert date_of("--until", "2025-03-01") == "2025-03-01"


@pytest.mark.replay
def test_the_commands_add_list_pause_resume_and_preview(tmp_path: Path) -> None:
    def run(*words: str, code: int = 0) -> str:
        whole = [
            COMMAND,
            "--data",
            str(tmp_path),
            "--now",
            "2025-01-06T12:00",
            "subscribers",
            *words,
        ]
        answer = here(whole, environment())
        assert answer.returncode == code, answer.stdout + answer.stderr
        return answer.stdout + answer.stderr

    said = run(
        "add",
        "forum@example.org",
        "--area",
        "Hounslow",
        "--theme",
        "transport",
        "--rhythm",
        "weekly",
        "--weekday",
        "friday",
        "--quiet",
        "22:00-07:00",
        "--working-days",
    )
    assert (
        said.splitlines()[0]
        == "forum@example.org is told by outbox about Hounslow (theme: transport), in a weekly digest"
        " on Friday, not from 22:00 to 07:00, on working days"
    )
    first = json.loads(run("add", "forum@example.org", "--instant", "--json"))
    again = json.loads(run("add", "forum@example.org", "--instant", "--area", "Ealing", "--json"))
    assert first["new"] and not again["new"] and again["id"] == first["id"] and again["areas"] == []
    listed = [json.loads(line)["rhythm"] for line in run("list", "--json").splitlines()]
    assert sorted(listed) == ["instant", "weekly"]
    assert "instant and weekly" in run(
        "add", "forum@example.org", "--instant", "--rhythm", "weekly", code=2
    )
    assert (
        run("pause", "forum@example.org", "--until", "2025-02-01")
        == "forum@example.org is paused until 2025-02-01\n"
    )
    assert "paused until 2025-02-01" in run("list")
    assert run(
        "resume", "forum@example.org"
    ) == "forum@example.org is resumed\n" and "paused" not in run("list")
    assert "2024-01-07 to 2025-01-06: 0 messages\n" in run("preview", "forum@example.org")
    assert "0 messages\n" in run("preview", "--region", "London", "--instant")
    assert "leave out one of them" in run(
        "preview", "forum@example.org", "--area", "Ealing", code=2
    )
    assert "is not subscribed" in run("preview", "nobody@example.org", code=2)


@pytest.mark.slow
def test_one_interest_is_removed_and_a_rhythm_changed_by_adding_another(tmp_path: Path) -> None:
    def run(*words: str, code: int = 0) -> str:
        whole = ["--data", str(tmp_path), "--now", "2025-01-06T12:00", "subscribers", *words]
        answer = CliRunner().invoke(cli, whole)
        assert isinstance(answer.exception, SettingsError) if code else answer.exit_code == 0, (
            answer.output
        )
        return answer.output + (str(answer.exception) if code else "")

    run("add", "forum@example.org", "--area", "Hounslow", "--daily")
    (daily,) = re.findall(
        r"told of Hounslow, in a daily digest \(interest (\w+)\)", run("show", "forum@example.org")
    )
    said = run("remove", "forum@example.org", "--interest", daily, code=2)
    assert (
        "this is the only interest of forum@example.org by outbox" in said
        and "first add what they want instead" in said
    )
    run("add", "forum@example.org", "--area", "Hounslow", "--rhythm", "weekly")
    assert "has no interest nonsense" in run(
        "remove", "forum@example.org", "--interest", "nonsense", code=2
    )
    said = run("remove", "forum@example.org", "--interest", daily)
    assert (
        said == "forum@example.org is no longer told by outbox about Hounslow, in a daily digest\n"
    )
    (line,) = run("list", "--json").splitlines()
    assert json.loads(line)["rhythm"] == "weekly"
    assert json.loads(run("pause", "forum@example.org", "--json"))["paused"]
    gone = json.loads(run("remove", "forum@example.org", "--json"))
    assert gone == {"address": "forum@example.org", "interest": None, "overwritten": True}


def test_what_an_operator_may_mean_otherwise_is_said(tmp_path: Path) -> None:
    environ = {
        "SENDWATCH_EMAIL_HOST": "127.0.0.1",
        "SENDWATCH_SITE_BASE_URL": "https://send.example.org",
    }

    def run(*words: str) -> str:
        whole = ["--data", str(tmp_path), "--now", "2025-01-06T12:00", "subscribers", *words]
        answer = CliRunner().invoke(cli, whole, env=environ)
        assert answer.exit_code == 0 or isinstance(answer.exception, SettingsError), answer.output
        return answer.output + str(answer.exception or "")

    assert "add --rhythm weekly" in run("add", "a@example.org", "--weekday", "friday")
    assert "write --channel webhook" in run("add", "https://example.org/hook", "--instant")
    assert "--channel email" in run("add", "a@example.org")
    assert "--channel" not in run("add", "a@example.org", "--instant", "--channel", "outbox")
    assert "not in the future" in run("pause", "a@example.org", "--until", "2025-01-06")
    assert "paused until 2025-01-07" in run("pause", "a@example.org", "--until", "2025-01-07")
    assert "a@example.org by outbox, since 2025-01-06, paused until 2025-01-07\n" in run(
        "show", "a@example.org"
    )
    run("add", "new@example.org", "--channel", "email")
    assert re.search("new@example.org +email .* not confirmed yet", run("list"))
    run("add", "o@example.org", "--operator")
    assert re.search("o@example.org +outbox +how the watched sources are +operator", run("list"))


def test_who_consented_on_paper_is_no_longer_asked_to_confirm(tmp_path: Path) -> None:
    world = World(tmp_path)
    with world.store.transaction():
        person = world.store.enlist("email", "a@example.org", world.context.now(), state="pending")
        owe_confirmation(
            world.store,
            person,
            ["Ashmere"],
            Site("s", base_url="https://send.example.org"),
            world.context.now(),
        )
    assert [each.kind for each in world.store.held(person).messages] == ["confirmation"]
    world.store.enlist(
        "email", "a@example.org", world.context.now(), consent="paper form", state="confirmed"
    )
    assert (
        world.store.held(person).messages == ()
        and world.store.subscribers()[0].state == "confirmed"
    )


def test_the_confirming_message_parts_what_was_asked_for() -> None:
    site = Site("the forum", "team@example.org", "https://send.example.org")
    several = compose_confirmation(
        site, ["Ashmere, at once", "every local area, in a daily digest"], "2025-01-06"
    )
    assert (
        "about (1) Ashmere, at once; (2) every local area, in a daily digest. If" in several.opening
    )
    assert (
        "about Ashmere, at once. If"
        in compose_confirmation(site, ["Ashmere, at once"], "2025-01-06").opening
    )
    assert several.manage == "Sent by the forum. Questions: team@example.org."
