"""Pages answered with status 200 that are not what was asked for are told by name; ordinary pages
are not taken for them.
"""

import pytest

from pipeline.model.sources import Response
from pipeline.sources._block_pages import not_a_page

MENU = (
    "<header><nav><ul><li><a href='/bins'>Bins</a></li><li><a"
    " href='/news'>News</a></li></ul></nav></header>"
)
BANNER = (
    "<div id='cookie-banner'><p>We use cookies. Without them the site works"
    " too.</p><button>Accept</button></div>"
)
FOOT = "<footer><p>Ashcombe Council, Civic Centre</p><a href='/login'>Log in</a></footer>"
STORY = (
    "<p>" + "Inspectors found that children and young people wait too long for their plans to be"
    " reviewed. " * 9 + "</p>"
)


def page(title: str, main: str, around: str = BANNER + MENU, head: str = "") -> str:
    return (
        "<!DOCTYPE"
        f" html><html><head><title>{title}</title>{head}</head><body>{around}{main}{FOOT}</body></html>"
    )


@pytest.mark.parametrize(
    ("says", "body"),
    [
        ("empty", ""),
        ("empty", " \n\ufeff"),
        (
            "bot wall",
            (
                "<html><head><title>Just a moment...</title></head><body><script"
                " src='/cdn-cgi/challenge-platform/x'></script></body></html>"
            ),
        ),
        (
            "bot wall",
            (
                "<html><head><title>Attention Required! | Cloudflare</title></head><body><h1>Sorry,"
                " you have been blocked</h1></body></html>"
            ),
        ),
        (
            "bot wall",
            (
                "<html><head><META NAME='robots' CONTENT='noindex'></head><body><iframe"
                " src='/_Incapsula_Resource?CWUDNSAI=9'>Request unsuccessful. Incapsula incident"
                " ID: 1-2</iframe></body></html>"
            ),
        ),
        (
            "bot wall",
            (
                "<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>You"
                " don't have permission to access this server.</BODY></HTML>"
            ),
        ),
        (
            "bot wall",
            (
                "<html><head><title>Request Rejected</title></head><body>The requested URL was"
                " rejected. Please consult with your administrator. Your support ID is:"
                " 1</body></html>"
            ),
        ),
        (
            "bot wall",
            page(
                "Ashcombe",
                "<div><p>Verify you are human by completing the action below.</p><div"
                " class='h-captcha'></div></div>",
                "",
            ),
        ),
        (
            "bot wall",
            (
                "<html><head><title></title></head><body><div id='root'></div><script"
                " src='https://www.google.com/recaptcha/api.js'></script></body></html>"
            ),
        ),
        (
            "JavaScript",
            (
                "<html><head><title>Ashcombe</title></head><body><noscript>You need to enable"
                " JavaScript to run this app.</noscript><div id='root'></div></body></html>"
            ),
        ),
        (
            "JavaScript",
            (
                "<html><head><title>Ashcombe</title></head><body><div"
                " id='app'></div><script>start()</script></body></html>"
            ),
        ),
        (
            "not found",
            page(
                "Page not found | Ashcombe Council",
                "<main><h1>Page not found</h1><p>It may have moved.</p></main>",
            ),
        ),
        (
            "not found",
            page(
                "Ashcombe Council - 404",
                "<main><h1>Sorry, we can’t find that page</h1>" + STORY + "</main>",
            ),
        ),
        ("not found", page("Error 404", "<main><h1>Oops! That page can’t be found.</h1></main>")),
        (
            "log-in",
            page(
                "Sign in to your account",
                "<main><form><input name='u'><input type='password'></form></main>",
                "",
            ),
        ),
        (
            "log-in",
            page(
                "Members",
                "<div><form>Name <input name='u'> Password <input type='password'></form></div>",
                "",
            ),
        ),
        (
            "maintenance",
            page("Site under maintenance", "<p>We are sorry. Please come back later.</p>", ""),
        ),
        (
            "maintenance",
            page("Ashcombe Council", "<h1>Service unavailable</h1><p>Please try again.</p>", ""),
        ),
        (
            "error page",
            (
                "<html><head><title>Runtime Error</title></head><body><h1>Server Error in '/'"
                " Application.</h1></body></html>"
            ),
        ),
        (
            "cookies",
            page(
                "Ashcombe",
                "",
                "<div class='consent-dialog'><p>We and our partners store cookies on your"
                " device.</p><button>Accept all</button></div>",
            ).replace(FOOT, ""),
        ),
        (
            "cookies",
            page(
                "Before you continue to the site",
                "<p>We use cookies and data to deliver services.</p>",
                "",
            ),
        ),
        (
            "form",
            page(
                "Search | Ashcombe",
                "<form action='/search'>Words <input type='text'"
                " name='q'><button>Go</button></form>",
                "",
            ),
        ),
    ],
)
def test_a_wall_is_told(says: str, body: str) -> None:
    told = not_a_page(
        Response("https://a.example/", 200, {"content-type": "text/html"}, body.encode())
    )
    assert told and says in told, told


@pytest.mark.parametrize(
    "body",
    [
        page("News | Ashcombe", f"<main><h1>News</h1>{STORY}</main>"),
        page(
            "Blocked drains cleared | Ashcombe",
            f"<main><h1>Blocked drains: 404 homes helped</h1>{STORY}</main>",
        ),
        page(
            "Access denied no more: new ramps at the library", f"<main><h1>Ramps</h1>{STORY}</main>"
        ),
        page(
            "Maintenance of the A1 | Ashcombe",
            "<main><h1>Maintenance of the A1 begins</h1><p>On Monday.</p></main>",
        ),
        page(
            "How to sign in to your account | Help",
            f"<main><h1>Signing in</h1>{STORY}<form><input type='password'></form></main>",
        ),
        page(
            "Robots",
            f"<main><h1>Robots at school</h1>{STORY}<p>Are you a robot? Access denied, said the"
            f" door.</p>{STORY}</main>",
        ),
        page("Cookies | Ashcombe", f"<main><h1>Cookies</h1>{STORY}</main>"),
        page(
            "Story",
            f"<main>{STORY}</main>",
            head=(
                "<script src='/cdn-cgi/challenge-platform/x.js'></script><script"
                " src='/_Incapsula_Resource?a=1'></script>"
            ),
        ),
        page(
            "Agenda item",
            "<main><h1>Agenda item</h1><p>SEND update</p><a"
            " href='documents/s1/x.pdf'>Report</a></main>",
        ),
        page("What's new", "<h1>What's new</h1><p>There is nothing new since yesterday.</p>"),
        "<p>Inspectors published their report.</p>",
        '<?xml version="1.0"?><rss><channel><title>Page not found</title></channel></rss>',
        '{"title": "Access denied"}',
        "%PDF-1.7 <html><title>Page not found</title>",
    ],
)
def test_an_ordinary_page_is_no_wall(body: str) -> None:
    assert not_a_page(Response("https://a.example/", 200, {}, body.encode())) is None


def test_a_page_of_empty_comments_does_not_hold_up_the_others() -> None:
    """Forty of them before `<html>` once took longer than anybody waits."""
    body = b"<!---->" * 40 + b"<html><body><h1>News</h1>"
    assert not_a_page(Response("http://news.example/", 200, {}, body)) is None
