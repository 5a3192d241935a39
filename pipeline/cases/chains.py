"""Which inspections of an area form one case: a full one, and the visits that follow it up."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from pipeline.cases.values import Told
from pipeline.model.inspections import Account, Inspection, Milestone
from pipeline.model.terms import DocType, Framework, Label, Outcome, Stage, Standing, Visit

ANOTHER_PLAN = (
    Outcome.NOT_SUFFICIENT_PROGRESS,
    Outcome.PARTLY_SUFFICIENT_PROGRESS,
    Outcome.NOT_EFFECTIVE_ACTION,
)
"""Outcomes of a follow-up that lead to another plan."""
FOLLOW_UPS = (Visit.MONITORING, Visit.REVISIT)
AFTERWARDS = tuple(Stage)[tuple(Stage).index(Stage.PLAN_DUE) : -1]
"""The stages that follow a report."""


@dataclass(slots=True)
class Chain:
    """A full inspection (None where only what followed it is known), and its follow-ups."""

    full: Inspection | None
    follow_ups: list[Inspection] = field(default_factory=list)
    told: list[tuple[Told, tuple[Milestone, ...]]] = field(default_factory=list)
    """The publications of this case, each with what it says of it."""
    own: list[Told] = field(default_factory=list)
    """Those of them that are about this case itself, and do not only recall it."""

    def round_of(self, day: str | None) -> int:
        """The round of plans that a day belongs to: a revisit that finds too little progress, or a
        monitoring inspection that finds no effective action, begins another.
        """
        if not day:
            return 0
        begun = [each.published_on for each in self.follow_ups if each.outcome in ANOTHER_PLAN]
        return sum(bool(each and each <= day) for each in begun)

    @property
    def framework(self) -> Framework | None:
        """The framework of its inspections."""
        return next((each.framework for each in self.inspections if each.framework), None)

    @property
    def inspections(self) -> Sequence[Inspection]:
        """All its inspections, in order."""
        return [each for each in (self.full, *self.follow_ups) if each]


def begun(found: Inspection) -> str:
    """The day by which inspections are ordered; "" where nothing is known."""
    return found.dates.started or found.dates.ended or found.published_on or ""


def chains(inspections: Iterable[Inspection], told: Iterable[Told]) -> list[Chain]:
    """The cases of an area, oldest first, with every publication in the case that it is about.

    A full inspection begins a case, and so does a visit whose kind no publication states; thematic
    visits judge no area and belong to none. What a publication says of a stage on a day before its
    own case began belongs to the case of that day.
    """
    told = sorted(told, key=lambda each: (each.row.published_on or "9", each.row.seq))
    made: list[Chain] = []
    dated = sorted(inspections, key=lambda each: (not begun(each), _sortable(begun(each)), each.id))
    for found in dated:
        if found.visit is Visit.THEMATIC or _is_echo(found, told):
            continue
        if made and (_is_known_by_notices(found, told) or _is_only_spoken_of(found, told)):
            continue
        if found.visit in FOLLOW_UPS:
            if not made:
                made.append(Chain(None))
            made[-1].follow_ups.append(found)
        else:
            made.append(Chain(found))
    for each in told:
        _place(made, each)
    return made


def _is_echo(found: Inspection, told: Iterable[Told]) -> bool:
    """Whether what was linked as an inspection is only later news of an earlier one.

    It has no outcome, no report and no notice, and its publications tell what only follows a
    report: all of them, where they give it a day, else one.
    """
    own = [each for each in told if each.account.inspection == found.id]
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


def _is_known_by_notices(found: Inspection, told: Iterable[Told]) -> bool:
    """Whether an inspection is known only by undated words of notices of the government.

    They recall what inspectors found before, and are no news of another visit.
    """
    own = [each.account for each in told if each.account.inspection == found.id]
    undated = not (found.dates.started or found.dates.ended)
    return undated and bool(own) and all(each.doc_type is DocType.GOVERNMENT for each in own)


def _is_only_spoken_of(found: Inspection, told: Iterable[Told]) -> bool:
    """Whether of an inspection neither a day nor an outcome is known, nor that any of it has come.

    Whoever prepares for an inspection tells no more of it.
    """
    if begun(found) or found.outcome:
        return False
    own = [each.account for each in told if each.account.inspection == found.id]
    return not any(
        each.standing is Standing.HAPPENED for one in own for each in one.facts.milestones
    )


def _tells_of_a_visit(account: Account) -> bool:
    announced = account.label is Label.INSPECTION_ANNOUNCED
    return announced or account.doc_type is DocType.OFFICIAL_REPORT


def _tells_what_follows(told: Told) -> bool:
    return any(
        each.stage in AFTERWARDS
        and each.stage is not Stage.COMMITMENT
        and each.standing is Standing.HAPPENED
        for each in told.account.facts.milestones
    )


def _place(made: list[Chain], each: Told) -> None:
    """Adds a publication to its case, and what it recalls to the case of that day."""
    own = next(
        (
            number
            for number, chain in enumerate(made)
            if any(found.id == each.account.inspection for found in chain.inspections)
        ),
        None,
    )
    if own is None:
        own = _of_day(made, each.row.published_on or "")
    if own is None:
        return
    made[own].own.append(each)
    by_case: dict[int, list[Milestone]] = {own: []}
    for milestone in each.account.facts.milestones:
        by_case.setdefault(_case_of(made, milestone, own), []).append(milestone)
    for number, milestones in by_case.items():
        made[number].told.append((each, tuple(milestones)))


def _case_of(made: list[Chain], milestone: Milestone, own: int) -> int:
    """The number of the case that was under way on a milestone's day; `own` where it has none."""
    if not milestone.on:
        return own
    number = own
    while number and milestone.on < (_start(made[number]) or ""):
        number -= 1
    return number


def _of_day(made: list[Chain], day: str) -> int | None:
    """The number of the case that was under way on a day; None where none was, or none is known."""
    begun_by = [number for number, chain in enumerate(made) if day and _start(chain) <= day]
    return max(begun_by, default=None)


def _start(chain: Chain) -> str:
    """The day from which on what happens belongs to a case: some weeks before the visit."""
    first = begun(chain.inspections[0])
    if len(first) < len("2024-01"):
        return first
    year, month = int(first[:4]), int(first[5:7]) - 2
    return f"{year - (month < 1):04}-{month + 12 * (month < 1):02}{first[7:]}"


def _sortable(day: str) -> str:
    return "9" if day.startswith("--") else day
