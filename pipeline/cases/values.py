"""An area's case: what has happened from the notice of an inspection to the next full one.

Days are `PartialDate` text, as precise as the document that states them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from pipeline.model.documents import PartialDate, Span
from pipeline.model.inspections import Account, Inspection
from pipeline.model.publication_rows import PublicationRow
from pipeline.model.terms import Framework, Outcome, Stage, Standing, Visit

Owner = Literal["partnership", "council", "inspectors", "government"]
"""Who has to do something."""


@dataclass(frozen=True, slots=True)
class Told:
    """A stored publication of an area, with what it states."""

    row: PublicationRow
    account: Account


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where something is said: a publication, and its exact words (None where only its title,
    kind or date shows it).
    """

    row: PublicationRow
    words: Span | None = None


def quoted(source: Source | None) -> str:
    """The exact words in which something is said; "" where there are none."""
    return source.words.quote if source and source.words else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A stage of a case.

    `standing` is `happened`, `due` or `not_known`. `on` is the day (the first of several; `until`
    the last); None where no publication states it: `known_by` is then the day of the first that
    says so. `lasting`: it began and has not ended. `rule` names the rule by which a day was
    reckoned, "" for one that is stated. `announced`: only publications from before its last day
    tell of it.
    """

    stage: Stage
    standing: Standing
    on: PartialDate | None = None
    until: PartialDate | None = None
    known_by: PartialDate | None = None
    visit: Visit | None = None
    source: Source | None = None
    rule: str = ""
    lasting: bool = False
    announced: bool = False

    @property
    def day(self) -> str:
        """The day by which steps are ordered; "" where none is known."""
        return self.on or self.known_by or ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Deadline:
    """Something that somebody has to do by a day.

    `by` is the last day; None where neither a publication states it nor a rule gives it. `about`
    says that the rule or report gives it only roughly: such a day is never said to be missed.
    `rule` names the rule, "" for a stated day. `met_by` is the publication that bears out `met` or
    `late`. `since` is what later publications may say of it that does not bear out either.
    """

    stage: Stage
    owner: Owner
    standing: Standing
    by: date | None = None
    about: bool = False
    rule: str = ""
    source: Source | None = None
    met_by: Source | None = None
    met_on: PartialDate | None = None
    since: Sequence[Source] = ()
    visit: Visit | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A case on a day: from the notice of a full inspection (`full`, if known) on.

    `steps` are in the order in which they happened, what is still to come last. `stands` is where
    the case stands, `next` what comes next; None where nothing is known. `follow_ups` are the
    monitoring inspections and revisits, `publications` those about this case, by day.
    """

    area: str
    framework: Framework | None
    outcome: Outcome | None
    full: Inspection | None
    follow_ups: Sequence[Inspection]
    steps: Sequence[Step]
    deadlines: Sequence[Deadline]
    stands: Step | None
    next: Step | None
    publications: Sequence[PublicationRow] = ()

    @property
    def inspections(self) -> list[Inspection]:
        """The full inspection, if known, and those that followed it up."""
        return [each for each in (self.full, *self.follow_ups) if each]
