"""The words of themes as groups of phrases, for one search over a text."""

from enum import StrEnum

from pipeline.analysis.vocabulary.themes.cues import CUES
from pipeline.analysis.vocabulary.themes.hints import HINTS
from pipeline.analysis.vocabulary.themes.pairs import PAIRS


class Part(StrEnum):
    """What a group of phrases has to do with its theme."""

    NAMES = "names"
    HINTS = "hints"
    SPOKEN_OF = "spoken_of"
    SAID = "said"
    """Names it where words of the same theme that are `SPOKEN_OF` stand near."""


_PHRASES = {
    Part.NAMES: CUES,
    Part.HINTS: HINTS,
    Part.SPOKEN_OF: {theme: words for theme, (words, _) in PAIRS.items()},
    Part.SAID: {theme: words for theme, (_, words) in PAIRS.items()},
}
PARTS = {
    f"{theme}/{part}": (theme, part) for part, phrases in _PHRASES.items() for theme in phrases
}
"""The theme and part of each group."""
GROUPS = {group: _PHRASES[part][theme] for group, (theme, part) in PARTS.items()}
"""The phrases of each group."""
