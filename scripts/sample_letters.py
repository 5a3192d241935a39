"""Writes PDFs of other documents about inspections, all about an invented area.

Needs the `dev` extra (reportlab).

    python scripts/sample_letters.py DIRECTORY      writes one example of each kind

They follow the forms that the public handbook and guidance describe: the outcome and revisit
letters of 2016 to 2022, monitoring and thematic visits since 2023, improvement notices, written
statements and priority action plans, and an agenda pack. `write(path, rows)` is what tests call;
the same rows give the same bytes.
"""

import sys
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

Row = tuple[str, str]
"""How a row is set and its words.

Styles: "title", "bold", "item", "under" an item, "plain", "cells" parted by "|", a "stamp" at the
page's top, a new "page".
"""

AREA = "Westmarsh and Thornley"
COUNCIL = "Westmarsh and Thornley Council"
BOARD = "NHS Fenland and Vale Integrated Care Board"
LEFT, RIGHT, TOP, FOOT = 57.0, A4[0] - 57, A4[1] - 60, 72.0
_SET = {
    "title": (0, "Helvetica", 22),
    "bold": (0, "Helvetica-Bold", 13),
    "item": (18, "Helvetica", 12),
    "under": (40, "Helvetica", 12),
    "plain": (0, "Helvetica", 12),
}


class _Page:
    """A canvas, and how far down its page is filled."""

    def __init__(self, path: Path) -> None:
        self.canvas, self.y = Canvas(str(path), pagesize=A4, invariant=1), TOP

    def room(self, height: float) -> None:
        """Turns the page unless that many points are left on it."""
        if self.y - height < FOOT:
            self.turn()

    def turn(self) -> None:
        self.canvas.showPage()
        self.y = TOP

    def words(self, style: str, said: str) -> None:
        indent, font, size = _SET[style]
        for number, line in enumerate(simpleSplit(said, font, size, RIGHT - LEFT - indent)):
            self.room(0)
            if style in ("item", "under") and number == 0:
                self.canvas.setFont(
                    "ZapfDingbats" if style == "item" else "Helvetica",
                    8 if style == "item" else size,
                )
                self.canvas.drawString(LEFT + indent - 18, self.y, "n" if style == "item" else "•")
            self.canvas.setFont(font, size)
            self.canvas.drawString(LEFT + indent, self.y, line)
            self.y -= size * 1.2
        self.y -= 10

    def cells(self, said: list[str]) -> None:
        """A table row with its lines drawn, its columns of one width."""
        width = (RIGHT - LEFT) / len(said)
        lines = [simpleSplit(words.strip(), "Helvetica", 11, width - 10) for words in said]
        height = 14.0 * max(map(len, lines)) + 6
        self.room(height)
        for number, column in enumerate(lines):
            self.canvas.rect(LEFT + number * width, self.y - height, width, height)
            self.canvas.setFont("Helvetica", 11)
            for down, line in enumerate(column):
                self.canvas.drawString(LEFT + number * width + 5, self.y - 13 - 14 * down, line)
        self.y -= height


def write(path: Path, rows: list[Row]) -> None:
    """Writes the document described by `rows` to `path`. Raises KeyError for an unknown style."""
    page = _Page(path)
    for before, (style, said) in zip([("", ""), *rows], rows, strict=False):
        if style == "page":
            page.turn()
        elif style == "stamp":
            page.canvas.setFont("Helvetica", 12)
            page.canvas.drawRightString(RIGHT, A4[1] - 30, said)
        elif style == "cells":
            page.cells(said.split("|"))
        else:
            page.y -= 20 if before[0] == "cells" else 0
            page.words(style, said)
    page.canvas.showPage()
    page.canvas.save()


_HEAD: list[Row] = [("plain", "21 May 2019"), ("plain", "Dear Ms Director and Mr Officer")]
_AREAS = (
    "the long time that children and young people wait for an assessment of autism",
    "the weak oversight by leaders of how EHC plans are written",
)
STATEMENT: list[Row] = [
    *_HEAD,
    ("bold", f"Joint local area SEND inspection in {AREA}"),
    (
        "plain",
        (
            "Between 4 March 2019 and 8 March 2019, Ofsted and the Care Quality Commission (CQC)"
            f" conducted a joint inspection of the local area of {AREA} to judge how well the area"
            " has put the reforms of 2014 into practice."
        ),
    ),
    (
        "plain",
        (
            "As a result of what they found, Her Majesty’s Chief Inspector has determined that a"
            " Written Statement of Action is required because of significant areas of weakness in"
            " the local area’s practice."
        ),
    ),
    ("bold", "Main findings"),
    ("item", "Leaders have been slow to bring in the reforms. Parents do not know where to turn."),
    ("item", "Early years workers are skilled. They see needs early and act on them."),
    (
        "bold",
        "The effectiveness of the local area in identifying children and young people’s needs",
    ),
    ("bold", "Strengths"),
    ("item", "Health visitors see every family and pass on what they learn."),
    ("bold", "Areas for development"),
    ("item", "School-age children wait too long to be seen by a paediatrician."),
    (
        "bold",
        "The inspection raises significant concerns about the effectiveness of the local area",
    ),
    (
        "plain",
        (
            "The local area is required to produce and submit a written statement of action to"
            " Ofsted that explains how it will tackle the following areas of significant weakness:"
        ),
    ),
    *(("item", area) for area in _AREAS),
    ("plain", "Yours sincerely"),
    ("plain", "Robin Sample, Her Majesty’s Inspector"),
]
REVISIT: list[Row] = [
    ("plain", "19 July 2021"),
    ("plain", "Dear Ms Director and Mr Officer"),
    ("bold", f"Joint area SEND revisit in {AREA}"),
    (
        "plain",
        (
            "Between 8 June 2021 and 10 June 2021, Ofsted and the Care Quality Commission (CQC)"
            f" revisited the area of {AREA} to decide whether sufficient progress has been made in"
            " addressing each of the areas of significant weakness in the inspection report letter"
            " published on 24 May 2019."
        ),
    ),
    (
        "plain",
        (
            "After the first inspection, a written statement of action (WSoA) was required because"
            " of weaknesses."
        ),
    ),
    (
        "plain",
        (
            "The area has made sufficient progress in addressing one of the two significant"
            " weaknesses identified at the initial inspection. The area has not made sufficient"
            " progress in addressing one significant weakness."
        ),
    ),
    ("bold", "Main findings"),
    ("item", f"The initial inspection found {_AREAS[0]}."),
    (
        "plain",
        "Leaders have changed how referrals are made. Most children are now seen within 18 weeks.",
    ),
    ("plain", "The area has made sufficient progress in addressing this area of weakness."),
    ("item", f"The initial inspection found {_AREAS[1]}."),
    (
        "plain",
        (
            "Leaders check too few plans. The views of young people are still missing from many of"
            " them."
        ),
    ),
    ("plain", "The area has not made sufficient progress in addressing this area of weakness."),
    ("bold", "Next steps"),
    ("plain", "The Department for Education and NHS England will determine the next steps."),
    ("plain", "Yours sincerely"),
]
_ACTIONS = (
    (
        "Leaders should act urgently so that children no longer wait more than a year for an"
        " assessment of autism."
    ),
    "Leaders should make sure that EHC plans are written with families and kept up to date.",
)
MONITORING: list[Row] = [
    ("title", f"Area SEND monitoring inspection of {AREA} Local Area Partnership"),
    ("plain", "Inspection dates: 1 to 3 July 2025"),
    ("plain", "Date of previous full inspection: 6 to 10 November 2023"),
    ("bold", "Inspection outcome"),
    (
        "plain",
        (
            "The local area partnership is taking effective action to address the areas for"
            " priority action that were identified at the full inspection."
        ),
    ),
    (
        "plain",
        (
            "The next full area SEND inspection will be within approximately three years of the"
            " full inspection."
        ),
    ),
    ("bold", "Information about the local area partnership"),
    (
        "plain",
        (
            f"{COUNCIL} and {BOARD} are jointly responsible for services for children with SEND in"
            f" {AREA}."
        ),
    ),
    ("bold", "What progress has the area partnership made?"),
    ("bold", "Area for priority action 1"),
    ("plain", _ACTIONS[0]),
    ("item", "Waiting times have fallen from 70 weeks to 30 weeks since the full inspection."),
    ("item", "Families are told how long they are likely to wait."),
    (
        "plain",
        "The partnership is taking effective action to address this area for priority action.",
    ),
    ("bold", "Area for priority action 2"),
    ("plain", _ACTIONS[1]),
    ("item", "New plans are clear, and young people say that they had their part in them."),
    (
        "plain",
        "The partnership is taking effective action to address this area for priority action.",
    ),
    ("bold", "Next steps"),
    ("item", "Leaders should bring older plans up to the standard of the new ones."),
    ("bold", "Local area partnership details"),
    ("plain", f"{COUNCIL}, {BOARD}"),
    ("bold", "Information about this inspection"),
    (
        "plain",
        (
            "This monitoring inspection was carried out by Ofsted and the Care Quality Commission"
            " (CQC)."
        ),
    ),
]
THEMATIC: list[Row] = [
    ("title", f"Area SEND thematic visit to {AREA} Local Area Partnership"),
    ("plain", "Visit dates: 9 to 11 September 2025"),
    ("plain", "Theme: children who are not in school"),
    (
        "plain",
        (
            "Ofsted and the Care Quality Commission (CQC) visited the area to learn how its"
            " partners work together. Thematic visits lead to no judgement about the area."
        ),
    ),
    ("bold", "What is working well"),
    ("item", "Partners share what they know of every child who is out of school."),
    ("item", "Mentors keep in touch with families who have lost trust."),
    ("bold", "What could be improved"),
    ("item", "Some children wait months for tuition."),
]
NOTICE: list[Row] = [
    ("title", "Improvement notice"),
    ("plain", f"To: {COUNCIL} (“the council”), Civic Hall, Thornley"),
    (
        "plain",
        (
            "This improvement notice is issued to the council on 1 May 2024 because of poor"
            " performance in services for children with special educational needs and disabilities"
            " (SEND), as found by Ofsted and the Care Quality Commission in the report of their"
            " area SEND inspection of 6 to 10 November 2023, published on 23 February 2024."
        ),
    ),
    (
        "plain",
        (
            "The inspection found widespread and/or systemic failings leading to significant"
            " concerns about the experiences and outcomes of children and young people with SEND."
        ),
    ),
    ("plain", "The report identified the following areas for priority action:"),
    *(("item", action) for action in _ACTIONS),
    ("bold", "To comply with this notice"),
    (
        "plain",
        "The following actions are required of the council, working with its health partners:",
    ),
    (
        "item",
        (
            "The council must carry out the priority action plan that was sent to His Majesty’s"
            " Chief Inspector."
        ),
    ),
    (
        "item",
        "The council must hold an improvement board every six weeks, with an independent chair.",
    ),
    ("bold", "Failure to comply with this notice"),
    (
        "plain",
        (
            "If the Secretary of State is not satisfied, the Secretary of State may use powers"
            " under section 497A of the Education Act 1996."
        ),
    ),
    ("plain", "Signed on behalf of the Secretary of State for Education"),
]
PLAN: list[Row] = [
    ("title", f"{AREA} Local Area Partnership: priority action plan (area SEND)"),
    (
        "plain",
        (
            "Ofsted and the Care Quality Commission (CQC) carried out an area SEND inspection of"
            " the partnership from 6 to 10 November 2023. The report was published on 23 February"
            " 2024."
        ),
    ),
    ("plain", "This plan says what we will do about each area for priority action."),
    ("bold", "Area for priority action 1"),
    ("plain", _ACTIONS[0]),
    ("cells", "What we will do|Who|By when"),
    ("cells", "Open two more clinics a week|Service manager|September 2024"),
    ("bold", "Area for priority action 2"),
    ("plain", _ACTIONS[1]),
    ("cells", "What we will do|Who|By when"),
    ("cells", "Train all plan writers|Head of SEND|July 2024"),
]
WRITTEN_STATEMENT: list[Row] = [
    ("title", f"{AREA} written statement of action"),
    (
        "plain",
        (
            "Ofsted and the Care Quality Commission (CQC) inspected the local area from 4 to 8"
            " March 2019. Their letter of 24 May 2019 said that a written statement of action is"
            " required."
        ),
    ),
    ("plain", "The inspectors found the following areas of significant weakness:"),
    *(("item", area) for area in _AREAS),
    ("bold", "Area of weakness 1"),
    ("cells", "Action|Lead|By when"),
    ("cells", "Bring in one form for all referrals|Designated clinical officer|December 2019"),
]


def pack(pages: int, at: int = 0, stamped: bool = False) -> list[Row]:
    """An agenda pack of a council committee with about that many pages.

    The item about the inspection comes after page `at`. The items' headings have numbers or
    (`stamped`) a stamp at the top of their first page.
    """
    item: list[Row] = [
        *_head(7, "Outcome of the area SEND inspection", stamped),
        ("plain", "Report of the Director of Children’s Services"),
        (
            "plain",
            (
                f"Ofsted and the Care Quality Commission inspected the {AREA} local area"
                " partnership from 6 to 10 November 2023. The report found that the partnership’s"
                " arrangements lead to inconsistent experiences and outcomes."
            ),
        ),
        (
            "plain",
            (
                "Inspectors found that too many families wait too long for an assessment of autism."
                " They also found that health visitors know families well."
            ),
        ),
        ("page", ""),
    ]
    filler = "Paragraph {} tells how the roads were kept and how weak the drains were found to be. "
    other: list[Row] = [*(("plain", filler.format(n) * 4) for n in range(5)), ("page", "")]
    agenda: list[Row] = [
        ("title", "Children and Families Committee"),
        ("plain", "Agenda"),
        ("plain", "6. Repair of roads and drains"),
        ("plain", "7. Outcome of the area SEND inspection"),
        ("plain", "8. Inspection of the crematorium"),
        ("page", ""),
    ]
    last: list[Row] = [
        *_head(8, "Inspection of the crematorium", stamped),
        ("plain", "Inspectors found poor ventilation in the crematorium, and that staff are kind."),
        ("page", ""),
    ]
    before = at or pages // 2
    return [
        *agenda,
        *_head(6, "Repair of roads and drains", stamped),
        *other * before,
        *item,
        *last,
        *other * (pages - before),
    ]


def _head(number: int, words: str, stamped: bool) -> list[Row]:
    if stamped:
        return [("stamp", f"Agenda Item {number}"), ("bold", words)]
    return [("bold", f"Item {number}: {words}")]


SAMPLES = {
    "outcome-letter": STATEMENT,
    "revisit-letter": REVISIT,
    "monitoring-report": MONITORING,
    "thematic-visit": THEMATIC,
    "improvement-notice": NOTICE,
    "priority-action-plan": PLAN,
    "written-statement": WRITTEN_STATEMENT,
    "agenda-pack": pack(40),
}


def main() -> None:
    """Writes one example of each kind into the directory named on the command line."""
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    directory = Path(sys.argv[1])
    directory.mkdir(parents=True, exist_ok=True)
    for name, rows in SAMPLES.items():
        write(directory / f"sample-{name}.pdf", rows)


if __name__ == "__main__":
    main()
