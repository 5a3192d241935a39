"""No command prints a webhook's address whole: whoever has it can post there."""

import json
import re
from pathlib import Path

import pytest

from tests.support.replay import sendwatch_here

pytestmark = [pytest.mark.replay, pytest.mark.slow, pytest.mark.timeout(600)]

SECRET = "verysecret"
SLACK = f"https://hooks.slack.com/services/T00/B00/{SECRET}"
OWN = f"https://{SECRET}:{SECRET}@hooks.example.org/{SECRET}?key={SECRET}"
APPRISE = f"tgram://{SECRET}/{SECRET}"

CALLS = [
    ["subscribers", "add", SLACK, "--instant"],
    ["subscribers", "add", SLACK, "--instant", "--json"],
    ["subscribers", "add", OWN, "--instant"],
    ["subscribers", "add", OWN, "--instant", "--channel", "webhook"],
    ["subscribers", "add", SLACK.replace("https", "http"), "--instant"],
    ["subscribers", "add", f"https://127.0.0.1/{SECRET}", "--channel", "webhook"],
    ["subscribers", "add", APPRISE, "--channel", "apprise", "--consent", "in this test"],
    ["subscribers", "add", APPRISE, "--instant"],
    ["subscribers", "list"],
    ["subscribers", "list", "--json"],
    ["subscribers", "show", SLACK],
    ["subscribers", "show", SLACK, "--json"],
    ["subscribers", "show", f"{SLACK}-not"],
    ["subscribers", "preview", SLACK],
    ["subscribers", "pause", SLACK],
    ["subscribers", "pause", SLACK, "--json"],
    ["subscribers", "resume", SLACK],
    ["subscribers", "remove", SLACK, "--interest", "none"],
    ["digest", "--dry-run"],
    ["digest", "--dry-run", "--json"],
    ["digest", "--for", f"{SLACK}-not"],
    ["digest", "--forum", "--for", SLACK, "--since", "2030-01-01", "--json"],
    ["explain", "https://example.org/1", "--for", SLACK],
    ["notify", "test", SLACK.replace("https", "http")],
    ["notify", "again", SLACK],
    ["notify", "again", f"{SLACK}-not"],
    ["status"],
    ["status", "--json"],
    ["review"],
    ["subscribers", "remove", SLACK],
    ["subscribers", "remove", f"{SLACK}-not", "--json"],
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "sources.toml").write_text(
        '[sources.x]\nkind = "feed"\nurl = "http://127.0.0.1:9/rss"\nevery = "1h"\n'
    )
    return tmp_path


def test_no_command_prints_one(folder: Path) -> None:
    for call in CALLS:
        ran = sendwatch_here(call, folder, extra={"SENDWATCH_WEBHOOK_SECRET": "x"})
        assert "Traceback" not in ran.stderr, call
        assert SECRET not in ran.stdout + ran.stderr, call


def test_the_form_that_is_printed_names_it_to_commands(folder: Path) -> None:
    for number in (1, 2):
        sendwatch_here(["subscribers", "add", f"{SLACK}{number}", "--instant"], folder)
    listed = sendwatch_here(["subscribers", "list"], folder).stdout
    shown = re.findall(r"https://hooks\.slack\.com/…#[0-9a-f]{6}", listed)
    assert len(set(shown)) == 2
    assert sendwatch_here(["subscribers", "pause", shown[0]], folder).returncode == 0
    assert sendwatch_here(["notify", "again", shown[0]], folder).returncode == 0
    assert sendwatch_here(["digest", "--for", shown[0]], folder).returncode == 0
    rows = [
        json.loads(line)
        for line in sendwatch_here(["subscribers", "list", "--json"], folder).stdout.splitlines()
    ]
    assert [row["paused"] for row in rows if row["address"] == shown[0]] == [True]
    assert sendwatch_here(["subscribers", "remove", shown[0]], folder).returncode == 0
    assert shown[0] not in sendwatch_here(["subscribers", "list"], folder).stdout
