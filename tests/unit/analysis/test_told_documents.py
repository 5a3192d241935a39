"""Short invented documents, each of one kind that was once misread: the label, and what they tell
of the inspection; a field left out is not asked for, "" is none.
"""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from pipeline.analysis.places.register import Register
from pipeline.analysis.understand import understand
from pipeline.extraction import extract as reader
from pipeline.model.documents import PartialDate, PublicationContext
from pipeline.register.local_areas import read_register
from tests.support.publications import REGISTER

AREAS = Register(read_register(REGISTER))
DOCUMENTS = tomllib.loads(
    Path(__file__).with_name("told_documents.toml").read_text(encoding="utf-8")
)["document"]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda one: one["id"])
def test_what_a_document_tells(document: dict[str, Any]) -> None:
    text = reader.extract(document["text"].encode(), "text/plain", "sha", "")
    context = PublicationContext(
        title=document["title"], published=PartialDate(document["published"])
    )
    told = understand(text, context, AREAS)
    assert told.classification.label.value == document["label"]
    (facts,) = told.inspections
    stated = {
        "outcome": facts.outcome,
        "started": facts.dates.started,
        "previous": facts.previous.started,
        "health_bodies": list(facts.health_bodies),
    }
    asked = {name: document[name] or None for name in stated if name in document}
    assert {name: stated[name] for name in asked} == asked
    assert all(text.body[one.start : one.end] == one.quote for one in facts.evidence.values())
