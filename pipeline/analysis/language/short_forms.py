"""Short forms of verbs written out: rules ask for "has not", and people write "hasn't"."""

import re

_NOT = re.compile(r"\b(?P<verb>ca|wo|sha|\w+?)n[’']t\b", re.IGNORECASE)
_HAVE = re.compile(r"\b(?P<verb>should|would|could|must|they|we|you)[’']ve\b", re.IGNORECASE)
_WHOLE = {"ca": "can", "wo": "will", "sha": "shall"}


def in_full(said: str) -> str:
    """Words with "n't" and "'ve" written out."""
    if "’" not in said and "'" not in said:
        return said

    def with_not(found: re.Match[str]) -> str:
        verb = found["verb"]
        return f"{_WHOLE.get(verb.lower(), verb)} not"

    return _HAVE.sub(r"\g<verb> have", _NOT.sub(with_not, said))
