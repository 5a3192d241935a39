"""An action in plain English: what it is, whose and by when, and who said what of it later.

Never: a verdict that is not inspectors' or the department's own, or blame.
"""

import re

from pipeline.bulletins.wording import capital, date_words, owner_words
from pipeline.cases.actions.judgements import ending, speaker_of
from pipeline.cases.actions.values import Followed, Item, Judgement, Later, Speaker
from pipeline.model.terms import DocType, FindingKind, Framework

_KINDS = {
    FindingKind.PRIORITY_ACTION: "Area for priority action",
    FindingKind.AREA_FOR_IMPROVEMENT: "Area for improvement",
    FindingKind.REQUIRED: "Requirement",
}
_SPEAKERS: dict[Speaker, str] = {
    "inspectors": "Inspectors",
    "department": "The Department for Education or NHS England",
    "partnership": "The council and its partners",
    "forum": "The parent carer forum",
    "press": "A newspaper",
    "other": "Others",
}
_OWN = {"inspectors": DocType.OFFICIAL_REPORT, "department": DocType.GOVERNMENT}
"""In which documents inspectors and the department speak for themselves."""
_ON = {"inspectors": "inspectors", "department": "the department or NHS England"}
_OF_HEALTH = re.compile(
    r"\bNHS\b|\bI?C[BC]G?\b|\b[Ii]ntegrated [Cc]are [Bb]oard\b|\bGoverning Bod(?:y|ies)\b"
    r"|\b[Cc]linical [Cc]ommissioning [Gg]roup\b"
)
"""The publisher or title of what a health body writes."""
_JUDGEMENTS: dict[Judgement, str] = {
    "sufficient_progress": "sufficient progress",
    "not_sufficient_progress": "sufficient progress not made",
    "effective_action": "effective action",
    "not_effective_action": "effective action not taken",
    "too_early": "too early to say",
}


def item_words(item: Item, framework: Framework | None) -> str:
    """What an action is: its kind and its place among those of its kind."""
    kind = _KINDS[item.kind]
    if item.kind is FindingKind.AREA_FOR_IMPROVEMENT and (
        framework is Framework.LOCAL_AREA_SEND_2016
    ):
        kind = "Area of significant weakness"
    number = f" {item.number}" if item.of_kind > 1 and item.number else ""
    if item.kind is FindingKind.REQUIRED:
        day = f" of {date_words(item.row.published_on)}" if item.row.published_on else ""
        return f"Requirement{number} of the government’s notice{day}"
    return f"{kind}{number}"


def ending_words(followed: Followed) -> str:
    """That a requirement has been removed or replaced, and when; "" for any other action."""
    ended = ending(followed)
    if ended is None:
        return ""
    how, later = ended
    on = f" on {date_words(later.row.published_on)}" if later.row.published_on else ""
    return f"This requirement was {how}{on}."


def whose_words(item: Item) -> str:
    """Who must act, and by when; "" where there is nothing that its words do not begin with."""
    who = owner_words(item.span.quote, item.owners)
    day = f"by {date_words(item.by)}" if item.by else ""
    return f"{who}, {day}" if who and day else who or capital(day)


def _who(later: Later) -> str:
    """Whose words a passage is; of papers and minutes, whose they are, since many speak in them.

    What others tell of inspectors or the department is not in the words of either.
    """
    if later.speaker not in _OWN or later.row.doc_type is _OWN[later.speaker]:
        return _whose(later, later.speaker)
    return f"{_whose(later, speaker_of(later.row.doc_type, ''))}, on {_ON[later.speaker]}"


def _whose(later: Later, speaker: Speaker) -> str:
    row = later.row
    if speaker != "partnership":
        return _SPEAKERS[speaker]
    if row.doc_type is DocType.HEALTH_BODY or _OF_HEALTH.search(f"{row.publisher} {row.title}"):
        return "Papers of an NHS body"
    if row.doc_type is DocType.COMMITTEE:
        return "Papers or minutes of a meeting"
    return _SPEAKERS[speaker]


def later_words(later: Later) -> str:
    """Who says, or judges, something of an action, and by when it is to be done."""
    who = _who(later)
    if later.judgement:
        own = later.row.doc_type is _OWN.get(later.speaker)
        judged = f"{_SPEAKERS[later.speaker]} judged: {_JUDGEMENTS[later.judgement]}"
        return judged if own else f"{judged} (as told here: {who})"
    return f"{who}, with a day set: {date_words(later.by)}" if later.by else who
