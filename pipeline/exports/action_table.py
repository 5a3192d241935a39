"""The columns of the table of actions: each with the later passages about it."""

from collections.abc import Callable
from typing import Any

from pipeline.explorer.cases.action_rows import ActionRow
from pipeline.explorer.quoting import LONGER
from pipeline.exports.tables import LICENCES, Column, Table, joined, named, of
from pipeline.register.local_areas import LocalAreas


def actions_table(register: LocalAreas, page: Callable[[str], str]) -> Table[ActionRow]:
    """Actions; `page` gives the address of sendwatch's own page of an inspection, or ""."""
    return Table(
        "actions",
        "one action that inspectors or a notice ask for, with one later passage about it (without"
        " one where nothing was found since)",
        (
            *_action(register),
            *_asked("", "the action is asked for", lambda row: row.source),
            Column("licence", "text", "licence of its words", lambda row: LICENCES[row.reuse]),
            *_LATER,
            *_asked("later_", "the later passage stands", lambda row: row.later),
            Column(
                "later_licence",
                "text",
                "licence of the later words",
                lambda row: LICENCES[row.later_reuse] if row.later_reuse else None,
            ),
            Column(
                "permalink",
                "address",
                "the inspection in sendwatch, with its actions",
                lambda row: page(row.inspection or "") or None,
            ),
        ),
    )


def _action(register: LocalAreas) -> tuple[Column[ActionRow], ...]:
    return (
        Column("id", "text", "the action and the later passage", of("id")),
        Column("action", "text", "the action: the same in all its rows", of("action")),
        Column(
            "area",
            "text",
            "name of the local area",
            lambda row: named(register, row.gss_code),
        ),
        Column("gss_code", "text", "GSS code of the local area", of("gss_code")),
        Column("inspection", "text", "the inspection", of("inspection")),
        Column("framework", "text", "the inspection framework", of("framework")),
        Column("outcome", "text", "the outcome of the inspection", of("outcome")),
        Column("kind", "text", "priority_action, required, …: see the glossary", of("kind")),
        Column("number", "number", "its number among those of its kind", of("number")),
        Column("by", "date", "the day by which its words ask for it", of("by")),
        Column(
            "responsible",
            "text",
            "bodies that must act",
            lambda row: joined(row.owners),
        ),
    )


_LATER: tuple[Column[ActionRow], ...] = (
    Column(
        "sure",
        "text",
        "yes, or no where the later passage may be about another action as well",
        lambda row: None if row.sure is None else "yes" if row.sure else "no",
    ),
    Column("why", "text", "what ties the later passage to the action", of("why")),
    Column("speaker", "text", "whose words or judgement it is", of("speaker")),
    Column(
        "judgement",
        "text",
        "what inspectors or the department judge, where they do",
        of("judgement"),
    ),
    Column("later_by", "date", "a day that the later passage sets", of("later_by")),
)


def _asked(
    prefix: str, what: str, place: Callable[[ActionRow], Any]
) -> tuple[Column[ActionRow], ...]:
    """The columns of the publication in which something stands."""

    def column(name: str, kind: str, meaning: str, field: str) -> Column[ActionRow]:
        return Column(
            f"{prefix}{name}", kind, meaning, lambda row: getattr(place(row), field, None)
        )

    return (
        Column(
            f"{prefix}quote",
            "text",
            f"the exact words in which {what}",
            lambda row: (place(row).quote or LONGER) if place(row) else None,
        ),
        column("publication", "text", f"the publication in which {what}", "publication"),
        column("title", "text", "its title", "title"),
        column("publisher", "text", "its publisher", "publisher"),
        column("published_on", "date", "day of publication", "published_on"),
        column("page", "number", "page of the document, from 1", "page"),
        column("url", "address", "its address", "url"),
    )
