"""Links of messages that count clicks: where they lead, if their address says so.

What an address says itself need not be asked for, and is no click.
"""

import re
from base64 import urlsafe_b64decode
from binascii import Error
from urllib.parse import parse_qsl, unquote

from pipeline.addresses import parts_of
from pipeline.sources._html import json_of

_WEB = re.compile(r"https?://", re.IGNORECASE)
_TOKEN = re.compile(r"[\w-]+\.([\w-]{8,})\.[\w-]*")
"""A JSON Web Token (RFC 7519); its middle part says what it is about."""


def target_of(url: str) -> str:
    """Where a link leads, as far as its address says: the address within it, or else itself."""
    parts = parts_of(url)
    stated = [unquote(each) for each in parts.path.split("/")]
    stated += [value for _, value in parse_qsl(parts.query)]
    stated += [_in_token(each) for each in parts.path.split("/")]
    inner = (each for each in stated if _WEB.match(each) and parts_of(each).hostname)
    return next(inner, url)


def _in_token(segment: str) -> str:
    """The address in a token, "" for anything else."""
    match = _TOKEN.fullmatch(segment)
    if match is None:
        return ""
    try:
        said = json_of(urlsafe_b64decode(match[1] + "=" * (-len(match[1]) % 4)))
    except (Error, ValueError):
        return ""
    url = said.get("url") if isinstance(said, dict) else None
    return url if isinstance(url, str) else ""
