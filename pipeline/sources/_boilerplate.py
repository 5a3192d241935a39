"""Recognises what surrounds a page's content: menus, footers, related links, consent banners."""

import re

from lxml.html import HtmlElement

from pipeline.sources._html import text_of

_ASIDE_TAGS = frozenset(
    (
        "nav",
        "footer",
        "aside",
        "form",
        "button",
        "script",
        "style",
        "noscript",
        "template",
        "dialog",
    )
)
_ASIDE = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|submenu|breadcrumbs?|footer|colophon|masthead|sidebar|related|cookies?|consent"
    r"|gdpr|share|sharing|social|pagination|pager|paging|skip|widget|filters?|facets?|a-?z|tags?|promo|newsletter|feedback"
    r"|search-form|popular|most-read|quick-?links|visually-hidden|sr-only)(?:$|[\s_-])",
    re.IGNORECASE,
)
_ASIDE_ROLES = frozenset(
    ("navigation", "contentinfo", "complementary", "search", "banner", "dialog", "menu")
)
_ASIDE_HEADING = re.compile(
    r"(?:related|popular|most (?:read|viewed|popular)|quick links|in this section"
    r"|also (?:of interest|see)|see also|useful links|more like this|follow us|share this"
    r"|browse by|filter|categories|archives?|tags|topics|you may also|popular pages)\b.*",
    re.IGNORECASE,
)
_SECTION = ("h2", "h3", "h4", "legend")


def aside(node: HtmlElement, within: HtmlElement | None = None) -> bool:
    """Whether an element lies in page furniture, looking up as far as `within`."""
    for each in (node, *node.iterancestors()):
        if each is within or each.tag in ("main", "body", "html"):
            return False
        if (
            each.tag in _ASIDE_TAGS
            or each.get("role") in _ASIDE_ROLES
            or each.get("aria-hidden") == "true"
        ):
            return True
        if each.tag == "header" and not any(
            up.tag in ("main", "article", "li") for up in each.iterancestors()
        ):
            return True
        if each.tag not in ("a", "span", "p", "time") and _ASIDE.search(
            f"{each.get('class', '')} {each.get('id', '')}"
        ):
            return True
    return False


def under_aside_heading(link: HtmlElement, main: HtmlElement) -> bool:
    """Whether the link's section, or what follows it, has a heading such as "Related"."""
    for up in link.iterancestors():
        if up is main:
            return False
        headings = [child for child in up if child.tag in _SECTION][:1] + up.xpath(
            "preceding-sibling::*[self::h2 or self::h3 or self::h4][1]"
        )
        if any(
            link not in heading.iter("a") and _ASIDE_HEADING.fullmatch(text_of(heading))
            for heading in headings
        ):
            return True
    return False
