"""Who tells something, as readers see it."""

import pytest

from pipeline.bulletins.wording import teller_words
from pipeline.model.terms import DocType


@pytest.mark.parametrize(
    ("publisher", "kind", "expected"),
    [
        ("Carrowdale Council", DocType.COUNCIL_NEWS, "Carrowdale Council"),
        ("", DocType.OFFICIAL_REPORT, "Inspectors’ report"),
        ("", DocType.PARENT_CARER_FORUM, "Parent carer forum"),
        ("", DocType.OTHER, "news.example.org"),
        ("", None, "news.example.org"),
    ],
)
def test_who_tells_something_is_named_in_plain_words(
    publisher: str, kind: DocType | None, expected: str
) -> None:
    assert teller_words(publisher, kind, "https://news.example.org/7") == expected
