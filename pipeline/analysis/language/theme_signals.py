"""Signals of a theme in a finding: where its words stand, and in which role.

A finding asks for something or judges it; its main theme is the object of that. Who should act
comes before it ("leaders should ..."), the means and the consequences after it.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from pipeline.analysis.language.sentences import split
from pipeline.analysis.vocabulary.guarded_pattern import any_case
from pipeline.analysis.vocabulary.lexicon import Hit
from pipeline.analysis.vocabulary.themes import NAMED
from pipeline.model.terms import Theme


class ThemeSignal(StrEnum):
    """A signal of a theme.

    Unless stated otherwise, about words that name the theme wherever they occur, and 1 if present.
    """

    OPENS_AS_OBJECT = "opens_as_object"
    OPENS_AS_ACTOR = "opens_as_actor"
    OPENS_AS_EFFECT = "opens_as_effect"
    OPENS_AS_MEANS = "opens_as_means"
    CONCEDED = "conceded"
    AFTER_TURN = "after_turn"
    IN_EXAMPLE = "in_example"
    IN_CONSEQUENCE = "in_consequence"
    LATER = "later"
    LATER_AS_OBJECT = "later_as_object"
    FOR_A_PURPOSE = "for_a_purpose"
    """A purpose follows directly: "work together to ..."."""
    OF_SOMETHING = "of_something"
    SOMETHING_OF_IT = "something_of_it"
    CUES = "cues"
    """How many different phrases name it, out of four."""
    SHARE = "share"
    """The share of sentences that name it."""
    IN_SEVERAL_SENTENCES = "in_several_sentences"
    NAMED_FIRST = "named_first"
    NAMED_MOST = "named_most"
    RIVALS = "rivals"
    """How many themes are named in all, out of six."""
    HINTS = "hints"
    """How many different words hint at it, out of three."""


Signals = dict[ThemeSignal | Theme, float]
"""The signals of one theme, including the theme itself: some are mentioned in passing
more often.
"""

_ASKS = any_case(r"\b(?:should|must|needs? to|ought to|have to|has to|it is for|was to)\b")
_EFFECT = any_case(
    r"\b(?:so that|in order to|ensuring that|which means|meaning that|means that|lead(?:s|ing)? to"
    r"|result(?:s|ing|ed)? in|therefore|to inform|to support|to help|enabl\w+|helps?|helping"
    r"|prevents?|impact\w*|to drive|allow\w*|contribut\w+)\b",
)
_MEANS = any_case(
    r"\b(?:by|through|because|due to|as a result of|owing to|using|such as|for example|including"
    r"|particularly|when|where|who|whose|which|despite|with|during|between|across|from|within"
    r"|among)\b",
)
_OPENINGS = (
    (
        ThemeSignal.AFTER_TURN,
        any_case(
            r"(?:however|nevertheless|but|yet|despite this|overall|nonetheless|in contrast)\b",
        ),
    ),
    (
        ThemeSignal.IN_EXAMPLE,
        any_case(
            r"(?:for example|for instance|this includes|examples? include|these include|such"
            r"|one example|likewise|additionally|in addition)\b",
        ),
    ),
    (
        ThemeSignal.IN_CONSEQUENCE,
        any_case(
            r"(?:as a result|consequently|this|these|in turn|therefore|as such|they|it)\b",
        ),
    ),
)
_CONCEDES = any_case(r"(?:although|while|whilst|despite|though)\b")
_TO = any_case(r"\s+(?:effectively |closely |well |in order )?to\b")
_OF = any_case(r"\s+(?:processes |arrangements )?(?:of|for|on|around)\b")
_BEHIND_OF = any_case(
    r"\b(?:of|for|on|about|regarding|awaiting|in relation to|in terms of)\s+"
    r"(?:the |their |some |new |all |high.quality )?$",
)
_NEAR = 24
"""How many characters around a phrase are searched for words that belong to it."""
_MOST_CUES, _MOST_RIVALS, _MOST_HINTS, _HINTED = 4, 6, 3, 2


class _Found(NamedTuple):
    """Where one theme is named or hinted at."""

    cues: list[Hit]
    hints: list[Hit]


def signals_at(body: str, hits: Sequence[Hit], start: int, end: int) -> dict[Theme, Signals]:
    """The signals of each theme that the finding at `body[start:end]` may be about.

    `hits` are the theme phrases inside. A theme that is only hinted at counts if that happens
    twice, or if none is named.
    """
    sentences = list(split(body, start, end))
    found: dict[Theme, _Found] = {}
    for hit in hits:
        theme, named = NAMED[hit.group]
        both = found.setdefault(theme, _Found([], []))
        (both.cues if named else both.hints).append(hit)
    cues = {theme: _words(body, one.cues) for theme, one in found.items() if one.cues}
    first = min(cues, key=lambda theme: found[theme].cues[0].start) if cues else None
    told: dict[Theme, Signals] = {}
    for theme, one in found.items():
        hints = _words(body, one.hints)
        if theme not in cues and cues and hints < _HINTED:
            continue
        signals = _named(body, sentences, one.cues) if one.cues else {}
        signals[theme] = 1.0
        signals[ThemeSignal.HINTS] = min(hints, _MOST_HINTS) / _MOST_HINTS
        signals[ThemeSignal.CUES] = min(cues.get(theme, 0), _MOST_CUES) / _MOST_CUES
        signals[ThemeSignal.RIVALS] = min(len(cues), _MOST_RIVALS) / _MOST_RIVALS
        if theme is first:
            signals[ThemeSignal.NAMED_FIRST] = 1.0
        if one.cues and cues[theme] == max(cues.values()):
            signals[ThemeSignal.NAMED_MOST] = 1.0
        told[theme] = signals
    return told


def _words(body: str, hits: Sequence[Hit]) -> int:
    return len({body[hit.start : hit.end].lower() for hit in hits})


def _named(body: str, sentences: Sequence[tuple[int, int]], cues: Sequence[Hit]) -> Signals:
    """The signals from the places of a theme's phrases."""
    begins = [start for start, _ in sentences]
    within = [bisect_right(begins, hit.start) - 1 for hit in cues]
    signals: Signals = {ThemeSignal.SHARE: len(set(within)) / len(sentences)}
    if len(set(within)) > 1:
        signals[ThemeSignal.IN_SEVERAL_SENTENCES] = 1.0
    for number, hit in zip(within, cues, strict=True):
        for signal in _place(body, sentences[number], number, hit):
            signals[signal] = 1.0
    return signals


def _place(body: str, sentence: tuple[int, int], number: int, hit: Hit) -> list[ThemeSignal]:
    """The signals from the place of one phrase, in sentence `number` of its finding."""
    role = _role(body[sentence[0] : sentence[1]], hit.start - sentence[0])
    signals = [role]
    if number:
        signals = [_kind(body[sentence[0] : sentence[1]])]
        if role is ThemeSignal.OPENS_AS_OBJECT:
            signals.append(ThemeSignal.LATER_AS_OBJECT)
    if _TO.match(body, hit.end, hit.end + _NEAR):
        signals.append(ThemeSignal.FOR_A_PURPOSE)
    if _OF.match(body, hit.end, hit.end + _NEAR):
        signals.append(ThemeSignal.OF_SOMETHING)
    if _BEHIND_OF.search(body[max(sentence[0], hit.start - _NEAR) : hit.start]):
        signals.append(ThemeSignal.SOMETHING_OF_IT)
    return signals


def _kind(sentence: str) -> ThemeSignal:
    """How a sentence after the first continues."""
    return next((kind for kind, begins in _OPENINGS if begins.match(sentence)), ThemeSignal.LATER)


@lru_cache(maxsize=16)
def _asking(sentence: str) -> re.Match[str] | None:
    """Where a sentence first asks for something; several themes may be in it."""
    return _ASKS.search(sentence)


def _role(sentence: str, at: int) -> ThemeSignal:
    """The role of the phrase at `at` in its sentence."""
    if _CONCEDES.match(sentence) and at < sentence.find(","):
        return ThemeSignal.CONCEDED
    asks = _asking(sentence)
    if asks and at < asks.start():
        return ThemeSignal.OPENS_AS_ACTOR
    since = asks.end() if asks else 1
    effect, means = _EFFECT.search(sentence, since, at), _MEANS.search(sentence, since, at)
    if effect and (not means or effect.start() < means.start()):
        return ThemeSignal.OPENS_AS_EFFECT
    return ThemeSignal.OPENS_AS_MEANS if means else ThemeSignal.OPENS_AS_OBJECT
