import re
import subprocess
import sys
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import parsedate_to_datetime
from html import escape
from typing import cast

import pytest
from lxml import html

from notifiers.rendering.email_message import MAX_BYTES, Encoding, build_message
from pipeline.bulletins.compose import compose_alert, compose_digest
from pipeline.config.load import SiteSettings
from pipeline.model.bulletins import Bulletin
from pipeline.model.terms import FindingKind
from tests.support.inspections import FULL, PRAISED, READER, REPORT, SITE, finding, many

pytestmark = pytest.mark.replay

ALERT = compose_alert(FULL, SITE, READER, "2025-03-20T14:03:05Z")
CONTACT = "someone-with-a-very-long-name-indeed.who-reads-the-mail@a-long-domain-name.sendwatch.example.org"


def raw(
    bulletin: Bulletin = ALERT, key: str = "k", address: str = "parent@example.org", **changes: str
) -> bytes:
    return build_message(
        bulletin,
        address,
        key,
        sender=changes.get("sender", "Alerts <alerts@example.net>"),
        site=SiteSettings(contact=changes.get("contact", CONTACT)),
        encoding=cast(Encoding, changes.get("encoding", "quoted-printable")),
    )


def read(payload: bytes) -> EmailMessage:
    return message_from_bytes(payload, policy=default)  # type: ignore[return-value]


def parts(payload: bytes) -> tuple[str, str]:
    message = read(payload)
    found = [message.get_body((kind,)) for kind in ("plain", "html")]
    plain, rich = (str(part.get_content()) for part in found if part is not None)
    return plain, rich


def words(text: str) -> str:
    return " ".join(text.split())


def test_headers_name_the_message_and_how_to_leave() -> None:
    message = read(raw())
    assert message["From"] == "Alerts <alerts@example.net>"
    assert message["To"] == "parent@example.org"
    assert message["Subject"] == ALERT.subject
    assert message["Date"] == "Thu, 20 Mar 2025 14:03:05 +0000"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["List-Id"] == "<sendwatch.example.net>"
    assert message["Reply-To"] == CONTACT
    assert message.get_content_type() == "multipart/alternative"
    assert [part.get_content_type() for part in message.iter_parts()] == ["text/plain", "text/html"]


def test_a_long_list_unsubscribe_stays_on_one_line_as_it_is() -> None:
    assert f"\r\nList-Unsubscribe: <mailto:{CONTACT}?subject=stop>\r\n".encode() in raw()


def test_one_click_leaving_has_both_headers_and_its_address_whole() -> None:
    leave = f"https://sendwatch.example.org/leave/{'x' * 400}"
    sent = raw(replace(ALERT, leave_url=leave))
    assert f"\r\nList-Unsubscribe: <{leave}>, <mailto:{CONTACT}?subject=stop>\r\n".encode() in sent
    assert b"\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n" in sent
    assert b"List-Unsubscribe-Post" not in raw()


def test_both_faces_show_what_a_reader_can_do() -> None:
    pages = {
        f"{name}_url": f"https://sendwatch.example.org/{name}"
        for name in ("leave", "pause", "privacy")
    }
    message = read(raw(replace(ALERT, **pages)))
    for part in message.iter_parts():
        assert all(url in part.get_content() for url in pages.values())


@pytest.mark.parametrize("contact", ["", "https://sendwatch.example.org/contact"])
def test_without_an_address_to_write_to_no_header_promises_one(contact: str) -> None:
    message = read(raw(contact=contact))
    assert message["List-Unsubscribe"] is None and message["Reply-To"] is None


def test_same_arguments_same_bytes_also_in_another_process() -> None:
    assert raw() == raw()
    script = (
        "import sys; from tests.unit.notifiers.test_message import raw;"
        " sys.stdout.buffer.write(raw())"
    )
    other = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    assert other.stdout == raw()


def test_the_message_id_is_the_deliverys() -> None:
    again = replace(ALERT, opening="Another wording.")
    assert read(raw())["Message-ID"] == read(raw(again))["Message-ID"]
    different = {
        read(raw(key=key, address=address))["Message-ID"]
        for key in "kl"
        for address in ("a@b.uk", "c@b.uk")
    }
    assert len(different) == 4


def test_a_day_gives_its_morning_and_no_date_gives_none() -> None:
    assert (
        parsedate_to_datetime(read(raw(replace(ALERT, date="2025-03-21")))["Date"]).isoformat()
        == "2025-03-21T07:00:00+00:00"
    )
    assert read(raw(replace(ALERT, date="")))["Date"] is None


def test_the_text_says_all_that_the_html_says() -> None:
    bulletin = compose_digest([FULL, PRAISED], "2025-03-21", SITE, READER)
    assert bulletin is not None
    plain, rich = parts(raw(bulletin))
    shown = words(html.fromstring(rich).text_content())
    for entry in bulletin.entries:
        said = [entry.headline, entry.outcome_line, *entry.next_steps]
        said += [quote.text for section in entry.sections for quote in section.quotes]
        said += [word for fact in entry.facts for word in fact]
        for sentence in (*said, bulletin.opening, bulletin.reason, bulletin.manage):
            assert words(sentence) in words(plain)
            assert words(sentence) in shown
        links = {source.url for source in entry.sources} | {
            quote.link for section in entry.sections for quote in section.quotes
        }
        for link in links:
            assert link in plain and f'href="{link}"' in rich


@pytest.mark.parametrize("encoding", ["8bit", "quoted-printable"])
def test_the_first_words_are_the_substance(encoding: str) -> None:
    plain, rich = parts(raw(encoding=encoding))
    shown = html.fromstring(rich).find("body")
    assert shown is not None
    for text in (plain, str(shown.text_content())):
        for substance in ("Marlowshire", "full inspection", "widespread and/or systemic failings"):
            assert substance in words(text)[:200]


def test_nothing_in_a_bulletin_becomes_markup_or_a_header() -> None:
    evil = finding(FindingKind.WEAKNESS, '<script>alert("x")</script> & more', 1, 2)
    news = replace(FULL, publications=(replace(REPORT, title="</a><b>bold", findings=(evil,)),))
    bulletin = replace(
        compose_alert(news, SITE, READER, "2025-03-21"),
        subject="Fine\r\nBcc: everybody@example.org",
    )
    _, rich = parts(raw(bulletin))
    assert "<script>" not in rich and "<b>" not in rich
    assert 'alert("x")' in html.fromstring(rich).text_content()
    assert read(raw(bulletin))["Bcc"] is None


def test_the_html_stands_without_pictures_scripts_or_anything_from_elsewhere() -> None:
    tree = html.fromstring(parts(raw())[1])
    assert not tree.xpath("//img | //script | //link | //@src | //iframe | //form")
    assert tree.get("lang") == "en-GB"
    assert tree.xpath("//meta[@name='color-scheme'][@content='light dark']")
    assert "prefers-color-scheme: dark" in tree.xpath("string(//style)")
    assert all(
        table.get("role") == "presentation" or table.xpath(".//th")
        for table in tree.xpath("//table")
    )


def test_a_message_that_is_too_long_loses_whole_quotations_and_counts_them() -> None:
    bulletin = compose_digest(many(12, 12), "2025-03-21", SITE, READER)
    assert bulletin is not None
    payload = raw(bulletin)
    assert len(payload) <= MAX_BYTES
    plain, _ = parts(payload)
    stored = {
        each.span.quote
        for news in many(12, 12)
        for one in news.publications
        for each in one.findings
    }
    quoted = [words(piece.split("”")[0]) for piece in plain.split("“")[1:]]
    assert all(quote in {words(each) for each in stored} | {FULL.outcome_quote} for quote in quoted)
    assert re.search(
        r"\d+ (more|passages? to read) in the report on Area \d+: https://files\.example\.org",
        plain,
    )


def test_even_all_local_areas_at_once_fit() -> None:
    bulletin = compose_digest(many(153, 3), "2025-03-21", SITE, READER)
    assert bulletin is not None
    payload = raw(bulletin)
    assert len(payload) <= MAX_BYTES
    assert all(entry.headline in words(parts(payload)[0]) for entry in bulletin.entries)


def test_lines_are_ones_that_mail_servers_take() -> None:
    payload = raw(compose_alert(many(1, 12)[0], SITE, READER, "2025-03-21"))
    assert payload.count(b"\n") == payload.count(b"\r\n")
    assert max(map(len, payload.split(b"\r\n"))) <= 998
    assert payload.isascii()


def test_a_file_is_readable_as_it_stands() -> None:
    payload = raw(encoding="8bit")
    assert "“Children under five are identified early.”".encode() in payload


def test_what_readers_share_is_rendered_once_and_their_own_links_are_each_ones() -> None:
    def own(reader: str) -> Bulletin:
        address = f"https://sendwatch.example.org/{{}}/{reader}{'x' * 90}?a=1&b=2"
        return replace(ALERT, leave_url=address.format("leave"), pause_url=address.format("pause"))

    for reader in ("first", "second"):
        plain, rich = parts(raw(own(reader)))
        for url in (own(reader).leave_url, own(reader).pause_url):
            assert f": {url}" in plain and f'<a href="{escape(url)}">' in rich
        assert "\0" not in plain + rich and "_url" not in plain + rich
    first, second = parts(raw(own("first"))), parts(raw(own("second")))
    assert [each.replace("/first", "/second") for each in first] == [*second]
