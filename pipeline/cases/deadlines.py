"""By when somebody has to do something: as a publication states it, or by a named rule.

A day that has passed is `late` only where a publication bears that out. Where none says what
became of it, it is not known: what nobody found may have been published all the same.
"""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass
from datetime import date, timedelta

from pipeline.cases.chains import Chain
from pipeline.cases.days import end_of, is_set_by, months_after, working_days_after
from pipeline.cases.steps import SENT_AGAIN, SET_FOR_A_DAY
from pipeline.cases.values import Case, Deadline, Owner, Source, Step, quoted
from pipeline.model.documents import full_day
from pipeline.model.inspections import Milestone, Period
from pipeline.model.terms import MEETINGS, PLANS, Outcome, Stage, Standing, Visit

WRITTEN_STATEMENT_DAYS = 70
WRITTEN_STATEMENT_RULE = (
    "a written statement of action is due 70 working days after the inspectors’ letter (Children"
    " Act 2004 (Joint Area Reviews) Regulations 2015)"
)
FRAMEWORK_SINCE = date(2023, 1, 1)
ALL_INSPECTED_BY, ALL_INSPECTED_SAID = date(2027, 12, 31), date(2025, 11, 28)
ALL_INSPECTED_RULE = (
    "all areas are to have been inspected under the framework of 2023 by the end of 2027 (answer in"
    " Parliament of 28 November 2025)"
)
REVISIT_MONTHS = 18
REVISIT_RULE = (
    "a revisit usually followed within 18 months of the day on which the written statement of"
    " action was accepted (guidance for inspectors, 2016 framework)"
)
FULL_MONTHS = {Outcome.POSITIVE: 60, Outcome.INCONSISTENT: 36, Outcome.SYSTEMIC_FAILINGS: 36}
"""In about how many months the next full inspection follows (area SEND framework, 2023)."""
FULL_RULE = "the usual time after this outcome (area SEND framework and handbook, 2023)"
MONITORING_MONTHS = 18
MONITORING_RULE = "about 18 months after this outcome (area SEND framework and handbook, 2023)"

OWNERS: dict[Stage, Owner] = {
    Stage.REPORT: "inspectors",
    Stage.PLAN_ACCEPTED: "inspectors",
    Stage.MONITORING_DUE: "inspectors",
    Stage.NEXT_FULL: "inspectors",
    Stage.ENGAGEMENT_MEETING: "inspectors",
    Stage.STOCKTAKE: "government",
    Stage.NOTICE_CLOSED: "government",
    Stage.MONITORING_ENDED: "government",
    Stage.BOARD_MEETING: "partnership",
}
"""Who has to do what; everything else is the partnership's."""

LATELY = 8
"""For how many days it is news that a day has passed: a weekly message comes within them."""
_NO_NEWS = (*SET_FOR_A_DAY, Stage.MONITORING_DUE, Stage.NEXT_FULL)
_ROUGHLY = timedelta(days=92)
"""How long after a day that is only roughly given something is still not late."""
_STILL_AWAITED = timedelta(days=365)
"""How long a plan that a report asks for without a day is said to be due."""
_AT_LATEST = re.compile(r"\b(?:at the latest|(?:no|not) later than)\b", re.IGNORECASE)
_NAMED = re.compile(
    r"\A\W*(?:\d+\W+)?(?:The )?(?:(?P<government>Department|Officials|Secretary of State|Minister)"
    r"|(?P<council>Council))\b",
    re.IGNORECASE,
)
_WHICH = re.compile(
    r"\b(first|second|third|fourth|(?:three|six|nine|twelve|eighteen|3|6|9|12|18)[- ]month)(?:ly)?"
    r" (?:\w+ ){0,2}?(?:review|stocktake|meeting)",
    re.IGNORECASE,
)
"""Which review of several it is."""
_FIRST = re.compile(r"\bfirst (?:meeting|time)\b", re.IGNORECASE)
_BODIES: dict[str, Owner] = {"government": "government", "council": "council"}
_ENOUGH = {
    Stage.PLAN_SUBMITTED: (Stage.PLAN_SUBMITTED, Stage.PLAN_ACCEPTED),
    Stage.MONITORING_DUE: (Stage.MONITORING_UNDER_WAY, Stage.MONITORING_TOLD),
}
"""The stages that show that something due was done: nobody accepts a plan that was not sent in."""
_SHOWS_NO_DAY = (Stage.PLAN_ACCEPTED,)
"""Of those, what shows that it was done, but not when: plans are accepted weeks after they came."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Something asked of somebody: what, by when and where it is said, before it is judged.

    `round` is that of a plan (`Chain.round_of`): only what was done in it counts.
    """

    stage: Stage
    by: date | None
    about: bool = False
    rule: str = ""
    source: Source | None = None
    visit: Visit | None = None
    round: int = 0


def last_day(
    asked: Milestone, reported: date | None, published: date | None, holidays: Set[date]
) -> date | None:
    """The last day of what a publication says is due: a day, or a period.

    A period counts from the report where the words say so, else from the publication.
    """
    first = reported if asked.within and asked.within.of_report else published
    if asked.within:
        return _after(first, asked.within, holidays) if first else None
    return end_of(asked.on)


def _after(day: date, period: Period, holidays: Set[date]) -> date:
    if period.unit == "working days":
        return working_days_after(day, period.number, holidays)
    if period.unit == "days":
        return date.fromordinal(day.toordinal() + period.number)
    if period.unit == "weeks":
        return date.fromordinal(day.toordinal() + 7 * period.number)
    return months_after(day, period.number * (12 if period.unit == "years" else 1))


def deadline_of(
    chain: Chain, asked: Asked, steps: Sequence[Step], everything: Sequence[Asked], today: date
) -> Deadline:
    """A deadline with what became of it by `today`, as far as publications bear it out.

    `everything` is all that is asked in the case: who says that a plan was late means the last day
    that had passed.
    """
    standing, by = _standing(asked, _done(chain, asked, steps), today)
    late = next(_missed(chain, asked, everything), None)
    after = asked.stage is Stage.MONITORING_DUE and by is not None and _after_day(by, asked.by)
    if late is not None and (after or standing is not Standing.MET):
        standing = Standing.LATE
    return Deadline(
        stage=asked.stage,
        owner=_owner(asked),
        standing=standing,
        by=asked.by,
        about=asked.about,
        rule=asked.rule,
        source=asked.source,
        met_by=by.source if by else late if standing is Standing.LATE else None,
        met_on=by.on if by else None,
        visit=asked.visit,
    )


def _done(chain: Chain, asked: Asked, steps: Sequence[Step]) -> list[Step]:
    """The steps that bear out that something was done: of plans, those of its round."""
    return [
        step
        for stage in _ENOUGH.get(asked.stage, (asked.stage,))
        for step in steps
        if step.stage is stage and step.standing is Standing.HAPPENED and _fits(chain, asked, step)
    ]


def _fits(chain: Chain, asked: Asked, step: Step) -> bool:
    """Whether a step can be what was asked: a meeting is one of several, known by its day."""
    if asked.stage in MEETINGS:
        if _is_first_meeting(asked):
            return _within(step, asked.by) and not _is_older(asked, step)
        on = step.on or ""
        known = len("2025-01") if asked.about else max(len(on), len("2025-01"))
        if asked.by is not None and on[:known] == asked.by.isoformat()[:known]:
            return True
        return _is_set_by(asked) and not _is_older(asked, step) and _is_that_review(asked, step)
    if _is_older(asked, step):
        return False
    return asked.stage not in PLANS or chain.round_of(step.day) == asked.round


def _is_set_by(asked: Asked) -> bool:
    """Whether a last day is set for a review by the government."""
    return asked.stage is Stage.STOCKTAKE and is_set_by(quoted(asked.source))


def _is_that_review(asked: Asked, step: Step) -> bool:
    """Whether a review is the one asked for by a day: held by then, or after it named the same."""
    return step.source is not None and is_same_review(
        quoted(asked.source), step.source, in_time=_within(step, asked.by), about=asked.about
    )


def is_same_review(promise: str, told: Source, *, in_time: bool, about: bool = False) -> bool:
    """Whether a publication tells of the review that was promised for a day.

    One of several has to be named the same, in its words or its title; another counts if it was in
    time.
    """
    named = _which_review(promise)
    if named & _which_review(f"{quoted(told)} {told.row.title}"):
        return in_time or not about
    return in_time and not named


def _which_review(words: str) -> set[str]:
    """Which of several reviews words name: the first, that after six months."""
    return {found.casefold().replace(" ", "-") for found in _WHICH.findall(words)}


def _is_first_meeting(asked: Asked) -> bool:
    """Whether what is asked for is that a board meets for the first time by a day."""
    return asked.stage is Stage.BOARD_MEETING and _FIRST.search(quoted(asked.source)) is not None


def _is_older(asked: Asked, step: Step) -> bool:
    """Whether something was done before it was asked for by a day that was still to come."""
    said = full_day(asked.source.row.published_on) if asked.source and not asked.rule else None
    done = full_day(step.on)
    return bool(said and done and asked.by and done < said < asked.by)


def _missed(chain: Chain, asked: Asked, everything: Sequence[Asked]) -> Iterator[Source]:
    """The publications that say that something was late."""
    for told, milestones in chain.told:
        day = full_day(told.row.published_on)
        for each in milestones:
            if asked.stage is each.stage is Stage.MONITORING_DUE and each.standing is Standing.LATE:
                yield Source(row=told.row, words=each.span)
            elif each.stage is asked.stage in PLANS and each.standing is Standing.LATE:
                number = chain.round_of(each.on or told.row.published_on)
                if number == asked.round and asked is _passed(everything, asked, day):
                    yield Source(row=told.row, words=each.span)


def _passed(everything: Sequence[Asked], like: Asked, day: date | None) -> Asked | None:
    """Of what was asked of one stage and round, what was to be done last before a day.

    Where no day is known, or none had passed, the first.
    """
    same = [one for one in everything if one.stage is like.stage and one.round == like.round]
    gone = [one for one in same if day and one.by and one.by < day]
    return max(gone, key=lambda one: one.by or date.min) if gone else same[0]


def _owner(asked: Asked) -> Owner:
    """Who has to do something: of a commitment, whom its words name first."""
    words = asked.source.words if asked.source else None
    if asked.stage is not Stage.COMMITMENT or words is None:
        return OWNERS.get(asked.stage, "partnership")
    named = _NAMED.search(words.quote)
    return _BODIES[named.lastgroup or ""] if named else "partnership"


def passed(case: Case, since: date, today: date) -> Iterator[Deadline]:
    """The days that passed lately, since a day, and of which no publication says what became.

    Not those that frameworks give only roughly, nor what plans and papers set besides.
    """
    for each in case.deadlines:
        if each.standing is Standing.NOT_KNOWN and each.by and each.stage not in _NO_NEWS:
            last = _month_end(each.by) if each.about else each.by
            if each.met_by is None and since <= last and 0 < (today - last).days <= LATELY:
                yield each


def _standing(asked: Asked, done: Sequence[Step], today: date) -> tuple[Standing, Step | None]:
    """How a deadline stands, and the step that shows that it was done, if any."""
    on_time = next((step for step in done if _within(step, asked.by)), None)
    if on_time or (done and _is_met_anyhow(asked, done[0])):
        return Standing.MET, on_time or done[0]
    shown = (
        step for step in done if step.stage not in _SHOWS_NO_DAY and not _is_again(asked, step)
    )
    after = next((step for step in shown if _after_day(step, asked.by)), None)
    if after:
        return Standing.LATE, after
    if done:
        return Standing.NOT_KNOWN, done[0]
    return (Standing.DUE if _is_open(asked, today) else Standing.NOT_KNOWN), None


def _is_again(asked: Asked, step: Step) -> bool:
    """Whether a plan was sent in again, which says nothing of when the first was sent in."""
    again = step.stage in PLANS and SENT_AGAIN.search(quoted(step.source)) is not None
    return again and SENT_AGAIN.search(quoted(asked.source)) is None


def _is_open(asked: Asked, today: date) -> bool:
    """Whether something can still be done in time: revisits ended with their framework."""
    if asked.by is None and asked.stage in (Stage.PLAN_SUBMITTED, Stage.PLAN_PUBLISHED):
        said = full_day(asked.source.row.published_on) if asked.source else None
        return said is not None and today - said <= _STILL_AWAITED
    if asked.by is None:
        return asked.visit is not Visit.REVISIT or today < FRAMEWORK_SINCE
    return today <= (_month_end(asked.by) if asked.about else asked.by)


def _is_met_anyhow(asked: Asked, step: Step) -> bool:
    """Whether being done is enough: no day is known, or a rough one, or it is that very meeting.

    A month by which a plan is to be published is no rough day: it ends on its last. Nor is one "at
    the latest".
    """
    strict = asked.stage in PLANS or _AT_LATEST.search(quoted(asked.source))
    rough = asked.about and (asked.rule or not (strict or _is_long_after(asked, step)))
    of_its_day = asked.stage in MEETINGS and not _is_set_by(asked)
    return asked.by is None or bool(rough) or of_its_day


def _is_long_after(asked: Asked, step: Step) -> bool:
    """Whether something was done long after a day that a publication gives, if only roughly."""
    begun = full_day(step.on)
    return begun is not None and asked.by is not None and begun - asked.by > _ROUGHLY


def _month_end(day: date) -> date:
    """The last day of a month: what is due "in about" so many months is due in that month."""
    return months_after(day.replace(day=1), 1) - timedelta(days=1)


def _within(step: Step, by: date | None) -> bool:
    """Whether a step was certainly taken by a day."""
    taken = end_of(step.on) or end_of(step.known_by)
    return by is not None and taken is not None and taken <= by


def _after_day(step: Step, by: date | None) -> bool:
    """Whether a step was certainly taken after a day: a publication's own date does not say so."""
    day = full_day(step.on) or full_day(f"{step.on}-01" if step.on and len(step.on) == 7 else None)
    return by is not None and day is not None and day > by
