"""Fits the weights by which sentences are linked to actions, and writes them into
`pipeline/cases/actions/weighing/weights.py`.

    .venv/bin/python scripts/fit_links.py [--left-out]

To be run after `scripts/read_links.py`, which notes anew what labelled links show. `--left-out`
writes nothing: it prints what weights fitted on all other sets are worth on each set.
"""

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from pipeline.cases.actions.weighing.odds import bound, chance_by
from pipeline.cases.actions.weighing.signals import NUMBERED
from pipeline.evaluation.examples.links import LabelledLink, load, measured_by
from pipeline.evaluation.fitting import Fitted

ROOT = Path(__file__).resolve().parents[1]
LINKS = ROOT / "tests" / "labelled_links.jsonl.xz"
WEIGHTS = ROOT / "pipeline" / "cases" / "actions" / "weighing" / "weights.py"
STRENGTH = {True: 0.005, False: 0.02}
"""The inverse strength of the penalty (L2), for requirements (few are labelled) and for others."""
RAREST, SMALLEST = 0.1, 0.005
"""The least size that a signal is taken to have, so that a rare one gets no great weight, and the
smallest weight that is written."""


def fitted(links: Iterable[LabelledLink], strength: float) -> Fitted[str]:
    """The weights by logistic regression, each signal brought to the same size first."""
    rows = [one for one in links if one.signals and NUMBERED not in one.signals]
    table = DictVectorizer(sparse=False)
    matrix = table.fit_transform([dict(one.signals) for one in rows])
    sizes = [max(RAREST, size) for size in ((matrix**2).mean(axis=0) ** 0.5)]
    model = LogisticRegression(C=strength, max_iter=5000)
    model.fit(matrix / sizes, [bool(one.passages) for one in rows])
    names = table.get_feature_names_out()
    weights = {
        str(name): float(weight / size)
        for name, weight, size in zip(names, model.coef_[0], sizes, strict=True)
    }
    return Fitted(float(model.intercept_[0]), weights)


def both(links: Sequence[LabelledLink]) -> Mapping[bool, Fitted[str]]:
    """The weights of requirements, and of other actions."""
    return {
        requirement: fitted((one for one in links if one.requirement is requirement), strength)
        for requirement, strength in STRENGTH.items()
    }


def judged(
    links: Iterable[LabelledLink], by: Mapping[bool, Fitted[str]]
) -> Iterator[tuple[LabelledLink, bool]]:
    """Links, and whether these weights show them."""
    for one in links:
        yield one, chance_by(one.signals, *by[one.requirement]) >= bound(one.requirement)


def left_out(links: Sequence[LabelledLink]) -> Iterator[str]:
    """What weights fitted on all other sets are worth on each set, and on all."""
    told: list[tuple[LabelledLink, bool]] = []
    for name in sorted({one.of for one in links}):
        by = both([one for one in links if one.of != name])
        own = list(judged((one for one in links if one.of == name), by))
        told += own
        yield "{}: precision {:.3f}, recall {:.3f}".format(name, *measured_by(own))
    yield "all: precision {:.3f}, recall {:.3f}".format(*measured_by(told))


def source(by: Mapping[bool, Fitted[str]]) -> str:
    """The module of the weights."""
    return f'''"""How much each signal counts for a sentence being about an action, or about a requirement.

Fitted by logistic regression (L2) on labelled chains, by `scripts/fit_links.py`.
"""

BIAS = {by[False].bias:.3f}

ACTION = {{
{_table(by[False])}
}}

REQUIREMENT_BIAS = {by[True].bias:.3f}

REQUIREMENT = {{
{_table(by[True])}
}}
'''


def _table(of: Fitted[str]) -> str:
    return "\n".join(
        f'    "{name}": {weight:.3f},'
        for name, weight in sorted(of.weights.items())
        if abs(weight) >= SMALLEST
    )


if __name__ == "__main__":
    every = list(load(LINKS))
    if "--left-out" in sys.argv[1:]:
        print("\n".join(left_out(every)))
    else:
        WEIGHTS.write_text(source(both(every)), encoding="utf-8")
        print("the weights are written")
