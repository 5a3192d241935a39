"""A store to which another is still being copied: nothing else may use it until that has ended."""

from storage.sql.connection import COPY_MARK, Connection

SOURCE = f"SELECT source FROM {COPY_MARK}"


def copied_from(store: Connection) -> str:
    """The source of a copy that has not ended; "" for a store that can be used."""
    if not store.database.has_table(COPY_MARK):
        return ""
    return next((str(row["source"]) for row in store.rows(SOURCE)), "")


def how_to_end(source: str, target: object) -> tuple[str, str]:
    """What is wrong with a store that is not wholly copied, and what a person can do about it."""
    return (
        f"it is being copied from {source}, or that was cut short",
        f"run `sendwatch copy-store {source} {target}` until it ends, or give it up and make the"
        " database anew",
    )
