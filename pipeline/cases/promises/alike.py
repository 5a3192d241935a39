"""How many words an account has in common with a promise, and whether those are telling ones."""

import re
from functools import lru_cache
from itertools import pairwise

from pipeline.analysis.told.promised.became import DONE
from pipeline.cases.actions.subject_words import COMMON, EVERYWHERE, THINGS
from pipeline.cases.actions.subjects import WEAK_STEMS, stem, terms_of
from pipeline.cases.days import undated
from pipeline.cases.promises.accounts import clause

_DEEDS = frozenset(
    (
        *("begin", "begun", "start", "open", "opened", "launch", "sign", "appoint", "introduc"),
        *("complet", "finish", "recruit", "pool", "set", "post", "live", "due", "place", "target"),
        *("first", "monthly", "date", "came", "clear", "fill", "reach", "agre", "issu", "send"),
    )
)
"""Stems of what is done with anything."""
_CLAUSE = re.compile(r"[;:,.]\s")
_CODE = re.compile(r"\W*(?P<code>[A-Z]{1,3}\d{1,2}(?:\.\d{1,2})?)\W")
_ROW = re.compile(r"\W*(?P<number>\d{1,2}(?:\.\d{1,2}|[a-z])) *\|")
_SET_BEGINNINGS = {word[:5] for word in ("their", "there", "these", "which", "would", "could")} | {
    word[:5] for word in ("about", "after", "before", "every", "where", "while", "those", "being")
}
_TIMES = {"week", "mont", "year", "days"}
"""How words begin that only say how long."""
_STEM, _BRIEF = 5, 4
"""How many letters of two words are the same where they are taken for one, and at the least."""
_WORD = re.compile(r"[a-z]+")
_REMEMBERED = 2000
"""Of how many promises and accounts is remembered what is asked of each with every other."""
_FEWEST, _MOST = 2, 0.6
"""How many telling words of a promise, and what share of them, an account without a day has."""


def shared(said: str, promise: str) -> frozenset[str]:
    """The telling words of both, and the pairs of words that stand side by side in both; none
    where all of them are words of many promises.
    """
    one, other = (terms_of(undated(words)).stems for words in (said, promise))
    words = (one & other) - _DEEDS
    things = THINGS & words_of(said) & words_of(promise)
    pairs = _pairs(said) & _pairs(promise)
    if things:
        return words | things | pairs | {"set up"}
    return words | pairs if pairs or words - WEAK_STEMS else frozenset()


@lru_cache(maxsize=_REMEMBERED)
def _pairs(words: str) -> frozenset[str]:
    low = [
        one.removesuffix("'s") for one in re.findall(r"[a-z][a-z'-]+", undated(words).casefold())
    ]
    return frozenset(
        f"{stem(first)} {stem(second)}"
        for first, second in pairwise(low)
        if not {first, second} & (EVERYWHERE | COMMON) and not {stem(first), stem(second)} & _DEEDS
    )


def plainly_common(said: str, promise: str) -> int:
    """How many beginnings of words both have, however many promises have them too."""
    one, other = (_beginnings(words, _STEM) for words in (said, promise))
    return len(one & other - _SET_BEGINNINGS)


def briefly_common(said: str, promise: str) -> int:
    """The same, of shorter beginnings of words that say something."""
    one, other = (_beginnings(words, _BRIEF, EVERYWHERE) for words in (said, promise))
    return len(one & other - _TIMES)


def names_its_subject(said: str, promise: str) -> bool:
    """Whether all that an account names before a plain verb for something done is promised: of "the
    helpline opened" the helpline, and not of "the sensory garden opened" a sensory hub.
    """
    promised = _beginnings(promise, _BRIEF, EVERYWHERE)
    for verb in DONE.finditer(said):
        subject = _beginnings(_CLAUSE.split(said[: verb.start()])[-1], _BRIEF, EVERYWHERE)
        if subject and subject <= promised:
            return True
    return False


@lru_cache(maxsize=_REMEMBERED)
def _beginnings(words: str, letters: int, without: frozenset[str] = frozenset()) -> frozenset[str]:
    said = words_of(undated(words)) - without
    return frozenset(word[:letters] for word in said if len(word) >= letters)


@lru_cache(maxsize=_REMEMBERED)
def words_of(words: str) -> frozenset[str]:
    return frozenset(_WORD.findall(words.casefold()))


def code(promise: str) -> str:
    """The mark by which a plan names a step: "B1", "PA2.3"; "" without one that has letters (others
    are those of an account's own paragraphs).
    """
    found = _CODE.match(promise)
    return found["code"] if found else ""


def names_code(said: str, promise: str) -> bool:
    """Whether an account names a step by its mark, or is the row of that number."""
    rows = [_ROW.match(one) for one in (said, promise)]
    if all(rows) and len({row["number"] for row in rows if row}) == 1:
        lettered = rows[0] is not None and not rows[0]["number"][-1].isdigit()
        return plainly_common(said, promise) + briefly_common(said, promise) > lettered
    own = code(promise)
    return bool(own) and re.search(rf"(?<![\w.]){re.escape(own)}(?![\w.]\w|\w)", said) is not None


def covers(said: str, promise: str) -> bool:
    """Whether an account has most of what a promise is about."""
    one, other = (terms_of(undated(words)).stems for words in (said, clause(promise)))
    return len(one & other - _DEEDS) >= max(_FEWEST, _MOST * len(other - _DEEDS))
