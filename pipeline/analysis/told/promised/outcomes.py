"""What became of what was set for a day: "The hub opened on 14 October.", "It has not been agreed."

Precision comes first: something was done only where the sentence has the day with the verb, and was
not done only where it says so in full. Which promise is meant is decided with the case.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.analysis.language.sentences import split
from pipeline.analysis.told.milestone_phrases import NOT_DONE, UNCERTAIN
from pipeline.analysis.told.promised.phrases import UNDONE
from pipeline.analysis.vocabulary.guarded_pattern import any_case
from pipeline.model.dates import FoundRange, find_ranges
from pipeline.model.documents import Block, PartialDate, Text, span
from pipeline.model.inspections import Milestone
from pipeline.model.terms import Stage, Standing

_DONE = any_case(
    r"\b(?:opened(?: \w+ doors)?|began|begun|started|launched|gone live|went live|signed|appointed"
    r"|introduced|completed|finished|allotted|came(?= in )|recruited|pooled|set up|agreed|held"
    r"|visited|issued|cleared|filled|delivered|reached us|received by|sent(?: out)?|put in place"
    r"|came into (?:force|use)|in use from|written to|took place|trained|moved in|adopted"
    r"|(?:has|have|had) (?:had|been|met|run) (?:\w+ ){0,4}?since|in (?:post|place) since"
    r"|(?:has|have) (?:met|run) since)\b"
)
_STILL = any_case(
    r"\b(?:was|were) still\b|\bstill (?:waiting|overdue|without|vacant|outstanding)\b"
    r"|\b(?:was|were) outstanding\b|\b(?:days?|weeks?|months?|a fortnight) late\b"
)
"""What tells that something was not done, or not all of it, by a day that stands beside it."""
_COMING = any_case(r"\b(?:will|would|should|must|to be|due to|hoped)\b")
_IT = any_case(r"\W*(?:it|they|this|these|both)\b")
_TO_DAY = re.compile(r"[^.;\d]{0,45}\Z")
"""What may stand between a verb and its day."""
_LAST_YEAR, _YEAR = any_case(r" last year\b"), re.compile(r"\d{4}")
_LONGEST = 400


def outcomes_in(blocks: Sequence[Block], text: Text, published: PartialDate) -> Iterator[Milestone]:
    """What the sentences of blocks say was done on a day, or has not been done."""
    for block in blocks:
        before = block.start
        for start, end in split(text.body, block.start, block.end):
            said = text.body[start:end].replace("\n", " ")
            first = before if _IT.match(said) else start
            before = start
            late = _is_undone(said, published)
            day = None if late else _day(said, published)
            if (late or day) and end - first <= _LONGEST and not UNCERTAIN.search(said):
                standing = Standing.LATE if late else Standing.HAPPENED
                words = span(text, first, end)
                yield Milestone(stage=Stage.COMMITMENT, standing=standing, span=words, on=day)


def _is_undone(said: str, published: PartialDate) -> bool:
    """Whether a sentence says that something was not done, or was not by a day that it names."""
    if UNDONE.search(said):
        return True
    return _STILL.search(said) is not None and bool(find_ranges(said, reference=published))


def _first(said: str, place: int, published: PartialDate) -> FoundRange | None:
    """The first day after a place; what was done by a day had come by then."""
    found = next(iter(find_ranges(said, place, reference=published)), None)
    if (
        found
        and _LAST_YEAR.match(said, found.end)
        and not _YEAR.search(said[found.start : found.end])
    ):
        return _years_before(found)
    if found is None or not found.ended.startswith("--"):
        return found
    settled = find_ranges(f"on {said[found.start : found.end]}", reference=published)
    return replace(found, started=settled[0].started, ended=settled[0].ended) if settled else found


def _years_before(found: FoundRange) -> FoundRange | None:
    """The same days a year earlier; none for the leap day."""
    days = [f"{int(one[:4]) - 1}{one[4:]}" for one in (found.started, found.ended)]
    if any(one.endswith("02-29") for one in days):
        return None
    return replace(found, started=PartialDate(days[0]), ended=PartialDate(days[1]))


def _day(said: str, published: PartialDate) -> PartialDate | None:
    """The day on which something was done, next to its verb."""
    for verb in _DONE.finditer(said):
        before = said[: verb.start()]
        if NOT_DONE.search(before[-60:]) or _COMING.search(before[-60:]):
            continue
        found = _first(said, verb.end(), published)
        near = found and _TO_DAY.match(said[verb.end() : found.start])
        if found and near and not found.ended.startswith("--") and found.started <= published:
            return found.started if len(found.started) > len("2024") else None
    return None
