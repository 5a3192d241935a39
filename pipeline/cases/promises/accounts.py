"""What the words of an account say of a deed: that it was done, kept or missed."""

import re

from pipeline.analysis.language.short_forms import in_full
from pipeline.analysis.told.promised.became import AGAIN, DONE, IS_DONE, KEPT, LATER, MISSED, UNDONE
from pipeline.cases.days import days_in, is_set_by

_SENTENCE = re.compile(r"(?<=[a-z0-9][.!?])\s+(?=[A-Z“\"])")
_PARTS = re.compile(
    r"[;:]\s|,\s(?:and|but|not|with)\s|\sand (?=(?:found|has|have|is|are|was|were)\b)"
)
"""What parts what was done from what is told beside it."""
_CELLS = " | "
_CUTS = re.compile(r";\s|\s(?:and|which) (?=(?:should|will|would)\b)")
_SENDING_IN = re.compile(
    r"\b(?:action plan|written statement|wsoa|PAP|APP|progress plan|statement of action)\b"
    r"|\b(?:send|submit) it (?:in )?again\b"
)
_OF_MORE = re.compile(r"\b(?:be|been) (?:agreed|accepted|approved|signed off)\b", re.IGNORECASE)
"""What is asked of a plan besides being sent in."""
_OF_BOARD = re.compile(
    r"\b(?:set(?:ting)? up|establish\w*|convene\w*|create|form|first meeting of|first meets?)\b"
    r"[^.;]{0,60}\bboard\b"
    r"|\bboard\b[^.;]{0,60}\b(?:first meet(?:s|ing)?|set up|for the first time)\b",
    re.IGNORECASE,
)
_OF_REVIEW = re.compile(
    r"\b(?:[Ww]e|I|[Oo]fficials|[Dd]epartment|DfE|NHS England)\b[^.;]{0,60}"
    r"\b(?:hold|carry out|conduct) (?:[\w-]+ ){0,4}?"
    r"(?:review(?: meeting)?|stocktake|monitoring meeting)\b(?! of (?:each|every|all))"
)
"""How the government says that it will look at what an area has done."""
_DENIES = re.compile(
    r"\b(?:no(?: one|body)?|none|never|fewer|less|below|under|not? more|without|(?<!the )ends?"
    r"|ended)\b",
    re.IGNORECASE,
)
_RID = re.compile(
    r"\b(?:no(?: one|body)?|none)\b[^.;]{0,60}"
    r"\b(?:overdue|outstanding|late|wait(?:ed|ing)|without)\b",
    re.IGNORECASE,
)


def says_kept(said: str) -> bool:
    """Whether an account says that something was done by the day that was set."""
    return KEPT.search(in_full(said)) is not None and not says_missed(said)


def happens_again(said: str) -> bool:
    """Whether an account has a verb for what is done again and again."""
    return AGAIN.search(said) is not None


def says_missed(said: str) -> bool:
    """Whether an account says that something was not done by the day that was set."""
    full = in_full(said)
    return MISSED.search(full) is not None or LATER.search(full) is not None


def says_done(said: str) -> bool:
    """Whether an account has a plain verb for something done."""
    return any(one.search(said) for one in (DONE, IS_DONE))


def says_rid(said: str) -> bool:
    """Whether an account says that nothing waits or is late any more."""
    return _RID.search(said) is not None


def names_a_plan(said: str) -> bool:
    """Whether words name the plan that inspectors are sent."""
    return _SENDING_IN.search(said) is not None


def is_of_sending_in(promise: str) -> bool:
    """Whether a promise is about the plan that inspectors are to have, not that it be agreed."""
    return _SENDING_IN.search(promise) is not None and _OF_MORE.search(promise) is None


def is_first_of_board(promise: str) -> bool:
    """Whether a promise is that a board is set up, or meets for the first time."""
    return _OF_BOARD.search(promise) is not None


def is_of_review(promise: str) -> bool:
    """Whether a promise is that the government holds a review by a day."""
    return _OF_REVIEW.search(promise) is not None and is_set_by(promise)


def denies(words: str) -> bool:
    """Whether words say of nobody, or of no more than so many, what they say."""
    return _DENIES.search(words) is not None


def says_undone(said: str) -> bool:
    """Whether an account says in full that something was not done, not only that it was not yet."""
    return UNDONE.search(in_full(said)) is not None


def deed(said: str) -> str:
    """The part of an account that has its day or its plain verb, not what is told beside it."""
    every = _PARTS.split(said)
    dated = [one for one in every if days_in(one)]
    parts = dated or [one for one in every if DONE.search(one)]
    return " ; ".join(parts) or said


def clause(words: str) -> str:
    """The part of a promise, of its last sentence, that has the day in it: what else it tells need
    not come true. Of a row of a table all of it: its cells name several who do it.
    """
    if _CELLS in words:
        return words
    last = _SENTENCE.split(words)[-1]
    parts = (part for part in _CUTS.split(last) if days_in(part))
    return next(parts, words)
