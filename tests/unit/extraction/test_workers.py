"""Workers that are killed, idle or busy, or run out of memory, are replaced; real processes."""

import asyncio
import hashlib
import os
import signal
import threading
import zlib
from collections.abc import Iterator
from contextlib import closing
from multiprocessing import active_children
from pathlib import Path

import pytest

from pipeline.errors import DocumentError
from pipeline.extraction import workers
from pipeline.extraction.workers import MEMORY, Extractor
from pipeline.model.documents import Text

WORDS = "Inspectors visited the Ashmere local area partnership in May."
HASH = hashlib.sha256(WORDS.encode()).hexdigest()


@pytest.fixture
def extractor(own_readers: None) -> Iterator[Extractor]:
    with closing(Extractor()) as made:
        yield made


async def read(extractor: Extractor, path: Path) -> Text:
    return await extractor.read(path, "text/plain", HASH, "https://news.example/1")


def kill_workers() -> int:
    """Kills every worker process; how many there were."""
    running = active_children()
    for each in running:
        assert each.pid is not None
        os.kill(each.pid, signal.SIGKILL)
    for each in running:
        each.join()
    return len(running)


def test_an_idle_worker_that_is_killed_is_replaced(tmp_path: Path, extractor: Extractor) -> None:
    page = tmp_path / "page.txt"
    page.write_text(WORDS)

    async def rounds() -> None:
        for _ in range(3):
            both = await asyncio.gather(read(extractor, page), read(extractor, page))
            assert [text.body.strip() for text in both] == [WORDS, WORDS]
            assert kill_workers() == 2

    asyncio.run(rounds())


def test_a_worker_that_does_not_begin_is_replaced(
    tmp_path: Path, extractor: Extractor, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = tmp_path / "page.txt"
    page.write_text(WORDS)
    patient, end = workers.BEGINS_SECONDS, workers.Worker.end

    def ending(worker: workers.Worker) -> None:
        monkeypatch.setattr(workers, "BEGINS_SECONDS", patient)
        end(worker)

    async def rounds() -> Text:
        await read(extractor, page)
        (worker,) = active_children()
        assert worker.pid is not None
        os.kill(worker.pid, signal.SIGSTOP)
        monkeypatch.setattr(workers, "BEGINS_SECONDS", 0.5)
        monkeypatch.setattr(workers.Worker, "end", ending)
        return await read(extractor, page)

    assert asyncio.run(rounds()).body.strip() == WORDS


def test_sigterm_ends_a_worker_without_a_handler_that_could_come_too_late(
    extractor: Extractor,
) -> None:
    handler = asyncio.run(extractor.apart(signal.getsignal, signal.SIGTERM))
    assert handler is signal.SIG_DFL


@pytest.mark.parametrize("kills", [1, 2])
def test_a_document_gets_a_second_try_when_its_worker_is_killed(
    tmp_path: Path, extractor: Extractor, kills: int
) -> None:
    pipe = tmp_path / "page.txt"
    os.mkfifo(pipe)

    def killer() -> None:
        # opening it waits for the worker that reads it
        for _ in range(kills):
            with pipe.open("wb"):
                kill_workers()
        if kills < 2:
            pipe.write_text(WORDS)

    async def rounds() -> Text:
        beside = threading.Thread(target=killer, daemon=True)
        beside.start()
        text = await read(extractor, pipe)
        beside.join()
        return text

    if kills < 2:
        assert asyncio.run(rounds()).body.strip() == WORDS
    else:
        with pytest.raises(DocumentError, match=r"crashed on it.*twice: open it by hand"):
            asyncio.run(rounds())


def test_a_worker_out_of_memory_costs_its_document_and_no_other(
    tmp_path: Path, extractor: Extractor
) -> None:
    huge, page = tmp_path / "huge.txt", tmp_path / "page.txt"
    with huge.open("wb") as file:
        file.truncate(MEMORY + 1)
    page.write_text(WORDS)

    async def rounds() -> list[Text | BaseException]:
        both = read(extractor, huge), read(extractor, page)
        return await asyncio.gather(*both, return_exceptions=True)

    failed, text = asyncio.run(rounds())
    assert isinstance(failed, DocumentError) and "more than 2000 MB, twice" in str(failed)
    assert isinstance(text, Text) and text.body.strip() == WORDS


def test_a_pdf_that_unpacks_to_far_more_than_any_report_is_given_up_in_words(
    tmp_path: Path, extractor: Extractor
) -> None:
    squeezed = zlib.compressobj(9)
    lines = b"".join(squeezed.compress(b" " * 60_000) for _ in range(12_000)) + squeezed.flush()
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>",
        b"<</Length %d/Filter/FlateDecode>>stream\n%b\nendstream" % (len(lines), lines),
    )
    written = [b"%d 0 obj%b\nendobj\n" % (at, each) for at, each in enumerate(objects, 1)]
    bomb, page = tmp_path / "bomb.pdf", tmp_path / "page.txt"
    bomb.write_bytes(b"%PDF-1.4\n" + b"".join(written) + b"trailer<</Root 1 0 R>>\n%%EOF")
    page.write_text(WORDS)

    async def rounds() -> list[Text | BaseException]:
        hash = hashlib.sha256(bomb.read_bytes()).hexdigest()
        both = extractor.read(bomb, "application/pdf", hash, ""), read(extractor, page)
        return await asyncio.gather(*both, return_exceptions=True)

    failed, text = asyncio.run(rounds())
    assert isinstance(failed, DocumentError) and "600 MB" in str(failed), failed
    assert isinstance(text, Text) and text.body.strip() == WORDS
