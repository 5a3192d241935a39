"""Furniture of pages: what stands round a story and is none of it."""

from random import Random

TOPICS = (
    (
        "Libraries to open longer on Saturdays",
        "Libraries across the city will open longer on Saturdays from next week, the council has decided after asking residents what they need.",
    ),
    (
        "Have your say on the budget",
        "Residents have until the end of the month to say what next year's budget should be spent on, and more than four hundred have answered so far.",
    ),
    (
        "Gritting lorries named by pupils",
        "Pupils of twelve schools have chosen names for the new gritting lorries that will keep the main roads open this winter.",
    ),
    (
        "Bridge closed for repairs",
        "The old bridge will be closed to traffic for six weeks while its bearings are replaced, and buses will go by the ring road.",
    ),
    (
        "Garden waste collections start again",
        "Collections of garden waste start again on Monday, and households that have paid will find a new sticker on their bin.",
    ),
    (
        "Inspectors arrive in Marrowfen",
        "Inspectors have begun a local area SEND inspection of Marrowfen, where they will meet families and leaders until Friday.",
    ),
    (
        "Ofsted rates nursery outstanding",
        "A nursery in the old mill has been rated outstanding by Ofsted, whose inspectors praised its work with children with special educational needs.",
    ),
    (
        "Swimming lessons for beginners",
        "Places are left on a course for adults who have never learnt to swim, which begins at the leisure centre in a fortnight.",
    ),
)


class Furniture:
    """The furniture of one page; `size` says how many sentences a teaser has."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.size = self.random.choice((1, 1, 2, 5))
        self.count = self.random.choice((3, 4, 6))

    def topics(self) -> list[tuple[str, str]]:
        """Headlines and summaries of other stories."""
        return [
            (title, " ".join([words] * self.size))
            for title, words in self.random.sample(TOPICS, self.count)
        ]

    def cards(self, mark: str, start: str = "", end: str = "") -> str:
        """Teasers; `mark` has {title}, {words} and {n}."""
        return (
            start
            + "\n".join(
                mark.format(title=title, words=words, n=n)
                for n, (title, words) in enumerate(self.topics())
            )
            + end
        )

    def links(self, item: str = '<li><a href="/news/{n}">{title}</a></li>') -> str:
        """Headlines only."""
        return self.cards(item)


def head(title: str, site: str, more: str = "") -> str:
    """The beginning of a page as far as its body."""
    return (
        f'<!DOCTYPE html>\n<html lang="en-GB"><head><meta charset="utf-8"><title>{title} | {site}</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">{more}'
        "<script>window.dataLayer = window.dataLayer || [];</script><style>.a{color:red}</style></head>"
    )


COOKIES = (
    '<div id="ccc" class="cookie-control" role="region" aria-label="Cookie control"><h2>Our use of cookies</h2>'
    "<p>We use necessary cookies to make our site work. We would also like to set optional analytics cookies "
    "to help us improve it. We will not set optional cookies unless you enable them.</p>"
    "<button>Accept all</button><button>Reject all</button></div>"
)
COOKIE_DIALOG = (
    '<div class="modal fade" role="dialog" aria-modal="true" aria-labelledby="t"><div class="modal-body"><h4 id="t">'
    "Your privacy</h4><p>This site stores small files on your device so that it can count visits and remember "
    "your choices. Tell us whether that is all right with you.</p><button>Yes</button><button>No</button></div></div>"
)
SKIP = '<a class="skip-link visually-hidden" href="#main-content">Skip to main content</a>'
NAV = (
    '<nav aria-label="Main"><ul><li><a href="/">Home</a></li><li><a href="/bins">Bins and recycling</a></li>'
    '<li><a href="/council-tax">Council tax</a></li><li><a href="/news">News</a></li></ul></nav>'
)
MENU = (
    '<div id="menu"><ul class="menu"><li><a href="/">Home</a></li><li><a href="/about">About us</a></li>'
    '<li><a href="/send">SEND local offer</a></li><li><a href="/contact">Contact</a></li></ul></div>'
)
CRUMBS = '<ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li class="active">{title}</li></ol>'
SEARCH = '<form action="/search" role="search"><label for="q">Search this site</label><input id="q" name="q"><button>Search</button></form>'
WARNING = (
    '<div class="site-alert"><p>Waste collections are a day late this week because of the snow. '
    '<a href="/bins">Find your new collection day</a></p></div>'
)
SHARE = (
    '<ul class="share-buttons"><li><a href="https://social.example/a">Share on Facebook</a></li>'
    '<li><a href="https://social.example/b">Share on X</a></li><li><a href="mailto:?">Email this page</a></li></ul>'
)
FEEDBACK = (
    '<div class="page-feedback"><h2>Was this page useful?</h2><form><label><input type="radio">Yes, it was</label>'
    '<label><input type="radio">No, it was not</label><textarea></textarea><button>Send feedback</button></form></div>'
)
NEWSLETTER = (
    '<div class="newsletter-signup"><h3>Get our news by email</h3><p>Stay informed with a round-up of local news '
    'that comes to your inbox every Friday.</p><form><input type="email"><button>Sign me up</button></form></div>'
)
COMMENTS = (
    '<div id="comments" class="comments-area"><h2>2 thoughts on this story</h2><ol class="comment-list">'
    '<li class="comment"><div class="comment-author">Pat says:</div><p>I drive past the county hall every day and the lights are always on.</p></li>'
    '<li class="comment"><div class="comment-author">Robin says:</div><p>About time that somebody looked at this, they have had years to do it.</p></li></ol>'
    '<div id="respond"><h3>Leave a reply</h3><form><textarea></textarea><button>Post comment</button></form></div></div>'
)
FOOTER = (
    '<footer><ul><li><a href="/privacy">Privacy</a></li><li><a href="/accessibility">Accessibility statement</a></li></ul>'
    "<p>The town hall is open from nine to five on weekdays. Copyright of the council, all rights reserved.</p></footer>"
)
FOOTER_DIV = (
    '<div id="footer"><p>Copyright 2031. All rights reserved. Registered office in the old customs house.</p>'
    '<a href="/terms">Terms and conditions</a> <a href="/privacy">Privacy</a></div>'
)
ADVERT = '<div class="advert ad-slot" id="div-gpt-ad-1"><span>Advertisement</span></div>'
