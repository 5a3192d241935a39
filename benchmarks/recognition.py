"""Compares three ways to recognise publications: rules, fitted weights and bare words.

    .venv/bin/python benchmarks/recognition.py [FOLDER OF LABELLED DOCUMENTS]

The fitted ways are cross-validated by page.
docs/decisions/0008-weights-fitted-and-cross-validated.md says what came out.
"""

import asyncio
import math
import re
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from pipeline.bootstrap import Options, register_of
from pipeline.evaluation.labelled import USUAL, Labelled, Row
from pipeline.evaluation.measures import brier, rates
from pipeline.evaluation.recognition import FOLDS, Judged, Known, cross_validate, folds, known
from pipeline.evaluation.run import analysed
from pipeline.model.terms import Label

RESULT = {"verdict", "report_out", "response", "title: result"}
OURS = {"area_inspection", "plan", "partnership", "joint"}
AHEAD = {"announces", "title: to come"}


def by_rules(known: Known) -> list[Judged]:
    """Hand-set switches on the same signals, without fitting; they give no score."""
    judged = []
    for one in known.pages:
        there = one.signals
        rival = there.get("subject: rival", 0.0) + there.get("subject: general", 0.0) > there.get(
            "subject: area", 0.0
        )
        found = Label.OTHER
        if OURS & there.keys() and "no area" not in there and not rival:
            if AHEAD & there.keys() and there.get("more told than to come", 0.0) < 0.5:
                found = Label.INSPECTION_ANNOUNCED
            elif RESULT & there.keys():
                found = Label.INSPECTION_OUTCOME
        judged.append(Judged(one.page, one.label, found, 1.0))
    return judged


def words(row: Row) -> Counter[str]:
    """The words of a page's title and text."""
    return Counter(re.findall(r"[a-z]+", f"{row['title']} {row['text']}".lower()))


def by_words(known: Known, pages: Sequence[Row]) -> list[Judged]:
    """Naive Bayes on word counts (add-one smoothing), without any knowledge of the field."""
    fold, counts = folds(known.pages), {row["id"]: words(row) for row in pages}
    labels = {one.page: one.label for one in known.pages}
    judged = []
    for number in range(FOLDS):
        seen: dict[Label, Counter[str]] = {label: Counter() for label in Label}
        number_of = Counter(label for page, label in labels.items() if fold[page] != number)
        for page, label in labels.items():
            if fold[page] != number:
                seen[label].update(counts[page])
        vocabulary = len(set().union(*seen.values()))
        totals = {label: sum(each.values()) + vocabulary for label, each in seen.items()}
        for page in (page for page in labels if fold[page] == number):
            logs = {
                label: (
                    math.log(number_of[label] / sum(number_of.values()))
                    + sum(
                        n * math.log((seen[label][word] + 1) / totals[label])
                        for word, n in counts[page].items()
                    )
                )
                for label in Label
            }
            best = max(logs, key=lambda label: logs[label])
            score = 1 / sum(math.exp(value - logs[best]) for value in logs.values())
            judged.append(Judged(page, labels[page], best, score))
    return judged


def line(name: str, judged: Sequence[Judged]) -> str:
    """The line printed for one method."""
    table = Counter((one.label, one.found) for one in judged)
    scores = []
    for label in Label:
        right = table[label, label]
        extra = sum(n for (_, got), n in table.items() if got is label) - right
        missed = sum(n for (want, _), n in table.items() if want is label) - right
        scores.append(rates(right, extra, missed)["f1"])
    judgements = [(one.score, one.label is one.found) for one in judged]
    shown = "  ".join(f"{score:.3f}" for score in [*scores, sum(scores) / len(scores)])
    return (
        f"{name:16} {sum(right for _, right in judgements):3}/{len(judged)}  {shown} "
        f" {brier(judgements):.4f}"
    )


def main() -> None:
    """Prints the table."""
    labelled, options = Labelled(Path(sys.argv[1]) if len(sys.argv) > 1 else USUAL), Options()
    others = asyncio.run(analysed(options, labelled.other_jobs()))
    examples = known(labelled, others, register_of(options))
    print("way              right    F1 outcome, announced, other, mean    Brier")
    print(line("rules by hand", by_rules(examples)))
    print(line("fitted weights", cross_validate(examples)))
    print(line("words", by_words(examples, labelled.pages)))


if __name__ == "__main__":
    main()
