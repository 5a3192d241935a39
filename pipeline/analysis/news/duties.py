"""What a government requires and what a partnership says it will do: never what inspectors found.

A sentence is one or the other by who is its subject and by its verb; lists take it from what opens
them (`demands`). Its quotation is the whole sentence, with any deadline in it.
"""

from pipeline.analysis.news import duty_phrases as phrases
from pipeline.analysis.news.walk.passage import Passage
from pipeline.model.terms import FindingKind, StatedBy


def duty_in(body: str, passage: Passage) -> tuple[FindingKind, StatedBy] | None:
    """What a passage states is required or planned, and who says so; None for anything else.

    What inspectors are said to tell is neither.
    """
    written = body[passage.start : passage.end]
    if passage.duty:
        return (passage.duty, passage.by) if _owed(written, passage.duty) else None
    if passage.sure or passage.told_anew:
        return None
    kind = duty(written)
    if kind is FindingKind.REQUIRED:
        return kind, StatedBy.GOVERNMENT
    by = StatedBy.PERSON if passage.by is StatedBy.PERSON else StatedBy.PUBLISHER
    return (kind, by) if kind else None


def _owed(written: str, listed: FindingKind) -> bool:
    """Whether an entry of a list states what is required, or an action of a plan, as its rows do.

    What a meeting resolves ("that a working group be formed") is neither.
    """
    if listed is FindingKind.REQUIRED:
        return not phrases.OF_INSPECTORS.search(written)
    if " | " in written:
        return True
    action = phrases.RESOLVED_THAT.sub("", written)
    return not phrases.NOTED.search(written) and duty(action) is FindingKind.PLANNED


def duty(written: str) -> FindingKind | None:
    """Whether a sentence states what is required by a government, or what is planned."""
    kind = _duty(written)
    return None if kind is None or phrases.NO_DUTY.search(written) else kind


def _duty(written: str) -> FindingKind | None:
    """The same by the sentence's subject and verb, even if it only asks or supposes."""
    required = (phrases.REQUIRES, phrases.REQUIRED_OF, phrases.ASKED_BY_GOVERNMENT)
    if any(rule.match(written) for rule in required):
        return FindingKind.REQUIRED
    said = phrases.PLANS.match(written)
    if phrases.SET_UP.match(written) or (said and not phrases.NO_PLAN.match(written, said.end())):
        return FindingKind.PLANNED
    return None


def owners(written: str) -> tuple[str, ...]:
    """The bodies that a sentence names as having to act, in its words; none for "we"."""
    found = phrases.OWNERS.finditer(written)
    return tuple(dict.fromkeys(one.group().strip() for one in found))
