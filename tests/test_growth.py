"""Whatever reads what others sent takes time that grows with its length and no faster: deep, long,
repeated and unclosed input included.
"""

from collections.abc import Callable
from functools import lru_cache

import pytest
from protego import Protego

from notifiers.transport.bounce_reports import bounces_in
from pipeline.analysis.language.reading import Reading, phrases, read
from pipeline.analysis.news.voices.inspector_names import InspectorNames
from pipeline.analysis.news.walk.passages import passages
from pipeline.analysis.places.register import Register
from pipeline.analysis.recognition.look_alikes.disowned import doubt
from pipeline.analysis.told.areas import account_of
from pipeline.analysis.told.outcome import stated_in
from pipeline.analysis.understand import understand
from pipeline.cases.actions.weighing.around import Neighbour, around
from pipeline.config.load import load_areas
from pipeline.errors import DocumentError, UnexpectedShape
from pipeline.extraction.extract import extract
from pipeline.fetching.mailbox import digest
from pipeline.model.dates import find_ranges, parse_published
from pipeline.model.documents import PublicationContext, Text
from pipeline.model.sources import Request, Response, Source
from pipeline.sources import adapter
from pipeline.sources._block_pages import describe, not_a_page
from tests.support.growth import repeated, steep

URL = "http://news.example/"
AREAS = load_areas(None)
REGISTER = Register(AREAS)

WORDS = [
    *(
        "a",
        " ",
        "\n",
        "a ",
        "\u00a0",
        "May 2 ",
        "1 ",
        "9 to ",
        "12 March 2020 to ",
        "between ",
        "2 of ",
    ),
    *(
        "1/",
        "‘a’ ",
        "“a",
        "said “",
        "- ",
        "(",
        "co-",
        "a.",
        ". ",
        "a@",
        "http://a",
        "• ",
        "\no ",
        "A ",
    ),
    *(
        "the inspectors said that ",
        "area SEND inspection ",
        "Cllr A B, ",
        "Page 1 of 2\n",
        "Áé",
        "İ",
    ),
]
RESULT = (
    "Joint area SEND inspection in Hounslow\n\nInspectors found that children wait too long for"
    " help. Inspection dates: 3 to 7 March 2024.\n\nWhat needs to improve\n\n"
)
MARKS = [
    *(
        "<",
        "&",
        "&#",
        "<!---->",
        "<!-- ",
        "<!doctype ",
        "<?xml ",
        "<![CDATA[",
        "<html",
        "<rss ",
        "</rss ",
    ),
    *(
        "<a href=x>",
        "<div>",
        "<p>",
        "<table><tr><td>",
        "<ul><li>",
        "<h2>",
        "<time>",
        "<b>",
        "<script>",
    ),
]
ROWS = [
    '<li><a href="/n/{}">A title of five words</a> <p>12 March 2024</p><p>Some words</p></li>',
    '<h3><a href="/n/{}">A title of five words</a></h3><p>Some words</p>',
    '<div><a href="/n/{}">A title of five words</a>',
    '<p><a href="/n/{}">A</a> <time>1 May 2024</time>',
]
ITEM = "<item><title>A</title><link>http://a.example/{}</link><pubDate>1 May 2024</pubDate></item>"


def after(start: str, words: str, end: str = "") -> Callable[[int], str]:
    """The shape that repeats a unit between two strings."""
    return repeated(words, start, end)


TEXTS = [*map(repeated, WORDS), after("May 2", " "), after("1 ", "\n"), after("Date: ", " ")]
IN_A_RESULT = [
    after(RESULT, unit) for unit in ("12 March 2024 ", "1.2.3.4 ", "said ", "priority action plan ")
]
REVISITED = [
    after("Inspectors came back. There were 4 areas of significant weakness. ", unit)
    for unit in (
        "3 of 4. ",
        "Sufficient progress on 3 of the weaknesses. ",
        "Effective. Not effective. ",
    )
]
PAGES = [
    *(after("<html><body><main>", unit) for unit in [*MARKS, *ROWS]),
    after("<html><title>", "a "),
    after("<html><body><h1>", "sorry "),
]
NESTED = [after("<html><body><main>" + "<div>" * 200, unit) for unit in ROWS]
LINKED = [after("<html><body><main>", unit) for unit in ROWS]
BODIES = [*map(repeated, MARKS), after("<!---->" * 40, "<html>"), after("<!--", "<html>")]
RSS = '<?xml version="1.0"?><rss version="2.0"><channel><title>A</title>'
FEEDS = [
    after(RSS, ITEM, "</channel></rss>"),
    *(after(f"{RSS}<item>{tag}", unit, "</item></channel></rss>") for tag, unit in (
        ("<pubDate>May 2", " "), ("<pubDate>", "May 2 "), ("<title>", "&lt;b "), ("<title>", "&amp;#"),
        ("<description>", "&lt;div>"), ("<link>", "http://[")
    )),
]  # fmt: skip
SITEMAPS = [
    after("<urlset>", "<url><loc>http://a.example/{}</loc></url>", "</urlset>"),
    after("<urlset>", "<url>"),
    after("<sitemapindex>", "<sitemap><loc>http://a.example/{}</loc></sitemap>", "</sitemapindex>"),
]
RULES = [
    *map(repeated, ("User-agent: a\nDisallow: /{}\n", "Disallow: /", "a*b*c\n", "Allow: *\n", "#")),
    after("User-agent: *\nDisallow: /", "a*"),
]
REPORTS = [
    after("Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n", unit)
    for unit in ("--b\n", "--b\nContent-Type: message/delivery-status\n\n", "a: b\n", "<a@")
]


def page(text: str) -> Response:
    """A response with that body."""
    return Response(URL, 200, {"content-type": "text/html"}, text.encode("utf-8", "replace"))


def refused(work: Callable[[str], object]) -> Callable[[str], object]:
    """The same, where a refusal in words is a good answer."""

    def worked(text: str) -> None:
        try:
            work(text)
        except (UnexpectedShape, DocumentError):
            return

    return worked


def read_by(kind: str, **options: object) -> Callable[[str], object]:
    """Reading with an adapter, and asking whether it recognises the page."""
    source = Source(id="a", kind=kind, url=URL, every=3600, options=options)
    module, request = adapter(kind), Request(URL)

    def read(text: str) -> None:
        refused(lambda body: module.read(source, request, page(body)))(text)
        getattr(module, "recognises", lambda response: None)(page(text))

    return read


def mailed(text: str) -> None:
    """What is concluded from an alert mail that consists of it."""
    header = "From: a@a.example\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    kind, body = digest([f"{header}{text}".encode("utf-8", "replace")])
    source = Source(id="a", kind="mailbox", url=URL, every=300, options={"senders": ("a.example",)})
    answer = Response(URL, 200, {"content-type": kind}, body)
    assert adapter("mailbox").read(source, Request(URL), answer).rows == 1


def understood(text: str) -> None:
    """Everything that is concluded from a plain text."""
    read = extract(text.encode("utf-8", "replace"), "text/plain", "a", "")
    understand(read, PublicationContext(url=URL, title="SEND inspection"), REGISTER)


def told_of_an_area(text: str) -> None:
    """What a text in one paragraph tells of an area."""
    area = next(iter(AREAS))
    account_of(read(Text(document="a", version="plain/1", body=text)), area, [area], REGISTER)


@lru_cache(maxsize=2)
def one_paragraph(text: str, times: int) -> Reading:
    """So many times a text, read once: what is asked of a reading is measured, not its making."""
    return read(Text(document="a", version="plain/1", body=text * times))


def walked(text: str) -> None:
    """The passages of ten times a text, in one paragraph: of many more sentences than any has."""
    list(passages(one_paragraph(text, 10), InspectorNames(text)))


def told_of_an_outcome(text: str) -> None:
    """What a text in one paragraph tells of a revisit."""
    stated_in(read(Text(document="a", version="plain/1", body=text)), revisited=True)


def doubted(text: str) -> None:
    """Whether a result in one paragraph, twenty times a text, is denied or of another area."""
    reading = one_paragraph(text, 20)
    doubt("SEND", reading, PublicationContext(url="https://www.hounslow.gov.uk/"), REGISTER)


def weighed_by_those_around(text: str) -> None:
    """What stands around as many sentences of one block as the text has words."""
    one = Neighbour(
        block=0, over="", goes_on=False, answers=False, chances={"a": 0.5}, parts={"entry": 1}
    )
    assert list(around([one] * len(text.split()), "a"))


def robots(text: str) -> None:
    """What a site's rules say about a long address."""
    Protego.parse(text).can_fetch(f"{URL}{'a' * 200}", "sendwatch")


READERS: dict[str, tuple[Callable[[str], object], list[Callable[[int], str]]]] = {
    "dates": (parse_published, TEXTS),
    "ranges": (lambda text: find_ranges(text, reference=None), TEXTS),
    "plain text": (
        refused(lambda text: extract(text.encode(), "text/plain", "a", "")),
        [*TEXTS, *BODIES],
    ),
    "phrases": (lambda text: phrases(text, "cues"), TEXTS),
    "understanding": (refused(understood), TEXTS),
    "understanding a result": (refused(understood), IN_A_RESULT),
    "accounts": (told_of_an_area, [*TEXTS, repeated("Help is late. ")]),
    "passages": (walked, [repeated("1. ")]),
    "outcomes": (told_of_an_outcome, REVISITED),
    "doubts": (
        doubted,
        [
            after("No inspector found systemic failings in SEND services. ", "No one said so. "),
            repeated("Merton is near. Inspectors inspected SEND. "),
        ],
    ),
    "sentences around": (weighed_by_those_around, [repeated("a ")]),
    "documents": (
        refused(lambda text: extract(text.encode(), "text/html", "a", URL)),
        [*BODIES, *PAGES],
    ),
    "block pages": (lambda text: not_a_page(page(text)), [*BODIES, *PAGES]),
    "descriptions": (lambda text: describe(page(text)), BODIES),
    "feed": (read_by("feed"), [*BODIES, *FEEDS]),
    "listing": (read_by("listing"), [*LINKED, *NESTED]),
    "sitemap": (read_by("sitemap", match="."), [*BODIES, *SITEMAPS]),
    "watched-page": (read_by("watched-page"), LINKED),
    "moderngov": (read_by("moderngov"), [*LINKED, *FEEDS]),
    "jadu": (read_by("jadu"), [*LINKED, *FEEDS]),
    "localgov-drupal": (read_by("localgov-drupal"), [*LINKED, *FEEDS]),
    "cmis": (read_by("cmis"), LINKED),
    "ofsted-reports": (read_by("ofsted-reports"), LINKED),
    "mailbox": (mailed, [*LINKED, *NESTED]),
    "robots": (robots, RULES),
    "bounces": (lambda text: bounces_in(text.encode()), REPORTS),
}


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(name, marks=pytest.mark.replay) if name == "documents" else name
        for name in READERS
    ],
)
def test_time_grows_with_the_length_and_no_faster(name: str) -> None:
    work, shapes = READERS[name]
    found = {shape(60)[-60:]: fault for shape in shapes if (fault := steep(work, shape))}
    assert not found
