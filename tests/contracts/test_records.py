"""Publications and what is concluded of them, whatever store is behind them: no finding without its
words, nothing taken in twice.
"""

import pytest
from msgspec import structs

from pipeline.model.documents import Classification, Span
from pipeline.model.inspections import (
    Forecast,
    Inspection,
    InspectionFacts,
    Summary,
    SummarySentence,
)
from pipeline.model.publication_rows import LinkAnswer
from pipeline.model.sources import Listing
from pipeline.model.terms import DocType, Label, Origin, Reuse, Theme
from pipeline.ports.store import Store
from tests.contracts.examples import (
    AREA,
    BODY,
    LATER,
    NOW,
    REFUSED,
    SOURCE,
    WAITING,
    discover,
    discovered,
    finding,
    recorded,
    with_text,
)
from tests.support.rows import replace

OTHER = "E99000002"


def test_the_same_publication_is_discovered_once(store: Store) -> None:
    discovered(store)
    with store.transaction():
        assert discover(store, "one", LATER) is None
    assert store.last_publication() == 1


def test_a_publication_has_what_its_listing_and_its_source_state(store: Store) -> None:
    listing = Listing(
        url="https://example.org/a",
        title="Title",
        source_ref="a",
        published="2031-03-04T08:00:00Z",
        summary="Summary",
        kind="News",
        publisher="",
        local_area=OTHER,
    )
    with store.transaction():
        id = store.discover(
            SOURCE, listing, published_on="2031-03-04", origin=Origin.BACKFILL, now=NOW, parent="p"
        )
    assert id is not None
    row = store.publication(id)
    assert (row.url, row.title, row.summary, row.kind) == (
        listing.url,
        "Title",
        "Summary",
        "News",
    )
    assert (row.publisher, row.listed_area, row.parent_id) == ("Example Council", OTHER, "p")
    assert (row.published_on, row.published_at) == ("2031-03-04", "2031-03-04T08:00:00Z")
    assert (row.state, row.origin, row.label, row.score) == (
        "discovered",
        Origin.BACKFILL,
        None,
        None,
    )
    assert (row.source_kind, row.source_doc_type, row.reuse) == ("feed", None, Reuse.QUOTE)
    with pytest.raises(KeyError):
        store.publication("nobody's")


def test_a_publication_is_found_by_id_address_or_the_beginning_of_its_id(store: Store) -> None:
    id, row = discovered(store), None
    for words in (id, "https://example.org/one", id[:6]):
        (row,) = store.find_publications(words)
        assert row == store.publication(id)
    assert store.find_publications(id[:5]) == store.find_publications("nothing") == []


def test_what_a_round_found_is_named_with_its_areas(store: Store) -> None:
    before = store.last_publication()
    recorded(store, "first-report")
    discovered(store, "two")
    first, second = store.publications_after(before)
    assert (first.areas, first.label, first.state) == (
        ("Ashmere",),
        Label.INSPECTION_OUTCOME,
        "recorded",
    )
    assert (second.areas, second.label) == ((), None)


def save(store: Store, publication: str, sha256: str) -> str:
    with store.transaction():
        document = store.add_document(
            publication,
            sha256=sha256,
            media_type="text/html",
            size=3,
            final_url="https://example.org/final",
            headers={"etag": "x"},
            asked={"accept": "*/*"},
            now=NOW,
        )
        store.update_publication(publication, document_id=document)
    return document


def test_a_changed_body_is_a_second_document(store: Store) -> None:
    id = discovered(store)
    first, again, second = (save(store, id, sha * 32) for sha in ("ab", "ab", "cd"))
    assert first == again != second
    assert store.publication(id).document_id == second
    document = store.document(first)
    assert (document.sha256, document.bytes, document.headers) == ("ab" * 32, 3, {"etag": "x"})
    assert (document.request_headers, document.bytes_gone_at) == ({"accept": "*/*"}, None)
    with pytest.raises(KeyError):
        store.document("nobody's")


def test_a_text_is_stored_once_for_its_document_and_version(store: Store) -> None:
    publication, text_id, text = with_text(store)
    with store.transaction():
        assert store.save_text(replace(text, body="something else")) == text_id
        other = store.save_text(replace(text, version="plain/2"))
    assert store.text(text_id) == text and store.text(other).version == "plain/2"
    assert store.page_of(publication, "Waiting times") == 1
    assert store.page_of(publication, "no such words") is None
    with pytest.raises(KeyError):
        store.text("nobody's")


def test_a_publication_is_had_with_its_text_and_what_its_document_is(store: Store) -> None:
    publication, _, text = with_text(store)
    text = replace(text, version="plain/2", title="Its own title", page_starts=(0, 5))
    with store.transaction():
        store.update_publication(publication, text_id=store.save_text(text))
    with pytest.raises(KeyError):
        store.as_read(publication)
    save(store, publication, "ab" * 32)
    row = store.publication(publication)
    read = store.as_read(publication)
    assert (read.row, read.text, read.media_type) == (row, text, "text/html")
    assert read.concluded is None and not read.answered
    with pytest.raises(KeyError):
        store.as_read("nobody's")


def test_a_finding_is_stored_with_its_words_and_place(store: Store) -> None:
    publication, text_id, text = with_text(store)
    with store.transaction():
        store.save_findings(publication, text_id, "1", [finding(text, f"😀 {WAITING}")])
    (kept,) = store.findings_in(publication)
    where = slice(kept.span.start, kept.span.end)
    assert store.text(text_id).body[where] == kept.span.quote == f"😀 {WAITING}"
    assert kept.themes == (Theme.LEADERSHIP,)
    assert store.misquoted(publication) == frozenset()


def test_themes_keep_their_order(store: Store) -> None:
    publication, text_id, text = with_text(store)
    themes = (Theme.WORKFORCE, Theme.ANNUAL_REVIEWS, Theme.THERAPIES)
    with store.transaction():
        said = replace(finding(text), themes=themes)
        store.save_findings(publication, text_id, "1", [said])
    assert [kept.themes for kept in store.findings_in(publication)] == [themes]


@pytest.mark.parametrize("change", ["quote", "start", "longer", "empty"])
def test_a_finding_without_its_words_is_refused(store: Store, change: str) -> None:
    publication, text_id, text = with_text(store)
    right = finding(text)
    s = right.span
    wrong = {
        "quote": Span(s.start, s.end, s.quote.replace("too long", "very odd"), 1),
        "start": Span(s.start - 1, s.end - 1, s.quote, 1),
        "longer": Span(s.start, s.end + 1, s.quote, 1),
        "empty": Span(s.start, s.start, "", 1),
    }[change]
    with pytest.raises(REFUSED), store.transaction():
        store.save_findings(publication, text_id, "1", [right, replace(right, span=wrong)])
    assert store.findings_in(publication) == ()


def test_findings_are_replaced_and_stand_in_the_order_of_the_text(store: Store) -> None:
    publication, text_id, text = with_text(store)
    early, late = finding(text, "Leaders know"), finding(text)
    with store.transaction():
        store.save_findings(publication, text_id, "1", [late, early, late])
    assert [each.span for each in store.findings_in(publication)] == [early.span, late.span]
    assert [each.span for each in store.findings_in(publication, at_most=1)] == [early.span]
    with store.transaction():
        store.save_findings(publication, text_id, "1", [late])
    assert [each.span for each in store.findings_in(publication)] == [late.span]


def test_every_finding_of_a_long_report_is_stored_in_the_order_of_its_text(store: Store) -> None:
    said = [f"Waits of kind w{number} are too long." for number in range(250)]
    publication, text_id, text = with_text(store, body="\n".join(said))
    with store.transaction():
        store.save_findings(publication, text_id, "1", [finding(text, each) for each in said])
    assert [each.span.quote for each in store.findings_in(publication)] == said
    assert store.misquoted(publication) == frozenset()


def test_what_was_concluded_is_kept_as_it_was(store: Store) -> None:
    publication, text_id, _ = with_text(store)
    assert store.analysis(publication) is None
    found = Classification(
        label=Label.OTHER, doc_type=DocType.PRESS, score=0.25, reason="no inspection", version="2"
    )
    facts = (InspectionFacts(area=AREA, inspectorates=("Ofsted",)),)
    with store.transaction():
        store.save_classification(publication, text_id, found)
        store.save_inspection_facts(publication, facts)
    stored = store.analysis(publication)
    assert stored is not None and stored[0] == found
    assert [each.area and each.area.gss_code for each in stored[1]] == [AREA.gss_code]
    assert stored[1][0].inspectorates == ("Ofsted",)


def test_an_inspection_is_what_its_publications_say_together(store: Store) -> None:
    one, other = recorded(store, "one-report"), recorded(store, "other-report")
    assert store.inspections_about(one) == ["first"]
    members = store.publications_about("first")
    assert {each.publication.id for each in members} == {one, other}
    assert {each.why for each in members} == {"same dates"}
    assert members[0].publication == store.publication(members[0].publication.id)
    accounts = store.accounts(AREA.gss_code)
    assert {each.publication for each in accounts} == {one, other}
    assert {each.inspection for each in accounts} == {"first"}
    assert [each.id for each in store.inspections_of(AREA.gss_code)] == ["first"]


def test_a_merged_inspection_s_id_still_names_the_one_that_it_became(store: Store) -> None:
    one = recorded(store, "one-report", "old")
    other = recorded(store, "other-report", "new")
    with store.transaction():
        store.merge_inspection("old", "new")
    merged = store.inspection("old")
    assert merged is not None and merged.id == "new"
    assert store.inspections_about(one) == store.inspections_about(other) == ["new"]
    assert len(store.findings_in(one, "new")) == 1
    assert [each.id for each in store.inspections_of(AREA.gss_code)] == ["new"]


def test_what_is_taken_back_leaves_its_place_and_its_findings(store: Store) -> None:
    publication = recorded(store)
    with store.transaction():
        assert store.withdraw(publication, [AREA.gss_code]) == []
    assert len(store.findings_in(publication, "first")) == 1
    with store.transaction():
        assert store.withdraw(publication) == [AREA.gss_code]
        store.prune_inspections(AREA.gss_code)
    assert store.findings_in(publication) == () and store.inspections_about(publication) == []
    assert store.inspection("first") is None


def test_an_inspection_that_something_is_about_is_not_forgotten(store: Store) -> None:
    recorded(store)
    with store.transaction():
        store.save_inspection(Inspection(id="empty", area=AREA.gss_code), [], NOW)
        store.prune_inspections(AREA.gss_code)
    assert store.inspection("first") is not None and store.inspection("empty") is None


def test_findings_about_another_inspection_are_not_this_one_s(store: Store) -> None:
    publication, text_id, text = with_text(store)
    areas = ((AREA.gss_code, "Leaders know"), (OTHER, WAITING))
    with store.transaction():
        for area, id in ((AREA.gss_code, "first"), (OTHER, "second")):
            store.save_inspection(Inspection(id=id, area=area), [(publication, "test")], NOW)
        found = [replace(finding(text, words), area=area) for area, words in areas]
        store.save_findings(publication, text_id, "1", found)
    assert len(store.findings_in(publication)) == 2
    assert [each.area for each in store.findings_in(publication, "second")] == [OTHER]


def test_a_summary_stands_in_the_place_of_the_one_before(store: Store) -> None:
    publication, text_id, _ = with_text(store)
    assert store.summary(publication) is None
    made = Summary(text_id, "small", "1", (SummarySentence("Waits are long.", 42, 69),), 1)
    with store.transaction():
        store.save_summary(publication, replace(made, dropped=9), NOW)
        store.save_summary(publication, made, LATER)
    assert store.summary(publication) == made


def test_an_answer_counts_for_the_words_that_it_was_given_for(store: Store) -> None:
    publication = recorded(store)
    text_id = store.publication(publication).text_id
    with store.transaction():
        for label, now in ((Label.OTHER, NOW), (Label.INSPECTION_OUTCOME, LATER)):
            store.save_answer(
                publication,
                text_id=text_id,
                label=label,
                area=AREA.gss_code,
                inspection="first",
                now=now,
            )
        store.save_answer(
            publication, text_id=None, label=Label.OTHER, area=None, inspection=None, now=NOW
        )
    latest, unread = store.answers(publication)
    assert (latest.label, latest.body, latest.inspection_id) == (
        Label.INSPECTION_OUTCOME,
        BODY,
        "first",
    )
    assert (unread.text_id, unread.body) == (None, None)
    assert store.accounts(AREA.gss_code)[0].joined == "first"


def test_an_answer_about_a_passage_takes_the_place_of_an_earlier_one(store: Store) -> None:
    said = LinkAnswer(
        id="1",
        asked_by="p",
        asked="Cut waits.",
        told_by="q",
        told="Waits fell.",
        about=True,
        answered_at=NOW,
    )
    again = structs.replace(said, about=False, answered_at=LATER)
    with store.transaction():
        store.save_link_answer(said)
        store.save_link_answer(again)
    assert store.link_answers() == [again]


def test_what_waits_for_a_person_and_what_was_passed_over(store: Store) -> None:
    unsure, passed, _ = discovered(store, "a"), discovered(store, "b"), discovered(store, "c")
    with store.transaction():
        store.update_publication(unsure, state="review", reason="two areas")
        store.update_publication(passed, state="ended", reason="prefilter/1: weather")
    assert [row.id for row in store.to_review()] == [unsure]
    assert [row.id for row in store.passed_over()] == [passed]


def test_the_archive_is_gone_through_in_order_and_can_be_taken_up(store: Store) -> None:
    first, second = recorded(store, "one-report"), recorded(store, "other-report")
    save(store, first, "ab" * 32)
    save(store, second, "cd" * 32)
    discovered(store, "never fetched")
    row = store.next_stored(0, (), ())
    assert row is not None and row.id == first
    following = store.next_stored(row.seq, (), (AREA.gss_code,))
    assert following is not None and following.id == second
    assert store.next_stored(following.seq, (), ()) is None
    assert store.next_stored(0, (), (OTHER,)) is None
    only = store.next_stored(0, (second,), ())
    assert only is not None and only.id == second
    assert store.unfinished_reanalysis("all", "code") is None
    with store.transaction():
        run = store.begin_reanalysis("all", "code", NOW)
        store.update_reanalysis(run, after_seq=row.seq, publication_id=first, before=None)
    going_on = store.unfinished_reanalysis("all", "code")
    assert going_on is not None
    assert (going_on.id, going_on.after_seq, going_on.publication_id) == (run, row.seq, first)
    with store.transaction():
        store.update_reanalysis(run, finished_at=LATER)
    assert store.unfinished_reanalysis("all", "code") is None


def test_a_report_is_awaited_until_there_is_one(store: Store) -> None:
    publication = recorded(store)
    assert store.areas_awaiting_report("2031-01-01", 9) == []
    with store.transaction():
        store.update_publication(publication, doc_type=DocType.COUNCIL_NEWS)
    assert store.areas_awaiting_report("2031-01-01", 9) == [AREA.gss_code]
    assert store.areas_awaiting_report("2031-12-01", 9) == []


def test_forecasts_are_kept_as_they_were_made(store: Store) -> None:
    made = Forecast(
        area=AREA.gss_code,
        awaited="report",
        since="2031-01-17",
        made_on="2031-01-20",
        earliest="2031-03-03",
        middle="2031-03-17",
        latest="2031-04-04",
        percent=80,
        learned_from=20,
        method="report/1",
    )
    later = replace(made, made_on="2031-02-20", earliest="2031-03-10")
    visit = replace(made, awaited="monitoring", made_on="2031-03-01")
    with store.transaction():
        store.keep_forecast(made)
        store.keep_forecast(replace(made, latest="2031-12-31"))
        store.keep_forecast(later)
        store.keep_forecast(visit)
    assert (
        list(store.forecasts(AREA.gss_code)) == [made, later, visit] == list(store.forecasts(None))
    )
    assert list(store.forecasts(OTHER)) == []
    assert store.report_expected(AREA.gss_code, "2031-01-17") == later
    assert store.report_expected(AREA.gss_code, "2031-01-18") is None
