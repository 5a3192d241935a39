"""Channels to people: a module of this package with `NAME` and `build(settings, data)` is one, and nothing names it."""

import pkgutil
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from types import MappingProxyType, ModuleType

from pipeline.config import Settings
from pipeline.errors import SettingsError
from pipeline.ports import Notifier


@cache
def modules() -> Mapping[str, ModuleType]:
    """Every channel's module by the channel's name, in alphabetical order."""
    found = (import_module(f"{__name__}.{each.name}") for each in pkgutil.iter_modules(__path__))
    return MappingProxyType({each.NAME: each for each in found if hasattr(each, "NAME")})


def channels() -> tuple[str, ...]:
    """The names that a subscriber's `channel` may have."""
    return tuple(modules())


def build(channel: str, settings: Settings, data: Path) -> Notifier:
    """The notifier of `channel`, which may keep things in `data`. Raises SettingsError for an unknown channel."""
    if channel not in modules():
        raise SettingsError(f"there is no channel {channel!r}; the channels are {', '.join(channels())}")
    notifier: Notifier = modules()[channel].build(settings, data)
    return notifier
