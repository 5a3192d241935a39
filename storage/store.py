"""The store, joined from its parts."""

from storage.sql.event_log import EventLogMixin
from storage.sql.explorer import ExplorerMixin
from storage.sql.facts.conclusions import ConclusionsMixin
from storage.sql.facts.findings import FindingsMixin
from storage.sql.facts.forecasts import ForecastsMixin
from storage.sql.facts.knowledge import KnowledgeMixin
from storage.sql.facts.listings import ListingsMixin
from storage.sql.facts.publications import PublicationsMixin
from storage.sql.facts.rechecks import RechecksMixin
from storage.sql.facts.reviews import ReviewsMixin
from storage.sql.issues import IssuesMixin
from storage.sql.lookup import LookupMixin
from storage.sql.readers.audience import AudienceMixin
from storage.sql.readers.delivery_log import DeliveryLogMixin
from storage.sql.readers.outbox import OutboxMixin
from storage.sql.readers.subscribers import SubscribersMixin
from storage.sql.upkeep import UpkeepMixin
from storage.sql.watching.hosts import HostsMixin
from storage.sql.watching.lanes import LanesMixin
from storage.sql.watching.pages import PagesMixin
from storage.sql.watching.sources import SourcesMixin
from storage.sql.watching.walk_results import WalkResultsMixin
from storage.sql.watching.walks import WalksMixin


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
