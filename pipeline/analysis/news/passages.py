"""The walk through a text that finds out whose words each sentence is in, and what stands over it.

Inspectors' words begin where they or their report are said to tell something, and go on over
sentences that link to it; headings and introductions say what the entries under them are. Whether a
statement in them is a finding is decided in `news_findings` from what this walk and `evidence`
show.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby

from pipeline.analysis.language import headings, speakers
from pipeline.analysis.language.clauses import LONGEST
from pipeline.analysis.language.reading import Reading, Sentence
from pipeline.analysis.news import attribution as voices
from pipeline.analysis.news.attribution import Voice
from pipeline.analysis.vocabulary import statement_phrases as words
from pipeline.model.documents import Block
from pipeline.model.terms import FindingKind, StatedBy

_ASKED_OF = re.compile(
    r"\b(?:board|panel|committee|members|cabinet|council|councillors|you|governors|meeting)\b[^.:]{0,20}\b(?:asked|recommended"
    r"|invited|requested|able)\b|\brecommend(?:ed)? that\b|\byou (?:can|could|may)\b[^.:]{0,20}:$",
    re.IGNORECASE,
)
_NOT_ENTRY = re.compile(r"\W*(?:what|how|next|who|when|where)\b", re.IGNORECASE)
_LABELLED = re.compile(r"[^:\n]{4,60}:\s+(?=\w{2,} \w)")
_ENTRY, _LABEL = 260, 7


@dataclass(slots=True)
class Passage:
    """A sentence, or a whole entry of a list, with what the walk knows of it.

    `scope` says how it came to be the inspectors' words; `polarity` is +1 or -1 where a heading or
    introduction says what stands under it, else 0; `sure` that it is an entry of such a list.
    """

    start: int
    end: int
    sentence: Sentence
    by: StatedBy
    section: str
    scope: dict[str, float]
    polarity: int = 0
    sure: bool = False
    kind: FindingKind | None = None
    first: bool = True


@dataclass(slots=True)
class _Walk:
    """Where the walk stands: the last voice, the heading or list that it is under, the number of
    the block.
    """

    voice: Voice = field(default_factory=Voice)
    heading: str = ""
    polarity: int = 0
    kind: FindingKind | None = None
    tells: bool = False
    away: bool = False
    listing: int = 0
    list_kind: FindingKind | None = None
    list_number: str = ""
    in_list: bool = False
    entered: bool = False
    number: int = -1


def passages(reading: Reading) -> Iterator[Passage]:
    """The passages of a text in reading order; headings are none, but an entry that a label of its
    own heads is.
    """
    walk = _Walk()
    body = reading.text.body
    for number, sentences in groupby(reading.sentences, key=lambda sentence: sentence.block):
        walk.number = number
        yield from _block(body, reading.blocks[number], list(sentences), walk)


def _block(body: str, block: Block, sentences: list[Sentence], walk: _Walk) -> Iterator[Passage]:
    written = body[block.start : block.end]
    mark = headings.mark(written)
    symbol = headings.symbol(written)
    bare = written[mark.length or symbol :]
    polarity = headings.polarity(bare) if len(bare) < 120 else 0
    _leave(written, mark, walk)
    entry, heading = _what(block, written, bare, mark, bool(symbol), polarity, walk)
    walk.voice.paragraphs += 1
    if headings.planned(written):
        return
    if heading:
        yield from _headed(body, block, sentences, written, polarity, walk)
        return
    if not entry and walk.entered:
        walk.in_list = False
    if entry and (walk.listing if walk.in_list else walk.polarity):
        start = block.start + (mark.length or symbol)
        lines = sentences if "\n" in written else []
        if len(lines) > 1:
            for line in lines:
                one = replace(block, start=max(line.start, start), end=line.end)
                yield _entry(one.start, one, [line], walk)
        else:
            yield _entry(start, block, sentences, walk)
    else:
        yield from _sentences(body, block, sentences, mark.length or symbol, entry, walk)
    if written[-1] == ":" or (written[-1] == ";" and not entry):
        _introduce(written, mark, walk, sentences)


def _what(
    block: Block,
    written: str,
    bare: str,
    mark: headings.Mark,
    symbol: bool,
    polarity: int,
    walk: _Walk,
) -> tuple[bool, bool]:
    """Whether a block is an entry of a list, and whether it is a heading."""
    if block.kind in ("title", "heading"):
        return False, True
    if block.kind == "bullet":
        return True, False
    heading = headings.stands_alone(written) or (len(written) < 60 and written[-1] == "?")
    other = (
        bare.isupper()
        or bool(walk.list_number and mark.number)
        or _NOT_ENTRY.match(bare) is not None
    )
    says_nothing = not polarity or len(bare.split()) > _LABEL
    listed = bool(mark.length) or bare[:1].islower() or (heading and says_nothing) or symbol
    if walk.in_list and len(written) <= _ENTRY and not other and listed:
        return True, False
    if walk.polarity and len(written) <= LONGEST and written[-1] not in "?:":
        short = heading and (
            bare.isupper() or len(bare.split()) < 4 or headings.leads_away(written)
        )
        if symbol or (mark.length and not short and written.count(". ") < 2):
            return True, False
        if (
            heading
            and says_nothing
            and len(bare.split()) > 3
            and not other
            and not headings.leads_away(written)
        ):
            return False, False
    if symbol and walk.in_list and not heading:
        return True, False
    return False, heading


def _leave(written: str, mark: headings.Mark, walk: _Walk) -> None:
    """Leave the section that a heading opened at a paragraph with another section's number, and at
    a decision.
    """
    number = headings.mark(walk.heading).number
    if walk.polarity and (
        (number and mark.number and number != mark.number) or headings.decides(written)
    ):
        walk.polarity, walk.tells, walk.voice.inspectors = 0, False, False


def _headed(
    body: str, block: Block, sentences: list[Sentence], written: str, polarity: int, walk: _Walk
) -> Iterator[Passage]:
    """Take up what a heading says of the passages under it; one that itself names an entry is a
    passage.
    """
    label = _LABELLED.match(written)
    if label:
        polarity = headings.polarity(label.group())
    walk.polarity = polarity if walk.number and not headings.leads_away(written) else 0
    walk.kind = headings.section(written) if walk.polarity < 0 else None
    walk.tells = bool(walk.polarity) and headings.tells_findings(written)
    walk.heading = written
    walk.in_list, walk.listing, walk.voice.person = False, 0, False
    walk.away = not walk.polarity and headings.leads_away(written)
    if walk.away:
        walk.voice.inspectors = False
    if not walk.polarity:
        walk.voice.paragraphs += 2
    elif block.kind == "paragraph" and walk.number > 1 and label:
        yield _entry(block.start, block, sentences, walk)


def _entry(start: int, block: Block, sentences: list[Sentence], walk: _Walk) -> Passage:
    polarity, kind = (walk.listing, walk.list_kind) if walk.in_list else (walk.polarity, walk.kind)
    walk.voice.named()
    walk.entered = True
    sentence = sentences[0]._replace(
        start=start,
        end=block.end,
        evaluations=[hit for one in sentences for hit in one.evaluations],
        statements=[hit for one in sentences for hit in one.statements],
    )
    end = block.end if block.end - start <= LONGEST else max(sentences[0].end, start)
    return Passage(
        start, end, sentence, StatedBy.INSPECTORS, walk.heading, {}, polarity, True, kind
    )


def _introduce(written: str, mark: headings.Mark, walk: _Walk, sentences: list[Sentence]) -> None:
    """Take up what an introduction ("The strengths include:") says of the entries behind it."""
    groups = {hit.group for hit in sentences[-1].statements}
    polarity = headings.polarity(written)
    leaning = (words.PRAISING in groups) - (words.CRITICISING in groups)
    if _ASKED_OF.search(written) or not (polarity or walk.voice.inspectors):
        walk.in_list = False
        return
    walk.in_list, walk.entered, walk.listing, walk.list_number = (
        True,
        False,
        polarity or leaning,
        mark.number,
    )
    walk.list_kind = headings.section(written) if walk.listing < 0 else None
    walk.heading = written


def _sentences(
    body: str, block: Block, sentences: list[Sentence], mark: int, entry: bool, walk: _Walk
) -> Iterator[Passage]:
    written = body[block.start : block.end]
    by_person = (walk.voice.person and speakers.begins_quoted(written)) or voices.by_person(
        body, written, sentences
    )
    walk.voice.person = by_person and speakers.quote_open(written)
    decides = headings.decides(written)
    over, kind, section = _over(written, entry, walk)
    named = [voices.names(body, one) for one in sentences]
    under = voices.Under(entry, bool(over), walk.tells, walk.away)
    for number, sentence in enumerate(sentences):
        if number == len(sentences) - 1 and _is_cell(body, sentences):
            return
        start = (
            max(sentence.start, min(block.start + mark, sentence.end - 1))
            if mark
            else sentence.start
        )
        told = sentence if start == sentence.start else sentence._replace(start=start)
        scope, by = voices.scope_of(
            body, told, walk.voice, under, person=by_person, named=named[number], first=not number
        )
        if decides:
            scope["decision"] = 1.0
        if entry:
            scope["entry"] = 1.0
        elif mark:
            scope["numbered"] = 1.0
        if any(named[number + 1 :]):
            scope["inspectors named later"] = 1.0
        yield Passage(
            start, sentence.end, sentence, by, section, scope, over, False, kind, not number
        )


def _is_cell(body: str, sentences: list[Sentence]) -> bool:
    """Whether a paragraph's last sentence is the other cells of a table's row: no full stop, in the
    line of one with it.
    """
    if len(sentences) < 2 or not body[sentences[-1].end - 1].isalnum():
        return False
    return (
        body[sentences[-2].end - 1] in ".!?"
        and "\n" not in body[sentences[-2].end : sentences[-1].start]
    )


def _over(written: str, entry: bool, walk: _Walk) -> tuple[int, FindingKind | None, str]:
    """What stands over a paragraph that is prose: the polarity, kind and words of a label, an
    introduction or a heading.
    """
    label = _LABELLED.match(written)
    polarity = headings.polarity(label.group()) if label else 0
    if label and polarity:
        return (
            polarity,
            headings.section(label.group()) if polarity < 0 else None,
            label.group().rstrip(": "),
        )
    if entry:
        return 0, None, walk.heading
    if walk.in_list and not walk.entered:
        return walk.listing, walk.list_kind, walk.heading
    return (walk.polarity, walk.kind, walk.heading) if walk.polarity else (0, None, "")
