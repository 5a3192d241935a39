"""The whole store, for passing on; a function asks only for the concern that it needs."""

from typing import Protocol

from pipeline.ports.event_log import EventLog
from pipeline.ports.explorer import Explorer
from pipeline.ports.facts.conclusions import Conclusions
from pipeline.ports.facts.forecasts import Forecasts
from pipeline.ports.facts.listings import Listings
from pipeline.ports.facts.publications import Publications
from pipeline.ports.facts.rechecks import Rechecks
from pipeline.ports.facts.reviews import Reviews
from pipeline.ports.issues import Issues
from pipeline.ports.lookup import Lookup
from pipeline.ports.readers.delivery_log import DeliveryLog
from pipeline.ports.readers.ledger import Ledger
from pipeline.ports.readers.outbox import Outbox
from pipeline.ports.readers.subscribers import Subscribers
from pipeline.ports.upkeep import Upkeep
from pipeline.ports.watching.hosts import HostStore
from pipeline.ports.watching.lanes import Lanes
from pipeline.ports.watching.sources import Pages, Sources
from pipeline.ports.watching.walks import WalkResults, Walks


class Store(
    Ledger,
    EventLog,
    Outbox,
    DeliveryLog,
    Subscribers,
    Issues,
    Listings,
    Publications,
    Conclusions,
    Forecasts,
    Sources,
    Pages,
    Walks,
    WalkResults,
    Reviews,
    Rechecks,
    Lookup,
    Explorer,
    HostStore,
    Lanes,
    Upkeep,
    Protocol,
):
    """Every concern at once; `storage` implements it with SQLite."""
