"""Settings and the area register, read from files and a given environment, checked in full.

Every reader reports all problems with a file at once, each with its file, line, table and key.
"""

from collections.abc import Mapping
from dataclasses import fields
from importlib.resources import files
from pathlib import Path
from reprlib import Repr
from typing import Any, Literal, get_args, get_origin, get_type_hints

import msgspec

from pipeline.addresses import without_users
from pipeline.config.areas_file import load_areas
from pipeline.config.checks import CHECKS, check_secret, check_text
from pipeline.config.holidays_file import load_holidays
from pipeline.config.settings import (
    DigestSettings,
    EmailSettings,
    FetchSettings,
    OutboxSettings,
    Secret,
    Settings,
    SiteSettings,
    SlackSettings,
)
from pipeline.config.toml_file import TomlFile, read_toml, suggest

__all__ = [
    "DigestSettings",
    "EmailSettings",
    "FetchSettings",
    "OutboxSettings",
    "Secret",
    "Settings",
    "SiteSettings",
    "SlackSettings",
    "load_areas",
    "load_holidays",
    "load_settings",
]

_PREFIX = "SENDWATCH_"
_PLAIN = {
    "`float`": "a number",
    "`int`": "a whole number",
    "`str`": "text",
    "`bool`": "true or false",
    "`array`": "a list",
}


_SHORT = Repr()
"""Shows values that are wrong, however long."""
_SHORT.maxstring = _SHORT.maxother = _SHORT.maxlong = 200
_BETWEEN_KEYS = "\r\n\t"


def load_settings(path: Path | None, environ: Mapping[str, str]) -> Settings:
    """The settings in `path` (None: no file), overridden by environment variables.

    `SENDWATCH_<SECTION>_<KEY>` in `environ` overrides the key. Secrets come from the environment,
    or from a file that `…_FILE` names, and never from the settings file. Raises SettingsError with
    every problem found.
    """
    file = read_toml(path) if path else TomlFile(Path("environment"))
    sections = {section.name: section.type for section in fields(Settings)}
    for table, value in file.values.items():
        if table not in sections:
            file.wrong(table, "", f"there is no such table; {suggest(table, sections)}")
        elif not isinstance(value, dict):
            file.wrong("", table, f"must be a table; write [{table}] on a line of its own")
    built = {
        name: _section(name, kind, file, environ) for name, kind in get_type_hints(Settings).items()
    }
    file.finish()
    return Settings(**built)


def load_districts() -> dict[str, tuple[str, ...]]:
    """The bundled postcode districts of England, each with its areas' GSS codes."""
    from pipeline.analysis.places.postcodes import read_districts

    place = files("pipeline") / "data" / "postcode_districts.csv"
    return read_districts(place.read_text(encoding="utf-8"))


def _section(name: str, kind: Any, file: TomlFile, environ: Mapping[str, str]) -> Any:
    hints = get_type_hints(kind, include_extras=True)
    given = file.values.get(name, {})
    chosen: dict[str, object] = {}
    for key, value in given.items() if isinstance(given, dict) else ():
        if key not in hints:
            file.wrong(name, key, f"there is no such setting; {suggest(key, hints)}")
        elif hints[key] is Secret:
            file.wrong(
                name,
                key,
                f"a secret does not belong in this file; set {_variable(name, key)} or"
                f" {_variable(name, key)}_FILE",
            )
        else:
            _accept(chosen, file, name, key, value, hints[key])
    for key, hint in hints.items():
        variable = _variable(name, key)
        if hint is Secret:
            chosen[key] = _secret(variable, file, environ)
        elif variable in environ:
            text = environ[variable]
            value = (
                tuple(part.strip() for part in text.split(",") if part.strip())
                if hint == tuple[str, ...]
                else text
            )
            _accept(chosen, file, name, key, value, hint, variable=variable)
    _unknown_variables(name, hints, file, environ)
    return kind(**chosen)


def _variable(section: str, key: str) -> str:
    return f"{_PREFIX}{section}_{key}".upper()


def _accept(
    chosen: dict[str, object],
    file: TomlFile,
    table: str,
    key: str,
    value: object,
    hint: Any,
    *,
    variable: str = "",
) -> None:
    """Put `value`, of the file or of `variable`, into `chosen` if it fits `hint` and its key's
    check, otherwise note why not.
    """
    try:
        accepted = msgspec.convert(value, hint, strict=not variable)
        check_text(accepted)
        if check := CHECKS.get(key) or CHECKS.get(f"{table}.{key}"):
            check(accepted)
    except ValueError as fault:
        shown = without_users(value) if isinstance(value, str) else value
        message = without_users(f"{_in_words(str(fault), hint)}; it is {_SHORT.repr(shown)}")
        if variable:
            file.wrong_variable(variable, message)
        else:
            file.wrong(table, key, message)
    else:
        chosen[key] = accepted


def _in_words(message: str, hint: Any) -> str:
    if get_origin(hint) is Literal:
        return f"expected one of: {', '.join(get_args(hint))}"
    for type_name, words in _PLAIN.items():
        message = message.replace(type_name, words)
    return message.replace("Expected", "expected").replace(" - at `$", " (at `").replace("`", "")


def _secret(variable: str, file: TomlFile, environ: Mapping[str, str]) -> Secret:
    named, text = environ.get(f"{variable}_FILE", ""), environ.get(variable, "")
    if named and text:
        file.wrong_variable(variable, f"is set, and {variable}_FILE too; keep one of them")
        return Secret()
    if named:
        variable = f"{variable}_FILE"
        text = _secret_of(Path(named), variable, file, environ)
    try:
        check_secret(text, _BETWEEN_KEYS if "LINK_KEYS" in variable else "")
    except ValueError as fault:
        file.wrong_variable(variable, str(fault))
        return Secret()
    return Secret(text)


def _secret_of(path: Path, variable: str, file: TomlFile, environ: Mapping[str, str]) -> str:
    """What the file holds; nothing, and a problem, where it is unusable or open to others."""
    try:
        mode = path.stat().st_mode
        # systemd's own credential files carry an access list, which shows as group permissions,
        # but their folder is closed to others
        guarded = str(path.parent) == environ.get("CREDENTIALS_DIRECTORY")
        if mode & 0o077 and not guarded:
            file.wrong_variable(
                variable, f"{path} can be read by others; close it with: chmod 600 {path}"
            )
            return ""
        return path.read_text(encoding="utf-8").strip("\r\n")
    except (OSError, ValueError) as fault:
        file.wrong_variable(
            variable, f"{path} cannot be read ({fault}); check the path and its owner"
        )
        return ""


def _unknown_variables(
    section: str, hints: Mapping[str, Any], file: TomlFile, environ: Mapping[str, str]
) -> None:
    prefix = _variable(section, "")
    known = {_variable(section, key) for key in hints}
    known |= {f"{_variable(section, key)}_FILE" for key, hint in hints.items() if hint is Secret}
    for variable in environ:
        if variable.startswith(prefix) and variable not in known:
            file.wrong_variable(variable, f"there is no such setting; {suggest(variable, known)}")
