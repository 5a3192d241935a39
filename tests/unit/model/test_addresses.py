"""One document has one canonical address, however its link is written."""

import pytest

from pipeline.addresses import canonical_address
from pipeline.model.sources import Listing

HERE = "council.example/news/send"
ONE = [
    "https://council.example/news/send",
    "http://council.example/news/send",
    "HTTPS://WWW.Council.Example./news/send/",
    "https://council.example:443/news/send",
    "http://council.example:80/news/send#results",
    "https://council.example//news/./old/../send",
    "https://council.example/news/send/index.html",
    "https://council.example/news/%73end",
    "https://council.example/news/send?utm_source=rss&utm_medium=feed",
    "https://council.example/news/send?fbclid=a&gclid=b&msclkid=c&mc_cid=d&mc_eid=e",
    "https://council.example/news/send;jsessionid=0A1B?PHPSESSID=77",
    " https://council.example/news/send? ",
]
SAME = [
    ("https://a.example/x?b=2&a=1", "https://a.example/x?a=1&b=2"),
    ("https://a.example/mgAi.aspx?ID=4&CId=5", "https://a.example/mgai.aspx?cid=5&id=4"),
    ("https://a.example/(S(0123456789abcdefghijklmn))/x.aspx", "https://a.example/x.aspx"),
    ("https://bücher.example/é", "https://xn--bcher-kva.example/%c3%a9"),
]
DIFFERENT = [
    ("https://a.example/x?id=1", "https://a.example/x?id=2"),
    ("https://a.example/x?ref=1", "https://a.example/x?ref=2"),
    ("https://a.example/x?source=1", "https://a.example/x?source=2"),
    ("https://a.example/d.aspx?cid=1", "https://a.example/d.aspx?cid=2"),
    ("https://a.example/Report", "https://a.example/report"),
    ("https://a.example/#!/news/1", "https://a.example/#!/news/2"),
    ("https://a.example/#/news/1", "https://a.example/#/news/2"),
    ("https://a.example:8080/x", "https://a.example/x"),
    ("https://news.a.example/x", "https://a.example/x"),
    ("https://a.example/?p=1", "https://a.example/"),
    ("https://a.example/index.html/x", "https://a.example/x"),
]


@pytest.mark.parametrize("url", ONE)
def test_ways_to_write_one_address_are_one(url: str) -> None:
    assert canonical_address(url) == HERE


@pytest.mark.parametrize(("one", "other"), SAME)
def test_what_makes_no_difference_to_a_server_makes_none(one: str, other: str) -> None:
    assert canonical_address(one) == canonical_address(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_other_documents_stay_apart(one: str, other: str) -> None:
    assert canonical_address(one) != canonical_address(other)


@pytest.mark.parametrize(
    "url", ["", "news", "mailto:a@b.example", "http://[bad", "http://h:99999/"]
)
def test_what_is_no_web_address_stays_as_it_is(url: str) -> None:
    assert canonical_address(url) == url


def test_the_versions_of_a_page_are_documents_of_their_own() -> None:
    one = Listing(url="https://a.example/page", title="", source_ref="1", version="1")
    other = Listing(url="http://www.a.example/page/", title="", source_ref="2", version="2")
    assert len({one.address, other.address, "a.example/page"}) == 3
