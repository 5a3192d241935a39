"""Words that people search for as queries of a full-text index: each part in quotation marks."""

import re

_PARTS = re.compile(r'"[^"]*"|[^\s"]+')


def full_text_query(words: str) -> str:
    """The query for texts that have all of `words`, and each part in quotation marks as it stands.

    "" where there is nothing to search for. No word of the query language has its meaning there.
    """
    closed = words + '"' * (words.count('"') % 2)
    parts = (part.strip('"').strip() for part in _PARTS.findall(closed))
    return " ".join(f'"{part}"' for part in parts if part)
