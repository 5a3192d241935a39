"""What a finding is about: its main theme, by what it asks for or judges, and its other themes.

`signals` collects the signals of each theme, `words` says how likely single words make it, `whole`
how likely it is as all is read together, and `weights` how much each counts.
"""

from collections.abc import Mapping
from math import log

from pipeline.analysis.themes import weights as fitted
from pipeline.analysis.themes import whole
from pipeline.analysis.themes.signals import Signals, ThemeSignal, signals_at
from pipeline.analysis.themes.words import NONE, likely, weights
from pipeline.analysis.vocabulary.lexicon import Hit, Lexicon
from pipeline.analysis.vocabulary.themes.cues import CUES
from pipeline.model.terms import Theme

Table = Mapping[ThemeSignal | Theme, float]

LEAST_MAIN, LEAST_OTHER = -1.2, -0.4
"""The lowest log odds of a main theme (the highest wins) and of the others.

Below even odds, as one theme too many costs a reader less than a missing one.
"""
_MOST_OTHERS = 4
_CLEAR = log(0.9)
"""The log probability of a theme from which on single words leave no doubt about it."""
_LEAST, _LIKELY = -5.0, -4.0
"""The lowest log probability that counts, and how far behind the likeliest theme one may be that no
phrase names.
"""
_LEXICON = Lexicon({"themes": {theme.value: phrases for theme, phrases in CUES.items()}})


def themes_of(quote: str, number: int = 0) -> tuple[Theme, ...]:
    """The themes of a quotation, the main one first; none where it is about none in particular.

    It is the `number`th of its text, from 0: of a text no more than `MOST` are read as a whole.
    """
    return themes_at(quote, 0, len(quote), number)


def phrases(quote: str) -> list[Hit]:
    """The phrases that name themes in a quotation; `group` is the theme."""
    return _LEXICON.hits(quote)["themes"]


def themes_at(body: str, start: int, end: int, number: int) -> tuple[Theme, ...]:
    """The themes of the finding at `body[start:end]`, the `number`th of it; the main one first."""
    quote = body[start:end]
    found = [Hit(group, start + first, start + last) for group, first, last in phrases(quote)]
    by_words = likely(quote, weights())
    return ranked(
        with_likelihoods(
            signals_at(body, found, start, end),
            by_words,
            by_words if number >= whole.MOST or is_clear(by_words) else whole.likely(quote),
        ),
        (fitted.MAIN_BIAS, fitted.MAIN),
        (fitted.ANY_BIAS, fitted.ANY),
    )


def is_clear(by_words: Mapping[str, float]) -> bool:
    """Whether single words leave no doubt about the theme, so that reading all says no more."""
    return max(by_words.values()) > _CLEAR


def with_likelihoods(
    told: Mapping[Theme, Signals], by_words: Mapping[str, float], as_a_whole: Mapping[str, float]
) -> dict[Theme, Signals]:
    """The signals of themes with how likely each is by single words, and as a whole; a theme that
    either makes likely has some too.
    """
    ways = (
        (by_words, max(by_words.values()), ThemeSignal.LIKELY, ThemeSignal.BEHIND),
        (as_a_whole, max(as_a_whole.values()), ThemeSignal.WHOLE, ThemeSignal.WHOLE_BEHIND),
    )
    known = {
        Theme(name)
        for odds, most, _, _ in ways
        for name, one in odds.items()
        if name != NONE and one > most + _LIKELY
    }
    found: dict[Theme, Signals] = {}
    for theme in [*told, *sorted(known - told.keys())]:
        found[theme] = Signals({theme: 1.0}) | told.get(theme, {})
        for odds, most, itself, behind in ways:
            one = odds.get(theme, _LEAST)
            found[theme] |= {itself: max(one, _LEAST), behind: max(one - most, _LEAST)}
    return found


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
