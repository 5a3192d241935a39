"""What the walk knows about a sentence, or an entry of a list."""

from dataclasses import dataclass

from pipeline.analysis.language.reading import Sentence
from pipeline.analysis.news.weighing.signals import FindingSignal
from pipeline.model.terms import FindingKind, StatedBy

_TOLD_ANEW = frozenset([FindingSignal.INSPECTORS_TELL, FindingSignal.THEY_TELL])


@dataclass(slots=True, kw_only=True)
class Passage:
    """A sentence, or a whole entry of a list, with what the walk knows about it.

    `scope` says how it came to be the inspectors' words; `polarity` is +1 or -1 if a heading or
    introduction says so, else 0; `sure` says that it is an entry of such a list; `away` that its
    heading leads away from what inspectors found; `of_another` that somebody else has the floor.
    `named` is +1 or -1 if its own words, or the sentence before it, say that it names strengths or
    weaknesses.
    `duty` is
    `PLANNED` for what is decided, which is told only if it is an action of a plan, and `REQUIRED`
    for what a notice asks; neither was found by anybody.
    """

    start: int
    end: int
    sentence: Sentence
    by: StatedBy
    section: str
    scope: dict[FindingSignal, float]
    polarity: int = 0
    sure: bool = False
    kind: FindingKind | None = None
    first: bool = True
    away: bool = False
    duty: FindingKind | None = None
    of_another: bool = False
    named: int = 0

    @property
    def listed(self) -> bool:
        """Whether it is an entry of a list."""
        return self.sure or FindingSignal.ENTRY in self.scope

    @property
    def told_anew(self) -> bool:
        """Whether it says itself that inspectors, or "they", tell what it says."""
        return not _TOLD_ANEW.isdisjoint(self.scope)
