"""Statements that a text breaks off, at its end or at a page's: told as far as they are whole."""

from dataclasses import replace

import pytest

from pipeline.analysis.language.reading import read
from pipeline.analysis.news.cut_off import whole_end
from pipeline.analysis.news.findings import findings_in
from pipeline.extraction import extract as reader
from pipeline.model.documents import Text
from pipeline.model.terms import StatedBy

FULL = "Ofsted and the CQC inspected SEND services in Kelby in May 2024, and families were heard."
ALSO = "The council thanked everybody who had taken part in the many meetings of that long week."
OPENING = f"{FULL}\n\n{ALSO}\n\n{FULL}\n\n{ALSO}\n\n"


def text_of(last: str) -> Text:
    return reader.extract(f"{OPENING}{last}".encode(), "text/plain", "0" * 64, "")


def quotes(text: Text) -> list[str]:
    return [
        one.span.quote
        for one in findings_in(read(text), None)
        if one.stated_by is StatedBy.INSPECTORS
    ]


WHOLE = (
    "Inspectors found that too many of the plans which they read during the week of their visit"
    " are weak and late, that families in every part of the county wait far too long for help"
)


def test_what_is_whole_of_a_last_sentence_is_told() -> None:
    assert quotes(text_of(f"{WHOLE}, and that the waits of fam")) == [WHOLE]


@pytest.mark.parametrize(
    "last",
    [
        WHOLE.replace(",", " and") + " and that the waits of fam",
        WHOLE.replace(" late, that", " late despite the efforts of") + ", and fam",
    ],
)
def test_what_would_puzzle_or_mislead_is_not(last: str) -> None:
    assert quotes(text_of(last)) == []


def test_a_text_without_full_stops_is_not_cut_off() -> None:
    body = f"Forum post\n\nOfsted inspected SEND in Kelby\n\n{WHOLE}"
    text = reader.extract(body.encode(), "text/plain", "0" * 64, "")
    assert quotes(text) == [WHOLE]


def test_the_end_of_a_page_is_an_end() -> None:
    text = text_of("Inspectors found that plans are weak and too many families\n\nNext: our team.")
    start = text.body.index("Inspectors found")
    end = text.body.index("\n\nNext")
    paged = replace(text, page_starts=(0, text.body.index("Next")))
    assert whole_end(read(text), start, end, listed=False) == end
    assert whole_end(read(paged), start, end, listed=False) is None
    assert whole_end(read(paged), start, end, listed=True) == end
