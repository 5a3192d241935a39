"""Every kind of page: for everybody (WCAG 2.2 AA, by axe-core), on any screen, light and without
broken links.
"""

import re
import time
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

import httpx
import lxml.html
import pytest
from axe_playwright_python.sync_playwright import Axe
from litestar.handlers import HTTPRouteHandler
from playwright.sync_api import Browser, Page

from tests.support.browser import Pages
from web.app import HANDLERS

pytestmark = [pytest.mark.replay, pytest.mark.slow, pytest.mark.timeout(300)]

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
HOME_BYTES = 60_000
PAGE_BYTES = 300_000
DATA_PAGES = (
    "/data/",
    "/data/public",
    "/data/public/findings",
    "/data/public/findings?kind=strength",
    "/data/public/areas_with_an_outcome?outcome=positive",
)
"""Of Datasette's pages, which have links without end, one of each kind."""
VARIANTS = (
    "/search?q=Carowdale",
    "/search?q=SW1A 1AA",
    "/areas/quillshire",
    "/findings?q=children&stated_by=inspectors",
    "/findings?q=zeppelin",
    "/findings?outcome=bad",
    "/compare?area=Carrowdale-on-Wend&area=Harth and Ostley",
    "/compare?area=Quillshire&neighbours=1",
    "/subscribe?area=Marrowfen",
    "/subscribe?area=Marowfen",
    "/compare?area=Marowfen",
    f"/search?q={'+'.join(map(str, range(40)))}",
    "/areas/atlantis",
)
"""Pages that look otherwise than the first of their route: with words, wrong or without a result."""


FILES = {
    "/findings/{id:str}/page.png",
    "/plots/themes/{file:str}",
    "/plots/outcomes/{file:str}",
    "/export/{file:str}",
    "/feeds/{file:str}",
    "/calendar.ics",
}
"""The routes that answer with a file."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What a crawl from the first page and a reader's own links saw: every page by its address, and
    what is wrong with some.
    """

    pages: list[str]
    faults: list[str]


@pytest.fixture(scope="module")
def seen(pages: Pages) -> Seen:
    """Every page that links lead to."""
    known, waiting = {"/"}, deque(["/"])
    found = Seen([], [])
    with httpx.Client(base_url=pages.base) as client:
        form = {"address": "axe@home.example", "rhythm": "weekly"}
        client.post("/subscribe", data=form)
        confirm = pages.link_to("axe@home.example", "confirm")
        manage = internal(lxml.html.fromstring(client.post(confirm).text), "/")
        begun = {urlsplit(each).path for each in (confirm, pages.review)}
        begun |= (manage | {*DATA_PAGES}) - known
        known |= begun
        waiting.extend(sorted(begun))
        tables_ready(client)
        while waiting:
            path = waiting.popleft()
            answer = client.get(path)
            if answer.status_code != 200:
                found.faults.append(f"{path}: status {answer.status_code}")
            elif answer.headers["content-type"].startswith("text/html"):
                html = lxml.html.fromstring(answer.text)
                found.pages.append(path)
                found.faults.extend(
                    f"{path}: {each}" for each in missing(html, len(answer.content))
                )
                new = internal(html, path) - known
                known |= new
                waiting.extend(sorted(new))
    return found


def tables_ready(client: httpx.Client) -> None:
    """Waits until the copy that Datasette shows is made."""
    for _ in range(300):
        if client.get(DATA_PAGES[0]).status_code != 503:
            return
        time.sleep(0.1)


@pytest.fixture(scope="module")
def kinds(seen: Seen) -> list[str]:
    """A page of each route that answers with one, its variants, and Datasette's."""
    first = {route: shown_by(route, [*seen.pages, *VARIANTS]) for route in routes() - FILES}
    unlinked = [route for route, page in first.items() if page is None]
    assert not unlinked, f"no link leads to {unlinked}"
    return [*filter(None, first.values()), *VARIANTS, *DATA_PAGES]


def routes() -> set[str]:
    """The routes that are opened, not posted to."""
    opened = [each for each in HANDLERS if isinstance(each, HTTPRouteHandler)]
    return {path for each in opened if "GET" in each.http_methods for path in each.paths}


def shown_by(route: str, pages: Iterable[str]) -> str | None:
    """The first of some pages that a route answers with."""
    shape = re.compile(re.sub(r"{\w+:\w+}", "[^/?]+", route) + r"(\?.*)?")
    return next((each for each in pages if shape.fullmatch(each)), None)


def opened(page: Page) -> None:
    """Opens everything that is folded."""
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation(
    browser: Browser, pages: Pages, kinds: list[str], scheme: str
) -> None:
    page = browser.new_page(base_url=pages.base, color_scheme=scheme)  # type: ignore[arg-type]
    found = {}
    for address in kinds:
        page.goto(address)
        opened(page)
        result = Axe().run(page, options=RULES)
        if result.violations_count:
            found[address] = result.generate_report()
    page.close()
    assert not found, "\n\n".join(f"{kind}:\n{report}" for kind, report in found.items())


@pytest.mark.parametrize(
    ("width", "font"), [(320, 16), (640, 32)], ids=["320 pixels", "text twice as large"]
)
def test_nothing_needs_scrolling_sideways(
    browser: Browser, pages: Pages, kinds: list[str], width: int, font: int
) -> None:
    page = browser.new_page(base_url=pages.base, viewport={"width": width, "height": 640})
    wide = {}
    for address in kinds:
        page.goto(address)
        opened(page)
        page.evaluate(f"document.documentElement.style.fontSize = '{font}px'")
        shown = page.evaluate("document.documentElement.scrollWidth")
        if shown > width:
            wide[address] = shown
    page.close()
    assert not wide


def test_the_first_page_is_small(browser: Browser, pages: Pages) -> None:
    page = browser.new_page(base_url=pages.base)
    sizes: dict[str, tuple[str, int]] = {}
    page.on(
        "requestfinished",
        lambda each: sizes.update({each.url: (each.resource_type, len(each.response().body()))}),
    )
    page.goto("/", wait_until="networkidle")
    page.close()
    kinds = [kind for kind, _ in sizes.values()]
    assert kinds.count("stylesheet") == 1 and "script" not in kinds
    assert sum(size for _, size in sizes.values()) < HOME_BYTES


def test_no_link_is_broken_and_no_page_too_large(seen: Seen) -> None:
    assert not seen.faults, "\n".join(seen.faults)
    assert len(seen.pages) > 60


def missing(html: lxml.html.HtmlElement, size: int) -> list[str]:
    """What every page must have and this has not."""
    wrong = {
        f"{size} bytes": size > PAGE_BYTES,
        "no title": not (html.findtext(".//title") or "").strip(),
        "not one h1": len(html.findall(".//h1")) != 1,
        "no language": html.get("lang") != "en-GB",
    }
    return [words for words, fault in wrong.items() if fault]


def internal(html: lxml.html.HtmlElement, path: str) -> set[str]:
    """The links and pictures of a page on this site; of addresses with two or more filters, none:
    there are too many combinations. Datasette's pages under /data/ are left out: they are not ours.
    """
    found = html.xpath("//@href | //img/@src")
    links = {urljoin(path, str(each)).partition("#")[0] for each in found}
    own = {each for each in links if each.startswith("/") and not each.startswith("/data/")}
    return {each for each in own if each.count("=") < 2}
