"""What a host's robots.txt allows (RFC 9309), kept for a day; missing allows, failing forbids."""

import asyncio
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from protego import Protego

from pipeline.addresses import parts_of
from pipeline.errors import Refused, UnexpectedShape, Unreachable
from pipeline.fetching.hosts import Hosts
from pipeline.fetching.status import named
from pipeline.model.sources import Response

_KEPT = timedelta(days=1)
_MAX_DELAY_SECONDS = 60.0


@dataclass(slots=True, kw_only=True)
class _Rules:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    parsed: Protego | None = None
    delay: float = 0.0
    refusal: str = ""
    until: datetime | None = None
    fault: str = ""
    rests_until: float = 0.0


class Robots:
    """Asks each host for its rules once a day, using the fetcher's `ask` to stay polite."""

    def __init__(
        self,
        agent: str,
        ask: Callable[[str, str], Awaitable[Response]],
        rest_seconds: float,
        known: Hosts,
    ) -> None:
        """`known` remembers the answers.

        `ask(url, source)` returns a response of any status below 500, or raises Unreachable. In
        that case the host is closed, and is not asked again for `rest_seconds`, so that its other
        sources spare it.
        """
        self._agent, self._ask, self._rest, self._known = agent, ask, rest_seconds, known
        self._hosts: defaultdict[str, _Rules] = defaultdict(_Rules)

    async def delay(self, url: str, source: str) -> float:
        """The delay in seconds that the host asks for; raises Refused for a forbidden `url`."""
        parts = parts_of(url)
        root = f"{parts.scheme}://{parts.netloc}"
        rules = self._hosts[root]
        async with rules.lock:
            if rules.until is None or rules.until <= self._known.now():
                await self._renew(rules, root, url, source)
        if rules.refusal:
            raise Refused(f"{named(source, url)}: {rules.refusal}", source=source, url=url)
        if rules.parsed is None:
            return 0.0
        if not rules.parsed.can_fetch(url, self._agent):
            raise Refused(
                f"{named(source, url)}: robots.txt of this site does not allow programs to read it;"
                " leave it out, or ask the site's owner",
                source=source,
                url=url,
            )
        return rules.delay

    async def _renew(self, rules: _Rules, root: str, url: str, source: str) -> None:
        if rules.rests_until > time.monotonic():
            raise Unreachable(f"{named(source, url)} waits: {rules.fault}", source=source, url=url)
        now = self._known.now()
        if found := self._known.robots(root, now - _KEPT):
            self._apply(rules, root, *found)
            return
        try:
            status, text = await self._read(f"{root}/robots.txt", source)
        except Unreachable as fault:
            rules.fault, rules.rests_until = (
                str(fault).removeprefix(f"{source}: "),
                time.monotonic() + self._rest,
            )
            raise
        self._known.keep_robots(root, status, text)
        self._apply(rules, root, status, text)

    async def _read(self, address: str, source: str) -> tuple[int, str]:
        """Status and text of the response; unreadable rules count as none."""
        try:
            answer = await self._ask(address, source)
        except UnexpectedShape:
            return 404, ""
        # a byte order mark would hide the first line, which is often the one that matters
        return answer.status, answer.body.decode("utf-8-sig", "replace").lstrip("\ufeff\n\r ")

    def _apply(self, rules: _Rules, root: str, status: int, text: str) -> None:
        rules.parsed, rules.delay, rules.refusal = None, 0.0, ""
        if status in (401, 403):
            rules.refusal = (
                f"{root}/robots.txt answered {status}, which closes the whole site to programs;"
                " leave the source out, or ask the site's owner"
            )
        elif status == 200:
            rules.parsed = Protego.parse(text)
            rules.delay = min(
                float(rules.parsed.crawl_delay(self._agent) or 0.0), _MAX_DELAY_SECONDS
            )
        rules.until = self._known.now() + _KEPT
