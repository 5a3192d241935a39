"""Damaged letters, several languages, and texts that cannot be read: mended where certain, else a
person is told why.
"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.analysis.places.register import Register
from pipeline.analysis.understand import understand
from pipeline.errors import DocumentError
from pipeline.extraction import extract as reader
from pipeline.extraction.legibility import mended
from pipeline.model.documents import LocalArea, PartialDate, PublicationContext
from pipeline.model.inspections import Analysis
from pipeline.model.terms import Label, Outcome

REGISTER = Register(
    [
        LocalArea(
            gss_code="E06999997",
            name="Farhaven",
            official_name="Farhaven Council",
            region="East",
            ofsted_urn="9",
        )
    ]
)
TITLE = "Farhaven’s SEND inspection report published"
PARAGRAPHS = (
    (
        "Ofsted and the Care Quality Commission have published their report of the area SEND"
        " inspection of the Farhaven local area partnership, which took place from 3 to 7 March"
        " 2025."
    ),
    (
        "Inspectors found that the area’s arrangements lead to “inconsistent experiences and"
        " outcomes” for children."
    ),
    "They found that too many families wait too long – up to two years – for an assessment.",
    "Zoë Café, who chairs the parents’ forum, welcomed the report. The work costs £2 million.",
)
WELSH = (
    (
        "Mae’r adroddiad hwn ar gael yn Gymraeg. Cyhoeddodd yr arolygwyr eu hadroddiad am yr ardal"
        " heddiw."
    ),
    (
        "Mae llawer o deuluoedd yn aros yn rhy hir am asesiad, a bydd y cyngor yn gweithio gyda’i"
        " bartneriaid i wella hyn."
    ),
)


def damaged(words: str) -> str:
    """UTF-8 that was read as Windows-1252."""
    raw = words.encode()
    return "".join(bytes([byte]).decode("cp1252", errors="ignore") or chr(byte) for byte in raw)


def of(*paragraphs: str, html: bool = True) -> Analysis:
    words = "".join(f"<p>{one}</p>" for one in paragraphs[1:])
    page = (
        f"<html><body><main><h1>{paragraphs[0]}</h1>{words}</main></body></html>"
        if html
        else "\n\n".join(paragraphs)
    )
    text = reader.extract(page.encode(), "text/html" if html else "text/plain", "sha", "")
    found = understand(
        text,
        PublicationContext(title=text.title or "", published=PartialDate("2025-06-02")),
        REGISTER,
    )
    for finding in found.findings:
        assert text.body[finding.span.start : finding.span.end] == finding.span.quote
    return found


@pytest.mark.parametrize("html", [True, False])
def test_wrongly_read_letters_are_mended(html: bool) -> None:
    right, wrong = (
        of(TITLE, *PARAGRAPHS, html=html),
        of(damaged(TITLE), *map(damaged, PARAGRAPHS), html=html),
    )
    assert not wrong.classification.needs_review
    assert wrong == right
    assert wrong.inspections[0].outcome is Outcome.INCONSISTENT


USUAL = st.text(alphabet="ab .“”‘’–—…£éüç½°•")


@settings(deadline=None)
@given(USUAL)
def test_mending_gives_back_what_was_written(words: str) -> None:
    assert mended(damaged(words)) == words


@settings(deadline=None)
@given(USUAL)
def test_right_writing_is_never_changed(words: str) -> None:
    assert mended(words) == words


@pytest.mark.parametrize(
    "words",
    [
        "café",
        "Zoë’s “plan”",
        "naïve – ‘so’ – £20",
        "“‘Wait’”",
        "Â",
        "1½–2",
        "Ærø Ö",
        "‘the “café”’",
    ],
)
def test_right_letters_are_left_alone(words: str) -> None:
    assert mended(words) == words


def test_what_cannot_be_mended_goes_to_a_person() -> None:
    lost = [
        damaged(one).replace("\u0099", "").replace("™", "?").replace("œ", "?")
        for one in (TITLE, *PARAGRAPHS * 2)
    ]
    found = of(*lost)
    assert found.classification.label is Label.INSPECTION_OUTCOME
    assert found.classification.needs_review and "damaged" in found.classification.reason


def test_a_page_in_two_languages_is_read_in_english() -> None:
    alone, both = of(TITLE, *PARAGRAPHS), of(TITLE, *PARAGRAPHS, *WELSH)
    assert both.inspections[0].outcome is alone.inspections[0].outcome
    assert both.inspections[0].dates == alone.inspections[0].dates
    assert [f.span.quote for f in both.findings] == [f.span.quote for f in alone.findings]
    assert not both.classification.needs_review


@pytest.mark.parametrize(
    "words", [" ".join(WELSH * 6), "7KH DUHD SDUWQHUVKLS PXVW LPSURYH LWV SODQV " * 40]
)
def test_a_text_without_english_goes_to_a_person(words: str) -> None:
    found = of("Adroddiad", words)
    assert (
        found.classification.needs_review
        and "hardly any English words" in found.classification.reason
    )
    assert found.findings == ()


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b" \n\t ",
        b"\xef\xbb\xbf",
        "\u200b\u00a0\ufeff".encode(),
        b"<html><body> </body></html>",
    ],
)
def test_an_empty_text_says_that_it_is_empty(body: bytes) -> None:
    with pytest.raises(DocumentError, match=r"empty|no text"):
        reader.extract(body, "text/plain" if b"<" not in body else "text/html", "sha", "")
