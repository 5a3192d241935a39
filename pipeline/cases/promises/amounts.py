"""The numbers, shares and limits of promises and of what is told of them."""

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import lru_cache

from pipeline.analysis.told.promised.became import not_reached
from pipeline.analysis.vocabulary.numbers import spelt
from pipeline.cases.actions.subject_words import EVERYWHERE
from pipeline.cases.days import days_in
from pipeline.cases.promises.accounts import clause, denies

_SPELT = spelt(2, 99)
_NUMBER = rf"(?:one|{'|'.join(_SPELT)})"
_IN_PART = re.compile(
    r"\b(?:the (?:rest|others?|remain\w+)|some of|half of|part(?:ly|ial)|not all|but not|only"
    r"|most of|(?:first|last|other|both) (?:two|three|\d+) of)\b",
    re.IGNORECASE,
)
"""What shows that something was done in part."""
_ALL = re.compile(r"\b(?:all|every|each|both|whole|everywhere|everyone)\b", re.IGNORECASE)
_BEGUN = re.compile(r"\b(?:beg[aiu]n\w*|start\w*|under ?way)\b", re.IGNORECASE)
_SHARE = re.compile(
    rf"\b(?P<some>\d+|{_NUMBER}) (?:out )?of (?:the |its |our |all )?"
    rf"(?P<every>\d+|{_NUMBER})\b",
    re.IGNORECASE,
)
_PREPARES = re.compile(
    r"\b(?:(?:am|is|are|was|were) (?:now |being )?(?:advertis|interview|recruit|draft|consult"
    r"|procur|tender)(?:ing|ed)|out to (?:advert|tender|consultation))\b",
    re.IGNORECASE,
)
"""What is done before the thing itself."""
_NAME = re.compile(r"[A-Z][\w’'-]+")
_LISTED = re.compile(r"\b(?:in|at) (?:[A-Z][\w’'-]+,? ){0,4}[A-Z][\w’'-]+ and [A-Z][\w’'-]+")
"""Several places of which one is as much a part of a promise as the next."""
_MARK = re.compile(r"\W{0,2}[A-Z]{0,3}\d{1,2}(?:\.\d{1,2}|[a-z])?[.)]?\s")
_FIGURE = re.compile(r"(?<!\d)\d(?:[\d,.]*\d)?(?!\d|st\b|nd\b|rd\b|th\b)")
_PERCENT = re.compile(r"\b(?P<number>\d+(?:\.\d+)?) ?(?:%|per ?cent\b)")
_AGES = re.compile(
    r"\b(?:(?:ages?|aged|years?|section) \d+(?: (?:to|and) \d+)?|0 ?(?:to|-|–) ?25"
    r"|\d{1,2} ?[-–] ?(?:1\d|2[0-5])s?|by (?:1\d|2[0-5])½"
    r"|\d+ to \d+(?=-year| \|| that\b| or\b)"
    r"|\d+-year-olds?|of \d+ (?:plans|cases|files)"
    r"|(?:AFI|PA|priority|action|area|improvement|requirement|item|paragraph) ?\d+(?:\.\d+)?)\b"
    r"|\([^()]*\)",
    re.IGNORECASE,
)
"""Numbers that say whom or what a promise is about, or how it stood, not how much was promised."""
_SPELT_OUT = re.compile(rf"\b(?:{'|'.join(_SPELT)})\b(?! (?:days?|weeks?|months?|years?) )", re.I)
_LENGTH = re.compile(
    rf"\b(?P<number>\d{{1,3}}|an?|{'|'.join(_SPELT)})[ -](?P<unit>week|month|year)s?\b"
    r"(?! (?:late|ago))",
    re.IGNORECASE,
)
_LONGEST = re.compile(
    r"\b(?:longest|no (?:one|child|family|young person)|nobody|none)\b", re.IGNORECASE
)
_PARTS = {
    "three quarters": 75,
    "two thirds": 66,
    "half": 50,
    "a third": 33,
    "one third": 33,
    "a quarter": 25,
    "one quarter": 25,
}
"""Parts of a whole that people write out, in percent."""
_PART = re.compile(rf"\b(?:{'|'.join(_PARTS)})\b", re.IGNORECASE)
_FEW = frozenset(map(str, range(2, 13)))
"""So many things that each may be told of by itself."""
_COMPLETES = re.compile(r"\b(?:complet\w*|finish\w*|conclud\w*|clear(?:ed|ing)?)\b", re.IGNORECASE)
_MANY = 10
"""From how many things on it is asked whether they are those that were promised."""
_COUNTED = re.compile(
    r"(?<![\w£.,])(?P<number>\d[\d,]*)"
    r"(?! (?:per|minute|hour|(?:working |school |calendar )?day|week|month|year)s?\b)"
    r"(?P<things>(?: [a-zA-Z’'-]+){1,3})"
)
"""A number in figures that is no time, and the words in which what is counted stands."""
_ENOUGH = 4
"""How many letters of two words are the same where they are taken for one."""
_REMEMBERED = 2000
"""Of how many promises and accounts the numbers are remembered: each meets every other."""


def tells_a_part(said: str, promise: str) -> bool:
    """Whether an account tells that something was done in part, or at some of several places."""
    places = _places(promise)
    told = sum(place in said for place in places)
    return is_share(said) or _IN_PART.search(said) is not None or 0 < told < len(places)


def is_share(said: str) -> bool:
    """Whether an account says how many of all have something, and they are not all."""
    return any(one["some"] != one["every"] for one in _SHARE.finditer(said))


def asks_for_all(promise: str) -> bool:
    """Whether a promise is of all of something, or of a number, and of no percentage."""
    every = _ALL.search(promise) or numbers(clause(promise), spelt=True)
    return bool(every) and not percents(promise)


def only_begins(said: str, promise: str) -> bool:
    """Whether an account tells that something is being prepared, or has begun of which all was to
    be done, or which was to be completed.
    """
    if _PREPARES.search(said) and not _PREPARES.search(promise):
        return True
    begun = _BEGUN.search(said) and not _BEGUN.search(promise)
    if begun and _COMPLETES.search(promise) and not _COMPLETES.search(said):
        return True
    return bool(begun and _ALL.search(promise) and not _ALL.search(said))


def falls_short_of_part(said: str, promise: str) -> bool:
    """Whether an account has a percentage that is less than the part that was promised in words:
    "three quarters of plans".
    """
    part = _PART.search(promise)
    least = _PARTS[part.group().casefold()] if part else 0
    return any(float(each) < least for each in percents(said))


def tells_as_many(said: str, promise: str) -> bool:
    """Whether an account tells of as many as were promised, or more: no smaller number only, and
    where few were, or all, that number, all, or each by its name.
    """
    places = _places(promise)
    if _ALL.search(said) or (places and all(place in said for place in places)):
        return True
    asked, told = _how_many(clause(promise)), _how_many(said)
    if asked and told and not asked & told:
        return max(map(_amount, told)) > max(map(_amount, asked))
    return asked & _FEW <= told and not (told and not asked and asks_for_all(promise))


def _places(promise: str) -> Sequence[str]:
    """The names of several places where something was promised."""
    listed = _LISTED.search(promise)
    return _NAME.findall(listed.group()) if listed else ()


def _amount(number: str) -> float:
    return float(number.replace(",", ""))


def _how_many(words: str) -> Set[str]:
    """The numbers in words that are no percentages, parts of a whole or time."""
    time = length(words)
    found = numbers(_PART.sub(" ", words), spelt=True)
    return found - percents(words) - {str(time[0]) if time else ""}


def counts_others(said: str, promise: str) -> bool:
    """Whether an account counts other things than a promise does, but as many: "200 case files"
    where 200 plans were promised.
    """
    asked, told = _counted(promise), _counted(said)
    return any(
        asked[number] and told[number] and not asked[number] & told[number]
        for number in asked.keys() & told.keys()
    )


@lru_cache(maxsize=_REMEMBERED)
def _counted(words: str) -> Mapping[str, Set[str]]:
    """The beginnings of the words behind each number that is no small one, up to one that says
    nothing.
    """
    found: dict[str, Set[str]] = {}
    for one in _COUNTED.finditer(words):
        if _amount(one["number"]) >= _MANY:
            named = list(itertools.takewhile(_says_what, one["things"].casefold().split()))
            what = set() if "ones" in named else {word[:_ENOUGH] for word in named}
            found[one["number"]] = found.get(one["number"], set()) | what
    return found


def _says_what(word: str) -> bool:
    return word not in EVERYWHERE and len(word) >= _ENOUGH - 1


def misses(said: str, promise: str) -> bool:
    """Whether an account says that a percentage was not reached that was promised."""
    return not_reached(said) in percents(promise)


def percentages(words: str) -> Iterator[re.Match[str]]:
    """Where each percentage stands in words; its `number` is that."""
    return _PERCENT.finditer(words)


def percents(words: str) -> set[str]:
    """The percentages in words."""
    return {one["number"] for one in percentages(words)}


def length(words: str) -> tuple[int, str] | None:
    """The one time that words give as a limit: "no child waits more than 18 weeks"."""
    found = {(_number(one["number"]), one["unit"].casefold()) for one in _LENGTH.finditer(words)}
    return found.pop() if len(found) == 1 else None


def waits(said: str, promise: str) -> tuple[int, int] | None:
    """How long an account says that somebody waits, and the most that a promise lets anybody wait,
    in the same unit.
    """
    told, most = length(said), length(promise)
    if told is None or most is None or told[1] != most[1] or not denies(promise):
        return None
    return told[0], most[0]


def _number(said: str) -> int:
    return int(said) if said.isdigit() else _SPELT.get(said.casefold(), 1)


def tells_longest(said: str) -> bool:
    """Whether an account says how long anybody waited at most."""
    return _LONGEST.search(said) is not None


@lru_cache(maxsize=_REMEMBERED)
def numbers(words: str, *, spelt: bool = False) -> frozenset[str]:
    """The numbers in words, but for those of days, ages and the mark before them; also those that
    are `spelt` out.
    """
    spared = [range(one.start, one.end) for one in days_in(words)]
    spared += [range(*one.span()) for one in _AGES.finditer(words)]
    mark = _MARK.match(words)
    place = mark.end() if mark else 0
    said = _SPELT_OUT.finditer(words, place) if spelt else ()
    return frozenset(str(_SPELT[one.group().casefold()]) for one in said) | {
        one.group()
        for one in _FIGURE.finditer(words, place)
        if not any(one.start() in each for each in spared)
    }
