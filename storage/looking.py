"""Opening what is stored for commands that only look.

Never: an import of the network, of the analysis, of a channel or of the pages; loading them takes
several times as long as looking. `tests/test_looking_loads_little.py` keeps it so.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar

from pipeline.config.options import Options, none_yet
from pipeline.model.lookup_rows import InspectionRecord
from storage.sql.connection import Connection

Reader = TypeVar("Reader", bound=Connection)


@contextmanager
def looking(options: Options, part: type[Reader]) -> Iterator[Reader]:
    """A part of the store of the data folder, over a connection that cannot write.

    Raises StorageError when there is none.
    """
    if not options.database.exists():
        raise none_yet(options)
    store = part(options.database, read_only=True)
    store.check_whole()
    try:
        yield store
    finally:
        store.close()


def inspections_stored(options: Options) -> list[InspectionRecord]:
    """Every inspection that is stored; none where there is no data folder or database yet.

    Raises StorageError when the data folder is a file.
    """
    from storage.findings_reader import FindingsReader

    if not options.database.exists():
        if options.data.is_file():
            raise none_yet(options)
        return []
    with looking(options, FindingsReader) as store:
        return store.inspection_records()
