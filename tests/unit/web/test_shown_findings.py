"""Which findings a page shows, and in what order."""

from pathlib import Path

from lxml import html

from pipeline.explorer.quoting import LONGER
from pipeline.model.terms import DocType, Reuse
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
    assert LONGER not in page + area and "can be read in the publications themselves" in area


def test_what_others_tell_of_a_report_is_not_counted_beside_it(tmp_path: Path) -> None:
    record = SmallRecord(tmp_path)
    told = record.publish("minutes", ["Waits are too long.", "Leaders are known to all."])
    with record.served() as client:
        alone = client.get("/areas/ashmere").text
    report = record.publish("report", ["Children wait too long.", "Leaders know their area."])
    of_both = [(told, "same dates"), (report, "same dates")]
    with record.store.transaction():
        record.store.update_publication(told, doc_type=DocType.COMMITTEE)
        record.store.save_inspection(inspection(AREAS[0].gss_code), of_both, NOW)
    with record.served() as client:
        beside = client.get("/areas/ashmere").text
    record.store.close()
    assert "Waits are too long." in alone and "Waits are too long." not in beside
    assert "Children wait too long." in beside and "Leaders know their area." in beside


def test_a_note_about_quoting_is_no_quotation(tmp_path: Path) -> None:
    record = SmallRecord(tmp_path)
    record.publish("paper", QUOTES, reuse=Reuse.QUOTE)
    with record.served() as client:
        listed = html.fromstring(client.get("/findings").text)
        quoted = listed.xpath("//blockquote/p")
        notes = [each for each in listed.xpath("//article/p") if each.text_content() == LONGER]
        address = notes[0].getparent().xpath(".//a[text()='In its context']/@href")[0]
        one = client.get(address).text
    record.store.close()
    assert len(quoted) == 3 and len(notes) == 12
    assert LONGER in one and "<mark>" not in one and "Copy this" not in one


def test_a_count_has_no_fractions() -> None:
    assert steps(0) == [0, 1]
    assert steps(2) == [0, 1, 2]
    assert steps(18) == [0, 4, 8, 12, 16, 20]
