"""The store over SQLite: its parts, joined once."""

from storage.audience import AudienceMixin
from storage.conclusions import ConclusionsMixin
from storage.delivery_log import DeliveryLogMixin
from storage.event_log import EventLogMixin
from storage.hosts import HostsMixin
from storage.issues import IssuesMixin
from storage.knowledge import KnowledgeMixin
from storage.lookup import LookupMixin
from storage.outbox import OutboxMixin
from storage.pages import PagesMixin
from storage.publications import PublicationsMixin
from storage.rechecks import RechecksMixin
from storage.reviews import ReviewsMixin
from storage.sources import SourcesMixin
from storage.subscribers import SubscribersMixin
from storage.upkeep import UpkeepMixin
from storage.walk_results import WalkResultsMixin
from storage.walks import WalksMixin


class Store(
    EventLogMixin,
    OutboxMixin,
    DeliveryLogMixin,
    SubscribersMixin,
    AudienceMixin,
    IssuesMixin,
    PublicationsMixin,
    ConclusionsMixin,
    KnowledgeMixin,
    SourcesMixin,
    PagesMixin,
    WalksMixin,
    WalkResultsMixin,
    ReviewsMixin,
    RechecksMixin,
    LookupMixin,
    HostsMixin,
    UpkeepMixin,
):
    """The whole store; see `pipeline.ports` for what each method does."""
