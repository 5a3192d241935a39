"""Sites of the press, of health boards and of government."""

from tests.support.page_shapes.furniture import (
    ADVERT,
    COMMENTS,
    COOKIE_DIALOG,
    COOKIES,
    CRUMBS,
    FEEDBACK,
    FOOTER,
    FOOTER_DIV,
    NAV,
    NEWSLETTER,
    SEARCH,
    SHARE,
    SKIP,
    Furniture,
    head,
)
from tests.support.page_shapes.stories import Story, gutenberg, plain, written


def newsquest(s: Story, f: Furniture) -> str:
    """A regional daily: advertisements and links to other stories between paragraphs, comments."""
    body = plain(s).replace(
        "</p>\n",
        f'</p>{ADVERT}<p><strong><a href="/news/9">READ MORE: Bridge closed for repairs</a></strong></p>\n',
        1,
    )
    cards = f.cards(
        '<div class="mar-trending-item"><a href="/news/{n}"><img alt=""><h4>{title}</h4></a><p>{words}</p></div>'
    )
    return f"""{head(s.title, "Quillshire Echo")}<body>{COOKIE_DIALOG}<header>{NAV}</header><div class="mar-site-content"><main id="main-content"><article class="mar-article"><h1 class="mar-article__headline">{s.title}</h1>
<div class="mar-article__timestamp"><time datetime="2030-06-11T06:00:00+01:00">{s.day}</time></div><div class="mar-article__byline">By <a href="/author/x">Sasha Mortlake</a></div>{SHARE}
<div class="article-body" id="subscription-content">{body}</div></article>{COMMENTS}<section class="mar-trending"><h3>Most read</h3>{cards}</section></main><aside>{NEWSLETTER}</aside></div>{FOOTER}</body></html>"""


def reach(s: Story, f: Furniture) -> str:
    """A tabloid group's site: a newsletter form within the body, teasers as items."""
    first, second = s.split()
    cards = f.cards(
        '<li class="teaser"><a class="image" href="/n{n}"></a><strong><a class="headline" href="/n{n}">{title}</a></strong><div class="description">{words}</div></li>',
        "<ul>",
        "</ul>",
    )
    return f"""{head(s.title, "Harth Live")}<body class="news">{COOKIES}<header class="page-header">{NAV}</header><main><article class="article-main channel-news"><h1 itemprop="headline name">{s.title}</h1><p class="leadtext" itemprop="description">What it means</p>
<div class="byline"><div class="author">Lee Brindle</div><ul class="time-info"><li>06:00, {s.day}</li></ul></div><div class="article-body" itemprop="articleBody">{plain(first)}
<div class="in-article-newsletter"><h3>Sign up to our daily newsletter</h3><form><label>Enter your email</label><input type="email"><button>Sign up</button><p>We use your sign-up to provide content in the ways you have consented to.</p></form></div>
{plain(second)}<div class="tag-list"><span>More On</span><ul><li><a href="/t1">Education</a></li></ul></div></div></article><aside class="related-column secondary">{cards}</aside></main>{FOOTER_DIV}</body></html>"""


def national_world(s: Story, f: Furniture) -> str:
    """A group of weeklies: body in a division, cards in sections below."""
    cards = f.cards(
        '<article class="article-card"><div class="article-card__body"><h3><a href="/n{n}">{title}</a></h3><div class="standfirst">{words}</div></div></article>'
    )
    return f"""{head(s.title, "Pellowick Herald")}<body><div id="app"><header class="sc-header">{NAV}</header><div class="article-page"><div class="sc-article"><h1>{s.title}</h1><div class="author-timestamp">By Jo Tarrant<br>Published {s.day}, 07:15 GMT</div>
<div class="article-content"><div class="markup">{plain(s)}</div><div class="inline-ad">{ADVERT}</div></div><div class="topics"><a href="/topic/a">Ofsted</a><a href="/topic/b">County Hall</a></div></div>
<section class="you-may-like"><h2>Recommended for you</h2>{cards}</section></div>{NEWSLETTER}{FOOTER}</div></body></html>"""


def wordpress_classic(s: Story, f: Furniture) -> str:
    """A WordPress theme of 2010: widgets in a sidebar, comments below."""
    return f"""{head(s.title, "Hyperlocal Blog")}<body class="single single-post postid-7"><div id="wrapper" class="hfeed"><div id="header"><div id="masthead"><div id="site-title"><a href="/">The Wend Valley Blog</a></div>{NAV}</div></div>
<div id="main"><div id="container"><div id="content" role="main"><div id="nav-above" class="navigation"><div class="nav-previous"><a href="/p">← Bridge closed for repairs</a></div></div>
<div id="post-7" class="post-7 post type-post hentry category-news tag-comments"><h1 class="entry-title">{s.title}</h1><div class="entry-meta">Posted on <a href="/7"><span class="entry-date">{s.day}</span></a> by <a href="/a">admin</a></div>
<div class="entry-content">{plain(s)}<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3>{SHARE}</div></div><div class="entry-utility">This entry was posted in <a href="/c">News</a>. Bookmark the <a href="/7">permalink</a>.</div></div>{COMMENTS}</div></div>
<div id="primary" class="widget-area" role="complementary"><ul class="xoxo"><li class="widget-container widget_search">{SEARCH}</li><li class="widget-container widget_recent_entries"><h3 class="widget-title">Recent Posts</h3><ul>{f.links()}</ul></li><li class="widget-container widget_text"><h3>About</h3><div class="textwidget">This blog is written by volunteers who live in the valley.</div></li></ul></div></div>
<div id="footer" role="contentinfo"><p>Proudly powered by volunteers in their spare time.</p></div></div></body></html>"""


def wordpress_blocks(s: Story, f: Furniture) -> str:
    """A block theme: groups, a query of other posts below the content."""
    cards = f.cards(
        '<li class="wp-block-post post-{n} post type-post"><h3 class="wp-block-post-title"><a href="/{n}">{title}</a></h3><div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">{words}</p></div></li>',
        '<ul class="wp-block-post-template">',
        "</ul>",
    )
    return f"""{head(s.title, "Ambermere Parent Carer Forum")}<body class="wp-singular single"><div class="wp-site-blocks"><header class="wp-block-template-part"><div class="wp-block-group"><p class="wp-block-site-title"><a href="/">Ambermere Parent Carer Forum</a></p>{NAV}</div></header>
<main class="wp-block-group is-layout-flow"><h1 class="wp-block-post-title">{s.title}</h1><div class="wp-block-post-date"><time datetime="2031-03-04">{s.day}</time></div><div class="entry-content wp-block-post-content">{gutenberg(s)}</div>
<div class="wp-block-group"><h2 class="wp-block-heading">More posts</h2><div class="wp-block-query">{cards}</div></div></main><footer class="wp-block-template-part"><p>We are a charity of parents for parents.</p></footer></div></body></html>"""


def elementor(s: Story, f: Furniture) -> str:
    """WordPress with Elementor: each widget in four divisions, posts as articles."""

    def widget(kind: str, inner: str) -> str:
        return f'<div class="elementor-element elementor-widget elementor-widget-{kind}"><div class="elementor-widget-container">{inner}</div></div>'

    cards = f.cards(
        '<article class="elementor-post elementor-grid-item post-{n}"><div class="elementor-post__text"><h3 class="elementor-post__title"><a href="/{n}">{title}</a></h3><div class="elementor-post__excerpt"><p>{words}</p></div><a class="elementor-post__read-more" href="/{n}">Read More »</a></div></article>'
    )
    return f"""{head(s.title, "Carrowdale Carers")}<body class="elementor-default elementor-page"><div data-elementor-type="header" class="elementor elementor-location-header">{widget("nav-menu", NAV)}</div>
<div data-elementor-type="single-post" class="elementor elementor-location-single post-7"><section class="elementor-section elementor-top-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap">{widget("theme-post-title", f'<h1 class="elementor-heading-title">{s.title}</h1>')}{widget("post-info", f"<ul><li>{s.day}</li></ul>")}{widget("theme-post-content", plain(s))}{widget("share-buttons", SHARE)}</div></div></div></section>
<section class="elementor-section">{widget("heading", "<h2>Recent news</h2>")}{widget("posts", cards)}</section></div><div data-elementor-type="footer" class="elementor elementor-location-footer">{widget("text-editor", "<p>Ring us on weekday mornings and we will ring back.</p>")}</div></body></html>"""


def nhs_icb(s: Story, f: Furniture) -> str:
    """An integrated care board on the NHS design system, with news cards."""
    cards = f.cards(
        '<div class="nhsuk-grid-column-one-third nhsuk-card-group__item"><div class="nhsuk-card nhsuk-card--clickable"><div class="nhsuk-card__content"><h2 class="nhsuk-card__heading"><a class="nhsuk-card__link" href="/{n}">{title}</a></h2><p class="nhsuk-card__description">{words}</p></div></div></div>'
    )
    return f"""{head(s.title, "NHS Wend Valley")}<body>{SKIP}<header class="nhsuk-header" role="banner">{NAV}</header><div class="nhsuk-width-container"><main class="nhsuk-main-wrapper" id="maincontent"><article><h1>{s.title}</h1><p class="nhsuk-body-s">{s.day}</p>{plain(s)}</article>
<h2>Other news</h2><div class="nhsuk-grid-row nhsuk-card-group">{cards}</div></main></div><footer role="contentinfo"><p>The board plans and buys health services for half a million people.</p></footer></body></html>"""


def govuk(s: Story, f: Furniture) -> str:
    """A publication on GOV.UK: metadata, contents, govspeak, related content."""
    return f"""{head(s.title, "GOV.UK")}<body class="gem-c-layout-for-public govuk-template__body">{SKIP}{COOKIES}<header class="gem-c-layout-super-navigation-header">{NAV}</header><div class="govuk-width-container"><div class="gem-c-breadcrumbs">{CRUMBS.format(title=s.title)}</div>
<main role="main" id="content" class="html-publication" lang="en"><div class="gem-c-heading"><span class="govuk-caption-xl">News story</span><h1 class="gem-c-heading__text">{s.title}</h1></div>
<div class="gem-c-metadata"><dl><dt>From:</dt><dd><a href="/ofsted">The inspectorate</a></dd><dt>Published</dt><dd>{s.day}</dd></dl></div>
<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds"><nav class="gem-c-contents-list" aria-label="Contents"><h2>Contents</h2><ol><li><a href="#a">What inspectors found</a></li></ol></nav><div class="gem-c-govspeak govuk-govspeak">{plain(s)}</div>
<div class="gem-c-share-links"><h2>Share this page</h2>{SHARE}</div></div><div class="govuk-grid-column-one-third"><div class="gem-c-contextual-sidebar"><nav class="gem-c-related-navigation"><h2>Related content</h2><ul>{f.links()}</ul></nav></div></div></div></main>{FEEDBACK}</div>{FOOTER}</body></html>"""


def parliament(s: Story, f: Furniture) -> str:
    """Parliament's pages of committees: hero, primary content, cards of inquiries."""
    cards = f.cards(
        '<a class="card card-inquiry" href="/inquiry/{n}"><div class="card-inner"><div class="content"><div class="primary-info">{title}</div><div class="secondary-info">{words}</div></div></div></a>'
    )
    return f"""{head(s.title, "Committees")}<body><div class="header-scroll-clip"><header class="components">{NAV}</header></div><div class="hero hero-small"><div class="hero-banner"><div class="hero-content"><h1>{s.title}</h1></div></div></div>
<main id="main-content"><div class="container"><div class="row"><div class="col-md-9"><div class="primary-content"><div class="inner"><p class="date">{s.day}</p>{plain(s)}</div></div></div><div class="col-md-3"><div class="promo"><h2>Sign up for updates</h2><p>Choose which committees write to you.</p><a href="/alerts">Manage alerts</a></div></div></div>
<div class="card-list"><h2>Other inquiries</h2>{cards}</div></div></main>{FOOTER}</body></html>"""


def squarespace(s: Story, f: Furniture) -> str:
    """Squarespace: blocks within blocks, an entry as an article, a gallery of summaries."""
    cards = f.cards(
        '<div class="summary-item"><div class="summary-content"><div class="summary-title"><a class="summary-title-link" href="/{n}">{title}</a></div><div class="summary-excerpt"><p>{words}</p></div></div></div>'
    )
    inner = written(
        s,
        '<p class="" style="white-space:pre-wrap;">{}</p>',
        "<h3>{}</h3>",
        '<li><p class="">{}</p></li>',
        '<ul data-rte-list="default">{}</ul>',
        '<figure class="block-animation-none"><blockquote data-animation-role="quote"><span>“</span>{}<span>”</span></blockquote><figcaption class="source">— A parent</figcaption></figure>',
    )
    return f"""{head(s.title, "Harth Parents")}<body class="collection-type-blog-basic-grid view-item"><div id="siteWrapper"><header id="header" class="header">{NAV}</header><main id="page" class="container" role="main"><article class="sections" id="sections"><section class="page-section"><div class="content-wrapper"><article class="h-entry entry blog-item" id="article-7"><div class="blog-item-top-wrapper"><div class="blog-item-title"><h1 class="entry-title">{s.title}</h1></div><time class="dt-published">{s.day}</time></div>
<div class="blog-item-content-wrapper"><div class="blog-item-content e-content"><div class="sqs-layout sqs-grid-12"><div class="row sqs-row"><div class="sqs-block html-block sqs-block-html"><div class="sqs-block-content"><div class="sqs-html-content">{inner}</div></div></div><div class="sqs-block summary-v2-block"><div class="sqs-block-content"><div class="summary-item-list">{cards}</div></div></div></div></div></div></div></article></div></section></article></main>{FOOTER}</div></body></html>"""


def wix(s: Story, f: Furniture) -> str:
    """Wix: rich content viewer with spans, a gallery of recent posts."""
    inner = written(
        s,
        '<div dir="auto" class="ZqjqZ"><p class="gCpsU dyq3c"><span class="vkIF2">{}</span></p></div>',
        '<h2 class="_2q"><span>{}</span></h2>',
        '<li class="x"><p><span>{}</span></p></li>',
        '<ul class="w">{}</ul>',
        '<div data-hook="rcv-block"><blockquote class="q"><span>{}</span></blockquote></div>',
    )
    cards = f.cards(
        '<article class="recent" data-hook="post-list-item"><a href="/post/{n}"><div class="title"><h2>{title}</h2></div></a><div class="d">{words}</div></article>'
    )
    return f"""{head(s.title, "Quill Forum")}<body><div id="SITE_CONTAINER"><header id="SITE_HEADER">{NAV}</header><main id="PAGES_CONTAINER" data-main-content="true"><div id="TPASection_1"><div data-hook="post-page"><article><div><ul><li>{s.day}</li><li>2 min read</li></ul><h1 data-hook="post-title"><span>{s.title}</span></h1><section data-hook="post-description"><div class="fTEXDR">{inner}</div></section></article>
<div data-hook="post-main-actions">{SHARE}</div><section data-hook="recent-posts"><h2>Recent Posts</h2>{cards}</section></div></div></main><footer id="SITE_FOOTER"><p>Made by parents of the valley in 2031.</p></footer></div></body></html>"""
