"""What people look up, whatever store is behind it: which rows a word finds, not how they rank."""

from collections.abc import Sequence
from typing import Any

import pytest

from pipeline.explorer.find import Finder
from pipeline.model.documents import PartialDate, Text
from pipeline.model.events import FINDINGS_RECORDED, NewEvent
from pipeline.model.inspections import DateRange, Inspection
from pipeline.model.lookup_rows import (
    Arrival,
    Facet,
    FindingFilter,
    FindingRecord,
    FormerFinding,
    Order,
    PublicationHit,
)
from pipeline.model.terms import (
    DocType,
    FindingKind,
    Label,
    Origin,
    Outcome,
    Reuse,
    StatedBy,
    Theme,
    Voice,
)
from pipeline.ports.store import Store
from tests.contracts.examples import (
    AREA,
    BODY,
    BULLETIN,
    LATER,
    NOW,
    SOON,
    WAITING,
    discovered,
    enlisted,
    finding,
    recorded,
    with_text,
)
from tests.support.rows import replace

KNOW = "Leaders know their area’s children well."
OTHER = "E99000002"


def found(
    store: Store, words: str, limit: int = 9, since: str | None = None, **asked: str
) -> Sequence[FindingRecord]:
    chosen = {Facet(name): (str(value),) for name, value in asked.items()}
    return Finder(store).page(FindingFilter(words, chosen, since), Order.BEST, limit).findings


def test_publications_without_a_date_are_counted(store: Store) -> None:
    id = told_apart(store)
    known = store.publication_record(id)
    assert known is not None
    assert store.dateless_publications() == (known.published_on is None)
    with store.transaction():
        store.update_publication(id, published_on=None)
    assert store.dateless_publications() == 1 and store.publication_records()[0].id == id


def test_the_newest_finding_bounds_how_many_there_are(store: Store) -> None:
    assert store.newest_finding() == 0
    told_apart(store)
    assert store.newest_finding() >= len(list(store.finding_keys())) > 0


def quotes(store: Store, words: str, **asked: Any) -> set[str]:
    return {hit.quote for hit in found(store, words, **asked)}


def told_apart(store: Store) -> str:
    """A report with two findings that differ in all that can be asked for."""
    publication, text_id, text = with_text(store, "both")
    inspected = Inspection(
        id="first",
        area=AREA.gss_code,
        outcome=Outcome.INCONSISTENT,
        dates=DateRange(PartialDate("2031-02-03"), PartialDate("2031-02-07")),
    )
    weak = replace(
        finding(text),
        kind=FindingKind.WEAKNESS,
        themes=(Theme.THERAPIES, Theme.COMMUNICATION),
        section="What must improve",
        area=AREA.gss_code,
    )
    with store.transaction():
        store.update_publication(publication, doc_type=DocType.OFFICIAL_REPORT, state="recorded")
        store.save_inspection(inspected, [(publication, "same dates")], NOW)
        store.save_findings(
            publication, text_id, "1", [weak, replace(finding(text, KNOW), area=OTHER)]
        )
    return publication


def test_a_finding_is_found_with_its_publication_and_its_inspection(store: Store) -> None:
    told_apart(store)
    (hit,) = found(store, "waiting")
    assert hit.id
    assert (hit.kind, hit.stated_by, hit.quote) == (
        FindingKind.WEAKNESS,
        StatedBy.INSPECTORS,
        WAITING,
    )
    assert (hit.page, hit.section, hit.area) == (1, "What must improve", AREA.gss_code)
    assert (hit.url, hit.title) == ("https://example.org/both", "A title")
    assert (hit.publisher, hit.published_on) == ("Example Council", "2031-03-04")
    assert (hit.doc_type, hit.reuse) == (DocType.OFFICIAL_REPORT, Reuse.QUOTE)
    assert (hit.outcome, hit.started) == (Outcome.INCONSISTENT, "2031-02-03")


def test_a_finding_of_no_inspection_is_found_without_one(store: Store) -> None:
    told_apart(store)
    (hit,) = found(store, "children")
    assert (hit.quote, hit.outcome, hit.started) == (KNOW, None, None)


@pytest.mark.parametrize(
    "words",
    ["WAITING", "wait", "waits", "time", "long waiting", '"waiting times"', "improve", "improving"],
)
def test_words_match_by_their_stems_in_any_order(store: Store, words: str) -> None:
    told_apart(store)
    assert quotes(store, words) == {WAITING}


@pytest.mark.parametrize("words", ["therapy", "waiting children", '"times waiting"', "wai"])
def test_every_word_and_phrase_must_match(store: Store, words: str) -> None:
    told_apart(store)
    assert quotes(store, words) == set()


@pytest.mark.parametrize("words", ["(", "*", "NOT", "a AND (", "quote:", "-^", 'therapy"'])
def test_any_input_is_allowed(store: Store, words: str) -> None:
    told_apart(store)
    assert store.matching_findings(words, 9) == []
    assert store.search_publications(words, since=None, until=None, limit=9) == []


@pytest.mark.parametrize("words", ["", "  ", '"', '""'])
def test_a_search_without_a_word_finds_nothing(store: Store, words: str) -> None:
    assert store.matching_findings(words, 9) == []
    assert store.search_publications(words, since=None, until=None, limit=9) == []


def test_words_of_the_search_language_are_words(store: Store) -> None:
    told_apart(store)
    assert quotes(store, "waiting OR children") == set()
    assert quotes(store, "waiting*") == {WAITING}


@pytest.mark.parametrize(
    ("asked", "other"),
    [
        ({"area": AREA.gss_code}, {"area": OTHER}),
        ({"kind": FindingKind.WEAKNESS}, {"kind": FindingKind.STRENGTH}),
        ({"theme": Theme.COMMUNICATION}, {"theme": Theme.LEADERSHIP}),
        ({"outcome": Outcome.INCONSISTENT}, {"outcome": Outcome.POSITIVE}),
        ({"since": "2031-03-04"}, {"since": "2031-03-05"}),
    ],
)
def test_a_search_is_narrowed(store: Store, asked: Any, other: Any) -> None:
    told_apart(store)
    assert quotes(store, "waiting", **asked) == {WAITING}
    assert quotes(store, "waiting", **other) == set()


def test_no_more_findings_are_returned_than_asked_for(store: Store) -> None:
    for ref in ("one", "two", "three"):
        recorded(store, ref, inspection=ref)
    assert len(found(store, "waiting")) == 3
    assert len(found(store, "waiting", limit=2)) == 2


def test_withdrawn_findings_are_not_found(store: Store) -> None:
    publication = told_apart(store)
    with store.transaction():
        store.withdraw(publication)
    assert quotes(store, "waiting") == set()


def titled(store: Store, ref: str, label: Label) -> str:
    """A publication whose text has a title."""
    publication = discovered(store, ref)
    text = Text(document=f"{ref:0<64}", version="plain/1", body=BODY, title="Letter of findings")
    with store.transaction():
        text_id = store.save_text(text)
        store.update_publication(
            publication, text_id=text_id, label=label, doc_type=DocType.OFFICIAL_REPORT
        )
    return publication


def publications(store: Store, words: str, since: str | None = None, limit: int = 9) -> set[str]:
    return {
        hit.id for hit in store.search_publications(words, since=since, until=None, limit=limit)
    }


def test_publications_about_inspections_are_found_by_text_or_title(store: Store) -> None:
    report = titled(store, "report", Label.INSPECTION_OUTCOME)
    notice = titled(store, "notice", Label.INSPECTION_ANNOUNCED)
    titled(store, "other", Label.OTHER)
    for words in ("leaders", "letter", "waiting letters"):
        assert publications(store, words) == {report, notice}
    assert publications(store, "therapy") == set()
    assert len(publications(store, "letter", limit=1)) == 1


def test_a_publication_is_found_with_what_is_stated_of_it(store: Store) -> None:
    report = titled(store, "report", Label.INSPECTION_OUTCOME)
    assert publications(store, "letter", "2031-03-05") == set()
    assert store.search_publications("letter", since="2031-03-04", until="2031-03-04", limit=9) == [
        PublicationHit(
            id=report,
            url="https://example.org/report",
            title="A title",
            publisher="Example Council",
            published_on=PartialDate("2031-03-04"),
            label=Label.INSPECTION_OUTCOME,
            doc_type=DocType.OFFICIAL_REPORT,
        )
    ]


def test_arrivals_tell_when_a_publication_became_news_first(store: Store) -> None:
    report = recorded(store)
    again = NewEvent(name=FINDINGS_RECORDED, subject=report, input="later", origin=Origin.LIVE)
    with store.transaction():
        store.emit(again, LATER)
    day = PartialDate("2031-03-04")
    assert store.arrivals() == [Arrival(report, "first", AREA.gss_code, day, NOW)]


def test_what_a_backfill_recorded_was_never_news(store: Store) -> None:
    publication, _, _ = with_text(store, "old")
    inspected = Inspection(id="first", area=AREA.gss_code)
    with store.transaction():
        store.save_inspection(inspected, [(publication, "same dates")], NOW)
    assert store.arrivals() == [], "it is not recorded yet"
    news = NewEvent(name=FINDINGS_RECORDED, subject=publication, input="", origin=Origin.BACKFILL)
    with store.transaction():
        store.update_publication(publication, state="recorded")
        store.emit(news, NOW)
    (arrival,) = store.arrivals()
    assert (arrival.id, arrival.inspection_id, arrival.at) == (publication, "first", None)


def test_how_much_is_stored_and_waiting_is_counted(store: Store) -> None:
    assert set(store.counts().values()) == {0}
    recorded(store)
    unclear, _, _ = with_text(store, "unclear")
    with store.transaction():
        store.update_publication(unclear, state="review")
        who = enlisted(store)
        for key in ("sent", "parked", "waiting"):
            store.owe(who, key, BULLETIN, [], NOW)
    for each in store.claim_deliveries(NOW, SOON, 9, channel="outbox"):
        with store.transaction():
            if each.key == "sent":
                store.mark_sent(each, NOW)
            elif each.key == "parked":
                store.mark_failed(each, "no such address", None)
    (task, *_) = store.claim(NOW, SOON, 9)
    with store.transaction():
        store.fail(task, "broken", None)
    assert store.counts() == {
        "publications": 2,
        "documents": 0,
        "inspections": 1,
        "findings": 1,
        "subscribers": 1,
        "tasks waiting": 2,
        "tasks parked": 1,
        "messages waiting": 1,
        "messages sent": 1,
        "messages parked": 1,
        "to review": 1,
        "put aside that speak of a SEND inspection": 0,
    }


def test_a_finding_that_was_replaced_is_known_by_its_old_id(store: Store) -> None:
    publication = told_apart(store)
    ids = {
        each.quote: each.id
        for each in store.findings_numbered(store.finding_numbers_of(publication))
    }
    assert store.former_finding(ids[WAITING]) is None, "it is stored"
    text = Text(document=f"{'both':0<64}", version="plain/2", body=BODY)
    with store.transaction():
        text_id = store.save_text(text)
        again = replace(finding(text), kind=FindingKind.PRIORITY_ACTION)
        store.save_findings(publication, text_id, "2", [again])
    (current,) = store.findings_numbered(store.finding_numbers_of(publication))
    assert store.former_finding(ids[WAITING]) == FormerFinding(publication, current.id)
    assert store.former_finding(ids[KNOW]) == FormerFinding(publication, None)
    assert store.former_finding(current.id) is None and store.former_finding("never") is None
    with store.transaction():
        store.save_findings(publication, text_id, "1", [finding(text, KNOW)])
    (back,) = store.findings_numbered(store.finding_numbers_of(publication))
    assert store.former_finding(back.id) is None, "it came back"


def test_publications_and_inspections_are_read_one_by_one_too(store: Store) -> None:
    for ref in ("one", "two"):
        recorded(store, ref)
    every = store.publication_records()
    assert [each.title for each in every] == ["A title"] * 2
    assert store.publication_records(1) == every[:1]
    assert [store.publication_record(each.id) for each in every] == every
    (visit,) = store.inspection_records()
    assert store.inspection_record(visit.id) == visit
    assert store.inspection_record("none") is None and store.publication_record("none") is None
    waiting, _, _ = with_text(store, "waiting")
    assert store.publication_record(waiting) is None, "its findings are not recorded yet"


def test_findings_about_an_inspection_and_those_about_none(store: Store) -> None:
    told_apart(store)
    weak, other = store.findings_about("first", AREA.gss_code), store.findings_about(None, OTHER)
    assert [each[1:] for each in weak] == [(FindingKind.WEAKNESS, Voice.OWN)]
    assert [hit.quote for hit in store.findings_numbered([each[0] for each in weak])] == [WAITING]
    assert [hit.quote for hit in store.findings_numbered([each[0] for each in other])] == [KNOW]
    assert store.findings_about("none", OTHER) == []


def test_what_others_tell_of_an_inspection_counts_until_its_report_is_there(store: Store) -> None:
    told = recorded(store, "told")
    with store.transaction():
        store.update_publication(told, doc_type=DocType.PRESS)
    (retold,) = store.finding_numbers_of(told)
    assert voices(store, retold) == {Voice.REPORTED}
    report = recorded(store, "report")
    (own,) = store.finding_numbers_of(report)
    assert voices(store, retold) == {Voice.RETOLD} and voices(store, own) == {Voice.OWN}
    assert [hit.publication_id for hit in found(store, "")] == [report]
    assert [hit.publication_id for hit in found(store, "", voice=Voice.RETOLD)] == [told]
    (visit,) = store.inspection_records()
    assert (visit.publications, visit.findings) == (2, 1)
    with store.transaction():
        store.withdraw(report)
    assert voices(store, retold) == {Voice.REPORTED}


def voices(store: Store, seq: int) -> set[str]:
    """The voice of a finding, as a record of its own, as what it is listed by, and of its area."""
    (record,) = store.findings_numbered([seq])
    (key,) = (each for each in store.finding_keys() if each.seq == seq)
    (alone,) = (each for each in (store.finding_record(record.id),) if each)
    return {record.voice, alone.voice, *key.facets[Facet.VOICE]}
