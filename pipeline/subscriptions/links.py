"""The links by which a reader confirms, pauses or leaves, added when a message is handed over."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from urllib.parse import urlencode

from pipeline.model.bulletins import Bulletin
from pipeline.subscriptions.tokens import Key, Purpose, signed

MOST_PASSED_ON = 20
"""The most inspections of a message that can be passed on."""


def with_links(
    bulletin: Bulletin, subscriber: str, base_url: str, keys: Sequence[Key], today: date
) -> Bulletin:
    """`bulletin` with the links of `subscriber`; unchanged when `base_url` is "" (no pages).

    A link's validity runs from the day on which the bulletin was composed, so that a repeated
    message has the same bytes; `today` stands in for a bulletin without a date.
    """
    if not base_url:
        return bulletin
    base = base_url.rstrip("/")
    day = date.fromisoformat(bulletin.date[:10]) if bulletin.date else today

    def link(purpose: Purpose) -> str:
        return f"{base}/{purpose}/{signed(keys, purpose, subscriber, day)}"

    return replace(
        bulletin,
        confirm_url=link(Purpose.CONFIRM) if bulletin.kind == "confirmation" else "",
        pause_url=link(Purpose.PAUSE) if bulletin.kind != "confirmation" else "",
        leave_url=link(Purpose.LEAVE),
        privacy_url=f"{base}/privacy",
        forward_url=_forward(bulletin, base),
    )


def _forward(bulletin: Bulletin, base: str) -> str:
    """The page with the same message for others; "" where it is about too many inspections or,
    as a confirmation, about none.
    """
    about = [("inspection", each.inspection) for each in bulletin.entries if each.inspection]
    return f"{base}/forward?{urlencode(about)}" if 0 < len(about) <= MOST_PASSED_ON else ""
