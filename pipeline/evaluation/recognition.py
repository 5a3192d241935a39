"""Whether recognition holds on pages it has not seen, and whether its scores are probabilities: by
cross-validation.

The weights in use were fitted on the labelled pages, so their own figures flatter. Here the pages
are dealt into ten folds, label by label; for each fold the weights are fitted on the other nine,
and judge it.
"""

import hashlib
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from pipeline.analysis.language.reading import read
from pipeline.analysis.places.register import Register, read_register
from pipeline.analysis.recognition.classify import REVIEW_BELOW
from pipeline.analysis.recognition.signals import signals
from pipeline.evaluation.labelled import LABELS, Labelled, Row, written
from pipeline.evaluation.logistic import Example, fit
from pipeline.evaluation.measures import Measure, Section, brier, rates
from pipeline.extraction.extract import extract
from pipeline.model.documents import PublicationContext
from pipeline.model.terms import Label

FOLDS = 10
BINS = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01)
"""Lower ends of the bins of the reliability table, and the end of the last; a score of the best of
three is above 0.33.
"""


class Judged(NamedTuple):
    """A page with its label, the label that weights fitted without it gave,
    and the score of that.
    """

    page: str
    label: Label
    found: Label
    score: float


class Known(NamedTuple):
    """What weights are fitted on: pages as they are, the shorter form of those that have one, and
    other documents.

    The second form keeps a page's length from telling its label; the two forms count one and a half
    together. The other documents are long reports on other kinds of inspection, of which the pages
    have none; they are never judged.
    """

    pages: list[Example]
    shorter: list[Example]
    others: list[Example]

    def all(self) -> list[Example]:
        """Everything."""
        return [*self.pages, *self.shorter, *self.others]


def known(labelled: Labelled, others: Sequence[Row], register: Register) -> Known:
    """The examples of a labelled folder; `others` are its files about other things as `analyse`
    gives them with text.
    """
    pages, shorter = [], []
    for row in labelled.pages:
        two = row["text_eq"] != row["text"]
        label = LABELS[row["label"]]
        pages.append(_example(row, row["text"], label, register, 1.0 if two else 1.5))
        if two:
            shorter.append(_example(row, row["text_eq"], label, register, 0.5))
    rest = [_example(row, row["text"], Label.OTHER, register) for row in others if "text" in row]
    return Known(pages, shorter, rest)


def _example(row: Row, body: str, label: Label, register: Register, counts: float = 1.0) -> Example:
    content = body.encode("utf-8", "surrogatepass")
    url = row["url"] or ""
    text = extract(content, "text/plain", hashlib.sha256(content).hexdigest(), url)
    found = signals(read(text), PublicationContext(url, row["title"] or ""), register)
    return Example(row["id"], label, {name: each.value for name, each in found.items()}, counts)


def invented(folder: Path) -> list[Example]:
    """The invented documents of a folder (`*.toml`, with the areas they name in `register.csv`),
    each counting once.
    """
    register = Register(read_register((folder / "register.csv").read_text(encoding="utf-8")))
    found = []
    for path in sorted(folder.glob("*.toml")):
        for one, text, kind in written(path):
            shown = signals(
                read(text), PublicationContext(one.get("url", ""), media_type=kind), register
            )
            found.append(
                Example(
                    one["id"],
                    Label(one["label"]),
                    {name: each.value for name, each in shown.items()},
                )
            )
    return found


def folds(pages: Sequence[Example], count: int = FOLDS) -> dict[str, int]:
    """The fold of each page: dealt in the order of a hash, label by label, so that every fold has
    of each.
    """
    dealt = sorted(
        pages, key=lambda one: (one.label, hashlib.sha256(one.page.encode()).hexdigest())
    )
    return {example.page: number % count for number, example in enumerate(dealt)}


def cross_validate(known: Known) -> list[Judged]:
    """Every page, judged by weights that were fitted without it."""
    fold = folds(known.pages)
    judged = []
    for number in range(FOLDS):
        weights = fit([one for one in known.all() if fold.get(one.page) != number])
        for one in known.pages:
            if fold[one.page] == number:
                likely = weights.chances(one.signals)
                best = max(likely, key=lambda label: likely[label])
                judged.append(Judged(one.page, one.label, best, likely[best]))
    return judged


def reliability(judged: Sequence[Judged]) -> list[dict[str, float | str]]:
    """For each bin of scores: how many pages, their mean score, and the share whose label was
    right.
    """
    rows: list[dict[str, float | str]] = []
    for low, high in pairwise(BINS):
        inside = [one for one in judged if low <= one.score < high]
        if inside:
            rows.append(
                {
                    "score": f"{low:.2f} to {min(high, 1.0):.2f}",
                    "pages": len(inside),
                    "mean score": round(sum(one.score for one in inside) / len(inside), 3),
                    "share right": round(
                        sum(one.label is one.found for one in inside) / len(inside), 3
                    ),
                }
            )
    return rows


def gap(rows: Sequence[dict[str, float | str]]) -> float:
    """The mean distance between score and share right over the bins of a reliability table,
    weighted by their pages.
    """
    weighed = [
        (float(row["pages"]), abs(float(row["mean score"]) - float(row["share right"])))
        for row in rows
    ]
    return round(
        sum(pages * apart for pages, apart in weighed) / sum(pages for pages, _ in weighed), 3
    )


def recognition(known: Known) -> Section:
    """Cross-validated precision, recall, F1, Brier score and reliability on the labelled pages."""
    judged = cross_validate(known)
    table = Counter((one.label, one.found) for one in judged)
    measures, scores = [], []
    for label in Label:
        right = table[label, label]
        extra = sum(n for (want, got), n in table.items() if got is label) - right
        missed = sum(n for (want, got), n in table.items() if want is label) - right
        figures = rates(right, extra, missed)
        scores.append(figures["f1"])
        measures += [Measure(f"{label}_{name}", value) for name, value in figures.items()]
    rows = reliability(judged)
    right = sum(one.label is one.found for one in judged)
    measures += [
        Measure("right", right, len(judged)),
        Measure("mean_f1", round(sum(scores) / len(scores), 3)),
        Measure("brier", brier([(one.score, one.label is one.found) for one in judged]), less=True),
        Measure("calibration_gap", gap(rows), less=True),
        Measure(
            "in_review",
            round(sum(one.score < REVIEW_BELOW for one in judged) / len(judged), 3),
            less=True,
        ),
    ]
    wrong = [
        f"{one.page}: {one.label} -> {one.found} ({one.score:.2f})"
        for one in judged
        if one.label is not one.found
    ]
    return Section(
        "recognition",
        f"Recognition of pages not seen before ({FOLDS}-fold cross-validation)",
        tuple(measures),
        {"reliability": rows},
        {"right": wrong} if wrong else {},
    )
