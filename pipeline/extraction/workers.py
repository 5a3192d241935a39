"""Reads documents in worker processes: one that hangs or crashes a parser costs only one worker.

pypdfium2 is not thread-safe and parsers can be made to use up memory, so every document is read in
a separate process from a pool, with time and memory limits, and a worker is replaced after a number
of documents.
"""

import asyncio
import concurrent.futures
import multiprocessing
import resource
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.errors import DocumentError, NoTextLayer
from pipeline.model.documents import Text

if TYPE_CHECKING:
    from pebble import ProcessPool

WORKERS = 2
SECONDS = 120.0
MEMORY = 2_000_000_000
DOCUMENTS_PER_WORKER = 200
RECOGNITION_SECONDS = 270.0
"""For a scan; text recognition itself stops before that."""


def limit_memory() -> None:
    """Limits a worker's address space, so that only the document that needs more fails."""
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, hard))


def read_file(path: str, media_type: str, document: str, url: str) -> Text:
    """The text of the archived file `path`, read in the worker.

    Raises DocumentError, with the reason, when it cannot be read.
    """
    from pipeline.extraction.extract import extract

    try:
        return extract(Path(path).read_bytes(), media_type, document, url)
    except MemoryError as fault:
        raise DocumentError(
            f"reading it took more than {MEMORY // 1_000_000} MB: open it by hand"
        ) from fault


def recognise_file(path: str, document: str) -> Text:
    """The text of the archived scan `path`, read in the worker.

    Raises DocumentError, with the reason, when it cannot be read.
    """
    from pipeline.extraction.ocr import recognise

    try:
        return recognise(Path(path).read_bytes(), document)
    except MemoryError as fault:
        raise DocumentError(
            f"recognising it took more than {MEMORY // 1_000_000} MB: open it by hand"
        ) from fault


class Extractor:
    """The pool of workers, started for the first document."""

    def __init__(self) -> None:
        self.pool: ProcessPool | None = None

    async def read(self, path: Path, media_type: str, document: str, url: str) -> Text:
        """The text of an archived file; a PDF of page images is read by text recognition.

        Raises DocumentError, also when reading took too long or crashed the worker.
        """
        try:
            return await self._do(read_file, [str(path), media_type, document, url], SECONDS)
        except NoTextLayer:
            return await self._do(recognise_file, [str(path), document], RECOGNITION_SECONDS)

    async def _do(self, work: Callable[..., Text], arguments: list[str], seconds: float) -> Text:
        """A worker's result for `arguments`, within `seconds`."""
        # only needed in a round that found a document
        from pebble import ProcessExpired, ProcessPool

        if self.pool is None:
            self.pool = ProcessPool(
                max_workers=WORKERS,
                max_tasks=DOCUMENTS_PER_WORKER,
                initializer=limit_memory,
                context=multiprocessing.get_context("spawn"),
            )
        future = self.pool.schedule(work, args=arguments, timeout=seconds)
        try:
            return await asyncio.wrap_future(future)
        except (TimeoutError, concurrent.futures.TimeoutError) as fault:
            raise DocumentError(
                f"reading it took more than {seconds:.0f} seconds: open it by hand"
            ) from fault
        except ProcessExpired as fault:
            raise DocumentError(
                f"the reader crashed on it (exit {fault.exitcode}): open it by hand"
            ) from fault

    def close(self) -> None:
        """Stops the workers."""
        if self.pool is not None:
            self.pool.stop()  # type: ignore[no-untyped-call]
            self.pool.join()
            self.pool = None
