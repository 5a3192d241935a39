"""Whose words a sentence is in: inspectors' (named or continued), a person's or the publisher's."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from pipeline.analysis.language import speakers
from pipeline.analysis.language.reading import Sentence
from pipeline.analysis.news.weighing.signals import FindingSignal
from pipeline.analysis.vocabulary import evaluation_phrases as said
from pipeline.analysis.vocabulary import statement_phrases as words
from pipeline.analysis.vocabulary.fact_phrases import SPEAKS
from pipeline.analysis.vocabulary.guarded_pattern import Rule, any_case
from pipeline.analysis.vocabulary.lexicon import Hit
from pipeline.model.terms import StatedBy

_BREAK = re.compile(r"[.;:]")
_WHO_CAME = re.compile(r",\s(?:who|which|whose)\b[^,;.:]{3,110},")
"""What is said of a speaker before the verb."""
SOURCED = re.compile(
    r"\W*(?:\w+ ){0,4}?(?:[Ff]rom|[Ii]n) (?:the|their|its|this)\b[^.;:“”\"]{0,120}?"
    r"\b(?:report|letter)\b[^.;:“”\"]{0,70}:\s*[“\"‘]"
)
"""The source of a quotation, before it."""
_IS = re.compile(
    r"\b(?:was|were|is|are|been|being|be|came|come|get|gets|got)\s+(?:\w+\s+)?$", re.IGNORECASE
)
_THEY = re.compile(
    r"\W*(?:\w+,?\s+){0,5}?(?:they|it|the team|the pair|the document|its authors)\b", re.IGNORECASE
)
_THEY_SAY = re.compile(r",[’'\"”]?\s+(?:they|it)\s+(?:also\s+|then\s+)?$", re.IGNORECASE)
_INSERTED = re.compile(r"\w[’'\"”]?, (?:they|it) (?:also |then )?\w+, \w", re.IGNORECASE)
"""Who says what the rest of a sentence says, inserted in it: its subject does not speak."""
_WRITE = Rule(
    (
        "write",
        "wrote",
    ),
    r"\b(?:[Ii]nspectors|[Ii]nspectorates|[Ww]atchdogs|Ofsted|CQC|report|letter"
    r"|Care Quality Commission)\s+"
    r"(?:also\s+|then\s+|both\s+)?(?:writes?|wrote)\b(?!\s+to\b)",
    exact=True,
)
_GLAD = any_case(
    r"\b(?:we|council|partnership|leaders|partners|authority|icb|trust|board|nhs)\b[^.;:]{0,20}"
    r" (?:is|are|was|were) (?:\w+ )?(?:pleased|delighted|heartened|encouraged|glad|proud|reassured"
    r"|grateful) (?:that|to|by|with)\b"
)
"""How those who were inspected take what inspectors say: what follows may be their own words."""
_NEAR, _FAR, _BEGINS = 60, 6, 25
"""The reach of an attribution.

Characters between a speaker and the verb; sentences over which inspectors' words continue unnamed;
characters that count as a sentence's beginning.
"""
_LONG_AGO = 9
_FRESH = frozenset(
    [FindingSignal.INSPECTORS_TELL, FindingSignal.THEY_TELL, FindingSignal.IS_SPOKEN_OF]
)
"""Signals that make a sentence inspectors' words by itself, not by its context."""
_SPOKEN_OF = {
    True: FindingSignal.IS_SPOKEN_OF,
    False: FindingSignal.IS_SPOKEN_OF_BY_NOBODY_NAMED,
}
"""By whether inspectors were the last to speak."""
_GOES_ON = {False: FindingSignal.GOES_ON, True: FindingSignal.NEW_PARAGRAPH}
"""By whether the sentence begins a paragraph."""


@dataclass(slots=True, kw_only=True)
class Voice:
    """Who spoke last; `subject` says that the last sentence was about inspectors, who may be
    "they".

    `since` counts sentences, `paragraphs` paragraphs, since inspectors were last named; `inspector`
    says that one of them spoke by name in the last paragraph. `floor` is who else has the floor in
    this paragraph, `mentioned` whether inspectors were named in it.
    """

    inspectors: bool = False
    subject: bool = False
    since: int = _LONG_AGO
    paragraphs: int = 0
    person: bool = False
    inspector: bool = False
    floor: StatedBy | None = None
    mentioned: bool = False

    def turn(self, floor: StatedBy | None) -> None:
        """Notes the beginning of a paragraph, and who else was given the floor for it."""
        self.floor, self.mentioned = floor, False

    def yields(self, by: StatedBy) -> bool:
        """Whether words by somebody are so because another has the floor."""
        return self.floor is not None and by is not StatedBy.INSPECTORS

    def named(self) -> None:
        """Notes that inspectors were just named."""
        self.inspectors, self.since, self.paragraphs = True, 0, 0

    def broke_off(self) -> None:
        """Notes that somebody else spoke."""
        self.inspectors, self.since = False, _LONG_AGO

    def distance(self, *, fresh: bool) -> dict[FindingSignal, float]:
        """How far back inspectors were named; nothing if this sentence names them again
        (`fresh`).
        """
        if fresh:
            return {FindingSignal.PARAGRAPHS_SINCE: 0.0}
        return {
            FindingSignal.PARAGRAPHS_SINCE: min(self.paragraphs, 3) / 3,
            FindingSignal.SENTENCES_SINCE: min(self.since, 4) / 4,
        }

    def went_on(self, *, fresh: bool, spoken_of: bool) -> None:
        """Notes a sentence in inspectors' words, continued or (`fresh`) newly begun."""
        self.paragraphs = 0 if fresh else self.paragraphs
        self.inspectors, self.since = True, 0 if fresh or spoken_of else self.since + 1


class Under(NamedTuple):
    """What is above a sentence: a list that it belongs to, a heading of findings, another part.

    The heading may name inspectors.
    """

    entry: bool = False
    heading: bool = False
    tells: bool = False
    away: bool = False


class Attribution(NamedTuple):
    """Whose words a sentence is in, and the signals that made it the inspectors'."""

    by: StatedBy
    signals: dict[FindingSignal, float]


def by_person(body: str, written: str, sentences: list[Sentence]) -> bool:
    """Whether a named person speaks in this paragraph, quoted or introduced at its beginning."""
    speaking = [_speaks(sentence) for sentence in sentences]
    if any(speaking) and speakers.has_long_quote(written):
        return speakers.is_person(written)
    return speaking[0] and speakers.is_person(body[sentences[0].start : sentences[0].end])


def _speaks(sentence: Sentence) -> bool:
    return SPEAKS in [hit.group for hit in sentence.facts]


def names(body: str, sentence: Sentence) -> bool:
    """Whether a sentence says that inspectors or their report state something."""
    written = body[sentence.start : sentence.end]
    if _WRITE.search(written) or SOURCED.match(written):
        return True
    told = [hit for hit in sentence.evaluations if hit.group == said.SAYS]
    named = [hit for hit in sentence.evaluations if hit.group == said.INSPECTOR] if told else []
    return any(_joined(body, who, one) for who in named for one in told)


def _joined(body: str, who: Hit, verb: Hit) -> bool:
    left, right = (who, verb) if who.start < verb.start else (verb, who)
    between = _WHO_CAME.sub("", body[left.end : right.start])
    return who.start != verb.start and len(between) <= _NEAR and not _BREAK.search(between)


def attribute(
    body: str,
    sentence: Sentence,
    voice: Voice,
    under: Under,
    *,
    person: bool,
    named: bool,
    first: bool,
) -> Attribution:
    """Whose words a sentence is in, and how it came to be inspectors'; moves `voice` on to it."""
    continued, voice.subject = voice.inspectors or voice.subject, _about_inspectors(sentence)
    spoken_of = _spoken_of(body, sentence)
    they = _they_speak(body, sentence, voice, continued=continued, named=named)
    other = _another(body, sentence, voice, person=person and not they, they=they)
    bearing = None
    if named and not other:
        bearing = FindingSignal.INSPECTORS_TELL
    elif not other and not _promises(sentence):
        bearing = _bearing(voice, under, they=they, spoken_of=spoken_of, first=first)
    if bearing is None:
        voice.broke_off()
        return Attribution(other or StatedBy.PUBLISHER, {})
    fresh = bearing in _FRESH or under.entry
    signals = {bearing: 1.0, **_beside(under, verdict_too=spoken_of and named)}
    signals |= voice.distance(fresh=fresh)
    voice.went_on(fresh=fresh, spoken_of=spoken_of)
    if _GLAD.search(body, sentence.start, sentence.end):
        voice.broke_off()
        voice.floor = StatedBy.PUBLISHER
    return Attribution(StatedBy.INSPECTORS, signals)


def _they_speak(
    body: str, sentence: Sentence, voice: Voice, *, continued: bool, named: bool
) -> bool:
    """Whether "they" are inspectors who tell something; notes whom a sentence names.

    One that begins with inspectors, or says that they tell something, ends another's turn.
    """
    if named or voice.subject:
        voice.floor = None
    before = continued or (voice.floor is not None and voice.mentioned)
    voice.mentioned = voice.mentioned or any(
        hit.group == said.INSPECTOR for hit in sentence.evaluations
    )
    return before and _they_tell(body, sentence)


def _another(
    body: str, sentence: Sentence, voice: Voice, *, person: bool, they: bool
) -> StatedBy | None:
    """Who other than inspectors speaks: a person, or whoever has the floor."""
    inserted = they and _INSERTED.search(body, sentence.start, sentence.end)
    if not (voice.inspector or inserted) and (person or _person_speaks(body, sentence)):
        return StatedBy.PERSON
    return None if they else voice.floor


def _bearing(
    voice: Voice, under: Under, *, they: bool, spoken_of: bool, first: bool
) -> FindingSignal | None:
    """How a sentence that does not name inspectors comes to be their words.

    None for the publisher's own.
    """
    if they:
        voice.subject = True
        return FindingSignal.THEY_TELL
    if spoken_of:
        return _SPOKEN_OF[voice.inspectors]
    if under.entry and voice.inspectors:
        return FindingSignal.ENTRY_AFTER_INSPECTORS
    if under.heading:
        return FindingSignal.UNDER_HEADING_OF_FINDINGS
    return _GOES_ON[first] if voice.inspectors and voice.since < _FAR else None


def _beside(under: Under, *, verdict_too: bool) -> dict[FindingSignal, float]:
    shown = {
        FindingSignal.VERDICT_TOO: verdict_too,
        FindingSignal.IN_ANOTHER_PART: under.away,
        FindingSignal.HEADING_NAMES_FINDINGS: under.tells,
    }
    return {signal: 1.0 for signal, there in shown.items() if there}


def _person_speaks(body: str, sentence: Sentence) -> bool:
    return _speaks(sentence) and speakers.is_person(body[sentence.start : sentence.end])


def _promises(sentence: Sentence) -> bool:
    """Whether a sentence states a plan of "ours"."""
    return any(hit.group == words.PLAN for hit in sentence.statements) and any(
        hit.group == said.FIRST_PERSON for hit in sentence.evaluations
    )


def _spoken_of(body: str, sentence: Sentence) -> bool:
    """Whether a sentence gives a verdict, or says what was praised, found or the like."""
    return any(
        hit.group == words.VERDICT
        or (
            hit.group == words.SPOKEN_OF
            and _IS.search(body, max(sentence.start, hit.start - 25), hit.start)
        )
        for hit in sentence.statements
    )


def _about_inspectors(sentence: Sentence) -> bool:
    """Whether a sentence begins with inspectors or their report."""
    return any(
        hit.group == said.INSPECTOR and hit.start - sentence.start < _BEGINS
        for hit in sentence.evaluations
    )


def _they_tell(body: str, sentence: Sentence) -> bool:
    """Whether "they" or "it", meaning inspectors or their report, state something."""
    told = [hit for hit in sentence.evaluations if hit.group == said.SAYS]
    if not told:
        return False
    they = _THEY.match(body, sentence.start, sentence.end)
    if they and any(0 <= hit.start - they.end() <= 30 for hit in told):
        return True
    return any(
        _THEY_SAY.search(body, max(sentence.start, hit.start - 25), hit.start) for hit in told
    )
