"""What `search --json` shows of findings and publications."""

from typing import Any

from msgspec.structs import asdict

from pipeline.explorer.quoting import LONGER, shown_quote
from pipeline.model.lookup_rows import FindingRecord, PublicationHit
from pipeline.model.terms import DocType
from pipeline.register.local_areas import LocalAreas


def page_link(url: str, page: int, doc_type: DocType | None) -> str:
    """The address that opens a publication at a page."""
    return (
        f"{url}#page={page}"
        if doc_type is DocType.OFFICIAL_REPORT or url.lower().endswith(".pdf")
        else url
    )


def finding_json(finding: FindingRecord, areas: LocalAreas) -> dict[str, Any]:
    """A finding as a JSON object, quoted as far as its publisher allows."""
    area = areas.by_code(finding.area or "")
    return asdict(finding) | {
        "quote": shown_quote(finding) or LONGER,
        "area_name": area.name if area else None,
        "link": page_link(finding.url, finding.page, finding.doc_type),
    }


def publication_json(hit: PublicationHit) -> dict[str, Any]:
    """A matching publication as a JSON object, without its text."""
    return {"publication": hit.id} | asdict(hit)
