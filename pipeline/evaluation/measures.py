"""The parts of an evaluation: measures with a direction, in sections with details to look at."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure.

    `of` is what a count is out of; a share (0 to 1) has none. `less` says that lower is better.
    """

    name: str
    value: float
    of: int | None = None
    less: bool = False

    def shown(self) -> str:
        """The figure as people read it."""
        if self.of is not None:
            return f"{self.value:.0f}/{self.of}"
        return f"{self.value:.0f}" if isinstance(self.value, int) else f"{self.value:.3f}"


@dataclass(frozen=True, slots=True)
class Section:
    """Measures of one kind; `details` are tables by title, and `missed` lists errors by measure."""

    name: str
    title: str
    measures: tuple[Measure, ...]
    details: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    missed: dict[str, list[str]] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """The section as `evaluate --json` prints it."""
        figures = {
            each.name: {
                "value": each.value,
                "of": each.of,
                "better": "less" if each.less else "more",
            }
            for each in self.measures
        }
        return {
            "title": self.title,
            "measures": figures,
            "details": self.details,
            "missed": self.missed,
        }


def jaccard(pairs: Sequence[tuple[Collection[str], Collection[str]]]) -> float:
    """The mean Jaccard index of two collections each, to three digits; 1 where both are empty."""
    shares = [
        len({*one} & {*two}) / len({*one} | {*two}) if one or two else 1.0 for one, two in pairs
    ]
    return round(sum(shares) / max(len(shares), 1), 3)


def rates(right: int, extra: int, missed: int) -> dict[str, float]:
    """Precision, recall and F1, to three digits; 0 if there was nothing to find."""
    return {
        "precision": round(right / max(right + extra, 1), 3),
        "recall": round(right / max(right + missed, 1), 3),
        "f1": round(2 * right / max(2 * right + extra + missed, 1), 3),
    }


def brier(judged: Sequence[tuple[float, bool]]) -> float:
    """The mean squared difference between a score and whether its label was right (1 or 0).

    0 is best.
    """
    return round(sum((score - right) ** 2 for score, right in judged) / max(len(judged), 1), 4)


def slug(words: str) -> str:
    """A measure's name from the words that the scorer uses."""
    return "_".join("".join(c if c.isalnum() else " " for c in words.lower()).split())
