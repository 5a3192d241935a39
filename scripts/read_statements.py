"""Notes what labelled statements show, without their words, for `scripts/fit_findings.py`.

    .venv/bin/python scripts/read_statements.py PAGES [FOLDER OF LABELLED DOCUMENTS]

To be run after a change of what statements show (`passages`, `voices`,
`statement_features`, `tone_signals` and their vocabulary). PAGES is a folder of pages, a JSON
object each: `id`, `url`, `text`, `labels` with `areas`, and `findings` with `start`, `end`, `kind`,
`stated_by`, `optional`; and `writer`, where somebody invented it. What was noted before of pages
that PAGES no longer holds is kept as it was.
"""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from fit_findings import ROOT, STATEMENTS

from pipeline.analysis.language.reading import read
from pipeline.analysis.news.findings import statements_in
from pipeline.analysis.news.statement_features import Statement
from pipeline.analysis.news.weighing.encoder import Wording, wording
from pipeline.analysis.reports.report import findings as report_findings
from pipeline.evaluation.examples.hashes import digits
from pipeline.evaluation.examples.signals import save
from pipeline.evaluation.examples.statements import LabelledStatement, load, with_shared_signals
from pipeline.evaluation.labelled import USUAL, written
from pipeline.extraction import extract as reader
from pipeline.model.documents import PublicationContext, Text
from pipeline.model.terms import DocType, FindingKind, Label

KEPT = "fifth"
"""The invented set that nothing is fitted on."""
_OF_PAGES = frozenset(["pages", "written"])
_OWN_FORM = frozenset([DocType.ACTION_PLAN, DocType.GOVERNMENT])
_GOOD = "strength"
_BAD = frozenset(["weakness", "area_for_improvement", "priority_action"])
_TOUCHES = 14


class Worded(NamedTuple):
    """A labelled statement with its words."""

    statement: LabelledStatement
    wording: Wording


def page_of(text: Text) -> str:
    """By what a page is known here."""
    return digits(text.body)


def side(kind: str) -> str:
    """The side that a kind of finding is on; "" for none."""
    return _GOOD if kind == _GOOD else "criticism" if kind in _BAD else ""


def room(folder: Path) -> Iterator[Worded]:
    """The statements of results whose findings were all labelled; of other pages none is told."""
    for path in sorted(folder.glob("*.json")):
        page = json.loads(path.read_text(encoding="utf-8"))
        area = (page["labels"].get("areas") or [page["id"]])[0]
        if page["findings"] is None or page["labels"]["label"] != Label.INSPECTION_OUTCOME:
            continue
        writer = page.get("writer")
        if writer:
            area = f"{writer} {area}"
        text = reader.extract(page["text"].encode(), "text/plain", "sha", page["url"] or "")
        findings = list(moved(page, text.body))
        for one in statements_in(read(text)):
            near = [each for each in findings if 2 * shared(one, each) > shorter(one, each)]
            label = max(near, key=partial(shared, one), default=None)
            by = label is not None and label["stated_by"] == "inspectors"
            kind = side(label["kind"]) if label else ""
            statement = LabelledStatement(
                "written" if writer else "pages", page_of(text), area, one.start, one.end, kind, by and bool(kind),
                bool(label and label["optional"]), one.shown(),
            )  # fmt: skip
            yield Worded(statement, words_of(text, one))


def words_of(text: Text, one: Statement) -> Wording:
    """The words of a statement as the encoder reads them."""
    return wording(text.body, one.start, one.end, one.passage.section)


def moved(page: Mapping[str, Any], body: str) -> Iterator[dict[str, Any]]:
    """The findings of a page with their places in the text as it is read."""
    here, there = places(page["text"]), places(body)
    places_of: dict[int, int] = {}
    blocks = SequenceMatcher(
        None,
        *(
            [
                "".join(map(text.__getitem__, at))
                for text, at in ((page["text"], here), (body, there))
            ]
        ),
        autojunk=False,
    ).get_matching_blocks()
    for left, right, size in blocks:
        places_of |= dict(zip(here[left : left + size], there[right : right + size], strict=True))
    for one in page["findings"]:
        found = [places_of[at] for at in range(one["start"], one["end"]) if at in places_of]
        if found:
            yield {**one, "start": min(found), "end": max(found) + 1}


def places(text: str) -> list[int]:
    """Where the letters and digits of a text are."""
    return [place for place, character in enumerate(text) if character.isalnum()]


def shared(one: Statement, label: Mapping[str, Any]) -> int:
    """How many characters a statement and a label share."""
    return int(min(one.end, label["end"]) - max(one.start, label["start"]))


def shorter(one: Statement, label: Mapping[str, Any]) -> int:
    """The length of the shorter of a statement and a label."""
    return min(one.end - one.start, int(label["end"] - label["start"]))


def invented(path: Path) -> Iterator[Worded]:
    """The statements of a file of invented documents (TOML), plans and notices left out."""
    for one, text, _ in written(path):
        if one["label"] == Label.INSPECTION_OUTCOME and one["doc_type"] not in _OWN_FORM:
            yield from snippets(path.stem, f"{path.stem}: {one['id']}", text, one)


def articles(labels: Path, folder: Path) -> Iterator[Worded]:
    """The statements of real publications with their labels, a JSON object a line."""
    for line in labels.read_text(encoding="utf-8").splitlines():
        one = json.loads(line)
        text = reader.extract((folder / one["file"]).read_bytes(), "text/plain", "sha", "")
        yield from snippets("articles", one["file"], text, one)


def snippets(
    of: str, area: str, text: Text, label: Mapping[str, Sequence[str]]
) -> Iterator[Worded]:
    """The statements of a document whose label says which words of it are findings."""
    for one in statements_in(read(text)):
        kind = told(_flat(text.body[one.start : one.end]), label)
        if kind is not None:
            statement = LabelledStatement(
                of, page_of(text), area, one.start, one.end, kind, bool(kind), False, one.shown()
            )
            yield Worded(statement, words_of(text, one))


def told(quote: str, label: Mapping[str, Sequence[str]]) -> str | None:
    """What a statement is by such a label; None where that leaves it open."""
    wanted = {"strength": label["strengths"], "criticism": label["improvements"]}
    sides = [kind for kind, all_ in wanted.items() if any(_flat(each) in quote for each in all_)]
    if sides:
        return sides[0] if len(sides) == 1 else None
    also = [*label.get("strengths_also", ()), *label.get("improvements_also", ())]
    open_ = [*map(_flat, also), *(_flat(each) for all_ in wanted.values() for each in all_)]
    return None if any(each in quote or touches(quote, each) for each in open_) else ""


def touches(quote: str, words: str) -> bool:
    """Whether a statement is within words, or begins or ends in them."""
    sizes = range(min(len(words), len(quote)), _TOUCHES, -1)
    return (len(quote) > _TOUCHES and quote in words) or any(
        quote.endswith(words[:size]) or quote.startswith(words[-size:]) for size in sizes
    )


def _flat(words: str) -> str:
    return " ".join(words.split())


def official(folder: Path) -> Iterator[Worded]:
    """The findings of inspectors' reports: which side they are on, without who speaks."""
    for line in (folder / "gold" / "reports.jsonl").read_text(encoding="utf-8").splitlines():
        file = json.loads(line)["file"]
        content = (folder / "corpus" / file).read_bytes()
        text = reader.extract(content, "application/pdf", "sha", "")
        for finding in report_findings(text, PublicationContext(), None):
            if finding.kind is not FindingKind.STATISTIC:
                yield from _alone(file, finding.kind, finding.span.quote)


def _alone(file: str, kind: str, quote: str) -> Iterator[Worded]:
    text = reader.extract(quote.encode(), "text/plain", "sha", "")
    for one in list(statements_in(read(text)))[:1]:
        statement = LabelledStatement(
            "official",
            page_of(text),
            file,
            one.start,
            one.end,
            side(kind),
            None,
            False,
            one.shown(),
        )
        yield Worded(statement, words_of(text, one))


def everything(pages: Path, folder: Path) -> Iterator[LabelledStatement]:
    """All labelled statements, also those of pages whose words are no longer at hand."""
    read = [one.statement for one in worded(pages, folder)]
    here = {one.page for one in read}
    yield from (one for one in read if one.of in _OF_PAGES)
    yield from (one for one in load(STATEMENTS) if one.of in _OF_PAGES and one.page not in here)
    yield from (one for one in read if one.of not in _OF_PAGES)


def worded(pages: Path, folder: Path) -> Iterator[Worded]:
    """All labelled statements whose words are at hand."""
    yield from room(pages)
    for path in sorted((ROOT / "tests" / "unit" / "analysis" / "unseen").glob("*.toml")):
        if path.stem != KEPT:
            yield from invented(path)
    yield from articles(folder / "gold" / "seeds.jsonl", folder / "seeds")
    yield from official(folder)


if __name__ == "__main__":
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else USUAL
    save(STATEMENTS, with_shared_signals(everything(Path(sys.argv[1]), folder)))
    print(f"{STATEMENTS} is written")
