"""Scanned documents: real scans (pages of a sample report drawn as images), read by the real
tesseract where it is installed.
"""

import asyncio
import hashlib
import shutil
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from pipeline.analysis.places.register import Register
from pipeline.analysis.understand import understand
from pipeline.errors import DocumentError, NoTextLayer
from pipeline.extraction import ocr
from pipeline.extraction.pdf.document import extract
from pipeline.extraction.workers import Extractor
from pipeline.model.documents import LocalArea, PublicationContext, Text
from pipeline.model.inspections import DateRange, NextVisit
from pipeline.model.terms import DocType, FindingKind, Label, Outcome, Visit
from scripts.sample_letters import MONITORING, REVISIT, Row, write
from scripts.sample_reports import EXAMPLE, write_report

pytestmark = pytest.mark.replay

AREA = LocalArea(
    gss_code="E06999999",
    name=EXAMPLE.area,
    official_name=EXAMPLE.council,
    region="East",
    ofsted_urn="99999",
)
REGISTER = Register([AREA])
installed = pytest.mark.skipif(
    shutil.which(ocr.PROGRAM) is None,
    reason="tesseract is not installed here (apt-get install tesseract-ocr)",
)


def scan(source: Path, target: Path, cover: str = "", dpi: int = 150) -> Path:
    """Writes a PDF that shows the pages of another one as images, after a cover page of words where
    `cover` has some.
    """
    canvas = Canvas(str(target), pagesize=A4, invariant=1)
    if cover:
        canvas.drawString(57, 700, cover)
        canvas.showPage()
    opened = pdfium.PdfDocument(source.read_bytes())
    for page in opened:
        image = page.render(scale=dpi / 72, grayscale=True).to_pil()
        canvas.drawImage(ImageReader(image), 0, 0, *A4)
        canvas.showPage()
    opened.close()
    canvas.save()
    return target


@pytest.fixture
def report(tmp_path: Path) -> Path:
    write_report(tmp_path / "report.pdf", EXAMPLE)
    return scan(tmp_path / "report.pdf", tmp_path / "scan.pdf")


def read(path: Path) -> Text:
    """The file's text, as the flow reads it: in a worker, by recognition where it has no words."""
    extractor = Extractor()
    try:
        sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
        return asyncio.run(extractor.read(path, "application/pdf", sha256, ""))
    finally:
        extractor.close()


@installed
def test_a_scanned_report_says_what_the_report_says(report: Path) -> None:
    text = read(report)
    assert text.version == "ocr/1"
    found = understand(text, PublicationContext(media_type="application/pdf"), REGISTER)
    assert (found.classification.label, found.classification.doc_type) == (
        Label.INSPECTION_OUTCOME,
        DocType.OFFICIAL_REPORT,
    )
    (facts,) = found.inspections
    assert (facts.area, facts.outcome, facts.next) == (
        AREA,
        Outcome.INCONSISTENT,
        (NextVisit(Visit.FULL, 36),),
    )
    assert facts.dates == DateRange("2025-03-03", "2025-03-07")
    lived, *others = found.findings
    assert lived.kind is FindingKind.EXPERIENCE
    told = [(one.kind, one.span.quote) for one in others]
    expected = [*((FindingKind.STRENGTH, words) for words in EXAMPLE.effective)]
    expected += [(FindingKind.WEAKNESS, words) for words in EXAMPLE.better]
    assert [(kind, " ".join(quote.split())) for kind, quote in told[:5]] == expected
    assert [kind for kind, _ in told[5:]] == [FindingKind.AREA_FOR_IMPROVEMENT] * len(
        EXAMPLE.improvement
    )
    assert all(text.body[one.span.start : one.span.end] == one.span.quote for one in found.findings)
    assert {one.span.page for one in found.findings} == {2}


@installed
def test_a_scan_behind_a_cover_page_of_words_is_read_whole(tmp_path: Path) -> None:
    write(tmp_path / "letter.pdf", REVISIT)
    text = read(scan(tmp_path / "letter.pdf", tmp_path / "scan.pdf", cover="Appendix A"))
    assert (
        text.body.startswith("Appendix A") and "Joint area SEND revisit in Westmarsh" in text.body
    )
    assert text.page(text.body.index("Joint area")) == 2


@installed
@pytest.mark.parametrize("rows", [REVISIT, MONITORING])
def test_a_scan_gives_the_findings_of_what_was_scanned(tmp_path: Path, rows: list[Row]) -> None:
    write(tmp_path / "printed.pdf", rows)
    scanned = ocr.recognise(
        scan(tmp_path / "printed.pdf", tmp_path / "scan.pdf").read_bytes(), "scan"
    )
    printed = extract((tmp_path / "printed.pdf").read_bytes(), "printed")
    both = [understand(text, PublicationContext(), REGISTER) for text in (scanned, printed)]
    first, second = (
        [(f.kind, " ".join(f.span.quote.split())) for f in one.findings] for one in both
    )
    assert [kind for kind, _ in first] == [kind for kind, _ in second] and len(first) > 1
    assert [quote[:60] for _, quote in first] == [quote[:60] for _, quote in second]
    assert both[0].inspections[0].outcome is both[1].inspections[0].outcome is not None


def test_pages_of_images_are_told_from_other_pdfs(report: Path) -> None:
    with pytest.raises(NoTextLayer, match="no text layer: 3 of 3 pages are images"):
        extract(report.read_bytes(), "scan")


@pytest.mark.usefixtures("own_readers")
def test_without_tesseract_the_reason_says_so(
    report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    with pytest.raises(
        DocumentError, match="tesseract is not installed here; install tesseract-ocr"
    ):
        read(report)


@installed
def test_too_many_pages_are_not_begun(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "long.pdf"), pagesize=A4)
    for _ in range(ocr.MAX_PAGES + 1):
        canvas.rect(10, 10, 50, 50)
        canvas.showPage()
    canvas.save()
    with pytest.raises(
        DocumentError, match=f"{ocr.MAX_PAGES + 1} pages of images, more than the {ocr.MAX_PAGES}"
    ):
        ocr.recognise((tmp_path / "long.pdf").read_bytes(), "long")


@installed
def test_the_time_limit_is_kept(report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "SECONDS", 0.0)
    with pytest.raises(DocumentError, match="text recognition took more than"):
        ocr.recognise(report.read_bytes(), "slow")


@installed
def test_pictures_without_words_are_not_read_into(tmp_path: Path) -> None:
    canvas = Canvas(str(tmp_path / "drawing.pdf"), pagesize=A4, invariant=1)
    for n in range(12):
        canvas.circle(300, 420, 20 * n + 5)
    canvas.showPage()
    canvas.save()
    with pytest.raises(DocumentError, match=r"found no words|unsure of its words"):
        ocr.recognise((tmp_path / "drawing.pdf").read_bytes(), "drawing")


@installed
def test_a_blurred_scan_goes_to_a_person(tmp_path: Path) -> None:
    write(tmp_path / "letter.pdf", REVISIT)
    blurred = scan(tmp_path / "letter.pdf", tmp_path / "scan.pdf", dpi=35)
    with pytest.raises(DocumentError, match=r"unsure of its words|found no words"):
        ocr.recognise(blurred.read_bytes(), "blurred")
