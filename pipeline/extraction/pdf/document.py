"""PDF bytes to text in reading order, with headings, list items and cells; run in a worker."""

import re

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from pipeline.errors import DocumentError, NoTextLayer
from pipeline.extraction.pdf.compose import Composer
from pipeline.extraction.pdf.headers_footers import without_running
from pipeline.extraction.pdf.page import Page, read_page
from pipeline.extraction.pdf.paragraphs import look_of
from pipeline.extraction.pdf.reading_order import items_of
from pipeline.model.dates import parse_published
from pipeline.model.documents import Block, PartialDate, Text

VERSION = "pdf/3"
MAX_PAGES = 600
MAX_CHARACTERS = 4_000_000
_LONGEST_DAY = 40
_LABEL = r"(?:Date (?:of (?:publication|issue)|published)|Publication date|Published(?: on| date)?)"
_PUBLISHED = re.compile(
    rf"^{_LABEL}\s*+:?\s*+"
    rf"|(?:^|[|·•]\s*|[.;]\s+)(?:(?:First|Report|Document|Paper|Letter|Plan)\s+)?{_LABEL}\s*+:\s*+",
    re.I | re.M,
)
"""A label before the day: at the beginning of a line, or with a colon within one."""
_AFTER_DAY = re.compile(r"\n|[|·•;]|\.\s|\b(?:last|review|updat|next|version)", re.I)


def extract(body: bytes, document: str) -> Text:
    """The text of a PDF as a reader sees it; `document` is its sha256.

    Running headers, footers and page numbers are removed, columns follow one another, and what
    continues over a page break is joined. Raises DocumentError, which says why and what to do, for
    bytes that are not a PDF, an encrypted or damaged one, one without pages or a text layer, and
    one beyond the limits.
    """
    pages = without_running(_pages(body))
    words, blocks, starts = Composer(items_of(pages, look_of(pages)), len(pages)).compose()
    if not words.strip():
        raise _no_text(pages)
    blocks, title = _titled(words, blocks, starts)
    return Text(
        document=document,
        version=VERSION,
        body=words,
        page_starts=starts,
        blocks=blocks,
        title=title,
        published=_published(words, starts),
    )


def _pages(body: bytes) -> list[Page]:
    opened = _opened(body)
    try:
        if len(opened) > MAX_PAGES:
            raise DocumentError(
                f"the PDF has {len(opened)} pages, more than {MAX_PAGES}: read it by hand"
            )
        return _read(opened)
    finally:
        opened.close()


def _read(opened: pdfium.PdfDocument) -> list[Page]:
    pages: list[Page] = []
    characters = 0
    for number in range(len(opened)):
        try:
            pages.append(read_page(opened, number))
        except pdfium.PdfiumError as error:
            raise DocumentError(
                f"page {number + 1} of the PDF is damaged ({error}): fetch it again"
            ) from error
        characters += sum(len(line.text) for line in pages[-1].lines)
        if characters > MAX_CHARACTERS:
            raise DocumentError(
                f"the PDF has more than {MAX_CHARACTERS:,} characters: read it by hand"
            )
    scanned = sum(bool(page.images and not page.lines) for page in pages)
    if not characters or scanned >= len(pages) / 2:
        raise _no_text(pages)
    return pages


def _opened(body: bytes) -> pdfium.PdfDocument:
    head = body[:1024].lstrip().lower()
    if not body.strip():
        raise DocumentError("the file is empty: fetch it again")
    if b"%pdf-" not in head:
        raise DocumentError(
            "not a PDF but a web page (HTML), often an error page: look at its address in a browser"
            if b"<html" in head or head.startswith(b"<!doctype html")
            else "not a PDF: its first bytes are of another kind of file; open it by hand"
        )
    try:
        return pdfium.PdfDocument(body)
    except pdfium.PdfiumError as error:
        code = getattr(error, "err_code", None)
        if code == raw.FPDF_ERR_PASSWORD and b"/Encrypt" in body:  # the code may be a former file's
            raise DocumentError(
                "the PDF is encrypted with a password: ask its publisher for an open copy"
            ) from error
        if code == raw.FPDF_ERR_SECURITY and b"/Encrypt" in body:
            raise DocumentError(
                "the PDF is protected in an unknown way: ask its publisher for an open copy"
            ) from error
        raise DocumentError(
            "the PDF is cut off, damaged or without pages: fetch it again"
        ) from error


def _no_text(pages: list[Page]) -> DocumentError:
    """What is wrong with a PDF without words, or with words only on a scan's cover page."""
    shown = "page" if len(pages) == 1 else "pages"
    images = sum(bool(page.images and not page.lines) for page in pages)
    if images:
        return NoTextLayer(
            f"no text layer: {images} of {len(pages)} {shown} are images; needs text recognition"
            " (OCR)"
        )
    return DocumentError(f"no text layer: {len(pages)} {shown} without words; look at it by hand")


def _published(words: str, starts: tuple[int, ...]) -> PartialDate | None:
    """The publication date that the first page states after a label; None without one."""
    label = _PUBLISHED.search(words, 0, starts[1] if len(starts) > 1 else len(words))
    if label is None:
        return None
    stated = words[label.end() : label.end() + _LONGEST_DAY]
    day = parse_published(_AFTER_DAY.split(stated, maxsplit=1)[0])
    return PartialDate(day[:10]) if day else None


def _titled(
    words: str, blocks: tuple[Block, ...], starts: tuple[int, ...]
) -> tuple[tuple[Block, ...], str | None]:
    """The blocks with the first page's largest heading as title, and the title's text."""
    stop = starts[1] if len(starts) > 1 else len(words)
    ranked = [
        block
        for block in blocks
        if block.kind == "heading" and block.start < stop and not block.marked
    ]
    ranked = ranked or [block for block in blocks if block.kind == "heading" and block.start < stop]
    best = min(ranked, key=lambda block: (block.level, block.start), default=None)
    if best is None:
        return blocks, None
    title = Block(
        kind="title", start=best.start, end=best.end, level=best.level, marked=best.marked
    )
    return (
        tuple(title if block is best else block for block in blocks),
        words[best.start : best.end],
    )
