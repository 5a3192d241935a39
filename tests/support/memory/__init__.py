"""A second store, in plain Python structures: what the protocols of `pipeline.ports` promise, shown
to be no promise of SQLite's.

It has what polling, the handlers of the flow, telling, sending and looking again ask for. What
walks, upkeep and looking things up ask for besides, SQLite alone has.
"""

from typing import Protocol

from pipeline.ports.event_log import EventLog as EventLogPort
from pipeline.ports.facts.rechecks import Rechecks as RechecksPort
from pipeline.ports.issues import Issues as IssuesPort
from pipeline.ports.readers.delivery_log import DeliveryLog as DeliveryLogPort
from pipeline.ports.readers.ledger import Ledger as LedgerPort
from pipeline.ports.readers.outbox import Outbox as OutboxPort
from pipeline.ports.readers.subscribers import Subscribers as SubscribersPort
from pipeline.ports.records import Records as RecordsPort
from pipeline.ports.watching.hosts import HostStore
from pipeline.ports.watching.sources import Pages as PagesPort
from pipeline.ports.watching.sources import Sources as SourcesPort
from tests.support.memory.conclusions import Conclusions
from tests.support.memory.event_log import EventLog
from tests.support.memory.issues import Issues
from tests.support.memory.knowledge import Knowledge
from tests.support.memory.outbox import DeliveryLog, Outbox
from tests.support.memory.rechecks import Rechecks, Reviews
from tests.support.memory.sources import Hosts, Pages, Sources
from tests.support.memory.subscribers import Subscribers


class Kept(
    RecordsPort,
    LedgerPort,
    EventLogPort,
    OutboxPort,
    DeliveryLogPort,
    SubscribersPort,
    IssuesPort,
    RechecksPort,
    SourcesPort,
    PagesPort,
    HostStore,
    Protocol,
):
    """The protocols that have two implementations."""


class MemoryStore(
    EventLog,
    Outbox,
    DeliveryLog,
    Subscribers,
    Issues,
    Knowledge,
    Conclusions,
    Reviews,
    Rechecks,
    Sources,
    Pages,
    Hosts,
):
    """The store in memory."""


def memory_store() -> Kept:
    """An empty one."""
    return MemoryStore()
