"""Weights fitted by logistic regression, for the labels of pages and for yes-or-no questions.

Uses scikit-learn, which nothing else needs.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import accumulate
from typing import Any, Generic, NamedTuple, TypeVar

from pipeline.analysis.recognition.recognition_signals import RecognitionSignal
from pipeline.analysis.recognition.weighing import Pair, Weights
from pipeline.analysis.themes.words import WordWeights, compact
from pipeline.errors import SettingsError
from pipeline.evaluation.labelled_pages import Page, Shown
from pipeline.model.terms import Label

PENALTY = 0.5
"""The penalty on half the sum of squared weights for yes or no, against one example's log loss."""
LABEL_PENALTY = 1.0
"""The same for labels."""
WORD_PENALTY = 1 / 3
"""The same for themes by words."""
ROUGH = 1e-3
"""How close to the best the weights of themes' words come: closer takes long and gains nothing."""
_SCALES = {"signals": 1.0, "title": 3.0, "about": 5.0, "body": 5.0}
"""How much less a word's weight is penalised than a signal's: there are many, each of little
effect.
"""
FEWEST_AREAS = {"title": 6, "about": 12, "body": 12}
"""How many areas' pages must share a word or pair for it to get a weight: a rarer one may be a
name.
"""
_AMBIGUOUS = 0.5
_VARIANT = 0.5
"""The weight of an ambiguous page, or of one without its title, against 1."""
_WRITTEN = 0.15
"""The same for a document that a writer invented, to be judged too."""
_ONLY_LEARNT_FROM = 0.12
"""The same for an invented document, or another that is only learnt from: worth more, they make
results of other areas' pages look like something else.
"""
_OF = "|"
_ORDER = (Label.INSPECTION_OUTCOME, Label.INSPECTION_ANNOUNCED, Label.OTHER)

Signal = TypeVar("Signal", bound=str)


class Case(NamedTuple, Generic[Signal]):
    """The signals of one example by name, and whether it is positive."""

    signals: Mapping[Signal, float]
    yes: bool


class Fitted(NamedTuple, Generic[Signal]):
    """A bias, and a weight for each signal."""

    bias: float
    weights: dict[Signal, float]


def fit(cases: Sequence[Case[Signal]], counts: Sequence[float] | None = None) -> Fitted[Signal]:
    """The weights that make the cases likeliest, penalising large ones but not the bias.

    `counts` says how much each case counts, 1 by default.
    """
    table = _Table([{str(name): one for name, one in case.signals.items()} for case in cases])
    learned = table.fitted([case.yes for case in cases], PENALTY, counts)
    known = dict(zip(table.names, learned.coef_[0], strict=True))
    return Fitted(
        float(learned.intercept_[0]),
        {name: float(known[str(name)]) for case in cases for name in case.signals},
    )


class LabelFitter:
    """Fits the weights for labels on any of some pages, each as it is and without its title."""

    def __init__(self, some: Sequence[Page]) -> None:
        shared = _shared(some)
        seen = [(page, *each) for page in some for each in _variants(page)]
        self._pages = [page for page, _, _ in seen]
        self._labels = [_ORDER.index(page.label) for page in self._pages]
        self._counts = [share * _worth(page) for page, _, share in seen]
        self._table = _Table([_features(each, shared) for _, each, _ in seen])

    def fitted(self, keep: Callable[[Page], bool] = lambda _: True) -> Weights:
        """The weights for the pages for which `keep` is true."""
        rows = [at for at, page in enumerate(self._pages) if keep(page)]
        learned = self._table.fitted(self._labels, LABEL_PENALTY, self._counts, rows)
        against = learned.coef_ - learned.coef_[2]
        told, ahead = (float(each - learned.intercept_[2]) for each in learned.intercept_[:2])
        parts: dict[str, dict[str, Pair]] = {part: {} for part in _SCALES}
        for at, column in enumerate(self._table.names):
            part, _, name = column.partition(_OF)
            pair = float(against[0, at]) * _SCALES[part], float(against[1, at]) * _SCALES[part]
            parts[part][name] = pair
        signals = {RecognitionSignal(name): pair for name, pair in parts["signals"].items()}
        return Weights((told, ahead), signals, parts["title"], parts["about"], parts["body"])


def _worth(page: Page) -> float:
    """How much a page counts in fitting."""
    kind = _WRITTEN if page.writer else 1.0 if page.judged else _ONLY_LEARNT_FROM
    return (_AMBIGUOUS if page.ambiguous else 1.0) * kind


def _variants(page: Page) -> tuple[tuple[Shown, float], ...]:
    return (page.whole, 1.0), (page.untitled, _VARIANT)


def _shared(some: Iterable[Page]) -> dict[str, dict[str, str]]:
    """The words and pairs of each part of a page that occur in enough areas' pages, each with the
    name of its column.
    """
    by_area: dict[str, list[Page]] = defaultdict(list)
    for page in some:
        by_area[page.area].append(page)
    shared: dict[str, dict[str, str]] = {}
    for part, fewest in FEWEST_AREAS.items():
        areas = Counter[str]()
        for of_one in by_area.values():
            areas.update(frozenset().union(*(getattr(page.whole, part).known for page in of_one)))
        shared[part] = {word: f"{part}{_OF}{word}" for word, of in areas.items() if of >= fewest}
    return shared


def shared_words(some: Iterable[Page]) -> list[str]:
    """Every word and pair that may get a weight, in order."""
    return sorted(set().union(*_shared(some).values()))


def _features(seen: Shown, shared: Mapping[str, Mapping[str, str]]) -> dict[str, float]:
    found = {f"signals{_OF}{name}": value for name, value in seen.signals.items()}
    for part in FEWEST_AREAS:
        words = getattr(seen, part)
        value = words.strength * _SCALES[part]
        named = shared[part]
        found |= {named[word]: value for word in words.known if word in named}
    return found


class WordFitter:
    """Fits the weights of words for labels on any of some examples."""

    def __init__(self, rows: Sequence[Mapping[str, float]], labels: Sequence[str]) -> None:
        """`rows` are the words of each example and how much each counts, `labels` their labels."""
        self._table, self._labels = _Table(rows), labels

    def fitted(self, rows: Sequence[int]) -> WordWeights:
        """The weights for the examples with these numbers; small ones are left out."""
        learned = self._table.fitted(self._labels, WORD_PENALTY, None, rows, ROUGH)
        columns = zip(self._table.names, learned.coef_.T.tolist(), strict=True)
        weights = {word: numbers for word, column in columns if (numbers := compact(column))}
        themes, bias = map(str, learned.classes_), map(float, learned.intercept_)
        return WordWeights(tuple(themes), tuple(bias), weights)


class _Table:
    """Examples as rows of a sparse table with named columns, for scikit-learn."""

    def __init__(self, rows: Sequence[Mapping[str, float]]) -> None:
        """Raises SettingsError where scikit-learn is not installed."""
        try:
            import numpy as np
            from scipy.sparse import csr_matrix
            from sklearn.linear_model import LogisticRegression
        except ImportError as fault:
            raise SettingsError(
                "fitting weights needs the package scikit-learn:"
                " .venv/bin/python -m pip install 'scikit-learn>=1.5'"
            ) from fault
        self._learner = LogisticRegression
        self.names = sorted(set[str]().union(*rows))
        # millions of cells: what scikit-learn has for it takes six times as long
        places = {name: at for at, name in enumerate(self.names)}
        columns = np.fromiter((places[name] for row in rows for name in row), np.int32)
        values = np.fromiter((value for row in rows for value in row.values()), np.float64)
        ends = np.array([0, *accumulate(map(len, rows))], np.int32)
        shape = len(rows), len(self.names)
        self._rows = csr_matrix((values, columns, ends), shape=shape)
        self._rows.sort_indices()

    def fitted(
        self,
        wanted: Sequence[int] | Sequence[str],
        penalty: float,
        counts: Sequence[float] | None = None,
        rows: Sequence[int] | None = None,
        tolerance: float = 1e-4,
    ) -> Any:
        """scikit-learn's logistic regression, fitted on these rows (all by default)."""
        from threadpoolctl import threadpool_limits

        kept = range(len(wanted)) if rows is None else rows
        learner = self._learner(C=1 / penalty, max_iter=5000, tol=tolerance)
        with threadpool_limits(1):
            return learner.fit(
                self._rows[list(kept)],
                [wanted[at] for at in kept],
                sample_weight=None if counts is None else [counts[at] for at in kept],
            )
