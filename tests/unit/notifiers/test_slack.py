import asyncio
import json
import logging
import re
import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from notifiers.rendering.slack_blocks import MAX_BLOCKS, MAX_TEXT
from notifiers.slack import Slack, build
from notifiers.transport import webhook_post
from pipeline.bulletins.compose import compose_alert, compose_digest
from pipeline.config.load import FetchSettings, Settings, SlackSettings
from pipeline.errors import DeliveryError, DeliveryLater, DeliveryRefused
from pipeline.model.bulletins import Bulletin
from pipeline.model.terms import FindingKind
from tests.support.channel_servers import Hook, webhook
from tests.support.http_servers import free_port
from tests.support.inspections import FULL, PRAISED, READER, REPORT, SITE, finding, many

ALERT = compose_alert(FULL, SITE, READER, "2025-03-20")
SECRET = "verysecret"


def notifier(timeout: float = 5.0, *networks: str) -> Slack:
    settings = Settings(
        slack=SlackSettings(timeout_seconds=timeout),
        fetch=FetchSettings(allow_networks=networks or ("127.0.0.0/8",)),
    )
    built = build(settings, Path())
    assert isinstance(built, Slack)
    return built


@pytest.fixture
def hook() -> Iterator[Hook]:
    with webhook(Hook()) as running:
        yield running


def send(slack: Slack, address: str, key: str = "k") -> None:
    asyncio.run(slack.send(slack.render(ALERT, address, key), address, key))


def failure(slack: Slack, address: str) -> DeliveryError:
    with pytest.raises(DeliveryError) as raised:
        send(slack, address)
    error = raised.value
    while error.__cause__ is not None or error is raised.value:
        assert SECRET not in str(error) and SECRET not in repr(error)
        if error.__cause__ is None:
            break
        error = error.__cause__  # type: ignore[assignment]
    return raised.value


def blocks(bulletin: Bulletin) -> list[dict[str, Any]]:
    made: list[dict[str, Any]] = json.loads(
        notifier().render(bulletin, "https://hooks.example.org/x", "k")
    )["blocks"]
    return made


def texts(bulletin: Bulletin) -> list[str]:
    return [block["text"]["text"] for block in blocks(bulletin) if block["type"] == "section"]


def test_a_post_arrives_as_json_with_header_sections_and_context(hook: Hook) -> None:
    send(notifier(), hook.url)
    ((path, headers, message),) = hook.posts
    assert path.endswith(SECRET)
    assert headers["Content-Type"].startswith("application/json")
    assert headers["Idempotency-Key"]
    assert str(message["text"]).startswith(ALERT.subject)
    kinds = [block["type"] for block in blocks(ALERT)]
    assert kinds[0] == "header" and set(kinds[1:-1]) == {"section"} and kinds[-1] == "context"


def test_every_quotation_is_there_with_its_page() -> None:
    said = "\n".join(texts(ALERT))
    for section in ALERT.entries[0].sections:
        for quote in section.quotes:
            assert quote.text in said
            assert f"<{quote.link}|{quote.link_words}>" in said


def test_slacks_control_characters_are_escaped() -> None:
    evil = finding(
        FindingKind.WEAKNESS, "Waits <!channel> & <https://evil.example.org|click>", 1, 2
    )
    report = replace(REPORT, title="A|B > <@U1>", findings=(evil,))
    message = json.dumps(
        blocks(compose_alert(replace(FULL, publications=(report,)), SITE, READER, "")),
        ensure_ascii=False,
    )
    assert "<!channel>" not in message and "<@U1>" not in message and "<https://evil" not in message
    assert "&lt;!channel&gt; &amp; &lt;https://evil.example.org|click&gt;" in message
    assert "|A¦B &gt; &lt;@U1&gt;>" in message


@pytest.mark.parametrize("count", [1, 2, 8, 60, 153])
def test_messages_stay_within_slacks_limits(count: int) -> None:
    bulletin = compose_digest(many(count, 12), "2025-03-21", SITE, READER)
    assert bulletin is not None
    made = blocks(bulletin)
    assert len(made) <= MAX_BLOCKS
    for block in made:
        if "text" in block:
            assert (
                0 < len(block["text"]["text"]) <= (150 if block["type"] == "header" else MAX_TEXT)
            )
    quoted = re.findall("“(.*?)”", "\n".join(texts(bulletin)), re.DOTALL)
    stored = {
        each.span.quote
        for news in many(1, 12)
        for one in news.publications
        for each in one.findings
    }
    assert set(quoted) <= stored | {str(FULL.outcome_quote)}, "no quotation is cut"
    assert made[-1]["elements"][0]["text"] == f"{bulletin.reason} {bulletin.manage}"


def test_a_passage_longer_than_a_block_is_linked_not_cut() -> None:
    report = replace(REPORT, findings=(finding(FindingKind.WEAKNESS, "Word & word. " * 250, 1, 3),))
    said = "\n".join(texts(compose_alert(replace(FULL, publications=(report,)), SITE, READER, "")))
    assert "Word" not in said
    assert (
        f"> A long passage. <{REPORT.url}#page=3|Read it on page 3 of the report on Marlowshire>."
        in said
    )


def test_a_digest_sets_inspections_apart() -> None:
    bulletin = compose_digest([FULL, PRAISED], "2025-03-21", SITE, READER)
    assert bulletin is not None
    assert [block["type"] for block in blocks(bulletin)].count("divider") == 2


@pytest.mark.parametrize(
    ("status", "kind"),
    [(429, DeliveryLater), (500, DeliveryLater), (503, DeliveryLater)]
    + [(code, DeliveryRefused) for code in (302, 400, 403, 404, 410)],
)
def test_an_answer_decides(hook: Hook, status: int, kind: type[DeliveryError]) -> None:
    hook.answers = [(status, {"Location": "https://example.org/"}, "some_reason")]
    error = failure(notifier(), hook.url)
    assert type(error) is kind
    assert f"{status} some_reason" in str(error) and "the webhook at 127.0.0.1/…" in str(error)
    assert len(hook.posts) == 1


@pytest.mark.parametrize(("header", "seconds"), [("7", 7.0), ("soon", None), ("", None)])
def test_a_wait_that_slack_asks_for_is_passed_on(
    hook: Hook, header: str, seconds: float | None
) -> None:
    hook.answers = [(429, {"Retry-After": header}, "rate_limited")]
    error = failure(notifier(), hook.url)
    assert isinstance(error, DeliveryLater) and error.retry_after == seconds


def test_a_try_without_an_answer_flags_the_next_one(hook: Hook) -> None:
    hook.silent = 1
    slack = notifier(0.3)
    assert isinstance(failure(slack, hook.url), DeliveryLater)
    send(slack, hook.url, "another message")
    send(slack, hook.url)
    send(slack, hook.url)
    flagged = ["may have this message twice" in json.dumps(message) for _, _, message in hook.posts]
    assert flagged == [False, False, True, False]
    assert hook.posts[0][1]["Idempotency-Key"] == hook.posts[2][1]["Idempotency-Key"]
    assert hook.posts[0][2]["blocks"][0] == hook.posts[2][2]["blocks"][0]  # type: ignore[index]


def test_nobody_listening_is_tried_again() -> None:
    error = failure(notifier(), f"http://127.0.0.1:{free_port()}/services/{SECRET}")
    assert isinstance(error, DeliveryLater) and "cannot be reached" in str(error)


def test_an_endless_answer_is_not_read_to_its_end(hook: Hook) -> None:
    hook.answers = [(400, {}, "x" * 3_000_000)]
    assert len(str(failure(notifier(), hook.url))) < 300


@pytest.mark.parametrize(
    "address",
    [
        "",
        "nonsense",
        "http://hooks.slack.com/services/x",
        "ftp://hooks.slack.com/x",
        "https://",
        "https://[::1",
        "https://user:word@hooks.slack.com/x",
        "https://hooks.slack.com:99999/x",
        "https://hooks.slack.com/\r\nx\x00",
    ],
)
def test_what_is_no_webhook_is_refused(address: str) -> None:
    slack = notifier()
    assert slack.refuses(address)
    with pytest.raises(DeliveryRefused):
        asyncio.run(slack.send(b"{}", address, "k"))
    assert slack.refuses("https://hooks.slack.com/services/T/B/x") is None


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "localhost", "10.0.0.1", "169.254.169.254", "[::1]", "2130706433", "0x7f.1"],
)
def test_private_addresses_need_permission(host: str, hook: Hook) -> None:
    outside = notifier(5.0, "192.0.2.0/24")
    for scheme in ("http", "https"):
        fault = outside.refuses(f"{scheme}://{host}:{hook.port}/{SECRET}")
        assert fault is not None and "allow_networks" in fault and SECRET not in fault
        assert isinstance(
            failure(outside, f"{scheme}://{host}:{hook.port}/{SECRET}"), DeliveryRefused
        )
    assert not hook.posts


def test_the_webhook_is_not_logged(hook: Hook, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger("httpx").info("this logger works")
    send(notifier(), hook.url)
    assert "this logger works" in caplog.text
    assert SECRET not in caplog.text


def test_a_name_that_leads_elsewhere_a_moment_later_is_not_followed(
    hook: Hook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """DNS rebinding: the first look-up gives an address that is allowed, each later one does not."""
    answers = iter(["127.0.0.2"])
    real = socket.getaddrinfo

    def rebound(host: str, *rest: Any, **more: Any) -> Any:
        given = (
            next(answers, "127.0.0.1") if host in ("rebind.example", b"rebind.example") else host
        )
        return real(given, *rest, **more)

    monkeypatch.setattr(socket, "getaddrinfo", rebound)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    slack = notifier(2.0, "127.0.0.2/32")
    monkeypatch.setattr(webhook_post, "_loopback", lambda host: True)
    error = failure(slack, f"http://rebind.example:{hook.port}/{SECRET}")
    assert not hook.posts
    assert isinstance(error, DeliveryLater) and "cannot be reached" in str(error)
