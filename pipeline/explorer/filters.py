"""Filters as people write them, in an address or on the command line, read strictly."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from difflib import get_close_matches
from functools import cache

from pipeline.errors import SettingsError
from pipeline.model.documents import plain_signs
from pipeline.model.lookup_rows import Facet, FindingFilter
from pipeline.model.terms import (
    DocType,
    FindingKind,
    Framework,
    Outcome,
    StatedBy,
    Theme,
    Visit,
    Voice,
)
from pipeline.register.bodies import spelled
from pipeline.register.local_areas import LocalAreas

WORDS, SINCE, UNTIL = "q", "since", "until"
"""The names, in an address, of what is not a facet."""
MOST_WORDS, MOST_LETTERS = 24, 300
"""The most that is searched for at once: what many words cost grows faster than their number."""
_PUT_RIGHT = 8
"""The most words of a search that are looked at for misspellings; and the letters of one."""
_SHORTEST, _LONGEST = 4, 30
_ALIKE = 0.75
_MOST_TERMS = 4
_WORD = re.compile(r"[^\W_]+")
_WHOLE_WORD = re.compile(r"(?<![\w*])[a-z]{4,30}(?![\w*])")
VOCABULARIES = {
    Facet.THEME: Theme,
    Facet.KIND: FindingKind,
    Facet.OUTCOME: Outcome,
    Facet.FRAMEWORK: Framework,
    Facet.VISIT: Visit,
    Facet.DOC_TYPE: DocType,
    Facet.STATED_BY: StatedBy,
    Facet.VOICE: Voice,
}
"""The facets whose values are one of our closed vocabularies."""


class FilterError(SettingsError):
    """A filter that cannot be right; the message names it and lists what would be.

    `field` is its name where it was typed rather than chosen: `WORDS`, `SINCE` or `UNTIL`.
    """

    def __init__(self, message: str, field: str = "") -> None:
        super().__init__(message)
        self.field = field


class UnknownTerm(FilterError):
    """A value of a facet that is none of its closed vocabulary."""

    def __init__(self, facet: Facet, value: str, known: Sequence[str]) -> None:
        near = term_hint(value, known)
        super().__init__(
            f"{facet} {value!r} is not known: {near}{'Or use' if near else 'use'} one of"
            f" {', '.join(known)}"
        )
        self.facet, self.value, self.known = facet, value, tuple(known)


def read_filter(
    given: Mapping[str, Sequence[str]], register: LocalAreas, bodies: Callable[[], Sequence[str]]
) -> FindingFilter:
    """The filter that named values ask for; empty values ask for nothing.

    An area may be given by GSS code or by any of its names. `bodies` gives the responsible
    bodies that the record knows, and is called only where one is asked for. Raises FilterError for
    a value that cannot be right.
    """
    chosen: dict[Facet, tuple[str, ...]] = {}
    for facet in Facet:
        values = [each.strip() for each in given.get(facet, ()) if each.strip()]
        if values:
            read = _reader(facet, register, bodies)
            chosen[facet] = tuple(dict.fromkeys(map(read, values)))
    days = [_day(name, given.get(name, ())) for name in (SINCE, UNTIL)]
    return FindingFilter(_words(" ".join(given.get(WORDS, ()))), chosen, *days)


def written(asked: FindingFilter) -> list[tuple[str, str]]:
    """The names and values that `read_filter` reads as `asked`, in a fixed order."""
    pairs = [(WORDS, asked.words)] if asked.words else []
    for facet in Facet:
        pairs += [(facet.value, value) for value in sorted(asked.chosen.get(facet, ()))]
    pairs += [(name, day) for name, day in ((SINCE, asked.since), (UNTIL, asked.until)) if day]
    return pairs


def _words(given: str) -> str:
    """The words to search for, each once. Raises FilterError where they are too many."""
    printable = "".join(each if each.isprintable() else " " for each in plain_signs(given))
    words = list(dict.fromkeys(printable.split())) if '"' not in printable else printable.split()
    if len(words) > MOST_WORDS or len(printable) > MOST_LETTERS:
        raise FilterError(
            f"too many words to search for: write at most {MOST_WORDS} words and {MOST_LETTERS}"
            " letters",
            WORDS,
        )
    return " ".join(words)


def _reader(
    facet: Facet, register: LocalAreas, bodies: Callable[[], Sequence[str]]
) -> Callable[[str], str]:
    if facet is Facet.AREA:
        return lambda value: area_code(value, register)
    if facet is Facet.YEAR:
        return _year
    if facet is Facet.REGION:
        known = sorted({area.region for area in register.areas})
    elif facet is Facet.RESPONSIBLE:
        known = list(bodies())
        return lambda value: _one_of(facet, spelled(value), known)
    else:
        known = [each.value for each in VOCABULARIES[facet]]
    return lambda value: _one_of(facet, value, known)


def _one_of(facet: Facet, value: str, known: Sequence[str]) -> str:
    folded = {each.casefold(): each for each in known}
    found = folded.get(value.casefold())
    if found is None:
        raise UnknownTerm(facet, value, known)
    return found


def area_code(value: str, register: LocalAreas) -> str:
    """The GSS code of the area that `value` names. Raises FilterError with likely names."""
    area = register.by_code(value) or register.named(value)
    if area is not None:
        return area.gss_code
    near = close_areas(value, register)
    hint = f"did you mean {' or '.join(near)}?" if near else "`sendwatch areas` lists them"
    raise FilterError(f"area {value!r} is not known, or the name of several areas: {hint}")


def close_areas(value: str, register: LocalAreas, most: int = 5) -> list[str]:
    """The names of areas that are spelt much like `value` or contain it, the likeliest first."""
    names = {area.name.casefold(): area.name for area in register.areas}
    wanted = value.casefold().strip()
    inside = [name for low, name in names.items() if wanted and wanted in low]
    near = [names[low] for low in get_close_matches(wanted, names, n=most, cutoff=0.6)]
    return list(dict.fromkeys([*inside, *near]))[:most]


def meant_terms(value: str, known: Sequence[str]) -> list[str]:
    """The terms of `known` in which, or in whose names, all words of `value` stand; if there are
    none, those that have a word spelt much like it.
    """
    wanted, names = _in_words(value), names_of_terms()
    words = {term: {*_in_words(term), *_in_words(names.get(term, ""))} for term in known}
    found = [term for term in known if wanted and set(wanted) <= words[term]]
    if not found:
        every = sorted({*known, *(each for some in words.values() for each in some)})
        near = set(get_close_matches("_".join(wanted), every, n=_MOST_TERMS, cutoff=_ALIKE))
        found = [term for term in known if term in near or near & words[term]]
    return found[:_MOST_TERMS]


def term_hint(value: str, known: Sequence[str]) -> str:
    """A question with a space after it, such as "did you mean therapies? "; "" if none is near."""
    shown = []
    for term in meant_terms(value, known):
        name = names_of_terms().get(term, "")
        # "plan_accepted" needs no "the plan was accepted" beside it
        told = not name or {*_in_words(term)} <= {*_in_words(name)}
        shown.append(term if told else f"{term} ({name})")
    return f"did you mean {' or '.join(shown)}? " if shown else ""


@cache
def names_of_terms() -> Mapping[str, str]:
    """The words that readers see for themes, stages, visits, kinds of document and outcomes."""
    # which only a mistake needs
    from pipeline.bulletins.case_words import STAGES
    from pipeline.bulletins.wording import DOC_TYPES, FRAMEWORKS, OUTCOMES, THEMES, VISITS

    vocabularies = (THEMES, STAGES, VISITS, DOC_TYPES, FRAMEWORKS)
    names = {str(term): words for own in vocabularies for term, words in own.items()}
    return names | {str(term): words.phrase for term, words in OUTCOMES.items()}


def _in_words(text: str) -> list[str]:
    return [each.casefold() for each in _WORD.findall(text)]


def meant(words: str, found: Callable[[str], int | None]) -> str | None:
    """The search with the words put right of which nothing has one, if something has all of those.

    `found` counts what has all words of a search. Words of the field alone are proposed.
    """
    parts = words.casefold().split()
    if len(parts) > _PUT_RIGHT:
        return None
    right = " ".join(each if found(each) else _likeliest(each, found) for each in parts)
    return right if right != " ".join(parts) and found(right) else None


def _likeliest(word: str, found: Callable[[str], int | None]) -> str:
    """The word of the field most like one, of those that something has; else the word itself."""
    if not _SHORTEST <= len(word) <= _LONGEST:
        return word
    near = get_close_matches(word, words_of_the_field(), n=3, cutoff=_ALIKE)
    return next((each for each in near if found(each)), word)


@cache
def words_of_the_field() -> tuple[str, ...]:
    """The words in which subjects are named and abbreviations explained."""
    # thousands of phrases, which no other look needs
    from pipeline.analysis.vocabulary.themes.cues import CUES
    from pipeline.bulletins.glossary import MEANINGS
    from pipeline.bulletins.wording import THEMES

    texts = " ".join((*THEMES.values(), *CUES.values(), *MEANINGS.values())).casefold()
    return tuple(sorted(set(_WHOLE_WORD.findall(texts))))


def _year(value: str) -> str:
    if not (value.isascii() and value.isdigit() and len(value) == 4):
        raise FilterError(f"year {value!r} is not a year: write it as 2025")
    return value


def _day(name: str, values: Sequence[str]) -> str | None:
    value = next((each.strip() for each in values if each.strip()), None)
    return None if value is None else day_named(name, value)


def day_named(name: str, value: str) -> str:
    """The day that the option or field `name` holds, as it was given. Raises FilterError."""
    try:
        parsed = date.fromisoformat(value).isoformat()
    except ValueError:
        parsed = None
    if parsed != value:
        raise FilterError(
            f"{name} {value!r} is not a date: write year, month and day, such as 2025-03-31", name
        )
    return value
