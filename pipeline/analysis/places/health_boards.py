"""Integrated care boards as texts name them, written out or abbreviated."""

import re
from collections.abc import Iterable

# a hyphen before a capital parts two words; anywhere else it is in one
_BOARD_WORDS = (
    r"(?:NHS\s+)?(?:[A-Z](?:[\w’']|-(?![A-Z]))*+(?:,\s++"
    r"|\s++(?:(?:and|&|the|of|on|upon|in|with)\s++(?:(?:the|of)\s++)?)?|-)){1,20}?(?:NHS\s+)?"
)
WRITTEN_OUT = re.compile(rf"{_BOARD_WORDS}[Ii]ntegrated\s+[Cc]are\s+[Bb]oards?\b")
SHORT = re.compile(rf"{_BOARD_WORDS}ICBs?\b")
_ANY = re.compile(rf"{_BOARD_WORDS}(?:[Ii]ntegrated\s+[Cc]are\s+[Bb]oards?|ICBs?)\b")
_AGAIN = re.compile(r"^(?:ICBs?|[Tt]he|and|&)[\s,)]+(?:(?:and|&)\s+)?")
"""What a name starts with when another board's abbreviation precedes it."""
_OF_OTHERS = re.compile(
    r"\b(?:neighbour\w*|elsewhere|former(?:ly)?|previous(?:ly)?|predecessor|outside|other areas)\b",
    re.IGNORECASE,
)


def named(sentences: Iterable[str]) -> tuple[str, ...]:
    """The boards named with "NHS" in an account of one area's inspection.

    Each once, in its fullest form. Sentences on neighbours and predecessors do not count.
    """
    found: dict[str, str] = {}
    lines = (
        line
        for sentence in sentences
        if "NHS" in sentence and not _OF_OTHERS.search(sentence)
        for line in sentence.splitlines()
    )
    for line in lines:
        for name in in_words(line, ""):
            if "NHS " in name:
                board = name[name.rindex("NHS ") :]
                found.setdefault(_letters(board), board)
    return tuple(
        board
        for letters, board in found.items()
        if not any(letters in other and letters != other for other in found)
    )


def in_words(words: str, place: str) -> tuple[str, ...]:
    """The boards named in some words, each once and written out.

    `place` is the name of the area, whose council may precede a board.
    """
    found: dict[str, str] = {}
    for match in _ANY.finditer(words):
        if words[: match.start()].endswith("("):
            continue  # the short form of the board before it
        for name in _boards(_board(_AGAIN.sub("", match.group()), place)):
            board = re.sub(r"\bICB$", "Integrated Care Board", name)
            if _letters(board):
                found.setdefault(_letters(board), board)
    return tuple(found.values())


def _boards(name: str) -> tuple[str, ...]:
    """One name for each board: "NHS A and NHS B Integrated Care Boards" are two."""
    plural = re.fullmatch(
        r"(.{1,300}) (?:and|&) (.{1,300}?) ((?:Integrated Care Board|ICB))s", name, re.IGNORECASE
    )
    if plural is None:
        return (name,)
    firsts = re.split(r",\s+(?=NHS\b)", plural[1])
    return tuple(f"{one} {plural[3]}" for one in (*firsts, plural[2]))


def _board(name: str, place: str) -> str:
    """The board's own name, without a council (of `place`) named directly before it."""
    flat = re.sub(r"\s+", " ", name)
    of_place = (
        rf"(?:Borough|City|County|Council|District) of (?:the )?{re.escape(place)}(?: Council)?|"
        if place
        else ""
    )
    councils = (
        rf"^.*\b(?:{of_place}Council|Authority|Borough of [\w’'-]+|City of"
        r" [\w’'-]+|Trust|Partnership)"
    )
    return re.sub(
        rf"{councils},?\s+(?:(?:and|&)\s+)?(?:[Tt]he\s+)?(?=[A-Z])", "", flat
    ).removeprefix("The ")


def _letters(name: str) -> str:
    drop = r"\b(?:nhs|the|and|integrated care board)\b|[^a-z]"
    return re.sub(drop, "", name.lower().replace("&", "and"))
