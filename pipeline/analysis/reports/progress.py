"""What returning inspectors say about each weakness or area for priority action.

Whether enough has been done about it: a revisit (2018 to 2022) speaks of "sufficient progress", a
monitoring inspection (since 2023) of "effective action".
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from pipeline.analysis.language.clauses import clauses
from pipeline.analysis.language.reading import Reading, Sentence, read
from pipeline.analysis.language.sentences import split
from pipeline.analysis.reports.sections import Part, Section, section_of
from pipeline.analysis.vocabulary import evaluation_phrases as words
from pipeline.model.documents import Block, Text, span
from pipeline.model.inspections import Finding
from pipeline.model.terms import FindingKind, StatedBy, Visit

_NOT = r"(?P<no>not\s+(?:yet\s+)?)?"
_EFFECTIVE = re.compile(
    rf"\b{_NOT}(?:been\s+)?(?:taken|taking)\s+(?:\w+ly\s+)?effective\s+action"
    r"|\beffective\s+action\s+(?:has|is)\s+(?P<never>not\s+(?:yet\s+)?)?(?:been|being)\s+taken",
    re.IGNORECASE,
)
_SUFFICIENT = re.compile(
    rf"\b(?:has|have|is|are)\s+{_NOT}(?:yet\s+)?(?:made|making)\s+(?P<little>in)?sufficient\s+progress"
    r"|\b(?P<less>in)?sufficient\s+progress\s+(?:has|is)\s+(?P<never>not\s+(?:yet\s+)?)?(?:been|being)\s+made",
    re.IGNORECASE,
)
_ASKS = re.compile(r"\b(?:whether|extent to which|how well|if)\b", re.IGNORECASE)
_COUNTS = re.compile(
    r"\b\w+\s+(?:out\s+)?of\s+(?:the|its|these)\s+\w+\b|\b(?:some|most|many|all|each|both)\b"
    r"|\b(?:weaknesses|areas for priority action|areas of (?:significant )?weakness)\b",
    re.IGNORECASE,
)
"""A verdict with such words is about several weaknesses or areas together."""
_PART = re.compile(
    r"\b(?:some|most|many|one|two|three|four|five|six)\s+(?:out\s+)?(?:of|areas?\s+for)\b"
    r"|\b(?:but|except|other than)\b",
    re.IGNORECASE,
)
"""Words of a verdict that holds for some areas for priority action only."""
_ACTION = re.compile(r"(?:area\s+for\s+)?priority\s+action(?:\s+area)?\s+\d{1,2}\b", re.IGNORECASE)
_ASKED = re.compile(r"\b(?:should|must|needs? to|required to)\b", re.IGNORECASE)
_LACKS = re.compile(
    r"\b(?:not|no|nobody|too|few|var(?:y|ies|iable|iation)|inconsisten\w+|poor\w*|weak\w*|slow\w*"
    r"|late|delay\w*|lack\w*|wait\w*|limited|unaware|missing|insufficient\w*|unclear|remains?)\b",
    re.IGNORECASE,
)
_GAINS = re.compile(
    r"\b(?:clear\w*|sooner|well|improv\w+|good|better|strong\w*|effective\w*|valued?|prais\w+|skilled"
    r"|welcom\w+|early|quickly|ambitious|high-quality|positive\w*|know|trust|committed)\b",
    re.IGNORECASE,
)
_LONGEST = 1200
"""Characters up to which a weakness is quoted together with what was done about it and the verdict.
"""
_SECTION = 200


class Verdict(NamedTuple):
    """A sentence `body[start:end]` that says whether enough was done, in one area or more
    (`overall`).
    """

    good: bool
    overall: bool
    start: int
    end: int


def verdicts(text: Text, visit: Visit, blocks: tuple[Block, ...]) -> Iterator[Verdict]:
    """The verdicts in `blocks` for that kind of visit, without sentences asking for one."""
    pattern = _SUFFICIENT if visit is Visit.REVISIT else _EFFECTIVE
    for block in blocks:
        for start, end in split(text.body, block.start, block.end):
            match = pattern.search(text.body, start, end)
            if match and not _ASKS.search(text.body, start, match.start()):
                good = not any(match.groupdict().values())
                overall = _COUNTS.search(text.body, start, end) is not None
                yield Verdict(good, overall, start, end)


def effective(text: Text) -> Verdict | None:
    """The verdict of a monitoring report if all its verdicts agree, else None."""
    found = list(verdicts(text, Visit.MONITORING, text.blocks))
    if len({one.good for one in found}) != 1 or any(
        _PART.search(text.body, one.start, one.end) for one in found
    ):
        return None
    return next((one for one in found if one.overall), found[0])


def progress_findings(
    text: Text, visit: Visit, parts: tuple[Part, ...], area: str | None
) -> Iterator[Finding]:
    """The findings of a revisit's letter or a monitoring report on each weakness or area.

    `area` is a GSS code.
    """
    if visit is Visit.REVISIT:
        for part in parts:
            if part.section is Section.MAIN:
                yield from _weaknesses(text, part, area)
        return
    reading = read(text)
    for heading, block in _actions(text, parts):
        yield from _told(reading, heading, block, visit, area)
    for part in parts:
        if part.section is Section.NEXT:
            yield from _next_steps(text, part, area)


def _next_steps(text: Text, part: Part, area: str | None) -> Iterator[Finding]:
    """What else inspectors ask for, in the section on next steps."""
    kind = FindingKind.AREA_FOR_IMPROVEMENT
    for block in part.blocks:
        asked = _ASKED.search(text.body, block.start, block.end)
        if asked and block.kind in ("bullet", "paragraph"):
            yield _finding(text, kind, block.start, block.end, part.heading, area)


def _weaknesses(text: Text, part: Part, area: str | None) -> Iterator[Finding]:
    """A finding for each weakness: its words, what was done, and the verdict that ends it."""
    opens = 0
    for number, block in enumerate(part.blocks):
        found = [one for one in verdicts(text, Visit.REVISIT, (block,)) if not one.overall]
        if not found:
            continue
        verdict, first = found[-1], part.blocks[opens]
        kind = FindingKind.STRENGTH if verdict.good else FindingKind.WEAKNESS
        if verdict.end - first.start <= _LONGEST and opens < number:
            yield _finding(text, kind, first.start, verdict.end, part.heading, area)
        else:
            heading = text.body[first.start : first.end] if opens < number else part.heading
            yield _finding(text, kind, verdict.start, verdict.end, heading, area)
        opens = min(number + 1, len(part.blocks) - 1)


def _actions(text: Text, parts: tuple[Part, ...]) -> Iterator[tuple[str, Block]]:
    """The blocks under each heading "Area for priority action 1" or "What progress …", with it."""
    heading = ""
    for block in text.blocks:
        written = text.body[block.start : block.end]
        section = section_of(text, block)
        if (
            block.kind != "bullet"
            and _ACTION.match(written)
            and (block.kind != "paragraph" or len(written) < _SECTION)
        ):
            heading = written
        elif section is not None or block.kind in ("title", "heading"):
            heading = written if section is Section.PROGRESS else ""
        elif heading and block.kind in ("bullet", "paragraph"):
            yield heading, block


def _told(
    reading: Reading, heading: str, block: Block, visit: Visit, area: str | None
) -> Iterator[Finding]:
    """A verdict, or a list item that praises or criticises, not the restated action or
    introduction.
    """
    text = reading.text
    found = list(verdicts(text, visit, (block,)))
    for one in found:
        kind = FindingKind.STRENGTH if one.good else FindingKind.WEAKNESS
        yield _finding(text, kind, one.start, one.end, heading, area)
    if not found and block.kind == "bullet" and block.level <= 1:
        yield from toned(reading, block, heading, area)


def toned(reading: Reading, block: Block, heading: str, area: str | None) -> Iterator[Finding]:
    """A list item as a strength or weakness by its words; split if both, left out if neither."""
    inside = [one for one in reading.sentences if block.start <= one.start < block.end]
    found = [tone for one in inside for tone in _tones(reading, one)]
    if len({kind for kind, _, _ in found}) == 1:
        found = [(found[0][0], block.start, block.end)]
    for kind, start, end in found:
        yield _finding(reading.text, kind, start, end, heading, area)


def _plain_tone(words: str) -> FindingKind | None:
    """The tone of an item without any evaluation from the vocabulary."""
    if _LACKS.search(words):
        return FindingKind.WEAKNESS
    return FindingKind.STRENGTH if _GAINS.search(words) else None


def _tones(reading: Reading, sentence: Sentence) -> Iterator[tuple[FindingKind, int, int]]:
    """The clauses of a sentence that praise or criticise, else all of it by its plain words."""
    body, start, end = reading.text.body, sentence.start, sentence.end
    evaluated = list(clauses(body, start, end, sentence.evaluations))
    for clause in evaluated:
        kind = FindingKind.STRENGTH if clause.tone == words.PRAISE else FindingKind.WEAKNESS
        yield kind, clause.start, clause.end
    plain = None if evaluated else _plain_tone(body[start:end])
    if plain is not None:
        yield plain, start, end


def _finding(
    text: Text, kind: FindingKind, start: int, end: int, heading: str, area: str | None
) -> Finding:
    section = " ".join(heading.split())[:_SECTION]
    return Finding(
        kind=kind,
        stated_by=StatedBy.INSPECTORS,
        span=span(text, start, end),
        section=section,
        area=area,
    )
