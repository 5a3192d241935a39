"""Fits the weights by which sentences are linked to actions, and writes them into
`pipeline/cases/actions/weighing/weights.py`.

    .venv/bin/python scripts/fit_links.py [--left-out]

To be run after `scripts/read_links.py`, which notes anew what labelled links show. `--left-out`
writes nothing: it prints what weights fitted on other chains are worth on each set, and the share
of passages found at several shares of links that are right.
"""

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from pipeline.cases.actions.weighing.odds import SURE, chance_by
from pipeline.cases.actions.weighing.signals import NUMBERED
from pipeline.evaluation.examples.links import LabelledLink, load, measured_by
from pipeline.evaluation.fitting import Fitted

ROOT = Path(__file__).resolve().parents[1]
LINKS = ROOT / "tests" / "labelled_links.jsonl.xz"
WEIGHTS = ROOT / "pipeline" / "cases" / "actions" / "weighing" / "weights.py"
STRENGTH, RAREST = 0.05, 0.2
"""The inverse strength of the penalty (L2), and the least size that a signal is taken to have, so
that a rare one gets no great weight.
"""
SMALLEST = 0.005
"""The smallest weight that is written."""
FOLDS = 6
"""In how many parts chains are judged by the others."""
_SHARES = (0.95, 0.93, 0.9, 0.85)
Example = tuple[Mapping[str, float], bool]


def fitted(
    examples: Iterable[Example], strength: float = STRENGTH, rarest: float = RAREST
) -> Fitted[str]:
    """The weights by logistic regression, each signal brought to the same size first."""
    signals, yes = zip(*(one for one in examples if NUMBERED not in one[0]), strict=True)
    table = DictVectorizer(sparse=False)
    matrix = table.fit_transform(map(dict, signals))
    sizes = [max(rarest, size) for size in ((matrix**2).mean(axis=0) ** 0.5)]
    model = LogisticRegression(C=strength, max_iter=5000).fit(matrix / sizes, yes)
    names = table.get_feature_names_out()
    weights = {
        str(name): float(weight / size)
        for name, weight, size in zip(names, model.coef_[0], sizes, strict=True)
    }
    return Fitted(float(model.intercept_[0]), weights)


def examples(links: Iterable[LabelledLink]) -> Iterator[Example]:
    """What links show, and whether they are right."""
    return ((one.signals, bool(one.passages)) for one in links if one.signals)


def judged(links: Sequence[LabelledLink]) -> Iterator[tuple[LabelledLink, float]]:
    """Links, and how likely each is by weights fitted on other chains; 0 for a passage without."""
    chains = sorted({(one.of, one.area) for one in links})
    for fold in range(FOLDS):
        own = set(chains[fold::FOLDS])
        by = fitted(examples(one for one in links if (one.of, one.area) not in own))
        for one in links:
            if (one.of, one.area) in own:
                yield one, chance_by(one.signals, *by) if one.signals else 0.0


def left_out(links: Sequence[LabelledLink]) -> Iterator[str]:
    """What weights fitted on other chains are worth on each set, and on all from what bound on."""
    told = list(judged(links))
    for name in sorted({one.of for one in links}):
        own = ((one, chance >= SURE) for one, chance in told if one.of == name)
        yield "{}: precision {:.3f}, recall {:.3f}".format(name, *measured_by(own))
    yield "all: precision {:.3f}, recall {:.3f}".format(
        *measured_by((one, chance >= SURE) for one, chance in told)
    )
    bounds = [each / 100 for each in range(30, 100)]
    curve = [(bound, measured_by((one, c >= bound) for one, c in told)) for bound in bounds]
    for share in _SHARES:
        found = next(((bound, at) for bound, at in curve if at.precision >= share), None)
        if found:
            yield f"precision {share}: from {found[0]:.2f} on, recall {found[1].recall:.3f}"


def source(by: Fitted[str], what: str, script: str) -> str:
    """A module of weights."""
    table = "\n".join(
        f'    "{name}": {weight:.3f},'
        for name, weight in sorted(by.weights.items())
        if abs(weight) >= SMALLEST
    )
    return f'''"""How much each signal counts for a sentence being about an action{what}.

Fitted by logistic regression (L2) on labelled chains, by `scripts/{script}`.
"""

BIAS = {by.bias:.3f}

WEIGHTS = {{
{table}
}}
'''


if __name__ == "__main__":
    every = list(load(LINKS))
    if "--left-out" in sys.argv[1:]:
        print("\n".join(left_out(every)))
    else:
        what = ", with those around it"
        written = source(fitted(examples(every)), what, "fit_links.py")
        WEIGHTS.write_text(written, encoding="utf-8")
        print("the weights are written")
