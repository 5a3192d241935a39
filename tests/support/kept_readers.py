"""Processes that read documents, kept from one installation to the next."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from pipeline.extraction.workers import Extractor, Worker

if TYPE_CHECKING:
    from pebble import ProcessPool

_KEPT: "list[ProcessPool]" = []


def keep_readers(patch: pytest.MonkeyPatch) -> None:
    """Lets an installation that closes leave its idle readers to the next one in this process: to
    start one takes as long as to read ten pages.

    Only while tests are in the folder where they began: a reader stays in that where it began, and
    is given paths that may be relative to it.
    """
    start, began = Worker._schedule, Path.cwd()

    def schedule(self: Worker, *given: Any) -> Any:
        if self._pool is None and _KEPT and Path.cwd() == began:
            self._pool = _KEPT.pop()
        return start(self, *given)

    def close(self: Extractor) -> None:
        for worker in self._workers:
            if worker._pool is not None and worker._pool.active and Path.cwd() == began:
                _KEPT.append(worker._pool)
                worker._pool = None
            worker.end()

    patch.setattr(Worker, "_schedule", schedule)
    patch.setattr(Extractor, "close", close)


def let_readers_go() -> None:
    """Ends those that are kept."""
    while _KEPT:
        pool = _KEPT.pop()
        pool.stop()
        pool.join()
