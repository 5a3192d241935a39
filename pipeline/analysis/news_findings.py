"""Findings in news, minutes, forum posts and case studies: what is said well or critically, and whose words it is.

A passage is the inspectors' when it names them or their report together with a verdict, when it is in the passive of a verdict
("was praised", "described as"), or when it goes on from such a passage. People quoted by name, and what a publisher claims of
itself, are kept apart from it.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from pipeline.analysis import evaluations as words
from pipeline.analysis import headings, speakers, statements
from pipeline.analysis.clauses import LONGEST, Clause, clauses
from pipeline.analysis.fact_words import SPEAKS
from pipeline.analysis.reading import Reading, Sentence
from pipeline.analysis.themes import themes_at
from pipeline.model import Block, Finding, span
from pipeline.terms import FindingKind, StatedBy

_GOES_ON = re.compile(
    r"^\W*(?:they|it|this|these|those|however|but|also|another|others?|in addition|additionally|furthermore|moreover"
    r"|consequently|as a result|currently|while|at both|at the|there (?:was|were|is|are)|despite|although|similarly"
    r"|meanwhile|areas|strengths"
    r"|the (?:borough|partnership|area|city|county|local area|council)(?:['’]s)? (?:also|introduction))\b",
    re.IGNORECASE,
)
_THEY = re.compile(
    r"\W*(?:(?:on (?:a|the) [\w ]{3,20}|more \w+ly|however|but|also|and)\b,?\s+)?(?:they|it|the team)\b", re.IGNORECASE
)
_FRAGMENT = re.compile(r"[‘'“\"](?=\w)[^‘’“”\"\n]{4,160}?[,.]?[’'”\"](?!\w)")
_SHORTEST, _SHORT_NOTICE = 12, 200


@dataclass(slots=True)
class _Walk:
    """Where the walk through a text stands: whose passage it was, an open quotation, the list it is in.

    `inspectors` tells that the last sentence named inspectors, so that "they" may be they; `headed` that a heading says
    that what follows is what they found, `introduced` that a sentence ending in a colon does; `number` is theirs.
    """

    mode: StatedBy | None = None
    person: bool = False
    kind: FindingKind | None = None
    section: str = ""
    inspectors: bool = False
    headed: bool = False
    introduced: bool = False
    number: str = ""


def findings_in(reading: Reading, area: str | None) -> Iterator[Finding]:
    """The findings of a text that is no official report, in reading order; `area` is a GSS code."""
    walk = _Walk()
    body = reading.text.body
    begins = [hit.start for hit in reading.themes]
    for number, sentences in groupby(reading.sentences, key=lambda sentence: sentence.block):
        for kind, by, start, end in _block(body, reading.blocks[number], list(sentences), walk):
            inside = reading.themes[bisect_left(begins, start) : bisect_left(begins, end)]
            themes = themes_at(inside, start, end)
            yield Finding(kind, by, span(reading.text, start, end), walk.section, themes, (), area)


_Found = tuple[FindingKind, StatedBy, int, int]


def _block(body: str, block: Block, sentences: list[Sentence], walk: _Walk) -> Iterator[_Found]:
    written = body[block.start : block.end]
    marked = headings.mark(written)
    if block.kind in ("title", "heading"):
        _enter(written, marked.number, walk)
        return
    block, sentences = _unmarked(block, sentences, marked.length)
    if _listing(walk, marked) and block.kind == "paragraph" and _is_entry(body, block, sentences, marked):
        yield from _bullet(body, block, sentences, walk)
    elif block.kind == "paragraph" and headings.stands_alone(written):
        _enter(written, marked.number, walk)
    elif block.kind == "bullet":
        yield from _bullet(body, block, sentences, walk)
    elif walk.headed and headings.under_heading(written) and not _leaves(written, marked, walk):
        yield from _listed(body, sentences, walk)
    else:
        yield from _paragraph(body, block, sentences, walk, marked.number)


def _listing(walk: _Walk, marked: headings.Mark) -> bool:
    """Whether a paragraph so marked can belong to the list introduced; one numbered as its introduction goes on from it."""
    return walk.introduced and not (walk.number and marked.number)


def _unmarked(block: Block, sentences: list[Sentence], length: int) -> tuple[Block, list[Sentence]]:
    """A paragraph without the number or letter before it, which is no part of what it says."""
    begin = block.start + length
    if not length or begin >= block.end:
        return block, sentences
    kept = [one._replace(start=max(one.start, begin)) for one in sentences if one.end > begin]
    return replace(block, start=begin), kept


def _is_entry(body: str, block: Block, sentences: list[Sentence], marked: headings.Mark) -> bool:
    written = body[block.start : block.end]
    alone = headings.stands_alone(written) and headings.section(written) is None
    bare = alone and (written[0].islower() or any(_toned(body, one) for one in sentences))
    return headings.entry(written) and (bare or bool(marked.length))


def _toned(body: str, sentence: Sentence) -> list[Clause]:
    return list(clauses(body, sentence.start, sentence.end, sentence.evaluations))


def _enter(heading: str, number: str, walk: _Walk) -> None:
    """Take up what a heading says of the passages under it."""
    walk.kind, walk.section, walk.number = headings.section(heading), heading, number
    walk.headed = walk.kind is not None and headings.tells_findings(heading)
    walk.person = walk.introduced = False
    if headings.leads_away(heading):
        walk.mode = StatedBy.PUBLISHER


def _leaves(written: str, marked: headings.Mark, walk: _Walk) -> bool:
    """Whether a paragraph belongs to the section no more: its number is another section's, or it tells a decision."""
    other = bool(walk.number and marked.number) and walk.number != marked.number
    return other or headings.decides(written)


def _paragraph(body: str, block: Block, sentences: list[Sentence], walk: _Walk, number: str) -> Iterator[_Found]:
    written = body[block.start : block.end]
    walk.kind, walk.section, walk.headed, walk.introduced = None, "", False, False
    if headings.decides(written):
        return
    if (walk.person and speakers.begins_quoted(written)) or _by_person(body, block, sentences):
        walk.mode = StatedBy.PERSON
        yield from _sentences(body, sentences, walk, StatedBy.PERSON)
        walk.person = speakers.quote_open(written)
        return
    walk.person = False
    yield from _sentences(body, sentences, walk, None)
    if written[-1] in ":;":
        walk.kind, walk.section, walk.number = headings.section(written), written, number
        walk.introduced = walk.kind is not None


def _listed(body: str, sentences: list[Sentence], walk: _Walk) -> Iterator[_Found]:
    """The sentences of a paragraph that stands under a heading such as "What inspectors said we do well"."""
    for sentence in sentences:
        groups = {hit.group for hit in sentence.evaluations}
        spoken = _speaks(sentence) and speakers.is_person(body[sentence.start : sentence.end])
        if walk.kind and not spoken and words.FIRST_PERSON not in groups and body[sentence.end - 1] not in ":;?":
            yield walk.kind, StatedBy.INSPECTORS, sentence.start, sentence.end


def _by_person(body: str, block: Block, sentences: list[Sentence]) -> bool:
    """Whether somebody named speaks in this paragraph: it quotes a statement of theirs, or opens with what they said."""
    speaking = [_speaks(sentence) for sentence in sentences]
    if any(speaking) and speakers.has_long_quote(body[block.start : block.end]):
        return speakers.is_person(body[block.start : block.end])
    return speaking[0] and speakers.is_person(body[sentences[0].start : sentences[0].end])


def _speaks(sentence: Sentence) -> bool:
    return SPEAKS in [hit.group for hit in sentence.facts]


def _bullet(body: str, block: Block, sentences: list[Sentence], walk: _Walk) -> Iterator[_Found]:
    """A bullet of a list that its heading calls strengths or areas to improve is one finding."""
    if walk.kind is None:
        if body[block.end - 1] != "?":
            yield from _sentences(body, sentences, walk, None)
        return
    if block.end - block.start >= _SHORTEST:
        end = block.end if block.end - block.start <= LONGEST else sentences[0].end
        yield walk.kind, StatedBy.INSPECTORS, block.start, end
    walk.mode = StatedBy.INSPECTORS


def _sentences(body: str, sentences: list[Sentence], walk: _Walk, by: StatedBy | None) -> Iterator[_Found]:
    for number, sentence in enumerate(sentences):
        written = body[sentence.start : sentence.end]
        groups = {hit.group for hit in sentence.evaluations}
        who = by or _who(written, sentence, groups, walk, first=number == 0)
        if by is None:
            walk.mode = who
        if written[-1] not in ":;" and not statements.asks(written) and not _announces(written, groups):
            yield from _said(body, sentence, groups, who)


def _announces(written: str, groups: set[str]) -> bool:
    """Whether a sentence only tells that there is a report or was a visit, and no more."""
    return (
        words.NOTICE in groups
        and len(written) < _SHORT_NOTICE
        and not any(word in written for word in ("found", "great", "good"))
    )


def _who(written: str, sentence: Sentence, groups: set[str], walk: _Walk, *, first: bool) -> StatedBy:
    """Whose statement a sentence is; `groups` are those of its evaluating phrases."""
    if _speaks(sentence) and speakers.is_person(written):
        return StatedBy.PERSON
    named, walk.inspectors = walk.inspectors, words.INSPECTOR in groups
    if words.JUDGED in groups or (words.INSPECTOR in groups and words.SAYS in groups):
        return StatedBy.INSPECTORS
    if named and words.SAYS in groups and _THEY.match(written):
        walk.inspectors = True
        return StatedBy.INSPECTORS
    if (words.FIRST_PERSON in groups and not speakers.begins_quoted(written)) or statements.moves_on(written):
        return StatedBy.PUBLISHER
    if walk.mode is StatedBy.INSPECTORS and (
        not first or _GOES_ON.match(written) or _FRAGMENT.search(written) or speakers.begins_quoted(written)
    ):
        return StatedBy.INSPECTORS
    if walk.mode is StatedBy.PERSON and not first:
        return StatedBy.PERSON
    return StatedBy.PUBLISHER


def _said(body: str, sentence: Sentence, groups: set[str], who: StatedBy) -> Iterator[_Found]:
    found = _toned(body, sentence)
    if not found and who is not StatedBy.PERSON and statements.counts(body[sentence.start : sentence.end]):
        yield FindingKind.STATISTIC, who, sentence.start, sentence.end
    if not found and who is StatedBy.INSPECTORS:
        yield from _untoned(body, sentence, groups)
    for clause in found:
        if who is StatedBy.INSPECTORS or _claims(body, clause):
            kind = _kind(clause, sentence)
            for start, end in statements.parts(body, clause):
                yield kind, who, start, end


def _untoned(body: str, sentence: Sentence, groups: set[str]) -> Iterator[_Found]:
    """What inspectors are reported to have found, in words that neither praise nor criticise.

    Criticism is hardly ever said without a word of it, so that a plain statement of how things are counts as a strength.
    """
    written = body[sentence.start : sentence.end]
    if words.NEGATION not in groups and statements.reports(written) and len(written) <= LONGEST:
        kind = FindingKind.WEAKNESS if statements.brightens(written) is False else FindingKind.STRENGTH
        yield kind, StatedBy.INSPECTORS, sentence.start, sentence.end


def _claims(body: str, clause: Clause) -> bool:
    """Whether a publisher or a person claims something to be so now, rather than wishing or planning it."""
    return clause.tone != words.NEED and not statements.to_come(body, clause.start, clause.end)


def _kind(clause: Clause, sentence: Sentence) -> FindingKind:
    if clause.tone == words.PRAISE:
        return FindingKind.STRENGTH
    inside = {hit.group for hit in sentence.evaluations if clause.start <= hit.start < clause.end}
    if words.PRIORITY in inside:
        return FindingKind.PRIORITY_ACTION
    return FindingKind.AREA_FOR_IMPROVEMENT if words.FORMAL in inside else FindingKind.WEAKNESS
