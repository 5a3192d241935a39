"""Whose words a sentence is in: inspectors' (said of them, or going on from that), a named
person's, or the publisher's.
"""

import re
from dataclasses import dataclass
from typing import NamedTuple

from pipeline.analysis.language import speakers
from pipeline.analysis.language.reading import Sentence
from pipeline.analysis.vocabulary import evaluation_phrases as said
from pipeline.analysis.vocabulary import statement_phrases as words
from pipeline.analysis.vocabulary.fact_phrases import SPEAKS
from pipeline.analysis.vocabulary.lexicon import Hit
from pipeline.model.terms import StatedBy

_BREAK = re.compile(r"[.;:]")
_IS = re.compile(
    r"\b(?:was|were|is|are|been|being|be|came|come|get|gets|got)\s+(?:\w+\s+)?$", re.IGNORECASE
)
_THEY = re.compile(
    r"\W*(?:\w+,?\s+){0,5}?(?:they|it|the team|the pair|the document|its authors)\b", re.IGNORECASE
)
_THEY_SAY = re.compile(r",[’'\"”]?\s+(?:they|it)\s+(?:also\s+|then\s+)?$", re.IGNORECASE)
_NEAR, _FAR, _BEGINS = 60, 6, 25
"""Characters between who tells and the verb; sentences over which inspectors' words go on unnamed.
"""


@dataclass(slots=True)
class Voice:
    """Who spoke last; `subject` tells that the last sentence was about inspectors, who may be
    "they".

    `since` counts sentences, `paragraphs` paragraphs, from the last that named inspectors.
    """

    inspectors: bool = False
    subject: bool = False
    since: int = 9
    paragraphs: int = 0
    person: bool = False

    def named(self) -> None:
        """Inspectors were named just now."""
        self.inspectors, self.since, self.paragraphs = True, 0, 0


class Under(NamedTuple):
    """What stands over a sentence: a list that it is an entry of, a heading of findings (which may
    name them), another part.
    """

    entry: bool = False
    heading: bool = False
    tells: bool = False
    away: bool = False


def by_person(body: str, written: str, sentences: list[Sentence]) -> bool:
    """Whether somebody named speaks in this paragraph: it quotes a statement of theirs, or opens
    with what they said.
    """
    speaking = [_speaks(sentence) for sentence in sentences]
    if any(speaking) and speakers.has_long_quote(written):
        return speakers.is_person(written)
    return speaking[0] and speakers.is_person(body[sentences[0].start : sentences[0].end])


def _speaks(sentence: Sentence) -> bool:
    return SPEAKS in [hit.group for hit in sentence.facts]


def names(body: str, sentence: Sentence) -> bool:
    """Whether a sentence says that inspectors or their report tell something."""
    told = [hit for hit in sentence.evaluations if hit.group == said.SAYS]
    named = [hit for hit in sentence.evaluations if hit.group == said.INSPECTOR] if told else []
    return any(_joined(body, who, one) for who in named for one in told)


def _joined(body: str, who: Hit, verb: Hit) -> bool:
    left, right = (who, verb) if who.start < verb.start else (verb, who)
    return (
        who.start != verb.start
        and right.start - left.end <= _NEAR
        and not _BREAK.search(body, left.end, right.start)
    )


def scope_of(
    body: str,
    sentence: Sentence,
    voice: Voice,
    under: Under,
    *,
    person: bool,
    named: bool,
    first: bool,
) -> tuple[dict[str, float], StatedBy]:
    """How a sentence comes to be the inspectors' words, as signals; and whose it is."""
    written = body[sentence.start : sentence.end]
    groups = {hit.group for hit in sentence.statements}
    spoken_of = words.VERDICT in groups or any(
        hit.group == words.SPOKEN_OF
        and _IS.search(body, max(sentence.start, hit.start - 25), hit.start)
        for hit in sentence.statements
    )
    scope: dict[str, float] = {}
    theirs = True
    promises = words.PLAN in groups and any(
        hit.group == said.FIRST_PERSON for hit in sentence.evaluations
    )
    subject, voice.subject = voice.subject, _about_inspectors(sentence)
    if person or (_speaks(sentence) and speakers.is_person(written)):
        scope["a person speaks"] = 1.0
        voice.inspectors, voice.since = False, 9
        return scope, StatedBy.PERSON
    if promises and not named:
        scope["own voice"] = 1.0
        theirs = False
    elif named:
        scope["inspectors tell"] = 1.0
    elif (voice.inspectors or subject) and _they_tell(body, sentence):
        scope["they tell"] = 1.0
        voice.subject = True
    elif spoken_of:
        scope["is spoken of" if voice.inspectors else "is spoken of, by nobody named"] = 1.0
    elif under.entry and voice.inspectors:
        scope["entry after inspectors"] = 1.0
    elif under.heading:
        scope["under a heading of findings"] = 1.0
    elif voice.inspectors and voice.since < _FAR:
        scope["goes on" if not first else "goes on in a new paragraph"] = 1.0
    else:
        scope["own voice"] = 1.0
        theirs = False
    if spoken_of and named:
        scope["verdict too"] = 1.0
    if under.away:
        scope["in another part"] = 1.0
    if under.tells:
        scope["heading names findings"] = 1.0
    fresh = named or "they tell" in scope or "is spoken of" in scope or under.entry
    if theirs:
        scope["paragraphs since"] = 0.0 if fresh else min(voice.paragraphs, 3) / 3
        if not fresh:
            scope["sentences since"] = min(voice.since, 4) / 4
        else:
            voice.paragraphs = 0
        voice.inspectors, voice.since = True, 0 if fresh or spoken_of else voice.since + 1
    else:
        voice.inspectors, voice.since = False, 9
    return scope, StatedBy.INSPECTORS if theirs else StatedBy.PUBLISHER


def _about_inspectors(sentence: Sentence) -> bool:
    """Whether a sentence begins with inspectors or their report."""
    return any(
        hit.group == said.INSPECTOR and hit.start - sentence.start < _BEGINS
        for hit in sentence.evaluations
    )


def _they_tell(body: str, sentence: Sentence) -> bool:
    """Whether "they" or "it", which are inspectors or their report, tell something."""
    told = [hit for hit in sentence.evaluations if hit.group == said.SAYS]
    if not told:
        return False
    they = _THEY.match(body, sentence.start, sentence.end)
    if they and any(0 <= hit.start - they.end() <= 30 for hit in told):
        return True
    return any(
        _THEY_SAY.search(body, max(sentence.start, hit.start - 25), hit.start) for hit in told
    )
