"""From fetched bytes to text, for any kind of file."""

import re
from dataclasses import replace

from pipeline.errors import DocumentError
from pipeline.extraction.decoding import UTF_16, decoded, mark_up
from pipeline.extraction.plain_text import lines as plain
from pipeline.extraction.plain_text.pasted_tables import with_pasted_tables
from pipeline.model.documents import LONGEST_TITLE, Text, at_most

_PDF = b"%PDF-"
_PDF_WITHIN = 1024
"""A PDF's mark may stand anywhere in its first 1024 bytes (PDF reference, implementation notes)."""
_HTML = re.compile(
    rb"(?is)^(?:\xef\xbb\xbf)?\s*+(?:<\?xml[^>]*+>\s*+)?+(?>(?><!--.*?-->)\s*+)*+"
    rb"<(?:!doctype\s+html|html|head|body)\b"
)
_OTHER = (
    (b"PK\x03\x04", "a zip archive, or an office file (docx, xlsx, pptx)"),
    (b"\xd0\xcf\x11\xe0", "an office file of the old kind (doc, xls, ppt)"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"RIFF", "an image or a recording"),
    (b"\x1f\x8b", "a compressed file"),
    (b"{\\rtf", "a rich text file"),
)
_NAMED = {
    "word": "a Word file",
    "officedocument": "an office file (docx, xlsx, pptx)",
    "msword": "a Word file",
    "excel": "a spreadsheet",
    "powerpoint": "a set of slides",
    "image/": "an image",
    "audio/": "a recording",
    "video/": "a film",
    "zip": "a zip archive",
}
_HTML_TYPES = ("text/html", "application/xhtml+xml")
_BEGINNING = 4096
"""Bytes in which a page's first element, or the zero byte of a binary file, is looked for."""


def extract(body: bytes, media_type: str, document: str, url: str) -> Text:
    """The text of a PDF, an HTML page or plain text; the bytes decide, then `media_type`.

    `media_type` is the whole Content-Type, as it may name the encoding; `document` is the sha256 of
    `body`, `url` its address. Raises DocumentError for anything else,
    naming what it is.
    """
    text = with_pasted_tables(_extracted(body, media_type, document, url))
    return replace(text, title=text.title and at_most(text.title, LONGEST_TITLE))


def _extracted(body: bytes, media_type: str, document: str, url: str) -> Text:
    kind = _kind(body, media_type)
    if kind == "pdf":
        from pipeline.extraction.pdf import document as pdf

        return pdf.extract(body, document)
    if kind == "html":
        from pipeline.extraction import html

        return html.extract(mark_up(body, media_type), document, url)
    return plain.extract(decoded(body, media_type), document)


def is_pdf(body: bytes) -> bool:
    """Whether a document is a PDF, whatever it is called."""
    return _PDF in body[:_PDF_WITHIN]


def _kind(body: bytes, media_type: str) -> str:
    declared = media_type.split(";")[0].strip().casefold()
    if not body.strip():
        raise DocumentError("the document is empty: fetch it again later")
    if is_pdf(body):
        return "pdf"
    if _HTML.match(body[:_BEGINNING]):
        return "html"
    _refuse(next((name for mark, name in _OTHER if body.startswith(mark)), None))
    if declared in _HTML_TYPES:
        return "html"
    _refuse(next((name for part, name in _NAMED.items() if part in declared), None))
    if declared == "application/pdf":
        raise DocumentError(
            "it is called a PDF but is none: open it in a browser to see what the site sent"
        )
    if b"\x00" in body[:_BEGINNING] and not body.startswith(UTF_16):
        _refuse(f"a binary file ({declared or 'of unknown kind'})")
    return "plain"


def _refuse(name: str | None) -> None:
    """Raises DocumentError for a named kind of document, as those are not read."""
    if name is not None:
        raise DocumentError(
            f"it is {name}, which is not read: save it as PDF or plain text and analyse that"
        )
