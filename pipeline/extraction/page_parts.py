"""Measures of a page's parts: how much of one is links, and whether it speaks of the field."""

import re

from lxml.html import HtmlElement

from pipeline.extraction.blocks import letters

FIELD = re.compile(
    r"\b(?i:SEND|special (?:educational )?needs|inspect\w*|Ofsted|CQC|Care Quality"
    r" Commission|EHCPs?|EHC|education,? health and care)\b"
)
"""Words of the field: a part that says them outside links is not left out for its name."""
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
SENTENCE = re.compile(r"[a-z][^.!?\n]{15,}[.!?]")


_NO_PAGE = ("javascript:", "mailto:", "tel:")


def unlinked(node: HtmlElement) -> str:
    """A part's words outside links."""
    return "".join(map(str, node.xpath(".//text()[not(ancestor::a)]")))


def says_field(node: HtmlElement) -> bool:
    """Whether a part's words outside links speak of the field."""
    return bool(FIELD.search(node.text_content()) and FIELD.search(unlinked(node)))


def share_linked(node: HtmlElement) -> float:
    """The share of a part's letters that are in links; of a part without words, all."""
    every = letters(node.text_content())
    return sum(letters(a.text_content()) for a in node.iter("a")) / every if every else 1.0


def leads_elsewhere(a: HtmlElement) -> bool:
    """Whether a link goes to another page, and does not open a part of this one."""
    target = (a.get("href") or "").strip()
    return bool(target) and "#" not in target and not target.startswith(_NO_PAGE)


def drop(node: HtmlElement) -> None:
    """Removes a part and keeps the words after it."""
    if node.getparent() is not None:
        node.drop_tree()


def drop_with_heading(node: HtmlElement) -> None:
    """Removes a part, the heading that has nothing under it then, and parts left empty."""
    around, before = node.getparent(), node.getprevious()
    if around is None:
        return
    drop(node)
    if before is not None and before.tag in HEADINGS[1:] and not (before.tail or "").strip():
        after = before.getnext()
        if after is None or after.tag in HEADINGS:
            drop(before)
    if around.tag not in ("body", "html") and not any(map(str.strip, map(str, around.itertext()))):
        drop_with_heading(around)
