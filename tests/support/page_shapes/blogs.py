"""Blogs, letters, forums and sites made of scripts."""

from tests.support.page_shapes.furniture import (
    ADVERT,
    COMMENTS,
    COOKIE_DIALOG,
    FOOTER,
    FOOTER_DIV,
    MENU,
    NAV,
    NEWSLETTER,
    SHARE,
    Furniture,
    head,
)
from tests.support.page_shapes.stories import Story, breaks, plain, written


def blogger(s: Story, f: Furniture) -> str:
    """Blogger: the post body as lines and divisions, an archive beside it."""
    return f"""{head(s.title, "Wend Watch")}<body class="loading variant-simple"><div class="content"><div class="content-outer"><header><div class="header section" id="header"><h1 class="title"><a href="/">Wend Watch</a></h1><p class="description"><span>Notes from the public gallery of the county hall.</span></p></div></header>
<div class="main-outer"><div class="columns"><div class="column-center-outer"><div class="main section" id="main"><div class="widget Blog"><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header"><span>{s.day}</span></h2><div class="date-posts"><div class="post-outer"><div class="post hentry"><h3 class="post-title entry-title">{s.title}</h3><div class="post-body entry-content">{breaks(s)}<div style="clear: both;"></div></div><div class="post-footer"><div class="post-footer-line"><span class="post-author">Posted by <a href="/p">Gallery</a></span><span class="post-labels">Labels: <a href="/l">schools</a></span></div></div></div>
<div class="comments" id="comments"><h4>1 comment:</h4><dl class="avatar-comment-indent" id="comments-block"><dt class="comment-author">Anonymous said...</dt><dd class="comment-body"><p>They will never change their ways, I have seen it all before.</p></dd></dl></div></div></div></div></div></div></div></div><div class="column-right-outer"><aside><div class="widget BlogArchive"><h2>Blog Archive</h2><ul class="posts">{f.links()}</ul></div></aside></div></div></div></div></div></body></html>"""


def ghost(s: Story, f: Furniture) -> str:
    """Ghost: cards of posts as articles in a read-next section, a sign-up call."""
    cards = f.cards(
        '<article class="post-card post"><a class="post-card-image-link" href="/{n}/"><img alt=""></a><div class="post-card-content"><a class="post-card-content-link" href="/{n}/"><header class="post-card-header"><h2 class="post-card-title">{title}</h2></header><div class="post-card-excerpt">{words}</div></a></div></article>'
    )
    return f"""{head(s.title, "The Wend Letter")}<body class="post-template"><div class="viewport"><header id="gh-navigation" class="gh-navigation">{NAV}</header><main id="site-main" class="site-main"><article class="article post"><header class="article-header gh-canvas"><h1 class="article-title">{s.title}</h1><p class="article-excerpt">Four pages</p><div class="article-byline">Casey Dunmoor <time datetime="2031-03-04">{s.day}</time></div></header><section class="gh-content gh-canvas">{plain(s)}</section></article>
<section class="footer-cta outer"><div class="inner"><h2 class="footer-cta-title">Letters for people who care about the valley.</h2><a class="footer-cta-button" href="#/portal">Enter your email</a></div></section><aside class="read-more-wrap outer"><div class="read-more inner">{cards}</div></aside></main>{FOOTER}</div></body></html>"""


def substack(s: Story, f: Furniture) -> str:
    """A newsletter host: subscribe widgets within the body, comments, recommendations."""
    first, second = s.split()
    widget = '<div class="subscription-widget-wrap"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">The letter is read by two thousand people in the valley. Consider becoming a free or paid subscriber.</p></div><form class="subscription-widget-subscribe"><input type="email" placeholder="Type your email..."><button>Subscribe</button></form></div></div>'
    cards = f.cards(
        '<div class="pencraft post-preview"><div><a href="/p/{n}" data-testid="post-preview-title">{title}</a></div><div>{words}</div><div>Mar 1 • Casey Dunmoor</div></div>'
    )
    return f"""{head(s.title, "The Valley Post")}<body><div id="entry"><div id="main" class="main"><div class="main-menu">{NAV}</div><div class="single-post-container"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">{s.title}</h1><h3 class="subtitle">A first look</h3><div class="byline-wrapper">{s.day}</div></div>{SHARE}<div class="available-content"><div dir="auto" class="body markup">{plain(first)}{widget}{plain(second)}</div></div></article></div>
<div class="post-end-cta">{NEWSLETTER}</div><div class="portable-archive"><h2>Latest</h2>{cards}</div></div></div></body></html>"""


def weebly(s: Story, f: Furniture) -> str:
    """Weebly: paragraphs as divisions with inline styles, blank spacers."""
    body = written(
        s,
        '<div class="paragraph" style="text-align:left;"><span style="color:#333">{}</span></div><div class="wsite-spacer" style="height:10px;"></div>',
        '<h2 class="wsite-content-title"><font size="4">{}</font></h2>',
        quote='<blockquote style="text-align:left;"><em>{}</em></blockquote>',
    )
    return f"""{head(s.title, "Pellowick Parents")}<body class="wsite-page-news"><div class="wrapper"><div class="header">{MENU}</div><div class="main-wrap"><div id="wsite-content" class="wsite-elements wsite-not-footer"><div class="wsite-section-wrap"><div class="wsite-section"><div class="wsite-section-content"><div class="container"><h1 class="wsite-content-title">{s.title}</h1><div class="paragraph">{s.day}</div>{body}</div></div></div></div></div></div>
<div class="footer-wrap"><div class="footer"><div class="wsite-elements wsite-footer"><div class="paragraph">Powered by our members and their biscuits.</div></div></div></div></div></body></html>"""


def google_sites(s: Story, f: Furniture) -> str:
    """New Google Sites: sections, every paragraph with generated classes."""
    sections = "".join(
        f'<section class="yaqOZd" id="h.{n}"><div class="LS81yb VICjCf"><div class="hJDwNd-AhqUyc-uQSCkd"><div class="jXK9ad D2fZ2"><div class="jXK9ad-SmKAyb"><div class="tyJCtd mGzaTb baZpAe">{plain(part).replace("<p>", "<p class=zfr3Q>")}</div></div></div></div></div></section>'
        for n, part in enumerate(s.split())
    )
    return f"""{head(s.title, "SEND in Harth")}<body><div id="atIdViewHeader"><nav role="navigation">{NAV}</nav></div><div jsname="ZBtY8b"><div role="main" class="UtePc RCETm"><section class="yaqOZd lQAHbd"><div class="mGzaTb"><h1 class="zfr3Q duRjpb"><span class="C9DxTc">{s.title}</span></h1></div></section>{sections}</div></div><div class="cb"><button>Report abuse</button><div>Page details and updates by the owners of this site.</div></div></body></html>"""


def craft(s: Story, f: Furniture) -> str:
    """Craft CMS with Tailwind classes: no names that mean anything."""
    cards = f.cards(
        '<a class="group flex flex-col bg-white p-6" href="/{n}"><span class="text-xl font-bold group-hover:underline">{title}</span><span class="mt-2 text-sm">{words}</span></a>'
    )
    body = written(
        s,
        '<p class="mb-6 text-lg">{}</p>',
        '<h2 class="text-2xl mt-8">{}</h2>',
        items='<ul class="list-disc pl-6">{}</ul>',
    )
    return f"""{head(s.title, "Ambermere Alliance")}<body class="antialiased"><div class="fixed bottom-0 z-50 bg-gray-900 text-white p-4"><p>We use cookies on this website to understand how people use it.</p><button>OK</button></div><header class="flex justify-between">{NAV}</header><main class="max-w-screen-xl mx-auto"><div class="grid grid-cols-12"><div class="col-span-8"><h1 class="text-4xl">{s.title}</h1><div class="text-sm text-gray-600">{s.day}</div><div class="prose">{body}</div></div></div>
<div class="grid grid-cols-3 gap-6 mt-12">{cards}</div></main><footer class="bg-gray-900 p-12"><p>An alliance of nine schools in and round the city.</p></footer></body></html>"""


def nextjs(s: Story, f: Furniture) -> str:
    """A site of scripts: sections with hashed names, the state of the page in a script."""
    cards = f.cards(
        '<div class="Card_card__x1Y2z"><div class="Card_body__a"><h3 class="Card_title__b"><a href="/news/{n}">{title}</a></h3><p>{words}</p></div></div>'
    )
    return f"""{head(s.title, "Harth City Council")}<body><div id="__next"><div class="Layout_layout__q1"><header class="Header_header__z">{NAV}</header><main class="Layout_main__p2"><div class="Article_header__k"><h1>{s.title}</h1><p class="Article_date__d">{s.day}</p></div><div class="RichText_root__r">{plain(s)}</div><div class="CardGrid_grid__g"><h2>More from the newsroom</h2>{cards}</div></main>{FOOTER}</div></div><script id="__NEXT_DATA__" type="application/json">{{"props":{{"page":"SEND inspection report of another area"}}}}</script></body></html>"""


def amp(s: Story, f: Furniture) -> str:
    """An AMP page: custom elements for menus, lists and consent."""
    return f"""{head(s.title, "Quill Argus").replace('<html lang="en-GB">', '<html amp lang="en-GB">')}<body><amp-sidebar id="sb" layout="nodisplay"><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></amp-sidebar><amp-consent id="c" layout="nodisplay"><div class="consent-ui"><p>We and our partners store information on your device.</p><button>Agree</button></div></amp-consent>
<article class="amp-article"><h1>{s.title}</h1><p class="dateline">{s.day}</p>{plain(s)}<amp-ad width="300" height="250" type="x"></amp-ad></article><amp-list src="x.json"><div placeholder><h2>Trending now</h2><ul>{f.links()}</ul></div></amp-list>{FOOTER_DIV}</body></html>"""


def phpbb(s: Story, f: Furniture) -> str:
    """A forum: the first post of a thread, others' short replies."""
    return f"""{head(s.title, "Wend Forum")}<body id="phpbb" class="nojs section-viewtopic"><div id="wrap" class="wrap"><div id="page-header"><div class="headerbar" role="banner"><p class="skiplink"><a href="#start_here">Skip to content</a></p></div><div class="navbar" role="navigation"><ul><li><a href="/">Board index</a></li><li><a href="/faq">FAQ</a></li></ul></div></div>
<div id="page-body" class="page-body" role="main"><h2 class="topic-title"><a href="./viewtopic.php?t=7">{s.title}</a></h2><div class="action-bar"><a href="/reply">Post a reply</a></div><div id="p1" class="post has-profile bg2"><div class="inner"><dl class="postprofile"><dt><a class="username" href="/u">moderator</a></dt><dd>Posts: 211</dd></dl><div class="postbody"><h3 class="first"><a href="#p1">{s.title}</a></h3><p class="author">by moderator » {s.day}</p><div class="content">{breaks(s)}</div></div></div></div></div><div id="page-footer" class="page-footer"><p>Powered by a forum of parents.</p></div></div></body></html>"""


def hyperlocal_newspack(s: Story, f: Furniture) -> str:
    """A local independent on a newspaper theme: donation boxes, posts by the same author."""
    first, second = s.split()
    donate = '<div class="wp-block-newspack-blocks-donate wpbnbd"><h3>Support local journalism</h3><form><label><input type="radio">£5 a month</label><p class="wp-block-newspack-blocks-donate__thanks">Your contribution is appreciated.</p><button>Donate now!</button></form></div>'
    cards = f.cards(
        '<article class="post-has-image category-news" data-post-id="{n}"><div class="entry-wrapper"><h3 class="entry-title"><a href="/{n}" rel="bookmark">{title}</a></h3><p>{words}</p><div class="entry-meta"><span class="byline"><span class="author">by Ash Pell</span></span></div></div></article>'
    )
    return f"""{head(s.title, "The Wend Independent")}<body class="single-post"><div id="page" class="site"><header id="masthead">{NAV}</header><div id="content" class="site-content"><section id="primary" class="content-area"><main id="main" class="site-main"><header class="entry-header"><span class="cat-links"><a href="/c">Education</a></span><h1 class="entry-title entry-title--with-subtitle">{s.title}</h1><div class="entry-subhead"><span class="posted-on">{s.day}</span></div></header><div class="main-content"><article id="post-9" class="post type-post hentry"><div class="entry-content">{plain(first)}{donate}{plain(second)}</div><footer class="entry-footer"><span class="tags-links">Tagged: <a href="/t">council</a></span></footer></article><div class="author-bio"><h2>Ash Pell</h2><p>Ash has reported from the valley since leaving college. <a href="/ash">More by Ash Pell</a></p></div><div class="wp-block-newspack-blocks-homepage-articles wpnbha">{cards}</div>{COMMENTS}</div></main></section></div>{FOOTER}</div></body></html>"""


def live_blog(s: Story, f: Furniture) -> str:
    """A live page: entries as articles with times, all of them the story."""
    entries = "".join(
        f'<article class="live-entry"><time>1{n}:05</time><div class="live-entry__body">{plain(part)}</div></article>'
        for n, part in enumerate(s.split())
    )
    return f"""{head(s.title, "Harth Live")}<body>{COOKIE_DIALOG}<header>{NAV}</header><main><h1>{s.title}</h1><p class="date">{s.day}</p><div class="live-blog" aria-live="polite">{entries}</div>{ADVERT}<aside><h2>Most read</h2><ol>{f.links()}</ol></aside></main>{FOOTER}</body></html>"""
