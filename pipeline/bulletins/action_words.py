"""An action in plain English: what it is, whose and by when, and who said what of it later.

Never: a verdict that is not inspectors' or the department's own, or blame.
"""

from pipeline.bulletins.wording import date_words, listed
from pipeline.cases.actions.values import Item, Judgement, Later, Speaker
from pipeline.model.terms import FindingKind, Framework

NOTHING_SINCE = "Sendwatch has found nothing about this since."
UNSURE = "This may be about it too:"
_KINDS = {
    FindingKind.PRIORITY_ACTION: "Area for priority action",
    FindingKind.AREA_FOR_IMPROVEMENT: "Area for improvement",
    FindingKind.REQUIRED: "Requirement of the government’s notice",
}
_SPEAKERS: dict[Speaker, str] = {
    "inspectors": "Inspectors",
    "department": "The Department for Education or NHS England",
    "partnership": "The council and its partners",
    "forum": "The parent carer forum",
    "press": "A newspaper",
    "other": "Others",
}
_JUDGEMENTS: dict[Judgement, str] = {
    "sufficient_progress": "sufficient progress",
    "not_sufficient_progress": "not yet sufficient progress",
    "effective_action": "effective action",
    "not_effective_action": "not yet effective action",
    "too_early": "too early to say",
}


def item_words(item: Item, framework: Framework | None) -> str:
    """What an action is: its kind and its place among those of its kind."""
    kind = _KINDS[item.kind]
    if item.kind is FindingKind.AREA_FOR_IMPROVEMENT and (
        framework is Framework.LOCAL_AREA_SEND_2016
    ):
        kind = "Area of significant weakness"
    return f"{kind} {item.number}" if item.of_kind > 1 else kind


def owner_words(item: Item) -> str:
    """Whose an action is, and by when; "" where its words name nobody and no day."""
    who = listed(item.owners)
    day = f"by {date_words(item.by)}" if item.by else ""
    if who and day:
        return f"{who}, {day}"
    return who or day.capitalize()


def later_words(later: Later) -> str:
    """Who says, or judges, something of an action, and by when it is to be done."""
    who = _SPEAKERS[later.speaker]
    if later.judgement:
        return f"{who} judged: {_JUDGEMENTS[later.judgement]}"
    return f"{who}, with a day set: {date_words(later.by)}" if later.by else who
