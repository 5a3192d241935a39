"""What actions ask for, and by which words later publications speak of the same.

A report says "short breaks"; a board's paper a year later says "overnight stays" and "Saturday
clubs". Words of an action name a topic narrowly; words of what is said of it later, more widely.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import lru_cache

from pipeline.cases.actions.weighing.topic_words import TOPICS

_REMEMBERED = 8000
_OWN, _MOST = 1.5, 3
"""What a topic counts that no other action has, and how many topics count at most."""
_NAMED = {name: re.compile(rf"\b(?:{named})") for name, (named, _) in TOPICS.items()}
_TOLD = {name: re.compile(rf"\b(?:{named}|{told})") for name, (named, told) in TOPICS.items()}


@lru_cache(maxsize=_REMEMBERED)
def _named(words: str) -> frozenset[str]:
    return _topics(words, _NAMED)


@lru_cache(maxsize=_REMEMBERED)
def _told(words: str) -> frozenset[str]:
    return _topics(words, _TOLD)


def _topics(words: str, patterns: Mapping[str, re.Pattern[str]]) -> frozenset[str]:
    low = words.casefold().replace("’", "'")
    return frozenset(name for name, pattern in patterns.items() if pattern.search(low))


class Topics:
    """The topics of the actions of one report or notice."""

    def __init__(self, actions: Iterable[str]) -> None:
        listed = list(actions)
        self._of = [_named(each) for each in listed]
        self._wide = [_told(each) for each in listed]
        self._actions = Counter(topic for one in self._of for topic in one)

    def told(self, words: str) -> list[float]:
        """How far later words may tell of each action’s topics; what others have counts less."""
        return self._shared(_told(words))

    def named(self, words: str) -> list[float]:
        """The same for words that name the topics as narrowly as the actions do."""
        return self._shared(_named(words))

    def foreign(self, words: str) -> list[int]:
        """How many topics words name of which each action says nothing, even in the wide sense."""
        named = _named(words)
        return [len(named - wide) for wide in self._wide]

    def _shared(self, topics: frozenset[str]) -> list[float]:
        return [
            sum(sorted((_OWN / self._actions[one] for one in own & topics), reverse=True)[:_MOST])
            for own in self._of
        ]
