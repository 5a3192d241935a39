"""Writes PDFs that look like official area SEND inspection reports, about invented areas.

Needs the `dev` extra (reportlab).

    python scripts/sample_reports.py DIRECTORY      writes one example of each outcome

`write_report(path, spec)` is what tests and the demo call. The same spec gives the same bytes.
"""

import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from reportlab.lib.pagesizes import A4
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = A4
LEFT, RIGHT, TOP, FOOT = 57.0, WIDTH - 60.0, HEIGHT - 95.0, 72.0
LEADING = 14.5
COLUMN = 217.0

OUTCOMES = {
    "positive": (
        (
            "The local area partnership’s special educational needs and/or disabilities (SEND)"
            " arrangements typically lead to positive experiences and outcomes for children and"
            " young people with SEND."
        ),
        ("The next full area SEND inspection will be within approximately five years.",),
    ),
    "inconsistent": (
        (
            "The local area partnership’s arrangements lead to inconsistent experiences and"
            " outcomes for children and young people with special educational needs and/or"
            " disabilities (SEND). The partnership must work jointly to make improvements."
        ),
        ("The next full area SEND inspection will be within approximately three years.",),
    ),
    "systemic_failings": (
        (
            "There are widespread and/or systemic failings leading to significant concerns about"
            " the experiences and outcomes of children and young people with special educational"
            " needs and/or disabilities (SEND), which the local area partnership must address"
            " urgently."
        ),
        (
            (
                "A monitoring inspection will be carried out within approximately 18 months. The"
                " next full reinspection will be within approximately three years."
            ),
            (
                "HMCI requires the local area partnership to submit a priority action plan (area"
                " SEND) that addresses the areas for priority action."
            ),
        ),
    ),
}


@dataclass(frozen=True)
class Entry:
    """An area for improvement or priority action: text, list, text after it, and who must act."""

    words: str
    nested: tuple[str, ...] = ()
    after: str = ""
    responsible: str = ""


@dataclass(frozen=True)
class ReportSpec:
    """What a sample report says, and how it is laid out.

    `ruled` draws the tables' lines, `uprights` the vertical ones among them; `heading_twice` prints
    "Areas for improvement" above its table and again as the table's first row; `footer_dates` may
    differ from `dates`, as in real reports; `one_cell` numbers the areas for improvement within a
    single cell; `password` encrypts the file.
    """

    area: str
    council: str
    board: str
    dates: str = "3 to 7 March 2025"
    previous: str = "28 February to 4 March 2019"
    outcome: str = "inconsistent"
    information: tuple[str, ...] = ()
    experience: tuple[str, ...] = ()
    effective: tuple[str, ...] = ()
    better: tuple[str, ...] = ()
    improvement: tuple[Entry, ...] = ()
    priority: tuple[Entry, ...] = ()
    ofsted_team: tuple[str, ...] = (
        "Robin Sample, Ofsted Lead inspector",
        "Kim Example, Ofsted HMI",
    )
    cqc_team: tuple[str, ...] = ("Alex Specimen, CQC Lead inspector", "Jo Model, CQC inspector")
    ruled: bool = True
    uprights: bool = True
    heading_twice: bool = True
    footer_dates: str = ""
    one_cell: bool = False
    password: str = ""


@dataclass(frozen=True)
class _Line:
    """A line to be set: indent, text, font, and a glyph before it ("" for none) at `glyph_x`."""

    indent: float
    words: str
    font: str = "Helvetica"
    glyph: str = ""
    glyph_x: float = 0.0


class _Sheet:
    """A canvas with a current position; starts a new page, with footer, when the page is full."""

    def __init__(self, path: Path, spec: ReportSpec) -> None:
        encrypt = StandardEncryption(spec.password) if spec.password else None
        self.canvas = Canvas(
            str(path), pagesize=A4, invariant=1, encrypt=encrypt, pageCompression=1
        )
        self.canvas.setTitle(f"Area SEND inspection of {spec.area} Local Area Partnership")
        self.spec, self.number, self.y = spec, 1, TOP

    def turn(self) -> None:
        """Finishes the page: every page but the first has a footer of two lines and its number."""
        if self.number > 1:
            footer = f"Area SEND inspection report: {self.spec.area} Local Area Partnership"
            self.canvas.setFont("Helvetica", 10)
            self.canvas.drawString(LEFT, 28, footer)
            self.canvas.drawString(LEFT, 16, self.spec.footer_dates or self.spec.dates)
            self.canvas.setFont("Helvetica-Bold", 20)
            self.canvas.drawRightString(RIGHT, 16, str(self.number))
            self.canvas.setLineWidth(0.4)
            self.canvas.line(LEFT, 39, RIGHT, 39)
        self.canvas.showPage()
        self.number += 1
        self.y = TOP

    def room(self, height: float) -> bool:
        return self.y - height >= FOOT

    def skip(self, height: float) -> None:
        self.y -= height

    def put(self, line: _Line, size: float = 12.0, x: float = LEFT) -> None:
        """Sets one line at the place to write at; the caller moves on."""
        if line.glyph:
            _glyph(self.canvas, line.glyph, x + line.glyph_x, self.y, size)
        self.canvas.setFont(line.font, size)
        self.canvas.drawString(x + line.indent, self.y, line.words)

    def heading(self, words: str, size: float = 14.0, width: float = RIGHT - LEFT) -> None:
        self.skip(26)
        if not self.room(3 * LEADING):
            self.turn()
        for words_of_line in simpleSplit(words, "Helvetica-Bold", size, width):
            self.put(_Line(0, words_of_line, "Helvetica-Bold"), size)
            self.skip(size * 1.25)
        self.skip(6)

    def paragraph(
        self, words: str, indent: float = 0.0, glyph: str = "", glyph_x: float = 0.0
    ) -> None:
        for line in _set(words, RIGHT - LEFT, indent, glyph, glyph_x):
            if not self.room(0):
                self.turn()
            self.put(line)
            self.skip(LEADING)
        self.skip(8)

    def row(self, cells: Sequence[tuple[float, float, list[_Line]]], ruled: bool) -> None:
        """A table row: for each cell its left and right edge and its lines. It runs over the page
        where it must.
        """
        begun, first = self.y + LEADING - 3, True
        for number in range(max(len(lines) for _, _, lines in cells)):
            if not self.room(4):
                if not first:
                    self._rule(cells, begun, self.y + LEADING - 3, ruled)
                self.turn()
                begun = self.y + LEADING - 3
            first = False
            for left, _, lines in cells:
                if number < len(lines):
                    self.put(lines[number], x=left + 6)
            self.skip(LEADING)
        self.skip(8)
        self._rule(cells, begun, self.y + LEADING - 3, ruled)

    def _rule(
        self,
        cells: Sequence[tuple[float, float, list[_Line]]],
        top: float,
        bottom: float,
        ruled: bool,
    ) -> None:
        if ruled:
            self.canvas.setLineWidth(0.5)
            for left, right, _ in cells:
                for x0, y0, x1, y1 in (
                    (left, top, right, top),
                    (left, bottom, right, bottom),
                    (left, bottom, left, top),
                    (right, bottom, right, top),
                ):
                    if self.spec.uprights or y0 == y1:
                        self.canvas.line(x0, y0, x1, y1)


def _glyph(canvas: Canvas, glyph: str, x: float, y: float, size: float) -> None:
    """A list mark that every PDF reader has: a ZapfDingbats square, a bullet or a hyphen."""
    if glyph == "square":
        canvas.setFont("ZapfDingbats", size * 0.6)
        canvas.drawString(x, y + 1, "n")
    else:
        canvas.setFont("Helvetica", size)
        canvas.drawString(x, y, glyph)


def _set(
    words: str,
    width: float,
    indent: float = 0.0,
    glyph: str = "",
    glyph_x: float = 0.0,
    font: str = "Helvetica",
) -> list[_Line]:
    split = simpleSplit(words, font, 12, width - indent)
    return [
        _Line(indent, text, font, glyph if n == 0 else "", glyph_x) for n, text in enumerate(split)
    ]


def _entry(entry: Entry, width: float) -> list[_Line]:
    lines = _set(entry.words, width)
    for item in entry.nested:
        lines += _set(item, width, 36, "•", 18)
    return lines + (_set(entry.after, width) if entry.after else [])


def write_report(path: Path, spec: ReportSpec) -> None:
    """Writes the report described by `spec` to `path`. Raises KeyError for an impossible outcome."""
    statement, following = OUTCOMES[spec.outcome]
    sheet = _Sheet(path, spec)
    _first_page(sheet, spec, statement, following)
    if spec.experience:
        sheet.heading("What is it like to be a child or young person with SEND in this area?")
        for words in spec.experience:
            sheet.paragraph(words)
    for heading, items in (
        ("What is the area partnership doing that is effective?", spec.effective),
        ("What does the area partnership need to do better?", spec.better),
    ):
        sheet.heading(heading)
        for words in items:
            sheet.paragraph(words, 18, "square")
    if spec.priority:
        _actions(sheet, "Areas for priority action", spec.priority, spec.ruled)
    if spec.improvement:
        _improvement(sheet, spec)
    _details(sheet, spec)
    sheet.turn()
    sheet.canvas.save()


def _first_page(
    sheet: _Sheet, spec: ReportSpec, statement: str, following: tuple[str, ...]
) -> None:
    sheet.canvas.setFont("Helvetica", 10)
    sheet.canvas.drawString(LEFT, HEIGHT - 36, "Local area partnership report")
    title = f"Area SEND inspection of {spec.area} Local Area Partnership"
    for words in simpleSplit(title, "Helvetica", 26, RIGHT - LEFT):
        sheet.put(_Line(0, words), 26)
        sheet.skip(31)
    sheet.skip(10)
    sheet.paragraph(f"Inspection dates: {spec.dates}")
    sheet.paragraph(f"Dates of previous inspection: {spec.previous}")
    sheet.heading("Inspection outcome")
    for words in (statement, *following):
        sheet.paragraph(words)
    sheet.heading("Information about the local area partnership")
    sheet.paragraph(
        f"{spec.council} and {spec.board} Integrated Care Board (ICB) are jointly responsible for"
        " the planning and commissioning of services for children and young people with SEND in"
        f" {spec.area}."
    )
    for words in spec.information:
        sheet.paragraph(words)
    sheet.turn()


def _actions(sheet: _Sheet, heading: str, entries: tuple[Entry, ...], ruled: bool) -> None:
    """A table of two columns: who must act, and what they must do."""
    sheet.heading(heading)
    middle = LEFT + COLUMN - 57
    edges = ((LEFT, middle), (middle, RIGHT))
    head = [_set(words, 300, font="Helvetica-Bold") for words in ("Responsible body", heading)]
    sheet.row([(*edge, lines) for edge, lines in zip(edges, head, strict=True)], ruled)
    for entry in entries:
        responsible = _set(entry.responsible, middle - LEFT - 12)
        action = _entry(entry, RIGHT - middle - 12)
        sheet.row([(*edges[0], responsible), (*edges[1], action)], ruled)


def _improvement(sheet: _Sheet, spec: ReportSpec) -> None:
    if any(entry.responsible for entry in spec.improvement):
        _actions(sheet, "Areas for improvement", spec.improvement, spec.ruled)
        return
    if spec.heading_twice or not spec.ruled:
        sheet.heading("Areas for improvement")
    else:
        sheet.skip(30)
    if spec.ruled:
        sheet.row(
            [(LEFT, RIGHT, _set("Areas for improvement", 300, font="Helvetica-Bold"))], spec.ruled
        )
    width = RIGHT - LEFT - 12
    if spec.one_cell:
        lines = [
            line
            for n, e in enumerate(spec.improvement, 1)
            for line in _set(e.words, width, 26, f"{n}.")
        ]
        sheet.row([(LEFT, RIGHT, lines)], spec.ruled)
        return
    for entry in spec.improvement:
        sheet.row([(LEFT, RIGHT, _entry(entry, width))], spec.ruled)


def _details(sheet: _Sheet, spec: ReportSpec) -> None:
    sheet.turn()
    sheet.heading("Local area partnership details")
    middle = (LEFT + RIGHT) / 2
    edges = ((LEFT, middle), (middle, RIGHT))
    for n, pair in enumerate(
        (
            ("Local authority", "Integrated care board"),
            (spec.council, f"{spec.board} Integrated Care Board"),
            ("A Director, Director of Children’s Services", "A Chief, Chief Executive"),
            ("www.council.example", "www.board.example"),
        )
    ):
        font = "Helvetica" if n else "Helvetica-Bold"
        sheet.row(
            [
                (*e, _set(w, middle - LEFT - 12, font=font))
                for e, w in zip(edges, pair, strict=True)
            ],
            True,
        )
    sheet.heading("Information about this inspection")
    sheet.paragraph(
        "This inspection was carried out by Ofsted and the Care Quality Commission (CQC) under"
        " section 20(1)(a) of the Children Act 2004. The inspection was led by one of His Majesty’s"
        " Inspectors (HMI) from Ofsted."
    )
    sheet.heading("Inspection team", 12)
    teams = [["Ofsted", *spec.ofsted_team], ["Care Quality Commission", *spec.cqc_team]]
    for number in range(max(map(len, teams))):
        for x, team in zip((LEFT, LEFT + 260), teams, strict=True):
            if number < len(team):
                sheet.put(_Line(0, team[number], "Helvetica" if number else "Helvetica-Bold"), x=x)
        sheet.skip(LEADING)


EXAMPLE = ReportSpec(
    area="Westmarsh and Thornley",
    council="Westmarsh and Thornley Council",
    board="NHS Fenland and Vale",
    experience=(
        (
            "Many children and young people with special educational needs and/or disabilities"
            " (SEND) in Westmarsh and Thornley are known well by the adults who work with them."
            " Their experience of waiting for help is mixed."
        ),
        "Families told inspectors that the start of school is planned with care.",
    ),
    effective=(
        (
            "Early years practitioners notice children’s needs promptly. They share what they know"
            " with health visitors, so that support is in place before children start school."
        ),
        (
            "The parent carer forum works with leaders as an equal partner. Together they rewrote"
            " the guidance on annual reviews."
        ),
        "Young people in the supported internships gain skills that lead to paid work.",
    ),
    better=(
        (
            "Some children and young people wait too long for an assessment by the speech and"
            " language therapy service."
        ),
        (
            "The quality of education, health and care (EHC) plans is uneven. Older plans often"
            " lack the views of social care."
        ),
    ),
    improvement=(
        Entry(
            "Leaders across the partnership should reduce the time that children and young people"
            " wait for therapies. This should include:",
            (
                "help for families while they wait",
                "clear information about how long a wait is likely to be.",
            ),
        ),
        Entry(
            "Leaders should improve the quality of EHC plans, so that each plan describes a child’s"
            " needs as they are now."
        ),
    ),
)


def main() -> None:
    """Writes one example of each outcome into the directory named on the command line."""
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    directory = Path(sys.argv[1])
    directory.mkdir(parents=True, exist_ok=True)
    both = f"{EXAMPLE.council} and {EXAMPLE.board} ICB"
    action = Entry(
        "Leaders should act urgently so that children and young people no longer wait more than a"
        " year for an assessment.",
        responsible=both,
    )
    for outcome in OUTCOMES:
        spec = replace(
            EXAMPLE, outcome=outcome, priority=(action,) if outcome == "systemic_failings" else ()
        )
        write_report(directory / f"sample-{outcome.replace('_', '-')}.pdf", spec)


if __name__ == "__main__":
    main()
