"""Fits the weights by which statements are taken for findings, and for praise or criticism, and
writes them into `pipeline/analysis/news/weighing`.

    .venv/bin/python scripts/fit_findings.py

To be run after `scripts/read_statements.py`, which notes anew what labelled statements show.
`benchmarks/findings.py` tells what the weights are worth on areas that they were not fitted on.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from pipeline.analysis.news.weighing import encoder
from pipeline.analysis.news.weighing.encoder import Encoded
from pipeline.analysis.news.weighing.neighbours import around_findings, around_sides
from pipeline.analysis.news.weighing.signals import ToneSignal
from pipeline.analysis.news.weighing.tone_signals import TONE
from pipeline.analysis.news.weighing.words import FIRST, OVER, PAIRS, PREFIXES, STATEMENT, stems
from pipeline.evaluation.examples.hashes import fold_of as part_of
from pipeline.evaluation.examples.packed_lines import unpacked
from pipeline.evaluation.examples.statements import FEWEST_AREAS, LabelledStatement, load
from pipeline.register.local_areas import read_register

ROOT = Path(__file__).resolve().parents[1]
STATEMENTS = ROOT / "tests" / "labelled_statements.jsonl.xz"
ENCODED = ROOT / "tests" / "encoded_statements.jsonl.xz"
"""What encoders gave for statements of areas that they saw nothing of: page, places, both odds."""
WEIGHING = ROOT / "pipeline" / "analysis" / "news" / "weighing"
OPTIONAL, OFFICIAL, REAL, RESTATED, WRITTEN, INVENTED = 0.4, 0.6, 6.0, 2.0, 0.5, 2.25
"""What counts how much: an optional finding, one of an official report, a statement of a publication
whose own words are read, one of a restated page, one of the documents of many writers, of which
there are most, and one of the first invented documents.
"""
STRENGTH_OF_FINDING, STRENGTH_OF_PRAISE = 0.3, 0.5
"""The inverse strength of the penalty (L2)."""
SMALLEST = 0.03
"""The smallest weight that is written."""
FOLDS = 5
"""In how many parts the areas are dealt, to be left out in turn."""
REGISTER = ROOT / "pipeline" / "data" / "local_areas.csv"
COMMON = frozenset(
    [
        "and",
        "black",
        "centr",
        "city",
        "count",
        "east",
        "green",
        "middl",
        "north",
        "of",
        "south",
        "staff",
        "the",
        "west",
    ]
)
"""Stems of names of areas that are words of the language too; no other such stem has a weight."""
_OF_PRAISE = frozenset([*(str(one) for one in ToneSignal), "heading leans", "entry of a list"])


class Fitted(NamedTuple):
    """A bias, and a weight for each signal."""

    bias: float
    weights: Mapping[str, float]

    def odds(self, signals: Mapping[str, float]) -> float:
        """The log odds that signals add up to; one without a weight counts nothing."""
        known = signals.keys() & self.weights.keys()
        return self.bias + sum(self.weights[name] * signals[name] for name in known)


class Heads(NamedTuple):
    """The weights for being a finding, and for being praise."""

    finding: Fitted
    praise: Fitted


class Fits(NamedTuple):
    """The weights of a statement's own signals and words, of these with how it reads as a whole, and
    of what stands around it.
    """

    own: Heads
    together: Heads
    among: Heads


class Odds(NamedTuple):
    """A statement, and the log odds that it is a finding, and praise."""

    statement: LabelledStatement
    finding: float
    praise: float


Read = Mapping[tuple[str, int, int], Encoded]
"""How statements read as a whole, by page and place."""


def of_findings(signals: Mapping[str, float]) -> dict[str, float]:
    """The signals by which findings are told from other statements: all."""
    return dict(signals)


def of_praise(signals: Mapping[str, float]) -> dict[str, float]:
    """The signals by which praise is told from criticism: not those of who speaks."""
    return {
        name: value
        for name, value in signals.items()
        if name in _OF_PRAISE or name.startswith((TONE, STATEMENT, OVER, PAIRS, FIRST))
    }


def fitted(
    rows: Sequence[Mapping[str, float]],
    yes: Sequence[bool],
    counted: Sequence[float],
    strength: float,
) -> Fitted:
    """The weights for `yes`, by logistic regression (L2, of the inverse `strength`)."""
    table = DictVectorizer()
    model = LogisticRegression(C=strength, max_iter=5000)
    model.fit(table.fit_transform(rows), yes, sample_weight=counted)
    weights = zip(table.get_feature_names_out(), model.coef_[0], strict=True)
    return Fitted(
        float(model.intercept_[0]), {str(name): float(weight) for name, weight in weights}
    )


def of_many_areas(
    statements: Sequence[LabelledStatement],
    shown: Callable[[Mapping[str, float]], dict[str, float]],
) -> list[dict[str, float]]:
    """What statements show, without what too few areas show and without names of places."""
    rows = [shown(one.signals) for one in statements]
    seen = Counter(
        name
        for name, _ in {
            (n, one.area) for one, row in zip(statements, rows, strict=True) for n in row
        }
    )
    places = _places()
    names = {
        name
        for name, areas in seen.items()
        if areas >= FEWEST_AREAS and places.isdisjoint(_stems_of(name))
    }
    return [{name: row[name] for name in row.keys() & names} for row in rows]


@cache
def _places() -> set[str]:
    """The stems of names of areas."""
    areas = read_register(REGISTER.read_text(encoding="utf-8"))
    return {stem for area in areas for stem in stems(area.name)} - COMMON


def _stems_of(name: str) -> list[str]:
    """The stems in the name of a signal of words; none for another."""
    return name.partition(": ")[2].split("+") if name.startswith(PREFIXES) else []


def counts(one: LabelledStatement) -> float:
    """What a statement counts beside another."""
    sets = {"pages": RESTATED, "written": WRITTEN, "official": OFFICIAL, "articles": REAL}
    of_set = sets.get(one.of, INVENTED)
    return OPTIONAL if one.optional else of_set


def fit(statements: Sequence[LabelledStatement], read: Read) -> Fits:
    """All weights. What is weighed beside a statement's own signals and words is weighed with odds
    from areas left out, on the pages that the encoder read.
    """
    left_out = [
        list(own_odds(own, page))
        for own, fold in ((fit_own(rest), fold) for fold, rest in without(statements))
        for page in by_page(one for one in statements if place_of(one) in read)
        if fold_of(page[0]) == fold
    ]
    together = fit_together([one for page in left_out for one in page], read)
    whole = [list(as_a_whole(together, page, read)) for page in left_out]
    return Fits(fit_own(statements), together, fit_among(whole))


def without(
    statements: Sequence[LabelledStatement],
) -> Iterator[tuple[int, list[LabelledStatement]]]:
    """Each part of the areas, with the statements of all others."""
    for fold in range(FOLDS):
        yield fold, [one for one in statements if fold_of(one) != fold]


def own_odds(own: Heads, page: Iterable[LabelledStatement]) -> Iterator[Odds]:
    """The odds of statements by their signals and words."""
    for one in page:
        yield Odds(one, own.finding.odds(one.signals), own.praise.odds(of_praise(one.signals)))


def as_a_whole(together: Heads, page: Iterable[Odds], read: Read) -> Iterator[Odds]:
    """The odds of statements with how those that are likely enough read as a whole."""
    for one in page:
        told = read.get(place_of(one.statement))
        if told is None or not is_read(one):
            yield one
            continue
        yield Odds(
            one.statement,
            *(head.odds(row) for head, row in zip(together, both(one, told), strict=True)),
        )


def both(one: Odds, read: Encoded) -> list[dict[str, float]]:
    """What is weighed of a statement as a whole: for its being a finding, and its side."""
    return [
        {encoder.ITSELF: by_signals, encoder.ENCODED: whole}
        for by_signals, whole in zip(one[1:], read, strict=True)
    ]


def is_read(one: Odds) -> bool:
    """Whether the encoder is asked."""
    return encoder.is_read(one.finding, one.praise, one.statement.signals)


def place_of(one: LabelledStatement) -> tuple[str, int, int]:
    """By what a statement is known among those that the encoder read."""
    return one.page, one.start, one.end


def fit_own(statements: Sequence[LabelledStatement]) -> Heads:
    """The weights of statements' own signals and words."""
    asked, toned = _asked(statements), _toned(statements)
    return Heads(
        fitted(
            of_many_areas(asked, of_findings),
            [bool(one.finding) for one in asked],
            [counts(one) for one in asked],
            STRENGTH_OF_FINDING,
        ),
        fitted(
            of_many_areas(toned, of_praise),
            [one.kind == "strength" for one in toned],
            [counts(one) for one in toned],
            STRENGTH_OF_PRAISE,
        ),
    )


def fit_together(left_out: Sequence[Odds], read: Read) -> Heads:
    """The weights of signals and words, and of how a statement reads as a whole."""
    asked = [one for one in left_out if is_read(one)]
    rows = [both(one, read[place_of(one.statement)]) for one in asked]
    return heads(asked, *zip(*rows, strict=True))


def fit_among(pages: Iterable[Sequence[Odds]]) -> Heads:
    """The weights of what stands around a statement, by the odds of all statements of its page."""
    read = [row for page in pages for row in zip(page, *around(page), strict=True)]
    return heads(*zip(*read, strict=True))


def heads(
    odds: Sequence[Odds],
    findings: Sequence[Mapping[str, float]],
    sides: Sequence[Mapping[str, float]],
) -> Heads:
    """The weights for being a finding by `findings`, and for being praise by `sides`."""
    rows = list(zip([one.statement for one in odds], findings, sides, strict=True))
    asked = [row for row in rows if row[0].finding is not None]
    toned = [row for row in rows if row[0].kind]
    return Heads(
        fitted(
            [finding for _, finding, _ in asked],
            [bool(one.finding) for one, _, _ in asked],
            [counts(one) for one, _, _ in asked],
            STRENGTH_OF_FINDING,
        ),
        fitted(
            [side for _, _, side in toned],
            [one.kind == "strength" for one, _, _ in toned],
            [counts(one) for one, _, _ in toned],
            STRENGTH_OF_PRAISE,
        ),
    )


def around(page: Sequence[Odds]) -> tuple[list[dict[str, float]], list[dict[str, float]]]:
    """What stands around each statement of a page: for its being a finding, and its side."""
    findings, praises = [one.finding for one in page], [one.praise for one in page]
    return list(around_findings(findings)), list(around_sides(findings, praises))


def by_page(statements: Iterable[LabelledStatement]) -> list[list[LabelledStatement]]:
    """Statements by page, each page's as they stand in it."""
    pages: dict[str, list[LabelledStatement]] = {}
    for one in sorted(statements, key=lambda one: one.start):
        pages.setdefault(one.page, []).append(one)
    return list(pages.values())


def fold_of(one: LabelledStatement) -> int:
    """The part that an area falls into, of those left out in turn; a writer's own with it."""
    area = one.area.rpartition(" ")[2]
    return part_of(f"fold of {area}", FOLDS)


def _asked(statements: Sequence[LabelledStatement]) -> list[LabelledStatement]:
    return [one for one in statements if one.finding is not None]


def _toned(statements: Sequence[LabelledStatement]) -> list[LabelledStatement]:
    return [one for one in statements if one.kind]


def signal_source(own: Heads, together: Heads, among: Heads) -> str:
    """The module of the weights of signals."""
    return f'''"""How much each signal of a statement, how it reads as a whole, and what stands around it count:
for being a finding, and for being praise.

Fitted by logistic regression (L2) on labelled pages, by `scripts/fit_findings.py`.
"""

BIAS = {own.finding.bias:.2f}

FINDING = {{
{_table(own.finding)}
}}

GOOD_BIAS = {own.praise.bias:.2f}

GOOD = {{
{_table(own.praise)}
}}

TOGETHER_BIAS = {together.finding.bias:.2f}

TOGETHER = {{
{_table(together.finding)}
}}

GOOD_TOGETHER_BIAS = {together.praise.bias:.2f}

GOOD_TOGETHER = {{
{_table(together.praise)}
}}
"""Of signals and words, and of what the `encoder` gives."""

AMONG_BIAS = {among.finding.bias:.2f}

AMONG = {{
{_table(among.finding)}
}}
"""Of what stands around a statement (see `neighbours`)."""

GOOD_AMONG_BIAS = {among.praise.bias:.2f}

GOOD_AMONG = {{
{_table(among.praise)}
}}
'''


def _table(of: Fitted) -> str:
    return "\n".join(
        f'    "{name}": {weight:.2f},'
        for name, weight in sorted(of.weights.items())
        if not name.startswith(PREFIXES) and abs(weight) >= SMALLEST
    )


def word_source(finding: Fitted, praise: Fitted) -> str:
    """The module of the weights of words."""
    lines = []
    for where in PREFIXES:
        names = sorted(
            name
            for name in finding.weights.keys() | praise.weights.keys()
            if name.startswith(where) and max(_both(name, finding, praise), key=abs) != 0
        )
        entries = [
            f"{name.removeprefix(where)} {_both(name, finding, praise)[0]:g} {_both(name, finding, praise)[1]:g}"
            for name in names
        ]
        lines += [where, *_filled(entries)]
    written = "\n".join(lines)
    return f'''"""How much each word counts for a finding, and for praise: its first letters, and both weights.

Fitted with the other weights, by `scripts/fit_findings.py`. A line that ends in a colon says where
the words under it stand (see `words`).
"""

_LISTED = """
{written}
"""


def _read() -> dict[str, dict[str, tuple[float, float]]]:
    found: dict[str, dict[str, tuple[float, float]]] = {{}}
    for line in _LISTED.strip().splitlines():
        if line.endswith(":"):
            own = found.setdefault(line + " ", {{}})
            continue
        for entry in line.split(", "):
            word, finding, praise = entry.split(" ")
            own[word] = float(finding), float(praise)
    return found


WORDS = _read()
"""By where words stand, both weights of each."""
'''


def _both(name: str, finding: Fitted, praise: Fitted) -> tuple[float, float]:
    found = [round(of.weights.get(name, 0.0), 2) for of in (finding, praise)]
    return tuple(weight if abs(weight) >= SMALLEST else 0.0 for weight in found)  # type: ignore[return-value]


def _filled(entries: list[str]) -> list[str]:
    """Entries in lines of at most 100 characters."""
    lines, line = [], ""
    for entry in entries:
        longer = f"{line}, {entry}" if line else entry
        if len(longer) > 99:
            lines.append(line)
            longer = entry
        line = longer
    return [*lines, line]


def as_read() -> Read:
    """What encoders gave for statements of areas that they saw nothing of."""
    rows = unpacked(ENCODED.read_bytes())
    return {(page, start, end): Encoded(*odds) for page, start, end, *odds in rows}


if __name__ == "__main__":
    found = fit(list(load(STATEMENTS)), as_read())
    (WEIGHING / "weights.py").write_text(signal_source(*found), encoding="utf-8")
    (WEIGHING / "word_weights.py").write_text(
        word_source(*found.own).replace(": \n", ":\n"), encoding="utf-8"
    )
    own = found.own
    print(f"{len(own.finding.weights)} and {len(own.praise.weights)} weights are written")
