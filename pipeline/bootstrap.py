"""Builds a `Context` from settings, store, archive, fetcher, adapters and notifiers."""

import os
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from notifiers import Channels
from pipeline.analysis.places.register import Register
from pipeline.clock import stamp
from pipeline.config.load import Settings, load_areas, load_holidays, load_settings
from pipeline.config.options import Options as Options
from pipeline.config.options import clock_of as clock_of
from pipeline.config.options import none_yet
from pipeline.config.settings import BackupSettings
from pipeline.config.sources_file import load_sources
from pipeline.context import Context, Handler
from pipeline.errors import SettingsError
from pipeline.extraction.workers import Extractor
from pipeline.fetching.fetcher import PoliteFetcher
from pipeline.model.events import handlers
from pipeline.model.news import Site
from pipeline.model.sources import Source
from pipeline.ports.services import Blobs, LanguageModel
from pipeline.ports.watching.hosts import Turns
from pipeline.register.local_areas import area_named
from pipeline.sources import adapter
from pipeline.subscriptions.keys import keys_of
from pipeline.subscriptions.schedule import london
from pipeline.subscriptions.tokens import Key
from storage.blobs import Blobs as Folder
from storage.lock import WorkerLock
from storage.looking import looking
from storage.rights import close_to_others, make_folder
from storage.store import Store

if TYPE_CHECKING:
    from pipeline.explorer.record import Record


def settings_of(options: Options) -> Settings:
    """The settings, from the named file or `settings.toml` if there is one. Raises
    SettingsError.
    """
    return load_settings(options.settings_file, os.environ)


def link_keys(options: Options, settings: Settings, today: date) -> tuple[Key, ...]:
    """The keys that sign links in messages: those of the settings, or of the data folder."""
    return keys_of(options.data, today, settings.site.link_keys.reveal())


def register_of(options: Options) -> Register:
    """The area register."""
    return Register(load_areas(options.areas))


def open_store(options: Options, *, create: bool = True, summaries: bool = False) -> Store:
    """The store of the data folder; with `summaries`, later news is also summarised.

    Raises StorageError when there is none and `create` is off.
    """
    if not create and not options.database.exists():
        raise none_yet(options)
    make_folder(options.data)
    close_to_others(options.data)
    store = Store(options.database)
    store.check_whole()
    store.handlers = handlers(summaries=summaries)
    return store


@contextmanager
def reading(options: Options) -> Iterator["Record"]:
    """The record of the data folder, over a connection that cannot write. Raises StorageError."""
    # for commands that look; the others need no lists
    from pipeline.explorer.find import Finder
    from pipeline.explorer.record import Record

    register = register_of(options)
    with looking(options, Store) as store:
        yield Record(store, register, Finder(store))


def sources_of(options: Options, register: Register) -> tuple[Source, ...]:
    """The watched sources. Raises SettingsError listing everything that is wrong."""
    return load_sources(options.sources_file, register.areas)


def archive_of(options: Options, settings: Settings) -> Blobs:
    """The archive: a folder, or an object store. Raises SettingsError."""
    if folder := archive_folder(options, settings):
        return Folder(folder)
    try:
        # whoever keeps files does without its package
        from storage.objects import ObjectArchive
    except ModuleNotFoundError as missing:
        raise SettingsError(
            f"[archive] url names an object store, for which {missing.name} is needed:"
            " python -m pip install 'sendwatch[server]'"
        ) from missing
    return ObjectArchive(settings.archive)


def archive_folder(options: Options, settings: Settings) -> Path | None:
    """The folder of the archive; None when it is in an object store."""
    if settings.archive.on_server:
        return None
    return Path(settings.archive.url) if settings.archive.url else options.data / "archive"


def site_of(settings: Settings) -> Site:
    """Who sends the messages."""
    return Site(settings.site.name, settings.site.contact, settings.site.base_url)


def model_of(settings: Settings) -> LanguageModel | None:
    """The language model that the settings name, if any. Raises SettingsError."""
    if not settings.summary.model:
        return None
    from pipeline.bulletins.summaries.language_model import Model

    return Model(settings.summary)


def flow() -> Mapping[str, Handler]:
    """The table of handlers, imported when the first task is due.

    The import takes a third of a second, and most rounds have no task.
    """
    from pipeline.handlers import STEPS

    return STEPS


def begin_working(store: Store, *, beside: bool) -> Turns | None:
    """Has the store work alone, or beside others, with whom turns at hosts are then shared. Raises
    Busy.
    """
    if beside:
        from storage.postgres.jobs import PostgresTurns, work_beside

        work_beside(store)
        return PostgresTurns(store)
    store.work_alone()
    store.release_leases()
    return None


@asynccontextmanager
async def working(options: Options, *, beside: bool = False) -> AsyncIterator[Context]:
    """A context that can poll, step and send; no other process works on the data folder meanwhile,
    or only such as work `beside` each other.
    """
    settings = settings_of(options)
    register = register_of(options)
    sources = sources_of(options, register)
    model = model_of(settings)
    with WorkerLock(options.data, beside=beside):
        store = open_store(options, summaries=model is not None)
        turns = begin_working(store, beside=beside)
        extractor = Extractor()
        clock = clock_of(options)
        with store.transaction():
            store.sync_areas(register.known)
            store.sync_sources(sources, stamp(clock.now()))
        try:
            async with PoliteFetcher(
                settings.fetch, os.environ, clock, store, settings.mailbox, turns
            ) as fetcher:
                kinds = {source.kind for source in sources}
                yield Context(
                    store=store,
                    blobs=archive_of(options, settings),
                    fetcher=fetcher,
                    extractor=extractor,
                    register=register,
                    clock=clock,
                    sources={source.id: source for source in sources},
                    adapters={kind: adapter(kind) for kind in kinds},
                    notifiers=Channels(settings, options.data),
                    site=site_of(settings),
                    keys=(
                        link_keys(options, settings, london(clock.now()).date())
                        if settings.site.base_url
                        else ()
                    ),
                    digest_hour=settings.digest.hour,
                    reconcile_days=settings.reconcile.every_days,
                    keep_other_days=settings.upkeep.keep_other_days,
                    holidays=load_holidays(),
                    checks_a_round=settings.changes.checks_a_round,
                    outage_days=settings.outages.after_days,
                    handlers=flow,
                    model=model,
                    data=options.data,
                    documents=archive_folder(options, settings),
                    backup=BackupSettings() if options.server else settings.backup,
                )
        finally:
            extractor.close()
            store.close()


def chosen(
    sources: tuple[Source, ...], ids: tuple[str, ...], areas: tuple[str, ...], register: Register
) -> list[Source]:
    """The enabled sources with these ids and of these areas; all of them if none is named.

    Raises SettingsError.
    """
    known = {source.id: source for source in sources}
    for id in ids:
        if id not in known:
            raise SettingsError(f"no source is called {id!r}: `sendwatch sources` lists them")
    codes = {area_named(register, name) for name in areas}
    return [
        source
        for source in sources
        if source.enabled
        and (not ids or source.id in ids)
        and (not codes or source.local_area in codes)
    ]
