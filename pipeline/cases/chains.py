"""Which inspections of an area form one case: a full one, and the visits that follow it up."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from pipeline.cases.recalled import begun, is_recalled
from pipeline.cases.values import Told
from pipeline.model.inspections import Inspection, Milestone
from pipeline.model.terms import FOLLOW_UPS, DocType, Framework, Outcome, Stage, Visit

ANOTHER_PLAN = (
    Outcome.NOT_SUFFICIENT_PROGRESS,
    Outcome.PARTLY_SUFFICIENT_PROGRESS,
    Outcome.NOT_EFFECTIVE_ACTION,
)
"""Outcomes of a follow-up that lead to another plan."""


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
        own = [each for each in told if each.account.inspection == found.id]
        before = made[-1].inspections if made else ()
        if found.visit is Visit.THEMATIC or is_recalled(found, own, before):
            continue
        if found.visit in FOLLOW_UPS:
            if not made:
                made.append(Chain(None))
            made[-1].follow_ups.append(found)
        else:
            made.append(Chain(found))
    for each in told:
        _place(made, each)
    for chain in made:
        _date_report(chain)
    return made


def _date_report(chain: Chain) -> None:
    """Gives a report that is not held the day on which later publications say it was published."""
    held = any(
        told.account.doc_type is DocType.OFFICIAL_REPORT
        and told.account.inspection == (chain.full and chain.full.id)
        for told in chain.own
    )
    days = [
        each.on
        for _, milestones in chain.told
        for each in milestones
        if each.stage is Stage.REPORT and len(each.on or "") == len("2024-01-31")
    ]
    if chain.full and days and not held:
        chain.full = replace(chain.full, published_on=days[0])


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
    begun_by = [
        number
        for number, chain in enumerate(made)
        if day and not _start(chain).startswith("--") and _start(chain) <= day
    ]
    return max(begun_by, default=None)


def _start(chain: Chain) -> str:
    """The day from which on what happens belongs to a case: some weeks before the visit.

    Where only what followed a full inspection is known, all that came before is of its case.
    """
    if chain.full is None:
        return ""
    first = begun(chain.inspections[0])
    if len(first) < len("2024-01"):
        return first
    year, month = int(first[:4]), int(first[5:7]) - 2
    return f"{year - (month < 1):04}-{month + 12 * (month < 1):02}{first[7:]}"


def _sortable(day: str) -> str:
    return "9" if day.startswith("--") else day
