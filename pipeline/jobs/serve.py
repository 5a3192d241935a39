"""Serving the pages: by themselves, or inside the background service."""

import asyncio
import signal
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import replace
from datetime import date
from functools import partial
from importlib.util import find_spec
from typing import Protocol

from notifiers import Channels, forget
from pipeline.bootstrap import (
    Options,
    archive_of,
    clock_of,
    link_keys,
    open_store,
    reading,
    settings_of,
    site_of,
)
from pipeline.clock import stamp
from pipeline.config.load import load_districts, load_holidays
from pipeline.explorer.find import Finder
from pipeline.extraction.workers import Extractor
from pipeline.jobs.public_copy import PUBLIC, copied_beside
from pipeline.jobs.review import ReviewStore
from pipeline.jobs.review_desk import ReviewDesk
from pipeline.jobs.status import health_of
from pipeline.model.health import Health
from pipeline.ports.services import Clock
from pipeline.subscriptions.schedule import Almanac, london
from pipeline.subscriptions.tokens import Key
from storage.lock import at_work
from storage.looking import looking
from storage.store import Store
from web.app import application
from web.explore import Explore
from web.explored import Explored
from web.indexing import IndexedBeside
from web.server import serving
from web.subscriptions import SubscriptionActions, SubscriptionStore


class PagesStore(SubscriptionStore, ReviewStore, Protocol):
    """What the pages may write: subscriptions, and an operator's answers."""


DEFAULT = "127.0.0.1:8080"
"""Where pages are served when neither the command nor the settings say."""


@contextmanager
def explored(
    options: Options, clock: Clock, writer: PagesStore | None, health: Callable[[], Health]
) -> Iterator[Explored]:
    """What the pages are made from; `writer` is the store behind subscriptions, if there are any.

    Raises StorageError when the data folder holds no database.
    """
    settings = settings_of(options)
    site = site_of(settings)

    def today() -> date:
        return london(clock.now()).date()

    def keys() -> tuple[Key, ...]:
        return link_keys(options, settings, today())

    with reading(options) as found:
        indexed = IndexedBeside(found.store, partial(looking, options, Store))
        record = replace(found, finder=Finder(found.store, indexed))
        record.finder.state()  # begins the index
        actions = (
            SubscriptionActions(
                writer,
                record.register,
                site,
                lambda: stamp(clock.now()),
                partial(forget, Channels(settings, options.data)),
            )
            if writer and site.base_url
            else None
        )
        desk = ReviewDesk(writer, record.register, clock, site) if writer else None
        extractor = Extractor(workers=1)
        try:
            yield Explored(
                record=record,
                site=site,
                today=today,
                keys=keys,
                archive=archive_of(options, settings),
                extractor=extractor,
                almanac=Almanac(settings.digest.hour, load_holidays()),
                districts=load_districts(),
                explore=_explore(options, record.finder) if find_spec("datasette") else None,
                channel="email" if settings.email.host else "outbox",
                subscriptions=actions,
                health=health,
                review=desk,
            )
        finally:
            extractor.close()


def _explore(options: Options, finder: Finder) -> Explore:
    return Explore(options.data / PUBLIC, partial(copied_beside, options), finder.state)


@asynccontextmanager
async def pages(
    options: Options,
    clock: Clock,
    writer: PagesStore | None,
    listen: str,
    health: Callable[[], Health],
) -> AsyncIterator[int]:
    """Serves the pages while the block runs, and yields their port."""
    proxies = settings_of(options).site.trusted_proxies
    with explored(options, clock, writer, health) as found:
        async with serving(application(found), listen, proxies) as port:
            yield port


async def serve(options: Options, listen: str | None, ready: Callable[[str], None]) -> None:
    """Serves the pages until SIGTERM or SIGINT; `ready` is given their address."""
    settings, stop = settings_of(options), asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    address = listen or settings.site.listen or DEFAULT
    writer, clock = open_store(options, create=False), clock_of(options)

    def health() -> Health:
        return health_of(writer, clock.now(), at_work(options))

    try:
        async with pages(options, clock, writer, address, health) as port:
            ready(f"http://{address.rpartition(':')[0]}:{port}/")
            await stop.wait()
    finally:
        writer.close()
