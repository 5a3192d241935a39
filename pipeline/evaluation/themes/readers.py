"""How well themes are recognised, compared with readers who did not know the rules.

They saw the quotations and the list of themes; `main_theme` compares the main ones.
`data/theme_labels.jsonl` holds their answers by the hash of a quotation's letters and digits. The
quotations themselves come from the labelled documents, found anew at each evaluation.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib import resources

from pipeline.evaluation.labelled import Row
from pipeline.evaluation.measures import Measure, Section, jaccard, rates
from pipeline.evaluation.themes.examples import examples
from pipeline.evaluation.themes.main_theme import measured
from pipeline.model.terms import Theme

Themes = frozenset[str]


@dataclass(frozen=True, slots=True)
class Label:
    """The readers' answers on one quotation; the second reader saw half of them."""

    sha256: str
    first: Themes
    second: Themes | None

    @property
    def held_out(self) -> bool:
        """Whether the rules' words were chosen without this quotation (half of them, by hash)."""
        return int(self.sha256[0], 16) % 2 == 1


def labels() -> list[Label]:
    """The readers' answers."""
    lines = (
        (resources.files("pipeline") / "data" / "theme_labels.jsonl")
        .read_text(encoding="utf-8")
        .splitlines()
    )
    rows = [json.loads(line) for line in lines]
    return [
        Label(
            row["sha256"],
            frozenset(row["reader1"]),
            frozenset(row["reader2"]) if "reader2" in row else None,
        )
        for row in rows
    ]


def found_themes(found: Iterable[Row], alnum: Callable[[str], str]) -> dict[str, Themes]:
    """The themes of every finding of analysed documents, by the hash of its quotation."""
    return {
        hashlib.sha256(alnum(finding["quote"]).encode()).hexdigest(): _as_then(finding["themes"])
        for row in found
        for finding in row.get("findings", [])
    }


_BEFORE = {
    Theme.JOINT_WORKING: Theme.LEADERSHIP,
    Theme.KEY_WORKING: Theme.HEALTH_OVERSIGHT,
    Theme.SENSORY_IMPAIRMENT: Theme.HEALTH_ACCESS,
    Theme.PERSONAL_BUDGETS: Theme.SOCIAL_CARE,
    Theme.PHASE_TRANSITION: Theme.PFA_TRANSITION,
}
"""Themes added since the readers' work, by those under which they put the same content."""
_NEW = (Theme.ATTAINMENT, Theme.SAFEGUARDING)
"""Added themes whose content was under none."""
_THEN = tuple(theme for theme in Theme if theme not in {*_BEFORE, *_NEW})


def _as_then(names: Iterable[str]) -> Themes:
    """Themes as the readers could have named them."""
    found = {Theme(name) for name in names}.difference(_NEW)
    return frozenset(_BEFORE.get(theme, theme).value for theme in found)


def themes(found: Iterable[Row], alnum: Callable[[str], str]) -> Section:
    """Precision, recall and F1 of the themes found, and how far two readers agree.

    `alnum` keeps letters and digits.
    """
    rows_found = list(found)
    said = found_themes(rows_found, alnum)
    read = [label for label in labels() if label.sha256 in said]
    pairs = [(label.first, said[label.sha256]) for label in read]
    unseen = [(label.first, said[label.sha256]) for label in read if label.held_out]
    both = [(label.first, label.second) for label in read if label.second is not None]
    measures = [Measure("quotations_found", len(read), len(labels()))]
    for words, compared in (("", pairs), ("held_out_", unseen), ("readers_", both)):
        measures += [Measure(words + name, value) for name, value in _rates(compared).items()]
    measures += [
        Measure("readers_kappa", kappa(both)),
        Measure("readers_jaccard", jaccard(both)),
        *measured(examples()),
    ]
    rows = [
        {
            "theme": theme.value,
            "labelled": sum(theme in want for want, _ in pairs),
            **_rates(pairs, (theme,)),
        }
        for theme in Theme
        if any(theme in want or theme in got for want, got in pairs)
    ]
    title = (
        f"Themes of findings ({len(pairs)} quotations, {len(unseen)} held out; {len(both)} read"
        " twice)"
    )
    return Section("themes", title, tuple(measures), {"themes": rows})


def _rates(
    pairs: Sequence[tuple[Themes, Themes]], among: Iterable[Theme] = tuple(Theme)
) -> dict[str, float]:
    counts: Counter[str] = Counter()
    named = frozenset(theme.value for theme in among)
    for want, got in pairs:
        counts["right"] += len(want & got & named)
        counts["extra"] += len((got - want) & named)
        counts["missed"] += len((want - got) & named)
    return rates(counts["right"], counts["extra"], counts["missed"])


def kappa(pairs: Sequence[tuple[Themes, Themes]]) -> float:
    """Cohen's kappa of two readers over all yes-or-no answers (quotation by theme), at most 1."""
    answers = Counter(
        (theme.value in one, theme.value in two) for one, two in pairs for theme in _THEN
    )
    total = sum(answers.values())
    if not total:
        return 0.0
    agreed = (answers[True, True] + answers[False, False]) / total
    first, second = (
        (answers[True, True] + answers[True, False]) / total,
        (answers[True, True] + answers[False, True]) / total,
    )
    chance = first * second + (1 - first) * (1 - second)
    return round((agreed - chance) / (1 - chance), 3) if chance < 1 else 1.0
