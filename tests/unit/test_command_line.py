"""What the command says of an installation that is not whole: one line, and the right exit code."""

import json
import os
import pty
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import redirect_stdout
from pathlib import Path
from unittest import mock

import pytest
from click.testing import CliRunner

from pipeline.cli import cli, main
from pipeline.errors import SettingsError
from pipeline.jobs.status import Status, status_lines
from pipeline.model.health import Health
from storage.store import Store
from tests.support.paths import ROOT
from tests.support.replay import COMMAND, as_it_was


@pytest.mark.parametrize("option", ["--sources", "--settings", "--areas"])
@pytest.mark.parametrize(
    "words",
    [
        ("status",),
        ("areas",),
        ("search", "autism"),
        ("sources",),
        ("sources", "add", "https://a.example/"),
        ("subscribers", "list"),
        ("doctor",),
        ("upkeep",),
    ],
    ids=" ".join,
)
def test_a_file_that_is_named_and_missing_ends_every_command(
    option: str, words: tuple[str, ...], tmp_path: Path
) -> None:
    for path in (tmp_path / "no.toml", tmp_path):
        given = ["--data", str(tmp_path / "var"), option, str(path), *words]
        answer = CliRunner().invoke(cli, given)
        assert isinstance(answer.exception, SettingsError), answer.output
        said = str(answer.exception)
        assert said.startswith(f"{path}: ") and said.endswith(f"given with {option}")
        assert "\n" not in said and not (tmp_path / "var").exists()


def test_what_has_no_end_is_not_read(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in ("/dev/zero", str(pipe)):
        answer = CliRunner().invoke(cli, ["--data", str(tmp_path / "var"), "analyse", path])
        assert "no file but a device or a pipe" in answer.output


def test_a_document_without_a_name_is_told_in_words(tmp_path: Path) -> None:
    for nothing in ("", "  "):
        answer = CliRunner().invoke(cli, ["--data", str(tmp_path / "var"), "analyse", nothing])
        assert answer.exit_code == 1 and "Is a directory" not in answer.output
        assert "no document: write a path or an https address" in answer.output


@pytest.mark.parametrize("group", ["sources", "subscribers", "notify", "export"])
def test_lists_of_commands_are_not_cut_off(group: str) -> None:
    listed = CliRunner().invoke(cli, [group, "--help"]).output.partition("Commands:")[2]
    assert listed.strip() and "..." not in listed


def test_status_says_that_the_settings_are_wrong(tmp_path: Path) -> None:
    Store(tmp_path / "sendwatch.db").close()
    wrong = tmp_path / "settings.toml"
    wrong.write_text("[emial]\n")
    given = ["--data", str(tmp_path), "--settings", str(wrong), "status"]
    output = CliRunner().invoke(cli, given).output
    assert f"- settings: {wrong}" in output and "there is no such table" in output


@pytest.mark.parametrize(
    ("settings", "words", "told"),
    [
        (
            "",
            ("a@b.example",),
            "files in {var}/outbox: to have them sent, set [email] host and sender",
        ),
        ('[email]\nhost = "m.example"', ("a@b.example",), "to have them sent, remove the address"),
        ("", ("a@localhost",), "the domain 'localhost' has no dot: is the address whole?"),
        (
            "",
            ("a@b.example", "--channel", "email", "--consent", "mine"),
            "no email can be sent yet: set [email] host and [email] sender",
        ),
        (
            "",
            ("a@b.example", "--channel", "email"),
            '--consent "paper form, 3 March 2026"; and no email can be sent yet: set [email] host',
        ),
    ],
)
def test_what_keeps_messages_from_an_address_is_told_when_it_is_added(
    settings: str, words: tuple[str, ...], told: str, tmp_path: Path
) -> None:
    (tmp_path / "settings.toml").write_text(settings)
    given = ["--data", str(tmp_path), "--settings", str(tmp_path / "settings.toml")]
    answer = CliRunner().invoke(cli, [*given, "subscribers", "add", *words])
    assert told.format(var=tmp_path) in answer.output + str(answer.exception)


def test_nothing_is_said_of_messages_that_are_sent(tmp_path: Path) -> None:
    (tmp_path / "s.toml").write_text('[email]\nhost = "m.example"\nsender = "me@m.example"')
    given = ["--data", str(tmp_path), "--settings", str(tmp_path / "s.toml"), "subscribers", "add"]
    words = ["a@b.example", "--channel", "email", "--consent", "mine"]
    assert CliRunner().invoke(cli, [*given, *words]).output.count("\n") == 1
    assert (
        CliRunner().invoke(cli, [*given, "a@b.example", "--channel", "outbox"]).output.count("\n")
        == 1
    )


def test_a_package_of_all_tables_is_begun_only_if_it_can_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Store(tmp_path / "sendwatch.db").close()
    monkeypatch.setattr("pipeline.exports.write.find_spec", lambda _: None)
    given = ["--data", str(tmp_path), "export", "all", str(tmp_path / "out")]
    answer = CliRunner().invoke(cli, given)
    assert isinstance(answer.exception, SettingsError) and not (tmp_path / "out").exists()
    assert "pyarrow" in str(answer.exception) and "--csv" in str(answer.exception)
    assert CliRunner().invoke(cli, [*given, "--csv"]).exit_code == 0
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert "findings.csv" in names and not any(name.endswith(".parquet") for name in names)
    resources = json.loads((tmp_path / "out" / "datapackage.json").read_text())["resources"]
    assert {each["path"] for each in resources} == names - {"datapackage.json"}


def test_an_empty_record_is_said_to_be_empty(tmp_path: Path) -> None:
    Store(tmp_path / "sendwatch.db").close()

    def said(*words: str) -> str:
        return CliRunner().invoke(cli, ["--data", str(tmp_path), *words]).output

    assert said("search", "waits") == "nothing matches: no finding is stored yet\n"
    told = said("subscribers", "preview", "--region", "London")
    assert told.endswith(": 0 messages\nno publication about an inspection is stored yet\n")
    assert "nothing needs a person" in said("status")


def test_status_counts_one_as_one_and_leaves_passages_to_review() -> None:
    names = ("inspections", "findings", "messages waiting", "put aside that speak of an inspection")
    health = Health(now="2031-03-05T11:00:00Z", lanes=(), delays=())
    ones, _, left = status_lines(Status(dict.fromkeys(names, 1), (), (), health))
    assert (
        ones
        == "1 inspection, 1 finding, 1 message waiting, 1 put aside that speaks of an inspection"
    )
    assert (
        left == "no issue is open; `sendwatch review` shows whether it has a passage to ask about"
    )
    twos, _, _ = status_lines(Status(dict.fromkeys(names, 2), (), (), health))
    assert twos.startswith(
        "2 inspections, 2 findings, 2 messages waiting, 2 put aside that speak of"
    )


SOURCE = '[sources.{}]\nkind = "feed"\nurl = "https://{}.example/rss"\nevery = "1h"\n'


def test_gaps_are_those_of_the_areas_that_the_sources_are_about(tmp_path: Path) -> None:
    Store(tmp_path / "sendwatch.db").close()
    sources = tmp_path / "sources.toml"
    own = SOURCE.format("mine", "a") + 'local_area = "E09000018"\n'

    def areas(text: str, *words: str) -> set[str]:
        sources.write_text(text)
        given = ["--data", str(tmp_path), "--sources", str(sources), "gaps", "--json", *words]
        return {
            json.loads(line)["name"]
            for line in CliRunner().invoke(cli, given).output.split("\n")[:-1]
        }

    assert areas(own) == {"Hounslow"}
    assert areas(own, "--area", "Ealing", "--area", "Kent") == {"Ealing", "Kent"}
    assert len(areas(own + SOURCE.format("national", "b"))) > 100
    assert len(areas("[sources.mine")) > 100
    told = CliRunner().invoke(cli, ["--data", str(tmp_path), "gaps", "--area", "Ealing"]).output
    assert told.endswith(
        "1 gap in 1 area\n`sendwatch backfill --gaps` looks through the sources of areas with gaps"
        " and the national ones\n"
    )


def test_a_backfill_names_its_first_day_or_looks_for_gaps(tmp_path: Path) -> None:
    Store(tmp_path / "sendwatch.db").close()
    (tmp_path / "sources.toml").write_text(SOURCE.format("mine", "a") + "enabled = false\n")
    given = ["--data", str(tmp_path), "--sources", str(tmp_path / "sources.toml"), "backfill"]
    answer = CliRunner().invoke(cli, given)
    assert answer.exit_code == 2 and "--since 2016-05-01" in answer.output
    assert CliRunner().invoke(cli, [*given, "--gaps"]).exit_code == 0


def test_status_shows_a_source_that_was_never_polled(tmp_path: Path) -> None:
    Store(tmp_path / "sendwatch.db").close()
    sources = tmp_path / "sources.toml"
    given = ["--data", str(tmp_path), "--sources", str(sources), "status"]
    table = '[sources.{}]\nkind = "feed"\nurl = "https://a.example/rss"\nevery = "1h"\n'
    sources.write_text(table.format("mine") + table.format("off") + "enabled = false\n")
    output = CliRunner().invoke(cli, given).output
    assert "sources: 1 new" in output and "not read yet" not in output
    (row,) = (line for line in output.splitlines() if line.startswith("mine"))
    assert row.split() == ["mine", "feed", "new", "never"]
    told = json.loads(CliRunner().invoke(cli, [*given, "--json"]).output)
    assert [each["id"] for each in told["each_source"]] == ["mine"]
    sources.write_text("[sources.mine")
    answer = CliRunner().invoke(cli, given)
    assert answer.exit_code == 0 and f"- sources: {sources}" in answer.output


def test_news_that_an_address_would_get_twice_is_told_when_it_is_asked_for(tmp_path: Path) -> None:
    def add(*words: str) -> str:
        given = ["--data", str(tmp_path), "subscribers", "add", "me@example.org", *words]
        return CliRunner().invoke(cli, given).output

    assert "comes again" not in add("--area", "Hounslow", "--instant")
    assert "comes again" not in add("--area", "Hounslow", "--theme", "transport", "--daily")
    assert "comes again" not in add("--area", "Ealing", "--daily")
    said = add("--area", "Hounslow", "--rhythm", "weekly")
    told = re.search(r"comes again at once: to stop that, `sendwatch (.*)`", said)
    assert told is not None and said.count("comes again") == 1
    CliRunner().invoke(cli, ["--data", str(tmp_path), *told[1].split()])
    assert json.loads(add("--area", "Hounslow", "--daily", "--json"))["told_again"] != []
    listed = CliRunner().invoke(cli, ["--data", str(tmp_path), "subscribers", "list"]).output
    assert "at once" not in listed


def test_a_day_of_publication_that_is_none_is_told(tmp_path: Path) -> None:
    given = ["--data", str(tmp_path / "var"), "analyse", __file__, "--published", "4/12/2025"]
    answer = CliRunner().invoke(cli, given)
    assert "--published '4/12/2025' is not a date" in str(answer.exception)


@pytest.mark.parametrize("package", ["msgspec", "httptools"])
def test_a_missing_package_is_one_line_that_says_how_to_install_it(
    package: str, tmp_path: Path
) -> None:
    begin = (
        f"import sys; sys.modules[{package!r}] = None; sys.argv = ['sendwatch', 'doctor'];"
        " from pipeline.cli import main; main()"
    )
    ran = subprocess.run(
        [sys.executable, "-c", begin],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 1
    assert ran.stderr == (
        f"sendwatch: the package {package} is missing: run `make setup` in the checkout, or install"
        " the wheel again\n"
    )


@pytest.fixture(scope="module")
def document(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("analysed") / "news.txt"
    path.write_text("Ashmere’s bins are emptied on Mondays.", encoding="utf-8")
    return path


def analysed(document: Path, *words: str, terminal: bool = False) -> str:
    """What `analyse` prints of a document, into a pipe or on a terminal."""
    line = [COMMAND, "--data", str(document.parent / "var"), "analyse", str(document), *words]
    reading, writing = pty.openpty() if terminal else os.pipe()
    with ThreadPoolExecutor(1) as aside:
        printed = aside.submit(read_to_its_end, reading)
        with (
            os.fdopen(writing, "w", encoding="utf-8") as out,
            mock.patch.object(sys, "argv", line),
            as_it_was(),
            redirect_stdout(out),
            pytest.raises(SystemExit) as ended,
        ):
            main()
    os.close(reading)
    assert ended.value.code == 0
    return printed.result().decode().replace("\r\n", "\n")


def read_to_its_end(reading: int) -> bytes:
    """What is written into a pipe or on a terminal until nobody can write any more."""
    read = b""
    try:
        while part := os.read(reading, 4096):
            read += part
    except OSError:
        pass  # a terminal that nobody writes to any more
    return read


def test_an_analysis_is_a_line_for_programs_and_indented_for_people(document: Path) -> None:
    line = analysed(document)
    found = json.loads(line)
    assert line == json.dumps(found, ensure_ascii=False) + "\n"
    indented = json.dumps(found, ensure_ascii=False, indent=2) + "\n"
    assert analysed(document, "--pretty") == analysed(document, terminal=True) == indented
    assert analysed(document, "--json", terminal=True) == line


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("seerch",), "No such command 'seerch': did you mean search?"),
        (("subscribers", "lst"), "No such command 'lst': did you mean list?"),
        (("sources", "chek"), "No such command 'chek': did you mean check?"),
        (("qqqq",), "No such command 'qqqq'."),
    ],
)
def test_a_mistyped_command_is_told_with_the_likeliest(words: tuple[str, ...], told: str) -> None:
    answer = CliRunner().invoke(cli, words)
    assert answer.exit_code == 2 and told in answer.output


def test_a_document_that_names_no_area_is_of_the_one_that_is_given(tmp_path: Path) -> None:
    page = tmp_path / "news.txt"
    page.write_text(
        "Area SEND inspection report published\n\nOfsted and the Care Quality Commission inspected"
        " our local area partnership in March 2026. Inspectors found that the partnership's"
        " arrangements lead to inconsistent experiences and outcomes for children and young people"
        " with special educational needs and disabilities.\n"
    )

    def areas(*words: str) -> list[str | None]:
        given = ["--data", str(tmp_path / "var"), "analyse", str(page), "--json", *words]
        (told,) = CliRunner().invoke(cli, given).output.splitlines()
        return [(each["area"] or {}).get("name") for each in json.loads(told)["inspections"]]

    assert areas() == [None]
    assert areas("--area", "Ealing") == ["Ealing"]
    given = ["--data", str(tmp_path / "var"), "analyse", str(page), "--area", "Ealin"]
    assert "did you mean Ealing" in str(CliRunner().invoke(cli, given).exception)
