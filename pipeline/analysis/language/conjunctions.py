"""Words that join the parts of a sentence, for both ways of splitting one.

`statement_splitting` splits inspectors' words by grammar, before anything is known of their
meaning: each statement is then weighed by itself. `clauses` splits what others claim, and the list
items of reports, by tone: only where praise and criticism meet, so that a claim keeps its
conditions. Splitting claims by grammar too would change the findings of one in fourteen labelled
documents without moving any measure of `sendwatch evaluate`.
"""

import re

CONCEDING = r"while|whilst|although|though|even though|despite|in spite of|whereas"
"""Words, as alternatives of a pattern, that begin a concessive clause."""
OPENING = rf"but|and|however|also|yet|in addition|{CONCEDING}"
"""Words at the start of a part of a sentence that do not belong to what it says."""
JOINERS = " \n\t\u00a0,;:–—-"
"""Characters at the edges of a part."""

_CONCEDES = re.compile(
    rf"\W*(?:(?:but|and|however|also|yet),?\s+)?(?:{CONCEDING})\b", re.IGNORECASE
)


def concedes(body: str, start: int, end: int) -> bool:
    """Whether `body[start:end]` begins with a concession ("Although ...")."""
    return _CONCEDES.match(body, start, end) is not None
