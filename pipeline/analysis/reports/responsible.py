"""Who has to act: the bodies named in a table's column, after a label, or as those who "should"."""

import re
from collections.abc import Iterator

from pipeline.model.documents import Block, Text

LABEL = re.compile(
    r"\s*(?:(?:lead(?:ing)?\s+)?(?:responsible|accountable)\s+(?:bod(?:y|ies)|partners?|organisations?|agenc(?:y|ies))"
    r"|(?:bod(?:y|ies)|partners?)\s+responsible|lead\s+(?:bod(?:y|ies)|partners?)|who\s+is\s+responsible\??)"
    r"(?:\(\w+\))?\s*+:?\s*+",
    re.IGNORECASE,
)
"""The heading of a column, or the label of a line, that names those responsible."""
_LABELLED = re.compile(rf"(?:{LABEL.pattern})(?P<names>.*)", re.IGNORECASE | re.DOTALL)
_ASKED = re.compile(r"\s*\b(?:should|must|(?<!the )needs?\s+to)\b")
_SUBJECT = 130
"""The most characters before "should" that can name those who should act."""
_NOBODY = re.compile(
    r"(?:leaders|they|it|this|these|there|we|partners|the\s+area|services)", re.IGNORECASE
)
"""Words that name nobody in particular."""
_NO_NAME = re.compile(r"^[^A-Z]|^(?:To|In|By|For|With|Where|While|When|As)\b|[.:;?!]\s")
"""What shows that the words before "should" are more than a name."""
_LEADERS = re.compile(
    r"\b(?:leaders|partners|commissioners?|providers?|partnerships?|council|authority|boards?|icbs?"
    r"|nhs|trusts?|schools?|settings|services|teams?|organisations|agencies)\b",
    re.IGNORECASE,
)
_BOROUGH = re.compile(r"(?:The )?(?:(?:London|Royal|Metropolitan) )?Borough of [A-Z][\w ’'&-]+")
"""A council by its official name, which has no word for a body in it."""
_BODY = (
    r"council|board|authority|trust|partnership|nhs|icb|icbs|ics|icp|first|ltd|limited|cic|company|services?"
    r"|commissioners?|leaders|school|college|education|care"
)
_BODY_ENDS = re.compile(rf"(?:\b(?:{_BODY})|\([A-Z][\w ]*\))\s*$", re.IGNORECASE)
_PLACE_ENDS = re.compile(r"\b(?:borough|city|county) of [\w ’'-]+$", re.IGNORECASE)
_HAS_BODY = re.compile(
    rf"\b(?:{_BODY}|borough of|city of|county of)\b|\([A-Z]{{2,}}\)", re.IGNORECASE
)
_SEPARATOR = re.compile(
    r"\s{0,40}(?:[,;/]\s*+(?:and|&)?|\n\s*+(?:and|&)?|(?<=\s)(?:and|&)(?=\s))\s*+", re.IGNORECASE
)


def in_words(quote: str) -> tuple[str, ...]:
    """Those whom an entry asks to act; empty if it names nobody in particular.

    "Leaders in health should shorten …" asks "Leaders in health".
    """
    asked = _ASKED.search(quote[:_SUBJECT])
    if asked is None:
        return ()
    subject = " ".join(quote[: asked.start()].split()).rstrip(",")
    named = (_LEADERS.search(subject) or _BOROUGH.fullmatch(subject)) and not _NOBODY.fullmatch(
        subject
    )
    if not named or _NO_NAME.search(subject):
        return ()
    return (subject,) if _of_leaders(subject) else bodies_of(subject)


def _of_leaders(subject: str) -> bool:
    """Whether people of several bodies are named together, which is not split."""
    return re.search(r"\b(?:leaders|partners|commissioners|providers)\b", subject, re.I) is not None


def by_label(
    text: Text, blocks: tuple[Block, ...]
) -> Iterator[tuple[tuple[str, ...], tuple[Block, ...]]]:
    """The blocks under each line "Responsible bodies: …", with the bodies named there.

    Blocks before the first such line have none.
    """
    bodies: tuple[str, ...] = ()
    own: list[Block] = []
    awaited = False
    for block in blocks:
        words = text.body[block.start : block.end]
        label = None if block.kind == "cell" else _LABELLED.fullmatch(words)
        if label or awaited:
            if own:
                yield bodies, tuple(own)
            names = label["names"] if label else words
            bodies, own, awaited = bodies_of(names), [], not names.strip()
        else:
            own.append(block)
    if own:
        yield bodies, tuple(own)


def bodies_of(words: str) -> tuple[str, ...]:
    """The bodies named in a cell: "X Council and NHS Y ICB" is two, "Y and Z ICB" one."""
    flat = words.strip().strip(".")
    pieces: list[str] = []
    begin = 0
    for mark in _SEPARATOR.finditer(flat):
        left, right = flat[begin : mark.start()], flat[mark.end() :]
        ahead = re.split(r"[,;\n]", right)[0]
        if left.strip() and _HAS_BODY.search(ahead) and _opens(ahead) and _complete(left, right):
            pieces.append(left)
            begin = mark.end()
    pieces.append(flat[begin:])
    return tuple(re.sub(r"\s+", " ", piece).strip() for piece in pieces if piece.strip())


def _complete(left: str, right: str) -> bool:
    """Whether `left` is a whole name.

    "Borough of X" may continue ("and Y") as long as another separator follows.
    """
    if _BODY_ENDS.search(left):
        return True
    return bool(_PLACE_ENDS.search(left)) and (
        right.startswith("NHS") or not _SEPARATOR.search(right)
    )


def _opens(words: str) -> bool:
    """Whether words can begin a name; "Care Board" or "Trust" alone only continues one."""
    return words[:1].isupper() and not re.match(
        r"(?:Integrated )?(?:Care )?(?:Board|Trust|Services?)\b", words
    )
