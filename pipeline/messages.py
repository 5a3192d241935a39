"""A message before any channel renders it: composed once, the same for email, Slack and every other notifier."""

from dataclasses import dataclass
from typing import Literal

from pipeline.model import PartialDate


@dataclass(frozen=True, slots=True)
class BulletinQuote:
    """A quotation in a message, with where it stands. `link` opens the page; `responsible` names who must act."""

    text: str
    link: str
    page: int | None = None
    responsible: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BulletinSection:
    """A headed list of quotations; `more` counts those left out, which `more_link` shows."""

    heading: str
    quotes: tuple[BulletinQuote, ...]
    more: int = 0
    more_link: str = ""


@dataclass(frozen=True, slots=True)
class BulletinSource:
    """A publication about the inspection: who put it out, its title, address, and the date it bears."""

    publisher: str
    title: str
    url: str
    published: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class BulletinEntry:
    """One inspection of one area, as a message tells it.

    `headline` carries area, kind of visit and outcome; `facts` are label and value pairs in order; `next_steps` are
    sentences that restate stored fields.
    """

    area: str
    headline: str
    outcome_line: str
    facts: tuple[tuple[str, str], ...] = ()
    sections: tuple[BulletinSection, ...] = ()
    next_steps: tuple[str, ...] = ()
    sources: tuple[BulletinSource, ...] = ()
    inspection: str = ""
    publications: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bulletin:
    """A message before any notifier renders it: subject, one opening paragraph, entries, and why it was sent.

    `confirm_url` (of a confirmation), `leave_url`, `pause_url` and `privacy_url` are pages of this installation, put in
    when a message is handed over, "" where it serves none; opening them changes nothing, and posting to `leave_url` ends
    the subscription (RFC 8058).
    """

    subject: str
    opening: str
    entries: tuple[BulletinEntry, ...]
    reason: str
    manage: str
    kind: Literal["alert", "digest", "sample", "operator", "confirmation"] = "digest"
    date: str = ""
    confirm_url: str = ""
    leave_url: str = ""
    pause_url: str = ""
    privacy_url: str = ""

    @property
    def links(self) -> tuple[tuple[str, str], ...]:
        """What a reader can do about these messages: words and address of each page that there is."""
        pages = (
            ("Pause these messages", self.pause_url),
            ("Stop these messages", self.leave_url),
            ("What we keep about you", self.privacy_url),
        )
        return tuple(page for page in pages if page[1])


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message owed to one address; `key` is unique for the subscriber and makes the Message-ID."""

    id: str
    subscriber: str
    channel: str
    address: str
    key: str
    bulletin: Bulletin
    attempts: int = 0
    failures: int = 0
