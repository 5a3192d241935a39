"""Postcodes, and the local areas that their districts lie in."""

import csv
import re

_POSTCODE = re.compile(r"([A-Z]{1,2}[0-9][A-Z0-9]?)(?: ?[0-9][A-Z]{2})?")
"""A postcode's district (its outward code), alone or with the rest."""


def read_districts(csv_text: str) -> dict[str, tuple[str, ...]]:
    """The GSS codes of each district's areas, that with most postcodes first.

    Columns: district, areas (with a bar between); lines that begin with # are remarks.
    """
    lines = (line for line in csv_text.splitlines() if not line.startswith("#"))
    return {row["district"]: tuple(row["areas"].split("|")) for row in csv.DictReader(lines)}


def district_of(words: str) -> str | None:
    """The district of a postcode, or the one that is written alone; None for other words."""
    found = _POSTCODE.fullmatch(" ".join(words.upper().split()))
    return found[1] if found else None
