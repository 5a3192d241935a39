"""The options that describe an interest, and an interest as JSON."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from pipeline.bootstrap import Options
    from pipeline.model.subscribers import Interest

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

ASKED: tuple[Callable[[Any], Any], ...] = (
    click.option(
        "--area",
        multiple=True,
        help="A local area (may be repeated); every area without --area and --region.",
    ),
    click.option("--region", multiple=True, help="A region of England (may be repeated)."),
    click.option(
        "--visit", multiple=True, help="A kind of visit (may be repeated); none means any."
    ),
    click.option("--outcome", multiple=True, help="An outcome (may be repeated); none means any."),
    click.option(
        "--theme", multiple=True, help="A theme of findings (may be repeated); none means any."
    ),
    click.option(
        "--keyword",
        multiple=True,
        help="A word or phrase in the title or findings (may be repeated).",
    ),
    click.option(
        "--doc-type", multiple=True, help="A kind of document (may be repeated); none means any."
    ),
    click.option(
        "--stage",
        multiple=True,
        help="A stage of a case, such as plan_published (may be repeated); none means any.",
    ),
    click.option(
        "--rhythm",
        type=click.Choice(("instant", "daily", "weekly")),
        help="How often; daily by default.",
    ),
    click.option("--instant", is_flag=True, help="Short for --rhythm instant."),
    click.option("--daily", is_flag=True, help="Short for --rhythm daily."),
    click.option(
        "--weekday", type=click.Choice(DAYS), help="The day of a weekly digest; Monday by default."
    ),
    click.option(
        "--quiet", help="London times between which nothing is sent, such as 22:00-07:00."
    ),
    click.option("--working-days", is_flag=True, help="Nothing at weekends and on bank holidays."),
    click.option("--all-well", is_flag=True, help="A message after each month without any other."),
    click.option("--monthly", is_flag=True, help="Each month, where the areas stand."),
)


def asked(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds the options that describe one interest."""
    for option in reversed(ASKED):
        command = option(command)
    return command


def interest_given(options: "Options", given: dict[str, Any]) -> "Interest":
    """The interest that these options describe. Raises SettingsError."""
    from pipeline.bootstrap import register_of
    from pipeline.errors import SettingsError
    from pipeline.model.terms import Filter
    from pipeline.subscriptions.signup import interest_of

    said = {name for name in ("instant", "daily") if given[name]} | (
        {given["rhythm"]} if given["rhythm"] else set()
    )
    if len(said) > 1:
        raise SettingsError(
            f"{' and '.join(sorted(said))} cannot be combined: add one interest for each"
        )
    rhythm = said.pop() if said else "daily"
    if given["weekday"] and rhythm != "weekly":
        raise SettingsError(
            f"--weekday {given['weekday']} applies to a weekly digest only: add --rhythm weekly"
        )
    return interest_of(
        register_of(options),
        {kind: given[kind] for kind in Filter},
        rhythm,
        given["weekday"] or DAYS[0],
        given["quiet"],
        working_days=given["working_days"],
        all_well=given["all_well"],
        monthly=given["monthly"],
    )


def plain(interest: "Interest") -> dict[str, Any]:
    """An interest as JSON: its filters by kind (`areas` etc.), empty where any value will do."""
    from pipeline.model.terms import Filter

    filters = {f"{kind}s": list(interest.filters.get(kind, ())) for kind in Filter}
    return {
        "id": interest.id,
        "rhythm": interest.rhythm,
        **filters,
        "weekday": DAYS[interest.weekday],
        "quiet": interest.quiet,
        "working_days": interest.working_days,
        "all_well": interest.all_well,
        "monthly": interest.monthly,
        "created_at": interest.created_at,
        "last_digest": interest.last_digest,
    }
