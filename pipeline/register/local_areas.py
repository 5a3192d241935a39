"""The local areas of England, found by code or by name, and the register that lists them."""

import csv
import io
import re
from collections.abc import Iterator, Sequence

from pipeline.errors import SettingsError
from pipeline.model.documents import LocalArea

COLUMNS = ("name", "official_name", "gss_code", "ofsted_urn", "region", "aliases")
"""The columns that a register must have; those of `_OPTIONAL` and others may be there too."""
_OPTIONAL = ("domain", "neighbours", "valid_from", "valid_to", "successors")

_GSS = re.compile(r"[ENSW]\d{8}")
TOKEN = re.compile(r"[^\W_]+|&")
_BEFORE = re.compile(
    r"(?:the )?(?:(?:london|royal|metropolitan) borough|borough|city|county"
    r"|council) of (?:the )?(?:city of )?|the |county "
)
_AFTER = re.compile(
    r"(?: s)?(?: (?:city|county) of| council"
    r"| (?:county|city|borough|metropolitan(?: borough| district)?|district|unitary)(?: council)?"
    r"| (?:local )?area(?: partnership)?| local authority| corporation| send partnership"
    r"| send local area partnership)$"
)
SPELLINGS = {"&": "and", "saint": "st"}


def read_register(csv_text: str) -> tuple[LocalArea, ...]:
    """The local areas of a register in CSV form (columns: `COLUMNS`; aliases separated by "|").

    Raises SettingsError naming line and column: a column missing, a name empty, a code malformed or
    used twice.
    """
    reader = csv.DictReader(io.StringIO(csv_text.lstrip("\ufeff")))
    missing = [column for column in COLUMNS if column not in (reader.fieldnames or ())]
    if missing:
        raise SettingsError(
            f"area register, line 1: column {missing[0]} is missing; it must have"
            f" {', '.join(COLUMNS)}"
        )
    areas: dict[str, LocalArea] = {}
    for row in _rows(reader):
        area = _area(row, reader.line_num)
        if area.gss_code in areas:
            raise SettingsError(
                f"area register, line {reader.line_num}, column gss_code: {area.gss_code} is used"
                " twice"
            )
        areas[area.gss_code] = area
    if not areas:
        raise SettingsError("area register: it lists no area")
    return tuple(areas.values())


def _rows(reader: "csv.DictReader[str]") -> Iterator[dict[str, str]]:
    """The rows that have as many cells as the first line; raises SettingsError at any other."""
    columns = len(reader.fieldnames or ())
    try:
        for row in reader:
            cells = sum(value is not None for name, value in row.items() if name is not None)
            if cells < columns or None in row:
                raise SettingsError(
                    f"area register, line {reader.line_num}: it has"
                    f" {'more' if None in row else 'fewer'} cells than the first line has"
                    f" ({columns}); write empty cells too, and put cells with a comma in quotation"
                    " marks"
                )
            yield row
    except csv.Error as fault:
        raise SettingsError(f"area register, line {reader.line_num}: {fault}") from fault


def _area(row: dict[str, str], line: int) -> LocalArea:
    columns = (*COLUMNS, *_OPTIONAL)
    cells = {column: " ".join((row.get(column) or "").split()) for column in columns}
    if not cells["name"]:
        raise SettingsError(f"area register, line {line}, column name: it is empty")
    if not _GSS.fullmatch(cells["gss_code"]):
        raise SettingsError(
            f"area register, line {line}, column gss_code: {cells['gss_code']!r} is no GSS code"
            " (E09000018)"
        )
    return LocalArea(
        gss_code=cells["gss_code"],
        name=cells["name"],
        official_name=cells["official_name"] or cells["name"],
        region=cells["region"],
        ofsted_urn=cells["ofsted_urn"],
        aliases=tuple(alias.strip() for alias in cells["aliases"].split("|") if alias.strip()),
        domain=cells["domain"],
        neighbours=tuple(code for code in cells["neighbours"].split("|") if code),
        valid_from=cells["valid_from"],
        valid_to=cells["valid_to"],
        successors=tuple(code for code in cells["successors"].split("|") if code),
    )


def name_key(name: str) -> tuple[str, ...]:
    """The words of a name as they are compared."""
    return tuple(spelled(token.group()) for token in TOKEN.finditer(name))


def spelled(token: str) -> str:
    """A word as names are compared by: "&" is "and", "Saint" is "St"."""
    low = token.casefold()
    return SPELLINGS.get(low, low)


class LocalAreas:
    """The current local areas, found by code or by name.

    Areas of abolished councils are `former`: their codes are known, and `former_areas` finds them
    by name. `known` has the current ones first, then the former.
    """

    def __init__(self, areas: Sequence[LocalArea]) -> None:
        self.areas = tuple(area for area in areas if not area.valid_to)
        self.former = tuple(area for area in areas if area.valid_to)
        self.known = (*self.areas, *self.former)
        self._codes: dict[str, LocalArea] = {}
        self._forms: dict[tuple[str, ...], tuple[LocalArea, ...]] = {}
        for area in self.areas:
            self._codes[area.gss_code] = area
            for form in (area.name, area.official_name, *area.aliases):
                self._add(form, area)
        self._codes.update((area.gss_code, area) for area in self.former)

    def _add(self, form: str, area: LocalArea) -> None:
        if _GSS.fullmatch(form):
            self._codes.setdefault(form, area)
            return
        self._keep_name(name_key(form), form, area)

    def _keep_name(self, key: tuple[str, ...], form: str, area: LocalArea) -> None:
        """Makes `form`, which is compared by `key`, a name of `area`."""
        have = self._forms.get(key, ())
        if area not in have:
            self._forms[key] = (*have, area)

    def by_code(self, gss: str) -> LocalArea | None:
        """The area with that GSS code, current or earlier; None if the register has none."""
        return self._codes.get(gss)

    def named(self, name: str) -> LocalArea | None:
        """The only area of that name in any usual form ("X, City of", "X County Council").

        None for an unknown name and for one that several areas share (a predecessor's).
        """
        key = name_key(name)
        for form in (key, self.bare(key)):
            areas = self._forms.get(form, ())
            if areas:
                return areas[0] if len(areas) == 1 else None
        return None

    @staticmethod
    def bare(key: tuple[str, ...]) -> tuple[str, ...]:
        """The words of a name without those for a council or an area."""
        plain = " ".join(key)
        while (shorter := _AFTER.sub("", plain)) != plain:
            plain = shorter
        return (
            tuple(_BEFORE.sub("", plain, count=1).split())
            if _BEFORE.match(plain)
            else tuple(plain.split())
        )


def names_of(name: str) -> tuple[tuple[str, ...], ...]:
    """A name as the register compares names: as written, and without words for a council."""
    key = name_key(name)
    return (key, LocalAreas.bare(key))


def area_named(register: LocalAreas, name: str) -> str:
    """The GSS code of the area that a person named. Raises SettingsError with similar names."""
    found = register.named(name) or register.by_code(name)
    if found is None:
        import difflib

        near = difflib.get_close_matches(name, [area.name for area in register.areas], 3, 0.6)
        hint = f": did you mean {', '.join(near)}?" if near else ": `sendwatch areas` lists them"
        raise SettingsError(f"no local area is called {name!r}{hint}")
    return found.gss_code
