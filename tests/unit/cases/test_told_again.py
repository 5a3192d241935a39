"""What the demo's publications tell again of a report is not what was said since of its actions."""

from datetime import date
from importlib.resources import files

from demo.content import areas_file
from pipeline.analysis.places.register import Register
from pipeline.cases.actions.values import Followed
from pipeline.config.load import load_areas
from pipeline.explorer.cases.awaited import awaited
from pipeline.explorer.cases.source_view import Quotes
from pipeline.extraction.extract import extract
from pipeline.model.terms import DocType, Stage
from tests.support.case_replay import Replay

PAGES = files("demo") / "publications"
TODAY = date(2031, 3, 7)
FELL = (
    "In answer to a question, the Assistant Director said that the waiting list for occupational"
    " therapy had fallen since the inspection."
)
FOUND = "Inspectors found that a small number of children wait too long for occupational therapy."


def replay(area: str, *published: dict[str, str]) -> Replay:
    register = Register(load_areas(areas_file()))
    known = register.named(area)
    assert known is not None
    made = Replay(register, known.gss_code)
    for each in published:
        made.publish(each)
    assert len(made.rows) == len(published)
    return made


def actions(area: str, *published: dict[str, str]) -> list[Followed]:
    return replay(area, *published).actions(TODAY)


def report(name: str, published: str) -> dict[str, str]:
    data = (PAGES / f"{name}-full.pdf").read_bytes()
    text = extract(data, "application/pdf", "0" * 64, "").body
    url = f"https://reports.example/{name}"
    return {
        "text": text,
        "published": published,
        "url": url,
        "title": "Area SEND full inspection",
        "doc_type": "official_report",
    }


def page(name: str, published: str, doc_type: str, more: str = "") -> dict[str, str]:
    html = (PAGES / f"{name}.html").read_text(encoding="utf-8") + more
    return {
        "html": f"<html><body><main>{html}</main></body></html>",
        "published": published,
        "url": f"https://{name}.example/",
        "title": "SEND inspection",
        "doc_type": doc_type,
    }


def test_news_of_a_report_is_about_an_action_only_where_it_names_its_subject() -> None:
    more = "<p>The time that children wait for an autism assessment has fallen by nine weeks since then.</p>"
    found = actions(
        "Carrowdale-on-Wend",
        report("carrowdale", "2031-03-04"),
        page("carrowdale-report", "2031-03-04", "council_news"),
        page("courier-carrowdale", "2031-03-05", "press", more),
    )
    told = [(each.item.number, one.span.quote) for each in found for one in each.later]
    assert told == [(1, more[3:-4])]
    assert not [one for each in found for one in each.unsure]


def test_findings_told_again_are_not_said_since_nor_stand_over_what_follows() -> None:
    therapy, internships = actions(
        "Pellowick",
        report("pellowick", "2030-09-16"),
        page("pellowick-item", "2031-03-06", "committee", f"<p>2.2 {FOUND}</p>"),
    )
    assert [each.span.quote for each in therapy.later] == [FELL]
    assert not [*therapy.unsure, *internships.later, *internships.unsure]


def test_a_day_that_the_report_states_too_is_told_from_the_report() -> None:
    found = replay(
        "Carrowdale-on-Wend",
        page("carrowdale-report", "2031-03-04", "council_news"),
        report("carrowdale", "2031-03-04"),
    )
    (case,) = found.cases(TODAY)
    (due,) = [each for each in case.deadlines if each.stage is Stage.MONITORING_DUE]
    assert due.source is not None and due.source.row.doc_type is DocType.OFFICIAL_REPORT
    assert due.source.words is not None and "approximately 18 months" in due.source.words.quote


def test_when_a_report_is_expected_is_quoted_before_the_visit_too() -> None:
    found = replay("Marrowfen", page("marrowfen-notice", "2031-03-03", "council_news"))
    for today in (TODAY, date(2031, 3, 30)):
        (case,) = found.cases(today)
        (told,) = awaited(case, found.documents, found.register, Quotes())
        assert told.source is not None
        assert told.source.quote == "The report is expected to be published in the summer."


def test_what_was_left_to_government_is_past_when_government_has_decided() -> None:
    opening = "Joint area SEND revisit in Carrowdale-on-Wend\n\n"
    revisit = {
        "text": f"{opening}Between 3 May 2031 and 5 May 2031, Ofsted and the Care Quality Commission"
        " revisited the area of Carrowdale-on-Wend to decide whether sufficient progress had been"
        " made in addressing the areas of significant weakness in the written statement of action.\n"
        "\nThe area has not made sufficient progress in addressing the significant weaknesses.\n\n"
        "It is for the Department for Education and NHS England to determine the next steps.",
        "published": "2031-06-20",
        "url": "https://reports.example/revisit",
        "title": "Joint area SEND revisit in Carrowdale-on-Wend",
        "doc_type": "official_report",
    }
    notice = {
        "text": "To: Carrowdale-on-Wend Council\n\nThis improvement notice was issued on"
        " 4 September 2031, after the revisit of Ofsted and the Care Quality Commission to services"
        " for children with SEND in Carrowdale-on-Wend in May 2031.",
        "published": "2031-09-04",
        "url": "https://government.example/notice",
        "title": "Carrowdale-on-Wend Council: SEND improvement notice",
        "doc_type": "government",
    }
    quoted = []
    for published in ((revisit,), (revisit, notice)):
        found = replay("Carrowdale-on-Wend", *published)
        (case,) = found.cases(date(2031, 10, 1))
        told = awaited(case, found.documents, found.register, Quotes())
        quoted.append([each.source.quote for each in told if each.source])
    left = "It is for the Department for Education and NHS England to determine the next steps."
    assert quoted == [[left], []]
