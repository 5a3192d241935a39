import asyncio
import json
import logging
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from notifiers.govuk_notify import Notify, build
from pipeline.bulletins.compose import compose_alert, compose_digest
from pipeline.bulletins.wording import date_words
from pipeline.cli.commands.subscribers import first_state
from pipeline.config.load import Secret, Settings
from pipeline.config.settings import NotifySettings
from pipeline.errors import DeliveryError, DeliveryLater, DeliveryRefused
from pipeline.model.bulletins import Bulletin
from pipeline.model.terms import FindingKind
from tests.support.channel_servers import (
    NOTIFY_KEY,
    NOTIFY_SECRET,
    NotifyService,
    dribbling,
    notify_error,
    notify_service,
)
from tests.support.http_servers import free_port
from tests.support.inspections import FULL, READER, REPORT, SITE, finding, many
from tests.support.replay import SOURCES, command_line, environment, sendwatch_here

ALERT = compose_alert(FULL, SITE, READER, "2025-03-20")
ADDRESS, TEMPLATE = "parent@example.org", "9d751e0e-f929-4891-82a1-a3e1c3c18ee3"


@pytest.fixture
def service() -> Iterator[NotifyService]:
    with notify_service(NotifyService()) as running:
        yield running


def channel(
    url: str, key: str = NOTIFY_KEY, template: str = TEMPLATE, timeout: float = 5.0
) -> Notify:
    built = build(Settings(notify=NotifySettings(Secret(key), template, url, timeout)), Path())
    assert isinstance(built, Notify)
    return built


def send(by: Notify, bulletin: Bulletin = ALERT, key: str = "k") -> None:
    asyncio.run(by.send(by.render(bulletin, ADDRESS, key), ADDRESS, key))


def failure(by: Notify) -> DeliveryError:
    with pytest.raises(DeliveryError) as raised:
        send(by)
    error: BaseException | None = raised.value
    while error is not None:
        assert NOTIFY_SECRET not in f"{error} {error!r}"
        error = error.__cause__
    return raised.value


def test_the_template_gets_subject_and_body_and_the_message_its_reference(
    service: NotifyService,
) -> None:
    leave = "https://send.example.org/leave/token"
    send(channel(service.url), replace(ALERT, leave_url=leave))
    (message,) = service.sent
    assert message["email_address"] == ADDRESS and message["template_id"] == TEMPLATE
    fields: Any = message["personalisation"]
    assert fields["subject"] == ALERT.subject
    assert fields["body"].startswith(f"# {ALERT.entries[0].headline}\n\n")
    assert message["one_click_unsubscribe_url"] == leave
    assert len(str(message["reference"])) == 32 and ADDRESS not in str(message["reference"])


def test_the_whole_bulletin_is_in_the_body() -> None:
    whole = replace(ALERT, leave_url="https://s.example.org/l", pause_url="https://s.example.org/p")
    body = json.loads(channel("http://127.0.0.1").render(whole, ADDRESS, "k"))["personalisation"][
        "body"
    ]
    (entry,) = whole.entries
    said = [whole.opening, entry.outcome_line, *entry.next_steps, whole.reason, whole.manage]
    said += [f"* {label}: {value}" for label, value in entry.facts]
    for section in entry.sections:
        said.append(f"## {section.heading}")
        said += [f"* “{each.text}”\n" for each in section.quotes]
        said += [f"\n[{each.link_words}]({each.link})\n" for each in section.quotes]
        said += [name for each in section.quotes for name in each.responsible]
    for source in entry.sources:
        date = f", {date_words(source.published)}" if source.published else ""
        said.append(f"* {source.publisher}{date}: [{source.title}]({source.url})")
    said += [f"* {name}: {words}" for name, words in whole.glossary]
    said += [f"* [{words}]({url})" for words, url in whole.links]
    assert [words for words in said if words not in body] == []
    assert len(entry.sections) > 2 and whole.glossary


def test_mark_up_in_a_quotation_is_shown_as_it_stands() -> None:
    evil = (
        "((name??x)) [click](https://evil.example.org) *now*\n# No heading\n^ no inset\n* no | list"
        " https://a.example.org/b_c"
    )
    report = replace(
        REPORT, title="A [draft] report", findings=(finding(FindingKind.WEAKNESS, evil, 1, 2),)
    )
    news = replace(FULL, publications=(report,))
    made = json.loads(channel("").render(compose_alert(news, SITE, READER, ""), ADDRESS, "k"))
    body = made["personalisation"]["body"]
    assert (
        "\n* “(\\(name??x)) \\[click\\](https://evil.example.org) \\*now\\* # No heading ^ no inset"
        " \\* no \\| list https://a.example.org/b_c”\n" in body
    )
    assert f": A \\[draft\\] report: {REPORT.url}\n" in body
    assert "((" not in body


def test_a_line_of_our_own_that_looks_like_a_list_is_none() -> None:
    told = replace(
        ALERT, opening="1. is not a list", reason="# is no heading", manage="3 sources need a look."
    )
    body = json.loads(channel("").render(told, ADDRESS, "k"))["personalisation"]["body"]
    assert (
        "\n1\\. is not a list\n" in body
        and "\n\\# is no heading\n" in body
        and "\n3 sources need" in body
    )


def test_a_leaving_address_that_notify_would_not_take_is_left_out_of_the_headers() -> None:
    made = json.loads(
        channel("").render(replace(ALERT, leave_url="http://127.0.0.1:8080/l"), ADDRESS, "k")
    )
    assert (
        "one_click_unsubscribe_url" not in made
        and "http://127.0.0.1:8080/l" in made["personalisation"]["body"]
    )


@pytest.mark.parametrize("count", [1, 8, 40])
def test_it_stays_within_its_size(count: int) -> None:
    bulletin = compose_digest(many(count, 12), "2025-03-21", SITE, READER)
    assert bulletin is not None
    assert len(channel("").render(bulletin, ADDRESS, "k")) <= 90_000


def test_a_message_whose_answer_was_lost_is_not_sent_again(service: NotifyService) -> None:
    service.silent = 1
    by = channel(service.url, timeout=0.2)
    error = failure(by)
    assert (
        isinstance(error, DeliveryLater)
        and error.away
        and "cannot be reached (ReadTimeout)" in str(error)
    )
    send(by)
    assert len(service.sent) == 1, "the reference is known"
    send(channel(service.url))
    assert len(service.sent) == 1, "to another process too"
    send(by, key="another")
    assert len(service.sent) == 2 and service.asked == 4


@pytest.mark.replay
def test_a_message_in_flight_when_the_program_is_killed_is_not_repeated(
    service: NotifyService, tmp_path: Path
) -> None:
    (tmp_path / "sources.toml").write_text(SOURCES)
    pages = {
        "SENDWATCH_SITE_BASE_URL": "https://send.example.org",
        "SENDWATCH_NOTIFY_BASE_URL": service.url,
    }
    extra = pages | {
        "SENDWATCH_NOTIFY_API_KEY": NOTIFY_KEY,
        "SENDWATCH_NOTIFY_TEMPLATE_ID": TEMPLATE,
    }
    added = sendwatch_here(
        ["subscribers", "add", ADDRESS, "--channel", "notify"], tmp_path, extra=extra
    )
    assert "gets a message to confirm this" in added.stdout
    service.silent = 1
    words, env = command_line(tmp_path, "digest"), environment() | extra
    with subprocess.Popen(words, env=env, cwd=tmp_path) as running:
        while not service.sent and running.poll() is None:
            time.sleep(0.01)
        running.kill()
    assert running.returncode == -signal.SIGKILL and len(service.sent) == 1
    assert sendwatch_here(["digest"], tmp_path, extra=extra).returncode == 0
    assert (
        "sent: Please confirm" in sendwatch_here(["subscribers", "show", ADDRESS], tmp_path).stdout
    )
    assert len(service.sent) == 1 and service.asked == 2, (
        "the same reference, and no second message"
    )


@pytest.mark.parametrize(
    ("status", "said", "kind", "away", "words"),
    [
        (
            403,
            notify_error("AuthError", "Error: Your system clock must be accurate"),
            DeliveryLater,
            True,
            "this machine’s clock",
        ),
        (404, "<h1>Not found</h1>", DeliveryLater, True, "check [notify] base_url"),
        (
            429,
            notify_error("RateLimitError", "Exceeded rate limit for key type LIVE"),
            DeliveryLater,
            True,
            "tried again",
        ),
        (
            429,
            notify_error("TooManyRequestsError", "Exceeded send limits (250)"),
            DeliveryLater,
            True,
            "daily limit",
        ),
        (
            500,
            notify_error("Exception", "Internal server error"),
            DeliveryLater,
            False,
            "Internal server error",
        ),
        (503, "", DeliveryLater, True, "503"),
        (200, "<h1>Welcome</h1>", DeliveryLater, False, "No JSON"),
        (
            400,
            notify_error("BadRequestError", "Can't send using a team-only API key"),
            DeliveryRefused,
            False,
            "use a live key",
        ),
        (
            400,
            notify_error("BadRequestError", "Can't send when service is in trial mode"),
            DeliveryRefused,
            False,
            "use a live key",
        ),
        (
            400,
            notify_error("BadRequestError", "Template not found"),
            DeliveryRefused,
            False,
            "((subject)) and ((body))",
        ),
        (
            400,
            notify_error("BadRequestError", "Missing personalisation: words"),
            DeliveryRefused,
            False,
            "[notify] template_id",
        ),
        (413, "too much", DeliveryRefused, False, "413"),
    ],
)
def test_what_notify_answers_decides(
    service: NotifyService,
    status: int,
    said: object,
    kind: type[DeliveryError],
    away: bool,
    words: str,
) -> None:
    service.answers = [(status, said)]
    by = channel(service.url)
    error = failure(by)
    assert (
        type(error) is kind and words.replace("’", "'") in str(error) and "<h1>" not in str(error)
    )
    assert getattr(error, "away", False) is away
    send(by)
    assert len(service.sent) == 1


def test_a_full_day_is_not_asked_every_minute(service: NotifyService) -> None:
    service.answers = [
        (429, notify_error("TooManyRequestsError", "Exceeded send limits (250) for today"))
    ]
    error = failure(channel(service.url))
    assert isinstance(error, DeliveryLater) and error.retry_after == 3600


@pytest.mark.parametrize(
    "words",
    ["email_address Not a valid email address", "email_address is not a valid email address"],
)
def test_an_address_that_notify_does_not_take_is_gone(service: NotifyService, words: str) -> None:
    service.answers = [(400, notify_error("ValidationError", words))]
    error = failure(channel(service.url))
    assert isinstance(error, DeliveryRefused) and error.gone


def test_another_key_is_not_accepted_and_nothing_is_lost(service: NotifyService) -> None:
    error = failure(channel(service.url, key=NOTIFY_KEY[:-1] + "1"))
    assert (
        isinstance(error, DeliveryLater) and error.away and "SENDWATCH_NOTIFY_API_KEY" in str(error)
    )


def test_a_service_that_dribbles_is_not_waited_for() -> None:
    with dribbling() as port:
        # long enough for a byte to come in time on a busy machine
        error = failure(channel(f"http://127.0.0.1:{port}", timeout=0.4))
    assert (
        isinstance(error, DeliveryLater)
        and error.away
        and "took longer than 4 seconds" in str(error)
    )


def test_nobody_there_is_for_later() -> None:
    error = failure(channel(f"http://127.0.0.1:{free_port()}"))
    assert isinstance(error, DeliveryLater) and error.away and "ConnectionError" in str(error)


@pytest.mark.parametrize(
    ("key", "template"), [("", TEMPLATE), (NOTIFY_KEY, ""), ("short", TEMPLATE)]
)
def test_settings_that_cannot_work_are_told_before_anything_is_sent(
    service: NotifyService, key: str, template: str
) -> None:
    error = failure(channel(service.url, key, template))
    assert (
        isinstance(error, DeliveryRefused)
        and "SENDWATCH_NOTIFY_API_KEY" in str(error)
        and not service.asked
    )


def test_the_client_logs_nothing(service: NotifyService, caplog: pytest.LogCaptureFixture) -> None:
    service.answers = [(500, "no")]
    with caplog.at_level(logging.DEBUG):
        failure(channel(service.url))
    assert not [
        record for record in caplog.records if record.name.startswith("notifications_python_client")
    ]


def test_without_its_package_it_says_which_extra_to_install() -> None:
    code = (
        "import sys, importlib.machinery as m\nfind ="
        " m.PathFinder.find_spec\nm.PathFinder.find_spec = lambda name, *rest: None if"
        " name.startswith('notifications') else find(name, *rest)\nfrom pathlib import Path; from"
        " pipeline.config.load import Settings; import notifiers\nprint(notifiers.build('notify',"
        " Settings(), Path()).refuses('a@example.org'))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "pip install 'notifications-python-client" in ran.stdout


def test_its_addresses_are_people_who_confirm_first() -> None:
    assert first_state("notify", "") == first_state("email", "") == "pending"
    assert first_state("notify", "paper form") == first_state("slack", "") == "confirmed"
