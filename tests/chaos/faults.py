"""Faults of machine and disk, each done to the real command while there is news to tell: what was
lost, repeated, told and recovered. `make chaos` prints the table.
"""

import gzip
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from storage.backup.database import faults_of
from storage.store import Store
from tests.chaos.test_bad_input import EXTRA, served, sources
from tests.support.http_servers import free_port
from tests.support.paths import ROOT
from tests.support.replay import command_line, environment, sendwatch
from tests.support.smtp_server import Postbox, mail_server, mail_settings

NOW = "2024-12-18"
LATER = "2024-12-25"
"""When everything that is tried again is due."""
READER = "forum@example.org"
SCHEMAS = ROOT / "tests" / "unit" / "storage" / "schemas"


@dataclass
class Bench:
    """A site with one piece of news, a mail server that counts, and a folder that waits for it."""

    folder: Path
    base: str
    postbox: Postbox
    extra: dict[str, str]
    chance: random.Random = field(default_factory=lambda: random.Random(20241218))

    @property
    def data(self) -> Path:
        """The data folder of the present try."""
        return self.folder / "var"

    def run(self, *words: str, now: str = NOW) -> "subprocess.CompletedProcess[str]":
        """Runs a command to its end."""
        return sendwatch(["--now", now, *words], self.folder, extra=self.extra)

    @contextmanager
    def begun(self, *words: str) -> Iterator["subprocess.Popen[str]"]:
        """A command at work; killed at the end of the block if it still is."""
        process = subprocess.Popen(
            command_line(self.folder, "--now", NOW, *words),
            env=environment() | self.extra,
            cwd=self.folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            yield process
        finally:
            process.kill()
            process.communicate()

    def begin(self) -> None:
        """A fresh data folder with one subscriber, and an empty postbox."""
        shutil.rmtree(self.data, ignore_errors=True)
        self.postbox.messages.clear()
        added = self.run(
            *("subscribers", "add", READER, "--instant", "--channel", "email"),
            *("--consent", "in this test"),
        )
        assert added.returncode == 0, added.stderr


@dataclass(frozen=True, slots=True)
class Row:
    """What became of a fault in all its tries."""

    fault: str
    tries: int
    lost: int
    repeated: int
    told: int | None
    recovered: int


def one_line(ran: "subprocess.CompletedProcess[str]") -> bool:
    """Whether a command that failed said so without a traceback."""
    return ran.returncode in (1, 2) and bool(ran.stderr) and "Traceback" not in ran.stderr


def kill(bench: Bench, command: str = "poll") -> None:
    """`kill -9` at a random moment of a command; sooner, and again, if it had ended by then."""
    moment = bench.chance.uniform(0.3, 4.0)
    while True:
        with bench.begun(command) as process:
            try:
                process.wait(moment)
            except subprocess.TimeoutExpired:
                return
        moment *= 0.7


def stop(bench: Bench) -> bool:
    """SIGTERM at a random moment of the service."""
    with bench.begun("run") as process:
        with suppress(subprocess.TimeoutExpired):
            process.wait(bench.chance.uniform(1.5, 6.0))
        process.terminate()
        said = process.communicate(timeout=90)[1]
        return "Traceback" not in said


@contextmanager
def disk(bench: Bench) -> Iterator[None]:
    """The data folder on a small disk of its own."""
    saved = bench.folder / "saved"
    bench.data.rename(saved)
    bench.data.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "none", str(bench.data)], check=True)
    try:
        shutil.copytree(saved, bench.data, dirs_exist_ok=True)
        yield
    finally:
        shutil.rmtree(saved)
        shutil.copytree(bench.data, saved)
        subprocess.run(["umount", str(bench.data)], check=True)
        bench.data.rmdir()
        saved.rename(bench.data)


def full_disk(bench: Bench) -> bool:
    """A disk that is full from some moment on."""
    with disk(bench):
        room = bench.chance.choice([0, 100_000, 400_000])
        free = shutil.disk_usage(bench.data).free
        (bench.data / "filler").write_bytes(bytes(max(0, free - room - 8192)))
        ran = bench.run("poll")
        (bench.data / "filler").unlink()
        return ran.returncode == 0 or one_line(ran)


def read_only_disk(bench: Bench) -> bool:
    """A disk that the system has made read-only."""
    with disk(bench):
        subprocess.run(["mount", "-o", "remount,ro", str(bench.data)], check=True)
        ran = bench.run("poll")
        subprocess.run(["mount", "-o", "remount,rw", str(bench.data)], check=True)
        return one_line(ran)


def locked(bench: Bench) -> bool:
    """A database that another program holds."""
    with closing(sqlite3.connect(bench.data / "sendwatch.db", isolation_level=None)) as holder:
        holder.execute("BEGIN IMMEDIATE")
        return one_line(bench.run("poll"))


def damaged(bench: Bench) -> bool:
    """A database whose pages were overwritten, and its backup."""
    assert bench.run("backup", "copy").returncode == 0
    path = bench.data / "sendwatch.db"
    with path.open("r+b") as file:
        for page in range(1, path.stat().st_size // 4096):
            file.seek(4096 * page)
            file.write(b"\xff" * 4096)
    told = one_line(bench.run("poll"))
    shutil.rmtree(bench.data)
    assert bench.run("restore", "copy").returncode == 0
    shutil.rmtree(bench.folder / "copy")
    return told


def torn_log(bench: Bench) -> None:
    """A write-ahead log that ends in the middle of a frame, after a kill."""
    with bench.begun("poll") as process, suppress(subprocess.TimeoutExpired):
        process.wait(bench.chance.uniform(1.0, 4.0))
    log = bench.data / "sendwatch.db-wal"
    if log.exists() and (size := log.stat().st_size):
        os.truncate(log, bench.chance.randrange(size))
        (bench.data / "sendwatch.db-shm").unlink(missing_ok=True)


def damaged_archive(bench: Bench) -> bool:
    """A document of the archive whose bytes have changed: its backup says so."""
    bench.run("poll")
    path = next(each for each in (bench.data / "archive").rglob("*") if each.is_file())
    path.write_bytes(path.read_bytes()[:-1] + b"#")
    ran = bench.run("backup", "copy")
    shutil.rmtree(bench.folder / "copy")
    return one_line(ran)


def clock_back(bench: Bench) -> None:
    """The clock goes back a day after a message was sent, or is owed."""
    with _mail_away(bench, bench.chance.random() < 0.5):
        bench.run("poll")
    bench.run("poll", now="2024-12-17")


def clock_on(bench: Bench) -> None:
    """The clock goes on a month and back again."""
    with _mail_away(bench, bench.chance.random() < 0.5):
        bench.run("poll")
    bench.run("poll", now="2025-01-18")
    bench.run("poll", now=NOW)


@contextmanager
def _mail_away(bench: Bench, away: bool) -> Iterator[None]:
    port = bench.extra["SENDWATCH_EMAIL_PORT"]
    if away:
        bench.extra["SENDWATCH_EMAIL_PORT"] = str(free_port())
    try:
        yield
    finally:
        bench.extra["SENDWATCH_EMAIL_PORT"] = port


def mail_away(bench: Bench) -> bool:
    """A mail server that is away."""
    with _mail_away(bench, True):
        bench.run("poll")
    return "cannot be reached" in bench.run("status").stdout


def worker_killed(bench: Bench) -> None:
    """The first process that reads a document is killed, by whatever ran out of memory."""
    with bench.begun("poll") as process:
        while process.poll() is None:
            for child in _children(process.pid):
                with suppress(OSError):
                    os.kill(child, signal.SIGKILL)
                # reads what it says too, without which it could not go on to its end
                process.communicate(timeout=600)
                return
            time.sleep(0.02)
    raise AssertionError("no process began to read a document")


def _children(pid: int) -> list[int]:
    """The processes that read documents for `pid`."""
    found = []
    with suppress(OSError):
        for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
            if b"spawn_main" in Path(f"/proc/{child}/cmdline").read_bytes():
                found.append(int(child))
    return found


def two_instances(bench: Bench) -> bool:
    """A second process on the same data folder."""
    with bench.begun("run"):
        for _ in range(200):
            if (bench.data / "worker.lock").exists() and (bench.data / "worker.lock").read_text():
                break
            time.sleep(0.05)
        return one_line(bench.run("poll"))


def site_down(bench: Bench) -> bool:
    """A site that answers with a fault, breaks off, or shows a page of its firewall."""
    bad = bench.chance.choice(["/down.xml", "/html.xml", "/truncated.xml"])
    (bench.folder / "sources.toml").write_text(
        (bench.folder / "sources.toml").read_text().replace("/good.xml", bad)
    )
    bench.run("poll")
    told = bad in bench.run("status").stdout
    sources(bench.folder, bench.base, ["good"])
    return told


def no_name(bench: Bench) -> bool:
    """A site whose name cannot be looked up."""
    text = (bench.folder / "sources.toml").read_text()
    (bench.folder / "sources.toml").write_text(text.replace("127.0.0.1", "nowhere.invalid"))
    bench.run("poll")
    told = "nowhere.invalid" in bench.run("status").stdout
    (bench.folder / "sources.toml").write_text(text)
    return told


FAULTS: dict[str, Callable[[Bench], bool | None]] = {
    "kill -9 at a random moment of a poll": kill,
    "kill -9 at a random moment of the service": partial(kill, command="run"),
    "SIGTERM at a random moment of the service": stop,
    "full disk": full_disk,
    "read-only disk": read_only_disk,
    "locked database": locked,
    "damaged database, backup restored": damaged,
    "torn write-ahead log": torn_log,
    "damaged archive": damaged_archive,
    "clock back a day": clock_back,
    "clock on a month and back": clock_on,
    "mail server away": mail_away,
    "reading process killed": worker_killed,
    "two instances": two_instances,
    "site with a fault": site_down,
    "name that cannot be looked up": no_name,
}
"""Each fault; it returns whether the operator was told clearly, None where nothing needs doing."""
NEEDS_ROOT = ("full disk", "read-only disk")


def tried(bench: Bench, name: str, tries: int) -> Row:
    """Does a fault that many times, each in a fresh folder, and lets the service recover."""
    lost = repeated = told = recovered = 0
    says = True
    for _ in range(tries):
        bench.begin()
        said = FAULTS[name](bench)
        says = said is not None
        told += bool(said)
        after = [bench.run("poll", now=now) for now in (NOW, LATER)]
        messages = bench.postbox.ids()
        lost += not messages
        repeated += sum(messages.values()) - len(messages) + max(0, len(messages) - 1)
        sound = not faults_of(bench.data / "sendwatch.db")
        recovered += sound and all(ran.returncode == 0 for ran in after)
    return Row(name, tries, lost, repeated, told if says else None, recovered)


def upgraded(folder: Path) -> Row:
    """A database of each released schema, opened by this version."""
    kept = sorted(SCHEMAS.glob("*.db.gz"))
    lost = recovered = 0
    for number, packed in enumerate(kept):
        path = folder / f"{number}.db"
        path.write_bytes(gzip.decompress(packed.read_bytes()))
        count = "SELECT (SELECT count(*) FROM findings) + (SELECT count(*) FROM deliveries)"
        with closing(sqlite3.connect(path)) as raw:
            before = raw.execute(count).fetchone()
        Store(path).close()
        with closing(sqlite3.connect(path)) as raw:
            lost += raw.execute(count).fetchone() != before
        recovered += not faults_of(path)
    return Row("upgrade from each schema", len(kept), lost, 0, None, recovered)


@contextmanager
def bench_in(folder: Path) -> Iterator[Bench]:
    """A bench whose servers run while the block does."""
    postbox, port = Postbox(), free_port()
    post = mail_server(postbox, port)
    post.start()
    try:
        with served() as base:
            sources(folder, base, ["good"])
            yield Bench(folder, base, postbox, EXTRA | mail_settings(port))
    finally:
        post.stop()


def table(rows: list[Row]) -> Iterator[str]:
    """The table that `make chaos` prints."""
    yield f"{'fault':<44}{'tries':>7}{'lost':>7}{'repeated':>10}{'told':>7}{'recovered':>11}"
    for row in rows:
        told = "–" if row.told is None else row.told
        yield (
            f"{row.fault:<44}{row.tries:>7}{row.lost:>7}{row.repeated:>10}{told:>7}"
            f"{row.recovered:>11}"
        )


def main() -> None:
    """Prints the table; the arguments are the tries for each fault, and a part of the names of
    those that are wanted.
    """
    tries = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    wanted = sys.argv[2] if len(sys.argv) > 2 else ""
    with tempfile.TemporaryDirectory() as folder, bench_in(Path(folder)) as bench:
        names = [name for name in FAULTS if os.geteuid() == 0 or name not in NEEDS_ROOT]
        rows = [tried(bench, name, tries) for name in names if wanted in name]
        rows += [upgraded(Path(folder))] if wanted in "upgrade" else []
    for line in table(rows):
        print(line)
    sys.exit(any(row.lost or row.recovered < row.tries for row in rows))


if __name__ == "__main__":
    main()
