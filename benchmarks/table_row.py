"""A line of the table of speed."""

import statistics
from collections.abc import Callable
from dataclasses import dataclass, field

Pair = Callable[[], tuple[float, float]]
"""Measures ours and theirs once, one after the other."""


@dataclass
class Row:
    """A line of the table: what was measured at which scale, the goal, and each turn's figures."""

    name: str
    scale: int
    goal: str
    measure: Pair = field(repr=False)
    ours: list[float] = field(default_factory=list)
    theirs: list[float] = field(default_factory=list)

    def turn(self) -> None:
        """Measures once more."""
        ours, theirs = self.measure()
        self.ours.append(ours)
        self.theirs.append(theirs)

    @property
    def ratio(self) -> float:
        """Ours in multiples of theirs, by the medians."""
        return statistics.median(self.ours) / statistics.median(self.theirs)

    def as_json(self) -> dict[str, object]:
        """This as a JSON object."""
        told = {name: value for name, value in self.__dict__.items() if name != "measure"}
        return {**told, "ratio": self.ratio}

    def __str__(self) -> str:
        ours, theirs = statistics.median(self.ours), statistics.median(self.theirs)
        return (
            f"{self.name:44} {self.scale:4}x {ours:10.4f} {theirs:10.4f} {self.ratio:7.2f}"
            f"  {self.goal}"
        )
