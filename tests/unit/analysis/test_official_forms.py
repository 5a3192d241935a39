"""Official documents in every form in which readers meet them, written before the rules were looked
at, with what a reader takes from them: floors of accuracy.

Letters and reports on web pages, in plain text and in minutes; notices, their changes and endings;
letters about plans; interim and thematic visits. At the first measure 140 of 155 fields, 27 of 67
findings (kind and speaker) and 58 of 94 findings told as inspectors' were right; no
document had its health boards or responsible bodies. `second.toml` was written after the rules had
been mended for the others: at its first measure 70 of 70 fields, 18 of 24 findings and 20 of 24
told as inspectors' were right. `third.toml` came later: at first 43 of 44 fields and all 13 findings
were right, and two of three inspections before; the commissioning groups of letters were never
told, and the boards of one report were.
"""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from pipeline.analysis.places.register import Register
from pipeline.analysis.understand import understand
from pipeline.extraction import extract as reader
from pipeline.model.documents import PartialDate, PublicationContext
from pipeline.model.inspections import Analysis, Finding
from pipeline.model.terms import FindingKind, StatedBy
from pipeline.register.local_areas import read_register

HERE = Path(__file__).parent
AREAS = Register(read_register((HERE / "unseen" / "register.csv").read_text(encoding="utf-8")))
FLOOR = 98
"""Of 101 findings, how many come with their kind, speaker and responsible bodies."""
FIELDS = ("label", "doc_type", "areas", "visit", "framework", "started", "ended", "outcome")


@cache
def documents() -> dict[str, dict[str, Any]]:
    read = [
        tomllib.loads(path.read_text(encoding="utf-8"))["document"]
        for path in sorted((HERE / "official").glob("*.toml"))
    ]
    return {one["id"]: one for each in read for one in each}


@cache
def told(name: str) -> Analysis:
    document = documents()[name]
    kind = "text/html" if "html" in document else "text/plain"
    written = document.get("html") or document["text"]
    url = document["url"]
    text = reader.extract(written.strip().encode(), kind, "sha", url)
    published = PartialDate(document["published"]) if "published" in document else None
    context = PublicationContext(url=url, published=published, media_type=kind)
    found = understand(text, context, AREAS)
    assert all(text.body[one.span.start : one.span.end] == one.span.quote for one in found.findings)
    return found


def flat(finding: Finding) -> str:
    return " ".join(finding.span.quote.split())


NOT_ASKED = (FindingKind.STATISTIC, FindingKind.EXPERIENCE)
"""Kinds that no reader was asked to take from the documents."""


def inspectors(found: Analysis) -> list[Finding]:
    return [
        one
        for one in found.findings
        if one.stated_by is StatedBy.INSPECTORS and one.kind not in NOT_ASKED
    ]


def _label(document: dict[str, Any], found: Analysis) -> str:
    """The label; "review" where a person is asked and the document's entry allows for that."""
    asked = found.classification.needs_review and "review" in document["label"]
    return "review" if asked else found.classification.label.value


def fields(name: str) -> dict[str, tuple[object, object]]:
    """What was told and what is wanted, for each field that a document's entry holds."""
    document, found = documents()[name], told(name)
    first = found.inspections[0] if found.inspections else None
    have: dict[str, object] = {
        "label": _label(document, found),
        "doc_type": found.classification.doc_type.value,
        "areas": sorted(one.area.name for one in found.inspections if one.area),
        "visit": first.visit if first else None,
        "framework": first.framework if first else None,
        "started": first.dates.started if first else None,
        "ended": first.dates.ended if first else None,
        "outcome": first.outcome if first else None,
    }
    return {key: (have[key], document[key]) for key in FIELDS if key in document}


def is_right(key: str, have: object, wanted: object) -> bool:
    if key == "areas":
        return have == wanted
    return (have or "") in (wanted if isinstance(wanted, list) else [wanted])


def missed(name: str) -> list[str]:
    """The wanted findings that were not told, or not with their kind and speaker."""
    others = list(told(name).findings)
    wrong = []
    for kind, speaker, words, *bodies in documents()[name]["findings"]:
        hit = next((one for one in others if words in flat(one)), None)
        if hit is None or (hit.kind, hit.stated_by) != (kind, speaker):
            wrong.append(f"{name}: {words}: {hit and (hit.kind, hit.stated_by)}")
        elif bodies and list(hit.responsible) != bodies[0]:
            wrong.append(f"{name}: {words}: {hit.responsible}")
        if hit is not None:
            others.remove(hit)
    return wrong


def extra(name: str) -> list[str]:
    """What is told as inspectors' and is not among what a reader takes from the document."""
    document = documents()[name]
    right = [words for _, _, words, *_ in document["findings"]] + document.get("also", [])
    return [
        flat(one) for one in inspectors(told(name)) if not any(each in flat(one) for each in right)
    ]


@pytest.mark.parametrize("name", sorted(documents()))
def test_fields(name: str) -> None:
    wrong = {key: pair for key, pair in fields(name).items() if not is_right(key, *pair)}
    assert not wrong


@pytest.mark.parametrize("name", sorted(documents()))
def test_previous_inspections_and_health_boards(name: str) -> None:
    document, found = documents()[name], told(name)
    if "previous" in document:
        previous = found.inspections[0].previous
        assert [previous.started, previous.ended] == document["previous"]
    if "bodies" in document:
        assert list(found.inspections[0].health_bodies) == document["bodies"]


@pytest.mark.parametrize("name", sorted(documents()))
def test_nobody_elses_words_are_inspectors_findings(name: str) -> None:
    own = [flat(one) for one in inspectors(told(name))]
    assert not [words for words in documents()[name]["never"] if any(words in one for one in own)]
    assert not extra(name)


def test_a_visit_that_judges_no_area_has_no_outcome() -> None:
    names = [name for name, one in documents().items() if one.get("no_outcome")]
    assert names and not [n for n in names if any(one.outcome for one in told(n).inspections)]


def test_findings() -> None:
    wanted = sum(len(one["findings"]) for one in documents().values())
    wrong = [line for name in documents() for line in missed(name)]
    assert wanted - len(wrong) >= FLOOR, wrong
