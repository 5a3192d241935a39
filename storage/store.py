"""The SQLite store, joined from its parts."""

from storage.sqlite.event_log import EventLogMixin
from storage.sqlite.explorer import ExplorerMixin
from storage.sqlite.facts.conclusions import ConclusionsMixin
from storage.sqlite.facts.findings import FindingsMixin
from storage.sqlite.facts.forecasts import ForecastsMixin
from storage.sqlite.facts.knowledge import KnowledgeMixin
from storage.sqlite.facts.listings import ListingsMixin
from storage.sqlite.facts.publications import PublicationsMixin
from storage.sqlite.facts.rechecks import RechecksMixin
from storage.sqlite.facts.reviews import ReviewsMixin
from storage.sqlite.issues import IssuesMixin
from storage.sqlite.lookup import LookupMixin
from storage.sqlite.readers.audience import AudienceMixin
from storage.sqlite.readers.delivery_log import DeliveryLogMixin
from storage.sqlite.readers.outbox import OutboxMixin
from storage.sqlite.readers.subscribers import SubscribersMixin
from storage.sqlite.upkeep import UpkeepMixin
from storage.sqlite.watching.hosts import HostsMixin
from storage.sqlite.watching.lanes import LanesMixin
from storage.sqlite.watching.pages import PagesMixin
from storage.sqlite.watching.sources import SourcesMixin
from storage.sqlite.watching.walk_results import WalkResultsMixin
from storage.sqlite.watching.walks import WalksMixin


class Store(
    EventLogMixin,
    OutboxMixin,
    DeliveryLogMixin,
    SubscribersMixin,
    AudienceMixin,
    IssuesMixin,
    ListingsMixin,
    PublicationsMixin,
    ConclusionsMixin,
    ForecastsMixin,
    FindingsMixin,
    KnowledgeMixin,
    SourcesMixin,
    PagesMixin,
    WalksMixin,
    WalkResultsMixin,
    ReviewsMixin,
    RechecksMixin,
    LookupMixin,
    ExplorerMixin,
    HostsMixin,
    LanesMixin,
    UpkeepMixin,
):
    """The whole store; see `pipeline.ports` for what each method does."""
