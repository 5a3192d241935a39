"""Scanned PDFs: page images, read by tesseract where installed, within a worker process.

Tesseract returns each page as a PDF with the recognised words in place, so headings, columns and
lists are found as in any other PDF. The version of such a text is "ocr/1", as a machine read its
words.
"""

import csv
import io
import os
import re
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from statistics import mean

import pypdfium2 as pdfium

from pipeline.errors import DocumentError
from pipeline.extraction.pdf import document as pdf
from pipeline.model.documents import Block, Text

VERSION = "ocr/1"
PROGRAM = "tesseract"
MAX_PAGES = 40
SECONDS = 240.0
"""For a whole document: a page takes 2 to 10 seconds on one core."""
PAGE_SECONDS = 60.0
DPI = 200
MOST_PIXELS = 12_000_000
"""A page that would be drawn larger (A3 at 200 dpi has 7.7 million) is drawn at a lower resolution.
"""
LEAST_CONFIDENCE = 60.0
"""Mean confidence of the words, of 100, under which a reading is not believed; clean scans have
over 90.
"""

_MARK = re.compile(r"(?:[=¢«»©®°¥™@*+~•■▪]{1,2}|m[=m]|[acemnosuw])\s+(?=[“‘\"'(]?[A-Z])")
"""What tesseract makes of a list's square or dot, before a capital letter."""
_MARKS_ALONE = re.compile(r"(?:[=¢«»©®°¥™@*+~•■▪moe]{1,2}\s*)+")
_LINE = re.compile(r"[^\n]+")


def recognise(body: bytes, document: str) -> Text:
    """The text of a PDF whose pages are images; `document` is its sha256.

    Raises DocumentError, which says why and what to do: tesseract is missing or fails, too many
    pages, too slow, nothing legible, or low confidence.
    """
    program = shutil.which(PROGRAM)
    if program is None:
        raise DocumentError(
            "no text layer: its pages are images, and the text recognition program tesseract is not"
            " installed here; install tesseract-ocr and analyse it again, or read it by hand"
        )
    with tempfile.TemporaryDirectory() as folder:
        pages, confidence = _pages(body, program, Path(folder))
    if not confidence:
        raise DocumentError(
            "no text layer, and text recognition found no words in its images: look at it by hand"
        )
    if mean(confidence) < LEAST_CONFIDENCE:
        raise DocumentError(
            f"no text layer, and text recognition is unsure of its words ({mean(confidence):.0f} of"
            " 100): read it by hand"
        )
    return _listed(replace(pdf.extract(pages, document), version=VERSION))


def _pages(body: bytes, program: str, folder: Path) -> tuple[bytes, list[float]]:
    """The document as a PDF with text, and tesseract's confidence in each word (0 to 100)."""
    until = time.monotonic() + SECONDS
    scanned, read = pdfium.PdfDocument(body), pdfium.PdfDocument.new()
    try:
        if len(scanned) > MAX_PAGES:
            raise DocumentError(
                f"no text layer: {len(scanned)} pages of images, more than the {MAX_PAGES} that are"
                " recognised; read it by hand"
            )
        confidence: list[float] = []
        for number in range(len(scanned)):
            _draw(scanned[number], folder / "page.pgm")
            left = min(PAGE_SECONDS, until - time.monotonic())
            _run(
                [program, "page.pgm", "page", "--dpi", str(DPI), "-l", "eng", "pdf", "tsv"],
                folder,
                left,
            )
            confidence += _confidence((folder / "page.tsv").read_text(encoding="utf-8"))
            page = pdfium.PdfDocument((folder / "page.pdf").read_bytes())
            read.import_pages(page)
            page.close()
        written = io.BytesIO()
        read.save(written)
        return written.getvalue(), confidence
    finally:
        scanned.close()
        read.close()


def _draw(page: pdfium.PdfPage, path: Path) -> None:
    """Writes a page as a grey image (PGM), at `DPI` unless the page is huge."""
    width, height = page.get_size()
    scale = min(DPI / 72, (MOST_PIXELS / max(width * height, 1.0)) ** 0.5)
    bitmap = page.render(scale=scale, grayscale=True)
    rows = memoryview(bitmap.buffer).cast("B")
    with path.open("wb") as file:
        file.write(b"P5 %d %d 255\n" % (bitmap.width, bitmap.height))
        for row in range(bitmap.height):
            file.write(rows[row * bitmap.stride : row * bitmap.stride + bitmap.width])
    page.close()


def _run(command: list[str], folder: Path, seconds: float) -> None:
    """Runs tesseract on one core in `folder`.

    Raises DocumentError when it fails or takes longer than `seconds`.
    """
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env=os.environ | {"OMP_THREAD_LIMIT": "1"},
            capture_output=True,
            timeout=max(seconds, 0.01),
            check=False,
        )
    except subprocess.TimeoutExpired as fault:
        raise DocumentError(
            f"no text layer, and text recognition took more than {SECONDS:.0f} seconds"
            f" ({PAGE_SECONDS:.0f} for a page): read it by hand"
        ) from fault
    if done.returncode != 0:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise DocumentError(
            f"no text layer, and tesseract failed ({said[-1] if said else done.returncode}): read"
            " it by hand"
        )


def _confidence(table: str) -> list[float]:
    """The confidence of each word in tesseract's table for a page."""
    rows = csv.DictReader(io.StringIO(table), delimiter="\t", quoting=csv.QUOTE_NONE)
    return [
        float(row["conf"]) for row in rows if row["level"] == "5" and (row["text"] or "").strip()
    ]


def _listed(text: Text) -> Text:
    """The text with its list items recognised, whatever letter their mark was read as.

    Marks without words are dropped.
    """
    blocks: list[Block] = []
    under = False
    for block in text.blocks:
        words = text.body[block.start : block.end]
        if block.kind != "paragraph":
            blocks.append(block)
        elif _MARKS_ALONE.fullmatch(words):
            under = True
            continue
        elif under:
            blocks.extend(_lines(block, words))
        else:
            mark = _MARK.match(words)
            item = (
                Block(kind="bullet", start=block.start + mark.end(), end=block.end, level=1)
                if mark
                else block
            )
            blocks.append(item)
        under = False
    return replace(text, blocks=tuple(blocks))


def _lines(block: Block, words: str) -> Iterator[Block]:
    """The lines of a paragraph that have list marks: the items of a list within an entry."""
    for line in _LINE.finditer(words):
        if line.group().strip():
            yield Block(
                kind="bullet",
                start=block.start + line.start(),
                end=block.start + line.end(),
                level=2,
            )
