"""Model values as JSON text and back, so that columns hold only text that anybody can read."""

from typing import TypeVar

import msgspec

T = TypeVar("T")
LISTED = "SELECT value FROM json_each(?)"
"""The values of a list that is given as JSON, however many there are."""


def dumps(value: object) -> str:
    """`value` (model types, enums, mappings, tuples) as JSON text."""
    return msgspec.json.encode(value).decode()


def loads(text: str, kind: type[T]) -> T:
    """The value of type `kind` that `dumps` wrote.

    Raises msgspec.ValidationError when the text holds something else.
    """
    return msgspec.json.decode(text, type=kind)
