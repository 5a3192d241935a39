"""What the walk remembers from one block of a text to the next."""

from dataclasses import dataclass, field
from typing import NamedTuple

from pipeline.analysis.news.voices.attribution import Voice
from pipeline.analysis.news.voices.inspector_names import InspectorNames
from pipeline.model.terms import FindingKind, StatedBy


class Held(NamedTuple):
    """Who other than inspectors has the floor, and how it was given.

    `level` is the rank of the heading that gave it, `kind` that of the blocks behind a
    lead-in, of which one may have `begun`.
    """

    by: StatedBy
    level: int = 0
    by_lead_in: bool = False
    kind: str = ""
    begun: bool = False


@dataclass(slots=True, kw_only=True)
class Walk:
    """The state of the walk: the last voice, the heading or list above, the number of the block.

    `floor` says who else was given the floor; `prose` that more than headings went before;
    `marked` that entries of its list have bullets or numbers;
    `points` is the last sentence, with its side, if it told of strengths or weaknesses.
    """

    voice: Voice = field(default_factory=Voice)
    heading: str = ""
    polarity: int = 0
    kind: FindingKind | None = None
    tells: bool = False
    away: bool = False
    reports: bool = False
    listing: int = 0
    list_kind: FindingKind | None = None
    list_number: str = ""
    in_list: bool = False
    asks: bool = False
    entered: bool = False
    marked: bool = False
    in_notice: bool = False
    demanded: FindingKind | None = None
    number: int = -1
    rows: list[tuple[int, int]] = field(default_factory=list)
    floor: Held | None = None
    prose: bool = False
    points: tuple[str, int] | None = None
    inspectors: InspectorNames
