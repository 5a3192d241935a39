"""Writes the demo's PDFs (reports and papers about invented areas) to demo/publications.

Needs the `dev` extra (reportlab).

    python scripts/make_demo_reports.py

The files are kept in the repository; the same script writes the same bytes.
"""

from collections.abc import Sequence
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas
from sample_reports import Entry, ReportSpec, write_report

FOLDER = Path(__file__).parent.parent / "demo" / "publications"

PELLOWICK = ReportSpec(
    area="Pellowick",
    council="Pellowick Borough Council",
    board="NHS Tern and Pellow",
    dates="8 to 12 July 2030",
    previous="10 to 14 June 2019",
    outcome="positive",
    information=(
        (
            "Pellowick has two special schools. The council’s children’s services were reorganised"
            " in 2028."
        ),
    ),
    experience=(
        (
            "Children and young people with SEND in Pellowick are listened to. Most get help soon"
            " after a need is noticed."
        ),
    ),
    effective=(
        (
            "Leaders know their area well and act on what families tell them. Services change as a"
            " result."
        ),
        (
            "Most education, health and care (EHC) plans are issued on time and describe children’s"
            " needs clearly."
        ),
        (
            "Health visitors and nurseries share what they know, so that young children’s needs are"
            " identified early."
        ),
    ),
    better=("A small number of children wait too long for occupational therapy.",),
    improvement=(
        Entry(
            "Leaders should reduce waiting times for occupational therapy for the children who wait"
            " longest."
        ),
        Entry(
            "Leaders should give young people aged 16 to 25 clearer information about supported"
            " internships."
        ),
    ),
    ofsted_team=("Petra Lindqvale, Ofsted Lead inspector", "Osric Banning, Ofsted HMI"),
    cqc_team=("Jory Penhale, CQC Lead inspector", "Tamsin Ure, CQC inspector"),
)

CARROWDALE = ReportSpec(
    area="Carrowdale-on-Wend",
    council="Carrowdale-on-Wend City Council",
    board="NHS Wend Valley",
    dates="13 to 17 January 2031",
    previous="4 to 8 March 2024",
    outcome="systemic_failings",
    information=("The local authority has had three directors of children’s services since 2028.",),
    experience=(
        (
            "Too many children and young people with SEND in Carrowdale-on-Wend wait until they"
            " reach crisis before they get help. Parents told inspectors that they have to repeat"
            " their story to each service."
        ),
    ),
    effective=(
        (
            "Health visitors and nursery staff identify the needs of very young children quickly."
            " Portage workers help families at home."
        ),
        "The youth forum’s work has led to travel training that young people value.",
    ),
    better=(
        (
            "Many children wait more than two years for an assessment of autism. They and their"
            " families get little help while they wait."
        ),
        (
            "EHC plans often do not describe the child as they are now. Annual reviews are late or"
            " do not lead to changes."
        ),
        (
            "Social care teams and health services do not share information when young people move"
            " into adult services."
        ),
    ),
    priority=(
        Entry(
            "Leaders must act urgently to reduce the time that children and young people wait for"
            " an assessment of autism, and to provide support while they wait.",
            responsible="NHS Wend Valley Integrated Care Board",
        ),
        Entry(
            "Leaders must urgently improve the quality of EHC plans and the timeliness of annual"
            " reviews.",
            responsible="Carrowdale-on-Wend City Council",
        ),
    ),
    improvement=(
        Entry(
            "Leaders across the partnership should prepare young people for adulthood from an"
            " earlier age."
        ),
    ),
    ofsted_team=("Maud Ellery, Ofsted Lead inspector", "Corin Ashby, Ofsted HMI"),
    cqc_team=("Idris Fell, CQC Lead inspector", "Senna Roke, CQC inspector"),
)

HARTH = ReportSpec(
    area="Harth and Ostley",
    council="Harth and Ostley Council",
    board="NHS Wend Valley",
    dates="20 to 24 January 2031",
    previous="7 to 11 October 2019",
    outcome="inconsistent",
    experience=(
        (
            "What children and young people with SEND in Harth and Ostley experience depends on"
            " where they live and which school they go to."
        ),
    ),
    effective=(
        (
            "Leaders work with the parent carer forum as an equal partner. Together they have"
            " rewritten the local offer."
        ),
        (
            "Mental health support teams in schools help pupils before their difficulties become"
            " severe."
        ),
    ),
    better=(
        (
            "Waiting times for speech and language therapy differ widely between the two halves of"
            " the area."
        ),
        (
            "Some pupils with SEND are on part-time timetables for too long, and leaders do not"
            " check on them well enough."
        ),
    ),
    improvement=(
        Entry(
            "Leaders should make access to speech and language therapy equal across the area. This"
            " should include:",
            ("a shared plan for recruitment", "help for schools while children wait."),
        ),
        Entry("Leaders should strengthen the oversight of pupils who are on part-time timetables."),
    ),
    ofsted_team=("Hugo Marl, Ofsted Lead inspector", "Bryony Tack, Ofsted HMI"),
    cqc_team=("Edda Quoyle, CQC Lead inspector", "Noor Sabine, CQC inspector"),
)

CHILDRENS_SERVICES = (
    ("Inspection of Quillshire local authority children’s services", 20),
    ("Inspection dates: 7 to 18 October 2030", 12),
    ("Lead inspector: Agnes Thorne, His Majesty’s Inspector", 12),
    ("Judgement", 14),
    ("The impact of leaders on social work practice with children and families: Good", 12),
    ("The experiences and progress of children who need help and protection: Good", 12),
    ("The experiences and progress of children in care: Good", 12),
    ("Overall effectiveness: Good", 12),
    (
        (
            "Services for children in Quillshire are good. Social workers know their children well,"
            " and most assessments are thorough. Disabled children receive a caring service."
        ),
        12,
    ),
    ("What needs to improve?", 14),
    ("The quality of written plans for care leavers.", 12),
    ("The timeliness of return home interviews when children go missing from care.", 12),
)

PAPER = (
    ("Pellowick Borough Council", 12),
    ("Children and Families Scrutiny Committee, 26 February 2031", 12),
    ("Outcome of the area SEND inspection", 18),
    ("Report of the Director of Children’s Services", 12),
    ("1. Summary", 14),
    (
        (
            "1.1 Ofsted and the Care Quality Commission (CQC) inspected special educational needs"
            " and disabilities (SEND) arrangements in Pellowick from 8 to 12 July 2030. Their"
            " report was published on 16 September 2030."
        ),
        12,
    ),
    (
        (
            "1.2 Inspectors found that the arrangements typically lead to positive experiences and"
            " outcomes for children and young people with SEND."
        ),
        12,
    ),
    ("2. What inspectors found", 14),
    (
        (
            "2.1 Inspectors found that leaders know their area well and act on what families tell"
            " them."
        ),
        12,
    ),
    (
        (
            "2.2 Inspectors found that a small number of children wait too long for occupational"
            " therapy."
        ),
        12,
    ),
    ("3. Recommendation", 14),
    ("3.1 That the Committee notes the outcome of the inspection.", 12),
)


def write_plain(path: Path, title: str, lines: Sequence[tuple[str, int]]) -> None:
    """Writes one page of paragraphs, each with its size in points; sizes above 12 are bold."""
    canvas = Canvas(str(path), pagesize=A4, invariant=1)
    canvas.setTitle(title)
    y = A4[1] - 80
    for words, size in lines:
        font = "Helvetica-Bold" if size > 12 else "Helvetica"
        canvas.setFont(font, size)
        for line in simpleSplit(words, font, size, A4[0] - 120):
            canvas.drawString(60, y, line)
            y -= size * 1.25
        y -= 10
    canvas.showPage()
    canvas.save()


NOT_FOUND = """<!DOCTYPE html>
<html lang="en"><head><title>Report not found</title></head>
<body><h1>Report not found</h1><p>The report that you asked for cannot be shown.</p></body></html>
"""


def main() -> None:
    """Writes every file."""
    write_report(FOLDER / "pellowick-full.pdf", PELLOWICK)
    write_report(FOLDER / "carrowdale-full.pdf", CARROWDALE)
    write_report(FOLDER / "harth-and-ostley-full.pdf", HARTH)
    write_plain(
        FOLDER / "quillshire-childrens-services.pdf",
        "Children’s services inspection",
        CHILDRENS_SERVICES,
    )
    write_plain(FOLDER / "pellowick-paper.pdf", "Outcome of the area SEND inspection", PAPER)
    # the real site has been seen to answer a page like this where a report should be
    (FOLDER / "ambermere-not-found.pdf").write_text(NOT_FOUND, encoding="utf-8")


if __name__ == "__main__":
    main()
