"""Reads a source's own keys: regular expressions that say which addresses count."""

import re

from pipeline.errors import UnexpectedShape
from pipeline.model.sources import Request, Source


def wrong(source: Source, request: Request, key: str, what: str, fault: object) -> UnexpectedShape:
    """The error for a key that cannot be used; `what` is what it should be ("CSS selector")."""
    return UnexpectedShape(
        f"{source.id}: {key} = {source.options.get(key)!r} is no {what} ({fault}); correct it in"
        f" [sources.{source.id}]",
        source=source.id,
        url=request.url,
    )


def pattern(source: Source, request: Request, key: str) -> re.Pattern[str]:
    """The regular expression of a key, ignoring case; matches everything if not given."""
    try:
        return re.compile(str(source.options.get(key, "")), re.IGNORECASE)
    except re.error as fault:
        raise wrong(source, request, key, "regular expression", fault) from fault
