"""Adapters and damaged answers: whatever arrives is read or refused in words, and never anything
else.
"""

import random
import tomllib
from pathlib import Path

import pytest

from pipeline.errors import UnexpectedShape
from pipeline.extraction.decoding import decoded
from pipeline.model.sources import Request, Response, Source
from pipeline.sources import adapter, moderngov
from pipeline.sources._html import address, parse, text_of
from tests.support.paths import RECORDED

pytestmark = pytest.mark.replay

CASES = sorted(path.parent for path in RECORDED.glob("*/*/request.toml"))
SNIPPETS = [
    b"<",
    b"&",
    b"\x00",
    b"\xff\xfe",
    b"]]>",
    b"<!--",
    b'href="http://["',
    b"\xed\xa0\x80",
    b"&#55296;",
    b"</rss>",
    b"{",
]


def test_a_feed_with_an_element_of_countless_attributes_is_refused_unread() -> None:
    source = Source(id="a", kind="feed", url="https://a.example/rss", every=3600)
    for attributes in (
        " ".join(f'a{number}="1"' for number in range(20_000)),
        "a='>' " + " ".join(f"b{number} = '1'" for number in range(301)),
    ):
        body = (
            f'<?xml version="1.0"?><rss version="2.0"><channel><item {attributes}><title>SEND</title>'
            "<link>https://a.example/1</link></item></channel></rss>"
        ).encode()
        with pytest.raises(UnexpectedShape, match="more than 300 attributes"):
            adapter("feed").read(source, Request(source.url), Response(source.url, 200, {}, body))


def damaged(body: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(body) + 1)
    match chance.randrange(4):
        case 0:
            return body[:at]
        case 1:
            return body[:at] + body[at + chance.randrange(1, 200) :]
        case 2:
            return body[:at] + chance.choice(SNIPPETS) + body[at:]
        case _:
            return body[:at] + chance.randbytes(chance.randrange(1, 9)) + body[at:]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}/{case.name}")
def test_damage_is_read_or_refused(case: Path) -> None:
    given = tomllib.loads((case / "request.toml").read_text(encoding="utf-8"))
    (path,) = case.glob("body.*")
    body, chance, kind = path.read_bytes(), random.Random(case.name), case.parent.name
    source, request = (
        Source(id="a-source", kind=kind, url=given["source"]["url"], every=60),
        Request(**given["request"]),
    )
    for _ in range(40):
        answer = damaged(damaged(body, chance), chance)
        try:
            walk = adapter(kind).read(
                source, request, Response(request.url, 200, given.get("headers", {}), answer)
            )
        except UnexpectedShape as refused:
            assert refused.source == "a-source"
            continue
        for listing in walk.listings:
            assert listing.url.startswith("http")
            assert listing.source_ref
            f"{listing}".encode()
        moderngov.papers("https://a.example/mgAi.aspx?ID=1", answer)


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        ("<p>Children’s – é".encode(), "text/html; charset=iso-8859-1"),
        ("<p>Children’s – é".encode("cp1252"), "text/html; charset=utf-8"),
        ("<p>Children’s – é".encode("cp1252"), "text/html; charset=no-such-charset"),
        ("<p>Children’s – é".encode("utf-16"), "text/html"),
        ('<?xml version="1.0" encoding="iso-8859-1"?><p>Children’s – é'.encode("utf-8-sig"), ""),
        (b'<meta charset="windows-1252"><p>Children\x92s \x96 \xe9', ""),
    ],
)
def test_a_page_is_read_in_the_charset_that_it_is_in(body: bytes, content_type: str) -> None:
    page = parse(body, content_type)
    assert page is not None
    assert text_of(page) == "Children’s – é"


def test_bytes_of_any_kind_can_be_decoded() -> None:
    for content_type in (
        "",
        "charset=utf-16",
        "charset=utf-7",
        "charset=idna",
        "charset=hex",
        "charset=shift_jis",
    ):
        decoded(bytes(range(256)), content_type).encode()


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("../b?utm_source=x&id=1&UTM_Medium=y#part", "https://a.example/b?id=1"),
        ("?q=%C3%A9&gclid=1", "https://a.example/x/y?q=%C3%A9"),
        ("//b.example/c", "https://b.example/c"),
        ("", ""),
        ("  ", ""),
        ("tel:1", ""),
        ("http://[", ""),
        ("javascript:void(0)", ""),
    ],
)
def test_addresses_are_absolute_and_without_tracking(stated: str, expected: str) -> None:
    assert address("https://a.example/x/y", stated) == expected
