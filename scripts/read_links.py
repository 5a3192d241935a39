"""Notes what labelled links show, without their words, for `scripts/fit_links.py`, and fits how far
words make a sentence one that tells what became of something, into
`pipeline/cases/actions/weighing/wording_weights.py`.

    .venv/bin/python scripts/read_links.py SET...

The chains that are noted show how they are worded by what the others have taught.
To be run after a change of what sentences show (`scene`, `weighing`, `phrases`, `subjects`). Each
SET is a folder of chains about areas: `publications.jsonl` has the publications in the order of
days (`id`, `published`, `source_kind`, `title`, `url`, `text`), `expected.json` the `area` and its
`actions`, each with `from`, `text`, and the quotations that are about it (`followed`) or count
neither way (`restated`, `ambiguous`); `nth` tells quotations of the same words apart. All sets at
hand are given at once, since words are fitted on these; what was noted before of others is kept.
"""

import json
import re
import sys
import textwrap
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from fit_links import LINKS, ROOT, WEIGHTS
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

sys.path.insert(0, str(ROOT))

from pipeline.analysis.places.register import Register
from pipeline.cases.actions.follow import Weighed, weighed
from pipeline.cases.actions.of_case import readings
from pipeline.cases.actions.values import Item
from pipeline.cases.actions.weighing.signals import with_wording
from pipeline.cases.actions.weighing.wording import worded_by, words_of
from pipeline.config.load import load_areas
from pipeline.evaluation.examples.links import LabelledLink, load
from pipeline.evaluation.examples.signals import save
from pipeline.evaluation.fitting import Fitted
from pipeline.model.terms import FindingKind
from tests.support.case_replay import Replay

AREAS = Register(load_areas(None))
TODAY = date(2026, 11, 28)
OFFICIAL = {"official": "official_report"}
MARKS = " \n•◦▪-–*|"
"""What marks a list item, and is no part of its words."""
_BETWEEN = re.compile(r"[\s|]+")
WORDING = WEIGHTS.with_name("wording_weights.py")
FOLDS, FEWEST, WORDING_STRENGTH = 6, 4, 0.1
"""In how many parts chains are worded by the others; the fewest chains that have a word which
counts (one of fewer may be a name), and the inverse strength of the penalty (L2) on its weight.
"""
Publication = Mapping[str, Any]


def replayed(chain: Mapping[str, Any], publications: Sequence[Publication]) -> Iterator[Weighed]:
    """What is weighed of a chain, for its area and those after it, with each publication's id."""
    codes = [chain["gss"], *(each.get("gss") for each in chain.get("successors") or ())]
    former = next((each.gss_code for each in AREAS.former if each.name == chain["area"]), None)
    for code in filter(None, [former, *codes]):
        replay = Replay(AREAS, code)
        for each in publications:
            replay.publish(document(each))
        for case in readings(replay.cases(TODAY), replay.documents, AREAS):
            for reading in case:
                for together in weighed(reading):
                    yield from together


def document(publication: Publication) -> dict[str, Any]:
    """A publication as a replay reads it; an official one begins with its title."""
    kind, title, text = (publication[name] for name in ("source_kind", "title", "text"))
    text = f"{title}\n\n{text}" if kind == "official" and title not in text else text
    kept = {name: publication[name] for name in ("published", "url")}
    return kept | {
        "title": title,
        "text": text,
        "doc_type": OFFICIAL.get(kind, kind),
        "local": kind != "press",
    }


def asked(action: Mapping[str, Any], item: Item) -> bool:
    """Whether an action of a chain is one that was found."""
    words, quote = " ".join(action["text"].split()), " ".join(item.span.quote.split())
    return words in quote or quote in words


def touches(quotation: Mapping[str, Any], one: Weighed) -> bool:
    """Whether a sentence and a quotation share half of the shorter."""
    place = place_of(quotation, one.document.text.body)
    if place is None:
        return False
    passage, (start, end) = one.sentence.passage, place
    shared = min(end, passage.end) - max(start, passage.start)
    return 2 * shared >= min(end - start, passage.end - passage.start)


def place_of(quotation: Mapping[str, Any], body: str) -> tuple[int, int] | None:
    """Where a quotation stands in a text, whatever is between its words or the cells of a row."""
    words = _BETWEEN.split(quotation["quote"].strip(MARKS))
    found = [each.span() for each in re.finditer(r"[\s|]+".join(map(re.escape, words)), body)]
    return found[min(quotation.get("nth", 0), len(found) - 1)] if found else None


def links(folder: Path) -> Iterator[tuple[LabelledLink, str]]:
    """The labelled links of a chain, each with the sentence ("" where none reaches a passage)."""
    chain = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    lines = (folder / "publications.jsonl").read_text(encoding="utf-8").splitlines()
    publications = [json.loads(line) for line in lines]
    url = {each["id"]: each["url"] for each in publications}
    seen = list(replayed(chain, publications))
    number = 0
    for action in chain["actions"]:
        at = [(number + place, each) for place, each in enumerate(action["followed"])]
        number += len(at)
        left = {place for place, _ in at}
        for one in seen:
            if one.item.row.url != url[action["from"]] or not asked(action, one.item):
                continue
            here = [(p, each) for p, each in at if url[each["from"]] == one.document.row.url]
            found = [place for place, each in here if touches(each, one)]
            neither = (*action["restated"], *action["ambiguous"])
            if not found and any(
                url[each["from"]] == one.document.row.url and touches(each, one) for each in neither
            ):
                continue
            left -= set(found)
            requirement = one.item.kind is FindingKind.REQUIRED
            link = LabelledLink(
                folder.parent.name, folder.name, requirement, found, dict(one.signals)
            )
            yield link, one.sentence.words
        if left:
            yield LabelledLink(folder.parent.name, folder.name, False, sorted(left), {}), ""


def reworded(noted: Sequence[tuple[LabelledLink, str]]) -> Iterator[LabelledLink]:
    """The links, each worded as progress as far as sentences of other chains say."""
    chains = sorted({(one.of, one.area) for one, _ in noted})
    for fold in range(FOLDS):
        own = set(chains[fold::FOLDS])
        others = [each for each in noted if (each[0].of, each[0].area) not in own]
        wording = fitted_wording(others)
        for one, words in noted:
            if (one.of, one.area) in own:
                told = worded_by(words, *wording)
                signals = with_wording(one.signals, told) if one.signals else {}
                yield one._replace(signals=signals)


def fitted_wording(noted: Iterable[tuple[LabelledLink, str]]) -> Fitted[str]:
    """The weights of words for a sentence being about any action; 0 in all is usual."""
    told: dict[tuple[str, str, str], bool] = {}
    for one, words in noted:
        if words:
            sentence = (one.of, one.area, words)
            told[sentence] = told.get(sentence, False) or bool(one.passages)
    found = [words_of(words) for _, _, words in told]
    of_chains = Counter(
        word
        for _, word in {
            (each[:2], word) for each, own in zip(told, found, strict=True) for word in own
        }
    )
    table = DictVectorizer()
    rows = table.fit_transform(
        [{word: 1.0 for word in each if of_chains[word] >= FEWEST} for each in found]
    )
    model = LogisticRegression(C=WORDING_STRENGTH, max_iter=5000).fit(rows, list(told.values()))
    usual = float((rows @ model.coef_[0]).mean())
    names = map(str, table.get_feature_names_out())
    return Fitted(-usual, dict(zip(names, map(float, model.coef_[0]), strict=True)))


def source(wording: Fitted[str]) -> str:
    """The module of the weights of words."""
    by = defaultdict[float, list[str]](list)
    for word, weight in sorted(wording.weights.items()):
        by[round(weight, 1)].append(word)
    listed = "\n".join(
        f'    {weight}: """\n{_filled(words)}""",' for weight, words in sorted(by.items()) if weight
    )
    return f'''"""How much words count for a sentence telling what became of something; "^" marks its first.

Fitted by logistic regression (L2) on labelled chains, by `scripts/read_links.py`.
"""

BIAS = {wording.bias:.3f}

WORDS = {{
{listed}
}}
'''


def _filled(words: Iterable[str]) -> str:
    return textwrap.fill(
        " ".join(words), 96, initial_indent="    ", subsequent_indent="    ", break_on_hyphens=False
    )


if __name__ == "__main__":
    sets = [Path(each) for each in sys.argv[1:]]
    chains = [folder for each in sets for folder in sorted(each.glob("[0-9]*"))]
    told = [one for folder in chains for one in links(folder)]
    WORDING.write_text(source(fitted_wording(told)), encoding="utf-8")
    noted = list(reworded(told))
    here = {each.name for each in sets}
    noted += [one for one in load(LINKS) if one.of not in here]
    save(LINKS, noted)
    print(f"{len(noted)} sentences with actions are noted, of {len(chains)} chains")
