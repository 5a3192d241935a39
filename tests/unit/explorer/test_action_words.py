"""What an action is about is said even where its words may not be quoted."""

import pytest

from pipeline.cases.actions.values import Followed, Item
from pipeline.explorer.cases.action_view import action_view
from pipeline.explorer.cases.source_view import Quotes
from pipeline.jobs.case_lookup import action_lines
from pipeline.model.documents import Span
from pipeline.model.terms import FindingKind, Framework, Reuse
from tests.support.inspections import publication_row

ASKED = "Leaders should make sure that families in Kelby take part in writing EHC plans."


@pytest.mark.parametrize(
    ("reuse", "quoted"), [(Reuse.OGL, True), (Reuse.QUOTE, False)], ids=["open", "closed"]
)
def test_an_action_that_may_not_be_quoted_has_its_subject(reuse: Reuse, quoted: bool) -> None:
    row = publication_row(reuse=reuse, url="https://kelby.example/report")
    item = Item(
        row=row,
        kind=FindingKind.AREA_FOR_IMPROVEMENT,
        span=Span(0, len(ASKED), ASKED, 1),
        number=1,
        of_kind=2,
    )
    spent = Quotes(lambda _: ("One.", "Two.", "Three."))
    shown = action_view(Followed(item=item, later=(), unsure=()), Framework.AREA_SEND_2023, spent)
    lines = "\n".join(action_lines(shown))
    assert bool(shown.subject) is not quoted
    assert ("read them at https://kelby.example/report" in lines) is not quoted
    assert ("Area for improvement 1, on " in lines) is not quoted
    assert (f"“{ASKED}”" in lines) is quoted
