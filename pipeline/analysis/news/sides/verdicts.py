"""The side of a statement that gives the verdict of an inspection in the frameworks' own words."""

from pipeline.analysis.language.reading import Sentence
from pipeline.analysis.told.outcome_sentences import outcomes_of
from pipeline.analysis.told.progress import Extent, extent_of
from pipeline.analysis.vocabulary.fact_phrases import RESULT
from pipeline.analysis.vocabulary.guarded_pattern import Rule, any_case
from pipeline.model.terms import Outcome

_GOOD_OUTCOMES = frozenset(
    [Outcome.POSITIVE, Outcome.EFFECTIVE_ACTION, Outcome.NO_WRITTEN_STATEMENT]
)
_BAD_OUTCOMES = frozenset(
    [Outcome.INCONSISTENT, Outcome.SYSTEMIC_FAILINGS, Outcome.NOT_EFFECTIVE_ACTION]
)
_OF_PROGRESS = {
    Extent.ON_ALL: 1,
    Extent.ON_SOME: 1,
    Extent.IN_PART: 1,
    Extent.OPEN: 1,
    Extent.NOT_OPEN: -1,
    Extent.NOT_ON_SOME: -1,
    Extent.ON_NONE: -1,
}
_IN_PART = frozenset([Extent.IN_PART, Extent.OPEN, Extent.ON_SOME])
_DOUBTED = any_case(
    r"\b(?:not|no|never|nor|only|just|merely|but|yet|while|whilst|whereas|although|though|however"
    r"|notwithstanding|insufficient\w*|fail\w*|remain\w*|left|still|others?"
    r"|too little|little|lack\w*|poor\w*|slow\w*|inadequate|unsatisfactory|short of)\b|n[’']t\b",
)
"""What leaves open on which side a statement about partial progress is."""

_CONTRAST = Rule(
    (
        *(
            "though",
            "despite",
            "in spite of",
            "while",
            "whilst",
            "whereas",
            "but",
            "yet",
            "however",
        ),
        *("nonetheless", "nevertheless", "even if", "albeit", "for all ", "to be done", "to do"),
        *("exception", "if only", "less well of", "for all that", "all the same"),
    ),
    r"\b(?:although|though|despite|in spite of|whereas|whil(?:e|st)"
    r"(?! (?:(?:they|families|children|parents|pupils|people|carers) )?(?:are |were )?wait)"
    r"|(?<!\bhas )(?<!\bhad )(?<!\bhave )(?<!\bis )(?<!\bare )(?<!\bwas )but(?! (?:also|for)\b)"
    r"|(?:\A\W*|(?<=[,;:–—-] )|(?<=\band ))yet(?! to\b)"
    r"|however|nonetheless|nevertheless|even if|albeit|for all (?:its|their|the|that)"
    r"|if only|less well of|all the same"
    r"|(?:the|an?|one|two|three|few|notable|bright|only|welcome) exceptions?"
    r"|and\b[^.;]{0,40}\b(?:much|more|a lot|further)\b[^.;]{0,20}\bto (?:be done|do))\b",
)
_TURN = any_case(
    r"\W*(?:(?:but|yet|(?:\w+,? ){0,3}?(?:however|nonetheless|nevertheless)),?\s+"
    r"|\w[\w’'-]*(?: \w[\w’'-]*){0,3}, (?:though|however|nonetheless|nevertheless), "
    r"(?!(?:they|it|there|we|this|these|those|the|some|others?|many|an?)\b))"
)
"""What sets a statement against the one before, which gives it no second side."""
_FURTHER = any_case(r"(?:,|;|\band|\bor) (?:and |or |but )?(?:that|how)\b")
_MENDING = any_case(
    r"\b(?:being (?:\w+ly )?(?:tackled|addressed|dealt with|resolved|mended|put right)"
    r"|(?:getting|gets|got) (?:on )?better"
    r"|(?:commit\w+|efforts?|start(?:ed)?|beg[au]n|working|action|steps)\b[^.;]{0,60}"
    r"\b(?:mend\w*|deal\w*|tackl\w*|address\w*|do(?:ing)? something about|put\w* right))\b",
)
_DENIES = any_case(
    r"\b(?:not|no|never|nor|neither|none|nothing|nobody|without|few|fewer|hardly|rarely|seldom"
    r"|scarcely|barely|little|cannot|rather than|instead of|used to|once|formerly|less|before)\b"
    r"|n[’']t\b"
)
"""Words that turn into praise what criticises, or into criticism what praises."""
_SHORT_DENIAL = Rule(
    (
        "not",
        "n't",
        "n’t",
    ),
    r"(?:\b(?:and|but|yet|while|whilst|whereas|though|although)|[,;:–—-])\s+"
    r"(?:(?!\b(?:it|they|that|which)\b)[\w’'-]+\s+){1,7}?"
    r"(?:is|are|was|were|has|have|had|did|do|does|could|can)\s*(?:not|n[’']t)"
    r"(?:\s+(?:been|so|be|yet|done so))?\W*$",
)
"""An end that only denies of others what was said of some ("and 2 were not")."""
_OF_OTHERS = any_case(
    r"\W*(?:(?:and|but|while|whereas) )?(?:(?:in|for|to|at|on|among) others?\b"
    r"|others?\b(?! children)"
    r"|elsewhere\b|now\b(?! that)|today\b)"
)
"""What follows and says the opposite of others, or of now."""


def on_both_sides(written: str) -> bool:
    """Whether a statement says that some things are right and others are not.

    Neither half may be told alone, and the whole is neither praise nor criticism.
    """
    extent = extent_of(written, revisited=False)
    partly = extent is Extent.IN_PART or (extent in _IN_PART and _DOUBTED.search(written))
    return bool(partly or denies_of_others(written))


def mends(written: str) -> bool:
    """Whether a statement says that a shortcoming it names is being dealt with."""
    return _MENDING.search(written) is not None


def denies(written: str) -> bool:
    """Whether a statement denies something, or says how seldom it is so."""
    return _DENIES.search(written) is not None


def contrasts(written: str) -> bool:
    """Whether a statement sets one thing against another ("although …", "…, but not yet")."""
    return _CONTRAST.search(without_turn(written)) is not None


def tells_several(written: str) -> bool:
    """Whether a statement tells three things or more ("that …, that … and that …")."""
    return sum(1 for _ in _FURTHER.finditer(written)) > 1


def without_turn(written: str) -> str:
    """A statement without what only sets it against the one before ("However, …")."""
    turn = _TURN.match(written)
    return written[turn.end() :] if turn else written


def is_taken_back(after: str) -> bool:
    """Whether what follows a statement in its sentence says otherwise of others, or of now."""
    return _OF_OTHERS.match(after) is not None


def denies_of_others(written: str) -> bool:
    """Whether a statement ends by denying of others what it says of some."""
    return _SHORT_DENIAL.search(written) is not None


def verdict(written: str, sentence: Sentence) -> int:
    """1 for a good and -1 for a bad verdict; 0 without one, or if the two mix.

    `sentence` is the one that the statement, as `written`, is part of.
    """
    if not any(hit.group == RESULT for hit in sentence.facts):
        return 0
    said = {one for one, *_ in outcomes_of(written)}
    sides = {1 for one in said & _GOOD_OUTCOMES} | {-1 for one in said & _BAD_OUTCOMES}
    sides |= {_of_progress(written)} - {0}
    return sides.pop() if len(sides) == 1 else 0


def _of_progress(written: str) -> int:
    extent = extent_of(written, revisited=True)
    if extent is None or (extent in _IN_PART and _DOUBTED.search(written)):
        return 0
    return _OF_PROGRESS[extent]
