"""Leaves out of a page what its readers do not see: hidden, moved away, struck out.

What they can open, as a tab or a part of an accordion, stays; so does a page that a script shows
once it has loaded. Only what the page itself says is known, and of its style sheets the rules of
one class or id: sheets are not fetched.
"""

import re
from collections.abc import Iterator
from itertools import islice

from lxml.html import HtmlElement

from pipeline.extraction.page_parts import drop

_STRUCK = ("del", "s", "strike")
_FOR_LISTENERS = frozenset(("visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text"))
_CLOSED = re.compile(r";(?:display:none|visibility:(?:hidden|collapse))(?:!important)?(?=;)")
"""What hides a part that a control may open."""
_AWAY = re.compile(r";text-indent:-\d{3,}|;clip:rect\((?:[01](?:px)?,?){4}\)")
_PLACED = re.compile(r";position:(?:absolute|fixed)(?=[;!])")
_BESIDE = re.compile(r";(?:left|right|top):-\d{3,}")
"""Where a part is that is placed outside the page."""
_CLEAR = re.compile(r";opacity:0?\.?0*%?(?:!important)?(?=;)")
_FADES_IN = re.compile(r";(?:transform|transition|animation|will-change)[\w-]*:")
"""What a script that shows a part gradually states with its opacity."""
_TINY = re.compile(r";font-size:(?:(?:1|0?\.\d+)px|0(?:\.0+)?[a-z%]*)(?:!important)?(?=;)")
_SHOWN = re.compile(r";display:(?!none)")
_MOST_STYLE = 2_000
"""How many characters of what one element or rule declares are read."""
_MOST_SHEET = 200_000
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SIMPLE = re.compile(r"\s*([.#][\w-]+)\s*")
_NAME = re.compile(r"[.#][\w-]+")
_POINTS = ("aria-controls", "data-target", "data-bs-target", "data-toggle", "onclick", "for")
_CONTROLS = frozenset(("button", "summary", "label", "dt", "input"))
_OPENS = re.compile(
    r"accordion|collaps|expand|toggle|slide|panel|(?:^|[\s_-])tabs?(?=$|[\s_-])|(?:show|read)-?more"
)
"""What the class of a part is called that opens."""
_NEAR = 30
"""How many elements of the part before one are searched for what opens it."""
_KEPT = frozenset(("html", "head", "body", "main"))


def leave_out_unseen(tree: HtmlElement) -> None:
    """Removes the elements of a page that nobody sees, and keeps the words after each."""
    rules = dict(_rules(tree))
    named = _pointed_at(tree)
    for node in [*tree.iter("*")]:
        if node.tag not in _KEPT and _is_unseen(node, rules, named):
            drop(node)


def _is_unseen(node: HtmlElement, rules: dict[str, str], named: set[str]) -> bool:
    classes = (node.get("class") or "").split()
    if node.tag in _STRUCK or (node.tag != "h1" and not _FOR_LISTENERS.isdisjoint(classes)):
        return True
    style = _declared(node.get("style") or "")
    if rules:
        names = [f".{one}" for one in classes[:_NEAR]] + [f"#{node.get('id')}"]
        style += "".join(rules.get(one, "") for one in names)
    if _is_out_of_sight(node, style):
        return True
    return _is_closed(node, style) and not _can_be_opened(node, named)


def _is_out_of_sight(node: HtmlElement, style: str) -> bool:
    """Whether a part is placed outside the page, or has letters that nobody can see."""
    if _AWAY.search(style) or (_PLACED.search(style) and _BESIDE.search(style)):
        return True
    if _CLEAR.search(style) and not _FADES_IN.search(style):
        return True
    return _TINY.search(style) is not None and not _sizes_what_it_holds(node)


def _is_closed(node: HtmlElement, style: str) -> bool:
    """Whether a part is not shown; one round the whole page is once a script has run."""
    hidden = "hidden" in node.attrib and node.get("hidden") != "until-found"
    return (hidden or _CLOSED.search(style) is not None) and node.find("main") is None


def _declared(style: str) -> str:
    """What is declared, in small letters without white space, each between semicolons."""
    if not style.strip():
        return ""
    bare = _COMMENT.sub("", style[:_MOST_STYLE])
    return f";{''.join(bare.split()).casefold()};"


def _sizes_what_it_holds(node: HtmlElement) -> bool:
    """Whether letters without size only close the gaps between parts that state their own."""
    within = islice(node.iterdescendants("*"), _NEAR)
    return any("font" in (one.get("style") or "").casefold() for one in within)


def _can_be_opened(node: HtmlElement, named: set[str]) -> bool:
    """Whether a hidden part is called a tab or the like, or a control names or precedes it."""
    opens = _OPENS.search((node.get("class") or "")[:_MOST_STYLE].casefold())
    if opens or node.get("role") == "tabpanel" or node.get("id") in named:
        return True
    before = node.getprevious()
    return before is not None and any(map(_is_control, islice(before.iter("*"), _NEAR)))


def _is_control(node: HtmlElement) -> bool:
    if node.tag in _CONTROLS or node.get("role") in ("button", "tab"):
        return True
    if node.tag == "a":
        return (node.get("href") or "#").strip().casefold().startswith(("#", "javascript:"))
    return "onclick" in node.attrib or "aria-expanded" in node.attrib


def _pointed_at(tree: HtmlElement) -> set[str]:
    """The words by which controls of a page may name its parts."""
    said = []
    for node in tree.iter("*"):
        said += [node.get(name) or "" for name in _POINTS if name in node.attrib]
        if (node.get("href") or "").startswith("#"):
            said.append(node.get("href") or "")
    return set(re.findall(r"[\w-]+", " ".join(said)))


def _rules(tree: HtmlElement) -> Iterator[tuple[str, str]]:
    """What a page's own style sheets declare for one class or id, unless it is shown elsewhere."""
    sheets = (
        node.text or ""
        for node in tree.iter("style")
        if (node.get("media") or "all").casefold() in ("all", "screen")
        and next(node.iterancestors("noscript", "template"), None) is None
    )
    told: dict[str, str] = {}
    shown: set[str] = set()
    for selectors, style in _blocks(_COMMENT.sub("", "\n".join(sheets)[:_MOST_SHEET])):
        if _SHOWN.search(style):
            shown.update(_NAME.findall(selectors))
        for one in selectors.split(","):
            if simple := _SIMPLE.fullmatch(one):
                told[simple[1]] = (told.get(simple[1], "") + style)[:_MOST_STYLE]
    return ((name, style) for name, style in told.items() if name not in shown)


def _blocks(sheet: str) -> Iterator[tuple[str, str]]:
    """The selectors and declarations of a sheet, without those for some devices ("@media")."""
    depth, at, selectors = 0, 0, ""
    for brace in re.finditer(r"[{}]", sheet):
        words, at = sheet[at : brace.start()], brace.end()
        if brace.group() == "{":
            selectors = words.rpartition(";")[2].strip() if not depth else selectors
            depth += 1
        else:
            if depth == 1 and not selectors.startswith("@"):
                yield selectors, _declared(words)
            depth = max(0, depth - 1)
