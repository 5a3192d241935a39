"""What the demo prints: each day's news, an alert, a digest, a timeline, and where things are."""

import email
import shlex
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from email.message import EmailMessage
from email.policy import default
from pathlib import Path
from typing import Any

from demo.run import DAILY, DAYS, INSTANT, Day
from pipeline.bootstrap import Options, open_store, register_of
from pipeline.config.load import load_holidays
from pipeline.explorer.find import Finder
from pipeline.explorer.record import Record
from pipeline.ingestion.discover import QUIET_DAYS
from pipeline.model.publication_rows import NewPublication
from pipeline.model.terms import Label

WIDTH = 110
KINDS: Mapping[Label | None, str] = {
    Label.INSPECTION_OUTCOME: "result",
    Label.INSPECTION_ANNOUNCED: "announced",
}
LONGEST = {"alert": 40, "digest": 12, "area": 21}
"""Lines of a message that are shown; the rest is counted."""


def day_lines(day: Day) -> Iterator[str]:
    """One day's news."""
    yield f"{day.day:%A} {day.day.day} {day.day:%B %Y}"
    told = [row for row in day.found if row.label in KINDS or row.state == "review"]
    for row in told:
        yield from _found(row, day.day)
    rest = [f"“{row.title}”" for row in day.found if row not in told]
    if rest:
        yield from _line("left out", f"not about a local area’s inspection: {', '.join(rest)}")
    for source in day.recovered:
        yield from _line(
            "recovered", f"{source} answers again; what it published meanwhile was found today"
        )
    for trouble in day.trouble:
        yield from _line("trouble", trouble)
    for each in day.sent:
        yield from _line("sent", f"{each.kind} to {each.address}: {each.subject}")
    if not day.found:
        yield from _line("found", "nothing new on any site")
    if not day.sent:
        yield from _line("sent", "nothing: there is no news, so nobody gets a message")
    yield ""


def lost_line(data: Path, joined: Sequence[str]) -> str:
    """Says who is deleted with an earlier demo's data."""
    return f"{data} is made anew. Who had signed up there is deleted: {', '.join(joined)}"


def as_json(day: Day) -> dict[str, Any]:
    """The same as JSON: one object per day."""
    return {
        "day": str(day.day),
        "found": [
            {
                "title": each.title,
                "url": each.url,
                "label": each.label,
                "state": each.state,
                "areas": each.areas,
            }
            for each in day.found
        ],
        "sent": [
            {"address": each.address, "kind": each.kind, "subject": each.subject}
            for each in day.sent
        ],
        "trouble": day.trouble,
    }


def _found(row: NewPublication, day: date) -> Iterator[str]:
    """A publication about an inspection, or one that needs a person's decision."""
    if row.state == "review":
        yield from _line("review", f"a person should look at “{row.title}”: {row.reason}")
        return
    quiet = row.published_on and row.published_on < str(day - timedelta(days=QUIET_DAYS))
    note = " (older than 30 days: kept, nobody is notified)" if quiet else ""
    what = f"{', '.join(row.areas)}: “{row.title}”, {row.publisher}{note}"
    yield from _line(KINDS[row.label], what)


def _line(head: str, words: str) -> list[str]:
    return textwrap.wrap(
        words,
        WIDTH,
        initial_indent=f"  {head:<10} ",
        subsequent_indent=" " * 13,
        break_long_words=False,
        break_on_hyphens=False,
    )


def closing_lines(options: Options, command: str) -> Iterator[str]:
    """An alert, a digest, a timeline, and where everything is; `command` is how this was called."""
    outbox = options.data / "outbox"
    messages = {path: read_message(path) for path in sorted(outbox.glob("*.eml"))}
    for what, (address, _, _) in (("alert", INSTANT), ("digest", DAILY)):
        own = [path for path, message in messages.items() if message["To"] == address]
        path = max(own, key=lambda each: len(plain_text(messages[each])), default=None)
        if path:
            yield from message_lines(what, path, messages[path])
    yield from timeline(options, INSTANT[2][0])
    yield from places(options, len(messages), command)


def serving_lines(listen: str, review: str) -> Iterator[str]:
    """Where the pages are, and what can be done on them; `review` is the path of the operator's."""
    yield ""
    yield _rule("See it in your browser")
    yield f"The pages of the invented areas are at http://{listen}/ until you press Ctrl-C."
    yield "Sign up on them: the message that asks you to confirm is put into the messages’ folder."
    yield f"What waits for a person, for the operator only: http://{listen}/{review}"


def read_message(path: Path) -> EmailMessage:
    """A message as a mail program reads it from its file."""
    message = email.message_from_bytes(path.read_bytes(), policy=default)
    assert isinstance(message, EmailMessage)
    return message


def plain_text(message: EmailMessage) -> str:
    """The plain text of a message."""
    part = message.get_body(("plain",))
    return str(part.get_content()) if part else ""


def message_lines(what: str, path: Path, message: EmailMessage) -> Iterator[str]:
    """A message's headers and the beginning of its text."""
    yield _rule(f"The {what} for {message['To']}")
    yield f"Subject: {message['Subject']}"
    yield ""
    text = plain_text(message).strip().splitlines()
    shown = "\n".join(text[: LONGEST[what]]).rstrip().splitlines()
    yield from shown
    if len(text) > len(shown):
        yield f"[{len(text) - len(shown)} more lines in {path}]"
    yield ""


def timeline(options: Options, code: str) -> Iterator[str]:
    """What is recorded about one area."""
    from pipeline.jobs import lookup

    register = register_of(options)
    area = register.by_code(code)
    assert area is not None
    yield _rule("What is recorded about one area")
    store = open_store(options, create=False)
    record = Record(store, register, Finder(store))
    entries = lookup.timeline(record, area, DAYS[-1], load_holidays())
    told = list(lookup.timeline_lines(register, area, entries))
    yield from told[: LONGEST["area"]]
    yield f"[{len(told) - LONGEST['area']} more lines: what has happened, each with its words]"
    store.close()
    yield ""


def places(options: Options, messages: int, command: str) -> Iterator[str]:
    """Where everything is, and what to look at next."""
    yield _rule("Where everything is")
    yield (
        f"messages  {options.data / 'outbox'}  ({messages} .eml files; any mail program opens them)"
    )
    yield f"database  {options.database}"
    yield f"archive   {options.data / 'archive'}  (every page and PDF as it was fetched)"
    yield "The sample sites stop with this command, and so do the addresses in the messages."
    yield ""
    yield "Look further:"
    own = {
        "data": options.data,
        "sources": options.sources,
        "settings": options.settings,
        "areas": options.areas,
    }
    start = shlex.join([command, *(f"--{name}={value}" for name, value in own.items())])
    yield f'  {start} area "Harth and Ostley"'
    yield f"  {start} search autism waiting"
    yield f"  {start} status"


def _rule(words: str) -> str:
    return f"== {words} {'=' * max(3, WIDTH - 4 - len(words))}"
