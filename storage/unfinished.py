"""The mark of a store that a copy is being made to: nothing else may use it until it is whole."""

from pipeline.errors import StorageError
from storage.sql.connection import Connection

MARK = "copy_unfinished"
"""A table with one row, which names where the copy is from; a store that is whole has none."""
SOURCE = f"SELECT source FROM {MARK}"


def copied_from(store: Connection) -> str:
    """Where the copy is from that is not whole yet; "" for a store that can be used."""
    if not store.database.has_table(MARK):
        return ""
    return next((str(row["source"]) for row in store.rows(SOURCE)), "")


def check_whole(store: Connection) -> None:
    """Raises StorageError for a store that is not whole."""
    if source := copied_from(store):
        raise StorageError(f"database {store.place}: {': '.join(how_to_end(source, store.place))}")


def how_to_end(source: str, target: object) -> tuple[str, str]:
    """What a person is told about a copy that is not whole, and what to do."""
    return (
        f"it is being copied from {source}, or that was cut short",
        f"run `sendwatch copy-store {source} {target}` until it ends, or give it up and make the"
        " database anew",
    )
