"""Lists of decisions and requirements within the walk, and single ones."""

from collections.abc import Iterator

from pipeline.analysis.language import headings
from pipeline.analysis.language.reading import Sentence
from pipeline.analysis.news.voices import attribution as voices
from pipeline.analysis.news.walk import demands
from pipeline.analysis.news.walk.lines import Line
from pipeline.analysis.news.walk.passage import Passage
from pipeline.analysis.news.walk.state import Walk
from pipeline.model.terms import FindingKind, StatedBy


def continues(line: Line, walk: Walk) -> bool:
    """Whether a block is an entry of the list of decisions or requirements that the walk is in."""
    return walk.demanded is not None and (
        line.block.kind == "bullet"
        or demands.like_entry(line.bare)
        or (line.lead > 0 and not line.like_heading())
    )


def opens(body: str, line: Line, sentences: list[Sentence], walk: Walk) -> bool:
    """Whether a block opens a list of decisions or requirements; if not, no such list goes on."""
    walk.demanded = demands.opens_list(line.introduction, in_notice=walk.in_notice)
    if walk.demanded is None:
        return False
    introducing = sentences[: len(sentences) - len(below(line, sentences))]
    if introducing and voices.names(body, introducing[-1]):
        walk.demanded = None
        return False
    walk.voice.broke_off()
    walk.in_list, walk.polarity, walk.tells = False, 0, False
    return True


def below(line: Line, sentences: list[Sentence]) -> list[Sentence]:
    """The sentences that a block has below an introduction of its own."""
    end = line.block.start + line.lead + len(line.introduction)
    return [one for one in sentences if one.start >= end]


def duties(body: str, line: Line, sentences: list[Sentence], walk: Walk) -> Iterator[Passage]:
    """A block that is an entry of a list of decisions or requirements, or whose lines are."""
    assert walk.demanded
    whole = "\n" not in line.written
    for one in sentences[:1] if whole else sentences:
        mark = headings.mark(body[one.start : one.end]).length
        start = line.block.start + line.lead if whole else min(one.start + mark, one.end - 1)
        yield duty_of(start, line.block.end if whole else one.end, one, walk.demanded, walk)


def duty_of(start: int, end: int, sentence: Sentence, duty: FindingKind, walk: Walk) -> Passage:
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
