"""A TOML file with the line of each key, which collects problems and reports where they are."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property
from pathlib import Path

# a compiled tomllib, four times as fast: every command reads hundreds of sources
import tomli

from pipeline.errors import SettingsError

_HEADER = re.compile(r"^\s*\[{1,2}([^\]]+)\]")
_KEY = re.compile(r"""^\s*(?:"([^"]+)"|'([^']+)'|([A-Za-z0-9_-]+))\s*[.=]""")
_BARE = re.compile(r"""^\s*([\w.-]+)\s*=\s*[^\s"'\[{=]""")
_AT_LINE = re.compile(r"\s*\(at line (\d+), column \d+\)$")


@dataclass
class TomlFile:
    """The values of a TOML file and their problems; `finish` raises them all, in file order."""

    path: Path
    values: Mapping[str, object] = field(default_factory=dict)
    text: str = ""
    problems: list[tuple[int, str]] = field(default_factory=list)

    @cached_property
    def lines(self) -> Mapping[tuple[str, str], int]:
        """The line of each table and key, looked up when the first problem has to be located."""
        return _lines(self.text)

    def wrong(self, table: str, key: str, message: str) -> None:
        """Note that `key` of `table` is wrong; an empty `key` means the whole table."""
        line = self.lines.get((table, key)) or self.lines.get((table, "")) or self._below(table)
        place = f"{self.path}:{line}" if line else str(self.path)
        name = f"[{table}]" + (f" {key}" if key else "") if table else key
        self.problems.append((line, f"{place}: {name}: {message}"))

    def wrong_variable(self, variable: str, message: str) -> None:
        """Note that an environment variable is wrong."""
        self.problems.append((0, f"environment: {variable}: {message}"))

    def _below(self, table: str) -> int:
        return min(
            (line for (name, _), line in self.lines.items() if name.startswith(f"{table}.")),
            default=0,
        )

    def finish(self) -> None:
        """Raises SettingsError with every problem noted, if there are any."""
        if self.problems:
            raise SettingsError("\n".join(message for _, message in sorted(self.problems)))


def read_toml(path: Path) -> TomlFile:
    """The file at `path`.

    Raises SettingsError, with file and line, when it is missing, not UTF-8 or not TOML.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as fault:
        raise SettingsError(
            f"{path}: cannot be read ({fault.strerror}); check the path and its permissions"
        ) from fault
    except UnicodeDecodeError as fault:
        raise SettingsError(f"{path}: is not UTF-8 text; save it as UTF-8") from fault
    try:
        values = tomli.loads(text)
    except tomli.TOMLDecodeError as fault:
        at = _AT_LINE.search(str(fault))
        place = f"{path}:{at[1]}" if at else str(path)
        bare = _BARE.match(text.splitlines()[int(at[1]) - 1]) if at else None
        hint = f'; put text in quotation marks: {bare[1]} = "…"' if bare else ""
        wrong = _AT_LINE.sub("", str(fault))
        raise SettingsError(f"{place}: not valid TOML: {wrong}{hint}") from fault
    except (ValueError, RecursionError) as fault:  # a number, or nesting, beyond what is read
        raise SettingsError(
            f"{path}: a value is too long or nested too deeply; shorten it"
        ) from fault
    return TomlFile(path, values, text)


def suggest(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """A hint for a mistyped name: near matches, else `otherwise`, else the list of known names."""
    known = sorted(known)
    near = get_close_matches(word, known, n=2, cutoff=0.6)
    if near:
        return f"did you mean {' or '.join(near)}?"
    return otherwise or f"known here: {', '.join(known)}"


def _lines(text: str) -> dict[tuple[str, str], int]:
    """The line of each table header (key "") and of each key.

    It looks at single lines, so a multi-line string may add a few that are not keys.
    """
    numbers: dict[tuple[str, str], int] = {}
    table = ""
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            table = header[1].strip().replace('"', "").replace("'", "")
            numbers.setdefault((table, ""), number)
        elif key := _KEY.match(line):
            numbers.setdefault((table, key[1] or key[2] or key[3]), number)
    return numbers
