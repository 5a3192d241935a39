"""Which of the inspections that publications were linked as are none, but recall an earlier one.

Papers, plans and letters tell for years what inspectors once found, often without its day.
"""

from collections.abc import Sequence
from datetime import date, timedelta

from pipeline.cases.values import Told
from pipeline.model.documents import full_day
from pipeline.model.inspections import Account, Inspection
from pipeline.model.terms import (
    FOLLOW_UPS,
    OUTCOMES,
    DocType,
    Framework,
    Label,
    Stage,
    Standing,
    Visit,
)

_AFTERWARDS = tuple(Stage)[tuple(Stage).index(Stage.PLAN_DUE) : -1]
"""The stages that follow a report."""
_BETWEEN = timedelta(days=600)
"""How long after the report of a full inspection there is no other at the least."""
_OLD = OUTCOMES[Framework.LOCAL_AREA_SEND_2016, Visit.FULL]
"""What a full inspection found under the framework that ended in 2022."""


def begun(found: Inspection) -> str:
    """The day by which inspections are ordered; "" where nothing is known."""
    return found.dates.started or found.dates.ended or found.published_on or ""


def is_recalled(found: Inspection, own: Sequence[Told], before: Sequence[Inspection]) -> bool:
    """Whether what was linked as an inspection only recalls an earlier one.

    `own` are its publications, `before` the inspections of the case before it, if any.
    """
    if _is_echo(found, own):
        return True
    ways = (_is_known_by_notices, _is_only_spoken_of, _is_day_of_a_paper)
    after = (_is_told_late, _is_full_too_soon)
    return bool(before) and (
        any(way(found, own) for way in ways) or any(way(found, own, before) for way in after)
    )


def _is_full_too_soon(found: Inspection, own: Sequence[Told], before: Sequence[Inspection]) -> bool:
    """Whether what was linked as a full inspection comes where there can be none.

    Each area had one under the framework of 2016, and today's follow each other by years: what a
    forum or a paper tells of in between is a meeting with inspectors, or the one before.
    """
    last = before[0]
    if not found.visit is last.visit is Visit.FULL:
        return False
    if any(each.account.doc_type is DocType.OFFICIAL_REPORT for each in own):
        return False
    if Framework.LOCAL_AREA_SEND_2016 is found.framework is last.framework:
        return not _has_days(found)
    reported = full_day(last.published_on) if last.outcome else None
    told = min((full_day(each.row.published_on) or date.max for each in own), default=date.max)
    return reported is not None and not found.outcome and told - reported < _BETWEEN


def _is_told_late(found: Inspection, own: Sequence[Told], before: Sequence[Inspection]) -> bool:
    """Whether publications name without any day what was found in an earlier inspection.

    That of the framework of 2016 once one of today's is known; that of a return of inspectors once
    another of the same case has an outcome.
    """
    if _has_days(found) or any(_tells_of_a_visit(each.account) for each in own):
        return False
    new = any(each.framework is Framework.AREA_SEND_2023 for each in before)
    if new and (found.outcome in _OLD or found.framework is Framework.LOCAL_AREA_SEND_2016):
        return True
    again = found.visit in FOLLOW_UPS
    return again and any(each.visit in FOLLOW_UPS and each.outcome for each in before)


def _is_day_of_a_paper(found: Inspection, own: Sequence[Told]) -> bool:
    """Whether the one day of an inspection is that of the meeting whose papers tell of it."""
    day = found.dates.started or ""
    papers = {each.account.doc_type for each in own} <= {DocType.COMMITTEE, DocType.HEALTH_BODY}
    one = len(day) == len("2024-01-31") and found.dates.ended in (None, day)
    return one and papers and found.outcome is None


def _has_days(found: Inspection) -> bool:
    return bool(found.dates.started or found.dates.ended)


def _is_echo(found: Inspection, own: Sequence[Told]) -> bool:
    """Whether what was linked as an inspection is only later news of an earlier one.

    It has no outcome, no report and no notice, and its publications tell what only follows a
    report: all of them, where they give it a day, else one.
    """
    if (
        found.outcome
        or _has_its_days(found)
        or any(_tells_of_a_visit(each.account) for each in own if begun(found))
    ):
        return False
    later = [_tells_what_follows(each) for each in own]
    return bool(later) and (all(later) if begun(found) else any(later))


def _has_its_days(found: Inspection) -> bool:
    """Whether the first and last day of a return of inspectors are known."""
    first, last = found.dates.started or "", found.dates.ended or ""
    return (
        found.visit in FOLLOW_UPS and len(first) == len(last) == len("2024-01-31") and first < last
    )


def _is_known_by_notices(found: Inspection, own: Sequence[Told]) -> bool:
    """Whether an inspection is known only by undated words of notices of the government.

    They recall what inspectors found before, and are no news of another visit.
    """
    kinds = {each.account.doc_type for each in own}
    return not _has_days(found) and kinds == {DocType.GOVERNMENT}


def _is_only_spoken_of(found: Inspection, own: Sequence[Told]) -> bool:
    """Whether of an inspection neither a day nor an outcome is known, nor that any of it has come.

    Whoever prepares for an inspection tells no more of it.
    """
    day = begun(found)
    if (day and not day.startswith("--")) or found.outcome:
        return False
    return not any(
        each.standing is Standing.HAPPENED for one in own for each in one.account.facts.milestones
    )


def _tells_of_a_visit(account: Account) -> bool:
    announced = account.label is Label.INSPECTION_ANNOUNCED
    return announced or account.doc_type is DocType.OFFICIAL_REPORT


def _tells_what_follows(told: Told) -> bool:
    return any(
        each.stage in _AFTERWARDS
        and each.stage is not Stage.COMMITMENT
        and each.standing is Standing.HAPPENED
        for each in told.account.facts.milestones
    )
