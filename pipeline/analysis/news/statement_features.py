"""Signals of a statement being a finding, and of a good or bad one, by name.

They range from 0 to 1 (or -1 to 1); `weighing` says how much each counts.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from pipeline.analysis.language.statement_splitting import parted
from pipeline.analysis.news import frames
from pipeline.analysis.news.sides.verdicts import verdict
from pipeline.analysis.news.speech import Conversation, does
from pipeline.analysis.news.voices.inspector_names import InspectorNames
from pipeline.analysis.news.walk.passage import Passage
from pipeline.analysis.news.weighing import odds
from pipeline.analysis.news.weighing.signals import FindingSignal, ToneSignal
from pipeline.analysis.news.weighing.tone import tone_of
from pipeline.analysis.news.weighing.tone_signals import tone_signals
from pipeline.analysis.news.weighing.words import (
    AFTER,
    BEFORE,
    FIRST,
    OVER,
    PAIRS,
    SENTENCE,
    STATEMENT,
    Around,
    first,
    pairs,
    stems,
    word_signals,
)
from pipeline.analysis.vocabulary import evaluation_phrases as said
from pipeline.analysis.vocabulary import statement_phrases as words
from pipeline.analysis.vocabulary.guarded_pattern import Rule
from pipeline.analysis.vocabulary.lexicon import Hit

_LINKS = re.compile(
    r"\W*(?:and|but|also|however|nor|or|too|another|others?|other|further|furthermore|moreover"
    r"|in addition|additionally|besides|what is more|likewise|similarly|equally|meanwhile"
    r"|in particular|for example|for instance|specifically|first|firstly|second|secondly|third"
    r"|thirdly|finally|lastly|elsewhere|again|so|yet|still|while|whilst|although|though|despite"
    r"|on the|in the|as of|at the|of the|by contrast|in contrast|conversely|unfortunately"
    r"|worryingly|encouragingly|more|less|most|these|this|those|they|it|some|none|as a result"
    r"|consequently|because|with|one)\b",
    re.IGNORECASE,
)
_TURNS = re.compile(
    r"\W*(?:but|however|yet|on the (?:other|down|plus)|less|nor|although|while|by contrast|still"
    r"|despite)\b",
    re.I,
)
_BRIGHT = re.compile(
    r"\W*(?:more |most )?(?:positively|encouragingly)|\W*on (?:a|the) (?:brighter|more positive"
    r"|positive|plus|upside)|\W*among the positives|\W*in better news",
    re.IGNORECASE,
)
_DARK = re.compile(
    r"\W*(?:on the (?:downside|minus)|less (?:positively|encouragingly|favourably)|worryingly)",
    re.I,
)
_STARTS = re.compile(
    r"\W*(?:read|see|find|click|contact|email|call|visit|sign|join|follow|get|share|download|subscribe|send|please|dates?"
    r"|posted|published|by|photo|image|more|home|last|report|wards?|background|listen|sponsored|promoted|title|sponsor"
    r"|purpose|present)\b",
    re.IGNORECASE,
)
_OWN = re.compile(r"\W*(?:i|we) should\b", re.IGNORECASE)
_FRAGMENT = Rule(
    (
        "‘",
        "“",
        "'",
        '"',
    ),
    r"[‘“\"'](?=\w)[^‘’“”\"\n]{3,90}?[’”\"'](?!\w)",
)
_DIGITS = frozenset("0123456789")
_FALLS = Rule(
    ("wait", "delay", "backlog", "suspen", "exclu", "absence", "turnover", "vacanc"),
    r"\b(?:wait|delay|backlog|suspen|exclu|absence|turnover|vacanc)\w*\b[^.;,]{0,50}"
    r"\b(?:dropped|fallen|fell|falling|shorter|reduced|less time|halved|decreas\w+)\b"
    r"|\b(?:fewer|less|shorter|reduced|lower)\b[^.;,]{0,30}\b(?:wait|delay|backlog|suspen|exclu|absence|turnover|vacanc)",
)
"""Unwelcome things whose decrease is good."""
_NOW = Rule(("now",), r"\b(?:is|are|has|have) now\b")
_BRIEF, _SHORT, _LONG, _FOLLOWS = 70, 30, 300, 200
"""Lengths in characters: of a brief impersonal statement, of any short one, of the longest, and of
what is looked at behind one.
"""
_PLAIN = {
    FindingSignal.PLAN: words.PLAN,
    FindingSignal.OF_AREAS_IN_GENERAL: words.GENERAL,
    FindingSignal.MONEY: words.MONEY,
    FindingSignal.DATE: words.WHEN,
    FindingSignal.OUTCOME_AS_A_WHOLE: words.OVERALL,
}
"""Signals shown by any phrase of a group."""
_HAS = {
    ToneSignal.PRAISE: FindingSignal.HAS_PRAISE,
    ToneSignal.CRITICISM: FindingSignal.HAS_CRITICISM,
    ToneSignal.NEED: FindingSignal.HAS_NEED,
}
_ASKED_FOR = {
    ToneSignal.SPARSE: words.SPARSE,
    ToneSignal.WAITS: words.WAITS,
    ToneSignal.ASKED_FOR: words.ASKED,
}
_CROSSED = {
    (FindingSignal.GOES_ON, FindingSignal.FIRST_PERSON): FindingSignal.GOES_ON_FIRST_PERSON,
    (FindingSignal.GOES_ON, FindingSignal.PLAN): FindingSignal.GOES_ON_PLAN,
    (FindingSignal.GOES_ON, FindingSignal.PROCESS): FindingSignal.GOES_ON_PROCESS,
    (FindingSignal.GOES_ON, FindingSignal.MONEY): FindingSignal.GOES_ON_MONEY,
    (FindingSignal.GOES_ON, FindingSignal.BODY_ACTS): FindingSignal.GOES_ON_BODY_ACTS,
    (FindingSignal.GOES_ON, FindingSignal.TONELESS): FindingSignal.GOES_ON_TONELESS,
    (
        FindingSignal.NEW_PARAGRAPH,
        FindingSignal.FIRST_PERSON,
    ): FindingSignal.NEW_PARAGRAPH_FIRST_PERSON,
    (FindingSignal.NEW_PARAGRAPH, FindingSignal.PLAN): FindingSignal.NEW_PARAGRAPH_PLAN,
    (FindingSignal.NEW_PARAGRAPH, FindingSignal.PROCESS): FindingSignal.NEW_PARAGRAPH_PROCESS,
    (FindingSignal.NEW_PARAGRAPH, FindingSignal.MONEY): FindingSignal.NEW_PARAGRAPH_MONEY,
    (FindingSignal.NEW_PARAGRAPH, FindingSignal.BODY_ACTS): FindingSignal.NEW_PARAGRAPH_BODY_ACTS,
    (FindingSignal.NEW_PARAGRAPH, FindingSignal.TONELESS): FindingSignal.NEW_PARAGRAPH_TONELESS,
}
"""Signals that weaken a sentence more where inspectors' words merely continue in it."""


_Signal = TypeVar("_Signal", bound=StrEnum)


@dataclass(frozen=True, kw_only=True)
class Statement:
    """The statement `body[start:end]` of a passage, its signals by name, and the words around it.

    Signals mostly range from 0 to 1 (or -1 to 1). `finding_odds` and `praise_odds` are the log odds
    that inspectors found what it says, and that it is praise, if it is a finding; `whole_odds` the
    former before its neighbours are weighed. `proved` says
    that by its grammar, or by what introduces it, it reports what inspectors found; `alone` that it
    goes on after them in a text in which nobody else speaks.
    """

    start: int
    end: int
    passage: Passage
    signals: dict[str, float]
    around: Around
    finding_odds: float
    whole_odds: float
    praise_odds: float
    proved: bool = False
    alone: bool = False

    @property
    def likely_finding(self) -> float:
        """The probability that inspectors found what it says."""
        return odds.chance(self.finding_odds)

    @property
    def likely_praise(self) -> float:
        """The probability that it is praise, if it is a finding."""
        return odds.chance(self.praise_odds)

    def shown(self) -> dict[str, float]:
        """All signals of a statement by name, including words."""
        return self.signals | dict(word_signals(self.around))


class Weigher:
    """Takes the passages of a text in order and returns their statements.

    It remembers the tone of the previous statement. `inspectors` are those whom the text names.
    """

    def __init__(self, body: str, blocks: int, inspectors: InspectorNames) -> None:
        self.body, self.blocks, self.leaning = body, blocks, 0
        self.conversation = Conversation(inspectors=inspectors)
        self.before = frozenset[str]()

    def statements(self, passage: Passage) -> Iterator[Statement]:
        """The statements of a passage; an entry of a list is one.

        Must be called once for each passage, in order.
        """
        body = self.body
        ranges = (
            [(passage.start, passage.end)]
            if passage.sure
            else parted(body, passage.start, passage.end)
        )
        shared = {
            **self.conversation.signals(body, passage),
            **self._shared(passage, len(ranges)),
        }
        around = self._around(passage)
        for number, (left, right) in enumerate(ranges):
            if right - left >= 4:
                yield self._statement(passage, left, right, number, shared, around)
        self.before = around[SENTENCE]

    def _around(self, passage: Passage) -> Around:
        """The words around a statement."""
        follows = self.body[passage.end : passage.end + _FOLLOWS]
        return {
            SENTENCE: stems(self.body[passage.start : passage.end]),
            BEFORE: self.before,
            OVER: stems(passage.section),
            AFTER: stems(follows),
        }

    def _shared(self, passage: Passage, number: int) -> dict[str, float]:
        """The signals shared by all `number` statements of a sentence."""
        block = passage.sentence.block
        written = self.body[passage.start : passage.end]
        linked = _LINKS.match(written) is not None
        shown = {
            FindingSignal.FIRST_PERSON: self._first_person(passage),
            FindingSignal.LINKED: linked,
            FindingSignal.NEW_PARAGRAPH_UNLINKED: not linked
            and FindingSignal.NEW_PARAGRAPH in passage.scope,
            FindingSignal.CALLS_TO_DO_SOMETHING: _STARTS.match(written) is not None,
            FindingSignal.ASKS: words.ASKS in [hit.group for hit in passage.sentence.statements],
            FindingSignal.BODY_ACTS: self._body_acts(passage),
            FindingSignal.HEADING_PRAISES_OR_CRITICISES: passage.polarity != 0,
            FindingSignal.ONE_OF_SEVERAL: number > 1,
            FindingSignal.AT_THE_END: block >= self.blocks - 2,
            FindingSignal.AT_THE_BEGINNING: block <= 2,
        }
        return passage.scope | _there(shown) | self._place(passage)

    def _place(self, passage: Passage) -> dict[str, float]:
        """The signals of a passage's place and of its role in the walk."""
        placed = {
            f"taken for words of {passage.by}": 1.0,
            "far into the text": passage.sentence.block / max(self.blocks, 1),
            "entry of a list": float(passage.listed),
            "heading leans": float(passage.polarity),
        }
        return {name: value for name, value in placed.items() if value}

    def _first_person(self, passage: Passage) -> bool:
        """Whether a sentence says "we" or "our" outside quotations and reported
        inspectors' words.
        """
        if said.FIRST_PERSON not in [hit.group for hit in passage.sentence.evaluations]:
            return False
        tells = min(
            (hit.start for hit in passage.sentence.evaluations if hit.group == said.SAYS),
            default=passage.end,
        )
        return any(
            hit.group == said.FIRST_PERSON
            and not self._quoted(passage, hit)
            and not (passage.told_anew and tells < hit.start)
            for hit in passage.sentence.evaluations
        )

    def _quoted(self, passage: Passage, hit: Hit) -> bool:
        before = self.body[passage.start : hit.start]
        return before.count('"') % 2 == 1 or before.count("“") > before.count("”")

    def _body_acts(self, passage: Passage) -> bool:
        """Whether a sentence begins with a council or other body doing something."""
        bodies = [hit for hit in passage.sentence.statements if hit.group == words.BODY]
        if not bodies or len(self.body[passage.start : bodies[0].start].split()) > 6:
            return False
        return any(
            hit.group == words.ACTS and 0 <= hit.start - bodies[0].end <= 60
            for hit in passage.sentence.statements
        )

    def _statement(
        self,
        passage: Passage,
        left: int,
        right: int,
        number: int,
        shared: dict[str, float],
        around: Around,
    ) -> Statement:
        inside = [hit for hit in passage.sentence.statements if left <= hit.start < right]
        evaluated = [hit for hit in passage.sentence.evaluations if left <= hit.start < right]
        named, written = [hit.group for hit in inside], self.body[left:right]
        tone = tone_of(self.body, inside, evaluated, own=_OWN.match(self.body, left) is not None)
        if ToneSignal.NEED not in tone and _FALLS.search(written):
            praise = max(tone.get(ToneSignal.PRAISE, 0), 1.0)
            tone = {ToneSignal.PRAISE: praise, ToneSignal.PRAISE_ONLY: 1.0}
        signals = dict(shared)
        signals.update(_of_phrases(named, written).items())
        signals.update(_of_tone(tone).items())
        signals.update(_of_form(written, signals, evaluated).items())
        signals.update(
            (both, 1.0) for pair, both in _CROSSED.items() if signals.keys() >= set(pair)
        )
        good = tone | self._good(passage, set(named), number)
        outcome = verdict(written, passage.sentence)
        if outcome:
            signals[FindingSignal.GIVES_THE_OUTCOME] = 1.0
            good[ToneSignal.THE_OUTCOME] = float(outcome)
        if _NOW.search(written):
            good[ToneSignal.NOW] = 1.0
        self.leaning = _total(tone) or _leaning(set(named)) or self.leaning
        signals.update(good.items())
        tones, over = passage.sentence.tones, passage.section
        signals.update(tone_signals(self.body, tones, left, right, over, listed=passage.listed))
        signals.update(does(passage, left, right))
        signals["length"] = min(right - left, _LONG) / _LONG
        own = {STATEMENT: stems(written), PAIRS: pairs(written), FIRST: first(written)}
        around = own | dict(around)
        finding_odds = odds.finding_odds(signals, around)
        return Statement(
            start=left,
            end=right,
            passage=passage,
            signals=signals,
            around=around,
            finding_odds=finding_odds,
            whole_odds=finding_odds,
            praise_odds=odds.praise_odds(signals, around),
            proved=frames.proves(written, passage),
        )

    def _good(self, passage: Passage, groups: set[str], number: int) -> dict[ToneSignal, float]:
        """The signals for praise (above 0) or criticism (below) besides the tone of its words."""
        around = {hit.group for hit in passage.sentence.statements}
        leanings = {
            ToneSignal.ITS_SENTENCE_PRAISES_OR_CRITICISES: _leaning(around),
            ToneSignal.IT_PRAISES_OR_CRITICISES: _leaning(groups),
            **{signal: group in groups for signal, group in _ASKED_FOR.items()},
            ToneSignal.ITS_HEADING: passage.polarity,
            ToneSignal.GOOD_OR_BAD_NEWS: self._news(passage),
        }
        found = {signal: float(value) for signal, value in leanings.items() if value}
        return found | self._from_before(passage, number)

    def _news(self, passage: Passage) -> int:
        """1 for a sentence that begins as good news do, -1 for bad news."""
        begins = passage.start, passage.end
        if _BRIGHT.match(self.body, *begins):
            return 1
        return -1 if _DARK.match(self.body, *begins) else 0

    def _from_before(self, passage: Passage, number: int) -> dict[ToneSignal, float]:
        """The signals from the previous statement's tone for the sentence's `number`th."""
        begins = passage.start, passage.end
        if number == 0 and _TURNS.match(self.body, *begins):
            return {ToneSignal.AFTER_TURN: -float(self.leaning)}
        if not self.leaning:
            return {}
        if number or _LINKS.match(self.body, *begins):
            return {ToneSignal.LINKED_TO_WHAT_IS_BEFORE: float(self.leaning)}
        if not passage.first and FindingSignal.INSPECTORS_TELL not in passage.scope:
            return {ToneSignal.BEHIND_ANOTHER: float(self.leaning)}
        return {}


def _there(shown: Mapping[_Signal, bool]) -> dict[_Signal, float]:
    return {signal: 1.0 for signal, there in shown.items() if there}


def _of_phrases(named: list[str], written: str) -> dict[FindingSignal, float]:
    """The signals of a statement's phrase groups, and of how many inspection subjects it names."""
    found = _there(
        {
            signal: group in named or (group == words.MONEY and "£" in written)
            for signal, group in _PLAIN.items()
        }
    )
    subjects, process = named.count(words.SUBJECT), named.count(words.PROCESS)
    found[FindingSignal.ABOUT_SUBJECTS] = min(subjects, 4) / 4
    nobody = {
        FindingSignal.ABOUT_NOBODY: not subjects,
        FindingSignal.ABOUT_NOBODY_AND_BRIEF: not subjects and len(written) < _BRIEF,
    }
    found |= _there(nobody)
    return found | ({FindingSignal.PROCESS: min(process, 3) / 2} if process else {})


def _of_tone(tone: dict[ToneSignal, float]) -> dict[FindingSignal, float]:
    found = {has: 1.0 for signal, has in _HAS.items() if signal in tone}
    return found or {FindingSignal.TONELESS: 1.0}


def _of_form(
    written: str, found: Mapping[str, float], evaluated: list[Hit]
) -> dict[FindingSignal, float]:
    tells = FindingSignal.INSPECTORS_TELL in found
    return _there(
        {
            FindingSignal.NUMBER: not _DIGITS.isdisjoint(written),
            FindingSignal.QUOTES_FEW_WORDS: _FRAGMENT.search(written) is not None,
            FindingSignal.SHORT: len(written) < _SHORT,
            FindingSignal.SAYS_WHO_TELLS: tells and said.SAYS in [hit.group for hit in evaluated],
        }
    )


def _leaning(groups: set[str]) -> int:
    """1 for words that praise, -1 for those that criticise, 0 for both and neither."""
    return (words.PRAISING in groups) - (words.CRITICISING in groups)


def _total(tone: dict[ToneSignal, float]) -> int:
    """1 where a statement praises more than it criticises or asks for, -1 where less."""
    praise, criticism, need = (tone.get(signal, 0) for signal in _HAS)
    total = praise - criticism - need
    return (total > 0) - (total < 0)
