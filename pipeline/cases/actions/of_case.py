"""The actions of an area's cases, and what became of each."""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from pipeline.analysis.places.register import Register
from pipeline.cases.actions.follow import Reading, followed
from pipeline.cases.actions.items import items_of
from pipeline.cases.actions.values import Document, Followed, Item
from pipeline.cases.recalled import begun
from pipeline.cases.values import Case
from pipeline.model.documents import full_day
from pipeline.model.publication_rows import PublicationRow
from pipeline.model.terms import DocType, FindingKind, Framework, Stage
from pipeline.register.former_areas import predecessors

_BETWEEN = timedelta(days=540)
"""The shortest time between the reports of two full inspections of an area."""


def actions_of(
    cases: Sequence[Case], documents: Mapping[str, Document], register: Register
) -> list[list[Followed]]:
    """For each case of an area (oldest first), its actions with later passages about them.

    `documents` are the stored publications by id. What is told of an inspection without an outcome
    is read for the actions of the one before, and so is its report: they stand until inspectors
    report again, and a notice until it is closed.
    """
    return [
        [one for reading in each for one in followed(reading)]
        for each in readings(cases, documents, register)
    ]


def readings(
    cases: Sequence[Case], documents: Mapping[str, Document], register: Register
) -> list[list[Reading]]:
    """For each case of an area, its actions with the publications that may tell of them: those of
    inspectors, then those of notices.
    """
    found: list[list[Reading]] = []
    for number, case in enumerate(cases):
        asked = any(reading.groups for each in found for reading in each)
        ended = number and case.outcome is None and asked
        found.append(
            [] if ended else _readings(cases[number:], cases[:number], documents, register)
        )
    return found


def _readings(
    cases: Sequence[Case],
    earlier: Sequence[Case],
    documents: Mapping[str, Document],
    register: Register,
) -> list[Reading]:
    before, report = _told(cases)
    strayed = _strayed(cases[0], earlier)
    asking = _documents(before, documents)
    told = _documents([*before, *strayed, *report], documents)
    of_notice = _documents(_until_closed(cases), documents)
    inspectors, notices = _apart(items_of(asking))
    of_inspectors = Reading(
        groups=inspectors,
        documents=told,
        register=register,
        own=areas_of(cases[0], register),
        since=year_of(cases[0]),
    )
    beside = [item for group in inspectors for item in group]
    of_notices = replace(
        of_inspectors, groups=notices, documents=[*told, *of_notice], beside=beside
    )
    return [of_inspectors, of_notices]


def _documents(rows: Sequence[PublicationRow], documents: Mapping[str, Document]) -> list[Document]:
    told = [documents[row.id] for row in rows if row.id in documents]
    return sorted(told, key=lambda each: (each.row.published_on or "9", each.row.seq))


def _apart(groups: Sequence[Sequence[Item]]) -> tuple[list[Sequence[Item]], list[Sequence[Item]]]:
    """The actions of inspectors, and the requirements of notices."""
    required = FindingKind.REQUIRED
    return (
        [group for group in groups if group[0].kind is not required],
        [group for group in groups if group[0].kind is required],
    )


def _told(cases: Sequence[Case]) -> tuple[list[PublicationRow], list[PublicationRow]]:
    """The publications of the first case and of those after it up to inspectors' next report, and
    that report, which tells of the first case's actions and asks for those of its own.
    """
    told = list(cases[0].publications)
    for later in cases[1:]:
        if later.outcome is not None and _is_another(cases[0], later):
            report = (r for r in later.publications if r.doc_type is DocType.OFFICIAL_REPORT)
            return told, list(itertools.islice(report, 1 if cases[0].outcome else 0))
        told.extend(later.publications)
    return told, []


def _strayed(case: Case, earlier: Sequence[Case]) -> list[PublicationRow]:
    """The publications of earlier cases from after a case's report: they recall an inspection, and
    may tell what was done since.
    """
    official = (r for r in case.publications if r.doc_type is DocType.OFFICIAL_REPORT)
    reported = min((row.published_on or "9" for row in official), default="9")
    rows = (row for each in earlier for row in each.publications)
    return [row for row in rows if reported < (row.published_on or "")]


def _is_another(case: Case, later: Case) -> bool:
    """Whether a later case is of another inspection, not of one that publications recall or date
    otherwise: under an older framework, with no report of inspectors but of a revisit, without any
    under the framework of 2016, under which each area was inspected once, or soon after another.
    """
    older = Framework.LOCAL_AREA_SEND_2016
    official = any(row.doc_type is DocType.OFFICIAL_REPORT for row in later.publications)
    if later.framework is older and (case.framework not in (older, None) or not official):
        return False
    if not official:
        return not _too_soon(case, later)
    reports = (step.source for step in later.steps if step.stage is Stage.REPORT)
    return any(one.row.doc_type is DocType.OFFICIAL_REPORT for one in reports if one)


def _too_soon(case: Case, later: Case) -> bool:
    """Whether others tell of a report so soon after an inspectors' report that they mean this."""
    reported, told = (
        min(
            filter(None, (full_day(step.day) for step in each.steps if step.stage is Stage.REPORT)),
            default=None,
        )
        for each in (case, later)
    )
    held = any(row.doc_type is DocType.OFFICIAL_REPORT for row in case.publications)
    return bool(held and reported and told and told - reported < _BETWEEN)


def _until_closed(cases: Sequence[Case]) -> list[PublicationRow]:
    """The other publications of later cases up to the one that tells the end of a notice."""
    known = {row.id for rows in _told(cases) for row in rows}
    left: list[PublicationRow] = []
    for case in cases:
        rows = [row for row in case.publications if row.id not in known]
        ends = [step.source for step in case.steps if step.stage is Stage.NOTICE_CLOSED]
        closed = next((end.row for end in ends if end), None)
        if closed:
            last = (closed.published_on or "9", closed.seq)
            return [*left, *(r for r in rows if (r.published_on or "9", r.seq) <= last)]
        left += rows
    return left


def areas_of(case: Case, register: Register) -> frozenset[str]:
    """The GSS codes of a case's area, and of those before and after it."""
    area = register.by_code(case.area)
    if area is None:
        return frozenset({case.area})
    before = (each.gss_code for each in predecessors(register, area))
    return frozenset({case.area, *before, *area.successors})


def year_of(case: Case) -> str:
    """The year in which a case began; "" where it is not known."""
    days = [begun(each) for each in (case.full, *case.follow_ups) if each]
    return min((day for day in days if day and not day.startswith("--")), default="")[:4]
