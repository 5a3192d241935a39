"""What became of what was set for a day: "The hub opened on 14 October.", "It has not been agreed."

Precision comes first: something was done only where the sentence has the day with the verb, and was
not done only where it says so in full. Which promise is meant is decided with the case.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.analysis.language.sentences import split
from pipeline.analysis.language.short_forms import in_full
from pipeline.analysis.told.milestone_phrases import NOT_DONE, UNCERTAIN
from pipeline.analysis.told.promised import became, phrases
from pipeline.analysis.told.promised.days_ahead import days_told
from pipeline.analysis.told.promised.owed import falls_short, is_owed
from pipeline.analysis.vocabulary.guarded_pattern import any_case
from pipeline.model.dates import FoundRange, find_ranges
from pipeline.model.documents import Block, PartialDate, Span, Text, span
from pipeline.model.inspections import Milestone
from pipeline.model.terms import Stage, Standing

_COMING = any_case(
    r"\b(?:will|would|should|must|to be|to have|due to|hoped(?! for\b))\b|(?<!\byou)[’']ll\b"
)
_TALK = any_case(
    r"\b(?:discussed|considered|noted|asked|heard|(?<!was )(?<!were )(?<!been )promised|proposed"
    r"|reported|reviewed|expects?|hopes?|thinks?|pledg\w+|vow\w+|undertook|committed"
    r"|inspect(?:ed|ion|ors)|report of|letter of|plan of|meeting of|minutes|target is|since we"
    r"|next)\b"
)
"""Sentences about words, meetings and inspections, whose day is theirs."""
_SET = any_case(
    r"\b(?:promised|due|set|asked|planned|meant|date|deadline|target|until|till"
    r"|from \d[^.;]{0,20}to|aimed for [^.;]{0,80}\bby|to [a-z]+ [^.;]{0,80}\bby)(?: \w+){0,3} $"
)
"""What before a day makes it the one by which something was to be done."""
_SHARE = re.compile(r"\d ?(?:%|per ?cent)")
_LED = any_case(r"\bby(?: the (?:end|start|middle|first day|last day)(?: of (?:term in)?)?)? $")
_NOBODY = any_case(r"\b(?:no|nobody|none|never)\b")
_IT = any_case(r"\W*(?:it|they|this|these|both|that(?= is| was))\b")
_TO_DAY = re.compile(r"[^.;\d]{0,45}\Z")
"""What may stand between a verb and its day."""
_LAST_YEAR, _YEAR = any_case(r" last year\b"), re.compile(r"\d{4}")
_NO_SUBJECT = any_case(r"\W*(?:should|was|were|has|had|have|not|still|now|done|missed)\b")
"""How a sentence begins that leaves out what it is about."""
_HEADING = 60
_LONGEST = 400


def outcomes_in(blocks: Sequence[Block], text: Text, published: PartialDate) -> Iterator[Milestone]:
    """What the sentences of blocks say was done on a day, or has not been done."""
    last = 0
    for block in blocks:
        goes_on = last and _IT.match(text.body[block.start : block.end])
        before = last if goes_on else _heading(block, text) or block.start
        done = False
        for start, end in split(text.body, block.start, block.end):
            said = in_full(text.body[start:end].replace("\n", " "))
            leans = _IT.match(said) or done or (start == block.start > before)
            first = before if leans else start
            if end - first <= _LONGEST and not UNCERTAIN.search(said):
                yield from _became(said, span(text, first, end), published, done=done)
            before = last = start
            done = became.SAYS_DONE.match(said) is not None


def _became(said: str, words: Span, published: PartialDate, *, done: bool) -> Iterator[Milestone]:
    """What a sentence tells; `done` if the one before only says that something is done."""
    day = _day(said, published) or (_said_then(said, published) if done else None)
    later = day and became.LATER.search(said) and not became.MISSED.search(said)
    if falls_short(said, published) or (_is_undone(said, published) and not later):
        yield Milestone(stage=Stage.COMMITMENT, standing=Standing.LATE, span=words)
    elif became.NO_DEED.search(said) or _is_kept_denied(said):
        return
    elif day or became.KEPT.search(said) or _is_done(said, published):
        yield Milestone(stage=Stage.COMMITMENT, standing=Standing.HAPPENED, span=words, on=day)


def _is_kept_denied(said: str) -> bool:
    """Whether a sentence says of something only that it was not, or will not be, as it was set."""
    kept = became.KEPT.search(said)
    return kept is not None and became.DENIED.search(said[: kept.start()]) is not None


def _is_done(said: str, published: PartialDate) -> bool:
    """Whether a sentence that names no day says that something has been done by now."""
    if not became.IS_DONE.search(said) or _TALK.search(said) or _COMING.search(said):
        return False
    return not days_told(said, 0, published) and not NOT_DONE.search(said)


def _heading(block: Block, text: Text) -> int | None:
    """Where the heading of a block begins that leaves out its subject: "FRONT DOOR"."""
    if not _NO_SUBJECT.match(text.body, block.start, block.end):
        return None
    above = text.body[: block.start].rstrip()
    start = above.rfind("\n") + 1
    line = above[start:]
    return start if 0 < len(line) <= _HEADING and line[-1] not in ".;!?" else None


def _is_undone(said: str, published: PartialDate) -> bool:
    """Whether a sentence says that something was not done, or was not by a day that it names."""
    if became.UNDONE.search(said) or became.MISSED.search(said) or became.LATER.search(said):
        return True
    if became.not_reached(said):
        return True
    if is_owed(said, published):
        return True
    still = became.STILL.search(said) or (became.OWED.search(said) and not became.KEPT.search(said))
    return bool(still) and bool(find_ranges(said, reference=published))


def _first(said: str, place: int, published: PartialDate) -> FoundRange | None:
    """The first day after a place; what was done by a day had come by then."""
    found = next(iter(days_told(said, place, published)), None)
    if found is None or _YEAR.search(said, found.start, found.end):
        return found
    return _years_before(found) if _LAST_YEAR.match(said, found.end) else found


def _years_before(found: FoundRange) -> FoundRange | None:
    """The same days a year earlier; none for the leap day."""
    days = [f"{int(one[:4]) - 1}{one[4:]}" for one in (found.started, found.ended)]
    if any(one.endswith("02-29") for one in days):
        return None
    return replace(found, started=PartialDate(days[0]), ended=PartialDate(days[1]))


def _day(said: str, published: PartialDate) -> PartialDate | None:
    """The day on which something was done: next to its verb, else the first that had come by then
    in a sentence which tells nothing but what was.
    """
    for verb in became.DONE.finditer(said):
        before = said[: verb.start()]
        if NOT_DONE.search(before[-60:]) or _COMING.search(before[-60:]):
            continue
        found = _first(said, verb.end(), published)
        near = found and _TO_DAY.match(said[verb.end() : found.start])
        if found and near and not found.ended.startswith("--") and found.started <= published:
            return found.started if len(found.started) > len("2024") else None
    if by := _done_by(said, published):
        return by
    if became.USED_SINCE.search(said):
        return _said_then(said, published)
    return None if _TALK.search(said) or _COMING.search(said) else _first_past(said, published)


def _done_by(said: str, published: PartialDate) -> PartialDate | None:
    """The day by which a sentence says that something had been done."""
    by = became.DONE_BY.search(said)
    found = _first(said, by.end(), published) if by else None
    on = found.ended if found else ""
    known = on[:1].isdigit() and len(on) > len("2024") and on <= published
    return PartialDate(on) if known else None


def _said_then(said: str, published: PartialDate) -> PartialDate | None:
    """The day of a sentence, if it had come by then, that tells more of what was done."""
    found = _first(said, 0, published)
    known = found and found.started[:1].isdigit() and found.started <= published
    return found.ended if found and known and len(found.ended) > len("2024") else None


def _first_past(said: str, published: PartialDate) -> PartialDate | None:
    """The first day of a sentence in the past, if it had come by then and nobody was to keep it.

    A month is enough where the sentence says that something was kept, or in what share.
    """
    if not phrases.DATED.search(said) or not phrases.PAST.search(said):
        return None
    found = _first(said, 0, published)
    if found is None or not found.started[:1].isdigit() or found.started > published:
        return None
    owed = _SET.search(said[: found.start]) or (
        became.OWED.search(said) and not _NOBODY.search(said)
    )
    whole = len(found.ended) == len("2024-01-31")
    led = _LED.search(said[: found.start])
    enough = whole or led or became.KEPT.search(said) or _SHARE.search(said)
    return found.ended if enough and not owed and len(found.ended) > len("2024") else None
