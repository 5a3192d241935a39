"""A message before it is rendered: composed once, and the same for every channel."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from pipeline.model.documents import PartialDate
from pipeline.model.terms import Frequency

Kind = Literal["alert", "digest", "sample", "operator", "confirmation", "reminder", "notice"]
"""What a message is sent for."""
CONFIRM = "Yes, send me these messages"
"""The text of the link that a reader follows to confirm."""


@dataclass(frozen=True, slots=True)
class BulletinQuote:
    """A quotation in a message, and where it comes from.

    `link` opens the page that it is on; `where` names what the link opens ("the report on
    Marlowshire"); `responsible` names who must act.
    """

    text: str
    link: str
    page: int | None = None
    responsible: tuple[str, ...] = ()
    where: str = ""

    @property
    def link_words(self) -> str:
        """The link's text, which must make sense alone; screen readers list links alone."""
        if self.page:
            return f"Read it on page {self.page}" + (f" of {self.where}" if self.where else "")
        return f"Read it in {self.where or 'the publication'}"


@dataclass(frozen=True, slots=True)
class BulletinSection:
    """A list of quotations under a heading.

    `more` counts the quotations left out, which `more_link` shows; `where` names what that link
    opens.
    """

    heading: str
    quotes: tuple[BulletinQuote, ...]
    more: int = 0
    more_link: str = ""
    where: str = ""

    @property
    def more_words(self) -> str:
        """The text of `more_link`, which must make sense alone."""
        place = self.where or "the publication"
        passages = "passage to read" if self.more == 1 else "passages to read"
        return f"{self.more} {'more' if self.quotes else passages} in {place}"


@dataclass(frozen=True, slots=True)
class BulletinSentence:
    """A sentence of a language model's summary, and the quotation that it shortens.

    `link`, `page` and `where` mean the same as in a quotation.
    """

    text: str
    quote: str
    link: str
    page: int | None = None
    where: str = ""

    @property
    def link_words(self) -> str:
        """The link's text, which must make sense alone."""
        return BulletinQuote(self.quote, self.link, self.page, (), self.where).link_words


@dataclass(frozen=True, slots=True)
class BulletinSummary:
    """A language model's summary of quotations.

    `heading` and `note` say that a model wrote it, and appear wherever the sentences do.
    """

    heading: str
    note: str
    sentences: tuple[BulletinSentence, ...]


@dataclass(frozen=True, slots=True)
class BulletinSource:
    """A publication about the inspection: its publisher, title, address and stated date."""

    publisher: str
    title: str
    url: str
    published: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BulletinEntry:
    """One inspection of one area, as a message describes it.

    `headline` carries area, kind of visit and outcome; `lead` says what was published; `facts` are
    (label, value) pairs in order; `first` is what families can do by a day, which comes before
    anything else; `next_steps` are sentences that restate stored fields;
    `questions` ask about what no publication states. `summary` is None unless a language model made
    one.
    """

    area: str
    headline: str
    outcome_line: str
    lead: str = ""
    first: tuple[BulletinSection, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    sections: tuple[BulletinSection, ...] = ()
    next_steps: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    sources: tuple[BulletinSource, ...] = ()
    inspection: str = ""
    publications: tuple[str, ...] = ()
    summary: BulletinSummary | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bulletin:
    """A message before it is rendered: subject, opening paragraph, entries, and why it was sent.

    `glossary` explains the abbreviations used in this message, as (abbreviation, meaning) in
    alphabetical order. `confirm_url` (confirmations only), `leave_url`, `pause_url` and
    `privacy_url` are pages of this installation, filled in when the message is handed over and ""
    where there are no such pages. Opening them changes nothing; posting to `leave_url` ends the
    subscription (RFC 8058). `forward_url` is the page with the same message for others, which has
    none of these links.
    """

    subject: str
    opening: str
    entries: tuple[BulletinEntry, ...]
    reason: str
    manage: str
    kind: Kind = "digest"
    date: str = ""
    glossary: tuple[tuple[str, str], ...] = ()
    confirm_url: str = ""
    leave_url: str = ""
    pause_url: str = ""
    privacy_url: str = ""
    forward_url: str = ""

    @property
    def links(self) -> tuple[tuple[str, str], ...]:
        """What a reader can do about these messages: (text, address) of each page that exists."""
        pages = (
            (CONFIRM, self.confirm_url),
            ("Pass this on without your own links", self.forward_url),
            ("Change or pause these messages", self.pause_url),
            ("Stop these messages", self.leave_url),
            ("What we keep about you", self.privacy_url),
        )
        return tuple(page for page in pages if page[1])


@dataclass(frozen=True, slots=True, kw_only=True)
class NewMessage:
    """A message about to be owed to a subscriber, and the (inspection, publication) pairs that it
    reports in a rhythm.
    """

    subscriber: str
    key: str
    bulletin: Bulletin
    told: Sequence[tuple[str, str]]
    rhythm: Frequency


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One message owed to one address.

    `key` is unique for the subscriber, and the Message-ID is made from it. `due_at` is when it was
    to be sent, or is tried again; "" for at once. `unsure`: it may have been handed over before.
    """

    id: str
    subscriber: str
    channel: str
    address: str
    key: str
    bulletin: Bulletin
    attempts: int = 0
    failures: int = 0
    due_at: str = ""
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """What a round reports about a message that it composed or sent: its recipient and subject."""

    address: str
    channel: str
    kind: str
    subject: str


def notice(bulletin: Bulletin, address: str, channel: str) -> Notice:
    """What a round reports about a bulletin for an address."""
    return Notice(address, channel, bulletin.kind, bulletin.subject)
