"""CPU cost of reading and analysing documents, compared with plain pypdfium2 and trafilatura.

.venv/bin/python benchmarks/analysis.py [REPETITIONS]

Limits: for a report, everything together at most 2 times pypdfium2, and for a page of 6 kB at most
3 times trafilatura's fast mode; for a page, reading at most 1.15 times that, and classification and
findings at most 0.5 times. Every repetition processes all documents in turn, each with both
programs, so that a busy machine slows both.
Needs the corpus folder `../shared`: its reports, its seed texts as web pages, and pages that its
`feedserver.py` writes.
"""

import gc
import hashlib
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from typing import NamedTuple

import pypdfium2
import trafilatura
from corpus import ROOT, Document, articles, needed, reports, seeds

from pipeline.analysis.language import reading
from pipeline.analysis.places.register import Register
from pipeline.analysis.recognition.classify import classify
from pipeline.analysis.understand import findings, understand
from pipeline.extraction.extract import extract
from pipeline.model.documents import PublicationContext, Text
from pipeline.register.local_areas import read_register


class Row(NamedTuple):
    """A line of the table: what is measured on which documents, the comparison, and the limit."""

    name: str
    documents: list[Document]
    ours: Callable[[Document], object]
    floor: Callable[[Document], object]
    bar: float


def read(document: Document) -> Text:
    return extract(
        document.body, document.media_type, hashlib.sha256(document.body).hexdigest(), document.url
    )


def plain(document: Document) -> str:
    """pypdfium2's own text of a PDF, page by page."""
    pdf = pypdfium2.PdfDocument(document.body)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in pdf)
    finally:
        pdf.close()


def fast(document: Document) -> str | None:
    """trafilatura's own text of a page, without its fallbacks."""
    text: str | None = trafilatura.extract(document.body, fast=True)
    return text


def cpu(work: Callable[[Document], object], document: Document) -> float:
    """CPU seconds of one call."""
    begun = time.process_time()
    work(document)
    return time.process_time() - begun


def rows() -> Iterator[Row]:
    """What is measured."""
    csv_text = (ROOT / "pipeline" / "data" / "local_areas.csv").read_text(encoding="utf-8")
    register = Register(read_register(csv_text))
    texts: dict[bytes, Text] = {}

    def context(document: Document, text: Text) -> PublicationContext:
        return PublicationContext(
            url=document.url,
            title=text.title or "",
            kind="",
            published=text.published,
            media_type=document.media_type,
        )

    def whole(document: Document) -> object:
        text = read(document)
        return understand(text, context(document, text), register)

    def told(document: Document) -> object:
        text = texts[document.body]
        given, understood = context(document, text), reading.read(text)
        kind = classify(text, given, register, understood)
        return findings(text, given, kind, (), register, understood)

    small, large = seeds(), articles()
    texts |= {document.body: read(document) for document in (*small, *large)}
    yield Row("report, all of it / pypdfium2", reports(), whole, plain, 2.0)
    yield Row("page of 6 kB, all of it / trafilatura", small, whole, fast, 3.0)
    for name, pages in (("page of 6 kB", small), ("page of 35 kB", large)):
        yield Row(f"{name}, reading / trafilatura", pages, read, fast, 1.15)
        yield Row(f"{name}, classifying and findings / trafilatura", pages, told, fast, 0.5)


def measured(table: list[Row], repetitions: int) -> list[tuple[float, float]]:
    """For each row the median CPU seconds per document, ours and theirs, in alternating runs."""
    ours: list[list[float]] = [[] for _ in table]
    floor: list[list[float]] = [[] for _ in table]
    for turn in range(repetitions + 1):
        for number, row in enumerate(table):
            gc.collect()
            pairs = [(cpu(row.ours, one), cpu(row.floor, one)) for one in row.documents]
            if turn:  # the first round loads and compiles
                ours[number].append(sum(pair[0] for pair in pairs) / len(pairs))
                floor[number].append(sum(pair[1] for pair in pairs) / len(pairs))
    return [(statistics.median(a), statistics.median(b)) for a, b in zip(ours, floor, strict=True)]


def main() -> None:
    needed()
    repetitions = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    table = list(rows())
    print(
        f"{'CPU a document, median of ' + str(repetitions):56} {'ours':>9} {'theirs':>9}"
        f" {'ratio':>6}  bar"
    )
    for row, (ours, floor) in zip(table, measured(table, repetitions), strict=True):
        verdict = "met" if ours <= row.bar * floor else "missed"
        times = f"{ours * 1000:6.2f} ms {floor * 1000:6.2f} ms {ours / floor:6.2f}"
        print(f"{row.name:56} {times}  at most {row.bar}, {verdict}")


if __name__ == "__main__":
    main()
