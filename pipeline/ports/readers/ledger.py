"""What queueing alerts and digests needs from the store, or from a replayed past."""

from typing import Protocol

from pipeline.ports.event_log import News
from pipeline.ports.facts.knowledge import Knowledge
from pipeline.ports.issues import Asking
from pipeline.ports.readers.outbox import Owing
from pipeline.ports.readers.subscribers import Audience
from pipeline.ports.transactions import Transactions


class Ledger(Knowledge, News, Audience, Owing, Asking, Transactions, Protocol):
    """What is known, whom it may concern, and what is due to them."""
