"""What a web address means for a request: where to connect, and what to ask for there."""

import re
from typing import NamedTuple

_PORTS = {"http": 80, "https": 443}
_OCTET = r"(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)"
_NAME = r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z](?:[a-z0-9-]*[a-z0-9])?"
_KEPT = r"A-Za-z0-9!$%&()*+,\-.:;=@_~/"
_PLAIN = re.compile(
    rf"(https?)://(?![^/]*--)((?:{_OCTET}\.){{3}}{_OCTET}|{_NAME})"
    rf"(?::([1-9]\d{{0,3}}|[1-5]\d{{4}}))?"
    rf"((?!\S*/\.)(?:/[{_KEPT}]*(?:\?[{_KEPT}?]+)?)?)",
    re.ASCII,
)
"""Addresses that stand in a request as they are."""
_LONGEST = 2000


class NoAddress(Exception):
    """The URL to be fetched is not a web address."""


class Target(NamedTuple):
    """Host and port to connect to, what the Host header says, and the path with its query."""

    scheme: str
    host: str
    port: int
    authority: str
    path: str

    @property
    def site(self) -> str:
        """What one connection can be used for."""
        return f"{self.scheme}://{self.authority}"


def target_of(url: str) -> Target:
    """The target of a URL, with what a request cannot contain escaped. Raises NoAddress."""
    plain = _PLAIN.fullmatch(url) if len(url) < _LONGEST else None
    if plain is None:
        return _escaped(url)
    scheme, host, port, path = plain.groups()
    number = int(port) if port else _PORTS[scheme]
    authority = host if number == _PORTS[scheme] else f"{host}:{number}"
    return Target(scheme, host, number, authority, path or "/")


def _escaped(url: str) -> Target:
    # httpx knows all of the rules; most addresses need none, and it costs more than their request
    import httpx

    try:
        request = httpx.Request("GET", url)
        address = request.url
        return Target(
            address.scheme,
            address.raw_host.decode("ascii"),
            address.port or _PORTS[address.scheme],
            request.headers["host"],
            address.raw_path.decode("ascii"),
        )
    except (httpx.InvalidURL, UnicodeError, KeyError) as fault:
        # idna's errors are UnicodeErrors, and httpx lets some of them through
        raise NoAddress(str(fault)) from fault
