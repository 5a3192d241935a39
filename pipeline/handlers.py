"""The flow as one table: which handler does which task."""

from collections.abc import Mapping

from pipeline.context import Handler
from pipeline.delivery.handlers import notify
from pipeline.delivery.summarise import summarise
from pipeline.ingestion.handlers import (
    classify,
    extract_text,
    fetch_document,
    link,
    record_findings,
)

STEPS: Mapping[str, Handler] = {
    "fetch_document": fetch_document,
    "extract_text": extract_text,
    "classify": classify,
    "link": link,
    "record_findings": record_findings,
    "summarise": summarise,
    "notify": notify,
}
