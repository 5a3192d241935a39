"""Headings, introductions and marks of lists in news and papers: what the entries under them are."""

import re
from typing import NamedTuple

from pipeline.analysis import speakers
from pipeline.analysis.clauses import LONGEST
from pipeline.analysis.folding import Rule
from pipeline.terms import FindingKind

_PRAISES = Rule(
    (
        "strength", "positive", "well", "praise", "good", "commend", "effective", "successes", "highlights",
        "achievements", "impressed", "pleased", "like",
    ),
    re.compile(
    r"strength|positive|working well|went well|praise|good (?:practice|things|news)|commend|d(?:o|oes|oing|one) well|effective"
    r"|successes|\bhighlights\b|achievements|impressed|pleased|\blike[ds]?\b|going well|good at",
    re.IGNORECASE,
    ),
)  # fmt: skip
_CRITICISES = Rule(
    (
        "improve", "develop", "weakness", "concern", "challenge", "priority action", "better", "need", "to do",
        "recommend", "work", "not ", "less well", "issues", "worr", "failing", "shortcoming", "problems", "critici",
    ),
    re.compile(
    r"improve|develop|weakness|concern|challenge|priority action|(?:do|get|be) better|needs? to(?! know)|to do|recommend"
    r"|work on|not (?:yet )?(?:so )?(?:work|good|well)|less well|issues|worr(?:y|ied|ies)|failings?|shortcoming|problems|critici[sz]",
    re.IGNORECASE,
    ),
)  # fmt: skip
_PLANS = re.compile(
    r"\b(?:will|next steps?|actions? (?:we|taken|to|for)|to (?:address|tackle|respond)|have (?:since|already)"
    r"|since (?:the|then)|improvement plan|are (?:now |already )?(?:doing|working|taking))\b",
    re.IGNORECASE,
)
_PRIORITY = Rule(("priority action",), re.compile(r"priority action(?! plan)", re.IGNORECASE))
_HEADED = re.compile(
    r"(?:inspect\w*|report|ofsted|letter)\b.*\b(?:said|found|praised|highlighted|identified|want|saw|liked?)"
    r"|\b(?:do|does|doing|done|works?|working) well\b|strengths|what (?:needs|must|should|has) to\b"
    r"|areas? (?:for|of|to|we need to|that need to) (?:improve|develop)"
    r"|areas? for priority action|weaknesses",
    re.IGNORECASE,
)
_MARK = re.compile(
    r"(?P<number>\d{1,2})(?:(?:\.\d{1,2}){1,3}\.?|[.)])[^\S\n]+(?=[\[(“‘\"']?[A-Z])"
    r"|\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[).][^\S\n]+(?=\S)"
)
_DECIDES = re.compile(r"\W*(?:RESOLVED|AGREED|RECOMMENDED|NOTED|Resolved|Decision)\b")
_AWAY = Rule(
    (
        "implication", "consultation", "legal", "financ", "background", "recommendation", "next steps", "happen", "contact",
        "notes ", "appendi", "equalit", "resource", "our response", "how to",
    ),
    re.compile(
    r"\b(?:implications?|consultation|legal|financ\w+|background|recommendations?|next steps|happens? next|contacts?"
    r"|notes (?:to|for)|appendi\w+|equalit\w+|resources?|our response|how to)\b",
    re.IGNORECASE,
),
)  # fmt: skip
_HEADING = 90
_ENTRY = 220


class Mark(NamedTuple):
    """What stands before a numbered paragraph: how many characters, the first number of "3.1" ("" for a letter)."""

    length: int
    number: str


def mark(written: str) -> Mark:
    """The number or letter before a paragraph or heading; of no length when there is none."""
    found = None if written[:1].isupper() else _MARK.match(written)
    return Mark(found.end(), found["number"] or "") if found else Mark(0, "")


def decides(written: str) -> bool:
    """Whether a paragraph of minutes tells what the meeting decided."""
    return _DECIDES.match(written) is not None


def stands_alone(written: str) -> bool:
    """Whether a paragraph is a heading in all but name: short, and no sentence."""
    return len(written) < _HEADING and written[-1:] not in ".!?:;,’”\"'…" and "\n" not in written


def section(heading: str) -> FindingKind | None:
    """What a list under these words holds, when they say so; None for what somebody plans to do."""
    if _PRIORITY.within(heading):
        return FindingKind.PRIORITY_ACTION
    if _PLANS.search(heading):
        return None
    if _CRITICISES.within(heading):
        return FindingKind.AREA_FOR_IMPROVEMENT
    return FindingKind.STRENGTH if _PRAISES.within(heading) else None


def tells_findings(heading: str) -> bool:
    """Whether a heading says that what stands under it was found by inspectors."""
    return _HEADED.search(heading) is not None


def leads_away(heading: str) -> bool:
    """Whether a heading is of a part that tells something else: costs, next steps, whom to ask."""
    return _AWAY.within(heading) is not None and not tells_findings(heading)


def under_heading(written: str) -> bool:
    """Whether a paragraph can be an entry of a headed list: it is short, and nobody speaks in it."""
    return len(written) <= LONGEST and not speakers.begins_quoted(written)


def entry(written: str) -> bool:
    """Whether a paragraph behind "… include:" can be an entry of that list: short, no heading of its own."""
    return len(written) <= _ENTRY and written[-1] not in ":?"
