"""Lines that say when a page came out, and nothing of what it is about."""

import re

from pipeline.model.dates import find_ranges
from pipeline.model.documents import PartialDate

_DATE_LINE = re.compile(
    r"\W*(?:date |first |last )?(?:published|posted|updated|added|issued)(?: on)?[ :–-]*+"
    r"(?:\w+day,? )?\d[\d/.-]*+(?:st|nd|rd|th)?(?: \w+,? \d{4})?\W*",
    re.IGNORECASE,
)


def is_date_line(said: str, published: PartialDate) -> bool:
    """Whether words only say that a page came out on the day on which it did: "Published: 4 May"
    under a title that names a plan tells nothing of that plan.
    """
    found = find_ranges(said, reference=published) if _DATE_LINE.fullmatch(said) else ()
    return any(one.ended == published for one in found)
