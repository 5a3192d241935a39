"""`sources`: what is watched, and how it is."""

from typing import TYPE_CHECKING

import click

from pipeline.commands import common, put, table

if TYPE_CHECKING:
    from pipeline.wiring import Options


@click.group(invoke_without_command=True)
@common
def sources(options: "Options", as_json: bool) -> None:
    """List the watched sources: when each was last read, what it showed, when it is read next, and its state.

    Example: sendwatch sources --json
    """
    if click.get_current_context().invoked_subcommand:
        return
    from pipeline.lookup import source_rows
    from pipeline.wiring import open_store, register_of, sources_of

    rows = source_rows(open_store(options), sources_of(options, register_of(options)))
    if as_json:
        for row in rows:
            put(row)
        return
    shown = [
        (r["id"], r["kind"], r["state"], (r["last_ok_at"] or "never")[:16], str(r["rows"] or ""), (r["next_due_at"] or "")[:16],
         r["reason"] or "")
        for r in rows
    ]  # fmt: skip
    table(shown, ("source", "kind", "state", "last read", "rows", "next", "reason"))
