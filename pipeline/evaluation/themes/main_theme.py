"""How well the themes of a finding, the main one above all, match a reader's labels.

A quotation is judged by weights, those of words among them, that were fitted without any of its
area, or of its writer.
"""

from collections.abc import Iterator, Sequence
from functools import cached_property

from pipeline.analysis.themes.ranking import is_clear, ranked, with_likelihoods
from pipeline.analysis.themes.signals import Signals, ThemeSignal
from pipeline.analysis.themes.words import NONE, WordWeights, likelihoods
from pipeline.evaluation.examples.hashes import fold_of
from pipeline.evaluation.fitting import Case, Fitted, WordFitter, fit
from pipeline.evaluation.measures import Measure, jaccard
from pipeline.evaluation.themes.examples import Example
from pipeline.model.terms import Theme

WRITTEN = "written"
"""The set of quotations that writers invented."""
FOLDS = 5
"""How many groups areas and writers are left out in."""
_WRITTEN_COUNTS = 0.2
"""How much an invented quotation counts beside one of a publication, of which there are fewer."""
Weights = tuple[Fitted[ThemeSignal | Theme], Fitted[ThemeSignal | Theme]]
"""The weights for the main theme against others, and for a theme against none."""


class ThemeFitter:
    """Fits weights on labelled quotations, and on those outside each group in turn.

    The words of all are learnt from; signals are weighed on those that an encoder has read.
    """

    def __init__(self, some: Sequence[Example]) -> None:
        self._every = some
        self._some = [one for one in some if one.whole is not None]
        self._words = WordFitter([one.words for one in some], [one.main or NONE for one in some])

    def words(self) -> WordWeights:
        """The weights of words, fitted on all."""
        return self._words.fitted(range(len(self._every)))

    def weights(self, without: int | None = None) -> Weights:
        """The weights of signals, fitted on all quotations but those of a group."""
        main, other = list[Case[ThemeSignal | Theme]](), list[Case[ThemeSignal | Theme]]()
        counts = list[float]()
        for one, told in zip(self._some, self._told, strict=True):
            if fold_of(one.place, FOLDS) == without:
                continue
            main += [Case(shown, theme == one.main) for theme, shown in told.items()]
            counts += [_WRITTEN_COUNTS if one.of == WRITTEN else 1.0] * len(told)
            if one.main and one.others is not None:
                themes = (one.main, *one.others)
                other += [Case(shown, theme in themes) for theme, shown in told.items()]
        return fit(main, counts), fit(other)

    def cross_validated(self) -> list[tuple[Example, tuple[Theme, ...]]]:
        """The quotations that an encoder has read with their themes, by weights fitted without any
        of the same group.
        """
        by_group = [self.weights(group) for group in range(FOLDS)]
        return [
            (one, ranked(told, *by_group[fold_of(one.place, FOLDS)]))
            for one, told in zip(self._some, self._told, strict=True)
        ]

    @cached_property
    def _told(self) -> list[dict[Theme, Signals]]:
        """The signals of each quotation; those of words by weights fitted without its group."""
        by_group = [self._left_out(group) for group in range(FOLDS)]
        found: list[dict[Theme, Signals]] = []
        for one in self._some:
            by_words = likelihoods(one.words, by_group[fold_of(one.place, FOLDS)])
            as_a_whole = by_words if is_clear(by_words) else one.whole or {}
            found.append(with_likelihoods(one.told, by_words, as_a_whole))
        return found

    def _left_out(self, group: int) -> WordWeights:
        return self._words.fitted(
            [at for at, one in enumerate(self._every) if fold_of(one.place, FOLDS) != group]
        )


def measured(some: Sequence[Example]) -> list[Measure]:
    """How often the main theme is right, the share of themes in common where others were asked for,
    and how often none is given where there is none; by set.
    """
    told = ThemeFitter(some).cross_validated()
    measures: list[Measure] = []
    for of in sorted({one.of for one, _ in told}):
        measures += compared(of, [(one, themes) for one, themes in told if one.of == of])
    return measures


def compared(of: str, pairs: Sequence[tuple[Example, tuple[Theme, ...]]]) -> Iterator[Measure]:
    """The measures of a set: each quotation with the themes that it was given."""
    about = [(one, got) for one, got in pairs if one.main]
    none = [got for one, got in pairs if not one.main]
    yield Measure(f"{of}_main_right", share([(one.main,) == got[:1] for one, got in about]))
    asked = [
        ((one.main, *one.others), got) for one, got in about if one.main and one.others is not None
    ]
    if asked:
        yield Measure(f"{of}_main_and_others_jaccard", jaccard(asked))
    if none:
        yield Measure(f"{of}_none_right", share([not got for got in none]))


def share(right: Sequence[bool]) -> float:
    """The share that is right."""
    return round(sum(right) / max(len(right), 1), 3)
