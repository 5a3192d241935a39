"""What a finding is and whose words it is in, as pages and commands call it."""

from pipeline.bulletins.wording import DOC_TYPES
from pipeline.model.lookup_rows import FindingRecord
from pipeline.model.terms import DocType, FindingKind, StatedBy, Voice

KINDS = {
    FindingKind.STRENGTH: "works well",
    FindingKind.WEAKNESS: "needs to be done better",
    FindingKind.AREA_FOR_IMPROVEMENT: "area for improvement",
    FindingKind.PRIORITY_ACTION: "area for priority action",
    FindingKind.REQUIRED: "required by government",
    FindingKind.PLANNED: "planned by the area",
    FindingKind.STATISTIC: "figure",
    FindingKind.EXPERIENCE: "what it is like for children and families",
}
_CLAIMED = {
    FindingKind.STRENGTH: "said to work well",
    FindingKind.WEAKNESS: "said to need doing better",
}
"""The same of what is nobody's finding, but what somebody says."""
SPEAKERS = {
    StatedBy.INSPECTORS: "inspectors",
    StatedBy.PUBLISHER: "the publisher",
    StatedBy.PERSON: "a person quoted",
    StatedBy.GOVERNMENT: "government",
}


def kind_words(kind: FindingKind, stated_by: StatedBy) -> str:
    """What a finding is; only inspectors' words are told as their verdict."""
    claimed = None if stated_by is StatedBy.INSPECTORS else _CLAIMED.get(kind)
    return claimed or KINDS[kind]


def reported_words(finding: FindingRecord) -> str:
    """Who tells what inspectors found."""
    teller = finding.publisher or f"a publication ({DOC_TYPES[finding.doc_type or DocType.OTHER]})"
    return f"reported by {teller}"


def told_by(stated_by: StatedBy, doc_type: DocType | None) -> str:
    """Whose words a finding is in, for a reader who has its publication before them."""
    if stated_by is not StatedBy.INSPECTORS or doc_type is DocType.OFFICIAL_REPORT:
        return f"said by {SPEAKERS[stated_by]}"
    return "reported as said by inspectors"


def said_by(finding: FindingRecord) -> str:
    """Whose words a finding is in, and where: what is only told again may not be inspectors'."""
    if finding.stated_by is not StatedBy.INSPECTORS:
        return f"said by {SPEAKERS[finding.stated_by]}"
    if finding.doc_type is DocType.OFFICIAL_REPORT:
        return "said by inspectors, in their report"
    if finding.voice is Voice.RETOLD:
        return f"{reported_words(finding)} as said by inspectors"
    return f"said by inspectors, as {reported_words(finding)}"
