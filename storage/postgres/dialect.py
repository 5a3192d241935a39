"""The store's SQL as PostgreSQL reads it: marks of values, and the words that only SQLite knows."""

import re
from functools import lru_cache
from itertools import count

WORDS = (
    # orders to SQLite's planner
    (re.compile(r"\bCROSS JOIN\b"), "JOIN"),
    (re.compile(r" INDEXED BY \w+"), ""),
    (re.compile(r"\bjson_each\(([^()]*)\)"), r"jsonb_array_elements_text(\1) AS listed (value)"),
    (re.compile(r"\bjson_group_array\(([^()]*)\)"), r"coalesce(jsonb_agg(\1), '[]')"),
    (re.compile(r"\bgroup_concat\("), "string_agg("),
)
_MARK = re.compile(r"\?(\d*)")
_NUL, _ESCAPED_NUL = "\x00", re.compile(r"(?<!\\)((?:\\\\)*)\\u0000")


@lru_cache(maxsize=2048)
def translated(sql: str) -> str:
    """A statement of the store for PostgreSQL, its values marked `$1`, `$2`, …"""
    for pattern, words in WORDS:
        sql = pattern.sub(words, sql)
    numbers = count(1)
    return _MARK.sub(lambda mark: f"${mark[1] or next(numbers)}", sql)


def storable(value: object) -> object:
    """The value without the character NUL, which PostgreSQL cannot hold, in text or in JSON.

    The replacement character stands for it, so that every place in a text stays where it is.
    """
    if not isinstance(value, str) or (_NUL not in value and r"\u0000" not in value):
        return value
    return _ESCAPED_NUL.sub(r"\1\\ufffd", value.replace(_NUL, "\ufffd"))
