"""A bulletin as plain text, Markdown or HTML of at most some length, for services that differ in
both.
"""

from collections.abc import Iterator
from dataclasses import replace
from html import escape
from itertools import chain

from notifiers.rendering.email_message import templates
from notifiers.rendering.markdown import in_markdown, plain
from notifiers.rendering.shorten import shorter
from pipeline.model.bulletins import Bulletin


def fitting(bulletin: Bulletin, form: str, room: int) -> str:
    """`bulletin` in `form` ("text", "markdown" or "html"), the longest that has at most `room`
    characters.

    What comes last is longer all the same where nothing fits: our own words alone, which may be
    parted anywhere.
    """
    made = ""
    for made in _shorter(bulletin, form):
        if len(made) <= room:
            break
    return made


def paragraphs(form: str, *lines: str) -> str:
    """Paragraphs of our own in `form`."""
    if form == "html":
        return "\n".join(f"<p>{escape(line)}</p>" for line in lines)
    return "\n\n".join(plain(line) if form == "markdown" else line for line in lines)


def _shorter(bulletin: Bulletin, form: str) -> Iterator[str]:
    """All of it, then ever fewer quotations, then none, then the opening with where to read on,
    then that alone.
    """
    unquoted = tuple(replace(entry, sections=()) for entry in bulletin.entries)
    for each in chain(shorter(bulletin), [replace(bulletin, entries=unquoted, glossary=())]):
        if form == "markdown":
            yield in_markdown(each)
        else:
            template = "whole.html.j2" if form == "html" else "message.txt.j2"
            yield templates().get_template(template).render(bulletin=each).strip()
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
