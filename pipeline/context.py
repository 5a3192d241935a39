"""What the steps work with, built once by `bootstrap`: store, archive, fetcher, register, clock."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from pipeline.analysis.places.register import Register
from pipeline.clock import stamp
from pipeline.config.settings import BackupSettings
from pipeline.extraction.workers import Extractor
from pipeline.model.events import Event
from pipeline.model.news import Site
from pipeline.model.sources import Source
from pipeline.ports.services import Adapter, Blobs, Clock, Fetcher, LanguageModel, Notifier
from pipeline.ports.store import Store
from pipeline.subscriptions.schedule import Almanac
from pipeline.subscriptions.tokens import Key


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """Everything that the handlers need from outside."""

    store: Store
    blobs: Blobs
    fetcher: Fetcher
    extractor: Extractor
    register: Register
    clock: Clock
    sources: Mapping[str, Source]
    adapters: Mapping[str, Adapter]
    notifiers: Mapping[str, Notifier]
    site: Site
    keys: tuple[Key, ...]
    digest_hour: int
    reconcile_days: int
    checks_a_round: int
    outage_days: int
    keep_other_days: int
    handlers: "Callable[[], Mapping[str, Handler]]"
    holidays: frozenset[date] = frozenset()
    model: LanguageModel | None = None
    data: Path = Path()
    documents: Path | None = None
    backup: BackupSettings = field(default_factory=BackupSettings)

    @property
    def almanac(self) -> Almanac:
        """The calendar that rhythms follow."""
        return Almanac(self.digest_hour, self.holidays)

    @property
    def summaries(self) -> bool:
        """Whether messages have summaries by a language model."""
        return self.model is not None

    @property
    def subjects_only(self) -> bool:
        """No: messages are sent whole."""
        return False

    def now(self) -> str:
        """The present moment as stored text."""
        return stamp(self.clock.now())

    def later(self, seconds: float) -> str:
        """The moment that many seconds from now, as stored text."""
        return stamp(self.clock.now() + timedelta(seconds=seconds))


Writes = Callable[[], None]
"""What a handler returns: a function that writes its results.

It is called inside the transaction that also completes the task.
"""

Handler = Callable[[Context, Event], Awaitable[Writes]]
"""Does the work of one task outside any transaction."""
