"""What the walk remembers from one block of a text to the next."""

from dataclasses import dataclass, field

from pipeline.analysis.news.voices.attribution import Voice
from pipeline.analysis.news.voices.inspector_names import InspectorNames
from pipeline.model.terms import FindingKind


@dataclass(slots=True, kw_only=True)
class Walk:
    """The state of the walk: the last voice, the heading or list above, the number of the block."""

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
    in_notice: bool = False
    demanded: FindingKind | None = None
    number: int = -1
    rows: list[tuple[int, int]] = field(default_factory=list)
    inspectors: InspectorNames
