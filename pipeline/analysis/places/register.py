"""Where a text names local areas of the register.

A name counts only as it stands in the register (name, official name, alias), never by likeness:
"Bedfordshire" is not "Herefordshire", and a predecessor's name ("Cumbria") means every area that
the register gives it to.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice, pairwise

from pipeline.analysis.places import place_phrases as words
from pipeline.model.documents import LocalArea
from pipeline.register.local_areas import SPELLINGS, TOKEN, LocalAreas, spelled

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
_COUNCIL = " Council"
"""How a council's own name ends, which no word before makes part of another's name."""
_REMEMBERED = 16
"""How many texts' mentions are cached: each is requested several times during analysis."""
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


def _exact(name: str) -> bool:
    """Whether a form is an abbreviation, which only counts in its own capitals (LBBD, H&F, BwD).

    Herts is not one.
    """
    letters = re.sub(r"[^A-Za-z]", "", name)
    return 1 < len(letters) <= 6 and sum(c.isupper() for c in letters) >= 2 and " " not in name


class Register(LocalAreas):
    """The current local areas, found by code, by name, by host, and in texts."""

    def __init__(self, areas: Sequence[LocalArea]) -> None:
        self._capitals: dict[tuple[str, ...], str] = {}
        self._longest: dict[str, int] = {}
        super().__init__(areas)
        self._found = lru_cache(maxsize=_REMEMBERED)(self._find)
        self._hosted = lru_cache(maxsize=_KNOWN_HOSTS)(self._of_host)
        self._hosts = {area.domain.split(".")[0]: area for area in self.areas if area.domain}
        self._squeezed = {
            "".join(key): areas
            for key, areas in self._forms.items()
            if len("".join(key)) >= _HOST_NAME
        }

    def __reduce__(self) -> tuple[type["Register"], tuple[Sequence[LocalArea]]]:
        """Another process makes it of the same areas: caches are each process's own."""
        return Register, (self.areas,)

    def _keep_name(self, key: tuple[str, ...], form: str, area: LocalArea) -> None:
        super()._keep_name(key, form, area)
        if _exact(form):
            self._capitals[key] = form
        for first in (key[0], *(word for word, usual in SPELLINGS.items() if usual == key[0])):
            self._longest[first] = max(self._longest.get(first, 0), len(key))

    def of_host(self, host: str) -> LocalArea | None:
        """The only area whose council's domain begins as a part of `host` does, or whose name it
        contains.

        As in "xlocaloffer.org.uk". None when no area or several fit: a longer name wins over one
        that it contains, and "northx" or "xshire" is not X.
        """
        return self._hosted(host)

    def council_of(self, host: str) -> LocalArea | None:
        """The area to whose council's domain `host` belongs."""
        asked = f".{host.casefold()}"
        return next(
            (area for area in self.areas if area.domain and asked.endswith(f".{area.domain}")), None
        )

    def _only_council(self, labels: Iterable[str]) -> LocalArea | None:
        found = {self._hosts[label].gss_code for label in labels if label in self._hosts}
        return self.by_code(found.pop()) if len(found) == 1 else None

    def _of_host(self, host: str) -> LocalArea | None:
        parts = re.split(r"[.-]", host.casefold())
        exact = [
            part
            for place, part in enumerate(parts)
            if part in self._hosts
            and not words.OTHER_PLACE_BEFORE.search("".join(parts[:place]))
            and not words.SCHOOL_AFTER.match("".join(parts[place + 1 :]))
        ]
        if exact:
            return self._only_council(exact)
        labels = [re.sub(r"[^a-z]", "", label) for label in host.casefold().split(".")]
        inside = {
            form: areas
            for form, areas in self._squeezed.items()
            if any(_names_place(label, form) for label in labels)
        }
        named = {areas for form, areas in inside.items() if _is_longest(form, inside, labels)}
        return next(iter(named))[0] if [len(areas) for areas in named] == [1] else None

    def of_path(self, path: str) -> LocalArea | None:
        """The only area that the words of an address's path name ("/news/send-in-x-praised")."""
        said = " / ".join(
            re.sub(r"[-_+ ]+", " ", part).title()
            for part in path.split("/")
            if part.casefold() not in words.ORDINARY_WORDS
        )
        found = {mention.area.gss_code: mention.area for mention in self.mentions(said)}
        return next(iter(found.values())) if len(found) == 1 else None

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
            by_council = council or text[first:last].endswith(_COUNCIL)
            if by_council or _stands_for_place(text, first, last):
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
            tokens = list(islice(TOKEN.finditer(text, place, end), self._longest[word.casefold()]))
            keys = tuple(spelled(token.group()) for token in tokens)
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


def _is_longest(form: str, forms: Iterable[str], labels: list[str]) -> bool:
    """Whether a name in a host is part of no longer one, or stands beside it too."""
    return not any(
        form != longer
        and form in longer
        and not any(_names_place(label.replace(longer, " "), form) for label in labels)
        for longer in forms
    )


def _names_place(label: str, form: str) -> bool:
    """Whether a part of a host name has a name in it that is not part of another's."""
    place = label.find(form)
    if place < 0:
        return False
    return not (
        words.OTHER_PLACE_BEFORE.search(label[:place])
        or words.OTHER_PLACE_AFTER.match(label[place + len(form) :])
        or words.SCHOOL_AFTER.match(label[place + len(form) :])
    )


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
        or words.THING_BEFORE.search(before)
        or words.PERSON_BEFORE.search(before)
        or (words.NUMBER_BEFORE.search(before) and words.STREET_AFTER.match(text, end))
    ):
        return False
    first = words.FIRST_NAME_BEFORE.search(before) if before != before.lower() else None
    if first and first.group(1) in words.FIRST_NAMES:
        return False
    if words.PARLIAMENT_NEAR.search(text, max(0, start - 40), end + 40):
        return False
    if text[start:end].casefold() in words.ORDINARY_WORDS:
        after = text[end : end + 40]
        signs = words.PLACE_BEFORE.search(before) or words.PLACE_AFTER.match(after)
        return bool(signs) and not words.SUBJECT_AFTER.match(after)
    return True
