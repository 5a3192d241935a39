"""The register of local areas, and where a text names them.

A name counts only as it stands in the register (name, official name, alias), never by likeness:
"Bedfordshire" is not "Herefordshire", and a predecessor's name ("Cumbria") means every area that
the register gives it to.
"""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice, pairwise

from pipeline.analysis.places import place_phrases as words
from pipeline.errors import SettingsError
from pipeline.model.documents import LocalArea

COLUMNS = ("name", "official_name", "gss_code", "ofsted_urn", "region", "aliases")
"""The columns that a register must have; those of `_OPTIONAL` and others may be there too."""
_OPTIONAL = ("domain", "neighbours", "valid_from", "valid_to", "successors")

_GSS = re.compile(r"[ENSW]\d{8}")
_TOKEN = re.compile(r"[^\W_]+|&")
_CAPITAL = re.compile(r"[A-Z](?<![^\W_][A-Z])[^\W_]*")
_GAP = re.compile(r"[ \u00a0,.\-\u2010\u2011]{0,3}|[ ]?\n")
_SMALL = frozenset(
    [
        "and",
        "upon",
        "of",
        "on",
        "the",
        "with",
        "in",
        "by",
        "sea",
        "county",
        "council",
        "city",
        "borough",
    ]
)
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
_REMEMBERED = 16
"""How many texts' mentions are cached: each is requested several times during analysis."""
_SPELLINGS = {"&": "and", "saint": "st"}
_KNOWN_HOSTS = 1000
_NEAR = 90
_HOST_NAME = 5
"""How many letters a name needs to be looked for in a host name: "bury" is in "canterbury"."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in a text, `text[start:end]`, that names `area`."""

    area: LocalArea
    start: int
    end: int


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


def _key(name: str) -> tuple[str, ...]:
    return tuple(_spelled(token.group()) for token in _TOKEN.finditer(name))


def _spelled(token: str) -> str:
    low = token.casefold()
    return _SPELLINGS.get(low, low)


def _exact(name: str) -> bool:
    """Whether a form is an abbreviation, which only counts in its own capitals (LBBD, H&F, BwD).

    Herts is not one.
    """
    letters = re.sub(r"[^A-Za-z]", "", name)
    return 1 < len(letters) <= 6 and sum(c.isupper() for c in letters) >= 2 and " " not in name


class Register:
    """The current local areas, found by code or by name.

    Areas of abolished councils are `former`: their codes are known, and `former_areas` finds them
    by name.
    """

    def __init__(self, areas: Sequence[LocalArea]) -> None:
        self.areas = tuple(area for area in areas if not area.valid_to)
        self.former = tuple(area for area in areas if area.valid_to)
        self._codes: dict[str, LocalArea] = {}
        self._forms: dict[tuple[str, ...], tuple[LocalArea, ...]] = {}
        self._capitals: dict[tuple[str, ...], str] = {}
        self._longest: dict[str, int] = {}
        self._hosts: dict[str, LocalArea] = {}
        self._found = lru_cache(maxsize=_REMEMBERED)(self._find)
        self._hosted = lru_cache(maxsize=_KNOWN_HOSTS)(self._of_host)
        for area in self.areas:
            self._codes[area.gss_code] = area
            if area.domain:
                self._hosts[area.domain.split(".")[0]] = area
            for form in (area.name, area.official_name, *area.aliases):
                self._add(form, area)
        for area in self.former:
            self._codes[area.gss_code] = area
        self._squeezed = {
            "".join(key): areas
            for key, areas in self._forms.items()
            if len("".join(key)) >= _HOST_NAME
        }

    def _add(self, form: str, area: LocalArea) -> None:
        if _GSS.fullmatch(form):
            self._codes.setdefault(form, area)
            return
        key = _key(form)
        have = self._forms.get(key, ())
        if area not in have:
            self._forms[key] = (*have, area)
        if _exact(form):
            self._capitals[key] = form
        for first in (key[0], *(word for word, usual in _SPELLINGS.items() if usual == key[0])):
            self._longest[first] = max(self._longest.get(first, 0), len(key))

    def by_code(self, gss: str) -> LocalArea | None:
        """The area with that GSS code, current or earlier; None if the register has none."""
        return self._codes.get(gss)

    def named(self, name: str) -> LocalArea | None:
        """The only area of that name in any usual form ("X, City of", "X County Council").

        None for an unknown name and for one that several areas share (a predecessor's).
        """
        key = _key(name)
        for form in (key, self.bare(key)):
            areas = self._forms.get(form, ())
            if areas:
                return areas[0] if len(areas) == 1 else None
        return None

    def of_host(self, host: str) -> LocalArea | None:
        """The only area to whose council's domain `host` belongs, or whose name it contains.

        As in "xlocaloffer.org.uk". None when no area or several fit: a longer name wins over one
        that it contains.
        """
        return self._hosted(host)

    def _of_host(self, host: str) -> LocalArea | None:
        labels = re.split(r"[.-]", host.casefold())
        exact = [self._hosts[label] for label in labels if label in self._hosts]
        if exact:
            return exact[0] if len({area.gss_code for area in exact}) == 1 else None
        joined = re.sub(r"[^a-z]", "", host.casefold())
        inside = {form: areas for form, areas in self._squeezed.items() if form in joined}
        longest = {
            areas
            for form, areas in inside.items()
            if not any(form != o and form in o for o in inside)
        }
        return (
            next(iter(longest))[0] if len(longest) == 1 and len(next(iter(longest))) == 1 else None
        )

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

    def mentions(self, text: str, start: int = 0, end: int | None = None) -> tuple[Mention, ...]:
        """Every mention of a local area in `text[start:end]`, in order, by the longest name.

        A name that several areas share gives one mention for each. Streets, teams, people,
        hospitals and ordinary words with the same spelling are excluded by the words next to them.
        """
        return self._found(text, start, len(text) if end is None else end)

    def _find(self, text: str, start: int, end: int) -> tuple[Mention, ...]:
        found: list[Mention] = []
        for areas, first, last in self._hits(text, start, end):
            council = words.COUNCIL_AFTER.match(text, last)
            if council or _stands_for_place(text, first, last):
                last = council.end() if council else last
                found.extend(Mention(area, first, last) for area in areas)
        return tuple(found)

    def _hits(
        self, text: str, start: int, end: int
    ) -> Iterator[tuple[tuple[LocalArea, ...], int, int]]:
        done = start
        capitals = {
            word
            for word in set(_CAPITAL.findall(text, start, end))
            if word.casefold() in self._longest
        }
        for place, word in sorted(
            chain.from_iterable(_places(text, start, end, word) for word in capitals)
        ):
            if place < done:
                continue
            tokens = list(islice(_TOKEN.finditer(text, place, end), self._longest[word.casefold()]))
            keys = tuple(_spelled(token.group()) for token in tokens)
            for size in range(len(tokens), 0, -1):
                areas = self._forms.get(keys[:size])
                if areas and self._well_written(text, tokens[:size], keys[:size]):
                    done = tokens[size - 1].end()
                    yield areas, place, done
                    break

    def _well_written(self, text: str, tokens: list[re.Match[str]], key: tuple[str, ...]) -> bool:
        written = text[tokens[0].start() : tokens[-1].end()]
        if key in self._capitals and len(tokens) <= 3:
            return written == self._capitals[key] or len(written) > 6
        joined = all(
            _GAP.fullmatch(text, a.end(), b.start()) is not None for a, b in pairwise(tokens)
        )
        return joined and all(
            t.group()[0].isupper() or k in _SMALL for t, k in zip(tokens, key, strict=True)
        )


def names_of(name: str) -> tuple[tuple[str, ...], ...]:
    """A name as the register compares names: as written, and without words for a council."""
    key = _key(name)
    return (key, Register.bare(key))


def _places(text: str, start: int, end: int, word: str) -> Iterator[tuple[int, str]]:
    """Where a word occurs in `text[start:end]` with no letter or digit next to it."""
    place = text.find(word, start, end)
    while place >= 0:
        last = place + len(word)
        if not (text[place - 1 : place].isalnum() or (last < end and text[last].isalnum())):
            yield place, word
        place = text.find(word, last, end)


def _stands_for_place(text: str, start: int, end: int) -> bool:
    """Whether the words next to a name leave it a place, not part of another name, or a person."""
    before = text[max(0, start - _NEAR) : start]
    if (
        words.THING_AFTER.match(text, end)
        or words.THING_BEFORE.within(before)
        or words.PERSON_BEFORE.within(before)
    ):
        return False
    first = words.FIRST_NAME_BEFORE.search(before) if before != before.lower() else None
    if first and first.group(1) in words.FIRST_NAMES:
        return False
    if words.PARLIAMENT_NEAR.within(text, max(0, start - 40), end + 40):
        return False
    if text[start:end].casefold() in words.ORDINARY_WORDS:
        after = text[end : end + 40]
        signs = words.PLACE_BEFORE.search(before) or words.PLACE_AFTER.match(after)
        return bool(signs) and not words.SUBJECT_AFTER.match(after)
    return True


def area_named(register: Register, name: str) -> str:
    """The GSS code of the area that a person named. Raises SettingsError with similar names."""
    found = register.named(name) or register.by_code(name)
    if found is None:
        import difflib

        near = difflib.get_close_matches(name, [area.name for area in register.areas], 3, 0.6)
        hint = f": did you mean {', '.join(near)}?" if near else ": `sendwatch areas` lists them"
        raise SettingsError(f"no local area is called {name!r}{hint}")
    return found.gss_code
