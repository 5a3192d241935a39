"""Reads documents in worker processes: one that hangs or crashes a parser costs only one worker.

pypdfium2 is not thread-safe and parsers can be made to use up memory, so every document is read in
a separate process, with time and memory limits, and a worker is replaced after a number of
documents, or when it has died.
"""

import asyncio
import concurrent.futures
import hashlib
import resource
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from pipeline.errors import BytesLost, DocumentError, NoTextLayer
from pipeline.model.documents import Text

if TYPE_CHECKING:
    from pebble import ProcessPool

R = TypeVar("R")
WORKERS = 3
BACKLOG_WORKERS = 2
"""How many of them may read backlog, so that there is always one for news."""
SECONDS = 120.0
BEGINS_SECONDS = 40.0
"""Within this a worker begins with what it is given, also one that has to be started first."""
MEMORY = 2_000_000_000
PDF_MEMORY = 600_000_000
"""Bytes of address space for a PDF, of which the longest reports take a tenth: what unpacks to more
is no report.
"""
DOCUMENTS_PER_WORKER = 200
RECOGNITION_SECONDS = 270.0
"""For a scan; text recognition itself stops before that."""

DRAWING_SECONDS = 20.0
APART_SECONDS = 120.0
REMEDY = "`sendwatch upkeep --archive` fetches it again, or restore it from a backup"


class NoMemory(Exception):
    """A worker has reached its limit: with this document, or with all those before it."""


def limit_memory(most: int = MEMORY) -> None:
    """Limits a worker's address space, so that only the document that needs more fails."""
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (most, hard))


def end_at_once() -> None:
    """Lets SIGTERM end a worker without any of its own code.

    Pebble's handler, in Python, can be called while the interpreter is already taken down; that
    prints "OSError: Signal 15 ignored due to race condition". There is nothing to put in order.
    """
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def prepare() -> None:
    """What a worker does first."""
    end_at_once()
    limit_memory()


@contextmanager
def _within_memory(doing: str, most: int = MEMORY) -> Iterator[None]:
    """Raises NoMemory, which says what was done, in place of MemoryError."""
    limit_memory(most)
    try:
        yield
    except MemoryError as fault:
        raise NoMemory(f"{doing} it took more than {most // 1_000_000} MB") from fault
    finally:
        limit_memory()


def archived_bytes(path: Path, sha256: str) -> bytes:
    """The bytes of an archived file, which have this hash.

    Raises BytesLost if it is missing, unreadable or damaged.
    """
    try:
        body = path.read_bytes()
    except OSError as fault:
        raise BytesLost(
            f"the archived file {path} cannot be read ({fault.strerror}); {REMEDY}"
        ) from fault
    return unaltered(body, sha256, path)


def unaltered(body: bytes, sha256: str, place: object) -> bytes:
    """`body`, if it has this hash. Raises BytesLost, naming its place."""
    if hashlib.sha256(body).hexdigest() != sha256:
        raise BytesLost(
            f"the archived file {place} is damaged: these bytes were not archived; {REMEDY}"
        )
    return body


def read_file(path: str, media_type: str, document: str, url: str) -> Text:
    """The text of the archived file `path`, read in the worker.

    Raises DocumentError, with the reason, when it cannot be read, and NoMemory.
    """
    from pipeline.extraction.extract import extract, is_pdf

    with _within_memory("reading"):
        body = archived_bytes(Path(path), document)
        with _within_memory("reading", PDF_MEMORY if is_pdf(body) else MEMORY):
            return extract(body, media_type, document, url)


def recognise_file(path: str, document: str) -> Text:
    """The text of the archived scan `path`, read in the worker.

    Raises DocumentError, with the reason, when it cannot be read, and NoMemory.
    """
    from pipeline.extraction.ocr import recognise

    with _within_memory("recognising"):
        return recognise(archived_bytes(Path(path), document), document)


def draw_page(path: str, page: int, words: str) -> bytes:
    """A picture of a page of the archived PDF `path`, with `words` marked, drawn in the worker.

    Raises DocumentError, with the reason, when it cannot be drawn, and NoMemory.
    """
    from pipeline.extraction.pdf.picture import picture

    with _within_memory("drawing"):
        return picture(archived_bytes(Path(path), Path(path).name), page, words)


def within_memory(work: Callable[..., R], arguments: Sequence[object]) -> R:
    """The result of any work, done in the worker. Raises what it raises, and NoMemory."""
    with _within_memory("reading"):
        return work(*arguments)


class Extractor:
    """The workers, each started for the first document that finds the others busy.

    One more is for what must not wait for documents.
    """

    def __init__(self, workers: int = WORKERS) -> None:
        self._free = asyncio.LifoQueue[Worker]()
        self._workers = [Worker() for _ in range(workers)]
        for worker in self._workers:
            self._free.put_nowait(worker)
        self._backlog = asyncio.Semaphore(BACKLOG_WORKERS)
        self._apart = asyncio.LifoQueue[Worker]()
        self._workers.append(Worker())
        self._apart.put_nowait(self._workers[-1])

    async def read(
        self, path: Path, media_type: str, document: str, url: str, *, backlog: bool = False
    ) -> Text:
        """The text of an archived file; a PDF of page images is read by text recognition.

        `backlog` leaves a worker free for others. Raises DocumentError, also when reading took too
        long or crashed two workers.
        """
        if backlog:
            async with self._backlog:
                return await self.read(path, media_type, document, url)
        try:
            return await self._do(read_file, [str(path), media_type, document, url], SECONDS)
        except NoTextLayer:
            return await self._do(recognise_file, [str(path), document], RECOGNITION_SECONDS)

    async def picture(self, path: Path, page: int, words: str) -> bytes:
        """A PNG of a page of an archived PDF, with `words` marked.

        Raises DocumentError, also when drawing took too long or crashed two workers.
        """
        return await self._do(draw_page, [str(path), page, words], DRAWING_SECONDS)

    async def apart(self, work: Callable[..., R], *arguments: object) -> R:
        """What `work` returns for `arguments`, in the worker that reads no documents.

        All of them can be pickled. Raises what it raises, and DocumentError when it took too long
        or crashed two workers.
        """
        return await self._do(within_memory, [work, arguments], APART_SECONDS, self._apart)

    async def _do(
        self,
        work: Callable[..., R],
        arguments: Sequence[object],
        seconds: float,
        workers: "asyncio.LifoQueue[Worker] | None" = None,
    ) -> R:
        """A worker's result for `arguments`, within `seconds`.

        A worker that dies may have been ended by somebody else, or for want of memory: the document
        is given to a new one, once.
        """
        free = workers or self._free
        worker = await free.get()
        try:
            for last in (False, True):
                try:
                    return await worker.do(work, arguments, seconds)
                except (WorkerDied, NoMemory) as fault:
                    worker.end()
                    if last:
                        raise DocumentError(f"{fault}, twice: open it by hand") from fault
        finally:
            free.put_nowait(worker)
        raise AssertionError("the second try returns or raises")

    def close(self) -> None:
        """Stops the workers."""
        for worker in self._workers:
            worker.end()


class WorkerDied(Exception):
    """The process that was reading a document ended before it had read it."""


def _how_it_ended(code: int | None) -> str:
    """Parsers that get no memory end their process by SIGABRT."""
    if code is not None and abs(code) == signal.SIGABRT:
        return (
            "the reader gave up on it: most likely it unpacks to more than the"
            f" {PDF_MEMORY // 1_000_000} MB that reading a PDF may take"
        )
    return f"the reader crashed on it (exit {'unknown' if code is None else code})"


class Worker:
    """One worker process, started when it is needed, and again when it has ended.

    A pool of one: where several share a pool, the end of one that is idle breaks it for all.
    """

    def __init__(self) -> None:
        self._pool: ProcessPool | None = None

    async def do(self, work: Callable[..., R], arguments: Sequence[object], seconds: float) -> R:
        """The result for `arguments`. Raises WorkerDied, or DocumentError when time is up."""
        # only needed in a round that found a document
        from concurrent.futures.process import BrokenProcessPool

        from pebble import ProcessExpired

        given = self._schedule(work, arguments, seconds)
        answer = asyncio.wrap_future(given)
        try:
            await asyncio.wait({answer}, timeout=BEGINS_SECONDS)
            if not (answer.done() or given.running()):
                # one killed just as it took something up leaves a lock that the next waits for
                raise WorkerDied("the reader did not begin with it")
            return await answer
        except TimeoutError as fault:
            raise DocumentError(
                f"reading it took more than {seconds:.0f} seconds: open it by hand"
            ) from fault
        except (ProcessExpired, BrokenProcessPool) as fault:
            raise WorkerDied(_how_it_ended(getattr(fault, "exitcode", None))) from fault
        finally:
            answer.cancel()

    def _schedule(
        self, work: Callable[..., R], arguments: Sequence[object], seconds: float
    ) -> concurrent.futures.Future[R]:
        import multiprocessing

        from pebble import ProcessPool

        if self._pool is not None and not self._pool.active:
            # its process was ended while it was idle
            self.end()
        if self._pool is None:
            self._pool = ProcessPool(
                max_workers=1,
                max_tasks=DOCUMENTS_PER_WORKER,
                initializer=prepare,
                context=multiprocessing.get_context("spawn"),
            )
        try:
            future: concurrent.futures.Future[R] = self._pool.schedule(
                work, args=arguments, timeout=seconds
            )
        except RuntimeError as fault:
            raise WorkerDied("the reader had ended before it was given anything") from fault
        return future

    def end(self) -> None:
        """Ends the process."""
        if self._pool is not None:
            self._pool.stop()  # type: ignore[no-untyped-call]
            self._pool.join()
            self._pool = None
