"""What speaks for a statement being a finding, and what for a good or a bad one: signals by name,
from 0 to 1 (or -1 to 1).

`finding_weights` says what each counts.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from pipeline.analysis.language import statement_types as statements
from pipeline.analysis.language.statement_splitting import parted
from pipeline.analysis.news.passages import Passage
from pipeline.analysis.news.tone import tone_of
from pipeline.analysis.vocabulary import evaluation_phrases as said
from pipeline.analysis.vocabulary import statement_phrases as words
from pipeline.analysis.vocabulary.guarded_pattern import Rule
from pipeline.analysis.vocabulary.lexicon import Hit
from pipeline.model.terms import StatedBy

_LINKS = re.compile(
    r"\W*(?:and|but|also|however|nor|or|too|another|others?|other|further|furthermore|moreover|in"
    r" addition|additionally"
    r"|besides|what is more|likewise|similarly|equally|meanwhile|in particular|for example|for"
    r" instance|specifically"
    r"|first|firstly|second|secondly|third|thirdly|finally|lastly|elsewhere|again|so|yet|still|while|whilst|although"
    r"|though|despite|on the|in the|as of|at the|of the|by contrast|in"
    r" contrast|conversely|unfortunately|worryingly"
    r"|encouragingly|more|less|most|these|this|those|they|it|some|none|as a"
    r" result|consequently|because|with|one)\b",
    re.IGNORECASE,
)
_TURNS = re.compile(
    r"\W*(?:but|however|yet|on the (?:other|down|plus)|less|nor|although|while|by"
    r" contrast|still|despite)\b",
    re.I,
)
_BRIGHT = re.compile(
    r"\W*(?:more |most )?(?:positively|encouragingly)|\W*on (?:a|the) (?:brighter|more"
    r" positive|positive|plus|upside)"
    r"|\W*among the positives|\W*in better news",
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
_FRAGMENT = re.compile(r"[‘“\"'](?=\w)[^‘’“”\"\n]{3,90}?[’”\"'](?!\w)")
_NUMBER = re.compile(r"\d")
_ANNOUNCED = Rule(
    ("strength", "weakness", "positive", "good", "bright", "area"),
    re.compile(
        r"(?<!of the )\b(?:some|several|many|various|number of|range"
        r" of|few|two|three|four|five|six|seven|eight|nine|ten|\d+|other"
        r"|identif\w+)\s+(?:[a-z]+\s+)?(?:strengths|weaknesses|positives|positive"
        r" (?:points|practice|aspects)"
        r"|good (?:practice|points)|bright spots"
        r"|areas?(?: (?:for|of) (?:further )?(?:improvement|development|strength)| (?:where|that|in"
        r" which) (?:the )?\w+ "
        r"(?:must|could|can|should|needs? to) (?:\w+ )?(?:improve|do (?:even"
        r" )?better|develop)))\W*\Z",
        re.IGNORECASE,
    ),
)
"""How a statement ends that only tells that there are strengths or weaknesses, not which."""
_FALLS = Rule(
    ("wait", "delay", "backlog", "suspen", "exclu", "absence", "turnover", "vacanc"),
    re.compile(
        r"\b(?:wait|delay|backlog|suspen|exclu|absence|turnover|vacanc)\w*\b[^.;,]{0,50}"
        r"\b(?:dropped|fallen|fell|falling|shorter|reduced|less time|halved|decreas\w+)\b"
        r"|\b(?:fewer|less|shorter|reduced|lower)\b[^.;,]{0,30}\b(?:wait|delay|backlog|suspen|exclu|absence|turnover|vacanc)",
        re.IGNORECASE,
    ),
)
"""What nobody wants becomes less."""
_NOW = Rule(("now",), re.compile(r"\b(?:is|are|has|have) now\b", re.IGNORECASE))
_NOTICE, _BRIEF = 200, 70
_PLAIN = (
    ("plan", words.PLAN),
    ("of areas in general", words.GENERAL),
    ("money", words.MONEY),
    ("a date", words.WHEN),
    ("the outcome as a whole", words.OVERALL),
)
_ON_GOING = ("goes on", "goes on in a new paragraph")
_DOUBTS = (
    "first person",
    "plan",
    "process",
    "money",
    "a body acts",
    "neither praise nor criticism",
)


class Statement(NamedTuple):
    """The statement `body[start:end]` of a passage, with the signals for a finding and those for a
    good one.
    """

    start: int
    end: int
    passage: Passage
    finding: dict[str, float]
    good: dict[str, float]


class Weigher:
    """Takes the passages of a text in order, and gives their statements; it knows the tone of the
    statement before.
    """

    def __init__(self, body: str, blocks: int) -> None:
        self.body, self.blocks, self.leaning = body, blocks, 0

    def statements(self, passage: Passage) -> Iterator[Statement]:
        """The statements of a passage; an entry of a list is one, and introductions and questions
        are none.
        """
        body, start, end = self.body, passage.start, passage.end
        if passage.sure:
            self.leaning = passage.polarity
            yield Statement(start, end, passage, {}, {})
            return
        written = body[start:end]
        if passage.by is not StatedBy.INSPECTORS:
            yield Statement(start, end, passage, {}, {})
            return
        if body[end - 1] in ":?" or statements.asks(written) or _announces(written, passage):
            return
        ranges = parted(body, start, end)
        shared = self._shared(passage, len(ranges))
        for number, (left, right) in enumerate(ranges):
            if right - left >= 4:
                statement = self._statement(passage, left, right, shared, number)
                if not _ANNOUNCED.within(body, left, right):
                    yield statement

    def _shared(self, passage: Passage, number: int) -> dict[str, float]:
        """The signals that all statements of a sentence have."""
        body, sentence = self.body, passage.sentence
        written = body[passage.start : passage.end]
        found = dict(passage.scope)
        if self._first_person(passage):
            found["first person"] = 1.0
        if _LINKS.match(written):
            found["linked"] = 1.0
        elif "goes on in a new paragraph" in found:
            found["goes on in a new paragraph: unlinked"] = 1.0
        if _STARTS.match(written):
            found["calls to do something"] = 1.0
        if words.ASKS in [hit.group for hit in sentence.statements]:
            found["asks"] = 1.0
        if self._body_acts(passage):
            found["a body acts"] = 1.0
        if passage.polarity:
            found["heading praises or criticises"] = 1.0
        if number > 1:
            found["one of several"] = 1.0
        if sentence.block >= self.blocks - 2:
            found["at the end"] = 1.0
        if sentence.block <= 2:
            found["at the beginning"] = 1.0
        return found

    def _first_person(self, passage: Passage) -> bool:
        """Whether a sentence says "we" or "our" outside quotations, and outside what inspectors are
        said to tell.
        """
        if said.FIRST_PERSON not in [hit.group for hit in passage.sentence.evaluations]:
            return False
        told = {"inspectors tell", "they tell"} & passage.scope.keys()
        tells = min(
            (hit.start for hit in passage.sentence.evaluations if hit.group == said.SAYS),
            default=passage.end,
        )
        return any(
            hit.group == said.FIRST_PERSON
            and not self._quoted(passage, hit)
            and not (told and tells < hit.start)
            for hit in passage.sentence.evaluations
        )

    def _quoted(self, passage: Passage, hit: Hit) -> bool:
        before = self.body[passage.start : hit.start]
        return before.count('"') % 2 == 1 or before.count("“") > before.count("”")

    def _body_acts(self, passage: Passage) -> bool:
        """Whether a sentence tells what a council or another body does: it stands at its beginning,
        with a verb behind.
        """
        bodies = [hit for hit in passage.sentence.statements if hit.group == words.BODY]
        if not bodies or len(self.body[passage.start : bodies[0].start].split()) > 6:
            return False
        return any(
            hit.group == words.ACTS and 0 <= hit.start - bodies[0].end <= 60
            for hit in passage.sentence.statements
        )

    def _statement(
        self, passage: Passage, left: int, right: int, shared: dict[str, float], number: int
    ) -> Statement:
        sentence = passage.sentence
        inside = [hit for hit in sentence.statements if left <= hit.start < right]
        evaluated = [hit for hit in sentence.evaluations if left <= hit.start < right]
        named = [hit.group for hit in inside]
        groups = set(named)
        tone = tone_of(self.body, inside, evaluated, own=_OWN.match(self.body, left) is not None)
        found = dict(shared)
        written = self.body[left:right]
        if "need" not in tone and _FALLS.within(written):
            tone = {"praise": max(tone.get("praise", 0), 1.0), "praise only": 1.0}
        for name, group in _PLAIN:
            if group in groups or (group == words.MONEY and "£" in written):
                found[name] = 1.0
        subjects = named.count(words.SUBJECT)
        found["about children, families, services"] = min(subjects, 4) / 4
        if not subjects:
            found["about nobody"] = 1.0
            if right - left < _BRIEF:
                found["about nobody, and brief"] = 1.0
        process = named.count(words.PROCESS)
        if process:
            found["process"] = min(process, 3) / 2
        for name in ("praise", "criticism", "need"):
            if name in tone:
                found[f"has {name}"] = 1.0
        if not tone.keys() & {"praise", "criticism", "need"}:
            found["neither praise nor criticism"] = 1.0
        if _NUMBER.search(written):
            found["a number"] = 1.0
        if _FRAGMENT.search(written):
            found["quotes a few words"] = 1.0
        if right - left < 30:
            found["short"] = 1.0
        if "inspectors tell" in found and said.SAYS in [hit.group for hit in evaluated]:
            found["says who tells"] = 1.0
        for scope in _ON_GOING:
            if scope in found:
                found |= {f"{scope}: {doubt}": 1.0 for doubt in _DOUBTS if doubt in found}
        good = self._good(passage, groups, sentence.statements, tone, left, number)
        if _NOW.within(written):
            good["now"] = 1.0
        total = tone.get("praise", 0) - tone.get("criticism", 0) - tone.get("need", 0)
        leans = (words.PRAISING in groups) - (words.CRITICISING in groups)
        self.leaning = (total > 0) - (total < 0) or leans or self.leaning
        return Statement(left, right, passage, found, good)

    def _good(
        self,
        passage: Passage,
        groups: set[str],
        around: list[Hit],
        tone: dict[str, float],
        left: int,
        number: int,
    ) -> dict[str, float]:
        """The signals for praise (above 0) or criticism (below)."""
        found = dict(tone)
        every = {hit.group for hit in around}
        for name, of in (
            ("its sentence praises or criticises", every),
            ("it praises or criticises", groups),
        ):
            leaning = (words.PRAISING in of) - (words.CRITICISING in of)
            if leaning:
                found[name] = float(leaning)
        for name, group in (
            ("sparse", words.SPARSE),
            ("waits", words.WAITS),
            ("asked for", words.ASKED),
        ):
            if group in groups:
                found[name] = 1.0
        if passage.polarity:
            found["its heading"] = float(passage.polarity)
        begins = passage.start, passage.end
        if _BRIGHT.match(self.body, *begins) or _DARK.match(self.body, *begins):
            found["good or bad news"] = 1.0 if _BRIGHT.match(self.body, *begins) else -1.0
        if number == 0 and _TURNS.match(self.body, *begins):
            found["after a turn"] = -float(self.leaning)
        elif self.leaning and (number or _LINKS.match(self.body, *begins)):
            found["linked to what is before"] = float(self.leaning)
        elif self.leaning and not passage.first and "inspectors tell" not in passage.scope:
            found["behind another"] = float(self.leaning)
        return found


def _announces(written: str, passage: Passage) -> bool:
    """Whether a sentence only tells that there is a report or was a visit, and no more."""
    noticed = any(hit.group == said.NOTICE for hit in passage.sentence.evaluations)
    return (
        noticed
        and len(written) < _NOTICE
        and not any(word in written for word in ("found", "great", "good"))
    )
