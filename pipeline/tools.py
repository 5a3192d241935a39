"""What the steps work with, built once by `wiring`: the store, the archive, the fetcher, the register, the clock."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from pipeline.analysis.areas import Register
from pipeline.clock import stamp
from pipeline.extraction import Extractor
from pipeline.model import Source
from pipeline.news import Site
from pipeline.ports import Adapter, Blobs, Clock, Fetcher, LanguageModel, Notifier
from pipeline.rhythms import Almanac
from pipeline.store import Store
from pipeline.tokens import Key


@dataclass(frozen=True, slots=True)
class Tools:
    """Everything that the handlers need of the world."""

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
    holidays: frozenset[date] = frozenset()
    model: LanguageModel | None = None

    @property
    def almanac(self) -> Almanac:
        """What rhythms go by."""
        return Almanac(self.digest_hour, self.holidays)

    @property
    def summaries(self) -> bool:
        """Whether messages have summaries by a language model."""
        return self.model is not None

    def now(self) -> str:
        """The present moment as stored text."""
        return stamp(self.clock.now())

    def later(self, seconds: float) -> str:
        """The moment that many seconds from now, as stored text."""
        return stamp(self.clock.now() + timedelta(seconds=seconds))
