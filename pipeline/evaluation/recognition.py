"""Whether recognition generalises to other areas, and whether its scores are probabilities.

The weights in use were fitted on these pages, so their own figures would flatter. Here the areas,
and the writers of invented documents, are dealt into ten folds; the weights for each fold are
fitted on the other nine.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from math import log

from pipeline.analysis.recognition.classify import least_score
from pipeline.analysis.recognition.recognition_signals import RecognitionSignal
from pipeline.analysis.recognition.weighing import Weights, chances, decided, sharpened
from pipeline.analysis.recognition.weights import SHARPENED
from pipeline.evaluation.fitting import LabelFitter
from pipeline.evaluation.labelled_pages import Page, Shown
from pipeline.evaluation.measures import Measure, Section, brier, rates
from pipeline.model.terms import Label

FOLDS = 10
BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01)
"""Lower bounds of the bins of the reliability table, and the upper bound of the last.

The best of three scores is above 0.33.
"""
_LEAST = 1e-9
SHARPNESS = tuple(step / 20 for step in range(8, 41))
"""The factors for logits that are tried in calibrating scores."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A page with the probabilities that weights fitted without its area gave it."""

    page: str
    label: Label
    likely: dict[Label, float]
    ambiguous: bool = False
    invented: bool = False
    shown: frozenset[RecognitionSignal] = frozenset()

    @property
    def found(self) -> Label:
        """The label for these probabilities."""
        return decided(self.likely)

    @property
    def score(self) -> float:
        """The probability of that label."""
        return self.likely[self.found]

    @property
    def right(self) -> bool:
        """Whether that is the page's label."""
        return self.found is self.label


def weighed(weights: Weights, seen: Shown) -> dict[Label, float]:
    """The probability of each label for what a publication shows."""
    return chances(weights, seen.signals, seen.title, seen.about, seen.body)


def cross_validate(
    pages: Sequence[Page], count: int = FOLDS, sharpness: float = 1.0, *, titled: bool = True
) -> list[Judged]:
    """Every page to be judged, by weights fitted without any page of its area."""
    fitter, judged = LabelFitter(pages), list[Judged]()
    for number in range(count):
        fitted = fitter.fitted(partial(_is_known, number=number, count=count))
        weights = sharpened(fitted, sharpness)
        judged += [
            Judged(
                page=one.name,
                label=one.label,
                likely=weighed(weights, one.whole if titled else one.untitled),
                ambiguous=one.ambiguous,
                invented=bool(one.writer),
                shown=frozenset(one.whole.signals),
            )
            for one in pages
            if one.judged and one.fold(count) == number
        ]
    return judged


def _is_known(page: Page, *, number: int, count: int) -> bool:
    """Whether a page may be used for fitting while a fold is judged."""
    return page.fold(count) != number or not page.judged


def sharpest(judged: Sequence[Judged]) -> float:
    """The factor for logits that makes the labels of cross-validated pages likeliest.

    This is the temperature of the scores.
    """
    return min(SHARPNESS, key=lambda by: _loss(judged, by))


def _loss(judged: Sequence[Judged], by: float) -> float:
    total = 0.0
    for one in judged:
        powers = {label: likely**by for label, likely in one.likely.items()}
        total -= log(max(powers[one.label] / sum(powers.values()), _LEAST))
    return total


def reliability(judged: Sequence[Judged]) -> list[dict[str, float | str]]:
    """For each bin of scores: the number of pages, their mean score and the share right."""
    rows: list[dict[str, float | str]] = []
    for low, high in pairwise(BINS):
        inside = [one for one in judged if low <= one.score < high]
        if inside:
            rows.append(
                {
                    "score": f"{low:.2f} to {min(high, 1.0):.2f}",
                    "pages": len(inside),
                    "mean score": round(sum(one.score for one in inside) / len(inside), 3),
                    "share right": round(sum(one.right for one in inside) / len(inside), 3),
                }
            )
    return rows


def gap(rows: Sequence[dict[str, float | str]]) -> float:
    """The mean gap between score and share right over the bins of a reliability table.

    Weighted by pages.
    """
    weighed = [
        (float(row["pages"]), abs(float(row["mean score"]) - float(row["share right"])))
        for row in rows
    ]
    return round(
        sum(pages * apart for pages, apart in weighed) / sum(pages for pages, _ in weighed), 3
    )


def label_rates(judged: Sequence[Judged], label: Label) -> dict[str, float]:
    """Precision, recall and F1 of a label."""
    table = Counter((one.label is label, one.found is label) for one in judged)
    return rates(table[True, True], table[False, True], table[True, False])


def goes_to_review(one: Judged) -> bool:
    """Whether `classify` would ask a person, by the score."""
    return one.score < least_score(one.found, one.shown)


def _wrong(judged: Sequence[Judged]) -> list[str]:
    return [
        f"{one.page}: {one.label} -> {one.found} ({one.score:.2f})"
        for one in judged
        if not one.right
    ]


def _of_invented(judged: Sequence[Judged]) -> list[Measure]:
    """The measures of invented documents, by weights fitted without their writers' others."""
    if not judged:
        return []
    told = (Label.INSPECTION_OUTCOME, Label.INSPECTION_ANNOUNCED)
    return [
        *(Measure(f"invented_{label}_f1", label_rates(judged, label)["f1"]) for label in told),
        Measure("invented_brier", brier([(one.score, one.right) for one in judged]), less=True),
    ]


def _wrong_results(clear: Sequence[Judged]) -> int:
    """How many pages would be told as a result that are none."""
    told = [one for one in clear if one.found is Label.INSPECTION_OUTCOME]
    return sum(not one.right and not goes_to_review(one) for one in told)


def recognition(pages: Sequence[Page]) -> Section:
    """Cross-validated precision, recall, F1, Brier score and reliability on the labelled pages.

    Those of labels over the unambiguous pages, the rest over all. Those of invented documents,
    judged by weights fitted on no document of the same writer, stand apart.
    """
    everything = cross_validate(pages, sharpness=SHARPENED)
    judged = [one for one in everything if not one.invented]
    clear = [one for one in judged if not one.ambiguous]
    per_label = {label: label_rates(clear, label) for label in Label}
    measures = [
        Measure(f"{label}_{name}", value)
        for label, figures in per_label.items()
        for name, value in figures.items()
    ]
    rows = reliability(judged)
    mean = sum(each["f1"] for each in per_label.values()) / len(per_label)
    measures += [
        Measure("right", sum(one.right for one in judged), len(judged)),
        Measure("mean_f1", round(mean, 3)),
        Measure("brier", brier([(one.score, one.right) for one in judged]), less=True),
        Measure("calibration_gap", gap(rows), less=True),
        Measure("in_review", round(sum(map(goes_to_review, judged)) / len(judged), 3), less=True),
        Measure("wrong_results", _wrong_results(clear), less=True),
        *_of_invented([one for one in everything if one.invented]),
    ]
    wrong = _wrong(clear)
    return Section(
        "recognition",
        f"Recognition of pages of areas not met before ({FOLDS}-fold cross-validation)",
        tuple(measures),
        {"reliability": rows},
        {"right": wrong} if wrong else {},
    )
