"""`kill -9` at random moments of a replay of real publications: nothing is lost, at most the
message in flight repeated.
"""

import os
import random
import signal
import subprocess
import time
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from tests.support.http_servers import free_port
from tests.support.natural_keys import false_quotes, snapshot
from tests.support.paths import SHARED
from tests.support.replay import (
    SOURCES,
    Web,
    command_line,
    days,
    environment,
    sendwatch,
    stored_web,
)
from tests.support.smtp_server import Postbox, mail_server, mail_settings

pytestmark = [
    pytest.mark.replay,
    pytest.mark.skipif(
        not SHARED.exists(), reason="needs the stored web of real publications beside the project"
    ),
]

SUBSCRIBERS = (
    ["at-once@example.org", "--instant"],
    ["every-day@example.org", "--daily"],
    ["hounslow@example.org", "--daily", "--area", "Hounslow"],
)


class Run:
    """One replay into a folder of its own, its messages counted by a real mail server of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.postbox, port = folder, Postbox(), free_port()
        folder.mkdir()
        (folder / "sources.toml").write_text(SOURCES)
        self.server = mail_server(self.postbox, port)
        self.extra = mail_settings(port)
        self.kills = 0

    @property
    def database(self) -> Path:
        return self.folder / "var" / "sendwatch.db"

    def replay(
        self, web: Web, steps: list[date], plan: Mapping[tuple[date, str], list[float]]
    ) -> dict[tuple[date, str], float]:
        """Polls and sends digests at each step, killing as planned; how long each undisturbed
        command took.
        """
        self.server.start()
        took = {}
        try:
            for words in SUBSCRIBERS:
                answer = sendwatch(
                    [
                        "--now",
                        str(steps[0]),
                        "subscribers",
                        "add",
                        *words,
                        "--channel",
                        "email",
                        "--consent",
                        "in this test",
                    ],
                    self.folder,
                    web,
                    self.extra,
                )
                assert answer.returncode == 0, answer.stderr
            for day in steps:
                web.move(day)
                for verb in ("poll", "digest"):
                    for moment in plan.get((day, verb), ()):
                        self.kill(web, day, verb, moment)
                    began = time.monotonic()
                    answer = sendwatch(["--now", str(day), verb], self.folder, web, self.extra)
                    assert answer.returncode == 0, f"{day} {verb}: {answer.stdout}{answer.stderr}"
                    took[day, verb] = time.monotonic() - began
        finally:
            self.server.stop()
        return took

    def kill(self, web: Web, day: date, verb: str, moment: float) -> None:
        """Starts the command and kills it after `moment` seconds; when it ended before, again, and
        sooner, until it is killed.
        """
        while moment > 0.01 and not self.killed(web, day, verb, moment):
            moment *= 0.7

    def killed(self, web: Web, day: date, verb: str, moment: float) -> bool:
        """Whether the command was still at work after `moment` seconds, and so was killed."""
        process = subprocess.Popen(
            command_line(self.folder, "--now", str(day), verb),
            env=environment(web) | self.extra,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=self.folder,
        )
        try:
            process.wait(moment)
        except subprocess.TimeoutExpired:
            os.kill(process.pid, signal.SIGKILL)
            process.wait()
            self.kills += 1
            return True
        return False


def compare(calm: Run, killed: Run) -> None:
    """The killed run's facts, findings, links and messages equal the calm run's; each message was
    accepted, repeats are few.
    """
    expected, found = snapshot(calm.database), snapshot(killed.database)
    for name in expected:
        assert found[name] == expected[name], (
            f"{name}: lost {expected[name] - found[name]}, more {found[name] - expected[name]}"
        )
    assert expected["deliveries"] and all(key[4] == "sent" for key in expected["deliveries"])
    assert false_quotes(killed.database) == []
    once, again = calm.postbox.ids(), killed.postbox.ids()
    assert max(once.values()) == 1
    assert sum(once.values()) == sum(expected["deliveries"].values())
    assert len(again) == len(once), "a message was lost, or another was sent"
    repeats = sum(again.values()) - len(again)
    assert repeats <= killed.kills, f"{repeats} messages repeated after {killed.kills} kills"
    print(f"{killed.kills} kills: 0 of {len(again)} messages lost, {repeats} repeated")


def crash(tmp_path: Path, steps: list[date], kills: int, seed: int) -> None:
    """Replays the steps calmly, then again with that many kills at moments drawn from what each
    command took.
    """
    calm, killed = Run(tmp_path / "calm"), Run(tmp_path / "killed")
    with stored_web(tmp_path) as web:
        took = calm.replay(web, steps, {})
        chance = random.Random(seed)
        plan: dict[tuple[date, str], list[float]] = {}
        for _ in range(kills):
            (step,) = chance.choices(list(took), weights=list(took.values()))
            plan.setdefault(step, []).append(chance.uniform(0.2, took[step]))
        web.move(steps[0])
        killed.replay(web, steps, plan)
    assert killed.kills == kills
    compare(calm, killed)


@pytest.mark.slow
@pytest.mark.timeout(400)
def test_kills_during_a_busy_fortnight_lose_nothing(tmp_path: Path) -> None:
    crash(
        tmp_path,
        [date(2024, 11, 27), date(2024, 12, 6), date(2024, 12, 18)],
        kills=3,
        seed=20241218,
    )


@pytest.mark.slow
@pytest.mark.timeout(5400)
def test_a_hundred_kills_over_eight_years_lose_nothing(tmp_path: Path) -> None:
    crash(tmp_path, days(), kills=100, seed=int(os.environ.get("SENDWATCH_TEST_SEED", "1")))
