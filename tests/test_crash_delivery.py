"""`kill -9` over two years with fifty subscribers of all channels and rhythms: none lost, none twice but the one in flight."""

import os
import random
import signal
import subprocess
import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from pipeline.model import Interest
from pipeline.terms import Filter, Rhythm
from storage.queries import Store
from tests.mail import Postbox, mail_server
from tests.natural import false_quotes, snapshot
from tests.replay import COMMAND, SHARED, SOURCES, Web, environment, free_port, sendwatch, stored_web

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not SHARED.exists(), reason="needs the stored web of real publications beside the project"),
]

SECRET = "whsec_c2VjcmV0"
RHYTHMS = (Rhythm.INSTANT, Rhythm.DAILY, Rhythm.WEEKLY)
AREAS: tuple[tuple[str, ...], ...] = ((), (), ("E09000018",), ("E09000018", "E09000033"))
IN_FLIGHT = len({"email", "outbox", "feed"}) + 50 * 3 // 8
"""Messages that can be on their way at one moment: one by each of these channels, one to each webhook."""
CHANNELS = ("email", "email", "email", "outbox", "feed", "slack", "teams", "webhook")


def steps() -> list[date]:
    """Two years, once a month, and every second day of the busiest one."""
    months = {date(2023 + (3 + n) // 12, (3 + n) % 12 + 1, 3) for n in range(24)}
    return sorted(months | {date(2024, 12, day) for day in range(2, 24, 2)})


class Hooks:
    """Webhooks on loopback: how often each (path, Idempotency-Key) was posted."""

    def __init__(self) -> None:
        self.got: Counter[tuple[str, str]] = Counter()

    @contextmanager
    def serving(self, port: int) -> Iterator[None]:
        got = self.got

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                self.rfile.read(int(self.headers["Content-Length"]))
                got[self.path, self.headers["Idempotency-Key"]] += 1
                self.send_response(200)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *words: Any) -> None:
                pass

        server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield
        finally:
            server.shutdown()
            server.server_close()


class Run:
    """A replay into a folder of its own, everything that is sent counted by servers of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.postbox, self.hooks, self.kills = folder, Postbox(), Hooks(), 0
        self.mail_port, self.hook_port = free_port(), free_port()
        folder.mkdir()
        (folder / "sources.toml").write_text(SOURCES)
        (folder / "settings.toml").write_text('[fetch]\nallow_networks = ["127.0.0.0/8"]\n')
        self.extra = {
            "SENDWATCH_EMAIL_HOST": "127.0.0.1", "SENDWATCH_EMAIL_PORT": str(self.mail_port),
            "SENDWATCH_EMAIL_SECURITY": "none", "SENDWATCH_EMAIL_SENDER": "sendwatch@example.org",
            "SENDWATCH_WEBHOOK_SECRET": SECRET,
        }  # fmt: skip

    @property
    def database(self) -> Path:
        return self.folder / "var" / "sendwatch.db"

    def subscribe(self, web: Web, day: date) -> None:
        """Fifty subscribers, channels, rhythms and areas mixed."""
        self.do(web, day, "areas")
        store, now = Store(self.database), f"{day}T09:00:00.000Z"
        with store.transaction():
            for number in range(50):
                channel, rhythm = CHANNELS[number % len(CHANNELS)], RHYTHMS[number // 3 % len(RHYTHMS)]
                hook = f"http://127.0.0.1:{self.hook_port}/{channel}/{number:02}"
                address = {"email": "p{:02}@example.org", "outbox": "o{:02}@example.org", "feed": "feed-{:02}"}.get(
                    channel, hook
                )
                areas = AREAS[number // 5 % len(AREAS)]
                interest = Interest("", rhythm, {Filter.AREA: areas} if areas else {}, weekday=number % 7)
                store.add_interest(store.enlist(channel, address.format(number), now), interest, now)
        store.close()

    def do(self, web: Web, day: date, *words: str) -> None:
        answer = sendwatch(["--now", f"{day}T09:00:00Z", *words], self.folder, web, self.extra)
        assert answer.returncode == 0, f"{day} {words}: {answer.stdout}{answer.stderr}"

    def replay(self, web: Web, plan: Mapping[tuple[date, str], list[float]]) -> dict[tuple[date, str], float]:
        """Polls and sends digests at each step, killing as planned; how long each undisturbed command took."""
        server, took = mail_server(self.postbox, self.mail_port), {}
        server.start()
        try:
            with self.hooks.serving(self.hook_port):
                self.subscribe(web, steps()[0])
                for day in steps():
                    web.move(day)
                    for verb in ("poll", "digest"):
                        for moment in plan.get((day, verb), ()):
                            self.kill(web, day, verb, moment)
                        began = time.monotonic()
                        self.do(web, day, verb)
                        took[day, verb] = time.monotonic() - began
        finally:
            server.stop()
        return took

    def kill(self, web: Web, day: date, verb: str, moment: float) -> None:
        """Kills the command after `moment` seconds; when it ended before, again, and sooner, until it is killed."""
        words = [COMMAND, "--data", str(self.folder / "var"), "--sources", str(self.folder / "sources.toml")]
        words += ["--now", f"{day}T09:00:00Z", verb]
        while moment > 0.01:
            process = subprocess.Popen(
                words,
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
                return
            moment *= 0.7

    def handed(self) -> Counter[tuple[str, str]]:
        """How often each message was accepted, by address and the id that it bears on its channel, without the ports."""
        found: Counter[tuple[str, str]] = Counter()
        found.update(dict(self.postbox.ids()))
        found.update(self.hooks.got)
        for path in (self.folder / "var" / "outbox").glob("*.eml"):
            found["outbox", path.name] += 1
        for path in (self.folder / "var" / "feeds").glob("*/*.xml"):
            found[path.parent.name, path.stem.partition("-")[2]] += 1
        return found


def messages(run: Run) -> Counter[Any]:
    """Every message by natural key, with webhooks' ports left out."""
    port = f":{run.hook_port}/"
    return Counter(
        {(key[0].replace(port, ":PORT/"), *key[1:]): n for key, n in snapshot(run.database)["deliveries"].items()}
    )


@pytest.mark.timeout(5400)
def test_two_hundred_kills_over_two_years_lose_nothing(tmp_path: Path) -> None:
    calm, killed = Run(tmp_path / "calm"), Run(tmp_path / "killed")
    kills = int(os.environ.get("SENDWATCH_TEST_KILLS", "200"))
    with stored_web(tmp_path) as web:
        took = calm.replay(web, {})
        chance = random.Random(int(os.environ.get("SENDWATCH_TEST_SEED", "1")))
        plan: dict[tuple[date, str], list[float]] = {}
        for _ in range(kills):
            (step,) = chance.choices(list(took), weights=list(took.values()))
            plan.setdefault(step, []).append(chance.uniform(0.2, took[step]))
        web.move(steps()[0])
        killed.replay(web, plan)
    assert killed.kills == kills
    expected, found = messages(calm), messages(killed)
    assert found == expected, f"lost {expected - found}, more {found - expected}"
    assert expected and all(key[4] == "sent" for key in expected)
    assert false_quotes(killed.database) == []
    once, again = calm.handed(), killed.handed()
    assert max(once.values()) == 1 and len(once) == sum(expected.values())
    assert len(again) == len(once), "a message was lost, or went out under another id"
    repeats = sum(again.values()) - len(again)
    assert repeats <= IN_FLIGHT * killed.kills, f"{repeats} messages repeated after {killed.kills} kills"
    assert max(again.values()) <= 1 + max(map(len, plan.values()))
    print(
        f"{killed.kills} kills: 0 of {len(again)} messages lost, {repeats} repeated; each so often: {Counter(again.values())}"
    )
