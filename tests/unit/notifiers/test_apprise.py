import asyncio
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from notifiers.apprise import Apprised, build
from notifiers.transport.webhook_post import TWICE
from pipeline.bulletins.compose import compose_alert, compose_digest
from pipeline.config.load import FetchSettings, Settings
from pipeline.config.settings import AppriseSettings
from pipeline.errors import DeliveryLater, DeliveryRefused
from pipeline.model.bulletins import Bulletin
from tests.support.channel_servers import Hook, dribbling, webhook
from tests.support.http_servers import free_port
from tests.support.inspections import FULL, PRAISED, READER, SITE, many
from tests.support.replay import COMMAND, environment
from web.subscriptions import veiled

ALERT = replace(
    compose_alert(FULL, SITE, READER, "2025-03-20"), leave_url="https://send.example.org/leave/t"
)
SECRET = "verysecret"
WRITTEN = {
    str(each.span.quote)
    for news in (FULL, PRAISED, *many(1, 12))
    for one in news.publications
    for each in one.findings
}
DISCORD = "discord://4174216298/JHMHI8qBe7bk2ZwO5U711o3dV_js"
SMS = "twilio://AC" + "a" * 32 + ":" + "b" * 32 + "@+15551234567/+15557654321"


@pytest.fixture
def hook() -> Iterator[Hook]:
    with webhook(Hook()) as running:
        yield running


def channel(timeout: float = 5.0, *networks: str) -> Apprised:
    settings = Settings(
        apprise=AppriseSettings(timeout),
        fetch=FetchSettings(allow_networks=networks or ("127.0.0.0/8",)),
    )
    built = build(settings, Path())
    assert isinstance(built, Apprised)
    return built


def to(port: int, more: str = "") -> str:
    return f"json://user:{SECRET}@127.0.0.1:{port}/hooks/{SECRET}{more}"


def send(by: Apprised, address: str, bulletin: Bulletin = ALERT, key: str = "k") -> None:
    asyncio.run(by.send(by.render(bulletin, address, key), address, key))


def failure(by: Apprised, address: str) -> DeliveryLater:
    with pytest.raises(DeliveryLater) as raised:
        send(by, address)
    error: BaseException | None = raised.value
    while error is not None:
        assert SECRET not in f"{error} {error!r}"
        error = error.__cause__
    assert raised.value.away
    return raised.value


def rendered(address: str, bulletin: Bulletin = ALERT) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(channel().render(bulletin, address, "k"))
    return made


def test_a_message_arrives_with_title_and_the_whole_bulletin(hook: Hook) -> None:
    send(channel(), to(hook.port))
    ((path, headers, message),) = hook.posts
    assert path == f"/hooks/{SECRET}" and headers["Authorization"].startswith("Basic ")
    assert message["title"] == ALERT.subject
    said = " ".join(str(message["message"]).split())
    (entry,) = ALERT.entries
    assert said.startswith(entry.headline)
    for quote in (quote for section in entry.sections for quote in section.quotes):
        assert " ".join(quote.text.split()) in said and (not quote.page or quote.link in said)
    assert ALERT.reason in said and ALERT.leave_url in said and TWICE not in said


@pytest.mark.parametrize(
    ("address", "form", "mark"),
    [
        ("json://example.org/x", "text", "AREAS FOR PRIORITY ACTION"),
        ("json://example.org/x?format=markdown", "markdown", "## Areas for priority action"),
        ("mailto://u:p@example.org?to=a@example.org", "html", "<h2>Areas for priority action"),
        (
            "slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ",
            "markdown",
            "## Areas for priority action",
        ),
    ],
)
def test_a_service_gets_the_form_that_it_prefers(address: str, form: str, mark: str) -> None:
    made = rendered(address)
    assert made["format"] == form and mark in made["body"]
    for told in (ALERT.reason, ALERT.leave_url, ALERT.entries[0].headline, ALERT.glossary[0][1]):
        assert told in made["body"]


@pytest.mark.parametrize(
    ("address", "limit", "kept"),
    [
        ("ntfy://topic", 7800, "“Leaders should"),
        (DISCORD, 2000, "Kind of visit: Full inspection"),
        (
            "pover://u" + "a" * 29 + "@t" + "b" * 29,
            1024,
            "There is more than fits into this message.",
        ),
        (SMS, 160, "Marlowshire"),
    ],
)
def test_where_little_fits_whole_quotations_are_left_out(
    address: str, limit: int, kept: str
) -> None:
    bulletin = compose_digest([FULL, *many(8, 12)], "2025-03-21", SITE, READER)
    assert bulletin is not None
    assert kept in rendered(address)["body"]
    for told in (ALERT, bulletin):
        body = rendered(address, told)["body"]
        assert len(body) < limit
        quoted = {" ".join(words.split()) for words in re.findall("“(.*?)”", body, re.DOTALL)}
        assert quoted <= {
            " ".join(words.split()) for words in (*WRITTEN, str(FULL.outcome_quote))
        }, "none is cut"


def test_what_still_does_not_fit_comes_in_several_messages(hook: Hook) -> None:
    by, address = channel(), f"mmost://127.0.0.1:{hook.port}/{'a' * 24}"
    send(by, address, replace(ALERT, opening="We tell you of it. " * 300))
    texts = [str(message["text"]) for _, _, message in hook.posts]
    assert len(texts) > 1 and all(len(text) <= 4000 for text in texts)
    assert " ".join(" ".join(texts).split()).count("We tell you of it.") == 300


def test_a_service_that_answers_no_is_tried_again_and_nothing_is_there_twice(hook: Hook) -> None:
    hook.answers = [(500, {}, f"oops {SECRET}"), (200, {}, "ok")]
    by = channel()
    error = failure(by, to(hook.port))
    assert "json://127.0.0.1/… did not accept the message" in str(error) and "error=500" in str(
        error
    )
    send(by, to(hook.port))
    assert len(hook.posts) == 2 and TWICE not in str(hook.posts[1][2]["message"])


def test_what_apprise_says_of_the_address_is_left_out(hook: Hook) -> None:
    hook.answers = [(500, {}, "no")]
    address = f"mmost://127.0.0.1:{hook.port}/{'a' * 24}?to={SECRET}"
    error = failure(channel(), address)
    assert (
        "mmost://127.0.0.1/… did not accept" in str(error) and "…" in str(error).partition("(")[2]
    )


def test_nobody_there_is_for_later() -> None:
    by, address = channel(), to(free_port())
    assert "json://127.0.0.1/… did not accept the message (A Connection error occurred" in str(
        failure(by, address)
    )


def test_a_message_without_an_answer_says_that_it_may_be_there_twice(hook: Hook) -> None:
    hook.silent = 1
    by = channel(0.2)
    failure(by, to(hook.port))
    send(by, to(hook.port))
    send(by, to(hook.port), key="another")
    first, second, third = (str(message["message"]) for _, _, message in hook.posts)
    assert second == f"{first}\n\n{TWICE}" and third == first


def test_a_service_that_dribbles_is_not_waited_for() -> None:
    by = channel(0.1)
    with dribbling() as port:
        address = to(port)
        payload = by.render(ALERT, address, "k")

        async def one() -> str:
            with pytest.raises(DeliveryLater) as raised:
                await by.send(payload, address, "k")
            return str(raised.value)

        # whether the library or the channel gives up first is a matter of milliseconds
        assert "it will be tried again" in asyncio.run(one())


def test_a_message_that_waited_for_others_too_long_is_not_sent_behind_our_back(
    hook: Hook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("notifiers.apprise.AT_ONCE", 1)
    by = channel(0.1)
    with dribbling() as port:
        failure(by, to(port))
        failure(by, to(hook.port))
    by._threads.shutdown()
    assert hook.posts == []
    send(channel(), to(hook.port))
    assert len(hook.posts) == 1


def test_a_redirection_is_not_followed(hook: Hook) -> None:
    other = Hook()
    with webhook(other):
        hook.answers = [(307, {"Location": other.url}, "")]
        assert "error=307" in str(failure(channel(), to(hook.port, "?redirect=yes")))
    assert other.posts == []


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("parent@example.org", "not an Apprise URL"),
        ("nosuchthing://x", "no such service"),
        ("json://", "no such service"),
        ("syslog://", "this machine"),
        ("syslog://user", "this machine"),
        ("dbus://", "no such service"),
        ("windows://", "no such service"),
        ("macosx://", "no such service"),
        ("gnome://", "no such service"),
        ("file:///etc/passwd", "no such service"),
        (f"{DISCORD}?template=/etc/passwd", "template= in an Apprise URL reads a file"),
        ("ntfy://topic?ATTACH=file:///etc/passwd", "attach= in an Apprise URL reads a file"),
        ("mailto://u:p@example.org?to=a@b.org&pgppub=/etc/passwd", "reads a file"),
        ("jsons://example.org/x?verify=no", "certificates"),
        ("json://localhost/x", "which is not public"),
        ("json://10.0.0.1/x", "which is not public"),
        ("json://2130706433/x", "which is not public"),
        ("ntfy://192.168.1.4/topic", "which is not public"),
        ("mailto://u:p@example.org?smtp=10.0.0.1&to=a@b.org", "which is not public"),
        ("mqtt://10.0.0.1/topic", ""),
    ],
)
def test_an_address_that_may_not_be_used_is_refused_with_the_reason(
    address: str, words: str
) -> None:
    by = channel(5.0, "192.0.2.0/24")
    reason = by.refuses(address)
    assert reason and words in reason
    with pytest.raises(DeliveryRefused):
        asyncio.run(
            by.send(b'{"id": "", "title": "", "body": "x", "format": "text"}', address, "k")
        )


@pytest.mark.parametrize(
    "address",
    [DISCORD, SMS, "ntfys://ntfy.example.org/topic", "mailto://u:p@example.org?to=a@example.org"],
)
def test_an_address_that_apprise_knows_is_taken(address: str) -> None:
    assert channel().refuses(address) is None


def test_a_name_that_stands_for_a_private_address_is_not_sent_to(
    hook: Hook, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def found(*_: object, **__: object) -> list[Any]:
        return [(0, 0, 0, "", ("127.0.0.1", 0))]

    by, address = channel(5.0, "192.0.2.0/24"), f"json://intranet.example.org:{hook.port}/x"
    monkeypatch.setattr(asyncio.SelectorEventLoop, "getaddrinfo", found)
    with pytest.raises(
        DeliveryRefused, match=r"intranet\.example\.org has the address 127\.0\.0\.1"
    ):
        send(by, address)
    assert hook.posts == []


@pytest.mark.parametrize("status", [200, 500])
def test_the_command_tries_it_and_shows_nothing_of_the_address(
    hook: Hook, tmp_path: Path, status: int
) -> None:
    hook.answers = [(status, {}, f"said {SECRET}")]
    allowed = environment() | {"SENDWATCH_FETCH_ALLOW_NETWORKS": "127.0.0.0/8"}
    command = [COMMAND, "notify", "test", to(hook.port), "--channel", "apprise"]
    ran = subprocess.run(command, env=allowed, capture_output=True, text=True, cwd=tmp_path)
    assert len(hook.posts) == 1 and "SEND inspection" in str(hook.posts[0][2]["title"])
    assert (ran.returncode == 0) is (status == 200)
    assert SECRET not in ran.stderr and ("error=500" in ran.stderr) is (status == 500)
    assert len(ran.stderr.splitlines()) == (0 if status == 200 else 1)


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        (to(8), "json://…"),
        ("tgram://123456789:ABCdefg/1", "tgram://…"),
        ("https://hooks.slack.com/services/T/B/x", "hooks.slack.com/…"),
        ("parent@example.org", "p…@example.org"),
        ("sampleford", "sam…"),
    ],
)
def test_a_page_shows_nothing_of_an_address_that_could_be_secret(address: str, shown: str) -> None:
    assert veiled(address) == shown


def test_without_its_package_it_says_which_extra_to_install() -> None:
    code = (
        "import importlib.machinery as m\nfind = m.PathFinder.find_spec\nm.PathFinder.find_spec ="
        " lambda name, *rest: None if name == 'apprise' else find(name, *rest)\nfrom pathlib import"
        " Path; from pipeline.config.load import Settings; import"
        " notifiers\nprint(notifiers.build('apprise', Settings(),"
        " Path()).refuses('json://example.org'))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "pip install 'apprise" in ran.stdout


def test_nothing_of_it_is_imported_before_it_is_needed() -> None:
    code = (
        "import sys; from pathlib import Path; from pipeline.config.load import Settings; import"
        " notifiers\nfor name in notifiers.channels(): notifiers.build(name, Settings(),"
        " Path())\nprint(sorted({'apprise', 'notifications_python_client', 'requests', 'jwt'} &"
        " set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
