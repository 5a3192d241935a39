"""The one spelling by which a body is counted and asked for, however documents write its name."""

import re

_POSSESSIVE = re.compile(r"[’']s?$")
_THE = re.compile(r"(?:the|its) (?P<name>.+)", re.IGNORECASE)
_KIND = re.compile(
    r"(?:(?:county|city|borough|district|unitary|local|area|health|care|integrated|send|"
    r"improvement|commissioning|council|partnership|board|authority|trust|group) ?)+",
    re.IGNORECASE,
)
"""Words that say what a body is, and not which."""


def spelled(name: str) -> str:
    """A body's name in one spelling: "the council", "The Council" and "its council’s" are "The
    council".
    """
    words = _POSSESSIVE.sub("", " ".join(name.split()))
    the = _THE.fullmatch(words)
    if the is None:
        return words[:1].upper() + words[1:]
    own = the["name"]
    if _KIND.fullmatch(own):
        own = " ".join(each if each.isupper() else each.lower() for each in own.split())
    return f"The {own}"
