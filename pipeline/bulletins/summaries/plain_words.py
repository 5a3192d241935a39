"""Normalised words, to compare a summary's sentence with a quotation: singular and plain."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

PLAIN = (
    ("on time", "in a timely manner"),
    ("staff", "practitioner", "professional"),
    ("enough", "sufficient"),
    ("start", "commence"),
    ("help", "assist"),
    ("use", "utilise"),
    ("about", "regarding", "in relation to"),
    ("make sure", "ensure"),
    ("before", "prior to"),
    ("get", "receive"),
    ("give", "provide"),
    ("to", "in order to"),
    ("many", "numerous", "a large number of"),
    ("co production", "coproduction"),
    ("neurodevelopmental", "neuro developmental"),
    ("wellbeing", "well being"),
    ("a few",),
    ("a little",),
    ("partnership", "local area partnership", "area partnership"),
    (
        "SEND",
        "special educational needs and disabilities",
        "special educational needs and or disabilities",
        "special educational needs and disabilities SEND",
        "special educational needs and or disabilities SEND",
    ),
    ("EHC plan", "EHCP", "education health and care plan", "education health and care EHC plan"),
)
"""Words that may replace each other, the plain one first, and pairs with a meaning of their own.

All are in the singular.
"""


_PIECE = re.compile(
    r"(?P<sign>[,;:()\[\]–—]|\s-\s)|£?\d+(?:[.,]\d+)*%?|[^\W\d_]+(?:[’'][^\W\d_]+)*"
)


class Word(NamedTuple):
    """A word in the form used for comparison; `parted`: punctuation comes before it."""

    letters: str
    parted: bool = False


def _base(word: str) -> str:
    """A word's letters, in the singular as far as its ending shows."""
    word = re.sub(r"[’']s?$", "", word.casefold().replace("'", "’"))
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def these(*words: str) -> frozenset[str]:
    """The words on several lines, in the form used for comparison."""
    return frozenset(_base(word) for line in words for word in line.split())


def stands(words: Sequence[Word], place: int, phrase: tuple[str, ...]) -> bool:
    """Whether a phrase, in the form of `phrase_of`, begins at that place."""
    return tuple(word.letters for word in words[place : place + len(phrase)]) == phrase


def words_of(passage: str) -> list[Word]:
    """The words of a passage, with each variant in `PLAIN` replaced by the plain word."""
    return _plainly(list(_pieces(passage)))


def _pieces(passage: str) -> Iterator[Word]:
    parted = False
    for piece in _PIECE.finditer(
        re.sub(r"\b(can)(?:not|[’']t)\b|n[’']t\b", r"\1 not", passage, flags=re.IGNORECASE)
    ):
        if piece["sign"]:
            parted = True
            continue
        yield Word(_base(piece[0]), parted)
        parted = False


def _plainly(words: list[Word]) -> list[Word]:
    found, place = [], 0
    while place < len(words):
        for phrase, plain in _PLAIN_WORDS:
            if stands(words, place, phrase):
                found.append(Word(plain, words[place].parted))
                place += len(phrase)
                break
        else:
            found.append(words[place])
            place += 1
    return found


def phrase_of(words: str) -> tuple[str, ...]:
    """The words of a phrase, in the form used for comparison."""
    return tuple(word.letters for word in _pieces(words))


_PLAIN_WORDS = sorted(
    ((phrase_of(words), " ".join(phrase_of(group[0]))) for group in PLAIN for words in group),
    key=lambda pair: -len(pair[0]),
)
