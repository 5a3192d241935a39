"""Publications about one inspection are joined, whatever order they arrive in; what fits two
belongs to neither.
"""

import random
from dataclasses import replace
from itertools import permutations

import pytest

from pipeline.analysis.linking.clusters import cluster, identify, merged, new_id
from pipeline.analysis.linking.fitting import Cluster, bounds
from pipeline.model.documents import LocalArea, PartialDate
from pipeline.model.inspections import Account, DateRange, InspectionFacts
from pipeline.model.terms import DocType, Framework, Label, Outcome, Visit

AREA = LocalArea(
    gss_code="E99000001",
    name="Ashmere",
    official_name="Ashmere Council",
    region="North",
    ofsted_urn="99001",
)


def account(
    id: str,
    published: str | None,
    started: str | None = None,
    ended: str | None = None,
    *,
    doc: DocType = DocType.COUNCIL_NEWS,
    label: Label = Label.INSPECTION_OUTCOME,
    outcome: Outcome | None = None,
    visit: Visit | None = None,
    links: tuple[str, ...] = (),
    inspection: str | None = None,
    framework: Framework | None = None,
    joined: str | None = None,
) -> Account:
    dates = DateRange(
        PartialDate(started) if started else None,
        PartialDate(ended or started) if started else None,  # type: ignore[arg-type]
    )
    facts = InspectionFacts(
        area=AREA, framework=framework, visit=visit, dates=dates, outcome=outcome
    )
    return Account(
        publication=id,
        url=f"https://example.org/{id}",
        label=label,
        doc_type=doc,
        published=PartialDate(published) if published else None,
        facts=facts,
        links=links,
        inspection=inspection,
        joined=joined,
    )


def groups(accounts: list[Account]) -> set[frozenset[str]]:
    return {frozenset(a.publication for a in c.accounts) for c in cluster(accounts)[0]}


REPORT = account(
    "report",
    "2024-12-18",
    "2024-10-21",
    "2024-10-25",
    doc=DocType.OFFICIAL_REPORT,
    outcome=Outcome.INCONSISTENT,
)
NEWS = account("news", "2024-12-18")
PRESS = account("press", "2024-12-23", "2024-10")
OLD_PRESS = account("old-press", "2018-02-14", "2017-12", doc=DocType.PRESS)
CASE_STUDY = account("case-study", "2018-09-03", doc=DocType.CASE_STUDY)


@pytest.mark.parametrize("doc", [DocType.ACTION_PLAN, DocType.GOVERNMENT])
def test_a_plan_or_notice_with_other_days_is_no_proof_of_another_inspection(doc: DocType) -> None:
    plan = account("plan", "2025-06-02", "2025-02-20", doc=doc)
    for order in permutations([REPORT, NEWS, plan]):
        (found,), doubts = cluster(order)
        assert not doubts and [one.publication for one in found.accounts][-1] == "plan"
        assert merged("id", AREA.gss_code, found).dates == REPORT.facts.dates
    other = account("other", "2023-04-03", "2023-01-16", "2023-01-20")
    assert [one.account.publication for one in cluster([REPORT, other, plan])[1]] == ["plan"]
    told = replace(plan, facts=replace(plan.facts, outcome=Outcome.NOT_EFFECTIVE_ACTION))
    assert len(cluster([REPORT, told])[0]) == 2
    assert len(cluster([plan])[0]) == 1, "nothing else is known of the area"


def test_who_gives_the_month_of_the_report_means_its_inspection() -> None:
    recalled = account(
        "minutes", "2026-04-02", "2024-12", doc=DocType.COMMITTEE, outcome=Outcome.INCONSISTENT
    )
    assert groups([REPORT, recalled]) == {frozenset({"report", "minutes"})}
    other = replace(recalled, facts=replace(recalled.facts, outcome=Outcome.SYSTEMIC_FAILINGS))
    assert len(groups([REPORT, other])) == 2


def test_a_result_that_is_out_before_a_visit_is_of_another() -> None:
    notice = account(
        "notice", "2026-11-20", "2026-12-14", "2026-12-18", label=Label.INSPECTION_ANNOUNCED
    )
    result = account("result", "2026-11-25", outcome=Outcome.SYSTEMIC_FAILINGS)
    assert groups([notice, result]) == {frozenset({"notice"}), frozenset({"result"})}
    after = replace(result, published=PartialDate("2027-02-25"))
    assert groups([notice, after]) == {frozenset({"notice", "result"})}


def test_one_inspection_however_many_publications_and_in_any_order() -> None:
    everything = [REPORT, NEWS, PRESS, OLD_PRESS, CASE_STUDY]
    expected = {frozenset({"report", "news", "press"}), frozenset({"old-press", "case-study"})}
    for order in permutations(everything):
        assert groups(list(order)) == expected


def test_an_undated_account_long_after_goes_to_the_only_inspection_it_can_follow() -> None:
    assert groups([OLD_PRESS, CASE_STUDY, REPORT]) == {
        frozenset({"old-press", "case-study"}),
        frozenset({"report"}),
    }


def test_an_account_that_fits_two_equally_well_is_a_doubt() -> None:
    one = account("one", "2024-05-01", "2024-03-04", doc=DocType.OFFICIAL_REPORT, visit=Visit.FULL)
    two = account(
        "two", "2024-05-08", "2024-04-15", doc=DocType.OFFICIAL_REPORT, visit=Visit.THEMATIC
    )
    clusters, doubts = cluster([one, two, account("unsure", "2024-05-20")])
    assert len(clusters) == 2
    assert [(d.account.publication, len(d.candidates)) for d in doubts] == [("unsure", 2)]


def test_a_link_to_the_report_decides_where_dates_do_not() -> None:
    one = account("one", "2024-05-01", "2024-03-04", doc=DocType.OFFICIAL_REPORT, visit=Visit.FULL)
    two = account(
        "two", "2024-05-08", "2024-04-15", doc=DocType.OFFICIAL_REPORT, visit=Visit.THEMATIC
    )
    sure = account("sure", "2024-05-20", links=("https://example.org/two",))
    assert groups([one, two, sure]) == {frozenset({"one"}), frozenset({"two", "sure"})}


def test_another_outcome_is_another_inspection() -> None:
    other = account("other", "2024-12-20", outcome=Outcome.SUFFICIENT_PROGRESS)
    assert groups([REPORT, other]) == {frozenset({"report"}), frozenset({"other"})}


OLD, NEW = Framework.LOCAL_AREA_SEND_2016, Framework.AREA_SEND_2023
FULL_2019 = account(
    "full",
    None,
    "2019-06-10",
    "2019-06-14",
    framework=OLD,
    visit=Visit.FULL,
    outcome=Outcome.WRITTEN_STATEMENT_OF_ACTION,
)
REVISIT_2022 = account(
    "revisit",
    None,
    "2022-05",
    framework=OLD,
    visit=Visit.REVISIT,
    outcome=Outcome.SUFFICIENT_PROGRESS,
)
"""Two inspections of an area, told by pages that bear no day of publication."""


def undated(**stated: object) -> Account:
    return account("undated", None, **stated)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("own", "home"),
    [
        (undated(framework=OLD, visit=Visit.FULL), "full"),
        (undated(framework=OLD, visit=Visit.REVISIT), "revisit"),
        (undated(outcome=Outcome.SUFFICIENT_PROGRESS), "revisit"),
        (account("undated", None, "--05", framework=OLD, visit=Visit.REVISIT), "revisit"),
        (account("undated", None, "--06"), "full"),
    ],
)
def test_an_undated_account_joins_the_one_inspection_that_it_fits(own: Account, home: str) -> None:
    clusters, doubts = cluster([FULL_2019, REVISIT_2022, own])
    found = {frozenset(a.publication for a in one.accounts) for one in clusters}
    assert frozenset({home, "undated"}) in found and len(found) == 2 and not doubts


@pytest.mark.parametrize(
    "own",
    [
        undated(),
        undated(framework=OLD),
        undated(framework=NEW, visit=Visit.FULL, outcome=Outcome.INCONSISTENT),
        undated(outcome=Outcome.NOT_SUFFICIENT_PROGRESS),
        account("undated", None, "--11", framework=OLD, visit=Visit.REVISIT),
        undated(framework=OLD, label=Label.INSPECTION_ANNOUNCED),
    ],
)
def test_an_undated_account_that_fits_none_or_several_founds_no_inspection(own: Account) -> None:
    clusters, doubts = cluster([FULL_2019, REVISIT_2022, own])
    assert len(clusters) == 2
    assert [doubt.account.publication for doubt in doubts] == ["undated"]


NEWLY = new_id(AREA.gss_code, "undated")


@pytest.mark.parametrize("dates", [(), ("2019",)])
def test_an_account_founds_the_inspection_that_a_person_said_is_new(dates: tuple[str]) -> None:
    own = account("undated", None, *dates, inspection="old", joined=NEWLY)
    copy = account("copy", None, joined=NEWLY)
    others = [
        replace(FULL_2019, inspection="old"),
        replace(REVISIT_2022, inspection="revisit"),
    ]
    for accounts in permutations([*others, own, copy]):
        clusters, doubts = cluster(accounts)
        named, aliases = identify(AREA.gss_code, clusters)
        assert {id: {a.publication for a in one.accounts} for id, one in named} == {
            "old": {"full"},
            "revisit": {"revisit"},
            NEWLY: {"undated", "copy"},
        }
        assert not doubts and not aliases


def test_what_is_said_to_be_new_is_one_inspection_with_another_of_the_same_dates() -> None:
    own = account("undated", None, "2022-05", inspection=NEWLY, joined=NEWLY)
    assert groups([REVISIT_2022, own]) == {frozenset({"revisit", "undated"})}


def test_a_month_without_a_year_is_the_latest_before_its_publication() -> None:
    press = account("press", "2022-07-13", "--05", visit=Visit.REVISIT)
    assert groups([FULL_2019, REVISIT_2022, press]) == {
        frozenset({"full"}),
        frozenset({"revisit", "press"}),
    }


def test_one_month_is_one_inspection_whatever_kind_was_read() -> None:
    misread = account("misread", None, "2022-05-23", "2022-05-25", visit=Visit.FULL)
    assert groups([REVISIT_2022, misread]) == {frozenset({"revisit", "misread"})}


def test_a_year_in_which_there_were_two_inspections_is_a_doubt() -> None:
    other = account("other", None, "2022-11", framework=OLD, visit=Visit.MONITORING)
    year = account("year", None, "2022")
    clusters, doubts = cluster([REVISIT_2022, other, year])
    assert len(clusters) == 2 and [doubt.account.publication for doubt in doubts] == ["year"]


def test_a_notice_joins_the_report_that_follows_it() -> None:
    notice = account("notice", "2024-10-07", label=Label.INSPECTION_ANNOUNCED)
    assert groups([REPORT, notice]) == {frozenset({"report", "notice"})}


@pytest.mark.parametrize(("day", "joins"), [("2019-06-10", True), ("2020-02-03", False)])
def test_a_notice_joins_the_visit_of_its_time_told_by_pages_without_a_date(
    day: str, joins: bool
) -> None:
    notice = account("notice", day, label=Label.INSPECTION_ANNOUNCED)
    together = frozenset({"full", "notice"}) in groups([FULL_2019, notice])
    assert together is joins


def test_the_report_has_the_first_word_in_the_record() -> None:
    news = account("news", "2024-12-17", "2024-10", outcome=Outcome.INCONSISTENT)
    (group,), _ = cluster([news, REPORT])
    record = merged("id", AREA.gss_code, group)
    assert (record.dates, record.outcome, record.published_on) == (
        DateRange(PartialDate("2024-10-21"), PartialDate("2024-10-25")),
        Outcome.INCONSISTENT,
        "2024-12-18",
    )


def test_what_no_publication_states_stays_unknown() -> None:
    (group,), _ = cluster([account("undated", None)])
    record = merged("id", AREA.gss_code, group)
    assert (record.dates, record.outcome, record.published_on, record.visit, record.next) == (
        DateRange(),
        None,
        None,
        None,
        (),
    )


def test_an_inspection_keeps_its_id_and_a_merged_one_becomes_an_alias() -> None:
    held = [
        account("a", "2024-12-18", "2024-10-21", inspection="first"),
        account("b", "2024-12-19", inspection="second"),
    ]
    clusters, _ = cluster(held)
    named, aliases = identify(AREA.gss_code, clusters)
    assert [id for id, _ in named] == ["first"]
    assert aliases == (("second", "first"),)


def test_two_inspections_never_share_an_id() -> None:
    one = Cluster(((account("a", "2024-01-01", inspection="same"), ""),))
    two = Cluster(((account("b", "2020-01-01", inspection="same"), ""),))
    named, _ = identify(AREA.gss_code, (one, two))
    assert len({id for id, _ in named}) == 2


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-12", "2023-12-01", "2023-12-31"),
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-03-05", "2024-03-05", "2024-03-05"),
    ],
)
def test_partial_dates_have_the_bounds_that_they_can_mean(
    value: str, first: str, last: str
) -> None:
    found = bounds(value)
    assert found is not None
    assert (found[0].isoformat(), found[1].isoformat()) == (first, last)
    assert bounds("--12") is None


def test_clusters_do_not_depend_on_the_order_of_arrival() -> None:
    """Fifty shuffles of a chain over nine years give the same groups: notice, report, copies, plan,
    monitoring, next full.
    """
    chain = [
        account(
            "letter",
            "2017-03-01",
            "2016-12",
            visit=Visit.FULL,
            framework=Framework.LOCAL_AREA_SEND_2016,
        ),
        account("revisit", "2019-07-01", "2019-05-13", "2019-05-15", visit=Visit.REVISIT),
        account(
            "full",
            "2024-02-23",
            "2023-11-20",
            "2023-11-24",
            doc=DocType.OFFICIAL_REPORT,
            visit=Visit.FULL,
        ),
        account("copy", "2024-02-24"),
        account(
            "notice", "2024-05-01", doc=DocType.GOVERNMENT, links=("https://example.org/full",)
        ),
        account(
            "monitoring",
            "2025-09-01",
            "2025-06-16",
            "2025-06-18",
            visit=Visit.MONITORING,
            doc=DocType.OFFICIAL_REPORT,
        ),
    ]
    expected = groups(chain)
    assert frozenset({"full", "copy", "notice"}) in expected and len(expected) == 4
    shuffler = random.Random(7)
    for _ in range(50):
        shuffler.shuffle(chain)
        assert groups(chain) == expected


def test_what_states_nothing_founds_no_inspection_before_what_states_a_month() -> None:
    """Else its inspection would fit those with a month no better than a new one would."""
    notice = account("a-notice", None, label=Label.INSPECTION_ANNOUNCED, visit=Visit.FULL)
    told = [
        account(id, None, "--02", framework=OLD, visit=Visit.FULL) for id in ("b-told", "c-told")
    ]
    for order in permutations([notice, *told]):
        assert frozenset({"b-told", "c-told"}) in groups(list(order))
        assert not any(group == {"a-notice"} for group in groups(list(order)))


def test_an_account_joins_by_no_more_than_it_states() -> None:
    told = (
        account("report", "2031-05-20", "2031-03-17", "2031-03-21", doc=DocType.OFFICIAL_REPORT),
        account("days", "2031-05-21", "2031-03-17", "2031-03-21"),
        account("month", "2031-05-22", "2031-03"),
        account("bare", "2031-05-23", "--03"),
    )
    (found,), _ = cluster(told)
    assert {each.publication: why for each, why in found.members} == {
        "report": "states the dates of the inspection",
        "days": "states the same dates",
        "month": "states the same month",
        "bare": "states the same month",
    }
