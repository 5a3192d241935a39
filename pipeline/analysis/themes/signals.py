"""Signals of a theme in a finding: where its words stand, and in which role.

A finding asks for something or judges it; its main theme is the object of that. Who should act
comes before it ("leaders should ..."), the means and the consequences after it.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import chain
from typing import NamedTuple

from pipeline.analysis.language.sentences import split
from pipeline.analysis.vocabulary.guarded_pattern import any_case, folded
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
    WHOLE = "whole"
    """Its log probability as the finding reads as a whole (`whole`)."""
    WHOLE_BEHIND = "whole_behind"
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
_BEHIND_OF = re.compile(
    r"\b(?:of|for|on|about|regarding|awaiting|in relation to|in terms of)\s+"
    r"(?:the |their |some |new |all |high.quality )?$",
)
"""For words in small letters."""
_NEAR = 24
"""How many characters around a phrase are searched for words that belong to it."""
_ASIDE = (ThemeSignal.CONCEDED, ThemeSignal.OPENS_AS_ACTOR)
_MOST_CUES, _MOST_RIVALS = 4, 6


_THEMES = {theme.value: theme for theme in Theme}


class _Sentence(NamedTuple):
    """A sentence that names a theme: where it begins and its number in the finding, its words, and
    what holds for all mentions in it.
    """

    start: int
    number: int
    words: str
    conceded: int
    """Up to where it concedes something; -1 if it does not."""
    asks: re.Match[str] | None
    """Where it first asks for something."""


class _Mention(NamedTuple):
    """A phrase that names a theme, its sentence and role there, and whether a purpose ("to ...") or
    what it is of follows.
    """

    hit: Hit
    within: _Sentence
    role: ThemeSignal
    leads_to: bool
    of_something: bool


_Mentions = dict[Theme, list[_Mention]]


def signals_at(body: str, hits: Sequence[Hit], start: int, end: int) -> dict[Theme, Signals]:
    """The signals of each theme that is named in the finding at `body[start:end]`.

    `hits` are the theme phrases inside, in order.
    """
    if not hits:
        return {}
    sentences = list(split(body, start, end))
    named: _Mentions = {}
    for one in _mentions(body, sentences, hits):
        named.setdefault(_THEMES[one.hit.group], []).append(one)
    cues = {
        theme: len({body[one.hit.start : one.hit.end].lower() for one in some})
        for theme, some in named.items()
    }
    firsts = _firsts(named, cues)
    return {
        theme: Signals({theme: 1.0, ThemeSignal.NAMED: 1.0})
        | _named(some, len(sentences))
        | dict.fromkeys([signal for signal, themes in firsts.items() if theme in themes], 1.0)
        | _counted(cues[theme], len(cues))
        for theme, some in named.items()
    }


def _mentions(
    body: str, sentences: Sequence[tuple[int, int]], hits: Sequence[Hit]
) -> Iterator[_Mention]:
    """The phrases with their places; of each sentence is found once what all in it share."""
    starts = [start for start, _ in sentences]
    known: dict[int, _Sentence] = {}
    for hit in hits:
        number = bisect_right(starts, hit.start) - 1
        within = known.get(number)
        if within is None:
            within = known[number] = _sentence(body, *sentences[number], number)
        yield _Mention(
            hit,
            within,
            _role(within, hit.start - within.start),
            _TO.match(body, hit.end, hit.end + _NEAR) is not None,
            _OF.match(body, hit.end, hit.end + _NEAR) is not None,
        )


def _sentence(body: str, start: int, end: int, number: int) -> _Sentence:
    words = body[start:end]
    conceded = words.find(",") if _CONCEDES.match(words) else -1
    return _Sentence(start, number, words, conceded, _ASKS.search(words))


def _firsts(named: _Mentions, cues: Mapping[Theme, int]) -> dict[ThemeSignal, list[Theme]]:
    """The themes that stand out among those named, by the signal that says so."""
    most = max(cues.values(), default=0)
    return {
        ThemeSignal.NAMED_FIRST: list(named)[:1],
        ThemeSignal.HEADS: _head(named),
        ThemeSignal.NAMED_MOST: [theme for theme in cues if cues[theme] == most],
    }


def _counted(cues: int, rivals: int) -> Signals:
    """The signals from the numbers of a theme's different phrases, and of the themes named."""
    return {
        ThemeSignal.CUES: min(cues, _MOST_CUES) / _MOST_CUES,
        ThemeSignal.RIVALS: min(rivals, _MOST_RIVALS) / _MOST_RIVALS,
    }


def _head(named: _Mentions) -> list[Theme]:
    """The theme that is named first as what is asked for or judged, if any."""
    every = sorted(chain.from_iterable(named.values()), key=lambda one: one.hit.start)
    begins = {one.hit.start: one.hit.group for one in every}
    for one in every:
        describes = begins.get(one.hit.end + 1, one.hit.group) != one.hit.group
        leads_on = one.leads_to or one.of_something
        if not (describes or leads_on or one.role in _ASIDE):
            return [_THEMES[one.hit.group]]
    return []


def _named(mentions: Sequence[_Mention], sentences: int) -> Signals:
    """The signals from the places of a theme's phrases, in a finding of so many sentences."""
    within = {one.within.number for one in mentions}
    signals: Signals = {ThemeSignal.SHARE: len(within) / sentences}
    if len(within) > 1:
        signals[ThemeSignal.IN_SEVERAL_SENTENCES] = 1.0
    for one in mentions:
        signals.update(dict.fromkeys(_place(one), 1.0))
    return signals


def _place(one: _Mention) -> list[ThemeSignal]:
    """The signals from the place of one mention."""
    signals = [one.role]
    if one.within.number:
        signals = [_kind(one.within.words)]
        if one.role is ThemeSignal.OPENS_AS_OBJECT:
            signals.append(ThemeSignal.LATER_AS_OBJECT)
    if one.leads_to:
        signals.append(ThemeSignal.FOR_A_PURPOSE)
    if one.of_something:
        signals.append(ThemeSignal.OF_SOMETHING)
    at = one.hit.start - one.within.start
    if _BEHIND_OF.search(folded(one.within.words)[max(0, at - _NEAR) : at]):
        signals.append(ThemeSignal.SOMETHING_OF_IT)
    return signals


def _kind(sentence: str) -> ThemeSignal:
    """How a sentence after the first continues."""
    return next((kind for kind, begins in _OPENINGS if begins.match(sentence)), ThemeSignal.LATER)


def _role(sentence: _Sentence, at: int) -> ThemeSignal:
    """The role of the phrase at `at` in its sentence."""
    if at < sentence.conceded:
        return ThemeSignal.CONCEDED
    asks = sentence.asks
    if asks and at < asks.start():
        return ThemeSignal.OPENS_AS_ACTOR
    since = asks.end() if asks else 1
    effect = _EFFECT.search(sentence.words, since, at)
    means = _MEANS.search(sentence.words, since, at)
    if effect and (not means or effect.start() < means.start()):
        return ThemeSignal.OPENS_AS_EFFECT
    return ThemeSignal.OPENS_AS_MEANS if means else ThemeSignal.OPENS_AS_OBJECT
