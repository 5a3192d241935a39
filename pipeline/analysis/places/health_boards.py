"""Integrated care boards, and the commissioning groups before them (until June 2022), as texts
name them, written out or abbreviated.
"""

import re
from collections.abc import Iterable

# a hyphen before a capital parts two words; anywhere else it is in one
_BOARD_WORDS = (
    r"(?:NHS\s+)?(?:[A-Z](?:[\w’']|-(?![A-Z]))*+(?:,\s++"
    r"|\s++(?:(?:and|&|the|of|on|upon|in|with)\s++(?:(?:the|of)\s++)?)?|-)){1,20}?(?:NHS\s+)?"
    r"(?:\([A-Z][\w ]{1,30}\)\s+)?"
)
_BOARD = (
    r"(?:[Ii]ntegrated\s+[Cc]are\s+[Bb]oard|[Cc]linical\s+[Cc]ommissioning\s+[Gg]roup)"
    r"(?:s\b|\(s\)|\b)"
)
_ABBREVIATED = r"(?:ICB|CCG)(?:s\b|\(s\)|\b)"
WRITTEN_OUT = re.compile(_BOARD_WORDS + _BOARD)
SHORT = re.compile(_BOARD_WORDS + _ABBREVIATED)
_ANY = re.compile(rf"{_BOARD_WORDS}(?:{_BOARD}|{_ABBREVIATED})")
_GUARDS = ("ICB", "CCG", "oard", "roup")
"""Pieces of words of which a sentence that names a board has one."""
_BOARD_BEFORE = re.compile(rf"(?:{_BOARD}|{_ABBREVIATED})\s*\($")
_AGAIN = re.compile(r"^(?:ICBs?|CCGs?|[Tt]he|and|&)[\s,)]+(?:(?:and|&)\s+)?")
"""What a name starts with when another board's abbreviation precedes it."""
_WORDS = {"ICB": "Integrated Care Board", "CCG": "Clinical Commissioning Group"}
_FULL = re.compile(r"\b(?:ICB|CCG)$")
_OFFICE = re.compile(
    r"\b(?:Officers?|Directors?|Chairs?|Chief|Accountable|Lead|Leaders|Local|Area|Authorit(?:y|ies)"
    r"|Designated|Partnership|Trusts?|Schools?|Services|England|Board of|Health and|Ofsted|CQC)\b"
)
"""Words before a board that are no part of its name: those of an office, or of another body."""
_NOT_OF_IT = re.compile(
    r"^(?:.*\b(?:and|with) the |.*\bTogether with |.*\b(?:Needs|Disabilit(?:y|ies)),? (?:and )?"
    r"|(?!NHS\b)[A-Z]{3,5} (?:and )?(?=[A-Z])"
    r"|(?:[Tt]hat|[Ww]hat|[Hh]ow|[Bb]oth|When|If|As|But|While|With|From|In|For|At|By|Since)\s+"
    r"(?:[Tt]he\s+)?)"
)
"""Words before a board's name: those that open a sentence, or name the council beside it."""
_NAMED = re.compile(
    r"(?!Integrated|Clinical|Joint)[A-Z][^.]*[\w)] (?:[Ii]ntegrated|[Cc]linical)", re.DOTALL
)
_WHOSE = re.compile(r"[’']s? (?:[Ii]ntegrated|[Cc]linical)")
"""A board of which only the area is said ("Northvale's")."""
_OF_OTHERS = re.compile(
    r"\b(?:neighbour\w*|elsewhere|former(?:ly)?|previous(?:ly)?|predecessor|outside|other areas)\b",
    re.IGNORECASE,
)


def named(sentences: Iterable[str]) -> tuple[str, ...]:
    """The boards named in an account of one area's inspection, with "NHS" or without.

    Each once, in its fullest form. Sentences on neighbours and predecessors do not count.
    """
    found: dict[str, str] = {}
    lines = (
        line
        for sentence in sentences
        if any(word in sentence for word in _GUARDS) and not _OF_OTHERS.search(sentence)
        for line in sentence.splitlines()
    )
    for line in lines:
        for name in in_words(line, ""):
            board = _NOT_OF_IT.sub("", name[name.rindex("NHS ") :] if "NHS " in name else name)
            if _is_name(board):
                found.setdefault(_letters(board), board)
    return tuple(
        board
        for letters, board in found.items()
        if not any(letters in other and letters != other for other in found)
    )


def _is_name(board: str) -> bool:
    """Whether a board has a name of its own, not only whose it is or who works there."""
    named = _NAMED.match(board.removeprefix("NHS "))
    return named is not None and not _WHOSE.search(board) and not _OFFICE.search(board)


def in_words(words: str, place: str) -> tuple[str, ...]:
    """The boards named in some words, each once and written out.

    `place` is the name of the area, whose council may precede a board.
    """
    found: dict[str, str] = {}
    for match in _ANY.finditer(words):
        if _BOARD_BEFORE.search(words, 0, match.start()):
            continue  # the short form of the board before it
        for name in _boards(_board(_AGAIN.sub("", match.group()), place)):
            board = _FULL.sub(lambda short: _WORDS[short[0]], name)
            if _letters(board):
                found.setdefault(_letters(board), board)
    return tuple(found.values())


def _boards(name: str) -> tuple[str, ...]:
    """One name for each board: "NHS A and NHS B Integrated Care Boards" are two."""
    plural = re.fullmatch(
        r"(.{1,300}) (?:and|&) (.{1,300}?)"
        r" (Integrated Care Board|ICB|Clinical Commissioning Group|CCG)s",
        name,
        re.IGNORECASE,
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
    drop = r"\b(?:nhs|the|and|integrated care board|clinical commissioning group)\b|[^a-z]"
    return re.sub(drop, "", name.lower().replace("&", "and"))
