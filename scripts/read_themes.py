"""Notes what labelled quotations show of their themes, without their sentences, for
`scripts/fit_themes.py`.

    .venv/bin/python scripts/read_themes.py QUOTATIONS

To be run after `scripts/fit_theme_encoder.py`, which notes beside QUOTATIONS what it reads in them,
and after a change of the words of themes or of what speaks for one. QUOTATIONS is a file of JSON
lines: `quote`, `of` (a set; "written" for invented ones), `place` (GSS code of the area, or the
writer), `main` (null for no subject in particular) and `others` (null where nobody was asked). What
was noted before of other quotations is kept as it was.
"""

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pipeline.analysis.themes.ranking import phrases
from pipeline.analysis.themes.signals import signals_at
from pipeline.analysis.themes.whole import ORDER
from pipeline.analysis.themes.words import in_order, words
from pipeline.evaluation.examples.packed_lines import unpacked
from pipeline.evaluation.themes.examples import FILE, Example, dumped, examples, named
from pipeline.model.terms import Theme
from pipeline.register.local_areas import read_register

DATA = Path(__file__).resolve().parents[1] / "pipeline" / "data"
ENCODED = ".encoded.xz"
"""How the name of the file ends that says what encoders gave for quotations."""
COMMON = frozenset(
    [
        *("and", "of", "on", "the", "upon", "with"),
        *("central", "city", "county", "east", "north", "south", "st", "west"),
    ]
)
"""Words in names of areas that are words of the language too; no other such word is noted."""


def names() -> set[str]:
    """The stems of names of areas."""
    areas = read_register((DATA / "local_areas.csv").read_text(encoding="utf-8"))
    return {stem for area in areas for stem in in_order(area.name)} - COMMON


def example(row: Mapping[str, Any], left_out: set[str], encoded: Mapping[str, Any]) -> Example:
    """A labelled quotation as it is kept; `encoded` is what encoders gave, by quotation."""
    quote, others = row["quote"], row["others"]
    return Example(
        row["of"],
        row["place"],
        named(quote),
        Theme(row["main"]) if row["main"] else None,
        None if others is None else tuple(map(Theme, others)),
        signals_at(quote, phrases(quote), 0, len(quote)),
        {
            word: value
            for word, value in words(quote).items()
            if left_out.isdisjoint(word.lstrip("+>").split(" "))
        },
        dict(zip(ORDER, encoded[named(quote)], strict=True)),
    )


if __name__ == "__main__":
    quotations = Path(sys.argv[1])
    lines = quotations.read_text(encoding="utf-8").splitlines()
    left_out = names()
    encoded = dict(unpacked(quotations.with_suffix(ENCODED).read_bytes()))
    some = [example(json.loads(line), left_out, encoded) for line in lines]
    here = {one.sha256 for one in some}
    some += [one for one in examples() if one.sha256 not in here]
    (DATA / FILE).write_bytes(dumped(some))
    print(f"{len(some)} quotations are noted in {FILE}")
