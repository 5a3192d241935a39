"""Papers of an agenda item or a meeting: which links are papers, and what they are called."""

import pytest

from pipeline.model.sources import Listing
from pipeline.sources import moderngov

SITE = "https://committees.ashcombe.example/moderngov/"
ITEM = b"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>Agenda item | Ashcombe</title></head><body>
<div id="mgnav"><a href="mgListCommittees.aspx?bcr=1">Committees</a></div>
<h1>Agenda item</h1><p class="mgAiTitleTxt">Area SEND inspection</p>
<ul class="mgBulletList">
<li><a href="documents/s811/SEND%20inspection%20report.pdf">SEND inspection report, item 5. <span>PDF 211 KB</span></a></li>
<li><a href="/moderngov/documents/s812/App%20A.docx">Appendix A (DOCX, 1.2 MB)</a></li>
<li><a href="documents/s811/SEND%20inspection%20report.pdf#page=2">the same report</a></li>
<li><a href="mgConvert2PDF.aspx?ID=813">Plan, a PDF</a> <a href="documents/s814/Letter%20to%20partners.pdf"></a></li>
<li><a href="documents/g9026/Public%20reports%20pack%2003rd-Mar-2025.pdf?T=10">Public reports pack PDF 12,005 KB</a></li>
<li><a href="ieListDocuments.aspx?CId=446&amp;MId=9026">Back to the meeting</a></li>
</ul></body></html>"""


def paper(number: str, url: str, title: str) -> Listing:
    return Listing(
        url=SITE + url, title=title, source_ref=number, summary="Agenda item", kind="Paper"
    )


@pytest.mark.parametrize(
    "page",
    [
        "mgAi.aspx?ID=61",
        "ieListDocuments.aspx?CId=446&MId=9026&Ver=4",
        "ieDecisionDetails.aspx?ID=3",
    ],
)
def test_papers_are_found_once_and_named_without_size(page: str) -> None:
    assert moderngov.papers(SITE + page, ITEM) == (
        paper(
            "documents/s811",
            "documents/s811/SEND%20inspection%20report.pdf",
            "SEND inspection report, item 5",
        ),
        paper("documents/s812", "documents/s812/App%20A.docx", "Appendix A"),
        paper("mgconvert2pdf/813", "mgConvert2PDF.aspx?ID=813", "Plan, a PDF"),
        paper(
            "documents/s814", "documents/s814/Letter%20to%20partners.pdf", "Letter to partners.pdf"
        ),
    )


def test_a_pack_that_stands_alone_is_a_paper() -> None:
    page = (
        b'<h2>Panel</h2><a href="documents/g9026/Public%20reports%20pack.pdf?T=10">Public reports'
        b" pack PDF 12 MB</a>"
    )
    (found,) = moderngov.papers(SITE + "ieListDocuments.aspx?MId=9026", page)
    assert (found.source_ref, found.title, found.summary) == (
        "documents/g9026",
        "Public reports pack",
        "Panel",
    )


@pytest.mark.parametrize(
    ("page", "body"),
    [
        ("mgUserInfo.aspx?UID=5", ITEM),
        ("documents/s811/x.pdf", b"%PDF-1.7"),
        ("mgAi.aspx?ID=61", b""),
        ("", ITEM),
    ],
)
def test_other_pages_have_no_papers(page: str, body: bytes) -> None:
    assert moderngov.papers(SITE + page, body) == ()
