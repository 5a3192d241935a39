"""Which links of a mail are asked for: those to something of the field, and never one that acts."""

from email.message import Message

import pytest

from pipeline.fetching.mailbox import digest
from pipeline.model.sources import ListingPage, Request, Response, Source
from pipeline.sources import mailbox

SENDER = "news@council.example"
SOURCE = Source(
    id="alerts",
    kind="mailbox",
    url="imaps://mail.example/INBOX",
    every=300,
    options={"senders": (SENDER, "notices.example")},
)
PAGE = "https://t.example/l/1"


def message(
    body: str,
    kind: str = "text/html",
    subject: str = "SEND news",
    sender: str = SENDER,
    **more: str,
) -> bytes:
    made = Message()
    made["From"], made["Subject"] = sender, subject
    for name, value in more.items():
        made[name.replace("_", "-")] = value
    made.set_payload(body, "utf-8")
    made.set_type(kind)
    return made.as_bytes().replace(b"\n", b"\r\n")


def read(*messages: bytes) -> ListingPage:
    kind, body = digest([*messages])
    url = SOURCE.url
    return mailbox.read(SOURCE, Request(url), Response(url, 200, {"content-type": kind}, body))


def asked_for(*messages: bytes) -> list[str]:
    walk = read(*messages)
    return [each.url for each in (*walk.listings, *walk.next)]


@pytest.mark.parametrize(
    ("html", "title"),
    [
        (
            '<p><a href="{}">Area SEND inspection of Ashcombe</a></p>',
            "Area SEND inspection of Ashcombe",
        ),
        (
            '<a href="{}"><b>SEND</b> report</a><br><a href="https://x.example/u">Unsubscribe</a>',
            "SEND report",
        ),
        (
            '<h2>Letter about SEND</h2><table><tr><td><a href="{}">Read more</a></td></tr></table>',
            "Letter about SEND",
        ),
        (
            '<p>Inspectors have published their report; it is <a href="{}">here</a>.</p>',
            "SEND news",
        ),
        ('<p><a href="{}"><img alt="SEND inspection report"></a></p>', "SEND inspection report"),
        (
            '<p><a href="{}">Councillors vote on the SEND action plan</a></p>',
            "Councillors vote on the SEND action plan",
        ),
        (
            '<p><a href="{}">Parents share their views of SEND with inspectors</a></p>',
            "Parents share their views of SEND with inspectors",
        ),
        ("<div>" * 200 + '<p><a href="{}">SEND inspection</a></p>', "SEND inspection"),
    ],
)
def test_news_of_the_field_is_listed(html: str, title: str) -> None:
    (listing,) = read(message(html.format(PAGE))).listings
    assert (listing.url, listing.title) == (PAGE, title)


@pytest.mark.parametrize(
    "html",
    [
        '<p><a href="{}">Unsubscribe from SEND news</a></p>',
        '<p>To stop getting news about SEND, click <a href="{}">here</a>.</p>',
        '<p><a href="{}">Click here</a> to unsubscribe from SEND news</p>',
        '<table><tr><td><a href="{}">Click here</a></td><td>to unsubscribe</td></tr></table>',
        '<h2>SEND inspection report</h2><p><a href="{}">here</a></p>',
        '<p>You are receiving this because you asked for <a href="{}">SEND inspections</a>.</p>',
        '<p>You can <a href="{}">change your SEND alerts</a> at any time</p>',
        '<p><a href="{}">Manage SEND preferences</a></p>',
        '<p><a href="{}">Confirm</a> that you want SEND news</p>',
        '<p><a href="{}">Sign in</a> to see SEND news</p>',
        '<p><a href="{}">Share SEND news</a></p>',
        '<p><a href="{}"><img src="https://x.example/send.png"></a> SEND</p>',
        '<p><a href="{}">View this SEND email in your browser</a></p>',
        '<p><a href="{}">Opt out</a> of SEND news</p>',
        '<p><a href="{}">Twitter</a></p>',
        '<p><a href="mailto:send@x.example?subject={}">SEND inspection</a></p>',
        '<p><a href="imaps://mail.example/SEND?{}">SEND inspection</a></p>',
        '<!-- <a href="{}">SEND inspection</a> -->',
        '<script>document.write("<a href={}>SEND inspection</a>")</script>',
    ],
)
def test_what_acts_or_might_is_never_asked_for(html: str) -> None:
    assert asked_for(message(html.format(PAGE))) == []


@pytest.mark.parametrize(
    "url",
    [
        "https://www.notices.example/email/unsubscribe/4?token=x",
        "https://www.notices.example/email/manage/authenticate",
        "https://t.example/CL0/https:%2F%2Fwww.notices.example%2Femail%2Funsubscribe%2F4/1/x",
        "https://t.example/?u=https%3A%2F%2Fnotices.example%2Fopt-out%3Fid%3D4",
        "https://list.example/preference-centre?id=4",
        "https://list.example/subscription/confirm/4",
    ],
)
def test_an_address_that_changes_a_subscription_is_not_asked_for_whatever_it_is_called(
    url: str,
) -> None:
    assert asked_for(message(f'<p><a href="{url}">SEND inspection report</a></p>')) == []


def test_the_address_for_leaving_that_a_message_names_is_not_asked_for() -> None:
    html = f'<p><a href="{PAGE}?utm_source=x">SEND inspection report</a></p>'
    assert asked_for(message(html)) == [PAGE]
    assert asked_for(message(html, list_unsubscribe=f"<{PAGE}>, <mailto:x@x.example>")) == []


def test_plain_texts_are_read_by_their_lines_and_paragraphs() -> None:
    text = (
        f"Inspectors have published a report about SEND:\n{PAGE}\n\nTo stop these SEND mails go\n"
        "to https://t.example/u/2\n\nYou subscribed to SEND news\nat https://t.example/u/3.\n"
    )
    (listing,) = read(message(text, "text/plain")).listings
    assert (listing.url, listing.title) == (PAGE, "Inspectors have published a report about SEND")


@pytest.mark.parametrize(
    ("sender", "counts"),
    [
        ("Alerts <news@council.example>", True),
        ("alerts@mail.notices.example", True),
        ("alerts@notnotices.example", False),
        ("other@council.example", False),
        ("news@council.example, friend@elsewhere.example", False),
        ('"news@council.example" <friend@elsewhere.example>', False),
        ("", False),
    ],
)
def test_only_allowed_senders_count(sender: str, counts: bool) -> None:
    found = message(f'<a href="{PAGE}">SEND inspection report</a>', sender=sender)
    assert (read(found).rows, asked_for(found)) == ((1, [PAGE]) if counts else (0, []))


def test_a_message_that_cannot_be_read_costs_no_other() -> None:
    opened = "".join(
        f'Content-Type: multipart/mixed; boundary="{n}"\r\n\r\n--{n}\r\n' for n in range(3000)
    )
    deep = f"From: {SENDER}\r\nSubject: SEND\r\n{opened}".encode()
    good = message(f'<a href="{PAGE}">SEND inspection report</a>')
    odd = b"From: =?utf-8?q?=ff?= <news@council.example>\r\nSubject: =?x?b?%%?=\r\nContent-Type: text/html; charset=nonsense\r\n\r\n\xff<a href=x>"
    assert asked_for(deep, odd, good) == [PAGE]
