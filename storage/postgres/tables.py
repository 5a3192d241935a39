"""The tables of the schema in an order in which they can be filled, as the server has them."""

from graphlib import TopologicalSorter

from storage.copying import Table
from storage.sql.connection import Connection

OWN = ("sendwatch_migrations", "findings_fts", "texts_fts", "copy_unfinished")
"""Tables that this database has for itself: they are not copied."""
_KINDS = {"jsonb": "json", "boolean": "truth"}


def tables_of(server: Connection) -> list[Table]:
    """Every table that holds what is known, those that others refer to first."""
    columns: dict[str, dict[str, str]] = {}
    for row in server.rows(
        "SELECT table_name AS name, column_name AS part, data_type AS kind FROM"
        " information_schema.columns WHERE table_schema = 'public' ORDER BY table_name,"
        " ordinal_position"
    ):
        if row["name"] not in OWN:
            columns.setdefault(row["name"], {})[row["part"]] = _KINDS.get(row["kind"], "plain")
    keys: dict[str, list[str]] = {name: [] for name in columns}
    for row in server.rows(
        "SELECT k.table_name AS name, k.column_name AS part FROM"
        " information_schema.table_constraints c JOIN information_schema.key_column_usage k ON"
        " k.constraint_name = c.constraint_name AND k.table_schema = c.table_schema AND"
        " k.table_name = c.table_name WHERE c.constraint_type = 'PRIMARY KEY' AND c.table_schema ="
        " 'public' ORDER BY k.ordinal_position"
    ):
        keys.setdefault(row["name"], []).append(row["part"])
    needs: dict[str, set[str]] = {name: set() for name in columns}
    selves: dict[str, str] = {}
    for row in server.rows(
        "SELECT c.conrelid::regclass::text AS name, c.confrelid::regclass::text AS needed,"
        " a.attname AS part FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND"
        " a.attnum = c.conkey[1] WHERE c.contype = 'f'"
    ):
        if row["name"] == row["needed"]:
            selves[row["name"]] = row["part"]
        elif row["name"] in needs:
            needs[row["name"]].add(row["needed"])
    return [
        _table(name, columns[name], keys[name], selves.get(name))
        for name in TopologicalSorter(needs).static_order()
    ]


def _table(name: str, columns: dict[str, str], keys: list[str], own: str | None) -> Table:
    """`own` is a column that names another row of the table, which has to be there before."""
    order = ["rowid"] if "rowid" in columns else [f'"{key}"' for key in keys]
    stored = {part: kind for part, kind in columns.items() if part != "rowid"}
    return Table(
        name=name,
        columns=tuple(stored),
        order=", ".join([f"{own} IS NOT NULL", *order] if own else order),
        json=frozenset(part for part, kind in stored.items() if kind == "json"),
        truths=frozenset(part for part, kind in stored.items() if kind == "truth"),
    )


def count_on(server: Connection) -> None:
    """Has numbers go on after those that were copied, in the open transaction."""
    for row in server.rows(
        "SELECT table_name AS name, column_name AS part FROM information_schema.columns WHERE"
        " table_schema = 'public' AND is_identity = 'YES'"
    ):
        server.rows(
            f"SELECT setval(pg_get_serial_sequence('{row['name']}', '{row['part']}'),"
            f" coalesce(max({row['part']}), 0) + 1, false) FROM {row['name']}"
        )
