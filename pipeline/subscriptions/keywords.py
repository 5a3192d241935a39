"""Words as they are compared: one folding of case, accents, apostrophes, hyphens and brackets."""

import re
import unicodedata
from functools import lru_cache

from pipeline.model.documents import plain_signs

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_BETWEEN = r"[^\w.;:!?]+"
"""What may stand between the words of a phrase: a hyphen, a bracket, a space, but no end of a
sentence."""


@lru_cache(maxsize=64)
def folded(text: str) -> str:
    """A text in small letters without accents, ligatures and what nobody sees, for `phrase`."""
    spelt = unicodedata.normalize("NFKD", plain_signs(text).casefold())
    return "".join(each for each in spelt if unicodedata.category(each) != "Mn")


@lru_cache(maxsize=4096)
def phrase(words: str) -> re.Pattern[str] | None:
    """The pattern that finds these words, one after the other and whole, in a folded text.

    None when there is no word in them.
    """
    found = _WORD.findall(folded(words))
    return re.compile(rf"(?<!\w){_BETWEEN.join(map(re.escape, found))}(?!\w)") if found else None
