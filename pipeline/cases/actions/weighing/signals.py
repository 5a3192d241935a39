"""The signals by which a sentence is weighed against each action of a report or notice."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from math import prod

from pipeline.cases.actions import phrases
from pipeline.cases.actions.judgements import judgement_in
from pipeline.cases.actions.references import named
from pipeline.cases.actions.scene import Placed, Where
from pipeline.cases.actions.subjects import WEAK_STEMS, Subjects, Terms, terms_of
from pipeline.cases.actions.values import Item
from pipeline.cases.actions.weighing.agreement import Actions, Agreement
from pipeline.cases.actions.weighing.around import Best, best_of
from pipeline.cases.actions.weighing.topics import Topics
from pipeline.cases.actions.weighing.wording import worded
from pipeline.model.terms import DocType, FindingKind

Signals = Mapping[str, float]

NUMBERED = "named by number"
_WORDED = "worded as progress"
_MOST, _FURTHEST, _CLEAR, _TIMES = 2.5, 1.5, 0.5, 1.5
"""What agreement counts at most, how far ahead; from where on it is clear, and how many times the
next.
"""
_ALL_OF = {
    "progress": (phrases.PROGRESS, 3),
    "procedure": (phrases.PROCEDURE, 2),
    "of inspecting": (phrases.OF_INSPECTING, 3),
    "digits": (re.compile(r"\d"), 3),
}
"""Words that are counted, up to so many."""
_ANY_OF = {
    "future": phrases.FUTURE,
    "of the plan": phrases.OF_THE_PLAN,
    "of all together": phrases.TOGETHER,
    "a field": phrases.FIELD,
    "closes": phrases.CLOSES,
    "news": phrases.NEWS,
    "of elsewhere": phrases.OF_ELSEWHERE,
    "unchanged or to come": phrases.UNCHANGED,
}
_NUMBER = 1.5
"""What a number counts as agreement at least."""
_LONGEST, _FARTHEST, _SHORT = 40, 4, 5
"""Words of a long sentence, blocks far below a heading, words of what is no longer short."""
_MOST_SHARED = 3.0
"""What words that only a requirement has count at most."""
_MOST_TOPICS, _CLEAR_TOPIC = 2.0, 0.3
"""What topics count at most, and from where on they are clear."""


class Group:
    """The actions of one report or notice that sentences are weighed against.

    `beside` is what the other actions of the case name: of a requirement, no more than that tells
    nothing.
    """

    def __init__(self, items: Sequence[Item], subjects: Subjects, beside: Terms) -> None:
        self.items, self.subjects, self.beside = items, subjects, beside
        self._actions = Actions(subjects)
        self._known: dict[str, list[Agreement]] = {}
        self._pairs = Counter(pair for one in subjects.terms for pair in one.pairs)
        self._topics = Topics(item.span.quote for item in items)

    def signals(self, one: Placed, kind: DocType | None) -> list[Signals]:
        """The signals of a sentence in a publication of a kind with each action, in their order."""
        agreed = {where: self._agreeing(words) for where, words in one.around.items()}
        told = dict(_of_sentence(one)) | {"one action": float(len(self.items) == 1)}
        told[f"in {kind or 'an unknown kind'}"] = 1.0
        topics = {where: self._topics.told(words) for where, words in one.around.items()}
        narrow, foreign = self._topics.named(one.words), self._topics.foreign(one.words)
        references = {
            where: named(one.around[where], self.items)
            for where in (Where.SENTENCE, Where.OVER, Where.OPENING)
        }
        agreed |= {where: _by_number(agreed[where], places) for where, places in references.items()}
        best = {where: best_of(each.strength for each in every) for where, every in agreed.items()}
        best_topics = {where: best_of(every) for where, every in topics.items()}
        part, told_so = phrases.OF_PLAN.search(one.around[Where.OVER]), worded(one.words)
        found: list[Signals] = []
        for place, item in enumerate(self.items):
            signals = (
                told
                | dict(_agreeing(agreed, best, place))
                | dict(_numbered(references, place, verb=not told["no verb"]))
                | dict(_on_topic(topics, best_topics, place))
                | {
                    f"{Where.SENTENCE}: topics named": min(narrow[place], _MOST_TOPICS),
                    "foreign topics": min(foreign[place], 2),
                }
            )
            if part:
                signals["part of a plan: " + _same(phrases.place_of(part) - 1 == place)] = 1.0
            signals["names an owner"] = float(any(owner in one.words for owner in item.owners))
            signals["of other people"] = float(_of_others(one, item))
            if item.kind is FindingKind.REQUIRED:
                signals |= {"a requirement": 1.0, **dict(self._of_requirement(one, place))}
            joined = {name: value for name, value in _joined(signals) if value}
            found.append(with_wording(joined, told_so))
        return found

    def _agreeing(self, words: str) -> list[Agreement]:
        """How far words agree with each action; the same ones stand around several sentences."""
        if words not in self._known:
            self._known[words] = self._actions.agreeing(terms_of(words))
        return self._known[words]

    def _of_requirement(self, one: Placed, place: int) -> Iterator[tuple[str, float]]:
        """What a sentence shares with a requirement that no other action has."""
        own, said = self.subjects.terms[place], terms_of(one.words)
        words = self._actions.telling((own.stems & said.stems) - self.beside.stems - WEAK_STEMS)
        figures = (own.figures & said.figures) - self.beside.figures
        pairs = (own.pairs & said.pairs) - self.beside.pairs - self.subjects.ignored.pairs
        yield "own words", min(_MOST_SHARED, sum(words))
        yield "several own words", float(len(words) > 1)
        yield "own figures", float(bool(figures))
        yield "several own figures", float(len(figures) > 1 and bool(figures & own.numbers))
        yield "own words and figures", float(bool(words and figures & own.numbers))
        yield "own words side by side", float(any(self._pairs[pair] == 1 for pair in pairs))
        heading = phrases.NAMES_NOTICE.search(one.around[Where.OVER])
        yield "names the notice", float(bool(heading or phrases.BY_NOTICE.search(one.words)))
        if one.entry and one.entry.mark:
            yield "mark: " + _same(one.entry.mark == self.items[place].mark), 1.0


def with_wording(signals: Signals, value: float) -> Signals:
    """Signals with how far the sentence is worded as progress, also together with where it agrees
    with the action.
    """
    places = (Where.SENTENCE, Where.OVER, Where.OPENING)
    joined = {f"{where}, {_WORDED}": signals.get(where, 0.0) * value for where in places}
    return {**signals, _WORDED: value, **joined}


def _of_others(one: Placed, item: Item) -> bool:
    """Whether a sentence or its heading is about people whom an action does not name."""
    words = f"{one.around[Where.OVER]} {one.words}"
    return any(
        kind.search(words) and not kind.search(item.span.quote) for kind in phrases.OF_OTHERS
    )


def _same(same: bool) -> str:
    return "its own" if same else "another"


def _of_sentence(one: Placed) -> Iterator[tuple[str, float]]:
    """What a sentence shows whatever action it is weighed against."""
    words, number = one.words, len(one.words.split())
    for name, (pattern, most) in _ALL_OF.items():
        yield name, min(most, len(pattern.findall(words))) / most
    for name, any_of in _ANY_OF.items():
        yield name, float(any_of.search(words) is not None)
    yield "no verb", float(phrases.VERB.search(words) is None)
    yield "says little", float(phrases.says_nothing(words))
    yield "goes on", float(phrases.GOES_ON.match(words) is not None)
    yield "judges", float(judgement_in(words, "inspectors") is not None)
    yield "short", float(number < _SHORT)
    yield "length", min(number, _LONGEST) / _LONGEST
    yield "answers the inspection", float(one.passage.answers)
    yield "names another area", float(one.passage.doubted)
    yield "continues", float(one.passage.continues)
    yield "answers a question", float(one.answered)
    yield "alone", float(one.alone)
    yield "a row", float(one.row)
    yield "labelled", float(bool(one.entry and one.entry.label))
    yield "marked", float(bool(one.entry and one.entry.mark))
    yield "below a heading", float(bool(one.around[Where.OVER].strip()))
    yield "far below", min(one.below, _FARTHEST) / _FARTHEST
    yield "below context", float(phrases.CONTEXT.match(one.around[Where.OVER].strip()) is not None)


def _agreeing(
    agreed: Mapping[Where, Sequence[Agreement]],
    best: Mapping[Where, Best],
    place: int,
) -> Iterator[tuple[str, float]]:
    """How far the words at each place agree with an action, and more than with the others."""
    for where, all_actions in agreed.items():
        own = all_actions[place].strength
        other = best[where].of_others(own)
        yield where, min(own, _MOST)
        yield from _ahead(f"{where}: ", own, other, _CLEAR)
    yield "figures shared", min(agreed[Where.SENTENCE][place].figures, 2)
    others = sum(each.strength > _CLEAR for each in agreed[Where.SENTENCE]) - 1
    yield "several agree", float(max(0, min(others, 2)))
    yield "half of it said", float(agreed[Where.SENTENCE][place].covered >= phrases.SAYS)


def _on_topic(
    topics: Mapping[Where, Sequence[float]], best: Mapping[Where, Best], place: int
) -> Iterator[tuple[str, float]]:
    """How far the words at each place are on an action's topics, and more than on the others'."""
    for where, every in topics.items():
        own, other = every[place], best[where].of_others(every[place])
        yield f"{where}: topics", min(own, _MOST_TOPICS)
        yield from _ahead(f"{where}: topics ", own, other, _CLEAR_TOPIC)
    both = (min(topics[where][place], 1.0) for where in (Where.SENTENCE, Where.OVER))
    yield f"{Where.SENTENCE}: topics, also in its heading", prod(both)


def _ahead(name: str, own: float, other: float, clear: float) -> Iterator[tuple[str, float]]:
    """How far an action is ahead of the best of the others, and whether that, or the opposite, is
    clear: from which figure on is given.
    """
    yield f"{name}ahead by", max(-_FURTHEST, min(own - other, _FURTHEST))
    yield f"{name}clearly ahead", float(own > max(clear, _TIMES * other))
    yield f"{name}clearly another", float(other > max(clear, _TIMES * own))


def _by_number(agreed: list[Agreement], places: set[int]) -> list[Agreement]:
    """How far words agree with each action where they name some by number: with those alone."""
    if not places:
        return agreed
    named = ((max(one.strength, _NUMBER), at in places) for at, one in enumerate(agreed))
    strengths = [strength if own else 0.0 for strength, own in named]
    return [
        one._replace(strength=strength) for one, strength in zip(agreed, strengths, strict=True)
    ]


def _numbered(
    references: Mapping[Where, set[int]], place: int, *, verb: bool
) -> Iterator[tuple[str, float]]:
    """Whether the words at each place name an action, or another, by its number.

    A sentence without a verb that does is a heading or label.
    """
    for where, places in references.items():
        if places:
            yield f"{where}: {NUMBERED if place in places else 'another by number'}", 1.0
    if verb and place in references[Where.SENTENCE]:
        yield NUMBERED, 1.0


def _joined(signals: Mapping[str, float]) -> Iterator[tuple[str, float]]:
    """Signals, with those that count otherwise together."""
    yield from signals.items()
    sentence, over = signals[Where.SENTENCE], signals[Where.OVER]
    for name in ("answers the inspection", "of the plan", "progress", "procedure"):
        yield f"{Where.SENTENCE}, {name}", sentence * signals[name]
    for name in ("far below", "progress", "procedure", "judges", "closes"):
        yield f"{Where.OVER}, {name}", over * signals[name]
    for where in (Where.OVER, Where.OPENING):
        yield f"{where}, foreign topics", signals[f"{where}: topics"] * signals["foreign topics"]
    if not signals[f"{Where.SENTENCE}: clearly another"]:
        yield f"{Where.OVER}, sentence of no other", over
    if "names the notice" in signals:
        for name in ("names the notice", "own figures", "own words side by side"):
            yield f"{Where.SENTENCE}, {name}", sentence * signals[name]
