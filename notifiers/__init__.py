"""Channels to people: a module here with `NAME` and `build(settings, data)` is a channel.

Channels are found, not registered.

Never: what an inspection is; a channel knows a `Bulletin` and nothing else.
"""

import pkgutil
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from types import MappingProxyType, ModuleType

from pipeline.addresses import parts_of
from pipeline.config.load import Settings
from pipeline.errors import SettingsError
from pipeline.model.subscribers import Subscriber, shown_address
from pipeline.ports.services import Notifier

WHOLE = 10
"""How long handing over one message may take, as a multiple of the timeout for one answer.

Most of that time may pass between the end of a message and the answer; giving up earlier would hand
the message over twice (for mail, RFC 5321, 4.5.3.2.6).
"""


@cache
def modules() -> Mapping[str, ModuleType]:
    """Every channel's module by the channel's name, in alphabetical order."""
    found = (import_module(f"{__name__}.{each.name}") for each in pkgutil.iter_modules(__path__))
    return MappingProxyType({each.NAME: each for each in found if hasattr(each, "NAME")})


def channels() -> tuple[str, ...]:
    """The names that a subscriber's `channel` may have."""
    return tuple(modules())


def reaches_people(channel: str) -> bool:
    """Whether addresses of `channel` belong to people, who have to confirm, and not to places."""
    return bool(getattr(modules()[channel], "PEOPLE", False))


def channel_of(address: str) -> str | None:
    """The channel of the service that the web address belongs to; None when it does not show."""
    host = (parts_of(address).hostname or "") if address.startswith(("https://", "http://")) else ""
    for name, module in modules().items():
        if any(
            host == known or host.endswith(f".{known}") for known in getattr(module, "HOSTS", ())
        ):
            return name
    return None


def channel_named(channel: str | None, address: str) -> str:
    """The channel that was named, else the one that the address belongs to, else the outbox.

    Raises SettingsError for a channel that does not exist, and for a web address that belongs to no
    known service.
    """
    if channel is not None and channel not in modules():
        raise SettingsError(
            f"--channel {channel}: there is no such channel; write one of {', '.join(channels())}"
        )
    known = channel or channel_of(address)
    if known is None and address.startswith(("https://", "http://")):
        raise SettingsError(
            f"the channel of {shown_address(address)} cannot be inferred: write --channel webhook,"
            " or slack or teams if it is one of theirs"
        )
    return known or "outbox"


def build(channel: str, settings: Settings, data: Path) -> Notifier:
    """The notifier of `channel`, which may store files in `data`.

    Raises SettingsError for an unknown channel.
    """
    if channel not in modules():
        raise SettingsError(
            f"there is no channel {channel!r}; the channels are {', '.join(channels())}"
        )
    notifier: Notifier = modules()[channel].build(settings, data)
    return notifier


class Channels(Mapping[str, Notifier]):
    """Every notifier by its channel's name, each built when the first message needs it.

    Most rounds send none.
    """

    def __init__(self, settings: Settings, data: Path) -> None:
        """The arguments are those of `build`."""
        self._settings, self._data = settings, data
        self._built: dict[str, Notifier] = {}

    def __getitem__(self, channel: str) -> Notifier:
        if channel not in self._built:
            if channel not in modules():
                raise KeyError(channel)
            self._built[channel] = build(channel, self._settings, self._data)
        return self._built[channel]

    def __iter__(self) -> Iterator[str]:
        return iter(modules())

    def __len__(self) -> int:
        return len(modules())


def forget(channels: Mapping[str, Notifier], person: Subscriber, messages: Sequence[str]) -> None:
    """Deletes what a channel keeps of these messages to a subscriber who is removed."""
    deleting = getattr(channels.get(person.channel), "forget", None)
    if deleting is not None:
        deleting(person.address, messages)
