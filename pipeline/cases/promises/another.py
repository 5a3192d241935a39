"""Whether an account is of something else than a promise, however many words they share."""

import re

from pipeline.cases.actions.subject_words import THINGS
from pipeline.cases.promises.accounts import clause, names_a_plan
from pipeline.cases.promises.alike import words_of
from pipeline.cases.promises.amounts import counts_others

_ANOTHER = re.compile(
    r"\b(?:another|an? (?:second|third|fourth|further|different))\b", re.IGNORECASE
)
_VACANT = re.compile(r"\b(?:vacan\w+|unfilled)\b", re.IGNORECASE)
_OF_POSTS = re.compile(
    r"\b(?:posts?|vacan\w+|appoint\w*|recruit\w*|employ|hire|staff\w*|team|workforce|fill\w*"
    r"|permanent|(?:full|part)[- ]time|roles?|jobs?|in place)\b",
    re.IGNORECASE,
)
"""What is said of a post that nobody holds, and what promises that somebody will."""
_ITSELF = re.compile(r"\A\W*(?:first |now )?(?:published|issued|updated|reissued)\b", re.IGNORECASE)
_CAME = re.compile(
    r"\b(?:thank you for (?:sending|submitting|the|your)|reached us|received|sent (?:to|in)"
    r"|submitted)\b",
    re.IGNORECASE,
)
_OF_A_PAPER = re.compile(
    r"\b(?:plans?|strategy|statement|wsoa|document|publish\w*)\b", re.IGNORECASE
)
"""What a publication says of itself, or of a plan that came in, and what promises such a paper."""
_BOTH = re.compile(r"\bboth\b", re.IGNORECASE)
_OF_TWO = re.compile(r"\b(?:both|two|all|and|each|jointly)\b", re.IGNORECASE)
_CELLS = 2
"""In which cells of a row the deed stands, behind a mark or not."""
_IT = re.compile(
    r"\A\W*(?:(?:and|but) )?(?:it|this|that|they|these)\b"
    r"|\bit (?:is|was|has|had|did|opened|started|began|went)\b",
    re.IGNORECASE,
)
"""How an account means what was named before it."""


def is_of_another(said: str, promise: str) -> bool:
    """Whether an account is of another thing than a promise: as many files where plans were
    promised, a post that is vacant where none was, a plan that came in, one of two, or anything but
    the hub that was promised.
    """
    return (
        (_VACANT.search(said) is not None and _OF_POSTS.search(promise) is None)
        or (_is_of_a_paper(said) and _OF_A_PAPER.search(promise) is None)
        or (_BOTH.search(_deed(promise)) is not None and _OF_TWO.search(said) is None)
        or _lacks_the_thing(said, promise)
        or counts_others(said, promise)
    )


def is_of_one_more(said: str, promise: str) -> bool:
    """Whether what was done is one more than was promised: "a second hub has opened"."""
    return _ANOTHER.search(said) is not None and _ANOTHER.search(promise) is None


def _is_of_a_paper(said: str) -> bool:
    """Whether an account is of the publication that it stands in, or of a plan that came in."""
    came = names_a_plan(said) and _CAME.search(said) is not None
    return came or _ITSELF.match(said) is not None


def _lacks_the_thing(said: str, promise: str) -> bool:
    """Whether a hub, a charter or the like was promised, and an account names none and nothing that
    can mean it.
    """
    promised = THINGS & words_of(_deed(promise))
    named = {word.removesuffix("s") for word in words_of(said)}
    return bool(promised) and not promised & named and _IT.search(said) is None


def _deed(promise: str) -> str:
    """What is promised: of a row its cell for that, not who does it or how it is shown."""
    return max(clause(promise).split(" | ")[:_CELLS], key=len)
