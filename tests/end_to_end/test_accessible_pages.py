"""Every kind of page: for everybody (WCAG 2.2 AA, by axe-core), on any screen, light and without
broken links.
"""

import re
from collections import deque
from urllib.parse import urljoin

import httpx
import lxml.html
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from tests.support.browser import Pages

pytestmark = [pytest.mark.replay, pytest.mark.slow, pytest.mark.timeout(300)]

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
HOME_BYTES = 60_000
PAGE_BYTES = 300_000
FILES = ("/export/", "/feeds/", "/calendar", "/api/")
"""Addresses of files, which a crawl asks for but does not read."""


@pytest.fixture(scope="module")
def kinds(pages: Pages) -> dict[str, str]:
    """An address of each kind of page."""
    with httpx.Client(base_url=pages.base) as client:

        def first(path: str, kind: str) -> str:
            found = re.search(rf'href="(/{kind}/[^"/?]+)"', client.get(path).text)
            assert found, f"{path} leads to no {kind}"
            return found[1]

        area = "/areas/carrowdale-on-wend"
        form = {"address": "axe@home.example", "rhythm": "weekly"}
        client.post("/subscribe", data=form)
        confirm = pages.link_to("axe@home.example", "confirm")
        manage = re.search(r'href="(/pause/[^"]+)"', client.post(confirm).text)
        assert manage
        return {
            "home": "/",
            "search": "/search?q=Carowdale",
            "areas": "/areas",
            "area": area,
            "quiet area": "/areas/quillshire",
            "inspection": first(area, "inspections"),
            "publication": first(area, "publications"),
            "finding": first("/findings?doc_type=official_report", "findings"),
            "findings": "/findings?q=children&stated_by=inspectors",
            "nothing found": "/findings?q=zeppelin",
            "compare": "/compare?area=Carrowdale-on-Wend&area=Harth and Ostley",
            "themes": "/themes",
            "theme": first("/themes", "themes"),
            "outcomes": "/outcomes",
            "sources": "/sources",
            "privacy": "/privacy",
            "subscribe": "/subscribe?area=Marrowfen",
            "confirm": confirm,
            "manage": manage[1],
            "leave": first(manage[1], "leave"),
            "review": pages.review,
            "wrong filter": "/findings?outcome=bad",
            "not there": "/areas/atlantis",
        }


def opened(page: Page) -> None:
    """Opens everything that is folded."""
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_no_violation(
    browser: Browser, pages: Pages, kinds: dict[str, str], scheme: str
) -> None:
    page = browser.new_page(base_url=pages.base, color_scheme=scheme)  # type: ignore[arg-type]
    found = {}
    for kind, address in kinds.items():
        page.goto(address)
        opened(page)
        result = Axe().run(page, options=RULES)
        if result.violations_count:
            found[kind] = result.generate_report()
    page.close()
    assert not found, "\n\n".join(f"{kind}:\n{report}" for kind, report in found.items())


@pytest.mark.parametrize(
    ("width", "font"), [(320, 16), (640, 32)], ids=["320 pixels", "text twice as large"]
)
def test_nothing_needs_scrolling_sideways(
    browser: Browser, pages: Pages, kinds: dict[str, str], width: int, font: int
) -> None:
    page = browser.new_page(base_url=pages.base, viewport={"width": width, "height": 640})
    wide = {}
    for kind, address in kinds.items():
        page.goto(address)
        opened(page)
        page.evaluate(f"document.documentElement.style.fontSize = '{font}px'")
        shown = page.evaluate("document.documentElement.scrollWidth")
        if shown > width:
            wide[kind] = shown
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


def test_no_link_is_broken_and_no_page_too_large(pages: Pages) -> None:
    seen, waiting, faults = {"/"}, deque(["/"]), []
    with httpx.Client(base_url=pages.base) as client:
        while waiting:
            path = waiting.popleft()
            answer = client.get(path)
            if answer.status_code != 200:
                faults.append(f"{path}: status {answer.status_code}")
                continue
            if not answer.headers["content-type"].startswith("text/html"):
                continue
            html = lxml.html.fromstring(answer.text)
            faults += [f"{path}: {each}" for each in missing(html, len(answer.content))]
            for link in internal(html, path) - seen:
                seen.add(link)
                waiting.append(link)
    assert not faults, "\n".join(faults)
    assert len(seen) > 60


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
