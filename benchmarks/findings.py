"""Accuracy of findings on documents left out when fitting the weights: a twelfth, or a whole set.

    PYTHONPATH=. .venv/bin/python benchmarks/findings.py [FOLDER OF LABELLED DOCUMENTS]

docs/decisions/0018-findings-weighed-by-statement.md says what came out, and what the rules before
gave.
"""

import hashlib
import sys
from collections.abc import Mapping
from pathlib import Path

from pipeline.evaluation.labelled import USUAL
from pipeline.evaluation.statements import Count, cross_validated
from scripts.fit_findings import documents

FOLDS = 12


def show(title: str, counts: Mapping[str, Count]) -> None:
    """Recall and precision for each set, and for all."""
    print(title)
    for name, one in [*sorted(counts.items()), ("all", sum(counts.values(), Count()))]:
        recall, precision = one.found / one.wanted, one.found / max(one.found + one.others, 1)
        print(
            f"  {name:9} recall {one.found}/{one.wanted} = {recall:.3f}   precision {precision:.3f}"
        )


if __name__ == "__main__":
    known = documents(Path(sys.argv[1]) if len(sys.argv) > 1 else USUAL)
    sets = sorted({one.of for one in known})
    by_name = {
        one.name: int(hashlib.sha256(one.name.encode()).hexdigest(), 16) % FOLDS for one in known
    }
    show("a twelfth of the documents left out", cross_validated(known, by_name))
    show(
        "a whole set left out",
        cross_validated(known, {one.name: sets.index(one.of) for one in known}),
    )
