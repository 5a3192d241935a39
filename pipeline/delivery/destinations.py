"""To whom messages are due, as far as they are sent side by side or in turn."""

from typing import NamedTuple

from pipeline.context import Context
from pipeline.ports.services import PersistentChannel


class Due(NamedTuple):
    """A destination with messages due. Where the channel is one destination, `subscriber` is None,
    and `part` is how the ids of those of its readers begin who are meant.
    """

    channel: str
    subscriber: str | None
    part: str = ""


def destinations_due(context: Context, *, parted: bool = False) -> list[Due]:
    """The destinations with messages due; if `parted`, a channel that is one and keeps a connection
    once for each part of its readers, so that several can share it.
    """
    found: dict[Due, None] = {}
    for channel, parts in _parts_due(context).items():
        if side_by_side(context, channel):
            readers = context.store.readers_due(context.now(), channel)
            found |= dict.fromkeys(Due(channel, each) for each in readers)
        else:
            shared = parted and isinstance(context.notifiers.get(channel), PersistentChannel)
            found |= dict.fromkeys(Due(channel, None, each if shared else "") for each in parts)
    return list(found)


def _parts_due(context: Context) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for channel, part in context.store.parts_due(context.now()):
        found.setdefault(channel, []).append(part)
    return found


def side_by_side(context: Context, channel: str) -> bool:
    """Whether each address of a channel is its own destination; otherwise the channel is one."""
    notifier = context.notifiers.get(channel)
    return notifier is not None and notifier.side_by_side
