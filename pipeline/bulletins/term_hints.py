"""What somebody may have meant who wrote a term that is none of a vocabulary."""

import re
from collections.abc import Mapping, Sequence
from difflib import get_close_matches

from pipeline.bulletins.case_words import STAGES
from pipeline.bulletins.wording import DOC_TYPES, FRAMEWORKS, OUTCOMES, THEMES, VISITS

_ALIKE = 0.75
_MOST = 4
_WORD = re.compile(r"[^\W_]+")
NAMES: Mapping[str, str] = {
    str(term): words
    for names in (THEMES, STAGES, VISITS, DOC_TYPES, FRAMEWORKS)
    for term, words in names.items()
} | {str(term): words.phrase for term, words in OUTCOMES.items()}
"""The terms with the words that readers see for them; "other" and "full" are in more than one."""


def meant_terms(value: str, known: Sequence[str]) -> list[str]:
    """The terms of `known` in which, or in whose names, all words of `value` stand; if there are
    none, those that have a word spelt much like it.
    """
    wanted = _words(value)
    words = {term: {*_words(term), *_words(NAMES.get(term, ""))} for term in known}
    found = [term for term in known if wanted and set(wanted) <= words[term]]
    if not found:
        every = sorted({*known, *(each for some in words.values() for each in some)})
        near = set(get_close_matches("_".join(wanted), every, n=_MOST, cutoff=_ALIKE))
        found = [term for term in known if term in near or near & words[term]]
    return found[:_MOST]


def hint(value: str, known: Sequence[str]) -> str:
    """A question with a space after it, such as "did you mean therapies? "; "" if none is near."""
    found = [_shown(term) for term in meant_terms(value, known)]
    return f"did you mean {' or '.join(found)}? " if found else ""


def _shown(term: str) -> str:
    name = NAMES.get(term, "")
    # "plan_accepted" needs no "the plan was accepted" beside it
    told = not name or {*_words(term.replace("_", " "))} <= {*_words(name)}
    return term if told else f"{term} ({name})"


def _words(text: str) -> list[str]:
    return [each.casefold() for each in _WORD.findall(text)]
