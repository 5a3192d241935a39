"""A case in plain English: where it stands, what is next, who must do what by when, what happened.

Plain and unalarming: a day that has passed without news is said to be just that.
"""

import re
from collections.abc import Iterator
from datetime import date

from pipeline.bulletins.wording import (
    capital,
    date_words,
    listed,
    range_words,
    teller_words,
    visit_words,
)
from pipeline.cases.steps import SET_FOR_A_DAY
from pipeline.cases.values import Case, Deadline, Source, Step, quoted
from pipeline.model.documents import LocalArea, PartialDate, full_day
from pipeline.model.inspections import DateRange
from pipeline.model.terms import MEETINGS, NOTICES, DocType, Outcome, Stage, Standing, Visit
from pipeline.register.former_areas import predecessors
from pipeline.register.local_areas import LocalAreas

STAGES = {
    Stage.EXPECTED: "a full inspection is expected",
    Stage.NOTIFIED: "the area was told that inspectors will come",
    Stage.INVITATION: "families could take part",
    Stage.UNDER_WAY: "inspectors visited the area",
    Stage.AWAITING_REPORT: "the visit ended; the report follows later",
    Stage.REPORT: "the report was published",
    Stage.PLAN_DUE: "the plan was due",
    Stage.PLAN_SUBMITTED: "the plan was sent to inspectors or government",
    Stage.PLAN_ACCEPTED: "the plan was accepted",
    Stage.PLAN_PUBLISHED: "the plan was published",
    Stage.ENGAGEMENT_MEETING: "inspectors and the area met (engagement meeting)",
    Stage.STOCKTAKE: "government advisers and the area met (stocktake)",
    Stage.BOARD_MEETING: "the improvement or partnership board met",
    Stage.NOTICE_ISSUED: "government issued an improvement notice or direction",
    Stage.NOTICE_VARIED: "the improvement notice or direction was changed",
    Stage.NOTICE_CLOSED: "the improvement notice or direction was ended",
    Stage.MONITORING_ENDED: "formal monitoring by government ended",
    Stage.COMMITMENT: "something was promised or asked for by a day",
    Stage.MONITORING_DUE: "inspectors were due back",
    Stage.MONITORING_UNDER_WAY: "inspectors came back",
    Stage.MONITORING_TOLD: "the result of the return visit was published",
    Stage.NEXT_FULL: "the next full inspection was due",
}
"""Each stage as something that has happened."""
LASTING = {
    Stage.UNDER_WAY: "inspectors are inspecting the area",
    Stage.MONITORING_UNDER_WAY: "inspectors are back in the area",
}
"""Stages that take some time, while they last."""
ANNOUNCED = {
    Stage.UNDER_WAY: "inspectors were to visit the area",
    Stage.MONITORING_UNDER_WAY: "inspectors were to come back",
    Stage.AWAITING_REPORT: "the visit was to end; the report follows later",
}
"""Stages whose days have passed, and of which only earlier publications tell."""
COMING = {
    Stage.EXPECTED: "a full inspection",
    Stage.NOTIFIED: "the notice of an inspection",
    Stage.INVITATION: "families can take part in the inspection",
    Stage.UNDER_WAY: "the inspectors’ visit",
    Stage.AWAITING_REPORT: "the end of the inspectors’ visit",
    Stage.REPORT: "the inspectors’ report",
    Stage.PLAN_DUE: "the plan is due to be sent in",
    Stage.PLAN_SUBMITTED: "the plan is due to be sent in",
    Stage.PLAN_ACCEPTED: "a decision whether the plan is accepted",
    Stage.PLAN_PUBLISHED: "the publication of the plan",
    Stage.ENGAGEMENT_MEETING: "a meeting of inspectors and the area (engagement meeting)",
    Stage.STOCKTAKE: "a meeting of government advisers and the area (stocktake)",
    Stage.BOARD_MEETING: "a meeting of the improvement or partnership board",
    Stage.NOTICE_ISSUED: "an improvement notice",
    Stage.NOTICE_VARIED: "a changed improvement notice",
    Stage.NOTICE_CLOSED: "the end of the improvement notice",
    Stage.MONITORING_ENDED: "the end of formal monitoring by government",
    Stage.COMMITMENT: "something promised or asked for",
    Stage.MONITORING_DUE: "a return visit of inspectors",
    Stage.MONITORING_UNDER_WAY: "a return visit of inspectors",
    Stage.MONITORING_TOLD: "the result of the return visit",
    Stage.NEXT_FULL: "the next full inspection",
}
"""Each stage as something to come."""
STANDS_NOW = {
    Stage.EXPECTED: "no inspection since 2023 is known",
    Stage.NOTIFIED: "told that inspectors will come",
    Stage.INVITATION: "families can take part",
    Stage.UNDER_WAY: "inspectors are there, or have been",
    Stage.AWAITING_REPORT: "awaiting the report",
    Stage.REPORT: "report published",
    Stage.PLAN_DUE: "a plan is asked for, and none is known to have been sent in",
    Stage.PLAN_SUBMITTED: "plan sent in",
    Stage.PLAN_ACCEPTED: "plan accepted",
    Stage.PLAN_PUBLISHED: "plan published",
    Stage.ENGAGEMENT_MEETING: "met inspectors last (engagement meeting)",
    Stage.STOCKTAKE: "progress looked at by government last (stocktake)",
    Stage.BOARD_MEETING: "the board met last",
    Stage.NOTICE_ISSUED: "improvement notice issued",
    Stage.NOTICE_VARIED: "improvement notice changed",
    Stage.NOTICE_CLOSED: "improvement notice ended",
    Stage.MONITORING_ENDED: "formal monitoring by government ended",
    Stage.COMMITMENT: "something is promised or asked for by a day",
    Stage.MONITORING_DUE: "inspectors are due back",
    Stage.MONITORING_UNDER_WAY: "inspectors are back, or have been",
    Stage.MONITORING_TOLD: "result of the return visit published",
    Stage.NEXT_FULL: "the next full inspection is due",
}
"""Where areas stand, for counts of them."""
TASKS = {
    Stage.PLAN_SUBMITTED: "send in {their} {plan}",
    Stage.PLAN_PUBLISHED: "publish {their} {plan}",
    Stage.PLAN_ACCEPTED: "decide on the {plan}",
    Stage.REPORT: "publish their report",
    Stage.MONITORING_DUE: "come back for a {visit}",
    Stage.NEXT_FULL: "carry out the next full inspection",
    Stage.NOTICE_CLOSED: "decide on the improvement notice",
}
"""What somebody has to do; `{plan}` is what the plan is called, `{visit}` the kind of visit."""
PLANS = {
    Outcome.SYSTEMIC_FAILINGS: "priority action plan",
    Outcome.WRITTEN_STATEMENT_OF_ACTION: "written statement of action",
    Outcome.NOT_SUFFICIENT_PROGRESS: "accelerated progress plan",
    Outcome.PARTLY_SUFFICIENT_PROGRESS: "accelerated progress plan",
    Outcome.INCONSISTENT: "strategic plan",
    Outcome.POSITIVE: "strategic plan",
}
"""What the plan is called that an outcome asks for."""
VISITS = (Stage.MONITORING_DUE, Stage.NEXT_FULL)
"""The visits to come, by days that are given only roughly."""
OWNERS = {
    "partnership": "The council and its health partners",
    "council": "The council",
    "inspectors": "Inspectors",
    "government": "The government",
}
_WHO_ASK = (DocType.OFFICIAL_REPORT, DocType.GOVERNMENT)
"""By whose publications a plan is asked for."""
_IN_MESSAGES = (Stage.PLAN_SUBMITTED, Stage.PLAN_PUBLISHED, *MEETINGS)
"""What is due that messages about an inspection name; visits to come are named anyhow."""
_EVENTS = (
    *(("survey", "a survey"), ("questionnaire", "a survey"), ("webinar", "a webinar")),
    *(("drop-in", "a drop-in session"), ("drop in", "a drop-in session")),
    *(("focus group", "a focus group"), ("workshop", "a workshop"), ("session", "a session")),
    *(("meeting", "a meeting"), ("coffee", "a coffee morning"), ("event", "an event")),
)
"""What families can take part in, by a word of it."""
_WITH_FORUM = re.compile(r"\bwith (?:(?:the|our|its|local) )*(?:parent carer forum|pcf)\b")
_CLOSES = re.compile(r"\b(?:clos\w+|until|till|by|before|deadline|no later than)\b", re.IGNORECASE)
_DUE = {
    "partnership": "have to",
    "council": "has to",
    "inspectors": "are due to",
    "government": "has to",
}
_HAD = {
    "partnership": "had to",
    "council": "had to",
    "inspectors": "were due to",
    "government": "had to",
}
"""The same of what was done."""
_ASKED = {
    "partnership": "have been asked to",
    "council": "has been asked to",
    "inspectors": "were due to",
    "government": "was to",
}
"""The same of what nobody names a day for and tells nothing of."""
_SAID_DUE = {"partnership": "are to", "council": "is to"}
_SAID_HAD = {"partnership": "were to", "council": "was to"}
"""The same of what only they themselves, or others who write of them, name a day for."""
LATE = "A publication says that it was late."
LATE_PROMISE = "A later publication says that it had not been done by then."
PROGRAMME = "That was the inspectors’ programme for all areas, not a day set for this one."
TIME_PASSED = "That time has passed; we know of no report."
PASSED = "That day has passed. We know of no later news of it."
NOTHING_FOUND = (
    "That day has passed. Sendwatch has found no publication that says whether this was done."
)
NOTHING_FOUND_OF_IT = "Sendwatch has found no publication that says whether this was done."
NO_REVISIT = (
    "The framework under which inspectors made revisits ended in 2022. Sendwatch has found no"
    " publication that tells of one here; that does not mean that there was none."
)
MAY_BE_DONE = (
    "Where sendwatch has found no publication that says whether something was done, that does not"
    " mean that nothing was done: it may have been done all the same."
)
"""What is said once beside any number of days that have passed, or of actions."""
NOT_KNOWN = "Not known whether it was done."
NO_DAY = "No publication that we read says by when."


def former_words(register: LocalAreas, area: LocalArea) -> Iterator[str]:
    """What to know of an area whose council was abolished, or took the place of others."""
    if area.valid_to:
        names = tuple(found.name for code in area.successors if (found := register.by_code(code)))
        yield (
            f"{area.official_name} was abolished; its last day was"
            f" {date_words(PartialDate(area.valid_to))}. Its area is now"
            f" {listed(names)}."
        )
    for each in predecessors(register, area):
        yield (
            f"Until {date_words(PartialDate(each.valid_to))} {each.official_name} was responsible"
            " here. Any inspections from that time are shown here too, marked with its name: they"
            " were of a different, larger or smaller area."
        )


def stands_words(case: Case) -> str:
    """Where a case stands, in a sentence."""
    step = case.stands
    if step is None:
        return "What has happened is not known."
    if step.stage is Stage.EXPECTED:
        return "No inspection since 2023 is known. " + _coming_words(step)
    if step.stage is Stage.PLAN_DUE:
        return f"The report was published, and {_plan(case)} is asked for.{_by(step)}"
    return f"{capital(step_words(step))}."


def notice_words(case: Case) -> str:
    """That an improvement notice is in force, as far as is known; "" where none is known."""
    told = [each for each in case.steps if each.stage in NOTICES and _has_happened(each)]
    if not told or any(each.stage is Stage.NOTICE_CLOSED for each in told):
        return ""
    first = (
        f"{'of' if told[0].on else 'issued on or before'} {date_words(PartialDate(told[0].day))}"
    )
    later = [_on(PartialDate(each.day)) for each in told[1:]]
    changed = f", changed {listed(tuple(later))}" if later else ""
    return (
        f"There is an improvement notice or direction {first}{changed}. Sendwatch has found no"
        " publication that ends it."
    )


def _has_happened(step: Step) -> bool:
    return step.standing is Standing.HAPPENED


def step_words(step: Step) -> str:
    """A stage with its day: "the plan was published (3 March 2025)"."""
    if step.standing is Standing.DUE:
        when = f"{_when(step)}{date_words(step.on)}" if step.on else "the day is not stated"
        return f"{COMING[step.stage]} ({when})"
    by_stage = LASTING if step.lasting else ANNOUNCED if step.announced else STAGES
    words = by_stage.get(step.stage, STAGES[step.stage])
    if step.visit in (Visit.MONITORING, Visit.REVISIT):
        words = words.replace(
            "inspectors came back", f"inspectors came back ({visit_words(step.visit)})"
        )
    if step.until and step.on and step.until != step.on:
        return f"{words} ({range_words(DateRange(step.on, step.until))})"
    if step.on:
        about = "about " if step.stage in VISITS else ""
        return f"{words} ({about}{date_words(step.on)})"
    if step.known_by:
        return f"{words} (on or before {date_words(step.known_by)})"
    return f"{words} (the day is not stated)"


def next_words(case: Case) -> str:
    """What comes next, in a sentence."""
    return "What comes next is not known." if case.next is None else _coming_words(case.next)


def _coming_words(step: Step) -> str:
    rule = f" {capital(step.rule)}." if step.rule else ""
    if step.stage is Stage.EXPECTED and step.standing is Standing.NOT_KNOWN:
        return f"{capital(COMING[step.stage])} was to come.{rule} {TIME_PASSED} {PROGRAMME}"
    by = f"{_when(step)}{date_words(step.on)}" if step.on else ""
    what = COMING[step.stage]
    if by and step.standing is Standing.NOT_KNOWN:
        was = what.replace(" is due ", " was due ") if " is due " in what else f"{what} was to come"
        return f"{capital(was)} {by}.{rule} {PASSED}"
    return f"{capital(what)}{', ' if by else ''}{by}.{rule}"


def _when(step: Step) -> str:
    """What stands before a day to come: a meeting is on it, a deadline by it."""
    if step.stage in (Stage.UNDER_WAY, Stage.MONITORING_UNDER_WAY):
        return "from "
    if step.stage in MEETINGS:
        return "on " if step.on and len(step.on) == len("2025-01-31") else "by "
    roughly = step.rule or step.stage in (Stage.MONITORING_DUE, Stage.NEXT_FULL)
    return "by about " if roughly else "by "


def deadline_words(case: Case, deadline: Deadline) -> Iterator[str]:
    """Who has to do what by when, and whether it has happened: a few sentences."""
    if deadline.stage in SET_FOR_A_DAY:
        yield f"{set_for(deadline)}."
        if deadline.standing is not Standing.NOT_KNOWN or deadline.met_by:
            yield from _became(deadline)
        return
    by = (
        f" by {'about ' if deadline.about else ''}{date_words(_day(deadline))}"
        if deadline.by
        else ""
    )
    publisher = _own_promise(deadline)
    said = f", as {publisher} says" if publisher else ""
    yield f"{OWNERS[deadline.owner]} {_has_to(deadline)} {_task(case, deadline)}{by}{said}."
    if not deadline.by:
        yield NO_DAY
    if deadline.rule:
        yield f"{capital(deadline.rule)}."
    yield from _became(deadline)


def _task(case: Case, deadline: Deadline) -> str:
    """What somebody has to do."""
    asked = "plan" if _own_promise(deadline) else _plan(case).removeprefix("a ").removeprefix("an ")
    return TASKS.get(deadline.stage, COMING[deadline.stage]).format(
        plan=_named(deadline) or asked,
        visit=visit_words(deadline.visit),
        their="their" if deadline.owner == "partnership" else "its",
    )


def _has_to(deadline: Deadline) -> str:
    """That they have to, had to, or were asked to."""
    due = deadline.standing is Standing.DUE
    if _own_promise(deadline):
        return (_SAID_DUE if due else _SAID_HAD)[deadline.owner]
    silent = deadline.standing is Standing.NOT_KNOWN and not deadline.by
    return (_ASKED if silent else _DUE if due else _HAD)[deadline.owner]


def _own_promise(deadline: Deadline) -> str:
    """Who writes of a day by which a plan is to be published that neither inspectors nor government
    nor a rule set; "" of any other.
    """
    row = deadline.source.row if deadline.source else None
    if row is None or deadline.rule or not deadline.by or row.doc_type in _WHO_ASK:
        return ""
    return row.publisher or "a publication" if deadline.stage is Stage.PLAN_PUBLISHED else ""


def set_for(deadline: Deadline) -> str:
    """A meeting with its day, or the day by which something is promised or asked for."""
    day = _day(deadline)
    when = date_words(PartialDate(day[:7]) if deadline.about else day)
    if deadline.stage is Stage.INVITATION:
        how = "Until" if closes(deadline) else "On"
        return f"{how} {when}: {invitation_words(deadline)}, as part of the inspection"
    if deadline.stage in MEETINGS:
        return f"{'In' if deadline.about else 'On'} {when}: {COMING[deadline.stage]}"
    return f"By {'the end of ' if deadline.about else ''}{when}"


def due_words(case: Case, *, invited: bool = True) -> Iterator[str]:
    """What is due, for messages about an inspection; if `invited`, also until when families can
    take part.
    """
    for each in case.deadlines:
        if each.standing is Standing.DUE and each.stage in _IN_MESSAGES:
            yield " ".join(deadline_words(case, each))
    if invited:
        yield from (" ".join(deadline_words(case, each)) for each in invitations(case))


def invitations(case: Case) -> list[Deadline]:
    """How families can still take part in an inspection, by day."""
    found = (
        each
        for each in case.deadlines
        if each.stage is Stage.INVITATION and each.standing is Standing.DUE and each.source
    )
    return sorted(found, key=lambda each: each.by or date.max)


def closes(deadline: Deadline) -> bool:
    """Whether families can take part until a day, and not on it."""
    return _CLOSES.search(quoted(deadline.source)) is not None


def invitation_words(deadline: Deadline) -> str:
    """What families can take part in, as its publication calls it."""
    said = quoted(deadline.source).casefold()
    what = next((each for word, each in _EVENTS if word in said), "a meeting or survey")
    return f"{what} {'with the parent carer forum' if _WITH_FORUM.search(said) else 'for families'}"


def _became(deadline: Deadline) -> Iterator[str]:
    on = f" {_on(deadline.met_on)}" if deadline.met_on else ""
    if deadline.standing is Standing.MET:
        yield f"This was done{on}{_later_than_about(deadline)}."
    elif deadline.standing is Standing.LATE:
        late = LATE_PROMISE if deadline.stage is Stage.COMMITMENT else LATE
        yield f"This was done{on}, after that day." if on else late
    elif deadline.standing is Standing.NOT_KNOWN:
        yield _unknown(deadline)


def _later_than_about(deadline: Deadline) -> str:
    """That something was done after a day that was given only roughly; "" for anything else."""
    on = full_day(deadline.met_on)
    rough = deadline.about and deadline.stage in VISITS
    after = rough and deadline.by and on and on > deadline.by
    return ", after that day, which is only a rough one" if after else ""


def _on(day: PartialDate) -> str:
    return f"{'on' if full_day(day) else 'in'} {date_words(day)}"


def _unknown(deadline: Deadline) -> str:
    if deadline.met_by:
        return "This was done; whether by that day is not stated."
    if deadline.by:
        return NOTHING_FOUND
    return NO_REVISIT if deadline.visit is Visit.REVISIT else NOTHING_FOUND_OF_IT


def source_words(source: Source) -> str:
    """Where something is said: publisher, title and day."""
    row = source.row
    day = f", {date_words(row.published_on)}" if row.published_on else ""
    teller = teller_words(row.publisher, row.doc_type, row.url)
    return f"{teller}: {row.title or row.url}{day}"


def _by(step: Step) -> str:
    return f" It is due by {date_words(step.on)}." if step.on else ""


def _day(deadline: Deadline) -> PartialDate:
    assert deadline.by is not None
    return PartialDate(deadline.by.isoformat())


def _named(deadline: Deadline) -> str | None:
    """What the words that set a day call the plan; None where they only say "the plan"."""
    said = quoted(deadline.source).casefold()
    return next(
        (name for name in (*dict.fromkeys(PLANS.values()), "strategy") if name in said), None
    )


def _plan(case: Case) -> str:
    plan = PLANS.get(case.outcome) if case.outcome else None
    if plan is None:
        return "a plan"
    return f"{'an' if plan[0] == 'a' else 'a'} {plan}"
