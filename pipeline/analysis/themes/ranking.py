"""What a finding is about: its main theme, by what it asks for or judges, and its other themes.

`signals` collects the signals of each theme, `words` adds those of single words, `weights` says how
much each counts.
"""

from collections.abc import Mapping

from pipeline.analysis.themes import weights as fitted
from pipeline.analysis.themes.signals import Signals, ThemeSignal, signals_at
from pipeline.analysis.themes.words import likely, weights, with_words
from pipeline.analysis.vocabulary.lexicon import Hit, Lexicon
from pipeline.analysis.vocabulary.themes.cues import CUES
from pipeline.model.terms import Theme

Table = Mapping[ThemeSignal | Theme, float]

LEAST_MAIN, LEAST_OTHER = -1.2, -0.4
"""The lowest log odds of a main theme (the highest wins) and of the others.

Below even odds, as one theme too many costs a reader less than a missing one.
"""
_MOST_OTHERS = 4
_LEXICON = Lexicon({"themes": {theme.value: phrases for theme, phrases in CUES.items()}})


def themes_of(quote: str) -> tuple[Theme, ...]:
    """The themes of a quotation, the main one first; none where it is about none in particular."""
    return themes_at(quote, 0, len(quote))


def phrases(quote: str) -> list[Hit]:
    """The phrases that name themes in a quotation; `group` is the theme."""
    return _LEXICON.hits(quote)["themes"]


def themes_at(body: str, start: int, end: int) -> tuple[Theme, ...]:
    """The themes of the finding at `body[start:end]`, the main one first."""
    found = [
        Hit(group, start + first, start + last) for group, first, last in phrases(body[start:end])
    ]
    return ranked(
        with_words(signals_at(body, found, start, end), likely(body[start:end], weights())),
        (fitted.MAIN_BIAS, fitted.MAIN),
        (fitted.ANY_BIAS, fitted.ANY),
    )


def ranked(
    told: Mapping[Theme, Signals], main: tuple[float, Table], other: tuple[float, Table]
) -> tuple[Theme, ...]:
    """The themes that signals speak for, the main one first.

    `main` and `other` each hold a bias and weights: for being the main theme, and for being one.
    """
    odds = {theme: _odds(signals, *main) for theme, signals in told.items()}
    first = max(odds, key=odds.__getitem__, default=None)
    if first is None or odds[first] < LEAST_MAIN:
        return ()
    others = {theme: _odds(signals, *other) for theme, signals in told.items() if theme != first}
    best = sorted(others, key=others.__getitem__, reverse=True)[:_MOST_OTHERS]
    return (first, *(theme for theme in best if others[theme] > LEAST_OTHER))


def _odds(signals: Signals, bias: float, counts: Table) -> float:
    """The log odds; a signal that no example showed has no weight."""
    return bias + sum([counts.get(name, 0.0) * value for name, value in signals.items()])
