"""The columns of the table of actions: each with the later passages about it."""

from collections.abc import Callable
from typing import Any

from pipeline.explorer.cases.action_rows import ActionRow
from pipeline.explorer.quoting import LONGER
from pipeline.exports.tables import LICENCES, Column, Table, Value
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
    def name(row: ActionRow) -> Value:
        area = register.by_code(row.gss_code)
        return area.name if area else None

    return (
        Column("id", "text", "the action and the later passage", _of("id")),
        Column("action", "text", "the action: the same in all its rows", _of("action")),
        Column("area", "text", "name of the local area", name),
        Column("gss_code", "text", "GSS code of the local area", _of("gss_code")),
        Column("inspection", "text", "the inspection", _of("inspection")),
        Column("framework", "text", "the inspection framework", _of("framework")),
        Column("outcome", "text", "the outcome of the inspection", _of("outcome")),
        Column("kind", "text", "priority_action, required, …: see the glossary", _of("kind")),
        Column("number", "number", "its number among those of its kind", _of("number")),
        Column("by", "date", "the day by which its words ask for it", _of("by")),
        Column(
            "responsible",
            "text",
            "bodies that must act",
            lambda row: "; ".join(row.owners) or None,
        ),
    )


_LATER: tuple[Column[ActionRow], ...] = (
    Column(
        "sure",
        "text",
        "yes, or no where the later passage may be about another action as well",
        lambda row: None if row.sure is None else "yes" if row.sure else "no",
    ),
    Column("why", "text", "what ties the later passage to the action", lambda row: row.why),
    Column("speaker", "text", "whose words or judgement it is", lambda row: row.speaker),
    Column(
        "judgement",
        "text",
        "what inspectors or the department judge, where they do",
        lambda row: row.judgement,
    ),
    Column("later_by", "date", "a day that the later passage sets", lambda row: row.later_by),
)


def _asked(prefix: str, what: str, of: Callable[[ActionRow], Any]) -> tuple[Column[ActionRow], ...]:
    """The columns of the publication in which something stands."""

    def column(name: str, kind: str, meaning: str, attribute: str) -> Column[ActionRow]:
        return Column(
            f"{prefix}{name}", kind, meaning, lambda row: getattr(of(row), attribute, None)
        )

    return (
        Column(
            f"{prefix}quote",
            "text",
            f"the exact words in which {what}",
            lambda row: (of(row).quote or LONGER) if of(row) else None,
        ),
        column("publication", "text", f"the publication in which {what}", "publication"),
        column("title", "text", "its title", "title"),
        column("publisher", "text", "its publisher", "publisher"),
        column("published_on", "date", "day of publication", "published_on"),
        column("page", "number", "page of the document, from 1", "page"),
        column("url", "address", "its address", "url"),
    )


def _of(name: str) -> Callable[[ActionRow], Value]:
    return lambda row: getattr(row, name)
