"""Retention and tidying: what is deleted, when, and what never is (docs/operations.md)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby
from types import MappingProxyType

from pipeline.clock import stamp
from pipeline.fetching.archiving import beside
from pipeline.ports.services import Blobs, Notifier
from pipeline.ports.upkeep import Upkeep
from pipeline.subscriptions.tokens import CONFIRM_DAYS

MESSAGE_DAYS = 365
"""How many days the delivery log is kept: 12 months, as the privacy notice says."""
TASK_DAYS, ISSUE_DAYS = 90, 365
"""How many days steps that are done, and closed issues, are kept."""
EVERY_DAYS = 1
"""How many days lie between two upkeeps of the service."""
MOST_LOOSE = 0.25
"""The share of the database file that may be free before the service compacts it, too."""
EMPTY: Mapping[str, Notifier] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Deleted:
    """What one upkeep deleted: numbers of rows and files, and the bytes of those files."""

    messages: int = 0
    unconfirmed: int = 0
    tasks: int = 0
    issues: int = 0
    documents: int = 0
    bytes: int = 0


def upkeep_due(last: str | None, now: datetime) -> bool:
    """Whether upkeep is due at `now` (aware): once a day."""
    return last is None or last < stamp(now - timedelta(days=EVERY_DAYS))


async def do_upkeep(
    store: Upkeep,
    archive: Blobs,
    now: datetime,
    keep_other_days: int,
    *,
    whole: bool,
    notifiers: Mapping[str, Notifier] = EMPTY,
) -> Deleted:
    """Deletes what is too old at `now` (aware); with `whole`, also compacts the file, which is
    slow.

    `keep_other_days` is how many days the bytes of documents about no inspection are kept; 0 for
    ever. Of messages that `notifiers` wrote as files, the files are deleted too. A file is deleted
    before its row says so: the next upkeep repairs a crash in between.
    """

    def before(days: int) -> str:
        return stamp(now - timedelta(days=days))

    _prune(store.old_messages(before(MESSAGE_DAYS)), notifiers)
    with store.transaction():
        messages = store.drop_messages(before(MESSAGE_DAYS))
        unconfirmed = store.drop_unconfirmed(before(CONFIRM_DAYS))
        tasks, issues = store.drop_tasks(before(TASK_DAYS)), store.drop_issues(before(ISSUE_DAYS))
    gone, size = 0, 0
    for document in (
        list(store.bytes_to_give_up(before(keep_other_days))) if keep_other_days else ()
    ):
        size += await beside(archive.delete, document.sha256)
        with store.transaction():
            store.bytes_gone(document.id, stamp(now))
        gone += 1
    with store.transaction():
        store.note_upkeep(stamp(now))
    store.tidy() if whole or store.loose() > MOST_LOOSE else store.optimise()
    return Deleted(
        messages=messages,
        unconfirmed=unconfirmed,
        tasks=tasks,
        issues=issues,
        documents=gone,
        bytes=size,
    )


def _prune(messages: Sequence[tuple[str, str, str]], notifiers: Mapping[str, Notifier]) -> None:
    """Has the channels that write files (outbox, feed) delete those of these messages."""
    for (channel, address), group in groupby(messages, key=lambda each: each[:2]):
        prune = getattr(notifiers.get(channel), "prune", None)
        if prune is not None:
            prune(address, [id for _, _, id in group])
