"""The cookies of one chain of redirects, as some sites set one and redirect to check for it."""

from collections.abc import Mapping, Sequence
from email.message import Message
from typing import TYPE_CHECKING

from pipeline.fetching.status import host_of

if TYPE_CHECKING:
    from http.cookiejar import CookieJar


class Cookies:
    """Keeps each cookie for the host that set it, and only for this chain: no tracking."""

    def __init__(self) -> None:
        self._jars: dict[str, CookieJar] = {}

    def keep(self, url: str, lines: Sequence[str]) -> None:
        """Stores the Set-Cookie lines of the response from `url`."""
        if not lines:
            return
        # imported only when a site sets one: most do not
        from http.cookiejar import CookieJar
        from urllib.request import Request

        answer = _Answer(lines)
        self._jars.setdefault(host_of(url), CookieJar()).extract_cookies(answer, Request(url))  # type: ignore[arg-type]

    def of(self, url: str) -> Mapping[str, str]:
        """The Cookie header to send to `url`; empty where its host has set none that apply."""
        jar = self._jars.get(host_of(url)) if self._jars else None
        if jar is None:
            return {}
        from urllib.request import Request

        request = Request(url)
        jar.add_cookie_header(request)
        value = request.get_header("Cookie")
        return {"cookie": value} if value else {}


class _Answer:
    """The parts of a response that `http.cookiejar` needs."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._message = Message()
        for line in lines:
            self._message["Set-Cookie"] = line

    def info(self) -> Message:
        return self._message
