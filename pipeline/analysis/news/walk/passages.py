"""The walk through a text that finds out whose words each sentence is in, and what stands over it.

Inspectors' words begin where they or their report are said to tell something, and go on over
sentences that link to it; headings and introductions say what the entries under them are. Whether a
statement in them is a finding is decided in `judgement`.
"""

from collections.abc import Iterator
from itertools import groupby

from msgspec.structs import replace

from pipeline.analysis.language import headings, speakers
from pipeline.analysis.language.clauses import LONGEST
from pipeline.analysis.language.plan_rows import plan_rows
from pipeline.analysis.language.reading import Reading, Sentence
from pipeline.analysis.language.verbs import verbs_of
from pipeline.analysis.news.voices import attribution as voices
from pipeline.analysis.news.voices.attribution import Voice
from pipeline.analysis.news.voices.inspector_names import InspectorNames
from pipeline.analysis.news.walk import demand_lists, demands, floors, over, points
from pipeline.analysis.news.walk.lines import Line, line_of
from pipeline.analysis.news.walk.passage import Passage
from pipeline.analysis.news.walk.roles import Role, role_of
from pipeline.analysis.news.walk.state import Walk
from pipeline.analysis.news.weighing.signals import FindingSignal
from pipeline.model.documents import Block
from pipeline.model.terms import FindingKind, StatedBy


def passages(reading: Reading, inspectors: InspectorNames) -> Iterator[Passage]:
    """The passages of a text in order, without headings but with entries labelled like one.

    `inspectors` are those whom the text names.
    """
    body = reading.text.body
    walk = Walk(inspectors=inspectors, rows=list(plan_rows(body)))
    for number, sentences in groupby(reading.sentences, key=lambda sentence: sentence.block):
        walk.number = number
        yield from _block(body, reading.blocks[number], list(sentences), walk)


def _unmarked(line: Line, sentences: list[Sentence]) -> list[Sentence]:
    """The sentences of a block without one that is only its number."""
    return [one for one in sentences if one.end > line.block.start + line.lead]


def _block(body: str, block: Block, sentences: list[Sentence], walk: Walk) -> Iterator[Passage]:
    line = line_of(body, block)
    written = line.written
    over.leave(written, line.mark, walk)
    walk.voice.paragraphs += 1
    rows = [one for one in walk.rows if block.start <= one[0] < block.end]
    if rows or headings.planned(written):
        for start, end in rows:
            yield demand_lists.duty_of(start, end, sentences[0], FindingKind.PLANNED, walk)
        return
    walk.in_notice = walk.in_notice or demands.notice(written)
    if demand_lists.continues(line, walk):
        yield from demand_lists.duties(body, line, sentences, walk)
        return
    if demand_lists.opens(body, line, sentences, walk):
        below = demand_lists.below(line, sentences)
        before = sentences[: len(sentences) - len(below) - 1]
        if before:
            yield from _sentences(body, block, before, line.lead, False, walk)
        yield from demand_lists.duties(body, line, below, walk)
        return
    role = role_of(line, walk)
    floors.pass_on(line, role, walk)
    if role is Role.HEADING:
        yield from _headed(line, sentences, walk)
        return
    entry = role is Role.ENTRY
    walk.asks = walk.asks and entry
    if not walk.asks:
        yield from _stated(body, line, sentences, walk, entry=entry)


def _stated(
    body: str, line: Line, sentences: list[Sentence], walk: Walk, *, entry: bool
) -> Iterator[Passage]:
    """The passages of a block that may state findings, and what it introduces."""
    block, written = line.block, line.written
    if not entry and walk.entered:
        walk.in_list = False
    walk.marked = entry and (block.kind == "bullet" or line.lead > 0)
    if entry and not walk.floor and (walk.listing if walk.in_list else walk.polarity):
        yield from _entries(line, sentences, walk)
    else:
        yield from _sentences(body, block, _unmarked(line, sentences), line.lead, entry, walk)
    opens = written[-1] == ":" or (not entry and headings.points_below(written))
    if opens or (written[-1] == ";" and not entry):
        over.introduce(written, line.mark, walk, sentences)
    else:
        floors.announced(written, walk)


def _entries(line: Line, sentences: list[Sentence], walk: Walk) -> Iterator[Passage]:
    """The entry that a block forms, or those of its lines."""
    block, start = line.block, line.block.start + line.lead
    if "\n" not in line.written or len(sentences) < 2:
        yield _entry(start, block, sentences, walk)
        return
    for sentence in sentences:
        one = replace(block, start=max(sentence.start, start), end=sentence.end)
        yield _entry(one.start, one, [sentence], walk)


def _headed(line: Line, sentences: list[Sentence], walk: Walk) -> Iterator[Passage]:
    """The passage that a heading is if it names an entry; it stands over the next ones anyway."""
    if over.head(line, walk):
        yield _entry(line.block.start, line.block, sentences, walk)


def _entry(start: int, block: Block, sentences: list[Sentence], walk: Walk) -> Passage:
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


def _sentences(
    body: str, block: Block, sentences: list[Sentence], mark: int, entry: bool, walk: Walk
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
    named = [of_inspector or voices.names(body, one) for one in sentences]
    headed = over.above(written, entry, walk)[0] != 0 or walk.tells
    under = voices.Under(entry, headed, walk.tells, walk.away)
    named_later = sum(named)
    kept = sentences[:-1] if _is_cell(body, sentences) else sentences
    for number, sentence in enumerate(kept):
        named_later -= named[number]
        start = max(sentence.start, min(block.start + mark, sentence.end - 1))
        said = body[start : sentence.end]
        asked = demands.demands(said, in_notice=walk.in_notice, named=named[number])
        if asked:
            walk.voice.broke_off()
            yield demand_lists.duty_of(start, sentence.end, sentence, asked, walk)
            continue
        told = sentence._replace(start=start)
        by, scope = voices.attribute(
            body, told, walk.voice, under, person=by_person, named=named[number], first=not number
        )
        shown[FindingSignal.INSPECTORS_NAMED_LATER] = named_later > 0
        scope |= {signal: 1.0 for signal, there in shown.items() if there}
        polarity, kind, section = over.above_line(written, body[start : sentence.end], entry, walk)
        side, kind = points.named_in(body[start : sentence.end], walk, kind)
        yield Passage(
            start=start,
            end=sentence.end,
            sentence=sentence,
            by=by,
            section=section,
            scope=scope,
            polarity=polarity,
            sure=False,
            kind=kind,
            first=not number,
            away=walk.away,
            named=side,
            of_another=walk.voice.yields(by),
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
