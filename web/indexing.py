"""The index of findings, made beside the event loop where it takes long."""

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from time import monotonic

from pipeline.errors import StorageError
from pipeline.explorer.facet_index import FacetIndex
from pipeline.explorer.find import NotIndexed
from pipeline.log import Log
from pipeline.ports.explorer import Explorer

AT_ONCE = 5_000
"""Up to so many findings are indexed in the event loop: less than a tenth of a second."""
REST = 4.0
"""How many times as long as the last index took to make, the next one is not begun."""
log = Log()


class IndexedBeside:
    """The index of a store that may hold very many findings.

    Few are indexed when they are asked for. Very many are indexed in a thread, over a connection
    that `opened` opens there: the first index is missing until then, a later one is as old as the
    change that it follows. `store` belongs to the event loop.
    """

    def __init__(
        self, store: Explorer, opened: Callable[[], AbstractContextManager[Explorer]]
    ) -> None:
        self._store, self._opened = store, opened
        self._index: FacetIndex | None = None
        self._state, self._rests_until = "", 0.0
        self._thread: threading.Thread | None = None

    def __call__(self) -> FacetIndex:
        """The newest index there is. Raises NotIndexed before the first is made."""
        state = self._store.state_of_findings()
        if state != self._state and not self._is_making():
            if self._store.newest_finding() <= AT_ONCE:
                self._index, self._state = FacetIndex(self._store.finding_keys()), state
            elif monotonic() >= self._rests_until:
                self._thread = threading.Thread(target=self._make, daemon=True)
                self._thread.start()
        if self._index is None:
            raise NotIndexed
        return self._index

    def wait(self) -> None:
        """Returns when no index is being made."""
        if self._thread is not None:
            self._thread.join()

    def _is_making(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    def _make(self) -> None:
        began = monotonic()
        try:
            with self._opened() as store:
                state = store.state_of_findings()
                index = FacetIndex(store.finding_keys())
        except StorageError as fault:
            log.error("the findings were not indexed", reason=str(fault))
        else:
            self._index, self._state = index, state
        self._rests_until = monotonic() + REST * (monotonic() - began)
