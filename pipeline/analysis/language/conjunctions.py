"""Words that join the parts of a sentence, for both ways of parting one.

A sentence is parted in two ways. `statement_splitting` parts inspectors' words by grammar, before
anything is known of what they say: each statement is then weighed for itself. `clauses` parts what
others claim, and the list items of reports, by tone: only where praise and criticism meet, so that
a claim keeps its conditions. Parting claims by grammar too would change the findings of one in
fourteen labelled documents, without any measure of `sendwatch evaluate` moving.
"""

import re

CONCEDING = r"while|whilst|although|though|even though|despite|in spite of|whereas"
"""Words, as alternatives of a pattern, that begin a clause which concedes something."""
OPENING = rf"but|and|however|also|yet|in addition|{CONCEDING}"
"""Words that a part of a sentence begins with, and that do not belong to what it says."""
JOINERS = " \n\t\u00a0,;:–—-"
"""Signs at the edges of a part."""

_CONCEDES = re.compile(
    rf"\W*(?:(?:but|and|however|also|yet),?\s+)?(?:{CONCEDING})\b", re.IGNORECASE
)


def concedes(body: str, start: int, end: int) -> bool:
    """Whether `body[start:end]` begins by conceding something ("Although ...")."""
    return _CONCEDES.match(body, start, end) is not None
