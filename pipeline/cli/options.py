"""The options that all commands share, and how they print.

Command modules import only click at the top, and the rest when a command runs.
"""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from pipeline.config.options import Options

R = TypeVar("R")
F = TypeVar("F", bound=Callable[..., Any])

SHARED: dict[str, Callable[[Any], Any]] = {
    "data": click.option("--data", type=click.Path(path_type=Path), hidden=True),
    "sources": click.option("--sources", type=click.Path(path_type=Path), hidden=True),
    "settings": click.option("--settings", type=click.Path(path_type=Path), hidden=True),
    "areas": click.option("--areas", type=click.Path(path_type=Path), hidden=True),
    "now": click.option("--now", hidden=True),
    "as_json": click.option(
        "--json", "as_json", is_flag=True, help="JSON lines on standard output and nothing else."
    ),
    "verbose": click.option("-v", "--verbose", count=True, hidden=True),
}


def common(command: F) -> F:
    """Adds the options that every command accepts, before or after the command's name.

    The last one given wins; what is given to a group counts for its commands too. The command is
    called with `options` (`pipeline.config.options.Options`), `as_json` and its own arguments.
    """
    import functools

    from pipeline.log import start

    @functools.wraps(command)
    def call(**values: Any) -> Any:
        shared = click.get_current_context().find_root().obj
        given = {name: values.pop(name) or shared.get(name) for name in SHARED}
        shared.update(given)
        start(sys.stderr, everything=bool(given.pop("verbose")))
        as_json = bool(given.pop("as_json"))
        check_files(given)
        return command(options=options_of(given), as_json=as_json, **values)

    wrapped: Any = call
    for option in SHARED.values():
        wrapped = option(wrapped)
    return wrapped  # type: ignore[no-any-return]


def check_files(given: dict[str, Any]) -> None:
    """Raises SettingsError for a file that was named and is none, also where it is not needed."""
    from pipeline.errors import SettingsError

    for name in ("sources", "settings", "areas"):
        path = given[name]
        if path is not None and (path.is_dir() or not path.exists()):
            what = "is a folder" if path.is_dir() else "does not exist"
            raise SettingsError(f"{path}: {what}; check the path given with --{name}")


def options_of(given: dict[str, Any]) -> "Options":
    """The shared options as the rest takes them."""
    import os
    from dataclasses import replace

    from pipeline.config.options import Options, seconds_ahead, server_named

    options = Options(**{name: value for name, value in given.items() if value is not None})
    file = options.settings_file
    return replace(
        options,
        server=server_named(file, os.environ),
        ahead=seconds_ahead(file, os.environ),
    )


class Suggesting(click.Group):
    """A group that proposes a command where there is none of a name."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As usual; but a mistyped name is told with the likeliest."""
        known = self.list_commands(ctx)
        if args and args[0] not in known and not ctx.resilient_parsing:
            from difflib import get_close_matches

            near = get_close_matches(args[0], known, n=2)
            if near:
                ctx.fail(f"No such command {args[0]!r}: did you mean {' or '.join(near)}?")
        return super().resolve_command(ctx, args)


class Whole(Suggesting):
    """A group whose help says of each command its whole first sentence."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(
                [
                    (name, each.get_short_help_str(limit=1000))
                    for name, each in sorted(self.commands.items())
                ]
            )


def running(work: "Coroutine[Any, Any, R]") -> R:
    """Runs `work` in an event loop of its own and returns its result.

    The loop is uvloop's where that is installed, which makes a poll a tenth cheaper.
    """
    import asyncio

    try:
        from uvloop import new_event_loop
    except ImportError:
        return asyncio.run(work)
    with asyncio.Runner(loop_factory=new_event_loop) as runner:
        return runner.run(work)


@contextmanager
def occasionally() -> Iterator[Callable[[str], None]]:
    """Shows progress on standard error: on a terminal one line that changes, else one every half
    minute.
    """
    import time

    on_terminal = sys.stderr.isatty()
    pause, shown = (0.2 if on_terminal else 30.0), [time.monotonic(), 0.0]

    def show(words: str) -> None:
        if time.monotonic() - shown[0] >= pause:
            shown[:] = [time.monotonic(), 1.0]
            click.echo(f"\r{words}\x1b[K" if on_terminal else words, err=True, nl=not on_terminal)

    try:
        yield show
    finally:
        if on_terminal and shown[1]:
            click.echo("\r\x1b[K", err=True, nl=False)


def date_of(option: str, text: str) -> str:
    """The date that an option names, as it was given. Raises SettingsError for anything else."""
    from pipeline.explorer.filters import day_named

    return day_named(option, text)


def put(value: object, *, indented: bool = False) -> None:
    """One JSON line on standard output; or, if `indented`, several, for people."""
    indent = 2 if indented else None
    click.echo(json.dumps(value, ensure_ascii=False, default=str, indent=indent))


def table(rows: Sequence[tuple[str, ...]], heads: tuple[str, ...]) -> None:
    """Prints rows under headings, in columns as wide as needed but no wider than the terminal."""
    shown = [heads, *rows]
    widths = [max(len(row[i]) for row in shown) for i in range(len(heads))]
    on_terminal = sys.stdout.isatty()
    for number, row in enumerate(shown):
        line = "  ".join(
            cell.ljust(width) for cell, width in zip(row, widths, strict=True)
        ).rstrip()
        click.echo(click.style(line, bold=True) if number == 0 and on_terminal else line)
