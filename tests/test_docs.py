"""The documents say what is there: no command, setting, term, table or module without its words,
and none invented.
"""

import ast
import asyncio
import dataclasses
import enum
import inspect
import json
import re
import sqlite3
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_type_hints

import click
import pytest

import notifiers
from demo.show import plain_text, read_message
from pipeline.bootstrap import Options, open_store
from pipeline.cli import cli
from pipeline.cli.options import SHARED
from pipeline.config.catalogue import region_names
from pipeline.config.load import load_areas, load_settings
from pipeline.config.settings import Secret, Settings
from pipeline.config.sources_file import load_sources
from pipeline.jobs.analyse import analyse_all
from pipeline.model import terms
from pipeline.sources import adapters, kinds
from storage.sqlite.connection import ADVICE
from tests.support.paths import ROOT
from tests.support.replay import COMMAND, environment

DOCS = ROOT / "docs"
CODE = ("pipeline", "storage", "notifiers", "web", "demo", "scripts", "benchmarks", "tests")
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")])
TERMS = [
    each
    for _, each in inspect.getmembers(terms, inspect.isclass)
    if issubclass(each, enum.StrEnum) and len(each)
]
FLAGS = (
    "--data",
    "--sources",
    "--settings",
    "--areas",
    "--now",
    "--json",
    "-v",
    "--verbose",
    "--version",
    "-h",
    "--help",
)
OPTION_VARIABLES = {
    "SENDWATCH_DATA",
    "SENDWATCH_SOURCES",
    "SENDWATCH_SETTINGS",
    "SENDWATCH_AREAS",
    "SENDWATCH_NOW",
}


def page(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def sections(name: str, level: int) -> dict[str, str]:
    """A page's sections by their headings of that level; each ends where one of the same or a
    higher level begins.
    """
    parts = re.split(rf"^(#{{1,{level}}}) (.+)$", page(name), flags=re.MULTILINE)
    return {
        head: body
        for mark, head, body in zip(parts[1::3], parts[2::3], parts[3::3], strict=True)
        if len(mark) == level
    }


def rows(text: str) -> Iterator[list[str]]:
    """The rows of a text's tables, without their heads."""
    lines = text.splitlines()
    for number, line in enumerate(lines):
        if (
            line.startswith("|")
            and not line.startswith("|---")
            and not "".join(lines[number + 1 : number + 2]).startswith("|---")
        ):
            yield [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]


def in_code(text: str) -> list[str]:
    """What stands in single backticks, blocks of code left out."""
    return re.findall(
        r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    )


def blocks(name: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", page(name), flags=re.MULTILINE | re.DOTALL)


def commands() -> dict[str, click.Command]:
    """Every command that does something, by its words."""
    found: dict[str, click.Command] = {}
    context = click.Context(cli)
    for name in cli.list_commands(context):
        command = cli.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            found |= {f"{name} {own}": each for own, each in command.commands.items()}
        if not isinstance(command, click.Group) or command.invoke_without_command:
            found[name] = command
    return found


def options(command: click.Command) -> set[str]:
    """A command's own options; those that all share are described once."""
    shared = {*SHARED, "verbose"}
    return {
        option
        for each in command.params
        if isinstance(each, click.Option) and each.name not in shared
        for option in each.opts
    }


# -- links ---------------------------------------------------------------------------------------


def anchors(path: Path) -> set[str]:
    """The anchors that a page's headings make, as code hosts spell them."""
    heads = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_relative_link_leads_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", path.read_text(encoding="utf-8")):
        if re.match(r"[a-z]+:", target):
            continue
        name, _, anchor = target.partition("#")
        there = (path.parent / name).resolve() if name else path
        assert there.exists(), f"{path.name} links to {target}, which is not there"
        assert not anchor or anchor in anchors(there), (
            f"{path.name} links to {target}: there is no such heading"
        )


# -- commands ------------------------------------------------------------------------------------


def test_every_command_has_its_section_and_every_section_its_command() -> None:
    described = {
        head.strip("`").removeprefix("sendwatch ") for head in sections("docs/contracts.md", 3)
    }
    assert described == set(commands())


@pytest.mark.parametrize(("name", "command"), commands().items())
def test_the_options_of_a_command_are_those_described(name: str, command: click.Command) -> None:
    section = sections("docs/contracts.md", 3)[f"`sendwatch {name}`"]
    described = {
        words.split()[0]
        for row in rows(section)
        for words in in_code(row[0])
        if words.startswith("-")
    }
    assert described == options(command)


def test_the_options_of_every_command_are_described() -> None:
    section = sections("docs/operations.md", 2)["Options of every command"]
    described = {words.split()[0] for row in rows(section) for words in in_code(row[0])}
    there = {option for each in cli.params for option in each.opts} | {"--help"}
    assert described == there
    variables = {
        str(each.envvar) for each in cli.params if isinstance(each, click.Option) and each.envvar
    }
    assert (
        variables
        == OPTION_VARIABLES
        == {words for row in rows(section) for words in in_code(row[1])}
    )


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_commands_in_examples_are_there(path: Path) -> None:
    known = commands()
    calls = re.findall(
        r"^.*?bin/sendwatch(?: .*)?$", path.read_text(encoding="utf-8"), flags=re.MULTILINE
    )
    for call in calls:
        words = call.partition("bin/sendwatch")[2].partition("#")[0].split()
        while (
            words
            and words[0].startswith("--")
            and words[0] in ("--data", "--areas", "--sources", "--settings", "--now")
        ):
            words = words[2:]
        if not words or words[0].startswith(("`", "-")):
            continue
        name = " ".join(words[:2]) if " ".join(words[:2]) in known else words[0]
        assert name in known, f"{path.name}: {call}"
        used = {word for word in words if word.startswith("--")}
        assert used <= options(known[name]) | set(FLAGS), f"{path.name}: {call}"


# -- settings ------------------------------------------------------------------------------------


def settings() -> dict[str, tuple[str, Any, Any]]:
    """Each setting's variable with its name as the documents write it, its type and its default."""
    found = {}
    for section, kind in get_type_hints(Settings).items():
        hints = get_type_hints(kind)
        for each in dataclasses.fields(kind):
            made = each.default if each.default is not dataclasses.MISSING else Secret()
            found[f"SENDWATCH_{section}_{each.name}".upper()] = (
                f"[{section}] {each.name}",
                hints[each.name],
                made,
            )
    return found


def test_every_setting_is_described_with_its_default() -> None:
    section = sections("docs/operations.md", 2)["Settings and environment"]
    described = {row[1].strip("`"): (row[0].strip("`"), row[2].strip("`")) for row in rows(section)}
    assert described == {
        variable: (name, "empty" if default in ("", (), Secret()) else str(default))
        for variable, (name, _, default) in settings().items()
    }


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_setting_is_invented(path: Path) -> None:
    # the last is that of click, for completion in a shell
    known = set(settings()) | OPTION_VARIABLES | {"SENDWATCH_COMPLETE"}
    known |= {f"{variable}_FILE" for variable, (_, kind, _) in settings().items() if kind is Secret}
    assert set(re.findall(r"SENDWATCH_[A-Z_]+[A-Z]", path.read_text(encoding="utf-8"))) <= known


def test_the_settings_file_shown_is_sound(tmp_path: Path) -> None:
    (example,) = blocks("docs/operations.md", "toml")
    path = tmp_path / "settings.toml"
    path.write_text(example, encoding="utf-8")
    assert load_settings(path, {}).email.host == "mail.example.org"


# -- sources and channels ------------------------------------------------------------------------


def test_every_kind_of_site_has_its_heading() -> None:
    assert tuple(sorted(head.strip("`") for head in sections("docs/sources.md", 3))) == kinds()
    own = {key for module in adapters().values() for key in module.OPTIONS}
    assert own <= set(in_code(page("docs/sources.md")))


def test_the_source_shown_is_sound_and_every_key_is_described(tmp_path: Path) -> None:
    changes, own, mailbox = blocks("docs/sources.md", "toml")
    path = tmp_path / "sources.toml"
    path.write_text(f"{changes}\n{own}\n{mailbox}", encoding="utf-8")
    sources = {source.id: source for source in load_sources(path, load_areas(None))}
    source = sources["sampleford-news"]
    assert source.expect_rows == (1, 40)
    assert {id for id, each in sources.items() if each.file} == set(
        tomllib.loads(changes)["sources"]
    ) | {source.id, "alert-mails"}
    described = {row[0].strip("`") for row in rows(sections("docs/sources.md", 2)["Keys"])}
    fields = {each.name for each in dataclasses.fields(source)} - {
        "id",
        "options",
        "expect_rows",
        "region",
        "file",
    } | {"expect"}
    assert described == fields


def test_every_region_of_the_catalogue_is_named() -> None:
    section = sections("docs/sources.md", 2)["What is watched"]
    assert set(region_names()) <= set(in_code(section))


def test_every_channel_has_its_heading() -> None:
    assert {head.strip("`") for head in sections("docs/notifiers.md", 3)} == set(
        notifiers.channels()
    )


# -- terms ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", TERMS, ids=lambda kind: kind.__name__)
def test_the_glossary_holds_exactly_the_values(kind: type[enum.StrEnum]) -> None:
    heads = {
        re.findall(r"`(\w+)`$", head)[0]: body
        for head, body in sections("docs/glossary.md", 2).items()
        if "`" in head
    }
    assert set(heads) == {each.__name__ for each in TERMS}
    described = list(rows(heads[kind.__name__]))
    assert [row[0].strip("`") for row in described] == [each.value for each in kind]
    assert all(len(row) == 3 and row[1] and row[2] for row in described)


def test_the_words_of_the_field_have_one_meaning_each_and_a_source() -> None:
    words = list(rows(sections("docs/glossary.md", 2)["Words of the field"]))
    assert len({row[0] for row in words}) == len(words) > 20
    assert {row[2] for row in words} == {
        "framework",
        "2016 framework",
        "statute",
        "field",
        "our own",
    }


# -- what is stored and printed ------------------------------------------------------------------


def test_the_stored_tables_are_those_described(tmp_path: Path) -> None:
    open_store(Options(data=tmp_path)).close()
    with sqlite3.connect(tmp_path / "sendwatch.db") as database:
        names = [
            name
            for (name,) in database.execute(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%STRICT'"
            )
        ]
        stored = {
            name: [row[1] for row in database.execute(f"PRAGMA table_info({name})")]
            for name in names
        }
    described = {
        row[0].strip("`"): in_code(row[2])
        for row in rows(sections("docs/contracts.md", 2)["Stored tables"])
    }
    assert described == stored


def shape(value: Any, *, free: bool = False) -> Any:
    """The keys of a JSON value, without what it holds; the keys of evidence and lead inspectors are
    free.
    """
    if isinstance(value, list):
        return [shape(value[0])] if value and isinstance(value[0], dict) else []
    if not isinstance(value, dict):
        return None
    return (
        {}
        if free
        else {
            key: shape(each, free=key in ("evidence", "lead_inspectors"))
            for key, each in value.items()
        }
    )


def test_analyse_prints_what_the_contract_shows() -> None:
    (example,) = blocks("docs/contracts.md", "json")
    shown = json.loads(example)
    printed: list[Any] = []
    job = {"id": shown["id"], "path": str(ROOT / shown["id"]), "published": shown["published"]}
    failed = asyncio.run(
        analyse_all(
            Options(areas=ROOT / "demo" / "areas.csv"), [job], printed.append, with_text=False
        )
    )
    assert failed == 0
    assert list(shown) == list(printed[0])
    assert shape(shown) == shape(printed[0])
    for key in ("label", "doc_type", "text_version", "title"):
        assert shown[key] == printed[0][key]
    assert shown["inspections"][0]["outcome"] == printed[0]["inspections"][0]["outcome"]


def test_every_kind_of_issue_and_state_is_explained() -> None:
    pages = sections("docs/operations.md", 2)
    described = {
        row[0].strip("`")
        for name in ("What `status` shows", "Kinds of issue")
        for row in rows(pages[name])
    }
    code = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "pipeline").rglob("*.py"))
    raised = set(re.findall(r"raise_issue\(\s*\"(\w+)\"", code))
    states = re.findall(
        r"'(\w+)'",
        re.findall(r"CHECK \(state IN \(('new'.*?)\)\)", page("storage/sqlite/migrations.py"))[-1],
    )
    assert described == raised | set(states)


def test_every_cause_of_a_break_is_explained_and_marked_if_time_adopts_it() -> None:
    described = {row[0] for row in rows(sections("docs/operations.md", 2)["When a source breaks"])}
    code = page("pipeline/ingestion/health/page_profile.py") + page(
        "pipeline/ingestion/health/verdict.py"
    )
    faults = re.findall(r"Fault\(\s*\"(\w+)\"(.*?)\),?\n", code, flags=re.DOTALL)
    assert described == {
        f"{cause} *" if "lasting=True" in rest else cause for cause, rest in faults
    }


def test_every_advice_about_the_database_is_explained() -> None:
    section = sections("docs/operations.md", 2)["The database"]
    described = {row[0] for row in rows(section)}
    assert described == {words.partition(":")[0] for words in ADVICE.values()}


# -- README and the layout -----------------------------------------------------------------------


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_make_targets_are_there(path: Path) -> None:
    targets = set(re.findall(r"^([\w-]+):", page("Makefile"), flags=re.MULTILINE))
    text = path.read_text(encoding="utf-8")
    assert set(re.findall(r"(?:^|`)make ([\w-]+)", text, flags=re.MULTILINE)) <= targets


def test_the_readme_shows_its_two_commands_first() -> None:
    shown = blocks("README.md", "sh")
    assert [line.split("#")[0].strip() for line in shown[0].splitlines()] == [
        "make demo",
        "make test",
    ]


@pytest.mark.slow
def test_the_alert_of_the_readme_is_what_the_demo_writes(tmp_path: Path) -> None:
    subprocess.run(
        [COMMAND, "demo", "--no-serve"],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        timeout=100,
        check=True,
    )
    messages = [
        read_message(path) for path in (tmp_path / "demo-out" / "var" / "outbox").glob("*.eml")
    ]
    sent = [
        f"Subject: {message['Subject']}\n{plain_text(message)}".splitlines() for message in messages
    ]
    (shown,) = blocks("README.md", "text")
    wanted = {line for line in shown.splitlines() if "…" not in line}
    assert any(wanted <= set(lines) for lines in sent)


def modules() -> set[str]:
    packages = ("pipeline", "storage", "notifiers", "web", "demo")
    found = (path for package in packages for path in (ROOT / package).rglob("*.py"))
    return {path.relative_to(ROOT).as_posix() for path in found}


def test_every_package_says_what_it_holds_and_what_it_must_never_do() -> None:
    for name in modules():
        if name.endswith("/__init__.py"):
            words = ast.get_docstring(ast.parse((ROOT / name).read_text(encoding="utf-8"))) or ""
            assert re.search(r"^Never: ", words, re.MULTILINE), name


def test_paths_and_names_in_the_documents_are_there() -> None:
    code = "".join((ROOT / name).read_text(encoding="utf-8") for name in modules())
    contracts = re.findall(r"^name = \"(.+)\"$", page("pyproject.toml"), flags=re.MULTILINE)
    text = page("docs/architecture.md")
    for words in in_code(text):
        if re.fullmatch(r"(pipeline|storage|notifiers|demo|tests|docs)/[\w/.]+\.\w+", words):
            assert (ROOT / words).exists(), words
        elif re.fullmatch(r"[a-z]+_[a-z_]+|[A-Z]\w+[a-z]", words):
            assert words in code, words
    for name in re.findall(r"import contract \"(.+?)\"", text):
        assert any(each.startswith(name) for each in contracts), name


def test_the_rules_that_tests_name_are_numbered_so() -> None:
    numbers = [row[0] for row in rows(sections("docs/architecture.md", 2)["Never"])]
    assert numbers == [str(number) for number in range(1, len(numbers) + 1)]
    by_number = dict(zip(numbers, rows(sections("docs/architecture.md", 2)["Never"]), strict=True))
    named = set(re.findall(r"[Rr]ule (\d+)", page("tests/test_architecture.py")))
    assert named
    assert all("`tests/test_architecture.py`" in by_number[number][2] for number in named)


def test_the_flow_is_that_of_the_handlers() -> None:
    from pipeline.model.events import HANDLERS

    described = {
        row[0].strip("`"): row[1]
        for row in rows(sections("docs/architecture.md", 2)["The flow"])
        if row[0].strip("`") in HANDLERS
    }
    assert described == {
        name: ", ".join(f"`{handler}`, {rank}" for handler, rank in owed)
        for name, owed in HANDLERS.items()
    }


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_source_paths_named_anywhere_are_there(path: Path) -> None:
    for words in in_code(path.read_text(encoding="utf-8")):
        if (
            re.fullmatch(r"(pipeline|storage|notifiers|demo|tests)/[\w/]+\.py", words)
            and "some_cms" not in words
        ):
            assert (ROOT / words).exists(), f"{path.name} names {words}"


def test_decisions_are_numbered_in_turn_and_named_where_they_are() -> None:
    pages = sorted((DOCS / "decisions").glob("*.md"))
    assert [int(each.name[:4]) for each in pages] == list(range(1, len(pages) + 1))
    for each in pages:
        assert each.read_text(encoding="utf-8").startswith(f"# {each.name[:4]}: "), each.name
    for path in (one for top in CODE for one in (ROOT / top).rglob("*.py")):
        for named in re.findall(r"docs/decisions/[\w.-]+\.md", path.read_text(encoding="utf-8")):
            assert (ROOT / named).exists(), f"{path.relative_to(ROOT)} names {named}"


def test_the_tables_of_scaling_are_those_that_its_script_prints() -> None:
    command = [sys.executable, str(ROOT / "benchmarks/scaling.py")]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    lines = [line for line in printed.splitlines() if line and not line.startswith("#")]
    said = (ROOT / "docs/scaling.md").read_text(encoding="utf-8").splitlines()
    assert len(lines) > 25 and [line for line in lines if line not in said] == []


def test_every_script_that_is_named_is_there() -> None:
    named = {
        (path.relative_to(ROOT), script)
        for folder in ("docs", "pipeline", "scripts", "storage", "tests", "web")
        for path in (ROOT / folder).rglob("*")
        if path.suffix in (".py", ".md")
        for script in re.findall(r"\bscripts/\w+\.py\b", path.read_text("utf-8"))
    }
    assert len(named) > 20
    assert not [each for each in sorted(named) if not (ROOT / each[1]).exists()]
