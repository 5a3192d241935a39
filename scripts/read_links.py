"""Notes what labelled links show, without their words, for `scripts/fit_links.py`. Fits how far
words make a sentence one that tells what became of something, and how likely a sentence is about an
action by itself, into `wording_weights.py` and `weights_alone.py` of
`pipeline/cases/actions/weighing/`.

    .venv/bin/python scripts/read_links.py [--add] SET...

To be run after `scripts/fit_link_encoder.py`, and after a change of what sentences show (`scene`,
`weighing`, `phrases`, `subjects`). The chains that are noted show how they are worded, what earlier
publications told, and what is likely around a sentence, by what other chains have taught.

Each SET is a folder of chains about areas: `publications.jsonl` has the publications (`id`,
`published`, `source_kind`, `title`, `url`, `text`), `expected.json` the `area` and its `actions`,
each with `text` in the publication `from`, and the quotations that are about it (`followed`) or
may be (`ambiguous`), each a `quote` of the publication `in`; `nth` tells quotations of the same
words apart. All sets are given at once: what was noted of others is not kept. With `--add` it is,
and nothing is fitted: the chains show what encoder and weights, which must not have been fitted on
them, give as they are.
"""

import itertools
import json
import re
import sys
import textwrap
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from fit_links import FOLDS, LINKS, ROOT, WEIGHTS, Example, fitted, source
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

sys.path.insert(0, str(ROOT))

from pipeline.analysis.places.register import Register
from pipeline.cases.actions.follow import (
    Weighed,
    weighed_alone,
    with_around,
    with_before,
    with_whole,
)
from pipeline.cases.actions.of_case import readings
from pipeline.cases.actions.values import Item
from pipeline.cases.actions.weighing import weights_alone, whole, wording_weights
from pipeline.cases.actions.weighing.odds import chance_by
from pipeline.cases.actions.weighing.signals import with_wording
from pipeline.cases.actions.weighing.whole import Read, pieces
from pipeline.cases.actions.weighing.wording import worded_by, words_of
from pipeline.config.load import load_areas
from pipeline.evaluation.examples.hashes import digits
from pipeline.evaluation.examples.links import LabelledLink, load
from pipeline.evaluation.examples.packed_lines import unpacked
from pipeline.evaluation.examples.signals import save
from pipeline.evaluation.fitting import Fitted
from pipeline.model.documents import LocalArea
from tests.support.case_replay import Replay

AREAS = Register(load_areas(None))
TODAY = date(2026, 11, 28)
"""The day on which chains are read: always the same, so that what is noted does not depend on it."""
OFFICIAL = {"official": "official_report"}
MARKS = " \n•◦▪-–*|"
"""What marks a list item, and is no part of its words."""
_BETWEEN = re.compile(r"[\s|]+")
ENCODED = ROOT / "tests" / "encoded_links.jsonl.xz"
"""What encoders gave for sentences of areas that they saw nothing of."""
WORDING = WEIGHTS.with_name("wording_weights.py")
ALONE = WEIGHTS.with_name("weights_alone.py")
FEWEST, WORDING_STRENGTH = 4, 0.1
"""The fewest chains that have a word which counts (one of fewer may be a name), and the inverse
strength of the penalty (L2) on its weight.
"""
STRENGTH_ALONE, RAREST_ALONE = 0.02, 0.1
"""The inverse strength for signals of a sentence by itself, and the least size that a signal is
taken to have.
"""
ROUNDS = 2
"""How often what earlier publications told is learned: first without, then with such signals."""
Publication = Mapping[str, Any]


class Sentence(NamedTuple):
    """A sentence with each action, and the passages about the action that it is a part of; None
    where a pair counts neither way.
    """

    every: list[Weighed]
    passages: list[list[int] | None]

    @property
    def words(self) -> str:
        """Its words."""
        return self.every[0].sentence.words

    @property
    def labelled(self) -> Iterator[Example]:
        """What each pair shows that counts, and whether it is right."""
        for one, passages in zip(self.every, self.passages, strict=True):
            if passages is not None:
                yield one.signals, bool(passages)


Page = list[Sentence]
"""The sentences of a publication with the actions of a report or notice."""


class Chain(NamedTuple):
    """The pages of a chain, in each reading of it in order, and the passages that none reaches."""

    of: str
    area: str
    readings: list[list[Page]]
    lost: list[int]

    @property
    def sentences(self) -> Iterator[Sentence]:
        """All of them, in order."""
        return (one for pages in self.readings for page in pages for one in page)

    def with_each(self, made: Callable[[list[Page]], list[Page]]) -> "Chain":
        """The same with each reading made anew."""
        return self._replace(readings=[made(pages) for pages in self.readings])


def folders_of(sets: Iterable[Path]) -> list[Path]:
    """The folders of all chains of some sets."""
    return [path.parent for each in sets for path in sorted(each.glob("*/expected.json"))]


def opened(folder: Path) -> tuple[Mapping[str, Any], list[Publication], LocalArea]:
    """What is expected of a chain, its publications in the order of days, and its area."""
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    lines = (folder / "publications.jsonl").read_text(encoding="utf-8").splitlines()
    area = next(each for each in (*AREAS.areas, *AREAS.former) if each.name == expected["area"])
    return expected, sorted(map(json.loads, lines), key=lambda each: str(each["published"])), area


def replayed(
    area: LocalArea, publications: Sequence[Publication]
) -> Iterator[list[list[list[Weighed]]]]:
    """What is weighed in each reading of a chain, for its area and those after it."""
    for code in (area.gss_code, *area.successors):
        replay = Replay(AREAS, code)
        for each in publications:
            replay.publish(document(each))
        for case in readings(replay.cases(TODAY), replay.documents, AREAS):
            for reading in case:
                yield list(weighed_alone(reading))


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


def stands_at(quotation: Mapping[str, Any], body: str, start: int, end: int) -> bool:
    """Whether a quotation from a text shares half of the shorter with a passage of it."""
    place = place_of(quotation, body)
    if place is None:
        return False
    shared = min(place[1], end) - max(place[0], start)
    return 2 * shared >= min(place[1] - place[0], end - start)


def place_of(quotation: Mapping[str, Any], body: str) -> tuple[int, int] | None:
    """Where a quotation stands in a text, whatever is between its words or the cells of a row."""
    words = _BETWEEN.split(quotation["quote"].strip(MARKS))
    found = [each.span() for each in re.finditer(r"[\s|]+".join(map(re.escape, words)), body)]
    return found[min(quotation.get("nth", 0), len(found) - 1)] if found else None


def read(folder: Path) -> Chain:
    """A chain with its labels."""
    chain, publications, area = opened(folder)
    url = {each["id"]: each["url"] for each in publications}
    number = itertools.count()
    told = [
        (action, [(next(number), each) for each in action["followed"]])
        for action in chain["actions"]
    ]

    def passages(one: Weighed) -> list[int] | None:
        for action, followed in told:
            if one.item.row.url != url[action["from"]] or not asked(action, one.item):
                continue
            here = [(place, each) for place, each in followed if about(each, one)]
            unclear = any(about(each, one) for each in action["ambiguous"])
            return [place for place, _ in here] or (None if unclear else [])
        return None

    def about(each: Mapping[str, Any], one: Weighed) -> bool:
        text, passage = one.document.text, one.sentence.passage
        own = url[each["in"]] == one.document.row.url
        return own and stands_at(each, text.body, passage.start, passage.end)

    pages = [
        [
            [Sentence(every, [passages(one) for one in every]) for every in page]
            for page in filter(None, each)
        ]
        for each in replayed(area, publications)
    ]
    made = Chain(folder.parent.name, folder.name, pages, [])
    reached = {place for one in made.sentences for each in one.passages for place in each or ()}
    return made._replace(lost=sorted(set(range(next(number))) - reached))


def by_others(
    chains: Sequence[Chain],
    taught: Callable[[Sequence[Chain]], Fitted[str]],
    made: Callable[[Chain, Fitted[str]], Chain],
) -> list[Chain]:
    """The chains, each as it is made by what others have taught."""
    found: list[Chain] = []
    for fold in range(FOLDS):
        own = chains[fold::FOLDS]
        by = taught([each for each in chains if each not in own])
        found += [made(each, by) for each in own]
    return sorted(found, key=lambda each: (each.of, each.area))


def encoded(chain: Chain, given: Mapping[str, tuple[float, Mapping[str, float]]]) -> Chain:
    """A chain whose sentences show how each reads as a whole, by an encoder that saw nothing of its
    area.
    """

    def told(one: Sentence) -> Sentence:
        about_any, near = given[key_of(chain, one)]
        by_action = [near[digits(each.item.span.quote)] for each in one.every]
        return one._replace(every=with_whole(one.every, Read(about_any, by_action)))

    return chain.with_each(lambda pages: [[told(one) for one in page] for page in pages])


def key_of(chain: Chain, one: Sentence) -> str:
    """By what a sentence is known among those that encoders read."""
    return digits(f"{chain.of} {chain.area} {pieces(one.every[0].sentence)}")


def reworded(chain: Chain, wording: Fitted[str]) -> Chain:
    """A chain whose sentences show how they are worded, as far as others say."""

    def told(one: Sentence) -> Sentence:
        value = worded_by(one.words, *wording)
        every = [replace(each, signals=with_wording(each.signals, value)) for each in one.every]
        return one._replace(every=every)

    return chain.with_each(lambda pages: [[told(one) for one in page] for page in pages])


def recalled(chain: Chain, alone: Fitted[str]) -> Chain:
    """A chain whose sentences show what earlier publications are likely to have told."""

    def told(pages: list[Page]) -> list[Page]:
        every = [[one.every for one in page] for page in pages]
        made = with_before(every, lambda signals: chance_by(signals, *alone))
        return [_anew(page, new) for page, new in zip(pages, made, strict=True)]

    return chain.with_each(told)


def amid(chain: Chain, alone: Fitted[str]) -> Chain:
    """A chain whose sentences show what those around each are likely about."""

    def told(page: Page) -> Page:
        every = [one.every for one in page]
        chances = [[chance_by(each.signals, *alone) for each in one] for one in every]
        return _anew(page, with_around(every, chances))

    return chain.with_each(lambda pages: [told(page) for page in pages])


def _anew(page: Page, every: Iterable[list[Weighed]]) -> Page:
    return [one._replace(every=new) for one, new in zip(page, every, strict=True)]


def links(chain: Chain) -> Iterator[LabelledLink]:
    """The labelled links of a chain."""
    for one in chain.sentences:
        for each, passages in zip(one.every, one.passages, strict=True):
            if passages is not None:
                signals = {name: value for name, value in each.signals.items() if value}
                yield LabelledLink(chain.of, chain.area, passages, signals)
    if chain.lost:
        yield LabelledLink(chain.of, chain.area, chain.lost, {})


def fitted_alone(chains: Iterable[Chain]) -> Fitted[str]:
    """The weights of what sentences show by themselves."""
    told = (each for chain in chains for one in chain.sentences for each in one.labelled)
    return fitted(told, STRENGTH_ALONE, RAREST_ALONE)


def fitted_wording(chains: Iterable[Chain]) -> Fitted[str]:
    """The weights of words for a sentence being about any action; 0 in all is usual."""
    told: dict[tuple[str, str, str], bool] = {}
    for chain in chains:
        for one in chain.sentences:
            labels = [yes for _, yes in one.labelled]
            if labels:
                sentence = (chain.of, chain.area, one.words)
                told[sentence] = told.get(sentence, False) or any(labels)
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


def source_of_wording(wording: Fitted[str]) -> str:
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


def as_it_is(chain: Chain) -> Chain:
    """A chain that shows what encoder and weights, fitted on others, give."""

    def told(one: Sentence) -> Sentence:
        quotes = [each.item.span.quote for each in one.every]
        return one._replace(every=with_whole(one.every, whole.read(one.every[0].sentence, quotes)))

    words = {
        word: weight for weight, named in wording_weights.WORDS.items() for word in named.split()
    }
    alone = Fitted(weights_alone.BIAS, weights_alone.WEIGHTS)
    read_whole = chain.with_each(lambda pages: [[told(one) for one in page] for page in pages])
    worded = reworded(read_whole, Fitted(wording_weights.BIAS, words))
    return amid(recalled(worded, alone), alone)


def added(folders: Iterable[Path]) -> list[LabelledLink]:
    """What was noted before, and what is now of these chains."""
    chains = [as_it_is(read(folder)) for folder in folders]
    names = {(each.of, each.area) for each in chains}
    kept = [one for one in load(LINKS) if (one.of, one.area) not in names]
    return [*kept, *(one for chain in chains for one in links(chain))]


def fitted_anew(folders: Iterable[Path]) -> list[LabelledLink]:
    """What is noted of these chains, by weights that are fitted on them and written."""
    given = {key: (about_any, near) for key, about_any, near in unpacked(ENCODED.read_bytes())}
    chains = [encoded(read(folder), given) for folder in folders]
    WORDING.write_text(source_of_wording(fitted_wording(chains)), encoding="utf-8")
    chains = by_others(chains, fitted_wording, reworded)
    for _ in range(ROUNDS):
        chains = by_others(chains, fitted_alone, recalled)
    by_itself = source(fitted_alone(chains), " by itself", "read_links.py")
    ALONE.write_text(by_itself, encoding="utf-8")
    return [one for chain in by_others(chains, fitted_alone, amid) for one in links(chain)]


if __name__ == "__main__":
    folders = folders_of(Path(each) for each in sys.argv[1:] if each != "--add")
    noted = (added if "--add" in sys.argv[1:] else fitted_anew)(folders)
    save(LINKS, noted)
    print(f"{len(noted)} sentences with actions are noted")
