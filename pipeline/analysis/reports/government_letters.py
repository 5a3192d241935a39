"""Letters in which a minister or the department speaks to an area about its SEND services: what
they praise and ask for is the government's word, not inspectors'.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from pipeline.model.documents import Text
from pipeline.model.inspections import Finding
from pipeline.model.terms import FindingKind, StatedBy

_DEAR = re.compile(r"\bDear\s+[A-Z]")
_SENDER = re.compile(
    r"\b(?:Department\s+for\s+Education|Secretary\s+of\s+State|Minister\b|Under.?Secretary"
    r"|Regional\s+Lead|Vulnerable\s+Children’s\s+Unit)",
)
_INSPECTOR = re.compile(r"\bH(?:er|is)\s+Majesty[’']s\s+Inspector\b|\bHMI\b")
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e)\s+(?:am|are|would|have|expect|ask|note|look|will)\b")
_SEND = re.compile(r"\bSEND\b|special\s+educational\s+needs", re.IGNORECASE)
_OF_INSPECTORS = re.compile(r"\b(?:inspect\w+|Ofsted|CQC|Care\s+Quality)\b", re.IGNORECASE)
_ASKS = re.compile(
    r"\b(?:should|must|need(?:s|ed)?\s+to|ask(?:s|ed)?\s+(?:that|you|them)|expects?\b|required?)\b",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?;:][”’\"')]*$")
_SHORT = 120
"""Characters of a line that only names a sender."""


def is_letter(text: Text) -> bool:
    """Whether a text is or holds such a letter: a salutation, the government as its sender, and the
    first person. A letter that an inspector signs is none.
    """
    if not all(rule.search(text.body) for rule in (_DEAR, _SEND, _FIRST_PERSON)):
        return False
    if _INSPECTOR.search(text.body):
        return False
    return any(
        block.end - block.start <= _SHORT and _SENDER.search(text.body, block.start, block.end)
        for block in text.blocks
        if block.kind == "paragraph"
    )


def of_government(told: Iterable[Finding]) -> Iterator[Finding]:
    """The findings of such a letter, those in the writer's own words as the government's."""
    for one in told:
        quote = one.span.quote
        if not _SENTENCE_END.search(quote):
            continue
        if one.stated_by is StatedBy.PERSON or _OF_INSPECTORS.search(quote):
            yield one
        elif one.kind is not FindingKind.STRENGTH and _ASKS.search(quote):
            yield replace(one, kind=FindingKind.REQUIRED, stated_by=StatedBy.GOVERNMENT)
        else:
            yield replace(one, stated_by=StatedBy.GOVERNMENT)
