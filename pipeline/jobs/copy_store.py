"""Moving to a server or back: everything that is stored is copied, and both are compared."""

import hashlib
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

import msgspec

from pipeline.bootstrap import Options, archive_of, register_of, settings_of
from pipeline.config.checks import check_server
from pipeline.config.options import DATABASE, Server
from pipeline.errors import SettingsError, StorageError
from pipeline.explorer.find import Finder
from pipeline.explorer.record import Record
from pipeline.exports import TABLES
from pipeline.exports.selection import exported
from pipeline.jobs.copy_archive import CopiedArchive, copy_archive
from pipeline.model.lookup_rows import Facet, FindingFilter
from pipeline.ports.services import Blobs
from storage.blobs import Blobs as Folder
from storage.copying import archived_in, begin_copy, copy_table, digest_of, end_copy
from storage.lock import WorkerLock
from storage.store import Store

Place = Path | Server


@dataclass(frozen=True, slots=True)
class Copied:
    """How many rows each table has that was copied, which exports are the same of both, and what
    was copied of the archive.
    """

    tables: dict[str, int]
    exports: tuple[str, ...]
    archive: CopiedArchive


def place_named(words: str, options: Options) -> Place:
    """The database that `words` name: a server's address, a file, or a data folder.

    Raises SettingsError.
    """
    if "://" not in words:
        path = Path(words)
        return path if path.suffix else path / DATABASE
    try:
        check_server(words)
    except ValueError as fault:
        raise SettingsError(f"what was given as an address of a database: {fault}") from fault
    return Server(words, settings_of(options).storage.password.reveal())


def copy_store(
    options: Options, source: Place, target: Place, show: Callable[[str], None]
) -> Copied:
    """Copies everything from one database to another, of which one is on a server, and compares;
    and the documents from the archive of the one to that of the other.

    Nobody else may be at work on either. What was committed before it was cut short is not copied
    again. Raises SettingsError when the target holds something else, Busy, and StorageError, also
    when both do not hold the same in the end; `show` is told how far it is.
    """
    if isinstance(source, Path) == isinstance(target, Path):
        raise SettingsError(
            "copy-store copies between a file of SQLite and a server: for two files use backup and"
            " restore, for two servers pg_dump and pg_restore"
        )
    if isinstance(source, Path) and not source.exists():
        raise SettingsError(f"{source} does not exist: name a data folder or its {DATABASE}")
    archives = _archive_of(source, options), _archive_of(target, options)
    with ExitStack() as held:
        return _copied(options, _opened(source, held), _opened(target, held), archives, show)


def _archive_of(place: Place, options: Options) -> Blobs:
    """The archive in the data folder of a file; that of the settings for a server."""
    if isinstance(place, Path):
        return Folder(place.parent / "archive")
    return archive_of(options, settings_of(options))


def _opened(place: Place, held: ExitStack) -> Store:
    """The store at `place`, which nobody else works on until `held` is left."""
    if isinstance(place, Path):
        held.enter_context(WorkerLock(place.parent))
    store = held.enter_context(closing(Store(place)))
    store.work_alone()
    return store


def _copied(
    options: Options,
    source: Store,
    target: Store,
    archives: tuple[Blobs, Blobs],
    show: Callable[[str], None],
) -> Copied:
    # one of both is a server, so the packages for it are there
    from storage.postgres.tables import count_on, tables_of

    server = target if isinstance(target.place, Server) else source
    tables = tables_of(server)
    begin_copy(str(source.place), target, tables)
    # first, as no document is referred to before it is archived
    archive = copy_archive(*archives, archived_in(source), show)
    rows = {table.name: copy_table(source, target, table, show) for table in tables}
    if server is target:
        with target.transaction():
            count_on(target)
    for table in tables:
        show(f"{table.name}: comparing")
        if digest_of(source, table) != digest_of(target, table):
            raise StorageError(
                f"{table.name} of {source.place} and of {target.place} are not the same: somebody"
                " wrote to one of them meanwhile; empty the target and copy again"
            )
    register, base_url = register_of(options), settings_of(options).site.base_url
    records = [Record(store, register, Finder(store)) for store in (source, target)]
    for name in TABLES:
        show(f"export of {name}: comparing")
        first, second = (_export_of(record, name, base_url) for record in records)
        if first != second:
            raise StorageError(
                f"the exports of {name} differ though the tables are the same: please report it"
            )
    end_copy(target)
    return Copied(rows, TABLES, archive)


def _export_of(record: Record, name: str, base_url: str) -> str:
    """A hash of an export's rows in their order."""
    digest = hashlib.sha256()
    table, rows = exported(record, name, FindingFilter().without(Facet.VOICE), base_url)
    for row in table.rows(rows):
        digest.update(msgspec.json.encode(row))
    return digest.hexdigest()
