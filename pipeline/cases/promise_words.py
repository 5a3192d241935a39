"""How far an account of something done, or not done, speaks of a promise, by the words of both."""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from itertools import pairwise

from pipeline.model.dates import find_ranges

_DEEDS = frozenset(
    (
        *("begin", "begun", "start", "open", "opened", "launch", "sign", "appoint", "introduc"),
        *("complet", "finish", "recruit", "pool", "set", "post", "live", "due", "place", "target"),
        *("first", "monthly", "date", "came", "clear", "fill", "reach", "agre", "issu", "send"),
    )
)
"""Stems of what is done with anything."""
_IN_PART = re.compile(
    r"\b(?:the (?:rest|others?|remain\w+)|some of|half of|part(?:ly|ial)|not all|but not|only"
    r"|most of|(?:first|last|other|both) (?:two|three|\d+) of)\b",
    re.IGNORECASE,
)
"""What shows that something was done in part."""
_SHARE = re.compile(r"\b(?P<some>\d+) (?:out )?of (?:the |its |our )?(?P<every>\d+)\b")
_NAME = re.compile(r"[A-Z][\w’'-]+")
_LISTED = re.compile(r"\b(?:in|at) (?:[A-Z][\w’'-]+,? ){0,4}[A-Z][\w’'-]+ and [A-Z][\w’'-]+")
"""Several places of which one is as much a part of a promise as the next."""
_CUTS = re.compile(r";\s|\s(?:and|which) (?=(?:should|will|would)\b)")
_MARK = re.compile(r"\W{0,2}\d{1,2}(?:\.\d{1,2}|[a-z])?[.)]?\s")
_WORD = re.compile(r"[a-z]+")
_FIGURE = re.compile(r"\d[\d,.]*\d|\d")
_PERCENT = re.compile(r"\b(?P<number>\d+(?:\.\d+)?) ?(?:%|per ?cent\b)")
_AGES = re.compile(
    r"\b(?:(?:ages?|aged|years?) \d+(?: (?:to|and) \d+)?|\d+ to \d+(?=-year| \|| that\b| or\b)"
    r"|\d+-year-olds?|of \d+ (?:plans|cases|files)"
    r"|(?:AFI|PA|priority|action|area|improvement|requirement|item|paragraph) ?\d+(?:\.\d+)?)\b"
    r"|\([^()]*\)",
    re.IGNORECASE,
)
"""Numbers that say whom or what a promise is about, or how it stood, not how much was promised."""
_OWN_DAY = re.compile(
    r"\b(?:(?:as|than) planned|in (?:good )?time|on time"
    r"|(?:its|the|new|that|this|due|set) (?:date|deadline|target)|when it fell due"
    r"|(?:the|in) time (?:that was set|allowed|we gave|given)|by then"
    r"|at that point|on that day|\w+ late)\b",
    re.IGNORECASE,
)
"""How an account names the day of a promise without saying it."""
_days_in = lru_cache(maxsize=1024)(find_ranges)
"""The days in a quotation, which is compared with many others."""
_YEARS = 550
"""For how many days after it a day is named without its year."""


def tells_a_part(said: str, promise: str) -> bool:
    """Whether an account tells that something was done in part, or at some of several places."""
    listed = _LISTED.search(promise)
    places = _NAME.findall(listed.group()) if listed else []
    told = sum(place in said for place in places)
    shares = any(one["some"] != one["every"] for one in _SHARE.finditer(said))
    return shares or _IN_PART.search(said) is not None or 0 < told < len(places)


def shared(said: str, promise: str) -> frozenset[str]:
    """The telling words of both, and the pairs of words that stand side by side in both; none
    where all of them are words of many promises.
    """
    # it loads the themes of the analysis, which a look at a case without plans does not need
    from pipeline.cases.actions.subject_words import THINGS
    from pipeline.cases.actions.subjects import WEAK_STEMS, terms_of

    one, other = (terms_of(_undated(words)).stems for words in (said, promise))
    words = (one & other) - _DEEDS
    things = THINGS & _plain(said) & _plain(promise)
    pairs = frozenset(_pairs(said)) & frozenset(_pairs(promise))
    if things:
        return words | things | pairs | {"set up"}
    return words | pairs if pairs or words - WEAK_STEMS else frozenset()


def _pairs(words: str) -> Iterator[str]:
    from pipeline.cases.actions.subject_words import COMMON, EVERYWHERE
    from pipeline.cases.actions.subjects import stem

    low = [
        one.removesuffix("'s") for one in re.findall(r"[a-z][a-z'-]+", _undated(words).casefold())
    ]
    for first, second in pairwise(low):
        plain = not {first, second} & (EVERYWHERE | COMMON)
        if plain and not {stem(first), stem(second)} & _DEEDS:
            yield f"{stem(first)} {stem(second)}"


def common(said: str, promise: str) -> int:
    """How many words both have, but for those that are everywhere."""
    from pipeline.cases.actions.subjects import terms_of

    one, other = (terms_of(_undated(words)).words for words in (said, promise))
    return len(one & other)


def _plain(words: str) -> frozenset[str]:
    return frozenset(_WORD.findall(words.casefold()))


def _undated(words: str) -> str:
    """Words without the days in them: a month is no subject."""
    for found in reversed(_days_in(words)):
        words = f"{words[: found.start]} {words[found.end :]}"
    return words


def names_its_day(said: str) -> bool:
    """Whether an account speaks of the day that was set, without saying it."""
    return _OWN_DAY.search(said) is not None


def says_undone(said: str) -> bool:
    """Whether an account says in full that something was not done, not only that it was not yet."""
    # it loads words of the analysis, which a look at a case without plans does not need
    from pipeline.analysis.told.promised.phrases import UNDONE

    return UNDONE.search(said) is not None


def names_day(said: str, by: date, published: date, *, month: bool) -> bool:
    """Whether an account names the day of a promise, or the `month` that was promised."""
    day = by.isoformat()
    for one in _days_in(said):
        named: str = one.ended
        if named.startswith("--"):
            named = f"{by.year}{named[1:]}" if (published - by).days <= _YEARS else ""
        if named and (day.startswith(named) or (month and named.startswith(day[:7]))):
            return True
    return False


def percents(words: str) -> set[str]:
    """The percentages in words."""
    return {one["number"] for one in _PERCENT.finditer(words)}


def clause(words: str) -> str:
    """The part of a promise that has the day in it: what else it tells need not come true."""
    parts = (part for part in _CUTS.split(words) if _days_in(part))
    return next(parts, words)


def numbers(words: str) -> set[str]:
    """The numbers in words, but for those of days, ages and the mark before them."""
    spared = [range(one.start, one.end) for one in _days_in(words)]
    spared += [range(*one.span()) for one in _AGES.finditer(words)]
    mark = _MARK.match(words)
    return {
        one.group()
        for one in _FIGURE.finditer(words, mark.end() if mark else 0)
        if not any(one.start() in each for each in spared)
    }
