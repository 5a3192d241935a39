"""The government's improvement notices and directions after an inspection: how to know one, and
what it requires.
"""

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
_MINISTER = Rule(("secretary",), re.compile(r"\bSecretary\s+of\s+State\b", re.IGNORECASE))
_BINDS = re.compile(
    r"\b(?:to|with|failure\s+to)\s+comply\s+with\s+(?:this|the)\s+(?:\w+\s+)?(?:notice|direction)|\bcomply\s+with\s+this\b"
    r"|\bhereby\s+directs?\b|\brequired\s+of\s+the\s+(?:council|authority|partnership)\b",
    re.IGNORECASE,
)
_SEND = re.compile(r"\bSEND\b|special\s+educational\s+needs", re.IGNORECASE)
_INSPECTED = re.compile(r"\binspect(?:ed|ion|ors)\b", re.IGNORECASE)
_REQUIRES = re.compile(
    r"\b(?:to\s+comply|required|requirements?|requires|directs?|directed|improvement\s+(?:plan|measures)|actions?)\b",
    re.IGNORECASE,
)
_FAILURE = re.compile(r"\bfailure\s+to\b|\bif\s+the\s+council\b", re.IGNORECASE)
_BINDING = re.compile(r"\b(?:must|should|shall|will|is\s+required\s+to|are\s+required\s+to)\b")
_BODY = re.compile(r"\b(?:council|authority|partnership|board|partners|leaders)\b", re.IGNORECASE)
_NAMES = re.compile(r"\b(?:inspectorates?|inspectors|ofsted|report)\b", re.IGNORECASE)
_HEADING = 120


def marks(text: Text) -> tuple[Span, ...]:
    """The title and the binding words of a notice or direction on SEND services; empty for all
    else.

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
    """The inspectors' areas that a notice repeats, and what it requires itself, which is the
    government's word.
    """
    quoted = list(plans.findings(text, area))
    taken = {one.span.start for one in quoted}
    required = [one for one in _required(text, area) if one.span.start not in taken]
    return tuple(sorted((*quoted, *required), key=lambda one: one.span.start))


def of_inspectors(told: Iterable[Finding]) -> tuple[Finding, ...]:
    """Of the findings that a notice's sentences tell, those under words that name the inspectors or
    their report.
    """
    return tuple(
        one for one in told if one.stated_by is StatedBy.INSPECTORS and _NAMES.search(one.section)
    )


def _titles(text: Text, block: Block) -> bool:
    if text.page(block.start) != 1 or block.kind not in ("title", "heading", "paragraph"):
        return False
    return _TITLE.fullmatch(" ".join(text.body[block.start : block.end].split())) is not None


def _required(text: Text, area: str | None) -> Iterator[Finding]:
    section, opened = "", False
    for block in text.blocks:
        written = text.body[block.start : block.end]
        if block.kind in ("title", "heading") or (block.marked and len(written) < _HEADING):
            section, opened = (
                written,
                bool(_REQUIRES.search(written)) and not _FAILURE.search(written),
            )
        elif block.kind == "paragraph" and written.endswith(":"):
            opened = opened or _REQUIRES.search(written) is not None
            section = section or written
        elif opened and block.kind in ("bullet", "paragraph") and _binds(block, written):
            quote, heading = span(text, block.start, block.end), " ".join(section.split())
            yield Finding(FindingKind.REQUIRED, StatedBy.GOVERNMENT, quote, heading, area=area)


def _binds(block: Block, written: str) -> bool:
    """Whether an outermost item or a paragraph says what somebody must do, not what follows if they
    do not.
    """
    bound = _BINDING.search(written) and _BODY.search(written) and not _FAILURE.search(written)
    return block.level <= 1 and bool(bound)
