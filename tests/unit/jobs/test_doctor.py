"""Each check of `doctor` against what it is to find, on real files, servers and sockets."""

import asyncio
import json
import os
import socketserver
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import dns.message
import dns.rrset
import pytest
from dns.asyncresolver import Resolver

from pipeline.analysis.encoders import files
from pipeline.config.options import Options
from pipeline.config.settings import (
    BackupSettings,
    EmailSettings,
    FetchSettings,
    Secret,
    Settings,
    SiteSettings,
)
from pipeline.jobs.doctor import data_folder
from pipeline.jobs.doctor.check import Check, exit_code
from pipeline.jobs.doctor.configuration import (
    encoders_check,
    settings_check,
    tools_check,
    unset,
    worker_check,
)
from pipeline.jobs.doctor.data_folder import (
    backup_check,
    clock_check,
    database_check,
    disk_check,
    file_system,
    newest_of,
    rights_check,
)
from pipeline.jobs.doctor.network import certificates_check, mail_check, records_check, site_check
from pipeline.model.sources import Source
from storage.sqlite.migrations import known_migrations, schema
from storage.store import Store
from tests.support.channel_servers import PASSWORD, USER, scripted_server
from tests.support.http_servers import free_port, serving
from tests.support.replay import sendwatch_here
from tests.support.scripted_smtp_server import RawMail, Turn, raw_mail

NOW = datetime(2031, 3, 4, 8, tzinfo=UTC)


def test_settings_count_more_than_the_machine_and_advice_does_not_count() -> None:
    fine, advice = Check("a", "ok", ""), Check("b", "advice", "", "do it")
    broken, wrong = Check("c", "fault", ""), Check("d", "fault", "", settings=True)
    assert exit_code([fine, advice]) == 0
    assert exit_code([fine, broken]) == 1
    assert exit_code([broken, wrong]) == 2


@pytest.mark.parametrize(
    ("address", "listen", "alone", "together"),
    [
        ("https://send.example.org", "", True, False),
        ("", "127.0.0.1:8080", True, True),
        ("https://send.example.org", "127.0.0.1:8080", False, False),
        ("", "", False, False),
    ],
)
def test_where_pages_are_served_is_advised_to_the_process_that_serves_them(
    address: str, listen: str, alone: bool, together: bool
) -> None:
    settings = Settings(site=SiteSettings(base_url=address, listen=listen))
    for one, advised in ((True, alone), (False, together)):
        told = " ".join(unset(settings, alone=one))
        assert ("base_url and listen together" in told) is advised


# -- data folder ---------------------------------------------------------------------------------


def test_what_others_can_read_is_named(tmp_path: Path) -> None:
    Store(tmp_path / "sendwatch.db").close()
    (tmp_path / "sendwatch.db").chmod(0o640)
    check = rights_check(tmp_path)
    assert check.state == "fault" and f"chmod -R go-rwx {tmp_path}/sendwatch.db" in check.remedy
    (tmp_path / "sendwatch.db").chmod(0o600)
    assert rights_check(tmp_path).state == "ok"


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give files away")
def test_a_file_of_another_user_is_named(tmp_path: Path) -> None:
    (tmp_path / "archive" / "ab").mkdir(parents=True, mode=0o700)
    (tmp_path / "archive").chmod(0o700)
    file = tmp_path / "archive" / "ab" / "abcd"
    file.touch()
    os.chown(file, 12345, 12345)
    check = rights_check(tmp_path)
    assert check.state == "fault" and str(file) in check.found and "chown" in check.remedy


def test_a_data_folder_that_is_a_file_or_not_there(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert rights_check(tmp_path / "file").state == "fault"
    assert rights_check(tmp_path / "new" / "var").state == "ok"
    assert not (tmp_path / "new").exists()


def test_a_disk_over_a_network_is_a_fault(tmp_path: Path) -> None:
    mounts = f"/dev/sda1 / ext4 rw 0 0\nserver:/home {tmp_path} nfs4 rw 0 0\n"
    check = disk_check(tmp_path / "var", mounts)
    assert check.state == "fault" and "nfs4" in check.found
    assert file_system(Path("/"), mounts) == "ext4" and file_system(Path("/"), "") == ""


def test_space_that_runs_out_is_advice_and_then_a_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    states = []
    for free in (2_000_000_000, 500_000_000, 50_000_000):
        monkeypatch.setattr(data_folder.shutil, "disk_usage", lambda _, free=free: Usage(free))
        states.append(disk_check(tmp_path, "").state)
    assert states == ["ok", "advice", "fault"]


class Usage:
    """What `shutil.disk_usage` says of a disk."""

    def __init__(self, free: int) -> None:
        self.free = free


def test_a_database_is_sound_old_later_damaged_or_not_there(tmp_path: Path) -> None:
    path = tmp_path / "sendwatch.db"
    assert database_check(path).state == "skipped" and not path.exists()
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        from sqlite_utils import Database

        schema.apply(Database(raw), stop_before=known_migrations()[-1])
    behind = database_check(path)
    assert (behind.state, behind.found) == ("advice", "sound, 1 migrations behind")
    Store(path).close()
    assert database_check(path).state == "ok"
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("INSERT INTO _sqlite_migrations VALUES (99, 'sendwatch', 'm99_later', 't')")
        raw.commit()
    assert "m99_later" in database_check(path).found
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"#" * 8192)
    assert database_check(path).state == "fault"
    path.write_bytes(b"something else altogether " * 100)
    assert "not a database" in database_check(path).found


def test_a_clock_that_went_back_is_a_fault(tmp_path: Path) -> None:
    store = Store(tmp_path / "sendwatch.db")
    with store.transaction():
        store.run(
            "INSERT INTO events (name, version, subject, input, origin, payload, at)"
            " VALUES ('x', 1, 's', '', 'live', '{}', '2031-03-05T08:00:00.000Z')"
        )
    store.close()
    newest = newest_of(tmp_path / "sendwatch.db")
    check = clock_check(newest, NOW)
    assert check.state == "fault" and "2031-03-05" in check.found
    assert clock_check(newest, NOW.replace(day=6)).state == "ok"


def test_backups_that_stopped_are_a_fault(tmp_path: Path) -> None:
    assert backup_check(BackupSettings(), NOW).state == "advice"
    settings = BackupSettings(folder=str(tmp_path))
    assert backup_check(settings, NOW).state == "ok"
    (tmp_path / "sendwatch-2031-03-03T080000Z").mkdir()
    assert backup_check(settings, NOW).state == "ok"
    assert backup_check(settings, NOW.replace(day=7)).state == "fault"


# -- network -------------------------------------------------------------------------------------


def test_certificates_that_cannot_be_read_are_a_fault(tmp_path: Path) -> None:
    (tmp_path / "empty.pem").touch()
    assert certificates_check({}).state == "ok"
    for name in ("empty.pem", "missing.pem"):
        check = certificates_check({"SSL_CERT_FILE": str(tmp_path / name)})
        assert check.state == "fault" and check.settings and name in check.found


@contextmanager
def site(date: str) -> Iterator[str]:
    """A site on loopback whose clock shows `date`."""

    class Answer(BaseHTTPRequestHandler):
        def log_message(self, *args: Any) -> None: ...

        def date_time_string(self, timestamp: float | None = None) -> str:
            return date

        def do_GET(self) -> None:
            self.send_response(200 if self.path == "/" else 404)
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"ok")

    with serving(ThreadingHTTPServer(("127.0.0.1", 0), Answer)) as port:
        yield f"http://127.0.0.1:{port}/"


def asked(url: str) -> list[Check]:
    source = Source(id="news", kind="feed", url=url, every=3600, publisher="Example")
    settings = FetchSettings(delay_seconds=0, allow_networks=("127.0.0.0/8",), timeout_seconds=5)
    return asyncio.run(site_check(settings, {}, source))


def test_a_site_that_can_be_read_shows_whether_the_clock_is_right() -> None:
    with site(datetime.now(UTC).strftime("%a, %d %b %Y %H:%M:%S GMT")) as url:
        assert [check.state for check in asked(url)] == ["ok", "ok"]
    with site("Tue, 04 Mar 2031 08:00:00 GMT") as url:
        read, clock = asked(url)
        (answered,) = asked(f"{url}nothing/here")
    assert answered.state == "ok", "no such page, but the network works"
    assert (read.state, clock.state) == ("ok", "fault") and "NTP" in clock.remedy
    (refused,) = asked(f"http://127.0.0.1:{free_port()}/")
    assert refused.state == "fault"


def mail(port: int, **changes: Any) -> Check:
    values: dict[str, Any] = {
        "host": "127.0.0.1",
        "port": port,
        "security": "none",
        "sender": "sendwatch <sendwatch@example.org>",
        "timeout_seconds": 5.0,
    }
    return asyncio.run(mail_check(EmailSettings(**values | changes)))


def test_the_log_in_is_tried_and_nothing_is_sent() -> None:
    with raw_mail(RawMail(offers=("AUTH PLAIN",))) as server:
        check = mail(server.port, username=USER, password=Secret(PASSWORD))
    assert check.state == "ok", check.found
    assert [turn.verb for turn in server.turns] == ["GREET", "EHLO", "AUTH", "MAIL", "RSET", "QUIT"]


def refusing(verb: str, reply: str) -> RawMail:
    def says(turn: Turn) -> str | None:
        return reply if turn.verb == verb else None

    return RawMail(says=says, offers=("AUTH PLAIN",))


@pytest.mark.parametrize(
    ("verb", "reply", "told"),
    [
        ("AUTH", "535 5.7.8 no", "[email] username and password"),
        ("MAIL", "550 5.7.1 not yours", "[email] sender"),
        ("GREET", "421 busy", "421"),
    ],
)
def test_what_the_mail_server_refuses_is_named(verb: str, reply: str, told: str) -> None:
    with raw_mail(refusing(verb, reply)) as server:
        check = mail(server.port, username=USER, password=Secret("hunter2"))
    assert check.state == "fault" and told in check.found and "hunter2" not in check.found
    assert "tried again" not in check.found


def test_without_a_mail_server_nothing_is_checked() -> None:
    assert asyncio.run(mail_check(EmailSettings())).state == "skipped"
    assert mail(free_port()).state == "fault"


@contextmanager
def name_server(zone: Mapping[tuple[str, str], list[str]] | None) -> Iterator[Resolver]:
    """A DNS server on loopback with these records, or one that never answers."""

    class Answer(socketserver.BaseRequestHandler):
        def handle(self) -> None:
            if zone is None:
                return
            query = dns.message.from_wire(self.request[0])
            (question,) = query.question
            kind = {1: "A", 15: "MX", 16: "TXT"}[question.rdtype]
            reply = dns.message.make_response(query)
            if found := zone.get((str(question.name).rstrip("."), kind)):
                reply.answer.append(dns.rrset.from_text(question.name, 60, "IN", kind, *found))
            self.request[1].sendto(reply.to_wire(), self.client_address)

    with serving(socketserver.ThreadingUDPServer(("127.0.0.1", 0), Answer)) as port:
        resolver = Resolver(configure=False)
        resolver.nameservers, resolver.port = ["127.0.0.1"], port
        yield resolver


GOOD = {
    ("example.org", "MX"): ["10 mail.example.org."],
    ("example.org", "TXT"): ['"v=spf1 mx -all"', '"something=else"'],
    ("_dmarc.example.org", "TXT"): ['"v=DMARC1; p=quar" "antine"'],
}


@pytest.mark.parametrize(
    ("changes", "state", "told"),
    [
        ({}, "ok", "MX, SPF and DMARC"),
        ({("example.org", "MX"): []}, "advice", "no MX"),
        ({("example.org", "MX"): ["0 ."]}, "advice", "no MX"),
        ({("example.org", "TXT"): ['"v=spf10 mx"']}, "advice", "no SPF"),
        ({("example.org", "TXT"): ['"v=spf1 +all"']}, "advice", "+all"),
        ({("example.org", "TXT"): ['"v=spf1 mx"', '"v=spf1 a"']}, "advice", "more than one SPF"),
        ({("_dmarc.example.org", "TXT"): []}, "advice", "_dmarc.example.org has no record"),
    ],
)
def test_the_senders_records_are_judged(
    changes: Mapping[tuple[str, str], list[str]], state: str, told: str
) -> None:
    with name_server({**GOOD, **changes}) as resolver:
        settings = EmailSettings(host="mail.example.org", sender="News <news@example.org>")
        check = asyncio.run(records_check(settings, resolver))
    assert check.state == state and told in check.found


def test_a_resolver_that_does_not_answer_says_nothing_about_the_domain(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("notifiers.transport.sender_records.SECONDS", 0.2)
    with name_server(None) as resolver:
        settings = EmailSettings(host="mail.example.org", sender="news@example.org")
        assert asyncio.run(records_check(settings, resolver)).state == "skipped"


# -- the whole -----------------------------------------------------------------------------------


def test_a_worker_reads_a_page() -> None:
    assert asyncio.run(worker_check()).state == "ok"


def test_the_command_changes_nothing_and_its_exit_code_says_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "sources.toml").write_text("catalogue = true\n")
    ran = sendwatch_here(["doctor", "--offline", "--json"], tmp_path)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    checks = {check["name"]: check for check in map(json.loads, ran.stdout.splitlines())}
    assert checks["network"]["state"] == "skipped"
    assert all(check["remedy"] for check in checks.values() if check["state"] == "advice")
    assert not (tmp_path / "var").exists()
    (tmp_path / "var").write_text("")
    assert sendwatch_here(["doctor", "--offline"], tmp_path).returncode == 1
    (tmp_path / "settings.toml").write_text("[email]\nhots = 1\n")
    ran = sendwatch_here(["--settings", "settings.toml", "doctor", "--offline"], tmp_path)
    assert ran.returncode == 2 and "did you mean host?" in ran.stdout


def test_a_mail_server_that_hangs_up_is_named() -> None:
    with scripted_server([]) as port:
        assert mail(port).state == "fault"


def test_a_damaged_file_of_an_encoder_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / files.SUMS).write_text(json.dumps({"links.onnx": "0" * 64}))
    (tmp_path / "links.onnx").write_bytes(b"cut short")
    monkeypatch.setattr(files, "FOLDER", tmp_path)
    found = encoders_check()
    assert (found.state, found.remedy) == ("fault", "install sendwatch again")
    assert found.found == f"{tmp_path / 'links.onnx'} is damaged"


def test_the_settings_file_that_was_read_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    none, _ = settings_check(Options())
    assert none.found.startswith(f"no settings file: {tmp_path}/settings.toml does not exist")
    (tmp_path / "settings.toml").write_text("")
    read, _ = settings_check(Options())
    assert read.found == f"{tmp_path}/settings.toml is sound"


def test_a_package_that_an_export_needs_is_an_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.jobs.doctor.configuration.find_spec", lambda _: None)
    found = tools_check(None)[-1].found
    assert "parquet (for `export parquet`" in found and "explore (for the tables" in found
