"""A message before any channel renders it: composed once, the same for email, Slack and every other
notifier.
"""

from dataclasses import dataclass
from typing import Literal

from pipeline.model.documents import PartialDate

CONFIRM = "Yes, send me these messages"
"""The words of the link by which a reader confirms."""


@dataclass(frozen=True, slots=True)
class BulletinQuote:
    """A quotation in a message, with where it stands. `link` opens the page; `responsible` names
    who must act.

    `where` names what the link opens ("the report on Marlowshire").
    """

    text: str
    link: str
    page: int | None = None
    responsible: tuple[str, ...] = ()
    where: str = ""

    @property
    def link_words(self) -> str:
        """The link's words, which make sense alone: a screen reader lists links without what stands
        around them.
        """
        if self.page:
            return f"Read it on page {self.page}" + (f" of {self.where}" if self.where else "")
        return f"Read it in {self.where or 'the publication'}"


@dataclass(frozen=True, slots=True)
class BulletinSection:
    """A headed list of quotations; `more` counts those left out, which `more_link` shows; `where`
    names what it opens.
    """

    heading: str
    quotes: tuple[BulletinQuote, ...]
    more: int = 0
    more_link: str = ""
    where: str = ""

    @property
    def more_words(self) -> str:
        """The words of `more_link`, which make sense alone."""
        place = self.where or "the publication"
        passages = "passage to read" if self.more == 1 else "passages to read"
        return f"{self.more} {'more' if self.quotes else passages} in {place}"


@dataclass(frozen=True, slots=True)
class BulletinSentence:
    """A sentence of a summary by a language model, and the quotation that it shortens; `link`,
    `page`, `where` as in a quotation.
    """

    text: str
    quote: str
    link: str
    page: int | None = None
    where: str = ""

    @property
    def link_words(self) -> str:
        """The link's words, which make sense alone."""
        return BulletinQuote(self.quote, self.link, self.page, (), self.where).link_words


@dataclass(frozen=True, slots=True)
class BulletinSummary:
    """What a language model made of quotations, marked as that by `heading` and `note`, which go
    wherever the sentences go.
    """

    heading: str
    note: str
    sentences: tuple[BulletinSentence, ...]


@dataclass(frozen=True, slots=True)
class BulletinSource:
    """A publication about the inspection: who put it out, its title, address, and the date it
    bears.
    """

    publisher: str
    title: str
    url: str
    published: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class BulletinEntry:
    """One inspection of one area, as a message tells it.

    `headline` carries area, kind of visit and outcome; `lead` says what was published; `facts` are
    label and value pairs in order; `next_steps` are sentences that restate stored fields;
    `questions` ask for what no publication states. `summary` is None unless a language model made
    one.
    """

    area: str
    headline: str
    outcome_line: str
    lead: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    sections: tuple[BulletinSection, ...] = ()
    next_steps: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    sources: tuple[BulletinSource, ...] = ()
    inspection: str = ""
    publications: tuple[str, ...] = ()
    summary: BulletinSummary | None = None


@dataclass(frozen=True, slots=True)
class Bulletin:
    """A message before any notifier renders it: subject, one opening paragraph, entries, and why it
    was sent.

    `glossary` explains the abbreviations that this message uses (abbreviation, meaning), in
    alphabetical order. `confirm_url` (of a confirmation), `leave_url`, `pause_url` and
    `privacy_url` are pages of this installation, put in when a message is handed over, "" where it
    serves none; opening them changes nothing, and posting to `leave_url` ends the subscription (RFC
    8058).
    """

    subject: str
    opening: str
    entries: tuple[BulletinEntry, ...]
    reason: str
    manage: str
    kind: Literal["alert", "digest", "sample", "operator", "confirmation", "notice"] = "digest"
    date: str = ""
    glossary: tuple[tuple[str, str], ...] = ()
    confirm_url: str = ""
    leave_url: str = ""
    pause_url: str = ""
    privacy_url: str = ""

    @property
    def links(self) -> tuple[tuple[str, str], ...]:
        """What a reader can do about these messages: words and address of each page that there
        is.
        """
        pages = (
            (CONFIRM, self.confirm_url),
            ("Pause these messages", self.pause_url),
            ("Stop these messages", self.leave_url),
            ("What we keep about you", self.privacy_url),
        )
        return tuple(page for page in pages if page[1])


@dataclass(frozen=True, slots=True)
class Delivery:
    """One message owed to one address; `key` is unique for the subscriber and makes the
    Message-ID.
    """

    id: str
    subscriber: str
    channel: str
    address: str
    key: str
    bulletin: Bulletin
    attempts: int = 0
    failures: int = 0


@dataclass(frozen=True, slots=True)
class Notice:
    """What is told of a message that a round made or sent: to whom, and what it is about."""

    address: str
    channel: str
    kind: str
    subject: str


def notice(bulletin: Bulletin, address: str, channel: str) -> Notice:
    """What is told of a bulletin for an address."""
    return Notice(address, channel, bulletin.kind, bulletin.subject)
