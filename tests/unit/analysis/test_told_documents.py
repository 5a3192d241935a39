"""Short invented documents, each of one kind that was once misread: the label, and what they tell
of the inspection; a field left out is not asked for, "" is none.
"""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from pipeline.analysis.places.register import Register
from pipeline.analysis.recognition.document_types.doc_types import doc_type
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


@pytest.mark.parametrize(
    ("url", "head", "kind"),
    [
        ("https://www.kelbyhearts.uk/item-11", "NHS Kelby Integrated Care Board", "health_body"),
        ("https://kelby.icb.nhs.uk/item-2", "Quality Committee\n\nAgenda item 6", "health_body"),
        ("https://democracy.kelby.gov.uk/i-2", "NHS Kelby Integrated Care Board", "committee"),
        ("https://www.kelbyspc.org.uk/x", "South Kelby Parents & Carers", "parent_carer_forum"),
        ("https://www.saybd.org.uk/x", "Say Parent Forum – Kelby and Mere", "parent_carer_forum"),
        ("https://www.kelbypost.co.uk/x", "Kelby Post\n\nBy staff reporter\n9 October", "press"),
    ],
)
def test_who_writes_is_known_by_the_name_at_the_head(url: str, head: str, kind: str) -> None:
    said = (
        "Inspectors from Ofsted and the CQC were here for the area SEND inspection. Positive"
        " Parent Action, the forum for families, met them."
    )
    text = reader.extract(f"{head}\n\n{said}\n".encode(), "text/plain", "sha", "")
    assert doc_type(text, PublicationContext(url=url)).value == kind
