"""A watched page is another publication when its main words change, and only then."""

import pytest

from pipeline.model.sources import Request, Response, Source
from pipeline.model.terms import DocType
from pipeline.sources import watched_page

URL = "https://a.example/send"
WORDS = (
    "Inspectors visited the local area and found that children wait too long for their plans. We"
    " are sorry for that."
)


def page(main: str = WORDS, *, token: str = "1", day: str = "4 March 2031", extra: str = "") -> str:
    return (
        "<!DOCTYPE html><html><head><title>SEND | Ashcombe</title><meta name='csrf'"
        f" content='{token}'></head><body><div id='cookie-banner'><p>We use cookies"
        f" {token}</p></div><nav><ul><li><a href='/{token}'>Menu"
        f" {token}</a></li></ul></nav><main><h1>SEND inspection</h1><p>Last updated:"
        f" {day}</p><p>{main}</p><p>Families can read more"
        f" below.</p>{extra}</main><aside><h2>Latest news</h2><ul><li><a href='/n{token}'>Story"
        f" {token}</a></li></ul></aside><footer><p>Printed on {day}, visitor"
        f" {token}</p></footer><script>var t='{token}'</script></body></html>"
    )


def known_as(body: str) -> str:
    source = Source(id="a-source", kind="watched-page", url=URL, every=3600)
    walk = watched_page.read(source, Request(URL), Response(URL, 200, {}, body.encode()))
    return walk.listings[0].source_ref


@pytest.mark.parametrize(
    "other",
    [
        page(token="8f2c"),
        page(day="9 June 2031"),
        page(WORDS.replace(" ", "\n  ")),
        page(WORDS).replace("<p>Families", "<p class='lead'>Families"),
        page(WORDS).replace("SEND | Ashcombe", "SEND inspection | Ashcombe Council"),
    ],
)
def test_furniture_dates_and_tokens_are_no_change(other: str) -> None:
    assert other != page()
    assert known_as(other) == known_as(page())


@pytest.mark.parametrize(
    "other",
    [
        page(WORDS.replace("too long", "six months")),
        page(extra="<p>Inspectors will return in 2032.</p>"),
        page().replace("SEND inspection</h1>", "Inspection of SEND services</h1>"),
    ],
)
def test_other_words_are_a_change(other: str) -> None:
    assert known_as(other) != known_as(page())


@pytest.mark.parametrize(
    ("doc_type", "link", "publisher"),
    [
        (DocType.LOCAL_OFFER, "/plan.pdf", "Ashcombe"),
        (DocType.LOCAL_OFFER, "https://other.example/plan.pdf", "a document linked by Ashcombe"),
        (DocType.PARENT_CARER_FORUM, "/minutes.pdf", "a document linked by Ashcombe"),
        (None, "/minutes.pdf", "a document linked by Ashcombe"),
    ],
)
def test_a_linked_document_is_not_published_by_whoever_links_to_it(
    doc_type: DocType | None, link: str, publisher: str
) -> None:
    source = Source(
        id="a", kind="watched-page", url=URL, every=1, publisher="Ashcombe", doc_type=doc_type
    )
    body = page(extra=f"<p><a href='{link}'>A paper</a></p>").encode()
    own, linked = watched_page.read(source, Request(URL), Response(URL, 200, {}, body)).listings
    assert (own.publisher, linked.publisher) == ("", publisher)
    assert watched_page.is_linked("watched-page", linked.kind)
    assert not watched_page.is_linked("watched-page", own.kind)
    assert not watched_page.is_linked("feed", linked.kind)
