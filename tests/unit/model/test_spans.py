"""Evidence quotes a text exactly, and no quotation mark whose partner is outside."""

import pytest

from pipeline.errors import EvidenceMismatch
from pipeline.model.documents import Text, span


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("We are sorry that they had no help.”", "We are sorry that they had no help."),
        ("“We accept the findings in full.", "We accept the findings in full."),
        ("“We accept the findings in full.”", "“We accept the findings in full.”"),
        (
            "“We accept them,” she said. “We are sorry.",
            "“We accept them,” she said. “We are sorry.",
        ),
        (
            "We accept them,” she said. “We are sorry.”",
            "We accept them,” she said. “We are sorry.”",
        ),
        ("“One paragraph.\n\n“Another one.", "One paragraph.\n\n“Another one."),
        ('Families wait too long."', "Families wait too long."),
        ('"Families wait too long.', "Families wait too long."),
        ('"Families wait" too long.', '"Families wait" too long.'),
        ('The report says families "wait too long"', 'The report says families "wait too long"'),
        ("” Leaders know their area.", "Leaders know their area."),
        ("Leaders know their area. “", "Leaders know their area."),
        ("‘Families wait too long.", "Families wait too long."),
        ("Families wait too long.’”", "Families wait too long."),
        ("‘Families’ views are heard’", "‘Families’ views are heard’"),
        ("Plans hear parents’", "Plans hear parents’"),
        ("Plans don’t hear ‘parents’", "Plans don’t hear ‘parents’"),
        ("“Plans hear parents’", "Plans hear parents’"),
        ('It runs for 12"', "It runs for 12"),
    ],
)
def test_no_half_of_a_pair_of_marks_is_quoted(words: str, kept: str) -> None:
    text = Text(document="d", version="plain/1", body=f"Before. {words} After.")
    found = span(text, len("Before. "), len("Before. ") + len(words))
    assert found.quote == kept
    assert text.body[found.start : found.end] == found.quote


def test_marks_alone_are_no_words() -> None:
    with pytest.raises(EvidenceMismatch):
        span(Text(document="d", version="plain/1", body="“”“"), 2, 3)
