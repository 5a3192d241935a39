"""Settings and the area register, read from files and a given environment, checked in full.

Every reader reports all problems with a file at once, each with its file, line, table and key.
"""

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import fields
from email.utils import parseaddr
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

import msgspec

from pipeline.addresses import parts_of, without_users
from pipeline.config.areas_file import load_areas
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
        if check := _CHECKS.get(key) or _CHECKS.get(f"{table}.{key}"):
            check(accepted)
    except ValueError as fault:
        message = without_users(f"{_in_words(str(fault), hint)}; it is {value!r}")
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
    named = environ.get(f"{variable}_FILE", "")
    if not named:
        return Secret(environ.get(variable, ""))
    if environ.get(variable):
        file.wrong_variable(variable, f"is set, and {variable}_FILE too; keep one of them")
        return Secret()
    path = Path(named)
    try:
        mode = path.stat().st_mode
        # systemd's own credential files carry an access list, which shows as group permissions,
        # but their folder is closed to others
        guarded = str(path.parent) == environ.get("CREDENTIALS_DIRECTORY")
        if mode & 0o077 and not guarded:
            file.wrong_variable(
                f"{variable}_FILE", f"{path} can be read by others; close it with: chmod 600 {path}"
            )
            return Secret()
        return Secret(path.read_text(encoding="utf-8").strip("\r\n"))
    except (OSError, UnicodeDecodeError) as fault:
        file.wrong_variable(
            f"{variable}_FILE", f"{path} cannot be read ({fault}); check the path and its owner"
        )
        return Secret()


def _unknown_variables(
    section: str, hints: Mapping[str, Any], file: TomlFile, environ: Mapping[str, str]
) -> None:
    prefix = _variable(section, "")
    known = {_variable(section, key) for key in hints}
    known |= {f"{_variable(section, key)}_FILE" for key, hint in hints.items() if hint is Secret}
    for variable in environ:
        if variable.startswith(prefix) and variable not in known:
            file.wrong_variable(variable, f"there is no such setting; {suggest(variable, known)}")


def _check_networks(networks: tuple[str, ...]) -> None:
    for network in networks:
        ipaddress.ip_network(network)


def _check_hour(hour: int) -> None:
    if hour == 1:
        raise ValueError("expected an hour other than 1, which a clock change skips or repeats")


def _check_address(address: str) -> None:
    parts = parts_of(address)
    if address and (parts.scheme not in ("http", "https") or not parts.hostname):
        raise ValueError("expected a web address with its https://")


def check_server(url: str) -> None:
    """Raises ValueError for what is no address of a database on a server, and for a password."""
    parts = parts_of(url)
    if url and (parts.scheme not in ("postgresql", "postgres") or not parts.path.strip("/")):
        raise ValueError("expected postgresql://user@host/database")
    if parts.password:
        raise ValueError("expected no password in it; set SENDWATCH_STORAGE_PASSWORD or ..._FILE")


def _check_archive(url: str) -> None:
    parts = parts_of(url)
    # a single letter is a drive of Windows
    if len(parts.scheme) > 1 and (parts.scheme != "s3" or not parts.netloc):
        raise ValueError("expected a folder, or s3://bucket or s3://bucket/prefix")
    if "@" in parts.netloc:
        raise ValueError("expected no keys in it; set SENDWATCH_ARCHIVE_SECRET_ACCESS_KEY_FILE")


def _check_sender(sender: str) -> None:
    if sender and not re.fullmatch(r"[^@\s]+@[^@\s]+", parseaddr(sender)[1]):
        raise ValueError("expected name@example.org or Name <name@example.org>")


_CHECKS: Mapping[str, Any] = {
    "allow_networks": _check_networks,
    "hour": _check_hour,
    "base_url": _check_address,
    "sender": _check_sender,
    "endpoint": _check_address,
    "storage.url": check_server,
    "archive.url": _check_archive,
}
