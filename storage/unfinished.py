"""What is said of a store that a copy is being made to: nothing else may use it yet."""

from storage.sql.connection import COPY_MARK, Connection

SOURCE = f"SELECT source FROM {COPY_MARK}"


def copied_from(store: Connection) -> str:
    """Where the copy is from that is not whole yet; "" for a store that can be used."""
    if not store.database.has_table(COPY_MARK):
        return ""
    return next((str(row["source"]) for row in store.rows(SOURCE)), "")


def how_to_end(source: str, target: object) -> tuple[str, str]:
    """What a person is told about a copy that is not whole, and what to do."""
    return (
        f"it is being copied from {source}, or that was cut short",
        f"run `sendwatch copy-store {source} {target}` until it ends, or give it up and make the"
        " database anew",
    )
