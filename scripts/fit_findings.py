"""Fits the weights by which statements are taken for findings, and for praise or criticism, and
writes them into `pipeline/analysis/news/weighing`.

    .venv/bin/python scripts/fit_findings.py

To be run after `scripts/read_statements.py`, which notes anew what labelled statements show.
`benchmarks/findings.py` tells what the weights are worth on areas that they were not fitted on.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from pipeline.analysis.news.weighing.signals import ToneSignal
from pipeline.analysis.news.weighing.tone_signals import TONE
from pipeline.analysis.news.weighing.words import FIRST, OVER, PAIRS, PREFIXES, STATEMENT, stems
from pipeline.evaluation.examples.statements import FEWEST_AREAS, LabelledStatement, load
from pipeline.register.local_areas import read_register

ROOT = Path(__file__).resolve().parents[1]
STATEMENTS = ROOT / "tests" / "labelled_statements.jsonl.xz"
WEIGHING = ROOT / "pipeline" / "analysis" / "news" / "weighing"
OPTIONAL, OFFICIAL, REAL, RESTATED, WRITTEN, INVENTED = 0.4, 0.6, 6.0, 2.0, 0.5, 2.25
"""What counts how much: an optional finding, one of an official report, a statement of a publication
whose own words are read, one of a restated page, one of the documents of many writers, of which
there are most, and one of the first invented documents.
"""
STRENGTH_OF_FINDING, STRENGTH_OF_PRAISE = 0.3, 0.5
"""The inverse of what is taken off for large weights."""
SMALLEST = 0.03
REGISTER = ROOT / "pipeline" / "data" / "local_areas.csv"
COMMON = frozenset(
    [
        "and",
        "black",
        "centr",
        "city",
        "count",
        "east",
        "green",
        "middl",
        "north",
        "of",
        "south",
        "staff",
        "the",
        "west",
    ]
)
"""Stems of names of areas that are words of the language too; no other such stem has a weight."""
_OF_PRAISE = frozenset([*(str(one) for one in ToneSignal), "heading leans", "entry of a list"])


class Fitted(NamedTuple):
    """A bias, and a weight for each signal."""

    bias: float
    weights: Mapping[str, float]


def of_findings(signals: Mapping[str, float]) -> dict[str, float]:
    """The signals by which findings are told from other statements: all."""
    return dict(signals)


def of_praise(signals: Mapping[str, float]) -> dict[str, float]:
    """The signals by which praise is told from criticism: not those of who speaks."""
    return {
        name: value
        for name, value in signals.items()
        if name in _OF_PRAISE or name.startswith((TONE, STATEMENT, OVER, PAIRS, FIRST))
    }


def fitted(
    statements: Sequence[LabelledStatement],
    yes: Callable[[LabelledStatement], bool],
    shown: Callable[[Mapping[str, float]], dict[str, float]],
    strength: float,
) -> Fitted:
    """The weights for `yes`, by logistic regression (L2, of the inverse `strength`)."""
    rows = [shown(one.signals) for one in statements]
    seen = Counter(
        name
        for name, _ in {
            (n, one.area) for one, row in zip(statements, rows, strict=True) for n in row
        }
    )
    places = _places()
    names = {
        name
        for name, areas in seen.items()
        if areas >= FEWEST_AREAS and places.isdisjoint(_stems_of(name))
    }
    kept = [{name: row[name] for name in row.keys() & names} for row in rows]
    table = DictVectorizer().fit([dict.fromkeys(names, 1.0)])
    matrix = table.transform(kept)
    model = LogisticRegression(C=strength, max_iter=5000)
    model.fit(
        matrix, [yes(one) for one in statements], sample_weight=[counts(one) for one in statements]
    )
    weights = zip(table.get_feature_names_out(), model.coef_[0], strict=True)
    return Fitted(
        float(model.intercept_[0]), {str(name): float(weight) for name, weight in weights}
    )


def _places() -> set[str]:
    """The stems of names of areas."""
    areas = read_register(REGISTER.read_text(encoding="utf-8"))
    return {stem for area in areas for stem in stems(area.name)} - COMMON


def _stems_of(name: str) -> list[str]:
    """The stems in the name of a signal of words; none for another."""
    return name.partition(": ")[2].split("+") if name.startswith(PREFIXES) else []


def counts(one: LabelledStatement) -> float:
    """What a statement counts beside another."""
    sets = {"pages": RESTATED, "written": WRITTEN, "official": OFFICIAL, "articles": REAL}
    of_set = sets.get(one.of, INVENTED)
    return OPTIONAL if one.optional else of_set


def fit(statements: Sequence[LabelledStatement]) -> tuple[Fitted, Fitted]:
    """The weights of findings and those of praise."""
    asked = [one for one in statements if one.finding is not None]
    toned = [one for one in statements if one.kind]
    return (
        fitted(asked, lambda one: bool(one.finding), of_findings, STRENGTH_OF_FINDING),
        fitted(toned, lambda one: one.kind == "strength", of_praise, STRENGTH_OF_PRAISE),
    )


def signal_source(finding: Fitted, praise: Fitted) -> str:
    """The module of the weights of signals."""
    return f'''"""How much each signal of a statement counts: for being a finding, and for being praise.

Fitted by logistic regression (L2) on labelled pages, by `scripts/fit_findings.py`.
"""

BIAS = {finding.bias:.2f}

FINDING = {{
{_table(finding)}
}}

GOOD_BIAS = {praise.bias:.2f}

GOOD = {{
{_table(praise)}
}}
'''


def _table(of: Fitted) -> str:
    return "\n".join(
        f'    "{name}": {weight:.2f},'
        for name, weight in sorted(of.weights.items())
        if not name.startswith(PREFIXES) and abs(weight) >= SMALLEST
    )


def word_source(finding: Fitted, praise: Fitted) -> str:
    """The module of the weights of words."""
    lines = []
    for where in PREFIXES:
        names = sorted(
            name
            for name in finding.weights.keys() | praise.weights.keys()
            if name.startswith(where) and max(_both(name, finding, praise), key=abs) != 0
        )
        entries = [
            f"{name.removeprefix(where)} {_both(name, finding, praise)[0]:g} {_both(name, finding, praise)[1]:g}"
            for name in names
        ]
        lines += [where, *_filled(entries)]
    written = "\n".join(lines)
    return f'''"""How much each word counts for a finding, and for praise: its first letters, and both weights.

Fitted with the other weights, by `scripts/fit_findings.py`. A line that ends in a colon says where
the words under it stand (see `words`).
"""

_LISTED = """
{written}
"""


def _read() -> dict[str, dict[str, tuple[float, float]]]:
    found: dict[str, dict[str, tuple[float, float]]] = {{}}
    for line in _LISTED.strip().splitlines():
        if line.endswith(":"):
            own = found.setdefault(line + " ", {{}})
            continue
        for entry in line.split(", "):
            word, finding, praise = entry.split(" ")
            own[word] = float(finding), float(praise)
    return found


WORDS = _read()
"""By where words stand, both weights of each."""
'''


def _both(name: str, finding: Fitted, praise: Fitted) -> tuple[float, float]:
    found = [round(of.weights.get(name, 0.0), 2) for of in (finding, praise)]
    return tuple(weight if abs(weight) >= SMALLEST else 0.0 for weight in found)  # type: ignore[return-value]


def _filled(entries: list[str]) -> list[str]:
    """Entries in lines of at most 100 characters."""
    lines, line = [], ""
    for entry in entries:
        longer = f"{line}, {entry}" if line else entry
        if len(longer) > 99:
            lines.append(line)
            longer = entry
        line = longer
    return [*lines, line]


if __name__ == "__main__":
    finding, praise = fit(list(load(STATEMENTS)))
    (WEIGHING / "weights.py").write_text(signal_source(finding, praise), encoding="utf-8")
    (WEIGHING / "word_weights.py").write_text(
        word_source(finding, praise).replace(": \n", ":\n"), encoding="utf-8"
    )
    print(f"{len(finding.weights)} and {len(praise.weights)} weights are written")
