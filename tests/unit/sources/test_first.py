"""Where a walk begins, for each form of address that a source may have."""

import pytest

from pipeline.model.sources import Request, Source
from pipeline.sources import adapter

SEARCH = "https://reports.example/search?q=&location=&lat=&lon=&radius=&level_1_types=3&level_2_types%5B%5D=12"
POSTS = "per_page=20&orderby=date&order=desc&_fields=id%2Cdate_gmt%2Clink%2Ctitle%2Cexcerpt%2Ctype"
OWN = "https://reports.example/search?q=ash&level_1_types=3"


@pytest.mark.parametrize(
    ("kind", "url", "begins"),
    [
        ("feed", "https://a.example/rss/news?x=1", "https://a.example/rss/news?x=1"),
        ("ofsted-reports", "https://reports.example", f"{SEARCH}&start=0&rows=100"),
        ("ofsted-reports", "https://reports.example/", f"{SEARCH}&start=0&rows=100"),
        ("ofsted-reports", "https://reports.example/search", f"{SEARCH}&start=0&rows=100"),
        ("ofsted-reports", f"{OWN}&start=20&rows=10", f"{OWN}&start=0&rows=100"),
        ("moderngov", "https://a.example", "https://a.example/mgRss.aspx?XXR=0"),
        (
            "moderngov",
            "https://a.example/moderngov/",
            "https://a.example/moderngov/mgRss.aspx?XXR=0",
        ),
        (
            "moderngov",
            "https://a.example/mgRss.aspx?Type=2&CId=4",
            "https://a.example/mgRss.aspx?Type=2&CId=4",
        ),
        ("cmis", "https://a.example/fenwick/", "https://a.example/fenwick/Meetings.aspx"),
        (
            "cmis",
            "https://a.example/CalendarofMeetings.aspx",
            "https://a.example/CalendarofMeetings.aspx",
        ),
        (
            "govuk-content",
            "https://a.example/guidance/x/",
            "https://a.example/api/content/guidance/x",
        ),
        (
            "govuk-content",
            "https://a.example/api/content/guidance/x",
            "https://a.example/api/content/guidance/x",
        ),
        ("localgov-drupal", "https://a.example/", "https://a.example/news/search"),
        (
            "localgov-drupal",
            "https://a.example/news/41/feed.rss",
            "https://a.example/news/41/feed.rss",
        ),
        ("sitemap", "https://a.example/sitemap.xml", "https://a.example/sitemap.xml"),
        ("watched-page", "https://a.example/send?x=1", "https://a.example/send?x=1"),
        ("jadu", "https://a.example", "https://a.example/rss/news"),
        ("jadu", "https://a.example/rss/20003/news", "https://a.example/rss/20003/news"),
        ("listing", "https://a.example/news?type=1", "https://a.example/news?type=1"),
        ("wordpress", "https://a.example", f"https://a.example/wp-json/wp/v2/posts?{POSTS}"),
        (
            "wordpress",
            "https://a.example/wp-json/",
            f"https://a.example/wp-json/wp/v2/posts?{POSTS}",
        ),
        (
            "wordpress",
            "https://a.example/x/wp-json/wp/v2/news?tags=4",
            f"https://a.example/x/wp-json/wp/v2/news?tags=4&{POSTS}",
        ),
        (
            "wordpress",
            "https://a.example/?rest_route=/wp/v2/posts",
            f"https://a.example?rest_route=%2Fwp%2Fv2%2Fposts&{POSTS}",
        ),
        (
            "govuk-search",
            "https://a.example/api/search.json?q=a+b&fields=title,link&order=x",
            "https://a.example/api/search.json?q=a+b&order=x&fields=title%2Clink",
        ),
        (
            "moderngov",
            "https://a.example/mgWhatsNew.aspx?bcr=1",
            "https://a.example/mgWhatsNew.aspx?bcr=1",
        ),
    ],
)
def test_where_a_walk_begins(kind: str, url: str, begins: str) -> None:
    assert adapter(kind).first(Source(id="a-source", kind=kind, url=url, every=60)) == (
        Request(begins),
    )
