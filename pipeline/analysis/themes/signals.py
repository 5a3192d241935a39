"""Signals of a theme in a finding: where its words stand, and in which role.

A finding asks for something or judges it; its main theme is the object of that. Who should act
comes before it ("leaders should ..."), the means and the consequences after it.
"""

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from itertools import chain

from pipeline.analysis.language.sentences import split
from pipeline.analysis.vocabulary.guarded_pattern import any_case
from pipeline.analysis.vocabulary.lexicon import Hit
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
    HEADS = "heads"
    """Named before all others that do not act, are conceded, or only describe what follows."""
    NAMED_MOST = "named_most"
    RIVALS = "rivals"
    """How many themes are named in all, out of six."""
    NAMED = "named"
    LIKELY = "likely"
    """Its log probability by the words of the finding (`words`)."""
    BEHIND = "behind"
    """How far that is behind the likeliest theme's, at most 0."""


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
_OF = any_case(r"\s+(?:\w+ )?(?:of|for|on|around)\b")
_BEHIND_OF = any_case(
    r"\b(?:of|for|on|about|regarding|awaiting|in relation to|in terms of)\s+"
    r"(?:the |their |some |new |all |high.quality )?$",
)
_NEAR = 24
"""How many characters around a phrase are searched for words that belong to it."""
_ASIDE = (ThemeSignal.CONCEDED, ThemeSignal.OPENS_AS_ACTOR)
_MOST_CUES, _MOST_RIVALS = 4, 6


_Mentions = dict[Theme, list[Hit]]


def signals_at(body: str, hits: Sequence[Hit], start: int, end: int) -> dict[Theme, Signals]:
    """The signals of each theme that is named in the finding at `body[start:end]`.

    `hits` are the theme phrases inside, in order.
    """
    sentences = list(split(body, start, end))
    named: _Mentions = {}
    for hit in hits:
        named.setdefault(Theme(hit.group), []).append(hit)
    cues = {
        theme: len({body[one.start : one.end].lower() for one in some})
        for theme, some in named.items()
    }
    firsts = _firsts(body, sentences, named, cues)
    return {
        theme: Signals({theme: 1.0, ThemeSignal.NAMED: 1.0})
        | _named(body, sentences, some)
        | dict.fromkeys((signal for signal, themes in firsts.items() if theme in themes), 1.0)
        | _counted(cues[theme], len(cues))
        for theme, some in named.items()
    }


def _firsts(
    body: str, sentences: Sequence[tuple[int, int]], named: _Mentions, cues: Mapping[Theme, int]
) -> dict[ThemeSignal, list[Theme]]:
    """The themes that stand out among those named, by the signal that says so."""
    most = max(cues.values(), default=0)
    return {
        ThemeSignal.NAMED_FIRST: list(named)[:1],
        ThemeSignal.HEADS: _head(body, sentences, named),
        ThemeSignal.NAMED_MOST: [theme for theme in cues if cues[theme] == most],
    }


def _counted(cues: int, rivals: int) -> Signals:
    """The signals from the numbers of a theme's different phrases, and of the themes named."""
    return {
        ThemeSignal.CUES: min(cues, _MOST_CUES) / _MOST_CUES,
        ThemeSignal.RIVALS: min(rivals, _MOST_RIVALS) / _MOST_RIVALS,
    }


_Place = tuple[tuple[int, int], int]
"""A sentence, and its number in the finding."""


def _sentence(sentences: Sequence[tuple[int, int]], one: Hit) -> _Place:
    """The sentence that a mention begins in."""
    number = bisect_right(sentences, one.start, key=lambda sentence: sentence[0]) - 1
    return sentences[number], number


def _head(body: str, sentences: Sequence[tuple[int, int]], named: _Mentions) -> list[Theme]:
    """The theme that is named first as what is asked for or judged, if any."""
    every = sorted(chain.from_iterable(named.values()), key=lambda one: one.start)
    begins = {one.start: one.group for one in every}
    for one in every:
        (start, end), _ = _sentence(sentences, one)
        describes = begins.get(one.end + 1, one.group) != one.group
        leads_on = any(sign.match(body, one.end, one.end + _NEAR) for sign in (_TO, _OF))
        aside = _role(body[start:end], one.start - start) in _ASIDE
        if not (describes or leads_on or aside):
            return [Theme(one.group)]
    return []


def _named(body: str, sentences: Sequence[tuple[int, int]], cues: Sequence[Hit]) -> Signals:
    """The signals from the places of a theme's phrases."""
    places = [_sentence(sentences, one) for one in cues]
    within = {number for _, number in places}
    signals: Signals = {ThemeSignal.SHARE: len(within) / len(sentences)}
    if len(within) > 1:
        signals[ThemeSignal.IN_SEVERAL_SENTENCES] = 1.0
    for place, one in zip(places, cues, strict=True):
        for signal in _place(body, place, one):
            signals[signal] = 1.0
    return signals


def _place(body: str, place: _Place, one: Hit) -> list[ThemeSignal]:
    """The signals from the place of one mention."""
    (start, end), number = place
    role = _role(body[start:end], one.start - start)
    signals = [role]
    if number:
        signals = [_kind(body[start:end])]
        if role is ThemeSignal.OPENS_AS_OBJECT:
            signals.append(ThemeSignal.LATER_AS_OBJECT)
    if _TO.match(body, one.end, one.end + _NEAR):
        signals.append(ThemeSignal.FOR_A_PURPOSE)
    if _OF.match(body, one.end, one.end + _NEAR):
        signals.append(ThemeSignal.OF_SOMETHING)
    if _BEHIND_OF.search(body[max(start, one.start - _NEAR) : one.start]):
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
