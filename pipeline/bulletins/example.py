"""The invented inspection in example messages; nothing in it is about a real area."""

from pipeline.bulletins.wording import OUTCOMES, capital, next_step
from pipeline.model.bulletins import BulletinEntry, BulletinQuote, BulletinSection, BulletinSource
from pipeline.model.documents import PartialDate
from pipeline.model.inspections import NextVisit
from pipeline.model.terms import Outcome, Visit

_REPORT = "https://example.org/sampleford-report.pdf"
_WHERE = "the report on Sampleford (invented)"


_IMPROVE = BulletinSection(
    "Areas for improvement set by inspectors",
    (
        BulletinQuote(
            "Leaders in Sampleford should make sure that every invented plan is reviewed each"
            " year.",
            f"{_REPORT}#page=6",
            6,
            ("Sampleford Council",),
            _WHERE,
        ),
    ),
    2,
    _REPORT,
    _WHERE,
)
_WORKS = BulletinSection(
    "What inspectors found to work well",
    (
        BulletinQuote(
            "Families in Sampleford know whom to ask for help.",
            f"{_REPORT}#page=3",
            3,
            where=_WHERE,
        ),
    ),
)


def sample_entry() -> BulletinEntry:
    """An entry about the invented area of Sampleford, with one of everything that a real entry may
    hold.
    """
    outcome, published = OUTCOMES[Outcome.INCONSISTENT], PartialDate("2025-03-20")
    return BulletinEntry(
        area="Sampleford (invented)",
        headline=f"Sampleford (invented): full inspection – {outcome.phrase}",
        outcome_line=outcome.meaning,
        lead=(
            "The inspectors’ report on the full inspection of Sampleford (invented) was published"
            " on 20 March 2025."
        ),
        facts=(
            ("Outcome", capital(outcome.phrase)),
            ("Inspectors’ visit", "13 to 17 January 2025"),
            ("Report published", "20 March 2025"),
        ),
        sections=(_IMPROVE, _WORKS),
        next_steps=(next_step(NextVisit(Visit.FULL, 36), published),),
        sources=(
            BulletinSource(
                "Example publisher", "Invented report on Sampleford", _REPORT, published
            ),
        ),
    )
