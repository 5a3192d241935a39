"""Notes what labelled links show, without their words, for `scripts/fit_links.py`.

    .venv/bin/python scripts/read_links.py SET...

To be run after a change of what sentences show (`scene`, `weighing`, `phrases`, `subjects`). Each
SET is a folder of chains about areas: `publications.jsonl` has the publications in the order of
days (`id`, `published`, `source_kind`, `title`, `url`, `text`), `expected.json` the `area` and its
`actions`, each with `from`, `text`, and the quotations that are about it (`followed`) or count
neither way (`restated`, `ambiguous`). What was noted before of other sets is kept as it was.
"""

import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from fit_links import LINKS, ROOT

sys.path.insert(0, str(ROOT))

from pipeline.analysis.places.register import Register
from pipeline.cases.actions.follow import Weighed, weighed
from pipeline.cases.actions.of_case import readings
from pipeline.cases.actions.values import Item
from pipeline.config.load import load_areas
from pipeline.evaluation.examples.links import LabelledLink, load
from pipeline.evaluation.examples.signals import save
from pipeline.model.terms import FindingKind
from tests.support.case_replay import Replay

AREAS = Register(load_areas(None))
TODAY = date(2026, 11, 28)
OFFICIAL = {"official": "official_report"}
MARKS = " \n•◦▪-–*"
"""What marks a list item, and is no part of its words."""
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


def touches(quote: str, one: Weighed) -> bool:
    """Whether a sentence and a quotation share half of the shorter."""
    pattern = r"\s+".join(map(re.escape, quote.strip(MARKS).split()))
    found = re.search(pattern, one.document.text.body)
    passage = one.sentence.passage
    if found is None:
        return False
    shared = min(found.end(), passage.end) - max(found.start(), passage.start)
    return 2 * shared >= min(found.end() - found.start(), passage.end - passage.start)


def links(folder: Path) -> Iterator[LabelledLink]:
    """The labelled links of a chain."""
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
            found = [place for place, each in here if touches(each["quote"], one)]
            neither = (*action["restated"], *action["ambiguous"])
            if not found and any(
                url[each["from"]] == one.document.row.url and touches(each["quote"], one)
                for each in neither
            ):
                continue
            left -= set(found)
            requirement = one.item.kind is FindingKind.REQUIRED
            yield LabelledLink(
                folder.parent.name, folder.name, requirement, found, dict(one.signals)
            )
        if left:
            yield LabelledLink(folder.parent.name, folder.name, False, sorted(left), {})


if __name__ == "__main__":
    sets = [Path(each) for each in sys.argv[1:]]
    chains = [folder for each in sets for folder in sorted(each.glob("[0-9]*"))]
    noted = [one for folder in chains for one in links(folder)]
    here = {each.name for each in sets}
    noted += [one for one in load(LINKS) if one.of not in here]
    save(LINKS, noted)
    print(f"{len(noted)} sentences with actions are noted, of {len(chains)} chains")
