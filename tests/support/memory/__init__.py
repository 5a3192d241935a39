"""A second store, in plain Python structures, to show that ports promise nothing of SQLite's."""

from pipeline.ports.store import Store
from tests.support.memory.conclusions import Conclusions
from tests.support.memory.event_log import EventLog
from tests.support.memory.explorer import Explorer
from tests.support.memory.forecasts import Forecasts
from tests.support.memory.issues import Issues
from tests.support.memory.knowledge import Knowledge
from tests.support.memory.lanes import Lanes
from tests.support.memory.outbox import DeliveryLog, Outbox
from tests.support.memory.rechecks import Rechecks, Reviews
from tests.support.memory.sources import Hosts, Pages, Sources
from tests.support.memory.upkeep import Upkeep
from tests.support.memory.walks import WalkResults, Walks


class MemoryStore(
    EventLog,
    Outbox,
    DeliveryLog,
    Upkeep,
    Issues,
    Knowledge,
    Conclusions,
    Forecasts,
    Reviews,
    Rechecks,
    Sources,
    Pages,
    Hosts,
    Walks,
    WalkResults,
    Explorer,
    Lanes,
):
    """The store in memory."""


def memory_store() -> Store:
    """An empty one."""
    return MemoryStore()
