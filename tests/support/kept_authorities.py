"""The authorities that clients verify certificates with, kept from one client to the next: to load
them takes longer than to ask for ten pages.
"""

import os
import ssl
from functools import cache
from typing import Any

import httpx
import pytest

_PLACES = ("SSL_CERT_FILE", "SSL_CERT_DIR")


def keep_authorities(patch: pytest.MonkeyPatch) -> None:
    """Lets the clients of this process that are told the same have the same authorities."""
    load = httpx.create_ssl_context

    @cache
    def loaded(told: tuple[Any, ...], _: tuple[str | None, ...]) -> ssl.SSLContext:
        return load(*told)

    def kept(verify: Any = True, cert: Any = None, trust_env: bool = True) -> ssl.SSLContext:
        return loaded((verify, cert, trust_env), tuple(map(os.environ.get, _PLACES)))

    patch.setattr("httpx._transports.default.create_ssl_context", kept)
