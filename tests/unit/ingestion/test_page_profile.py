"""What a listing page looked like and looks like now: which changes are faults, and which are the
ordinary life of a list.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from pipeline.errors import UnexpectedShape
from pipeline.ingestion.health.page_profile import compare_profile, fault_of, profile_of
from pipeline.ingestion.health.verdict import PollResult, judge
from pipeline.model.health import History, PageProfile, ProfileMemory, UsualRows
from pipeline.model.sources import Listing, ListingPage, Response, Source
from pipeline.sources._block_pages import not_a_page

URL = "https://example.org/news"
TODAY = date(2031, 3, 5)
SOURCE = Source(id="x", kind="feed", url=URL, every=3600)


def shown(
    numbers: list[int],
    *,
    back: int = 0,
    dated: bool = True,
    title: str = "Café no. {}",
    place: str = "news",
    host: str = "example.org",
) -> PageProfile:
    """A page with these rows, in this order; row 100 is of today, or of `back` days before, each
    other a day apart.
    """
    rows = tuple(
        Listing(
            url=f"https://{host}/{place}/{n}",
            title=title.format(n),
            source_ref=f"{place}/{n}",
            published=(TODAY - timedelta(days=100 - n + back)).isoformat() if dated else None,
        )
        for n in numbers
    )
    return profile_of(
        ListingPage(listings=rows, rows=len(rows)), f"https://{host}/news", TODAY.isoformat()
    )


def redated(wrong: list[int], how: Callable[[str], str], right: Sequence[int] = ()) -> PageProfile:
    """The same page with the dates of some rows changed."""
    rows = []
    for n in [*wrong, *right]:
        day = (TODAY - timedelta(days=100 - n)).isoformat()
        url = f"https://example.org/news/{n}"
        published = how(day) if n in wrong else day
        rows.append(
            Listing(url=url, title=f"Café no. {n}", source_ref=f"news/{n}", published=published)
        )
    page = ListingPage(listings=tuple(rows), rows=len(rows))
    return profile_of(page, URL, TODAY.isoformat())


def american(day: str) -> str:
    """A date as a site writes it that has begun to put the month first, read as before."""
    year, month, number = day.split("-")
    return f"{year}-{number}-{month}" if number <= "12" else day


TEN = list(range(100, 90, -1))
OLD = shown(list(range(90, 80, -1)))
BEFORE = shown(TEN)


@pytest.mark.parametrize(
    ("before", "now", "days", "cause"),
    [
        (BEFORE, BEFORE, 66.0, None),
        (OLD, BEFORE, 7.0, None),
        (BEFORE, shown(TEN[1:]), 1.0, None),
        (BEFORE, shown([*TEN[1:], 90]), 1.0, None),
        (BEFORE, shown(TEN[3:]), 1.0, "stale"),
        (BEFORE, shown([*TEN[4:], 90, 89, 88, 87]), 1.0, "stale"),
        (BEFORE, OLD, 1.0, "other"),
        (BEFORE, shown([]), 1.0, "empty"),
        (shown(TEN[:3]), shown([]), 1.0, None),
        (shown(TEN[:3]), shown([50, 49, 48]), 1.0, None),
        (BEFORE, shown(TEN, dated=False), 1.0, "fields"),
        (shown(TEN, dated=False), shown(TEN, dated=False), 1.0, None),
        (BEFORE, shown(TEN, title=""), 1.0, "fields"),
        (BEFORE, shown(TEN, title="CafÃ© no. {}"), 1.0, "letters"),
        (BEFORE, shown(TEN, title="Caf\ufffd no. {}"), 1.0, "letters"),
        (BEFORE, shown(TEN, title="Naïve café’s “no.” {}"), 1.0, None),
        (shown(TEN, title="CafÃ© no. {}"), shown(TEN, title="CafÃ© no. {}"), 1.0, None),
        (shown(TEN, dated=False), shown([*range(50, 40, -1)], dated=False), 7.0, None),
        (shown(TEN, dated=False), shown([*range(50, 40, -1)], dated=False), 0.5, "other"),
        (shown(TEN, dated=False), shown(TEN, dated=False, place="jobs"), 7.0, "other"),
        (shown(TEN, dated=False), shown([*TEN[4:], 90, 89], dated=False), 1.0, "stale"),
        (shown(TEN, dated=False), shown([200, 201, 202, *TEN[3:]], dated=False), 1.0, None),
        (shown(TEN[:3]), shown([98, 97, 96]), 1.0, "stale"),
        (shown(TEN[:3]), shown(TEN[1:3]), 1.0, None),
        (BEFORE, redated(TEN, lambda day: "1970-01-01"), 1.0, "dates"),
        (shown(TEN[:3]), redated(TEN[:3], lambda day: "1970-01-01"), 1.0, "dates"),
        (BEFORE, redated(TEN, lambda day: f"2033{day[4:]}"), 1.0, "dates"),
        (BEFORE, redated(TEN, american), 1.0, "dates"),
        (shown(TEN[:3]), redated(TEN[:3], american), 1.0, "dates"),
        (BEFORE, redated(TEN[:1], lambda day: "1970-01-01", TEN[1:]), 1.0, None),
        (shown(TEN, back=-30), shown(TEN, back=-30), 1.0, None),
        (BEFORE, replace(BEFORE, host="other.example"), 1.0, "moved"),
        (BEFORE, replace(BEFORE, host="example.org"), 1.0, None),
    ],
)
def test_what_is_a_fault_of_a_page(
    before: PageProfile, now: PageProfile, days: float, cause: str | None
) -> None:
    fault = fault_of(before, now, URL, days)
    assert (fault.cause if fault else None) == cause, fault


def test_a_page_that_moved_to_another_list_is_held() -> None:
    fault = fault_of(BEFORE, shown(list(range(30, 20, -1)), host="other.example"), URL, 1.0)
    assert fault is not None and (fault.cause, fault.hold) == ("moved", True)
    assert "other.example" in fault.fix


def test_meetings_to_come_do_not_make_a_page_stale() -> None:
    coming = shown(TEN, back=-30)
    assert coming.newest == "" and fault_of(coming, BEFORE, URL, 1.0) is None


def test_a_new_look_is_taken_for_good_after_rounds_and_days_alike() -> None:
    seen, bare = ProfileMemory(BEFORE), shown(TEN, dated=False)
    for hours in range(5):
        weighed = compare_profile(seen, bare, URL, f"2031-03-05T0{hours}:00:00.000Z", 0.04, None)
        assert weighed.fault is not None, "five rounds of one night are not enough"
        seen = weighed.seen
    assert compare_profile(seen, bare, URL, "2031-03-08T09:00:00.000Z", 3.0, None).adopted
    assert not compare_profile(seen, shown([]), URL, "2031-03-08T09:00:00.000Z", 3.0, None).adopted


def test_an_accepted_look_is_the_usual_one() -> None:
    weighed = compare_profile(
        ProfileMemory(BEFORE), OLD, URL, "2031-03-05T09:00:00.000Z", 1.0, "other"
    )
    assert weighed.adopted and weighed.seen == ProfileMemory(OLD)


@pytest.mark.parametrize(
    ("usual", "rows", "rounds", "cause"),
    [
        ((130,), 100, 3, "cut"),
        ((130,), 100, 1, ""),
        ((120, 125, 130), 100, 9, "cut"),
        ((130, 101, 130), 100, 9, ""),
        ((130,), 121, 9, ""),
        ((130,), 113, 9, ""),
        ((30, 20, 25), 10, 9, "cut"),
        ((30, 20, 25), 11, 9, ""),
        ((10, 8), 2, 9, ""),
        ((10, 8), 0, 9, "empty"),
        ((10, 3), 0, 9, ""),
        ((3, 2), 0, 10, "empty"),
        ((3, 0), 0, 30, ""),
        ((3, 2, 1, 5), 0, 30, ""),
        ((), 0, 0, ""),
    ],
)
def test_what_a_number_of_rows_says(
    usual: tuple[int, ...], rows: int, rounds: int, cause: str
) -> None:
    history = History("ok", rounds, UsualRows(usual))
    verdict = judge(SOURCE, history, PollResult(source="x", rows=rows), "2031-03-05T09:00:00.000Z")
    assert (verdict.cause, verdict.state) == (cause, "suspect" if cause else "ok")


def test_fewer_rows_for_good_are_usual_in_the_end() -> None:
    history = History("ok", 9, UsualRows((130,)))
    for day in range(1, 6):
        verdict = judge(
            SOURCE, history, PollResult(source="x", rows=100), f"2031-03-0{day}T09:00:00.000Z"
        )
        history = replace(history, usual=verdict.usual)
    assert (verdict.state, verdict.usual) == ("ok", UsualRows((100,)))
    assert "100 rows are taken as usual, after 5 rounds alike" in verdict.reason


@pytest.mark.parametrize(
    ("title", "cause", "fix"),
    [
        ("Page not found", "not_found", "find its new one, and correct url"),
        ("Log in", "login", "only those who log in"),
        ("Just a moment...", "wall", "ask the site’s owner to let sendwatch read it"),
        ("Site under maintenance", "wall", "when the site is back"),
        ("Internal server error", "wall", "tell the site’s owner"),
    ],
)
def test_each_page_that_comes_instead_has_a_fix_of_its_own(
    title: str, cause: str, fix: str
) -> None:
    body = f"<html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>"
    came = not_a_page(Response(URL, 200, {"content-type": "text/html"}, body.encode()))
    round = PollResult(source="x", error=UnexpectedShape("x: not a feed"), wall=came)
    verdict = judge(SOURCE, History("ok", 9), round, "2031-03-05T09:00:00.000Z")
    assert (verdict.state, verdict.cause) == ("failing", cause) and fix in verdict.fix
