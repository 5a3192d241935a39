"""The whole store, for those who hand it on; a function asks for the concern that it has."""

from typing import Protocol

from pipeline.ports.conclusions import Conclusions
from pipeline.ports.delivery_log import DeliveryLog
from pipeline.ports.event_log import EventLog
from pipeline.ports.hosts import HostStore
from pipeline.ports.issues import Issues
from pipeline.ports.ledger import Ledger
from pipeline.ports.lookup import Lookup
from pipeline.ports.outbox import Outbox
from pipeline.ports.publications import Publications
from pipeline.ports.rechecks import Rechecks
from pipeline.ports.reviews import Reviews
from pipeline.ports.sources import Pages, Sources
from pipeline.ports.subscribers import Subscribers
from pipeline.ports.upkeep import Upkeep
from pipeline.ports.walks import WalkResults, Walks


class Store(
    Ledger,
    EventLog,
    Outbox,
    DeliveryLog,
    Subscribers,
    Issues,
    Publications,
    Conclusions,
    Sources,
    Pages,
    Walks,
    WalkResults,
    Reviews,
    Rechecks,
    Lookup,
    HostStore,
    Upkeep,
    Protocol,
):
    """Every concern at once; `storage` has it over SQLite."""
