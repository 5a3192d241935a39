"""Checks one `[sources.ID]` table, of `sources.toml` or of the catalogue, in full."""

import re
from collections.abc import Collection, Mapping
from enum import StrEnum
from typing import Any, TypeVar, get_args

from pipeline.addresses import parts_of
from pipeline.config.checks import check_text
from pipeline.config.toml_file import TomlFile, suggest
from pipeline.model.sources import Certainty, Source
from pipeline.model.terms import DocType, Reuse
from pipeline.register.local_areas import name_key
from pipeline.sources import adapter, kinds

_COMMON = (
    "kind",
    "url",
    "every",
    "local_area",
    "publisher",
    "doc_type",
    "expect",
    "reuse",
    "enabled",
    "certainty",
    "seen",
    "note",
)
_NEEDED = ("kind", "url", "every")
_LONGEST_ID = 100
_ID = re.compile(rf"[a-z0-9][a-z0-9_-]{{,{_LONGEST_ID - 1}}}")
_MOST_ROWS = 1_000_000
_EVERY = re.compile(r"([1-9]\d{0,3})([mhd])")
_SEEN = re.compile(r"20\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
_LONGEST_EVERY = 366 * 86400
_UNIT = {"m": 60, "h": 3600, "d": 86400}
_TYPE_WORDS = {
    str: "text in quotes",
    int: "a whole number",
    bool: "true or false",
    tuple: "a list of texts in quotes, at least one",
}
_Term = TypeVar("_Term", bound=StrEnum)
_SECRET = re.compile(r"passw|secret|token|api_?key|auth|credential", re.IGNORECASE)


class SourceTable:
    """One `[sources.ID]` table.

    Each method returns a value; for a wrong one it notes a problem and returns something that lets
    the checks continue.
    """

    def __init__(
        self, file: TomlFile, name: str, values: Mapping[str, Any], register: Mapping[str, str]
    ) -> None:
        self.file, self.name, self.values, self.register = file, name, values, register
        self.sound = True

    def source(self) -> Source | None:
        """The source that the table describes; None when something is wrong (and noted)."""
        if not _ID.fullmatch(self.name):
            self.wrong("", f"an id is 1 to {_LONGEST_ID} lower-case letters, digits and hyphens")
        kind = self.text("kind").replace("_", "-")
        own = adapter(kind) if kind in kinds() else None
        for key in (*_NEEDED, *getattr(own, "NEEDED", ())):
            if key not in self.values:
                self.wrong("", f"{key} is missing")
        self.check_texts()
        options = self.options(kind)
        source = Source(
            id=self.name,
            kind=kind,
            url=self.url(getattr(own, "SCHEMES", ("https", "http"))),
            every=self.every(),
            publisher=self.text("publisher"),
            local_area=self.local_area(),
            doc_type=self.term("doc_type", DocType),
            expect_rows=self.expect(),
            reuse=self.term("reuse", Reuse) or Reuse.QUOTE,
            enabled=self.enabled(),
            certainty=self.certainty(),
            options=options,
            seen=self.seen(),
            note=self.text("note"),
        )
        return source if self.sound else None

    def wrong(self, key: str, message: str) -> None:
        self.sound = False
        self.file.wrong(f"sources.{self.name}", key, message)

    def text(self, key: str) -> str:
        value = self.values.get(key, "")
        if isinstance(value, str):
            return value
        self.wrong(key, f"must be text in quotes; it is {value!r}")
        return ""

    def check_texts(self) -> None:
        """Every value can be stored and shown; only a note may have several lines."""
        for key, value in self.values.items():
            try:
                check_text(value, "\n\r\t" if key == "note" else "")
            except ValueError as fault:
                self.wrong(key, str(fault))

    def url(self, schemes: Collection[str]) -> str:
        value = self.text("url")
        if "url" not in self.values:
            return value
        parts = parts_of(value)
        if parts.scheme not in schemes or not parts.hostname or re.search(r"\s", value):
            shape = (
                'a web address such as "https://www.example.gov.uk/news"'
                if "https" in schemes
                else f'an address such as "{next(iter(schemes))}://mail.example.org/INBOX"'
            )
            self.wrong("url", f"must be {shape}; it is {value!r}")
        elif parts.username or parts.password:
            self.wrong("url", "must not hold a user name or password")
        return value

    def every(self) -> int:
        if "every" not in self.values:
            return 0
        match = _EVERY.fullmatch(str(self.values["every"]))
        if match and (seconds := int(match[1]) * _UNIT[match[2]]) <= _LONGEST_EVERY:
            return seconds
        self.wrong(
            "every",
            f"{self.values['every']!r} is not an interval in minutes, hours or days, of at most a"
            ' year; write "30m", "6h" or "1d"',
        )
        return 0

    def local_area(self) -> str | None:
        code = self.text("local_area")
        if code and code not in self.register:
            words = set(name_key(code))
            named = [each for each, name in self.register.items() if words <= {*name_key(name)}]
            hint = (
                f'did you mean "{named[0]}" ({self.register[named[0]]})?'
                if len(named) == 1
                else "`sendwatch areas` lists them"
            )
            self.wrong("local_area", f"{code!r} is not a GSS code of the area register; {hint}")
        return code or None

    def term(self, key: str, terms: type[_Term]) -> _Term | None:
        if key not in self.values:
            return None
        try:
            return terms(self.values[key])
        except ValueError:
            self.wrong(key, f"{self.values[key]!r} is not one of: {', '.join(terms)}")
            return None

    def expect(self) -> tuple[int, int] | None:
        match self.values.get("expect"):
            case None:
                return None
            case {"rows": [int(low), int(high)], **others} if (
                0 <= low <= high <= _MOST_ROWS
                and not others
                and not {type(low), type(high)} & {bool}
            ):
                return low, high
            case other:
                self.wrong(
                    "expect",
                    "must give the fewest rows of one walk, then the most: { rows = [10, 40] };"
                    f" it is {other!r}",
                )
                return None

    def enabled(self) -> bool:
        value = self.values.get("enabled", True)
        if not isinstance(value, bool):
            self.wrong("enabled", f"must be true or false; it is {value!r}")
        return bool(value)

    def certainty(self) -> Certainty:
        """Without the key, a person wrote the address and vouches for it."""
        value: Certainty = self.values.get("certainty", "confirmed")
        if value not in get_args(Certainty):
            self.wrong("certainty", f"{value!r} is not one of: {', '.join(get_args(Certainty))}")
        return value

    def seen(self) -> str:
        value = self.text("seen")
        if value and not _SEEN.fullmatch(value):
            self.wrong("seen", f'must be a year, month or day, such as "2026-05"; it is {value!r}')
        return value

    def options(self, kind: str) -> dict[str, str | int | bool | tuple[str, ...]]:
        """The adapter's own keys. If the kind is unknown, only that is reported."""
        if kind not in kinds():
            if "kind" in self.values:
                self.wrong("kind", f"{kind!r} is not a kind of site; {suggest(kind, kinds())}")
            return {}
        wanted = adapter(kind).OPTIONS
        for key in self.values.keys() - {*_COMMON, *wanted}:
            if _SECRET.search(key):
                self.wrong(key, "looks like a secret, which does not belong in this file")
            elif key == "catalogue":
                self.wrong(key, "belongs to the whole file: write it above the first table")
            else:
                self.wrong(key, f"there is no such key; {suggest(key, [*_COMMON, *wanted])}")
        own = {key: _listed(self.values[key]) for key in wanted if key in self.values}
        for key, value in own.items():
            if type(value) is not wanted[key]:
                self.wrong(key, f"must be {_TYPE_WORDS[wanted[key]]}; it is {value!r}")
        return own


def _listed(value: Any) -> Any:
    """A list of texts as a tuple, which is a value as any other; anything else as it is."""
    texts = isinstance(value, list) and value and all(isinstance(each, str) for each in value)
    return tuple(value) if texts else value
