"""How well the weights of findings do on labelled articles, papers and posts, also on those that
they were not fitted on.

A labelled document says which words of it are strengths and improvements that inspectors found, and
which may be taken but need not be. A statement that holds such words is a finding; one that holds
none of either kind is not.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from pipeline.analysis.language.clauses import LONGEST
from pipeline.analysis.language.reading import read
from pipeline.analysis.news.findings import statements_in, weighed
from pipeline.analysis.news.statement_features import Statement
from pipeline.analysis.news.statement_signals import FindingSignal, ToneSignal
from pipeline.evaluation.fitting import Case, Fitted, fit
from pipeline.evaluation.labelled import written
from pipeline.extraction import extract as reader
from pipeline.model.documents import Text
from pipeline.model.terms import DocType, Label

_WANTED, _ALSO = ("strengths", "improvements"), ("strengths_also", "improvements_also")
_OWN_FORM = frozenset([DocType.ACTION_PLAN, DocType.GOVERNMENT])
"""Plans and notices are read by their form (`plans`, `notices`)."""
_TOUCHES, _PART = 14, 15
"""Characters of wanted words at a statement's edge, or of a statement within them, that leave open
what it is.
"""


class Document(NamedTuple):
    """A labelled text of a set, and its statements."""

    name: str
    of: str
    text: Text
    label: Mapping[str, Sequence[str]]
    statements: Sequence[Statement]


class Weights(NamedTuple):
    """What tells findings from other statements, and good ones from bad ones."""

    finding: Fitted[FindingSignal]
    good: Fitted[ToneSignal]


@dataclass(frozen=True, slots=True)
class Count:
    """Findings wanted, found, and those that nobody wanted."""

    wanted: int = 0
    found: int = 0
    others: int = 0

    def __add__(self, other: "Count") -> "Count":
        return Count(
            self.wanted + other.wanted, self.found + other.found, self.others + other.others
        )


def invented(path: Path) -> Iterator[Document]:
    """The outcomes in a file of invented documents (TOML), plans and notices left out."""
    for one, text, _ in written(path):
        if one["label"] == Label.INSPECTION_OUTCOME and one["doc_type"] not in _OWN_FORM:
            yield Document(one["id"], path.stem, text, one, list(statements_in(read(text))))


def articles(labels: Path, folder: Path) -> Iterator[Document]:
    """Real publications with their labels, a JSON object a line."""
    for line in labels.read_text(encoding="utf-8").splitlines():
        one = json.loads(line)
        text = reader.extract((folder / one["file"]).read_bytes(), "text/plain", "sha", "")
        yield Document(one["file"], "articles", text, one, list(statements_in(read(text))))


def _flat(words: str) -> str:
    return " ".join(words.split())


def _sign(document: Document, statement: Statement) -> int | None:
    """1 for a strength, -1 for an improvement, 0 for no finding, None where the labels leave it
    open.
    """
    quote = _flat(document.text.body[statement.start : statement.end])
    for sign, key in zip((1, -1), _WANTED, strict=True):
        if any(_flat(words) in quote for words in document.label[key]):
            return sign
    also = any(_flat(words) in quote for key in _ALSO for words in document.label.get(key, ()))
    if also or FindingSignal.OUTCOME_AS_A_WHOLE in statement.finding:
        return None
    wanted = [_flat(words) for key in _WANTED for words in document.label[key]]
    inside = len(quote) > _PART and any(quote in words for words in wanted)
    return None if inside or any(_touches(quote, words) for words in wanted) else 0


def _touches(quote: str, words: str) -> bool:
    sizes = range(min(len(words), len(quote)), _TOUCHES, -1)
    return any(quote.endswith(words[:size]) or quote.startswith(words[-size:]) for size in sizes)


def fitted(documents: Sequence[Document]) -> Weights:
    """The weights for some documents; the entries of lists, which need none, are left out."""
    finding, good = [], []
    for document in documents:
        for statement in document.statements:
            sign = _sign(document, statement) if statement.finding else None
            if sign is not None:
                finding.append(Case(statement.finding, sign != 0))
                good += [Case(statement.good, sign > 0)] if sign else []
    return Weights(fit(finding), fit(good))


def counted(document: Document, weights: Weights) -> Count:
    """How many of a document's findings are found with these weights, each by a quotation of its
    own.
    """
    total = Count()
    told = list(_told(document, weights))
    for sign, key in zip((1, -1), _WANTED, strict=True):
        free = sorted((quote for quote, of in told if of == sign), key=len)
        allowed = [
            _flat(words) for each in (key, f"{key}_also") for words in document.label.get(each, ())
        ]
        hits = 0
        for words in map(_flat, document.label[key]):
            quote = next((one for one in free if words in one), None)
            if quote is not None:
                free.remove(quote)
                hits += 1
        others = sum(not any(words in quote for words in allowed) for quote in free)
        total += Count(len(document.label[key]), hits, others)
    return total


def _told(document: Document, weights: Weights) -> Iterator[tuple[str, int]]:
    for one in document.statements:
        quote = _flat(document.text.body[one.start : one.end])
        if one.passage.sure:
            yield quote, one.passage.polarity
        elif FindingSignal.OUTCOME_AS_A_WHOLE in one.finding and _sign(document, one) is None:
            continue
        elif one.finding and len(quote) <= LONGEST and weighed(one.finding, *weights.finding) > 0:
            yield quote, 1 if weighed(one.good, *weights.good) > 0 else -1


def cross_validated(documents: Sequence[Document], folds: Mapping[str, int]) -> dict[str, Count]:
    """The counts of each set, every document judged by weights fitted on those of the other folds
    (by document name).
    """
    found: dict[str, Count] = {}
    for fold in sorted(set(folds.values())):
        weights = fitted([one for one in documents if folds[one.name] != fold])
        for document in documents:
            if folds[document.name] == fold:
                found[document.of] = found.get(document.of, Count()) + counted(document, weights)
    return found
