"""Bytes in the encodings that sites really send, right or wrong, and the letters that come out."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.extraction.decoding import decoded, tidy
from pipeline.extraction.extract import extract
from pipeline.extraction.legibility import damaged, mended
from pipeline.model.sources import Request, Response, Source
from pipeline.sources import feed as feeds
from tests.support.sites import Answer, Site, article, feed
from tests.support.sites import site as running
from tests.support.watched_site import Installation

SAID = "The report says that “children’s needs” – café included, £5 – are not met."
TITLE = "Inspection report on children’s SEND services published"


def page(charset: str = "", before: str = "") -> str:
    """A page about a report that declares this encoding, after `before`."""
    meta = f'<meta charset="{charset}">' if charset else ""
    return article(TITLE, more=f"<p>{SAID}</p>", head=before + meta)


PAGES = {
    "right": (page("utf-8").encode(), "text/html; charset=utf-8"),
    "UTF-8 called Latin-1 by the page": (page("iso-8859-1").encode(), "text/html"),
    "UTF-8 called Latin-1 by the header": (page().encode(), "text/html; charset=iso-8859-1"),
    "UTF-8 undeclared": (page().encode(), "text/html"),
    "Windows-1252 called UTF-8": (page("utf-8").encode("cp1252"), "text/html; charset=utf-8"),
    "Windows-1252 called Latin-1": (page("iso-8859-1").encode("cp1252"), "text/html"),
    "Windows-1252 in the header": (page().encode("cp1252"), "text/html; charset=windows-1252"),
    "Windows-1252 undeclared": (page().encode("cp1252"), "text/html"),
    "Windows-1252 in UTF-8": (
        page("utf-8").encode().replace("’".encode(), b"\x92", 1),
        "text/html; charset=utf-8",
    ),
    "UTF-8 in Windows-1252": (
        page("windows-1252").encode("cp1252").replace(b"\x92", "’".encode(), 1),
        "text/html; charset=windows-1252",
    ),
    "UTF-16 with a mark": (page("utf-16").encode("utf-16"), "text/html; charset=utf-16"),
    "UTF-16 by the header": (page().encode("utf-16-le"), "text/html; charset=utf-16le"),
    "UTF-16 undeclared": (page().encode("utf-16-be"), "text/html"),
    "Mac Roman": (page("macintosh").encode("mac-roman"), "text/html; charset=macintosh"),
    "declared late": (
        page("windows-1252", f"<script>{'x=1;' * 1500}</script>").encode("cp1252"),
        "text/html",
    ),
    "no such encoding": (page("windows-9999").encode("cp1252"), "text/html; charset=idna"),
    "UTF-8 read as Windows-1252 and saved": (
        page("utf-8").encode().decode("cp1252", "replace").encode(),
        "text/html; charset=utf-8",
    ),
    "control characters as numbers": (
        page("utf-8").replace("’", "&#146;").replace("–", "&#150;").encode(),
        "text/html",
    ),
    "soft hyphens and zero widths": (
        page("utf-8").replace("included", "in\u00adclu\u200bded").encode(),
        "text/html",
    ),
    "C1 controls in UTF-8": (
        page("utf-8").replace("’", "\x92").replace("“", "\x93").replace("”", "\x94").encode(),
        "text/html",
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_quoted_in_the_letters_that_browsers_show(name: str) -> None:
    body, declared = PAGES[name]
    text = extract(body, declared, "sha", "https://news.example/a")
    assert SAID in text.body
    assert text.title == TITLE
    assert not damaged(text.body)


def test_latin_9_has_a_euro_sign() -> None:
    body = page("iso-8859-15").replace("£", "€")
    for curly, plain in zip("“”–’", '""-\'', strict=True):
        body = body.replace(curly, plain)
    text = extract(body.encode("iso-8859-15"), "text/html; charset=iso-8859-15", "sha", "")
    assert '"children\'s needs" - café included, €5 - are' in text.body


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-16"])
def test_plain_text_is_decoded_likewise(encoding: str) -> None:
    text = extract(f"{TITLE}\n\n{SAID}\n".encode(encoding), "text/plain", "sha", "")
    assert SAID in text.body


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("utf-8", "cp1252"), ("iso-8859-1", "cp1252"), ("iso-8859-1", "utf-8"), ("utf-8", "utf-8")],
)
def test_a_feed_is_decoded_likewise(declared: str, encoding: str) -> None:
    body = str(feed((TITLE, "https://news.example/a", "")).body).replace(
        '<?xml version="1.0"?>', f'<?xml version="1.0" encoding="{declared}"?>'
    )
    source = Source(id="news", kind="feed", url="https://news.example/rss", every=3600)
    response = Response(source.url, 200, {}, body.encode(encoding))
    (listing,) = feeds.read(source, Request(source.url), response).listings
    assert listing.title == TITLE


@pytest.mark.parametrize("body", [b"", b"\xff", b"\xfe\xff\x00", b"\x81\x8d", bytes(range(256))])
def test_any_bytes_are_decoded(body: bytes) -> None:
    assert isinstance(decoded(body, "text/html; charset=\xff"), str)


def test_letters_are_made_one_way() -> None:
    assert tidy("o\ufb03ce, short\u2011break, cafe\u0301, fail\u00adings\u200b") == (
        "office, short-break, café, failings"
    )


def test_the_end_of_a_quotation_is_mended_where_it_was_begun() -> None:
    assert mended("“needsâ€\ufffd – and ‘soâ€\ufffd") == "“needs” – and ‘soâ€\ufffd"


@pytest.fixture
def site() -> Iterator[Site]:
    with running() as found:
        yield found


@pytest.mark.parametrize("letter", ["\ufffd", "\x81", "â€"])
def test_letters_that_cannot_be_right_are_for_a_person(
    tmp_path: Path, site: Site, letter: str
) -> None:
    site.answers["/a"] = Answer(
        article(TITLE, more=f"<p>Inspectors found that families{letter} wait too long.</p>")
    )
    site.answers["/rss"] = feed((TITLE, f"{site.url}/a", ""))
    watched = Installation(tmp_path)
    watched.watch("news", f"{site.url}/rss", doc_type="council_news")
    watched.poll("2031-03-04T18:00Z")
    (row,) = watched.rows("SELECT state, reason FROM publications")
    assert row["state"] == "review" and "characters are damaged" in row["reason"]
    assert watched.rows("SELECT * FROM findings") == []
