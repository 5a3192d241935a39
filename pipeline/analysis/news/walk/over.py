"""What stands over the passages of a text: headings, introductions of lists and labels."""

import re

from pipeline.analysis.language import headings
from pipeline.analysis.language.reading import Sentence
from pipeline.analysis.news.walk import demands, floors
from pipeline.analysis.news.walk.lines import Line
from pipeline.analysis.news.walk.state import Walk
from pipeline.analysis.vocabulary import statement_phrases as words
from pipeline.model.terms import FindingKind

_ASKED_OF = re.compile(
    r"\b(?:board|panel|committee|members|cabinet|council|councillors|you|governors|meeting)\b[^.:]{0,20}\b(?:asked|recommended"
    r"|invited|requested|able)\b|\brecommend(?:ed)? that\b|\byou (?:can|could|may)\b[^.:]{0,20}:$",
    re.IGNORECASE,
)
_LABELLED = re.compile(r"[^:\n]{4,60}:\s+(?=\w{2,} \w)")


def leave(written: str, mark: headings.Mark, walk: Walk) -> None:
    """Leaves the heading's section at a paragraph with another section's number, or a decision."""
    number = headings.mark(walk.heading).number
    if walk.polarity and (
        (number and mark.number and number != mark.number) or headings.decides(written)
    ):
        walk.polarity, walk.tells, walk.voice.inspectors = 0, False, False


def head(line: Line, walk: Walk) -> bool:
    """Records what a heading says about the passages below; whether it names an entry itself."""
    block, written, polarity = line.block, line.written, line.polarity
    label = _LABELLED.match(written)
    if label:
        polarity = headings.polarity(label.group())
    leads_away = headings.leads_away(written)
    walk.polarity = polarity if walk.number and not leads_away else 0
    walk.kind = headings.section(written) if walk.polarity < 0 else None
    walk.tells = bool(walk.polarity) and headings.tells_findings(written)
    walk.heading = written
    walk.in_list, walk.listing, walk.voice.person = False, 0, False
    walk.away = leads_away
    walk.points = None
    walk.reports = headings.of_report(written) or floors.is_of_inspectors(written, walk)
    walk.demanded = FindingKind.REQUIRED if demands.heads(written, walk.in_notice) else None
    if walk.floor:
        walk.polarity, walk.kind, walk.tells, walk.reports = 0, None, False, False
        walk.voice.broke_off()
        return False
    if walk.reports:
        walk.voice.named()
        walk.tells = True
        return False
    if walk.away:
        walk.voice.inspectors = False
    if not walk.polarity:
        walk.voice.paragraphs += 2
        return False
    return block.kind == "paragraph" and walk.number > 1 and label is not None


def introduce(written: str, mark: headings.Mark, walk: Walk, sentences: list[Sentence]) -> None:
    """Records what an introduction ("The strengths include:") says about the following entries."""
    if floors.lead_in(written, walk):
        walk.in_list, walk.entered, walk.listing, walk.polarity = False, False, 0, 0
        walk.voice.broke_off()
        return
    groups = {hit.group for hit in sentences[-1].statements}
    walk.asks = headings.asks(written) or headings.plans_below(written)
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


def above(written: str, entry: bool, walk: Walk) -> tuple[int, FindingKind | None, str]:
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


def above_line(
    written: str, line: str, entry: bool, walk: Walk
) -> tuple[int, FindingKind | None, str]:
    """The same for a line of a paragraph `written` in several, each of which has its own label."""
    return above(line if "\n" in written else written, entry, walk)
