"""The walk through a text that finds out whose words each sentence is in, and what stands over it.

Inspectors' words begin where they or their report are said to tell something, and go on over
sentences that link to it; headings and introductions say what the entries under them are. Whether a
statement in them is a finding is decided in `news_findings` from what this walk and `evidence`
show.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import groupby

from msgspec.structs import replace

from pipeline.analysis.language import headings, speakers
from pipeline.analysis.language.clauses import LONGEST
from pipeline.analysis.language.plan_rows import plan_rows
from pipeline.analysis.language.reading import Reading, Sentence
from pipeline.analysis.language.verbs import verbs_of
from pipeline.analysis.news import demands
from pipeline.analysis.news.lines import Line, line_of
from pipeline.analysis.news.voices import attribution as voices
from pipeline.analysis.news.voices.attribution import Voice
from pipeline.analysis.news.voices.inspector_names import InspectorNames
from pipeline.analysis.news.weighing.signals import FindingSignal
from pipeline.analysis.vocabulary import statement_phrases as words
from pipeline.model.documents import Block
from pipeline.model.terms import FindingKind, StatedBy

_ASKED_OF = re.compile(
    r"\b(?:board|panel|committee|members|cabinet|council|councillors|you|governors|meeting)\b[^.:]{0,20}\b(?:asked|recommended"
    r"|invited|requested|able)\b|\brecommend(?:ed)? that\b|\byou (?:can|could|may)\b[^.:]{0,20}:$",
    re.IGNORECASE,
)
_LABELLED = re.compile(r"[^:\n]{4,60}:\s+(?=\w{2,} \w)")
_ENTRY = 260
_TOLD_ANEW = frozenset([FindingSignal.INSPECTORS_TELL, FindingSignal.THEY_TELL])


@dataclass(slots=True, kw_only=True)
class Passage:
    """A sentence, or a whole entry of a list, with what the walk knows about it.

    `scope` says how it came to be the inspectors' words; `polarity` is +1 or -1 if a heading or
    introduction says so, else 0; `sure` says that it is an entry of such a list; `away` that its
    heading leads away from what inspectors found. `duty` is
    `PLANNED` for what is decided, which is told only if it is an action of a plan, and `REQUIRED`
    for what a notice asks; neither was found by anybody.
    """

    start: int
    end: int
    sentence: Sentence
    by: StatedBy
    section: str
    scope: dict[FindingSignal, float]
    polarity: int = 0
    sure: bool = False
    kind: FindingKind | None = None
    first: bool = True
    away: bool = False
    duty: FindingKind | None = None

    @property
    def listed(self) -> bool:
        """Whether it is an entry of a list."""
        return self.sure or FindingSignal.ENTRY in self.scope

    @property
    def told_anew(self) -> bool:
        """Whether it says itself that inspectors, or "they", tell what it says."""
        return not _TOLD_ANEW.isdisjoint(self.scope)


@dataclass(slots=True, kw_only=True)
class _Walk:
    """The state of the walk: the last voice, the heading or list above, the number of the block."""

    voice: Voice = field(default_factory=Voice)
    heading: str = ""
    polarity: int = 0
    kind: FindingKind | None = None
    tells: bool = False
    away: bool = False
    reports: bool = False
    listing: int = 0
    list_kind: FindingKind | None = None
    list_number: str = ""
    in_list: bool = False
    asks: bool = False
    entered: bool = False
    in_notice: bool = False
    demanded: FindingKind | None = None
    number: int = -1
    rows: list[tuple[int, int]] = field(default_factory=list)
    inspectors: InspectorNames


def passages(reading: Reading, inspectors: InspectorNames) -> Iterator[Passage]:
    """The passages of a text in order, without headings but with entries labelled like one.

    `inspectors` are those whom the text names.
    """
    body = reading.text.body
    walk = _Walk(inspectors=inspectors, rows=list(plan_rows(body)))
    for number, sentences in groupby(reading.sentences, key=lambda sentence: sentence.block):
        walk.number = number
        yield from _block(body, reading.blocks[number], list(sentences), walk)


class _Role(Enum):
    """The role of a block among those around it."""

    HEADING = auto()
    ENTRY = auto()
    PROSE = auto()


_ROLES = {"title": _Role.HEADING, "heading": _Role.HEADING, "bullet": _Role.ENTRY}
"""The roles of blocks that the document itself marks."""


def _continues_demands(line: Line, walk: _Walk) -> bool:
    """Whether a block is an entry of the list of decisions or requirements that the walk is in."""
    return walk.demanded is not None and (
        line.block.kind == "bullet"
        or demands.like_entry(line.bare)
        or (line.lead > 0 and not line.like_heading())
    )


def _opens_demands(body: str, line: Line, sentences: list[Sentence], walk: _Walk) -> bool:
    """Whether a block opens a list of decisions or requirements; if not, no such list goes on."""
    walk.demanded = demands.opens_list(line.introduction, in_notice=walk.in_notice)
    if walk.demanded is None:
        return False
    introducing = sentences[: len(sentences) - len(_below(line, sentences))]
    if introducing and voices.names(body, introducing[-1]):
        walk.demanded = None
        return False
    walk.voice.broke_off()
    walk.in_list, walk.polarity, walk.tells = False, 0, False
    return True


def _below(line: Line, sentences: list[Sentence]) -> list[Sentence]:
    """The sentences that a block has below an introduction of its own."""
    end = line.block.start + line.lead + len(line.introduction)
    return [one for one in sentences if one.start >= end]


def _unmarked(line: Line, sentences: list[Sentence]) -> list[Sentence]:
    """The sentences of a block without one that is only its number."""
    return [one for one in sentences if one.end > line.block.start + line.lead]


def _block(body: str, block: Block, sentences: list[Sentence], walk: _Walk) -> Iterator[Passage]:
    line = line_of(body, block)
    written = line.written
    _leave(written, line.mark, walk)
    walk.voice.paragraphs += 1
    rows = [one for one in walk.rows if block.start <= one[0] < block.end]
    if rows or headings.planned(written):
        for start, end in rows:
            yield _duty(start, end, sentences[0], FindingKind.PLANNED, walk)
        return
    walk.in_notice = walk.in_notice or demands.notice(written)
    if _continues_demands(line, walk):
        yield from _duties(body, line, sentences, walk)
        return
    if _opens_demands(body, line, sentences, walk):
        below = _below(line, sentences)
        before = sentences[: len(sentences) - len(below) - 1]
        if before:
            yield from _sentences(body, block, before, line.lead, False, walk)
        yield from _duties(body, line, below, walk)
        return
    role = _role(line, walk)
    if role is _Role.HEADING:
        yield from _headed(line, sentences, walk)
        return
    entry = role is _Role.ENTRY
    walk.asks = walk.asks and entry
    if not walk.asks:
        yield from _stated(body, line, sentences, walk, entry=entry)


def _stated(
    body: str, line: Line, sentences: list[Sentence], walk: _Walk, *, entry: bool
) -> Iterator[Passage]:
    """The passages of a block that may state findings, and what it introduces."""
    block, written = line.block, line.written
    if not entry and walk.entered:
        walk.in_list = False
    if entry and (walk.listing if walk.in_list else walk.polarity):
        yield from _entries(line, sentences, walk)
    else:
        yield from _sentences(body, block, _unmarked(line, sentences), line.lead, entry, walk)
    if written[-1] == ":" or (written[-1] == ";" and not entry):
        _introduce(written, line.mark, walk, sentences)


def _role(line: Line, walk: _Walk) -> _Role:
    marked = _ROLES.get(line.block.kind)
    if marked is not None:
        return marked
    alone = line.like_heading()
    if alone and line.polarity and headings.unfinished(line.written):
        return _Role.HEADING
    role = _in_list(line, walk, alone=alone) or _under_heading(line, walk, alone=alone)
    if role is not None:
        return role
    if line.symbol and walk.in_list and not alone:
        return _Role.ENTRY
    return _Role.HEADING if alone else _Role.PROSE


def _in_list(line: Line, walk: _Walk, *, alone: bool) -> _Role | None:
    """An entry of the list that an introduction opened, judged by its marker or form."""
    if (
        not walk.in_list
        or len(line.written) > _ENTRY
        or line.no_entry(numbered=bool(walk.list_number))
    ):
        return None
    unlabelled = alone and not line.labels()
    listed = line.lead or line.bare[:1].islower() or unlabelled or speakers.quoted(line.bare)
    return _Role.ENTRY if listed else None


def _under_heading(line: Line, walk: _Walk, *, alone: bool) -> _Role | None:
    """An entry, or a sentence without its full stop, under a heading that praises or criticises."""
    if not walk.polarity or len(line.written) > LONGEST or line.written[-1] in "?:":
        return None
    brief = line.brief_heading()
    if line.symbol or (line.mark.length and not (alone and brief) and line.written.count(". ") < 2):
        return _Role.ENTRY
    unfinished = (
        alone
        and not brief
        and not line.labels()
        and not line.no_entry(numbered=bool(walk.list_number))
    )
    return _Role.PROSE if unfinished else None


def _entries(line: Line, sentences: list[Sentence], walk: _Walk) -> Iterator[Passage]:
    """The entry that a block forms, or those of its lines."""
    block, start = line.block, line.block.start + line.lead
    if "\n" not in line.written or len(sentences) < 2:
        yield _entry(start, block, sentences, walk)
        return
    for sentence in sentences:
        one = replace(block, start=max(sentence.start, start), end=sentence.end)
        yield _entry(one.start, one, [sentence], walk)


def _leave(written: str, mark: headings.Mark, walk: _Walk) -> None:
    """Leaves the heading's section at a paragraph with another section's number, or a decision."""
    number = headings.mark(walk.heading).number
    if walk.polarity and (
        (number and mark.number and number != mark.number) or headings.decides(written)
    ):
        walk.polarity, walk.tells, walk.voice.inspectors = 0, False, False


def _headed(line: Line, sentences: list[Sentence], walk: _Walk) -> Iterator[Passage]:
    """Records what a heading says about the passages below; one that names an entry is a
    passage.
    """
    block, written, polarity = line.block, line.written, line.polarity
    label = _LABELLED.match(written)
    if label:
        polarity = headings.polarity(label.group())
    walk.polarity = polarity if walk.number and not headings.leads_away(written) else 0
    walk.kind = headings.section(written) if walk.polarity < 0 else None
    walk.tells = bool(walk.polarity) and headings.tells_findings(written)
    walk.heading = written
    walk.in_list, walk.listing, walk.voice.person = False, 0, False
    walk.away = not walk.polarity and headings.leads_away(written)
    walk.reports = headings.reports(written) or headings.of_report(written)
    walk.demanded = FindingKind.REQUIRED if demands.heads(written, walk.in_notice) else None
    if walk.reports:
        walk.voice.named()
        walk.tells = True
        return
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
        voices=[hit for one in sentences for hit in one.voices],
        tones=[hit for one in sentences for hit in one.tones],
    )
    end = block.end if block.end - start <= LONGEST else max(sentences[0].end, start)
    return Passage(
        start=start,
        end=end,
        sentence=sentence,
        by=StatedBy.INSPECTORS,
        section=walk.heading,
        scope={},
        polarity=polarity,
        sure=True,
        kind=kind,
    )


def _duties(body: str, line: Line, sentences: list[Sentence], walk: _Walk) -> Iterator[Passage]:
    """A block that is an entry of a list of decisions or requirements, or whose lines are."""
    assert walk.demanded
    whole = "\n" not in line.written
    for one in sentences[:1] if whole else sentences:
        mark = headings.mark(body[one.start : one.end]).length
        start = line.block.start + line.lead if whole else min(one.start + mark, one.end - 1)
        yield _duty(start, line.block.end if whole else one.end, one, walk.demanded, walk)


def _duty(start: int, end: int, sentence: Sentence, duty: FindingKind, walk: _Walk) -> Passage:
    """What is decided or required, which is in nobody's words who found something."""
    by = StatedBy.GOVERNMENT if duty is FindingKind.REQUIRED else StatedBy.PUBLISHER
    return Passage(
        start=start,
        end=end,
        sentence=sentence,
        by=by,
        section=walk.heading,
        scope={},
        duty=duty,
    )


def _introduce(written: str, mark: headings.Mark, walk: _Walk, sentences: list[Sentence]) -> None:
    """Records what an introduction ("The strengths include:") says about the following entries."""
    groups = {hit.group for hit in sentences[-1].statements}
    walk.asks = headings.asks(written)
    if walk.asks:
        walk.in_list, walk.entered, walk.listing, walk.polarity = True, False, 0, 0
        walk.voice.broke_off()
        return
    polarity = headings.nearest_polarity(written)
    leaning = (words.PRAISING in groups) - (words.CRITICISING in groups)
    if headings.asks_of_leaders(written):
        polarity, leaning = 0, -1
    if headings.lists_findings(written):
        walk.voice.named()
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
    of_inspector = walk.inspectors.speak(written, last=walk.voice.inspector)
    by_person = not of_inspector and _by_person(body, written, sentences, walk.voice)
    walk.voice.inspector = of_inspector
    walk.voice.person = by_person and speakers.quote_open(written)
    shown = {
        FindingSignal.DECISION: headings.decides(written),
        FindingSignal.ENTRY: entry,
        FindingSignal.NUMBERED: bool(mark) and not entry,
    }
    over, _, _ = _over(written, entry, walk)
    named = [of_inspector or voices.names(body, one) for one in sentences]
    under = voices.Under(entry, bool(over) or walk.tells, walk.tells, walk.away)
    one_of_cells = _is_cell(body, sentences)
    for number, sentence in enumerate(sentences):
        if one_of_cells and number == len(sentences) - 1:
            return
        start = max(sentence.start, min(block.start + mark, sentence.end - 1))
        asked = demands.demands(body[start : sentence.end], in_notice=walk.in_notice)
        if asked and not named[number]:
            walk.voice.broke_off()
            yield _duty(start, sentence.end, sentence, asked, walk)
            continue
        told = sentence._replace(start=start)
        by, scope = voices.attribute(
            body, told, walk.voice, under, person=by_person, named=named[number], first=not number
        )
        scope |= {signal: 1.0 for signal, there in shown.items() if there}
        if any(named[number + 1 :]):
            scope[FindingSignal.INSPECTORS_NAMED_LATER] = 1.0
        over, kind, section = _over_line(written, body[start : sentence.end], entry, walk)
        yield Passage(
            start=start,
            end=sentence.end,
            sentence=sentence,
            by=by,
            section=section,
            scope=scope,
            polarity=over,
            sure=False,
            kind=kind,
            first=not number,
            away=walk.away,
        )


def _by_person(body: str, written: str, sentences: list[Sentence], voice: Voice) -> bool:
    """Whether somebody other than an inspector speaks in a paragraph."""
    went_on = voice.person and speakers.begins_quoted(written)
    return went_on or voices.by_person(body, written, sentences)


def _is_cell(body: str, sentences: list[Sentence]) -> bool:
    """Whether a paragraph's last sentence is the other cells of a table row.

    It has neither a verb nor a full stop and shares its line with a sentence that has one.
    """
    if len(sentences) < 2 or not body[sentences[-1].end - 1].isalnum():
        return False
    before, last = sentences[-2:]
    return (
        body[before.end - 1] in ".!?"
        and "\n" not in body[before.end : last.start]
        and not any(verbs_of(body, last.start, last.end))
    )


def _over(written: str, entry: bool, walk: _Walk) -> tuple[int, FindingKind | None, str]:
    """What is above a paragraph of prose: the polarity, kind and words of a label or heading."""
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
    headed = walk.polarity or walk.reports
    return (walk.polarity, walk.kind, walk.heading) if headed else (0, None, "")


def _over_line(
    written: str, line: str, entry: bool, walk: _Walk
) -> tuple[int, FindingKind | None, str]:
    """The same for a line of a paragraph `written` in several, each of which has its own label."""
    return _over(line if "\n" in written else written, entry, walk)
