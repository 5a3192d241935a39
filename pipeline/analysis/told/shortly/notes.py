"""What papers in telegram style say of the plan that an item is about: "Sent 11 July 2024."

Minutes often leave out what everybody in the room knew: under a heading that names the plan, a
sentence that begins with its verb is about that plan. A day counts only where it follows the verb.
"""

import re
from collections.abc import Iterator
from itertools import groupby, pairwise

from pipeline.analysis.language.sentences import split
from pipeline.analysis.told.promised.date_lines import is_date_line
from pipeline.model.dates import find_ranges, months_from
from pipeline.model.documents import Block, PartialDate, Span, Text, span
from pipeline.model.inspections import Milestone
from pipeline.model.terms import Stage, Standing

_HEADING = 120
_ITEM = re.compile(
    r"\W*(?:[Ii]tem |[Pp]aper |[Mm]inute )?[A-Z]?(?P<number>\d{1,3})[a-z]?[.):]?\s+"
    r"(?P<capitals>[A-Z]{4,})?"
)
"""How an item of an agenda begins."""
_PLAN = re.compile(
    r"\A\W*(?:Item |[A-Z]+ ?)?\d{1,3}[.):]?\s+(?:the )?(?:plan|statement|pap|app|wsoa)\b"
    r"|\b(?:written statement of action|priority action plan|accelerated (?:progress|action) plan"
    r"|(?:send |revised |joint )*improvement plan"
    r"|(?P<published>(?:send |joint |area )?strategic (?:improvement )?plan))\b",
    re.IGNORECASE,
)
_SUBJECT = (
    r"\W*+(?:\d{1,2}[.)] )?(?:(?:officers?|chair|director|status): )?(?:(?:the |our |this )?"
    r"(?:plan|statement|wsoa|pap|app|version \d[\d.]*|(?<=this )(?:one|document|version)"
    r"|(?:an? )?(?:first|second|third|new|revised)(?: (?:version|plan|statement))?)"
    r"\b)?[ :,]*+(?:(?:was|were|is|had been|has been) )?(?:first )?"
)
_WEBSITE = r"(?:the |our |its )?(?:\w+ )?(?:website|local offer)"
_DONE: tuple[tuple[Stage, re.Pattern[str]], ...] = tuple(
    (stage, re.compile(_SUBJECT + verbs, re.IGNORECASE))
    for stage, verbs in (
        (
            Stage.PLAN_PUBLISHED,
            rf"(?:published|(?:put |placed |went |gone )?on {_WEBSITE}|went (?:live|online))\b",
        ),
        (
            Stage.PLAN_ACCEPTED,
            r"(?:(?:(?:judged|found|deemed|declared|confirmed)(?: as| to be)? )?fit for purpose"
            r"|accepted|approved(?: by)?|cleared|agreed)\b",
        ),
        (Stage.PLAN_SUBMITTED, r"(?:sent|went|submitted|handed in|delivered)\b(?! back)"),
    )
)
_INSPECTORS = r"(?:HMCI|(?:His|Her) Majesty[’']s Chief Inspector|Ofsted(?: and (?:the )?CQC)?)"
_HISTORY: tuple[tuple[Stage, re.Pattern[str]], ...] = tuple(
    (stage, re.compile(words, re.IGNORECASE))
    for stage, words in (
        (
            Stage.PLAN_SUBMITTED,
            rf"\b(?:submitted|sent)(?: in)? (?:to|with) {_INSPECTORS}[^\w]{{1,9}}",
        ),
        (
            Stage.PLAN_ACCEPTED,
            rf"\bapproved by {_INSPECTORS}[^.;\d]{{1,60}}|\b{_INSPECTORS}[’']s? letter approving"
            r"[^\w]{1,9}",
        ),
    )
)
"""How a row of a plan's own history tells a stage, before its day."""
_DRAFT = re.compile(r"\b(?:draft|consult\w*|have your say|your views?)\b", re.IGNORECASE)
"""What a heading has of a plan that is not the final one."""
_CLAUSE = re.compile(r";\s")
_BEGINNING = 2_000
"""Within how many characters a plan tells what became of it so far."""
_DUE = re.compile(
    r"\b(?:due(?: (?:date|day))?(?: (?:with|to) \w+)?(?: had been| was| is)?|deadline(?: was| is)?"
    r"|asked for(?: it)?(?: by)?|(?:should|was to) have (?:gone|been \w+) by"
    r"|had set|target(?: date)?)[ :]*(?=\d)",
    re.IGNORECASE,
)
_AHEAD = 5
"""For how many months after its publication a paper names days without their year."""
_ON_THE_NTH = re.compile(
    r"\band (?:was )?(?:then )?(?:accepted|approved|agreed|passed|cleared|signed off)"
    r" on the (?P<day>[12]?\d|3[01])(?:st|nd|rd|th)\b",
    re.IGNORECASE,
)
_TO_DAY = re.compile(r"(?:(?!\b(?:which|who)\b)[^.;()\d]){0,40}\Z")
"""What may stand between a verb and its day."""


def told_shortly(
    text: Text, published: PartialDate | None, *, is_plan: bool = False
) -> tuple[Milestone, ...]:
    """The stages of a plan in the items of a paper that name it in their headings, or (`is_plan`)
    at the beginning of the plan itself.

    `published` settles the years that days lack; without it nothing is told.
    """
    if published is None:
        return ()
    found: dict[tuple[Stage, Standing, str | None], Milestone] = {}
    own = _beginning(text) if is_plan else ()
    for words, of_strategic_plan in (*_sentences(text), *own):
        if not is_plan and is_date_line(words.quote, published):
            continue
        for one in _told(words, published, of_strategic_plan=of_strategic_plan):
            found.setdefault((one.stage, one.standing, one.on), one)
    for one in _history(text, published) if is_plan else ():
        found.setdefault((one.stage, one.standing, one.on), one)
    return tuple(found.values())


def _history(text: Text, published: PartialDate) -> Iterator[Milestone]:
    """What rows at the beginning of a plan tell of its versions: "v2 | sent to Ofsted | 2 May"."""
    rows = groupby(
        (block for block in text.blocks if block.start <= _BEGINNING),
        key=lambda one: (one.table, one.row, one.start if one.table is None else None),
    )
    for _, cells in rows:
        row = list(cells)
        words = span(text, row[0].start, row[-1].end)
        said = words.quote.replace("\n", " ")
        for stage, told in _HISTORY:
            found = told.search(said)
            day = _day_after(said, found.end(), published) if found else None
            if day and day <= published:
                yield Milestone(stage=stage, standing=Standing.HAPPENED, span=words, on=day)


def _beginning(text: Text) -> Iterator[tuple[Span, bool]]:
    """The clauses at the beginning of a plan, each of which may say what became of it."""
    for block in text.blocks:
        if block.start > _BEGINNING or block.kind in ("title", "heading", "cell"):
            continue
        for start, end in split(text.body, block.start, block.end):
            cuts = [one.end() for one in _CLAUSE.finditer(text.body, start, end)]
            for first, last in pairwise((start, *cuts, end)):
                yield span(text, first, last), False


def _sentences(text: Text) -> Iterator[tuple[Span, bool]]:
    """The sentences of such items, and whether the plan is one that is only published."""
    named, number = None, 0
    for block in text.blocks:
        words = text.body[block.start : block.end]
        item = _ITEM.match(words)
        if found := _PLAN.search(words, 0, _HEADING) if item or _is_heading(block, words) else None:
            named = None if _DRAFT.search(words) else found
            number = int(item["number"]) if item else 0
        elif item and (item["capitals"] or int(item["number"]) == number + 1 > 1):
            named = None
        if named and block.kind not in ("title", "heading", "cell"):
            for start, end in split(text.body, block.start, block.end):
                yield span(text, start, end), named["published"] is not None


def _is_heading(block: Block, words: str) -> bool:
    short = len(words) < _HEADING and words[-1:] not in ".:;,!?"
    return block.kind in ("title", "heading") or short


def _told(words: Span, published: PartialDate, *, of_strategic_plan: bool) -> Iterator[Milestone]:
    said = words.quote
    stage = Stage.PLAN_PUBLISHED if of_strategic_plan else Stage.PLAN_SUBMITTED
    done = next(((stage, match) for stage, verb in _DONE if (match := verb.match(said))), None)
    if done:
        stage = done[0] if done[0] is not Stage.PLAN_ACCEPTED else stage
        day = _day_after(said, done[1].end(), published)
        day = day if day and day <= published else None
        if day:
            yield Milestone(stage=done[0], standing=Standing.HAPPENED, span=words, on=day)
            yield from _then_accepted(words, day)
    due = _DUE.search(said)
    asked = _day_after(said, due.end(), months_from(published, _AHEAD)) if due else None
    if asked:
        yield Milestone(stage=stage, standing=Standing.DUE, span=words, on=asked)


def _then_accepted(words: Span, sent: PartialDate) -> Iterator[Milestone]:
    """That what was sent on a day "passed on the 16th", of that month or the next."""
    found = _ON_THE_NTH.search(words.quote)
    if found and len(sent) == len("2024-01-31"):
        later = f"{int(found['day']):02}" < sent[-2:]
        month = months_from(sent, 1) if later else sent[: len("2024-01")]
        on = PartialDate(f"{month}-{int(found['day']):02}")
        yield Milestone(stage=Stage.PLAN_ACCEPTED, standing=Standing.HAPPENED, span=words, on=on)


def _day_after(said: str, place: int, latest: PartialDate | None) -> PartialDate | None:
    """The first day after a place, if only a few words stand between.

    A year that it lacks is that of the twelve months up to `latest`.
    """
    found = next(iter(find_ranges(said, place, reference=latest)), None)
    if found is None or found.ended.startswith("--"):
        return None
    return found.ended if _TO_DAY.match(said[place : found.start]) else None
