"""How findings do on areas that their weights were not fitted on: a fifth of the areas left out at
a time.

    PYTHONPATH=.:scripts .venv/bin/python benchmarks/findings.py

Of the labelled pages in `tests/labelled_statements.jsonl.xz`: how many statements that inspectors
found are told on the right side, how many of those told are right, and how many are told on the
wrong side. docs/decisions/0026-told-when-likely-right.md says what came out.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from fit_findings import (
    STATEMENTS,
    Read,
    around,
    as_a_whole,
    as_read,
    by_page,
    fit,
    fold_of,
    own_odds,
    place_of,
    without,
)

from pipeline.analysis.news.weighing.odds import chance, side_of
from pipeline.evaluation.examples.statements import LabelledStatement, load

PAGES = "pages"


class Judged(NamedTuple):
    """A statement, and how likely it is a finding and praise by weights that did not see it."""

    statement: LabelledStatement
    finding: float
    praise: float

    @property
    def wanted(self) -> bool:
        """Whether it must be told."""
        return bool(self.statement.finding) and not self.statement.optional

    @property
    def side(self) -> str:
        """The side on which it is told, "" where it is not."""
        return {1: "strength", -1: "criticism", 0: ""}[side_of(self.finding, self.praise)]


def judged(statements: Sequence[LabelledStatement], read: Read) -> Iterator[Judged]:
    """Every statement of the pages that the encoder read, by weights fitted on the other areas."""
    pages = by_page(one for one in statements if one.of == PAGES and place_of(one) in read)
    for fold, rest in without(statements):
        own, together, among = fit(rest, read)
        for page in pages:
            if fold_of(page[0]) == fold:
                odds = list(as_a_whole(together, own_odds(own, page), read))
                for one, finding, side in zip(page, *around(odds), strict=True):
                    yield Judged(
                        one, chance(among.finding.odds(finding)), chance(among.praise.odds(side))
                    )


def figures(all_judged: Sequence[Judged]) -> Mapping[str, float]:
    """Recall, precision, and how many were told on the wrong side."""
    told = [one for one in all_judged if one.side]
    found = [one for one in told if one.statement.finding]
    right = [one for one in found if one.side == one.statement.kind]
    return {
        "recall": sum(one.wanted for one in right) / sum(one.wanted for one in all_judged),
        "precision": len(right) / max(len(told), 1),
        "swapped": len(found) - len(right),
    }


if __name__ == "__main__":
    for name, value in figures(list(judged(list(load(STATEMENTS)), as_read()))).items():
        print(f"{name:10} {value:.3f}")
