"""Which findings a page shows, and in what order."""

from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from lxml import html

from pipeline.bulletins.compose import compose_alert
from pipeline.cases.values import Source
from pipeline.cli import cli
from pipeline.explorer.cases.source_view import Quotes
from pipeline.explorer.quoting import LONGER, shown_quote
from pipeline.explorer.said_by import kind_words, told_by
from pipeline.jobs.explain import named
from pipeline.model.news import Reader, Site
from pipeline.model.terms import DocType, FindingKind, Frequency, Reuse, StatedBy, Theme, Voice
from pipeline.subscriptions.selection import KnowledgeCache
from tests.support.explored import AREAS, NOW, SmallRecord, inspection
from web.plots import steps

QUOTES = [f"Leaders know their area, says passage {number}." for number in range(15)]


def test_what_may_not_be_quoted_is_counted_once(tmp_path: Path) -> None:
    record = SmallRecord(tmp_path)
    quoted = record.publish("paper", QUOTES, reuse=Reuse.QUOTE)
    free = record.publish("report", QUOTES, area=1)
    with record.served() as client:
        page, whole = (client.get(f"/publications/{each}").text for each in (quoted, free))
        area = client.get("/areas/ashmere").text
    record.store.close()
    assert page.count("<blockquote>") == 3 and "12 more passages can be read there." in page
    assert whole.count("<blockquote>") == 15 and "can be read" not in whole
    assert LONGER not in page + area and "its words may only be quoted briefly." in area


def test_what_others_tell_of_a_report_is_not_counted_beside_it(tmp_path: Path) -> None:
    record = SmallRecord(tmp_path)
    said = ["Waits are too long.", "Leaders are known to all."]
    told = record.publish("minutes", said, doc_type=DocType.COMMITTEE)
    with record.served() as client:
        alone = client.get("/areas/ashmere").text
    report = record.publish("report", ["Children wait too long.", "Leaders know their area."])
    of_both = [(told, "same dates"), (report, "same dates")]
    with record.store.transaction():
        record.store.save_inspection(inspection(AREAS[0].gss_code), of_both, NOW)
    with record.served() as client:
        beside = client.get("/areas/ashmere").text
    record.store.close()
    assert "What inspectors want done better, as reported by" in alone
    assert "said by inspectors, as reported by" in alone and "in their report" not in alone
    own, _, retold = beside.partition("Also reported by others")
    assert "Waits are too long." in retold and "Waits are too long." not in own
    assert "Children wait too long." in own and "Leaders know their area." in own
    assert "said by inspectors, in their report" in own and "as reported by" not in own
    assert "The report itself is quoted above." in retold
    assert "reported by Example Council as said by inspectors" in retold
    assert "said by inspectors, as reported by" not in retold and "own words" not in retold


def test_a_search_names_what_it_leaves_out_and_the_subject_of_that_name(tmp_path: Path) -> None:
    record = SmallRecord(tmp_path)
    record.publish("report", ["Children wait too long.", "Leaders know their area."])
    record.publish("minutes", ["Co-production is part of all."], doc_type=DocType.COMMITTEE)
    with record.served() as client:
        page, other = (client.get(f"/search?q={q}").text for q in ("co-production", "porridge"))
        (hidden,) = html.fromstring(page).xpath("//p[@role='status']/a/@href")
        listed = client.get(hidden).text
    record.store.close()
    assert "1 passage with these words is left out here" in page
    assert "no finding has these words" not in page and "Co-production is part" in listed
    assert 'href="/themes/coproduction">Co-production with families</a>' in page
    assert "no finding has these words" in other and "Subjects with this" not in other


def test_what_has_no_known_day_has_that_on_which_it_was_found_in_feeds(tmp_path: Path) -> None:
    record = SmallRecord(tmp_path)
    undated = record.publish("undated", ["Children wait too long."], published=None)
    month = record.publish("month", ["Leaders know their area."], published="2031-02")
    dated = record.publish("dated", ["Leaders act."], published="2031-02-26")
    with record.served() as client:
        atom = client.get("/feeds/findings.atom").text
        items = client.get("/feeds/findings.json").json()["items"]
        page = client.get(f"/publications/{undated}").text
    record.store.close()
    days = {each["id"].rpartition(":")[2]: each for each in items}
    assert "1970" not in atom and atom.count("<updated>2031-03-05T00:00:00Z") == 1 + 2
    assert days[dated]["date_published"] == "2031-02-26T00:00:00Z"
    for each in (undated, month):
        assert "date_published" not in days[each]
        assert days[each]["date_modified"] == "2031-03-05T00:00:00Z"
    assert "its day of publication is not known" in page and "gives no date" not in page


def test_commands_call_findings_as_pages_do(tmp_path: Path) -> None:
    record = SmallRecord(tmp_path)
    record.publish("report", ["Children wait too long.", "Leaders know their area."])
    record.publish("minutes", ["They wait for months."], doc_type=DocType.COMMITTEE)
    record.store.close()
    asked = ["--data", str(tmp_path), "search", "wait", "--voice", "own", "--voice", "retold"]
    listed = CliRunner().invoke(cli, asked).output
    assert "needs to be done better, said by inspectors, in their report," in listed
    assert "needs to be done better, reported by Example Council as said by inspectors," in listed
    assert "weakness" not in listed
    assert told_by(StatedBy.INSPECTORS, DocType.COMMITTEE) == "reported as said by inspectors"
    assert told_by(StatedBy.INSPECTORS, DocType.OFFICIAL_REPORT) == "said by inspectors"
    assert told_by(StatedBy.PERSON, DocType.COMMITTEE) == "said by a person quoted"


def test_praise_and_criticism_are_quoted_in_turn(tmp_path: Path) -> None:
    record = SmallRecord(tmp_path)
    paper = record.publish("paper", QUOTES, reuse=Reuse.QUOTE)
    with record.store.transaction():
        record.store.run("UPDATE findings SET kind = 'weakness'")
        record.store.run("UPDATE findings SET kind = 'strength' WHERE quote = ?", QUOTES[9])
    with record.served() as client:
        page = html.fromstring(client.get(f"/publications/{paper}").text)
    record.store.close()
    shown = [" ".join(each.split()) for each in page.xpath("//blockquote/p/text()")]
    assert shown == [QUOTES[0], QUOTES[1], QUOTES[9]], "the only praise is among the three"


def test_what_inspectors_set_is_quoted_first_and_the_outcome_last(tmp_path: Path) -> None:
    record = SmallRecord(tmp_path)
    paper = record.publish("paper", QUOTES[:6], reuse=Reuse.QUOTE)
    kinds = {4: "area_for_improvement", 5: "priority_action"}
    with record.store.transaction():
        record.store.run("UPDATE findings SET kind = 'weakness'")
        for number, kind in kinds.items():
            record.store.run("UPDATE findings SET kind = ? WHERE quote = ?", kind, QUOTES[number])
        record.store.run("UPDATE inspections SET outcome_quote = ?", QUOTES[0][:-1])
    few = record.store.few_in(paper)
    record.store.close()
    assert few == {QUOTES[1], QUOTES[4], QUOTES[5]}


def test_what_was_done_is_quoted_before_what_a_held_report_says(tmp_path: Path) -> None:
    record = SmallRecord(tmp_path)
    minutes = record.publish("minutes", QUOTES[:6], reuse=Reuse.QUOTE, doc_type=DocType.COMMITTEE)
    record.publish("report", QUOTES[:7])
    row, findings = record.store.publication(minutes), record.store.findings_in(minutes)
    done = replace(findings[0].span, quote="The waiting list has fallen since.")
    quotes = Quotes(record.store.few_in)
    assert quotes.of(Source(row=row, words=done)) == done.quote
    with record.served() as client:
        page = client.get(f"/publications/{minutes}").text
    record.store.close()
    assert "<blockquote>" not in page and "6 passages can be read there." in page


def test_actions_quote_no_passage_that_lists_may_not(tmp_path: Path) -> None:
    record = SmallRecord(tmp_path)
    paper = record.publish("paper", QUOTES, reuse=Reuse.QUOTE)
    seqs = record.store.finding_numbers_of(paper)
    listed = [shown_quote(each) for each in record.store.findings_numbered(seqs)]
    row, findings = record.store.publication(paper), record.store.findings_in(paper)
    quotes = Quotes(record.store.few_in)
    told = [quotes.of(Source(row=row, words=each.span)) for each in reversed(findings)]
    record.store.close()
    assert told[::-1] == listed and sum(each is not None for each in listed) == 3


def test_messages_quote_the_passages_that_pages_do(tmp_path: Path) -> None:
    record = SmallRecord(tmp_path)
    paper = record.publish("paper", QUOTES, reuse=Reuse.QUOTE, doc_type=DocType.PRESS)
    seqs = record.store.finding_numbers_of(paper)
    listed = {shown_quote(each) for each in record.store.findings_numbered(seqs)} - {None}
    (inspection,) = map(record.store.inspection, record.store.inspections_about(paper))
    assert inspection is not None
    known = KnowledgeCache(
        view=record.store, register=record.register, today=record.today, holidays=frozenset()
    )
    news = known.news(inspection, frozenset())
    assert news is not None
    alert = compose_alert(news, Site("sendwatch"), Reader((), Frequency.INSTANT), "2031-03-05")
    record.store.close()
    quotes = [quote.text for part in alert.entries[0].sections for quote in part.quotes]
    assert set(quotes) == listed and len(quotes) == 3
    assert sum(part.more for part in alert.entries[0].sections) == len(QUOTES) - 3


def test_a_note_about_quoting_is_no_quotation(tmp_path: Path) -> None:
    record = SmallRecord(tmp_path)
    paper = record.publish("paper", QUOTES, reuse=Reuse.QUOTE)
    with record.store.transaction():
        record.store.run("UPDATE findings SET kind = 'weakness'")
    with record.served() as client:
        listed = html.fromstring(client.get("/findings").text)
        found = html.fromstring(client.get("/search?q=leaders").text)
        (hidden, *_) = (
            each["id"]
            for each in client.get("/api/v1/findings").json()["items"]
            if each["quote"] is None
        )
        one = client.get(f"/findings/{hidden}").text
    record.store.close()
    for page, left in ((listed, 12), (found, 2)):
        cards = page.xpath("//article[@class='finding']")
        assert len(cards) == len(page.xpath("//article//blockquote/p")) == 3
        (note,) = page.xpath(f"//p[a/@href='/publications/{paper}' and contains(., 'briefly')]")
        assert note.text_content().startswith(f"{left} more passages can be read in A title,")
    assert LONGER in one and "<mark>" not in one and "Copy this" not in one


def test_a_count_has_no_fractions() -> None:
    assert steps(0) == [0, 1]
    assert steps(2) == [0, 1, 2]
    assert steps(18) == [0, 4, 8, 12, 16, 20]


def test_every_count_has_a_statement_once(tmp_path: Path) -> None:
    record = SmallRecord(tmp_path)
    report = ["Children wait too long.", "Leaders know their area.", "Leaders must act now."]
    record.publish("report", report)
    for ref in ("press", "paper"):
        record.publish(ref, report, doc_type=DocType.PRESS)
    record.publish("elsewhere", report[:2], area=1, doc_type=DocType.PRESS)
    record.publish("later", report, area=1, doc_type=DocType.COUNCIL_NEWS)
    with record.served() as client:
        found = client.get("/api/v1/findings").json()
        everything = "&".join(f"voice={each}" for each in Voice)
        every = client.get(f"/api/v1/findings?{everything}").json()
        facets = client.get("/api/v1/facets").json()
        inspections = client.get("/api/v1/inspections").json()
        rows = client.get("/export/findings.csv").text.splitlines()
        listed, themes, compared, home = (
            client.get(path).text
            for path in ("/findings", "/themes", "/compare?area=E99000001&area=E99000002", "/")
        )
        feed = client.get("/feeds/findings.atom").text
    record.store.close()
    assert (found["total"], every["total"]) == (6, 14)
    assert {each["voice"] for each in found["items"]} == {Voice.OWN, Voice.REPORTED}
    assert facets["voice"] == {Voice.OWN: 3, Voice.REPORTED: 3, Voice.RETOLD: 8}
    assert facets["area"] == {"E99000001": 3, "E99000002": 3}
    assert [each["findings"] for each in inspections] == [3, 3]
    assert len(rows) == 1 + 6 and rows[0].endswith(",voice")
    assert (
        "6 findings" in listed
        and "8 more passages that others report as said by inspectors" in listed
    )
    assert {"2"} == set(html.fromstring(themes).xpath("//td/a/text()"))
    assert compared.count("<summary>2 findings</summary>") == 2 and "6 findings" in home
    assert feed.count("<entry>") == 5, "whoever follows news is told of all of it"
    assert feed.count(", as reported by") == 11


def test_each_kind_of_finding_is_counted_by_subject(tmp_path: Path) -> None:
    record = SmallRecord(tmp_path)
    record.publish("report", ["Waits are long.", "Leaders know their area.", "A child said so."])
    with record.store.transaction():
        record.store.run("UPDATE findings SET kind = 'experience' WHERE quote LIKE 'A child%'")
    with record.served() as client:
        page = html.fromstring(client.get("/themes").text)
        kinds = {each["kind"] for each in client.get("/api/v1/findings").json()["items"]}
    record.store.close()
    heads = [each.text_content() for each in page.xpath("//thead//th")]
    assert heads[-1] == "What it is like" and "experience" in kinds
    for row in page.xpath("//tbody/tr"):
        assert row.xpath("td[last()]/a[contains(@href, 'kind=experience')]/text()") == ["1"]


def test_a_comparison_quotes_a_passage_on_several_subjects_once(tmp_path: Path) -> None:
    record = SmallRecord(tmp_path)
    record.publish("report", QUOTES[:2])
    with record.store.transaction():
        record.store.run("DELETE FROM finding_themes")
        for theme in (Theme.LEADERSHIP, Theme.WORKFORCE, Theme.COPRODUCTION):
            record.store.run(
                "INSERT INTO finding_themes (finding_id, theme) SELECT id, ? FROM findings", theme
            )
    with record.served() as client:
        page = client.get("/compare?area=E99000001&area=E99000002").text
    record.store.close()
    assert page.count("<summary>2 findings</summary>") == 3
    assert [page.count(f"<p>{quote}</p>") for quote in QUOTES[:2]] == [1, 1]
    assert (
        page.count("2 passages on this are on another subject too, and quoted there, further up.")
        == 2
    )


def test_explain_takes_the_id_of_a_finding(tmp_path: Path) -> None:
    record = SmallRecord(tmp_path)
    paper = record.publish("report", QUOTES[:2])
    (_, second) = record.store.findings_numbered(record.store.finding_numbers_of(paper))
    found = named(record.store, second.id)
    record.store.close()
    answer = CliRunner().invoke(cli, ["--data", str(tmp_path), "explain", second.id])
    assert answer.exit_code == 0 and "A title" in answer.output
    assert [(row.id, only and only.id) for row, only in found] == [(paper, second.id)]
    unknown = CliRunner().invoke(cli, ["--data", str(tmp_path), "explain", "0" * 16])
    assert unknown.exit_code != 0


@pytest.mark.parametrize(
    ("stated_by", "kind", "words"),
    [
        (StatedBy.INSPECTORS, FindingKind.STRENGTH, "works well"),
        (StatedBy.PERSON, FindingKind.STRENGTH, "said to work well"),
        (StatedBy.PUBLISHER, FindingKind.WEAKNESS, "said to need doing better"),
        (StatedBy.GOVERNMENT, FindingKind.REQUIRED, "required by government"),
    ],
)
def test_what_somebody_claims_is_no_verdict(
    stated_by: StatedBy, kind: FindingKind, words: str
) -> None:
    assert kind_words(kind, stated_by) == words
