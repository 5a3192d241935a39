"""`sendwatch demo` as a real second process: what it prints, and that the files it names are there."""

import json
import re
import shlex
import signal
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from demo.show import plain_text, read_message
from pipeline.extraction.extract import extract
from tests.support.paths import ROOT
from tests.support.replay import COMMAND, environment
from tests.support.service import until

pytestmark = pytest.mark.replay

PUBLICATIONS = ROOT / "demo" / "publications"


def demo(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Runs the command in `folder`."""
    return subprocess.run(
        [COMMAND, *words],
        cwd=folder,
        env=environment() | {"http_proxy": "http://127.0.0.1:9"},
        capture_output=True,
        text=True,
        timeout=250,
        check=False,
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo")


@pytest.fixture(scope="module")
def printed(folder: Path) -> str:
    ran = demo(folder, "demo", "--no-serve")
    assert ran.returncode == 0 and "warning" not in ran.stderr, ran.stdout + ran.stderr
    return ran.stdout


def test_it_tells_the_whole_story(printed: str) -> None:
    days = re.findall(r"^(\w+day \d March 2031)$", printed, re.MULTILINE)
    assert days == [
        f"{day} {n} March 2031"
        for n, day in enumerate(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"), 3)
    ]
    for words in (
        "announced  Marrowfen: “Inspection of SEND services in Marrowfen is under way”",
        "(older than 30 days: kept",
        "answered 503",
        "recovered  marrowfen-news",
        "review     a person should look at “Area SEND full inspection: Ambermere”",
        "sent       nothing: there is no news",
        "== The alert for parent@home.example",
        "Who must act: NHS Wend Valley Integrated Care Board",
        "== The digest for forum@families.example",
        "Subject: SEND inspections: Harth and Ostley (inconsistent) and 2 more",
        "13 to 17 January 2031: full inspection, widespread and/or systemic failings",
    ):
        assert words in printed, words
    assert len(printed.splitlines()) < 140
    assert "Traceback" not in printed


def test_what_it_names_is_there(printed: str, folder: Path) -> None:
    messages = [read_message(path) for path in (folder / "demo-out/var/outbox").glob("*.eml")]
    assert f"({len(messages)} .eml files" in printed and len(messages) == 5
    assert all("sendwatch demo" in plain_text(message) for message in messages)
    assert (folder / "demo-out/var/sendwatch.db").stat().st_size > 0
    assert any((folder / "demo-out/var/archive").rglob("*"))
    for named in re.findall(r"more lines in (\S+)\]", printed):
        assert (folder / named).exists()


def test_the_commands_it_shows_work(printed: str, folder: Path) -> None:
    shown = [
        shlex.split(line)[1:] for line in printed.partition("Look further:")[2].strip().splitlines()
    ]
    answers = [demo(folder, *words) for words in shown]
    assert [answer.returncode for answer in answers] == [0, 0, 0], [
        answer.stderr for answer in answers
    ]
    assert "20 to 24 January 2031" in answers[0].stdout
    assert "autism" in answers[1].stdout
    assert "marrowfen-news" in answers[2].stdout
    status = answers[2].stdout
    assert "Ambermere" in status and "check the clock" not in status
    assert set(re.findall(r"(\d+) of \d+ over the aim", status)) <= {"0"}


@pytest.mark.slow
def test_a_second_run_makes_it_anew_and_speaks_json(printed: str, folder: Path) -> None:
    (folder / "demo-out/left-over").touch()
    ran = demo(folder, "demo", "--json")
    assert ran.returncode == 0, ran.stderr
    days = [json.loads(line) for line in ran.stdout.splitlines()]
    assert [len(day["sent"]) for day in days] == [1, 2, 1, 1, 0]
    assert not (folder / "demo-out/left-over").exists()


def test_it_ends_with_the_pages_and_a_message_to_whoever_signs_up(tmp_path: Path) -> None:
    data = tmp_path / "elsewhere"
    words = [COMMAND, "demo", "--folder", str(tmp_path / "out"), "--data", str(data)]
    env = environment() | {"PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(words, env=env, cwd=tmp_path, stdout=subprocess.PIPE, text=True) as ran:
        assert ran.stdout is not None
        address = next(
            each[1] for line in ran.stdout if (each := re.search(r"at (http://\S+/) until", line))
        )
        try:
            assert "Carrowdale-on-Wend" in httpx.get(f"{address}areas").text
            form = {"area": "Marrowfen", "rhythm": "daily", "address": "new@home.example"}
            assert httpx.post(f"{address}subscribe", data=form).status_code == 200
            outbox = data / "outbox"
            assert until(lambda: any(b"new@home" in each.read_bytes() for each in outbox.iterdir()))
            beside = demo(tmp_path / "out", "--data", str(data), "status").stdout
            assert "the service is at work" in beside and "- service" not in beside
        finally:
            ran.send_signal(signal.SIGINT)
    assert ran.returncode == 0
    assert not (tmp_path / "out/var").exists()


@pytest.mark.parametrize("named", [("--folder",), ("--data",)])
def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path, named: tuple[str]) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own/thesis.txt").write_text("years of work")
    ran = demo(tmp_path, "demo", *named, "own")
    assert ran.returncode == 2
    assert "own exists and was not made by the demo" in ran.stderr
    assert (tmp_path / "own/thesis.txt").read_text() == "years of work"
    assert [each.name for each in tmp_path.iterdir()] == ["own"]


def test_the_kept_pdfs_say_what_the_script_writes(tmp_path: Path) -> None:
    scripts = ROOT / "scripts"
    write = (
        f"import make_demo_reports as m, pathlib; m.FOLDER = pathlib.Path({str(tmp_path)!r});"
        " m.main()"
    )
    subprocess.run(
        [sys.executable, "-c", write],
        check=True,
        timeout=250,
        env=environment() | {"PYTHONPATH": str(scripts)},
    )
    kept = {
        name: body
        for name, body in ((each.name, each.read_bytes()) for each in PUBLICATIONS.iterdir())
        if ".pdf" in name
    }
    made = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert made.keys() == kept.keys()
    for name, body in made.items():
        assert (
            extract(body, "application/pdf", "made", "").body
            == extract(kept[name], "application/pdf", "kept", "").body
        )


def test_the_pictures_of_the_documentation_can_be_made_of_it(
    printed: str, folder: Path, tmp_path: Path
) -> None:
    script = ROOT / "scripts" / "screenshot_pages.py"
    subprocess.run(
        [sys.executable, str(script), str(folder / "demo-out"), str(tmp_path)],
        cwd=script.parent.parent,
        env=environment() | {"PYTHONPATH": str(script.parent.parent)},
        timeout=250,
        check=True,
    )
    assert "Carrowdale-on-Wend" in (tmp_path / "alert.html").read_text(encoding="utf-8")
    assert "Stop these messages?" in (tmp_path / "leave.html").read_text(encoding="utf-8")
