"""`kill -9` over two years with fifty subscribers of all channels and rhythms: none lost, none
twice but those in flight.
"""

import os
import random
import signal
import sqlite3
import subprocess
import time
import urllib.request
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from notifiers.rendering.email_message import fingerprint
from pipeline.model.subscribers import Interest
from pipeline.model.terms import Filter, Frequency
from storage.store import Store
from tests.support.http_servers import free_port
from tests.support.natural_keys import false_quotes, snapshot
from tests.support.paths import SHARED
from tests.support.recording_servers import PLACES, Ledger, Place, Strike, Taken, served
from tests.support.replay import SOURCES, Web, command_line, environment, sendwatch, stored_web
from tests.support.smtp_server import mail_settings

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not SHARED.exists(), reason="needs the stored web of real publications beside the project"
    ),
]

SECRET = "whsec_c2VjcmV0"
RHYTHMS = (Frequency.INSTANT, Frequency.DAILY, Frequency.WEEKLY)
AREAS: tuple[tuple[str, ...], ...] = ((), (), ("E09000018",), ("E09000018", "E09000033"))
CHANNELS = ("email", "email", "email", "outbox", "feed", "slack", "teams", "webhook")
ADDRESSES = {"email": "p{:02}@example.org", "outbox": "o{:02}@example.org", "feed": "feed-{:02}"}
VERBS = ("poll", "digest")
WEIGHTS: Mapping[Place, int] = {
    "life": 6,
    "sending": 5,
    "begun": 2,
    "accepted": 4,
    "answered": 5,
    "file": 2,
}
"""How often each place is drawn: three kills in four come while messages are handed over."""

Command = tuple[date, str]


def steps() -> list[date]:
    """Two years, once a month, and every second day of the busiest one."""
    months = {date(2023 + (3 + n) // 12, (3 + n) % 12 + 1, 3) for n in range(24)}
    return sorted(months | {date(2024, 12, day) for day in range(2, 24, 2)})


@dataclass
class Calm:
    """What an undisturbed command was like: seconds in all and from its first message to its last,
    posts and files.
    """

    took: float
    sending: float
    posts: int
    files: int


@dataclass
class Run:
    """A replay into a folder of its own, everything that is sent noted by servers of its own."""

    folder: Path
    kills: dict[int, Place] = field(default_factory=dict)
    """The numbers of the processes that were killed, and where."""

    def __post_init__(self) -> None:
        self.ledger = Ledger(self.folder / "var")
        self.mail_port, self.hook_port = free_port(), free_port()
        self.folder.mkdir()
        (self.folder / "sources.toml").write_text(SOURCES)
        (self.folder / "settings.toml").write_text('[fetch]\nallow_networks = ["127.0.0.0/8"]\n')
        self.extra = {**mail_settings(self.mail_port), "SENDWATCH_WEBHOOK_SECRET": SECRET}

    @property
    def database(self) -> Path:
        return self.folder / "var" / "sendwatch.db"

    def subscribe(self, web: Web, day: date) -> None:
        """Fifty subscribers, channels, rhythms and areas mixed."""
        self.do(web, (day, "areas"))
        store, now = Store(self.database), f"{day}T09:00:00.000Z"
        with store.transaction():
            for number in range(50):
                channel, rhythm = (
                    CHANNELS[number % len(CHANNELS)],
                    RHYTHMS[number // 3 % len(RHYTHMS)],
                )
                hook = f"http://127.0.0.1:{self.hook_port}/{channel}/{{:02}}"
                areas = AREAS[number // 5 % len(AREAS)]
                interest = Interest(
                    id="",
                    rhythm=rhythm,
                    filters={Filter.AREA: areas} if areas else {},
                    weekday=number % 7,
                )
                person = store.enlist(channel, ADDRESSES.get(channel, hook).format(number), now)
                store.add_interest(person, interest, now)
        store.close()

    def do(self, web: Web, command: Command) -> None:
        day, verb = command
        self.ledger.process += 1
        answer = sendwatch(["--now", f"{day}T09:00:00Z", verb], self.folder, web, self.extra)
        assert answer.returncode == 0, f"{day} {verb}: {answer.stdout}{answer.stderr}"

    def replay(
        self, web: Web, plan: Mapping[Command, Sequence[Strike]], calm: Mapping[Command, Calm]
    ) -> dict[Command, Calm]:
        """Polls and sends digests at each step, killing as planned; what each undisturbed command
        was like.
        """
        seen = {}
        with served(self.ledger, self.mail_port, self.hook_port):
            self.subscribe(web, steps()[0])
            for command in ((day, verb) for day in steps() for verb in VERBS):
                web.move(command[0])
                self.ledger.begin_step()
                for strike in plan.get(command, ()):
                    self.kill(web, command, strike, calm[command])
                began = time.monotonic()
                self.do(web, command)
                sent = self.ledger.step()
                span = sent[-1].at - sent[0].at if sent else 0.0
                seen[command] = Calm(
                    time.monotonic() - began, span, len(sent), self.ledger.written()
                )
        return seen

    def kill(self, web: Web, command: Command, strike: Strike, calm: Calm) -> None:
        """Kills a process of this command where the strike says; one that has nothing to send
        there, by its share of its life.
        """
        if strike.place == "sending":
            left = 1 - len({each.id for each in self.ledger.step()}) / max(calm.posts, 1)
            strike = replace(strike, number=0, wait=strike.share * calm.sending * left)
        if strike.place != "life":
            process = self.start(web, command)
            with self.ledger.aimed(strike, process):
                process.wait(300)
            if self.killed(process, strike.place):
                return
        moment = 0.2 + strike.share * (calm.took - 0.2)
        while moment > 0.01:
            process = self.start(web, command)
            try:
                process.wait(moment)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            if self.killed(process, "life"):
                return
            moment *= 0.7

    def start(self, web: Web, command: Command) -> subprocess.Popen[bytes]:
        day, verb = command
        self.ledger.process += 1
        return subprocess.Popen(
            command_line(self.folder, "--now", f"{day}T09:00:00Z", verb),
            env=environment(web) | self.extra,
            cwd=self.folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def killed(self, process: subprocess.Popen[bytes], place: Place) -> bool:
        """Whether the process was killed, which is then noted; what it has said to the servers by
        then, they have heard.
        """
        if process.returncode != -signal.SIGKILL:
            assert process.returncode == 0
            return False
        self.kills[self.ledger.process] = place
        # connections are taken in turn, so that those of the process have been when this one is
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(
            f"http://127.0.0.1:{self.hook_port}/"
        ):
            return True


def planned(calm: Mapping[Command, Calm], kills: int, seed: int) -> dict[Command, list[Strike]]:
    """So many strikes, drawn from the seed and from how many messages each command sends, in the
    order of their messages.
    """
    chance, plan = random.Random(seed), defaultdict[Command, list[Strike]](list)
    commands = list(calm)
    for _ in range(kills):
        (place,) = chance.choices(list(WEIGHTS), weights=list(WEIGHTS.values()))
        counts = [calm[each].files if place == "file" else calm[each].posts for each in commands]
        if place == "life":
            counts = [1 + count for count in counts]
        (command,) = chance.choices(commands, weights=counts)
        number = chance.randint(1, max(counts[commands.index(command)], 1))
        # from ten microseconds to thirty milliseconds, as often short as long
        strike = Strike(place, number, chance.random(), 10 ** chance.uniform(-5, -1.5))
        plan[command].append(strike)
    return {command: sorted(own, key=lambda strike: strike.number) for command, own in plan.items()}


def messages(run: Run) -> dict[str, Counter[Any]]:
    """Every fact and every message by natural key, with webhooks' ports left out."""
    found, port = snapshot(run.database), f":{run.hook_port}/"
    found["deliveries"] = Counter(
        {(key[0].replace(port, ":PORT/"), *key[1:]): n for key, n in found["deliveries"].items()}
    )
    return found


def owed(run: Run) -> dict[str, set[tuple[str, str]]]:
    """For each channel, the (address, id) under which each of its messages is to arrive: for
    webhooks the address's path.
    """
    db = sqlite3.connect(f"file:{run.database}?mode=ro", uri=True)
    found: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for channel, address, key in db.execute(
        "SELECT s.channel, s.address, d.id FROM deliveries d JOIN subscribers s ON s.id ="
        " d.subscriber_id"
    ):
        mark = fingerprint(address, key)
        match channel:
            case "email":
                found[channel].add((address, f"<{mark}@example.org>"))
            case "outbox" | "feed":
                found[channel].add((address, mark))
            case _:
                found["hooks"].add((address.partition(f":{run.hook_port}")[2], mark))
    db.close()
    return found


def check_files(run: Run, expected: Mapping[str, set[tuple[str, str]]]) -> None:
    """Each message of the outbox is one whole file, and each of a feed one item of it."""
    outbox = sorted(path.stem.rpartition("-")[2] for path in run.folder.glob("var/outbox/*.eml"))
    assert outbox == sorted(mark[:12] for _, mark in expected["outbox"])
    assert all(
        path.read_bytes().endswith(b"--\r\n") for path in run.folder.glob("var/outbox/*.eml")
    )
    for feed in {address for address, _ in expected["feed"]}:
        shown = etree.parse(run.folder / "var" / "feeds" / f"{feed}.xml").findall(".//guid")
        kept = sorted(
            path.stem.partition("-")[2] for path in run.folder.glob(f"var/feeds/{feed}/*.xml")
        )
        assert kept == sorted(mark for address, mark in expected["feed"] if address == feed)
        assert {guid.text for guid in shown} <= set(kept) and len(shown) == min(len(kept), 50)


def repeated(run: Run) -> list[Taken]:
    """What a process handed over although one before had; asserts that each was in flight when the
    one before was killed.

    That is: the last message that the killed process had handed over by its way, and nothing but
    the same bytes again.
    """
    last: dict[tuple[int, str], Taken] = {
        (each.process, each.lane): each for each in run.ledger.taken
    }
    again = []
    for _, found in groupby(
        sorted(run.ledger.taken, key=lambda each: (each.address, each.id, each.process)),
        key=lambda each: (each.address, each.id),
    ):
        first, *others = found
        for one, two in zip([first, *others], others, strict=False):
            assert one.process < two.process, f"twice by one process: {two}"
            assert one.process in run.kills, f"again, and nobody was killed: {one}, {two}"
            assert last[one.process, one.lane] == one, f"again, and was not in flight: {one}, {two}"
            assert one.digest == two.digest, f"other words under the same id: {one}, {two}"
        again += others
    return again


@pytest.mark.timeout(5400)
def test_two_hundred_kills_over_two_years_lose_nothing(tmp_path: Path) -> None:
    calm, killed = Run(tmp_path / "calm"), Run(tmp_path / "killed")
    kills, seed = (
        int(os.environ.get(f"SENDWATCH_TEST_{name}", n))
        for name, n in (("KILLS", "200"), ("SEED", "1"))
    )
    with stored_web(tmp_path) as web:
        usual = calm.replay(web, {}, {})
        web.move(steps()[0])
        killed.replay(web, planned(usual, kills, seed), usual)
    assert len(killed.kills) == kills
    expected, found = messages(calm), messages(killed)
    for name in expected:
        assert found[name] == expected[name], (
            f"{name}: lost {expected[name] - found[name]}, more {found[name] - expected[name]}"
        )
    assert expected["deliveries"] and all(key[4] == "sent" for key in expected["deliveries"])
    assert false_quotes(killed.database) == []
    for run in (calm, killed):
        due = owed(run)
        check_files(run, due)
        wanted, arrived = (
            due["email"] | due["hooks"],
            {(each.address, each.id) for each in run.ledger.taken},
        )
        assert arrived == wanted, f"lost {wanted - arrived}, more {arrived - wanted}"
    assert repeated(calm) == []
    again = repeated(killed)
    ways = Counter("email" if each.lane == "email" else "webhooks" for each in again)
    where = Counter(killed.kills.values())
    print(
        f"{kills} kills (seed {seed}): 0 of {sum(expected['deliveries'].values())} messages lost,"
        f" {len(again)} repeated ({ways['email']} by email, {ways['webhooks']} by webhooks), each"
        " under its id, each in flight at a kill"
    )
    print("killed", "; ".join(f"{PLACES[place]}: {where[place]}" for place in PLACES))
