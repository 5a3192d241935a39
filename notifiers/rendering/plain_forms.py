"""A bulletin as plain text, Markdown or HTML of limited length, as different services need it."""

from collections.abc import Iterator
from dataclasses import replace
from html import escape
from itertools import chain

from notifiers.rendering.email_message import templates
from notifiers.rendering.markdown import in_markdown, plain
from notifiers.rendering.shorten import shorter
from pipeline.model.bulletins import Bulletin


def fitting(bulletin: Bulletin, form: str, room: int) -> str:
    """`bulletin` in `form` ("text", "markdown" or "html"), in the fullest version that fits.

    `room` is the most characters. If none fits, the last version is returned although too long: it
    consists of our own words, which may be split anywhere.
    """
    made = ""
    for made in _shorter(bulletin, form):
        if len(made) <= room:
            break
    return made


def paragraphs(form: str, *lines: str) -> str:
    """Paragraphs of our own words in `form`."""
    if form == "html":
        return "\n".join(f"<p>{escape(line)}</p>" for line in lines)
    return "\n\n".join(plain(line) if form == "markdown" else line for line in lines)


def _shorter(bulletin: Bulletin, form: str) -> Iterator[str]:
    """The whole, then fewer quotations, then none, then the opening with links, then that alone."""
    unquoted = tuple(replace(entry, sections=()) for entry in bulletin.entries)
    for version in chain(shorter(bulletin), [replace(bulletin, entries=unquoted, glossary=())]):
        if form == "markdown":
            yield in_markdown(version)
        else:
            template = "whole.html.j2" if form == "html" else "message.txt.j2"
            yield templates().get_template(template).render(bulletin=version).strip()
    number = len(bulletin.entries)
    opening = bulletin.opening if number < 2 else f"News of {number} inspections."
    pages = (
        [source.url for entry in bulletin.entries for source in entry.sources[:1]]
        if number == 1
        else []
    )
    leave = [f"Stop these messages: {bulletin.leave_url}"] if bulletin.leave_url else []
    yield paragraphs(form, opening, "There is more than fits into this message.", *pages, *leave)
    yield paragraphs(form, opening)
