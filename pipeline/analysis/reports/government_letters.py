"""Letters from a minister or the department to an area about its SEND services.

What they praise and ask for is said by the government, not by inspectors.
"""

import re
from collections.abc import Iterable, Iterator

from pipeline.analysis.language.clauses import clauses
from pipeline.analysis.language.reading import Reading, Sentence
from pipeline.analysis.vocabulary.evaluation_phrases import PRAISE
from pipeline.model.documents import Text, span
from pipeline.model.inspections import Finding
from pipeline.model.terms import FindingKind, StatedBy

_DEAR = re.compile(r"\bDear\s+[A-Z]")
_SENDER = re.compile(
    r"\b(?:Department\s+for\s+Education|Secretary\s+of\s+State|Minister\b|Under.?Secretary"
    r"|Regional\s+Lead|Vulnerable\s+Children’s\s+Unit)",
)
_INSPECTOR = re.compile(r"\bH(?:er|is)\s+Majesty[’']s\s+Inspector\b|\bHMI\b")
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e)\s+(?:am|are|would|have|expect|ask|note|look|will)\b")
_SEND = re.compile(r"\bSEND?\b|special\s+educational\s+needs", re.IGNORECASE)
_OF_INSPECTORS = re.compile(r"\b(?:inspect\w+|Ofsted|CQC|Care\s+Quality)\b", re.IGNORECASE)
_ASKS = re.compile(
    r"\b(?:[Yy]ou|[Yy]our|council|partnership|partners|leaders|plan)\b[^.]{0,60}"
    r"\b(?:should|must|needs?\s+to|go\s+on|continue\s+to)\b"
    r"|\b(?:I|[Ww]e)\s+(?:would\s+|will\s+|therefore\s+|now\s+|also\s+)?(?:ask|expect|urge|require|need)\b"
    r"|\b(?:grateful|glad)\s+if\s+you\b|\b[Mm]y\s+request\b"
)
_PLEASED = re.compile(
    r"\b(?:I\s+am|We\s+are|we\s+are)\s+(?:very\s+|particularly\s+)?(?:pleased|glad|reassured|encouraged"
    r"|delighted|impressed)\b(?!\s+(?:to\s+(?:tell|say|confirm|write|inform)|if\b))"
    r"|\b(?:encourages|reassures)\s+(?:me|us)\b|\breassuring\s+to\s+(?:me|us)\b"
)
_SENTENCE_END = re.compile(r"[.!?;:][”’\"')]*$")
_SHORT = 120
"""The most characters of a line that only names a sender."""


def is_letter(text: Text) -> bool:
    """Whether a text contains such a letter: a salutation, a government sender, the first person.

    A letter signed by an inspector does not count.
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


def findings(reading: Reading, told: Iterable[Finding], area: str | None) -> Iterator[Finding]:
    """What such a letter praises, criticises and asks for, as said by the government.

    Also those of the findings `told` that are whole sentences and mention inspectors or are a
    person's. `area` is a GSS code.
    """
    for one in told:
        quote = one.span.quote
        whole = _SENTENCE_END.search(quote)
        if whole and (one.stated_by is StatedBy.PERSON or _OF_INSPECTORS.search(quote)):
            yield one
    text = reading.text
    dear = _DEAR.search(text.body)
    for sentence in reading.sentences:
        words = text.body[sentence.start : sentence.end]
        after = dear is not None and sentence.start > dear.start()
        kind = _kind(reading, sentence) if after and not _OF_INSPECTORS.search(words) else None
        if kind is not None and _SENTENCE_END.search(words.strip()):
            said = span(text, sentence.start, sentence.end)
            yield Finding(kind=kind, stated_by=StatedBy.GOVERNMENT, span=said, area=area)


def _kind(reading: Reading, sentence: Sentence) -> FindingKind | None:
    """The kind of a sentence in the writer's own words, if it is praise, criticism or a demand."""
    words = reading.text.body[sentence.start : sentence.end]
    if _ASKS.search(words):
        return FindingKind.REQUIRED
    if _PLEASED.search(words):
        return FindingKind.STRENGTH
    body = reading.text.body
    found = clauses(body, sentence.start, sentence.end, sentence.evaluations)
    tones = {clause.tone for clause in found}
    if not tones:
        return None
    return FindingKind.STRENGTH if tones == {PRAISE} else FindingKind.WEAKNESS
