"""Which stage of a case a sentence tells of a day, read as a whole by a small encoder: "Islington
got the call on Monday", "their reply of 30 January says that it will do" have no word for it that
lists know.

`scripts/fit_stage_encoder.py` fits it; decision 0064 says what it is worth.
"""

import math
from collections.abc import Mapping

from pipeline.analysis.encoders import networks
from pipeline.analysis.encoders.pieces import Pieces, numbers
from pipeline.analysis.encoders.pieces import pieces as joined
from pipeline.analysis.told.weighed.candidates import Candidate
from pipeline.model.terms import MEETINGS, NOTICES, PLANS, DocType, Stage

NETWORK = "stages"
STAGES = (
    *(Stage.NOTIFIED, Stage.UNDER_WAY, Stage.REPORT),
    *PLANS,
    *MEETINGS,
    *NOTICES,
    *(Stage.MONITORING_UNDER_WAY, Stage.MONITORING_TOLD, Stage.MONITORING_ENDED),
)
"""What it tells apart, in the order of its numbers."""
_ASIDE, _ALL, _BEFORE, _TITLE = 44, 80, 24, 20
"""How many pieces of words are read on either side of a day, of a sentence without one, of what
stands before it, and of the publication's title.
"""
_CHARACTERS = 600
"""How many characters of each are looked at."""
_DAY = "(day) "
"""What marks the day that is asked about."""


def pieces(one: Candidate, title: str, kind: DocType) -> Pieces:
    """What is read: the sentence with its day marked, what stands before it, and what publication
    it is of.
    """
    said = one.words.quote
    own = numbers(said[:_CHARACTERS])[:_ALL]
    if one.last:
        own = [
            *numbers(said[: one.start][-_CHARACTERS:])[-_ASIDE:],
            *numbers(_DAY + said[one.start : one.end]),
            *numbers(said[one.end :][:_CHARACTERS])[:_ASIDE],
        ]
    before = numbers(one.before[-_CHARACTERS:])[-_BEFORE:]
    of = numbers(title[:_CHARACTERS])[:_TITLE]
    return joined(own, before, of, numbers(kind.replace("_", " ")))


def read(one: Candidate, title: str, kind: DocType) -> Mapping[Stage, float]:
    """How likely a sentence tells of its day that it was that of each stage."""
    told = map(float, networks.read(NETWORK, pieces(one, title, kind)))
    return {stage: 1 / (1 + math.exp(-odds)) for stage, odds in zip(STAGES, told, strict=True)}
