"""What can be set: one type per table of `settings.toml`; the types give each value's range.

They do not say where a value comes from; `pipeline.config.load` reads files and environment.
"""

from dataclasses import dataclass, field
from typing import Annotated, Literal

from msgspec import Meta

Pause = Annotated[float, Meta(ge=0, le=86_400)]
"""Seconds, at most a day."""
Seconds = Annotated[float, Meta(gt=0, le=86_400)]
Rate = Annotated[float, Meta(ge=0, le=100_000)]
"""How many a second."""
Bytes = Annotated[int, Meta(ge=1, le=2_000_000_000)]
Count = Annotated[int, Meta(ge=1, le=10_000)]
CountOrNone = Annotated[int, Meta(ge=0, le=10_000)]
Days = Annotated[int, Meta(ge=1, le=36_500)]
DaysOrNever = Annotated[int, Meta(ge=0, le=36_500)]


class Secret:
    """A value that `repr`, `str` and formatting hide; only `reveal` returns it."""

    __slots__ = ("_value",)

    def __init__(self, value: str = "") -> None:
        self._value = value

    def reveal(self) -> str:
        """The value itself."""
        return self._value

    def __bool__(self) -> bool:
        return bool(self._value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and self._value == other._value

    def __hash__(self) -> int:
        return hash(self._value)

    def __repr__(self) -> str:
        return "Secret(set)" if self._value else "Secret(empty)"


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchSettings:
    """How pages are requested.

    `delay_seconds` is the pause between two requests to one host. `allow_networks` names private
    networks that may be reached nevertheless ("127.0.0.0/8" in a test). `max_bytes` bounds a page
    after decompression, `hosts_at_once` the requests in flight.
    """

    delay_seconds: Pause = 3.0
    user_agent_contact: str = ""
    allow_networks: tuple[str, ...] = ()
    timeout_seconds: Seconds = 60.0
    max_bytes: Bytes = 40_000_000
    hosts_at_once: Count = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class EmailSettings:
    """The mail server; `sender` is the From address. Without a host no email is sent."""

    host: str = ""
    port: Annotated[int, Meta(ge=1, le=65535)] = 587
    security: Literal["starttls", "tls", "none"] = "starttls"
    username: str = ""
    password: Secret = field(default_factory=Secret)
    sender: str = ""
    timeout_seconds: Seconds = 30.0


@dataclass(frozen=True, slots=True)
class MailboxSettings:
    """The log-in of the mailbox that alert mails come to; `host` is the only server given it."""

    host: str = ""
    username: str = ""
    password: Secret = field(default_factory=Secret)


@dataclass(frozen=True, slots=True)
class OutboxSettings:
    """Where messages are written as files; empty means the folder `outbox` in the data folder."""

    folder: str = ""


@dataclass(frozen=True, slots=True)
class SlackSettings:
    """How long Slack may take to answer."""

    timeout_seconds: Seconds = 20.0


@dataclass(frozen=True, slots=True)
class TeamsSettings:
    """How long Teams may take to answer."""

    timeout_seconds: Seconds = 20.0


@dataclass(frozen=True, slots=True)
class WebhookSettings:
    """The secret that signs messages to webhooks, and how long receivers may take to answer."""

    secret: Secret = field(default_factory=Secret)
    timeout_seconds: Seconds = 20.0


@dataclass(frozen=True, slots=True)
class NotifySettings:
    """The service at GOV.UK Notify: its API key, its only email template and the API's address."""

    api_key: Secret = field(default_factory=Secret)
    template_id: str = ""
    base_url: str = "https://api.notifications.service.gov.uk"
    timeout_seconds: Seconds = 30.0


@dataclass(frozen=True, slots=True)
class AppriseSettings:
    """How long an Apprise service may take to answer one request."""

    timeout_seconds: Seconds = 20.0


@dataclass(frozen=True, slots=True)
class DigestSettings:
    """The hour (Europe/London) of the daily digest; not 1, which clock changes skip or repeat."""

    hour: Annotated[int, Meta(ge=0, le=23)] = 8


@dataclass(frozen=True, slots=True)
class ReconcileSettings:
    """How often the service walks each source's whole listing; 0 means never."""

    every_days: DaysOrNever = 7


@dataclass(frozen=True, slots=True)
class OutagesSettings:
    """After how many days of a page being unreadable its followers are told; 0 means never."""

    after_days: DaysOrNever = 7


@dataclass(frozen=True, slots=True)
class ChangesSettings:
    """The most publications that the service checks for changes in one round; 0 means none."""

    checks_a_round: CountOrNone = 10


@dataclass(frozen=True, slots=True)
class SummarySettings:
    """The language model that shortens a report's findings, as the package `llm` names it.

    Empty means none. `timeout_seconds` is how long it may take for one report.
    """

    model: str = ""
    timeout_seconds: Seconds = 20.0


@dataclass(frozen=True, slots=True)
class UpkeepSettings:
    """How many days the bytes of publications about no inspection are kept; 0 means for ever."""

    keep_other_days: DaysOrNever = 365


@dataclass(frozen=True, slots=True)
class BackupSettings:
    """Where the service makes backups (empty: nowhere), how often, and how many it keeps.

    A database on a server is backed up by `pg_dump` instead, whose files `doctor` looks for there.
    """

    folder: str = ""
    every_days: Days = 1
    keep: Count = 7


@dataclass(frozen=True, slots=True)
class ClockSettings:
    """How far the clock of this installation is ahead of the machine's: of the demo, whose days are
    to come.
    """

    ahead_seconds: Annotated[float, Meta(ge=0, le=10_000_000_000)] = 0.0


@dataclass(frozen=True, slots=True)
class StorageSettings:
    """The database on a PostgreSQL server, and the password; empty means a file of SQLite in the
    data folder.
    """

    url: str = ""
    password: Secret = field(default_factory=Secret)


@dataclass(frozen=True, slots=True, kw_only=True)
class ArchiveSettings:
    """Where fetched bytes are kept: a folder, or `s3://bucket/prefix` in an object store.

    Empty means the folder `archive` in the data folder. Without an endpoint and keys, those of
    Amazon and its own tools are used.
    """

    url: str = ""
    endpoint: str = ""
    region: str = ""
    access_key_id: Secret = field(default_factory=Secret)
    secret_access_key: Secret = field(default_factory=Secret)

    @property
    def on_server(self) -> bool:
        """Whether it is an object store."""
        return self.url.startswith("s3://")


@dataclass(frozen=True, slots=True)
class WorkersSettings:
    """The most messages a second that all workers together hand to a provider; 0 means any."""

    email_per_second: Rate = 0.0
    notify_per_second: Rate = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteSettings:
    """How this installation presents itself: its name, contact, and the address of its web pages.

    `listen` is where `run` serves those pages, such as "127.0.0.1:8080"; empty means nowhere.
    `trusted_proxies` is how many web servers, one behind the other, pass visitors' requests on.
    `link_keys` sign the links in messages, the last one, where the data folder is not to keep them.
    """

    name: str = "sendwatch"
    contact: str = ""
    base_url: str = ""
    listen: str = ""
    link_keys: Secret = field(default_factory=Secret)
    trusted_proxies: Annotated[int, Meta(ge=0, le=9)] = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything that can be set, one field per table of `settings.toml`."""

    fetch: FetchSettings = field(default_factory=FetchSettings)
    email: EmailSettings = field(default_factory=EmailSettings)
    mailbox: MailboxSettings = field(default_factory=MailboxSettings)
    outbox: OutboxSettings = field(default_factory=OutboxSettings)
    slack: SlackSettings = field(default_factory=SlackSettings)
    teams: TeamsSettings = field(default_factory=TeamsSettings)
    webhook: WebhookSettings = field(default_factory=WebhookSettings)
    notify: NotifySettings = field(default_factory=NotifySettings)
    apprise: AppriseSettings = field(default_factory=AppriseSettings)
    digest: DigestSettings = field(default_factory=DigestSettings)
    reconcile: ReconcileSettings = field(default_factory=ReconcileSettings)
    workers: WorkersSettings = field(default_factory=WorkersSettings)
    outages: OutagesSettings = field(default_factory=OutagesSettings)
    changes: ChangesSettings = field(default_factory=ChangesSettings)
    summary: SummarySettings = field(default_factory=SummarySettings)
    upkeep: UpkeepSettings = field(default_factory=UpkeepSettings)
    backup: BackupSettings = field(default_factory=BackupSettings)
    clock: ClockSettings = field(default_factory=ClockSettings)
    storage: StorageSettings = field(default_factory=StorageSettings)
    archive: ArchiveSettings = field(default_factory=ArchiveSettings)
    site: SiteSettings = field(default_factory=SiteSettings)
