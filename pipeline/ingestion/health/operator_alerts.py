"""Messages to operators, from the stored health of sources, and the operators' answers.

The I/O around `operator_report`.
"""

import hashlib
from collections.abc import Sequence

from pipeline.context import Context
from pipeline.errors import SettingsError
from pipeline.ingestion.health.operator_report import changes, compose
from pipeline.ingestion.health.verdict import BROKEN
from pipeline.model.source_rows import SourceRow
from pipeline.ports.watching.sources import Sources
from pipeline.subscriptions.matching import operators

ACCEPTABLE = ("other", "fields", "letters", "stale", "empty", "cut", "moved", "dates")
"""Causes that may be a page's new layout, which a person can confirm; all others are faults."""


def owe_operators(context: Context) -> int:
    """Records the message about changes since the last one, in one transaction; for how many
    operators.

    Changes made while there is no operator count as told, and are not sent to one added later.
    """
    store, now = context.store, context.now()
    found = changes(store.unwell(), store.untold_issues(), now, store.last_operator_message())
    bulletin = compose(found, context.site, now)
    if bulletin is None:
        return 0
    digest = hashlib.sha256(
        repr((found.told, [issue.id for issue in found.issues])).encode()
    ).hexdigest()[:12]
    with store.transaction():
        owed = [
            store.owe(each.id, f"operator:{now}:{digest}", bulletin, (), now)
            for each in operators(store.subscribers())
        ]
        store.mark_told(found.told, now)
        store.mark_issues_told((issue.id for issue in found.issues), now)
    return len(owed)


def acknowledge(store: Sources, ids: Sequence[str], note: str, now: str) -> None:
    """Notes that a person knows the state of these sources: no further messages until it changes.

    Raises SettingsError when a source is unknown, or has nothing to acknowledge.
    """
    rows = {id: known(store, id) for id in ids}
    for id, row in rows.items():
        if row.state not in BROKEN:
            raise SettingsError(f"{id} is {row.state}: there is nothing to acknowledge")
    with store.transaction():
        for id in rows:
            store.acknowledge(id, note, now)
        store.mark_told(((id, str(row.state)) for id, row in rows.items()), now)


def accept(store: Sources, id: str, now: str) -> int:
    """Makes the next round accept a source's present layout; returns the number of held rows
    released.

    Raises SettingsError when there is nothing to accept.
    """
    row, held = known(store, id), store.held_counts().get(id, 0)
    cause = row.cause if row.cause in ACCEPTABLE else ""
    if not cause and not held:
        why = f"{row.reason}; {row.fix}" if row.cause else f"it is {row.state}"
        raise SettingsError(
            f"{id}: there is no new shape that could be accepted: {why} (`sendwatch sources"
            f" acknowledge {id}` keeps it quiet)"
        )
    with store.transaction():
        store.accept(id, cause or "held", now)
    return held


def known(store: Sources, id: str) -> SourceRow:
    """The row of a source. Raises SettingsError for one that was never polled."""
    row = store.source_state(id)
    if row is None:
        raise SettingsError(f"no source called {id!r} is on record: `sendwatch sources` lists them")
    return row
