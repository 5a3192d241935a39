"""Where one clause says both what children get, in any order, and how good it is on the whole.

"Experiences and outcomes that are inconsistent", "no consistent experience": the words of the
outcomes of full inspections since 2023, in whatever order people write them.
"""

from pipeline.analysis.vocabulary.guarded_pattern import Rule
from pipeline.model.terms import Outcome

_Q = r"['‘’“”\"]{0,2}"
_GOT = r"\b(?:experiences?|outcomes)\b"
_NOT = r"(?:\bnot|n[’']t|\bnever|\bno|\bnor|\bwithout|\black\w*|\bfar from|\bless than)\b"
_IS = r"\b(?:is|are|was|were|as|be|been|being|remain(?:s|ed)?|stay(?:s|ed)?|found|called|judged)\b"
_ON_THE_WHOLE = (
    r"\b(?:typically|generally|usually|mostly|largely|on the whole|in general|by and large"
    r"|as a rule|for the most part|in the main)\b"
)
_ROWS = (
    (
        Outcome.INCONSISTENT,
        True,
        ("consisten",),
        rf"{_GOT}[^.;:]{{0,200}}?{_IS}[^.;:,]{{0,15}}\b{_Q}inconsistent\b"
        rf"|\binconsisten(?:t|cy|cies)\b[^.;:,]{{0,30}}?{_GOT}"
        rf"|{_GOT}[^.;:]{{0,200}}?{_IS}[^.;:,]{{0,12}}{_NOT}[^.;:,]{{0,12}}\bconsistent\b"
        rf"|{_NOT}[^.;:]{{0,140}}{_GOT}[^.;:,]{{0,30}}\bconsistent(?:ly (?:good|positive))?\b"
        rf"|{_NOT}[^.;:,]{{0,40}}\bconsistent(?:ly)? (?:[\w-]+ ){{0,3}}?{_GOT}",
    ),
    (
        Outcome.SYSTEMIC_FAILINGS,
        True,
        ("widespread", "systemic", "systematic"),
        r"\b(?:failings|failures)\b[^.;:,]{0,30}\b(?:widespread|systemic|systematic)\b"
        rf"|\b(?:systemic|systematic)\b{_Q} (?:\w+ )?(?:failings|failures)\b",
    ),
    (
        Outcome.POSITIVE,
        False,
        ("positive",),
        rf"{_ON_THE_WHOLE}[^.;:,]{{0,60}}(?<!\ba )\bpositive (?:[\w-]+ ){{0,2}}?{_GOT}"
        rf"|{_GOT}[^.;:]{{0,160}}?{_IS},? {_ON_THE_WHOLE},?[^.;:,]{{0,12}}\bpositive\b"
        rf"|{_GOT}[^.;:]{{0,160}}?{_IS} (?:\w+ )?positive,? {_ON_THE_WHOLE}",
    ),
)
_KINDS_OF = (
    r"\bthree (?:\w+ ){0,2}?(?:outcomes|results|verdicts|judge?ments|grades|ratings|conclusions"
    r"|categories|findings|bands)\b"
)
_RANKS = (
    (Outcome.POSITIVE, r"top|best|highest|first|most (?:positive|favourable)"),
    (Outcome.INCONSISTENT, r"middle|second|one in the middle"),
    (
        Outcome.SYSTEMIC_FAILINGS,
        r"bottom|worst|lowest|third|harshest|least (?:positive|favourable)",
    ),
)
OF_CLAUSES = (
    *((outcome, sure, Rule(needed, rule)) for outcome, sure, needed, rule in _ROWS),
    *(
        (
            outcome,
            True,
            Rule(("three",), rf"{_KINDS_OF}[^.;:]*\bthe (?:very )?(?:{rank})(?! of)\b"),
        )
        for outcome, rank in _RANKS
    ),
)
"""Each outcome, whether its words are the framework's own, and what states it."""
