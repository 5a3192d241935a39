"""Recognises the government's improvement notices and directions, and extracts their demands."""

import re
from collections.abc import Iterable, Iterator

from pipeline.analysis.reports import action_plans as plans
from pipeline.analysis.vocabulary.guarded_pattern import Rule
from pipeline.model.documents import Block, Span, Text, span
from pipeline.model.inspections import Finding
from pipeline.model.terms import FindingKind, StatedBy

_TITLE = re.compile(
    r"(?:(?:revised|updated|non-statutory|statutory|send|dfe)\s+)*(?:improvement\s+notice|directions?)"
    r"(?:\s*(?:for|to|issued\s+to|given\s+to|in\s+respect\s+of|under|:|–|-)\s*[^.]{3,110})?",
    re.IGNORECASE,
)
_MINISTER = Rule(("secretary",), r"\bsecretary\s+of\s+state\b")
_BINDS = re.compile(
    r"\b(?:to|with|failure\s+to)\s+comply\s+with\s+(?:this|the)\s+(?:\w+\s+)?(?:notice|direction)|\bcomply\s+with\s+this\b"
    r"|\b(?:council|authority|partnership)\s+(?:is\s+required\s+to|must\s+comply)\b"
    r"|\bthis\s+notice\s+(?:is\s+(?:given|issued)|varies|replaces)\b"
    r"|\bhereby\s+directs?\b|\brequired\s+of\s+the\s+(?:council|authority|partnership)\b",
    re.IGNORECASE,
)
_SEND = Rule(
    ("send", "special", "ehc"),
    r"\bsend\b|special\s+educational\s+needs|\behc\s+plans?\b",
)
_INSPECTED = re.compile(r"\b(?:inspect(?:ed|ion|ors)|re-?visit(?:ed)?)\b", re.IGNORECASE)
_REQUIRES = re.compile(
    r"\b(?:to\s+comply|required|requirements?|requires|directs?|directed|improvement\s+(?:plan|measures)|actions?)\b",
    re.IGNORECASE,
)
_FAILURE = re.compile(r"\bfailure\s+to\b|\bif\s+the\s+council\b", re.IGNORECASE)
_BINDING = re.compile(r"\b(?:must|should|shall|will|is\s+required\s+to|are\s+required\s+to)\b")
_BODY = re.compile(r"\b(?:council|authority|partnership|board|partners|leaders)\b", re.IGNORECASE)
_BOUND_LEAD = re.compile(
    r"\b(?:council|authority|partnership|board|partners|leaders)\b[^.:]{0,40}"
    r"\b(?:must|shall|(?:is|are)\s+required\s+to)\b[^.]{0,60}:$"
    r"|\brequires?\s+(?:that\s+)?(?:the\s+)?(?:council|authority|partnership)\b[^.:]{0,40}:$"
    r"|\bto\s+comply\b[^.:]{0,60}:$",
    re.IGNORECASE,
)
"""The words before a list of what a body must do."""
_NOTICE = Rule(
    ("notice", "direction"),
    r"\b(?:improvement\s+notice|statutory\s+direction)\b",
)
_NAMES = re.compile(
    r"\b(?:inspectorates?|inspectors|ofsted|report)\b|\binspection (?:\w+ )?(?:found|identified)\b",
    re.IGNORECASE,
)
_HEADING, _BRIEF = 120, 60
_TYPED = re.compile(r"\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s+(?=\S)")
"""The letter or number of an item that is typed as a paragraph of its own."""


def marks(text: Text) -> tuple[Span, ...]:
    """The title and the binding words of a notice or direction on SEND services, if it is one.

    An article about a notice has neither its title alone on a line nor its binding words in the
    minister's name.
    """
    if not all(rule.search(text.body) for rule in (_MINISTER, _SEND, _INSPECTED)):
        return ()
    title = next((block for block in text.blocks if _titles(text, block)), None)
    binds = _BINDS.search(text.body) if title else None
    if title is None or binds is None:
        return ()
    return (span(text, title.start, title.end), span(text, *binds.span()))


def findings(text: Text, area: str | None) -> tuple[Finding, ...]:
    """The inspectors' areas that a notice repeats, and the government's own demands."""
    quoted = list(plans.quoted(text, area))
    taken = {one.span.start for one in quoted}
    required = [one for one in _required(text, area) if one.span.start not in taken]
    return tuple(sorted((*quoted, *required), key=lambda one: one.span.start))


def of_inspectors(told: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings in a notice's sentences whose heading names the inspectors or their report."""
    return tuple(
        one for one in told if one.stated_by is StatedBy.INSPECTORS and _NAMES.search(one.section)
    )


def _titles(text: Text, block: Block) -> bool:
    if text.page(block.start) != 1 or block.kind not in ("title", "heading", "paragraph"):
        return False
    return _TITLE.fullmatch(" ".join(text.body[block.start : block.end].split())) is not None


def asked_in(text: Text, area: str | None) -> tuple[Finding, ...]:
    """What an account of a notice or direction lists under words such as "The council must:"."""
    if not _NOTICE.search(text.body) or not _SEND.search(text.body):
        return ()
    return tuple(one for one in _required(text, area) if _BOUND_LEAD.search(one.section))


def account_marks(text: Text) -> tuple[Span, ...]:
    """The lists in an account of a notice that followed an inspection; empty for anything else."""
    if not _INSPECTED.search(text.body):
        return ()
    return tuple(one.span for one in asked_in(text, None))


def _required(text: Text, area: str | None) -> Iterator[Finding]:
    """The items and paragraphs that require something, each with its introduction."""
    heading, lead, opened = "", "", False
    for number, block in enumerate(text.blocks):
        written = text.body[block.start : block.end]
        if block.kind in ("title", "heading") or (block.marked and len(written) < _HEADING):
            heading, lead = written, ""
            opened = bool(_REQUIRES.search(written)) and not _FAILURE.search(written)
        elif block.kind == "paragraph" and written.endswith(":"):
            opened = opened or _REQUIRES.search(written) is not None
            lead = "" if _FAILURE.search(written) else written
        elif _asks(block, written, lead, opened=opened):
            section = lead if _BOUND_LEAD.search(lead) else heading or lead
            typed = _TYPED.match(written)
            start = block.start + (typed.end() if typed else 0)
            quote = span(text, start, _end_of_item(text.blocks, number))
            yield Finding(
                kind=FindingKind.REQUIRED,
                stated_by=StatedBy.GOVERNMENT,
                span=quote,
                section=" ".join(section.split()),
                area=area,
            )
        elif block.kind == "paragraph":
            lead = ""


def _asks(block: Block, written: str, lead: str, *, opened: bool) -> bool:
    """Whether an item or paragraph requires something, by its own words or by the introduction."""
    item = block.kind == "bullet" or _is_typed(written)
    if item and block.level <= 1 and _BOUND_LEAD.search(lead):
        return True
    return opened and block.kind in ("bullet", "paragraph") and _binds(block, written)


def _is_typed(written: str) -> bool:
    """Whether a paragraph is an item with its own letter or number, and no numbered heading."""
    typed = _TYPED.match(written)
    return typed is not None and (written[typed.end()].islower() or len(written) > _BRIEF)


def _end_of_item(blocks: tuple[Block, ...], number: int) -> int:
    """Where an item ends, with everything below it."""
    end = blocks[number].end
    for block in blocks[number + 1 :]:
        if block.kind != "bullet" or block.level <= max(blocks[number].level, 1):
            break
        end = block.end
    return end


def _binds(block: Block, written: str) -> bool:
    """Whether an item or paragraph says what must be done, not what follows otherwise."""
    bound = _BINDING.search(written) and _BODY.search(written) and not _FAILURE.search(written)
    return block.level <= 1 and bool(bound)
