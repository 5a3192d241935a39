"""The cookies of one chain of redirects: some sites set one, send on to the same page, and ask for
it there.
"""

from collections.abc import Mapping, Sequence
from email.message import Message
from typing import TYPE_CHECKING

from pipeline.fetching.status import host_of

if TYPE_CHECKING:
    from http.cookiejar import CookieJar


class Cookies:
    """Keeps each cookie for the host that set it, and nothing beyond the chain: nobody is followed
    about.
    """

    def __init__(self) -> None:
        self._jars: dict[str, CookieJar] = {}

    def keep(self, url: str, lines: Sequence[str]) -> None:
        """Notes the Set-Cookie lines of the answer from `url`."""
        if not lines:
            return
        # imported where a site sets one: most do not
        from http.cookiejar import CookieJar
        from urllib.request import Request

        answer = _Answer(lines)
        self._jars.setdefault(host_of(url), CookieJar()).extract_cookies(answer, Request(url))  # type: ignore[arg-type]

    def of(self, url: str) -> Mapping[str, str]:
        """The header to send to `url`; none where its host has set nothing that holds there."""
        jar = self._jars.get(host_of(url)) if self._jars else None
        if jar is None:
            return {}
        from urllib.request import Request

        request = Request(url)
        jar.add_cookie_header(request)
        value = request.get_header("Cookie")
        return {"cookie": value} if value else {}


class _Answer:
    """What `http.cookiejar` asks of an answer."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._message = Message()
        for line in lines:
            self._message["Set-Cookie"] = line

    def info(self) -> Message:
        return self._message
