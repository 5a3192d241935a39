"""Dates and ranges in the shapes that reports, councils, papers and feeds use."""

import pytest

from pipeline.model.dates import find_ranges, parse_published
from pipeline.model.documents import PartialDate


@pytest.mark.parametrize(
    ("text", "started", "ended"),
    [
        ("6 to 10 February 2023", "2023-02-06", "2023-02-10"),
        ("27 November 2023 to 1 December 2023", "2023-11-27", "2023-12-01"),
        ("28 February to 4 March 2022", "2022-02-28", "2022-03-04"),
        ("28 December to 4 January 2022", "2021-12-28", "2022-01-04"),
        ("21-25 October 2024", "2024-10-21", "2024-10-25"),
        ("21 – 25 October 2 024", "2024-10-21", "2024-10-25"),
        ("Dates:\t29 January to 02 February 2024", "2024-01-29", "2024-02-02"),
        ("30 September\nto 4 October 2019", "2019-09-30", "2019-10-04"),
        ("27 November-1 December 2023", "2023-11-27", "2023-12-01"),
        ("Monday 18 to Friday 22 November 2024", "2024-11-18", "2024-11-22"),
        ("between 9 and 13 March 2023", "2023-03-09", "2023-03-13"),
        ("between March 9 and March 13, 2020", "2020-03-09", "2020-03-13"),
        ("March 9-13, 2020", "2020-03-09", "2020-03-13"),
        ("from September 2022 to July 2023", "2022-09", "2023-07"),
        ("03/04/2024 - 05/04/2024", "2024-04-03", "2024-04-05"),
        ("from 2019 to 2022", "2019", "2022"),
        ("on 8, 9 and 10 November 2021", "2021-11-08", "2021-11-10"),
        ("on the 13th, 14th, 15th & 16th of May 2019", "2019-05-13", "2019-05-16"),
        ("on Monday 4, Tuesday 5, and Wednesday 6 June 2018", "2018-06-04", "2018-06-06"),
        (
            "on Thursday the 7th, Friday the 8th and Monday the 11th of June 2018",
            "2018-06-07",
            "2018-06-11",
        ),
        ("Monday the 3rd to Thursday the 6th of June 2019", "2019-06-03", "2019-06-06"),
        ("between Tuesday the 2nd and Friday the 5th July 2019", "2019-07-02", "2019-07-05"),
        ("from the 29th of April until the 3rd of May 2019", "2019-04-29", "2019-05-03"),
        (
            "from Tuesday, the 30th of April to Friday, the 3rd of May 2019",
            "2019-04-30",
            "2019-05-03",
        ),
        ("from 5 March to 9 March 2018", "2018-03-05", "2018-03-09"),
        ("on 9 & 10 March 2020", "2020-03-09", "2020-03-10"),
        ("from Tuesday 10 until Thursday, March 12, 2020", "2020-03-10", "2020-03-12"),
    ],
)
def test_ranges(text: str, started: str, ended: str) -> None:
    (found,) = find_ranges(text)
    assert (found.started, found.ended) == (started, ended)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on 18th December 2024.", "2024-12-18"),
        ("the 18th of December 2024", "2024-12-18"),
        ("18/12/2024", "2024-12-18"),
        ("03/04/2024", "2024-04-03"),
        ("2024-03-06", "2024-03-06"),
        ("October 2024", "2024-10"),
        ("in December", "--12"),
        ("by the end of March", "--03"),
        ("2022", "2022"),
        ("its 2019 inspection", "2019"),
        ("its December 2019 inspection", "2019-12"),
        ("the December inspection", "--12"),
        ("an October inspection", "--10"),
        ("as September ended", "--09"),
        ("Ofsted and the CQC (visited June)", "--06"),
        ("Friday, December 15 of last year", "--12"),
        ("last December’s revisit", "--12"),
        ("the week beginning 6 November 2023", "2023-11-06"),
        ("on 9 and 13 March 2023", "2023-03-13"),
        ("on 2, 9 and 16 March 2023", "2023-03-16"),
        ("28 to 4 March 2022", "2022-03-04"),
    ],
)
def test_single_dates_stay_as_partial_as_they_are(text: str, value: str) -> None:
    (found,) = find_ranges(text)
    assert (found.started, found.ended) == (value, value)


@pytest.mark.parametrize(
    "text",
    [
        "children may wait; families march on",
        "May I ask Theresa May?",
        "12/18/2024",
        "31 February 2024",
        "the Act 2014, 2022/23, 2022-23, £2022 and 2022 children",
        "10 children in Year 6 and 5 schools",
        "version 1.2.3.4",
        "",
    ],
)
def test_what_is_no_date(text: str) -> None:
    assert find_ranges(text) == ()


@pytest.mark.parametrize(
    ("text", "reference", "started", "ended"),
    [
        ("between March 9 and March 13", "2020-05-11", "2020-03-09", "2020-03-13"),
        ("inspected in December", "2018-02-14", "2017-12", "2017-12"),
        ("in February", "2018-02-14", "2018-02", "2018-02"),
        ("on 15 February", "2018-02-14", "2017-02-15", "2017-02-15"),
        ("28 November to 2 December", "2018-02", "2017-11-28", "2017-12-02"),
        ("in December", "2018", "--12", "--12"),
        ("next December", "2018-02-14", "--12", "--12"),
        ("in December 2015", "2018-02-14", "2015-12", "2015-12"),
        (
            "from Monday 7 until Friday, May 11 of last year",
            "2018-06-14",
            "2018-05-07",
            "2018-05-11",
        ),
    ],
)
def test_the_publication_date_settles_a_missing_year(
    text: str, reference: str, started: str, ended: str
) -> None:
    (found,) = find_ranges(text, reference=PartialDate(reference))
    assert (found.started, found.ended) == (started, ended)


def test_two_dates_in_a_list_are_two() -> None:
    found = find_ranges("They came in March and April 2023, and on 4 May 2023 and 6 June 2023.")
    assert [r.started for r in found] == ["2023-03", "2023-04", "2023-05-04", "2023-06-06"]
    assert all(r.started == r.ended for r in found)


def test_offsets_are_those_of_the_whole_text() -> None:
    text = "Seen 1 May 2024. Visited 6 to 10 May 2024, then 7 August 2024."
    found = find_ranges(text, text.index("Visited"), text.index(", then"))
    assert [text[r.start : r.end] for r in found] == ["6 to 10 May 2024"]


@pytest.mark.parametrize(
    ("raw", "value"),
    [
        ("Wed, 18 Dec 2024 09:30:00 GMT", "2024-12-18T09:30:00Z"),
        ("Thu, 01 Aug 2024 00:30:00 BST", "2024-07-31T23:30:00Z"),
        ("Wed, 06 Mar 24 09:30:00 +0100", "2024-03-06T08:30:00Z"),
        ("Friday, 08-Mar-24 08:00:00 GMT", "2024-03-08T08:00:00Z"),
        ("2024-03-06T10:00:00+01:00", "2024-03-06T09:00:00Z"),
        ("2024-03-06T10:00:00.123Z", "2024-03-06T10:00:00Z"),
        ("2024-03-06 10:00", "2024-03-06"),
        ("06/03/2024", "2024-03-06"),
        ("Wednesday, 18th December 2024", "2024-12-18"),
        ("March 6, 2024", "2024-03-06"),
        ("6 March 2024 at 3:15pm", "2024-03-06"),
        ("2031/3/4", "2031-03-04"),
        ("2031-3-4 9:30 GMT", "2031-03-04T09:30:00Z"),
        ("2031.03.04", "2031-03-04"),
        ("20310304", "2031-03-04"),
        ("20310304T093000Z", "2031-03-04T09:30:00Z"),
        ("202403061", None),
        ("0001-01-01T00:00:00+01:00", "0001-01-01"),
        ("9999-12-31T23:59:59-05:00", "9999-12-31"),
        ("Mon, 01 Jan 0001 00:00:00 GMT", "0001-01-01"),
        ("4 March 2301", "2301-03-04"),
        ("4 March at 0930", None),
        ("04-03-2031", "2031-03-04"),
        ("1930383000", "2031-03-04T09:30:00Z"),
        ("1930383000000", "2031-03-04T09:30:00Z"),
        ("2031-03-04T09:30:00,123+00:00", "2031-03-04T09:30:00Z"),
        ("Mon, May 25 2020 04:45:26 +0000", "2020-05-25T04:45:26Z"),
        ("Tue Mar  4 09:30:00 UTC 2031", "2031-03-04T09:30:00Z"),
        ("Tue Mar 4 09:30:00 2031", "2031-03-04"),
        ("Tue, 31 Feb 2024 10:00:00 GMT", None),
        ("October 2024", None),
        ("1 May 2024, updated 7 May 2024", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_published(raw: str, value: str | None) -> None:
    assert parse_published(raw) == value
