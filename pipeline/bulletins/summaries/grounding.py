"""Whether a model's sentence merely shortens one finding: words left out, none put in.

The sentence is aligned with each sentence of the quotation. Its words must come in the quotation's
order, unchanged or as a plain word from `PLAIN`; only the few in `ADDED` may be inserted. What is
left out must be something that does not change the meaning: see `_gaps`. So the sentence contains
no number, name, link, advice or blame that the quotation does not, and no negation is lost.
Whatever cannot be shown to be such a shortening is refused; losing a good sentence costs little.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.analysis.language.reading import read
from pipeline.analysis.language.sentences import split
from pipeline.analysis.news.weighing.signals import ToneSignal
from pipeline.analysis.news.weighing.tone import tone_of
from pipeline.bulletins.summaries.plain_words import Word, phrase_of, stands, these, words_of
from pipeline.model.documents import Text
from pipeline.model.inspections import Finding
from pipeline.model.terms import FindingKind

LONGEST = 250
"""The most characters of a sentence."""
SHORTEST = 4
"""The fewest words of a sentence."""

_ADDED = these("a an the")
_LIGHT = these("a an the that also their its")
"""Words that may be left out anywhere."""
_STRESS = these("very highly particularly especially strongly clearly closely both")
"""Words that may be left out without a negation: what is not very good may still be good."""
_DENIAL = these(
    "no not none never nobody nothing neither nor without hardly barely rarely seldom few fewer"
    " less little",
    "lack lacking fail failing failed unable",
)
"""Words that negate or weaken what follows: almost none of that may be left out.
"""
_ASIDES = (
    "and young people",
    "or young people",
    "and carer",
    "and their carer",
    "and family",
    "and their family",
    "with SEND",
    "across the partnership",
    "across the local area",
    "across the area",
    "in the local area",
    "in the area",
    "make sure that they",
    "make sure they",
)
"""Phrases that may be left out: a report on a local area's SEND arrangements is full of them."""
_REASONS = ("because", "including", "such as", "for example", "due to")
"""Openings of an explanation or example, which may be left out up to the next punctuation."""
_OPENERS = (
    "however",
    "additionally",
    "furthermore",
    "moreover",
    "consequently",
    "therefore",
    "nevertheless",
    "as a result",
    "in addition",
    "as a consequence",
)
"""Openings that only link a sentence to the previous one."""
_SCOPE = these(
    "about above after against among apart as at before below beyond between by during except"
    " following for from given if in",
    "inside on once only outside over prior regarding since throughout to under until upon when"
    " where whether with within",
    "without",
)
"""Openings of where, when or for whom something holds, which is never left out."""
_KEPT = these(
    # contrast, condition
    "but however although though while whereas yet despite except unless if whether until instead"
    " rather otherwise or",
    # wishes, plans, beginnings
    "should must could may might would will can need want ask asked plan planned intend intended"
    " aim hope expect expected propose",
    "proposed begin beginning begun starting started try trying attempt seek working",
    # attribution
    "say said tell told feel felt believe believed think thought report reported according view"
    " perceive reportedly",
    # how much, how often, when
    "all each every any some several few many most more less fewer least much half majority"
    " minority part too only just almost",
    "nearly mostly mainly largely partly generally typically usually often sometimes occasionally"
    " always still already now currently",
    "recently previously formerly historically initially soon again longer increasingly eventually"
    " former previous past future",
    "new recent one two three four five six seven eight nine ten eleven twelve hundred thousand"
    " quarter third than by from",
) | {*_DENIAL, "a few", "a little"}
"""Words that carry meaning: nothing with one may be left out, except in explanations."""
_STANDING_IN = these("he her his it its she such that their them these they this those")
_FRAME = re.compile(
    r"^(?:the )?(?:inspectors|report) (?:found|said|says|say) (?:that )?", re.IGNORECASE
)
_SIGNS = re.compile(r"[^0-9A-Za-z\u00c0-\u024f ,;:.‘’'()&%£/–-]")
_FORMAL = (FindingKind.PRIORITY_ACTION, FindingKind.AREA_FOR_IMPROVEMENT)
_ASKING = these("should must need")


def ungrounded(sentence: str, finding: Finding) -> str | None:
    """Why a sentence may not stand for a finding; None when it merely shortens the finding."""
    if fault := _ill_formed(sentence):
        return fault
    words = _without_opener(words_of(_FRAME.sub("", sentence)))
    if len(words) < SHORTEST:
        return "too short to say anything"
    if words[0].letters in _STANDING_IN or words[-1].letters in ("this", "these", "that", "those"):
        return "refers to something said before"
    quote = finding.span.quote
    if not any(
        _shortens(words, _without_opener(words_of(quote[start:end])))
        for start, end in split(quote, 0, len(quote))
    ):
        return "not a shortening of the quotation"
    return _out_of_tone(sentence, words, finding)


def _ill_formed(sentence: str) -> str | None:
    """Why this is not a single plain sentence."""
    if not 1 <= len(sentence) <= LONGEST:
        return "too long"
    if _SIGNS.search(sentence) or re.search(r"[./:]{2}|\.[^\W\d]", sentence):
        return "contains characters that no plain sentence contains"
    if not re.fullmatch(r"[^\W_a-z].*\.", sentence) or list(split(sentence, 0, len(sentence))) != [
        (0, len(sentence))
    ]:
        return "not one whole sentence"
    return None


def _out_of_tone(sentence: str, words: Sequence[Word], finding: Finding) -> str | None:
    """Why part of a finding misrepresents the whole, such as only the praise in a criticism."""
    if finding.kind in _FORMAL:
        asks = any(word.letters in _ASKING for word in words)
        return None if asks else "leaves out that inspectors ask for it"
    (own,) = read(Text(document="", version="", body=sentence)).sentences
    tone = tone_of(sentence, own.statements, own.evaluations, own=False)
    if finding.kind is FindingKind.WEAKNESS and ToneSignal.PRAISE_ONLY in tone:
        return "praises what the finding criticises"
    if finding.kind is FindingKind.STRENGTH and ToneSignal.CRITICISM_ONLY in tone:
        return "criticises what the finding praises"
    return None


# -- laying one along the other


def _shortens(short: Sequence[Word], full: Sequence[Word]) -> bool:
    """Whether `short` is `full` with only dispensable words left out."""
    gaps = [tuple(_gaps(full, place)) for place in range(len(full))]
    seen: set[tuple[int, int]] = set()
    todo = [(0, 0)]
    while todo:
        at = own, other = todo.pop()
        if at in seen:
            continue
        seen.add(at)
        if own == len(short) and other == len(full):
            return True
        if own < len(short):
            if other < len(full) and short[own].letters == full[other].letters:
                todo.append((own + 1, other + 1))
            if short[own].letters in _ADDED:
                todo.append((own + 1, other))
        if other < len(full):
            todo.extend((own, after) for after in gaps[other])
    return False


def _gaps(full: Sequence[Word], place: int) -> Iterator[int]:
    """The places up to which words may be left out, starting at `place`.

    Dispensable are a light word; an aside; an explanation, up to the next punctuation; and, if no
    meaning depends on it, a passage between two punctuation marks, or a final "and …" up to one.
    """
    first = full[place]
    denied = any(word.letters in _DENIAL for word in full[:place])
    if first.letters in _LIGHT or (first.letters in _STRESS and not denied):
        yield place + 1
    for aside in _ASIDE_WORDS:
        if stands(full, place, aside):
            yield place + len(aside)
    end = next((at for at in range(place + 1, len(full)) if full[at].parted), len(full))
    if _explains(full, place):
        can_go = first.parted or not denied
    else:
        can_go = _is_piece(first) and not denied and not any(map(_is_kept, full[place:end]))
    if can_go:
        yield end


def _explains(full: Sequence[Word], place: int) -> bool:
    return any(stands(full, place, reason) for reason in _REASON_WORDS)


def _is_piece(first: Word) -> bool:
    """Whether a piece that can go by itself begins with this word."""
    return first.letters == "and" or (first.parted and first.letters not in _SCOPE)


def _is_kept(word: Word) -> bool:
    """Whether what a piece says hangs on this word."""
    return word.letters in _KEPT or word.letters[0] in "£0123456789"


def _without_opener(words: list[Word]) -> list[Word]:
    for opener in _OPENER_WORDS:
        if stands(words, 0, opener) and len(words) > len(opener):
            return words[len(opener) :]
    return words


_ASIDE_WORDS = [tuple(word.letters for word in words_of(aside)) for aside in _ASIDES]
_REASON_WORDS, _OPENER_WORDS = (
    [phrase_of(words) for words in _REASONS],
    [phrase_of(words) for words in _OPENERS],
)
