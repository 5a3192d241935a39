"""A picture of a PDF's page on which a finding's words are marked."""

import io

import pypdfium2
from PIL import Image, ImageDraw

from pipeline.errors import DocumentError

SCALE = 1.6
"""Pixels a point: an A4 page becomes about 950 by 1,350."""
MOST_PIXELS = 6_000_000
_MARK = (255, 221, 87, 110)


def picture(body: bytes, page: int, words: str) -> bytes:
    """A PNG of page `page` (from 1) of the PDF `body`; the letters of `words` on it are marked.

    Words that go on from or to another page are marked as far as they stand on this one. Raises
    DocumentError where there is no such page, or the PDF cannot be drawn.
    """
    try:
        document = pypdfium2.PdfDocument(body)
        if not 1 <= page <= len(document):
            raise DocumentError(f"the document has no page {page}")
        sheet = document[page - 1]
        width, height = sheet.get_size()
        scale = min(SCALE, (MOST_PIXELS / max(width * height, 1)) ** 0.5)
        image = sheet.render(scale=scale).to_pil().convert("RGBA")
        _mark(image, sheet, words, scale)
    except pypdfium2.PdfiumError as fault:
        raise DocumentError(f"the page cannot be drawn: {fault}") from fault
    held = io.BytesIO()
    image.convert("P", palette=Image.Palette.ADAPTIVE, colors=64).save(held, "PNG", optimize=True)
    return held.getvalue()


def _mark(image: Image.Image, sheet: pypdfium2.PdfPage, words: str, scale: float) -> None:
    """Draws a box over each letter of `words`, as far as the page has them together."""
    text = sheet.get_textpage()
    letters = [(place, each) for place, each in enumerate(text.get_text_range()) if each.isalnum()]
    on_page = "".join(each for _, each in letters)
    wanted = "".join(each for each in words if each.isalnum())
    first, count = _longest_start(on_page, wanted)
    layer = Image.new("RGBA", image.size)
    draw = ImageDraw.Draw(layer)
    height = sheet.get_height()
    for place, _ in letters[first : first + count]:
        left, bottom, right, top = text.get_charbox(place, loose=True)
        box = (left, height - top, right, height - bottom)
        draw.rectangle([edge * scale for edge in box], fill=_MARK)
    image.alpha_composite(layer)


def _longest_start(text: str, wanted: str) -> tuple[int, int]:
    """Where `wanted` stands in `text`, and how much of it: from its start, or what is left of it.

    (0, 0) where not even half of it, or 20 letters, stand there.
    """
    place = text.find(wanted)
    if place >= 0:
        return place, len(wanted)
    least = min(20, len(wanted) // 2) or 1
    for length in range(len(wanted) - 1, least - 1, -1):
        if text.endswith(wanted[:length]):
            return len(text) - length, length
    start = text.find(wanted[:least])
    if start < 0:
        return 0, 0
    length = least
    while length < len(wanted) and text.startswith(wanted[: length + 1], start):
        length += 1
    return start, length
