"""Recognises pages with status 200 that are not the requested one: bot walls, log-in forms, etc.

The cues are those of software, not of sites. A cue that ordinary pages also contain (a script of
the site's protection, a log-in form in a corner, a cookie banner) counts only where the page says
hardly anything else.
"""

import re

from lxml import etree
from lxml.html import HtmlElement

from pipeline.errors import UnexpectedShape
from pipeline.model.sources import Request, Response, Source
from pipeline.sources._html import text_of, tree_of

_HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|title|h1|p|div|form)\b", re.IGNORECASE)
_FEED = re.compile(
    rb"^\s*+(?:<\?xml[^>]*+>\s*+)?+(?>(?><!--.*?-->)\s*+)*+<(?:rss|feed|rdf:rdf|urlset|sitemapindex)\b",
    re.I | re.S,
)
_TITLES = {
    "a bot wall": (
        (
            r"just a moment|attention required!?|please wait|one more step|security check\w*"
            r"|captcha|ddos-guard|blocked|forbidden"
        ),
        (
            r"access (?:is |has been )?denied|access to this (?:page|site|resource) (?:has been|is"
            r"|was) (?:denied|blocked)"
        ),
        (
            r"request (?:rejected|blocked|unsuccessful)|pardon our interruption|403|403\W*forbidden"
            r"|error 403|403 error"
        ),
        (
            r"(?:are you (?:a )?)?(?:human|robot)\??|robot or human\??"
            r"|(?:human|bot|browser) verification|checking your browser.*"
        ),
        (
            r"(?:please )?verify (?:that )?you are (?:a )?human|(?:sorry, )?you have been blocked"
            r"|vercel security checkpoint"
        ),
        r"unusual traffic.*",
    ),
    "a page that says “not found”": (
        (
            r"(?:(?:http )?error\W*)?404(?:\W*(?:error|(?:page |file or directory )?not found))?"
            r"|(?:page |nothing |file )?not found"
        ),
        r"(?:sorry\W*|oops\W*)?(?:(?:the|this|that|your) )?(?:requested )?(?:web ?)?page"
        r"(?: you (?:requested|(?:are|were) looking for))?"
        r" (?:was not|is not|has not been|could not be|cannot be|can.t be|wasn.t)"
        r" (?:found|available)",
        (
            r"(?:sorry\W*)?(?:(?:the|this|that) )?page (?:does not|doesn.t|no longer) exists?"
            r"|page (?:missing|unavailable)"
        ),
        (
            r"(?:sorry\W*)?(?:we )?(?:can.t|cannot|could not|couldn.t) find (?:the|this"
            r"|that) page.*|nothing found"
        ),
        (
            r"(?:(?:the|this) )?(?:page|resource|item) (?:is|has been) (?:no longer available"
            r"|removed|deleted)"
        ),
    ),
    "a log-in page": (
        (
            r"(?:please )?(?:sign|log)[ -]?(?:in|on)(?: to .*| required| page)?"
            r"|authentication required|single sign[ -]on"
        ),
        r"members? (?:log ?in|area)",
    ),
    "a page about maintenance": (
        r"(?:(?:site|website|service|system|planned|scheduled|essential|is|down|currently|for"
        r"|under|undergoing) )*maintenance(?: mode| page)?",
        (
            r"(?:(?:the|this|our) )?(?:site|website|service|page)?(?: is)? ?(?:temporarily"
            r"|currently) unavailable"
        ),
        (
            r"(?:503 )?service unavailable|coming soon"
            r"|(?:we.ll |we will )?be (?:right )?back(?: soon| shortly)?"
        ),
    ),
    "an error page": (
        (
            r"(?:500\W*)?(?:internal )?server error.*|runtime error"
            r"|(?:an )?error(?: has)?(?: occurred)?|(?:502 )?bad gateway"
        ),
        (
            r"(?:504 )?gateway time-?out|(?:400 )?bad request|something went wrong"
            r"|application error|database error|object moved"
        ),
    ),
    "a page that asks about cookies": (
        (
            r"before you continue.*|we value your privacy|cookie wall|cookies? (?:are )?required"
            r"|please (?:accept|enable) cookies.*"
        ),
        r"(?:your )?(?:cookies?|privacy) (?:consent|choices|preferences|settings)",
    ),
}
"""What such a page is, and the whole of its title or heading (or the part of it before or behind
the site's name).
"""
_NAMED = tuple(
    (words, re.compile("|".join(phrases), re.IGNORECASE)) for words, phrases in _TITLES.items()
)
_BAR = re.compile(r"\s+[|–—\-:·»]\s+|\s*\|\s*|: ")
_BOTS = re.compile(
    rb"/cdn-cgi/challenge-platform|cf-browser-verification|cf_chl_|_Incapsula_Resource|Incapsula"
    rb" incident|perimeterx"
    rb"|px-captcha|datadome|ak_bmsc|akamai|awswaf|aws-waf|_sec_cpt|sucuri|g-recaptcha|hcaptcha|recaptcha/api|turnstile",
    re.IGNORECASE,
)
_SAYS_BOT = re.compile(
    r"verify (?:that )?you are (?:a )?human|are you a robot|you are not a robot"
    r"|checking your browser|access denied|automated (?:requests|access)"
    r"|unusual (?:traffic|activity)|requested url was rejected"
    r"|complete the (?:captcha|security check)|security service to protect itself",
    re.IGNORECASE,
)
_SCRIPT = re.compile(
    r"(?:enable|turn on|requires?|needs?|without|activate) javascript"
    r"|javascript (?:is|to be|must be) (?:\w+ )?(?:enabled|disabled|required|off)",
    re.IGNORECASE,
)
_CONSENT = re.compile(r"\bcookies?\b|\bconsent\b", re.IGNORECASE)
_FEW, _HARDLY_ANY = 120, 25
"""Words up to which a page says little, and up to which it says next to nothing."""
_FURNITURE = (
    "self::script or self::style or self::template or self::noscript or self::nav or self::footer"
    " or self::aside or (self::header and not(ancestor::main or ancestor::article))"
)
_BANNER = " or ".join(
    f"contains(@{name}, '{word}')"
    for name in ("class", "id")
    for word in ("cookie", "consent", "gdpr")
)
_ASIDE = f"//*[{_FURNITURE} or (not(self::body) and ({_BANNER}))]"
_NOTHING = 5
"""Words beside a consent banner up to which there is no page behind it."""


def not_a_page(response: Response, page: HtmlElement | None = None) -> str | None:
    """Why a page with status 200 is not the one requested, to follow "is": "a bot wall (...)".

    None for an ordinary page, and for anything that is not HTML. It judges the page alone, whatever
    was expected. `page` is its tree, if it has been parsed already.
    """
    body = response.body
    if not body.strip(b"\xef\xbb\xbf \t\r\n\x00"):
        return "empty"
    if _FEED.match(body[:3000].removeprefix(b"\xef\xbb\xbf")) or not _HTML.search(body[:4000]):
        return None
    if page is None:
        page = tree_of(response)
    return _wall(page, body) if page is not None else None


def _wall(page: HtmlElement, body: bytes) -> str | None:
    """What `not_a_page` returns, for a page that has already been parsed."""
    said = own_words(page)
    length = len(said.split())
    headings = [
        text_of(node) for node in [*page.xpath("//head//title")[:1], *page.xpath("//h1")[:2]]
    ]
    for heading in filter(None, headings):
        parts = [
            part.strip(" .!…")
            for part in (heading, *_BAR.split(heading)[:1], *_BAR.split(heading)[-1:])
        ]
        for words, pattern in _NAMED:
            if any(pattern.fullmatch(part) for part in parts) and (
                length <= _FEW or "found" in words
            ):
                return f"{words} ({heading[:80]!r})"
    if length <= _FEW and _SAYS_BOT.search(said):
        return "a bot wall"
    if length > _HARDLY_ANY or page.xpath("//main//a[@href] | //article//a[@href] | //frame"):
        return None
    return _hardly_anything(page, body, said)


def said_on(response: Response) -> str | None:
    """All words on an HTML page, with its title and description; None for anything else."""
    if not _HTML.search(response.body[:4000]):
        return None
    page = tree_of(response)
    if page is None:
        return None
    return " ".join((text_of(page), *page.xpath("//meta/@content"), *page.xpath("//img/@alt")))


def own_words(page: HtmlElement) -> str:
    """The words of a page without menus, footers, scripts and consent banners."""
    furniture, kept, bodies = set(page.xpath(_ASIDE)), list[str](), 0
    walk = etree.iterwalk(page, events=("start", "end", "comment", "pi"))
    for event, node in walk:
        if event == "start":
            bodies += node.tag == "body"
            if node in furniture:
                walk.skip_subtree()
            elif bodies:
                kept.append(node.text or "")
        else:
            bodies -= node.tag == "body"
            if bodies:
                kept.append(node.tail or "")
    return " ".join(" ".join(kept).split())


def _hardly_anything(page: HtmlElement, body: bytes, said: str) -> str | None:
    """What a page is that has next to no text."""
    if page.xpath("//input[@type='password']"):
        return "a log-in page"
    if _BOTS.search(body):
        return "a bot wall"
    unscripted = "a page that shows nothing without JavaScript"
    if _SCRIPT.search(text_of(page)):
        return unscripted
    asked = said or text_of(page) if len(said.split()) <= _NOTHING else said
    if _CONSENT.search(asked) and not page.xpath("//h1 | //li//a"):
        return "a page that asks about cookies"
    if not said and page.xpath("//script") and not page.xpath("//body//a[@href]"):
        return unscripted
    if page.xpath("//form//input[@type='search' or @type='text' or not(@type)]") and not page.xpath(
        "//body//li//a"
    ):
        return "a blank form"
    return None


def unexpected(
    source: Source, request: Request, response: Response, wanted: str, came: str = ""
) -> UnexpectedShape:
    """The error for a page that is not `wanted`: what came instead, and what to do."""
    return UnexpectedShape(
        f"{source.id}: {request.url} should be {wanted}, but is {came or describe(response)}; "
        "open it in a browser: if the site has changed, correct the source's url or kind",
        source=source.id,
        url=request.url,
    )


def page_of(source: Source, request: Request, response: Response, wanted: str) -> HtmlElement:
    """The tree of an HTML page; raises UnexpectedShape for a wall or anything else."""
    page = tree_of(response)
    if page is None or not _HTML.search(response.body) or not_a_page(response, page):
        raise unexpected(source, request, response, wanted)
    return page


def describe(response: Response) -> str:
    """A description of a body: empty, a wall, a titled HTML page, or its type and beginning."""
    body = response.body.lstrip(b"\xef\xbb\xbf \t\r\n")
    if not body:
        return "empty"
    if kept := not_a_page(response):
        return kept
    if re.search(rb"<!doctype html|<html", body[:1000], re.IGNORECASE):
        page = tree_of(response)
        titles = page.xpath("//title") if page is not None else []
        title = text_of(titles[0]) if titles else ""
        return (
            f"an HTML page with the title {title[:80]!r}"
            if title
            else "an HTML page without a title"
        )
    declared = response.media_type or "no declared type"
    return f"something else ({declared}, beginning {body[:40].decode('utf-8', 'replace')!r})"
