"""Sites of councils and of what they publish with."""

from tests.support.page_shapes.furniture import (
    COOKIE_DIALOG,
    COOKIES,
    CRUMBS,
    FEEDBACK,
    FOOTER,
    FOOTER_DIV,
    MENU,
    NAV,
    SEARCH,
    SHARE,
    SKIP,
    WARNING,
    Furniture,
    head,
)
from tests.support.page_shapes.stories import Story, breaks, divisions, plain


def council_bootstrap(s: Story, f: Furniture) -> str:
    """Home-grown on Bootstrap 3: columns without landmarks, a well beside the text."""
    return f"""{head(s.title, "Carrowdale City Council")}<body>{COOKIES}
<div class="navbar navbar-default"><div class="container">{NAV}{SEARCH}</div></div>
<div class="container body-content">{CRUMBS.format(title=s.title)}<div class="row"><div class="col-md-9">
<div class="page-header"><h1>{s.title}</h1></div><p class="text-muted">Published: {s.day}</p>{plain(s)}{SHARE}</div>
<div class="col-md-3"><div class="well"><h4>In this section</h4><ul class="list-unstyled">{f.links()}</ul></div>
<div class="panel panel-default"><div class="panel-heading">Contact us</div><div class="panel-body"><p>The press office answers from nine to five on working days.</p></div></div></div></div></div>
{FOOTER}</body></html>"""


def council_govuk_frontend(s: Story, f: Furniture) -> str:
    """The GOV.UK design system in a council's colours."""
    return f"""{head(s.title, "Ambermere Council")}<body class="govuk-template__body js-enabled">{SKIP}
<div class="govuk-cookie-banner" data-nosnippet role="region" aria-label="Cookies on Ambermere Council"><div class="govuk-cookie-banner__message govuk-width-container"><h2 class="govuk-cookie-banner__heading">Cookies on Ambermere Council</h2><div class="govuk-cookie-banner__content"><p class="govuk-body">We use some essential cookies to make this website work.</p></div></div></div>
<header class="govuk-header" role="banner">{NAV}</header><div class="govuk-width-container">
<div class="govuk-phase-banner"><p class="govuk-phase-banner__content"><strong>beta</strong><span>This is a new service: your feedback will help us to improve it.</span></p></div>
<div class="govuk-breadcrumbs">{CRUMBS.format(title=s.title)}</div>
<main class="govuk-main-wrapper" id="main-content" role="main"><div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">News</span><h1 class="govuk-heading-l">{s.title}</h1><p class="govuk-body">Published: {s.day}</p>{plain(s).replace("<p>", '<p class="govuk-body">')}</div>
<div class="govuk-grid-column-one-third"><aside class="app-related" role="complementary"><h2>Related content</h2><nav><ul>{f.links()}</ul></nav></aside></div></div>{FEEDBACK}</main></div>{FOOTER}</body></html>"""


def drupal_7(s: Story, f: Furniture) -> str:
    """Drupal 7: fields within a node, blocks in regions."""
    cards = f.cards(
        '<div class="views-row"><div class="views-field-title"><span class="field-content"><a href="/n{n}">{title}</a></span></div><div class="views-field-body"><div class="field-content">{words}</div></div></div>'
    )
    return f"""{head(s.title, "Marrowfen Borough Council")}<body class="html not-front node-type-news"><div id="skip-link">{SKIP}</div><div id="page">
<div id="header"><div class="region region-header">{SEARCH}</div></div><div id="navigation">{MENU}</div><div id="main-wrapper"><div id="main" class="clearfix">
<div id="content" class="column"><div class="section"><div class="breadcrumb"><a href="/">Home</a> » <a href="/news">News</a></div><h1 class="title" id="page-title">{s.title}</h1>
<div class="region region-content"><div id="block-system-main" class="block block-system"><div class="content"><div class="node node-news node-promoted"><div class="content">
<div class="field field-name-field-date"><div class="field-items"><div class="field-item even"><span class="date-display-single">{s.day}</span></div></div></div>
<div class="field field-name-body field-type-text-with-summary field-label-hidden"><div class="field-items"><div class="field-item even" property="content:encoded">{plain(s)}</div></div></div></div>
<ul class="links inline"><li class="print_html first"><a href="/print/4">Printer-friendly version</a></li></ul></div></div></div></div></div></div>
<div class="region region-sidebar-second column sidebar"><div class="block block-views"><h2>Latest news</h2><div class="content"><div class="view view-news">{cards}</div></div></div></div></div></div>
{FOOTER_DIV}</div></body></html>"""


def drupal_10(s: Story, f: Furniture) -> str:
    """Drupal 10: the node as an article, teasers of the same kind below it."""
    cards = f.cards(
        '<div class="views-row"><article data-history-node-id="{n}" class="node node--type-news node--view-mode-teaser"><h2 class="node__title"><a href="/n{n}" rel="bookmark"><span>{title}</span></a></h2><div class="node__content"><p>{words}</p></div></article></div>'
    )
    return f"""{head(s.title, "Harth District Council")}<body>{SKIP}<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div class="layout-container">
<header role="banner">{NAV}</header>{WARNING}<main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content"><div data-drupal-messages-fallback class="hidden"></div>
<div id="block-page-title" class="block"><h1 class="page-title"><span class="field field--name-title">{s.title}</span></h1></div>
<div id="block-content" class="block block-system"><article data-history-node-id="77" class="node node--type-news node--view-mode-full"><div class="node__content">
<div class="field field--name-field-published field--label-inline"><div class="field__label">Published</div><div class="field__item"><time datetime="2031-03-04T09:00:00Z">{s.day}</time></div></div>
<div class="clearfix text-formatted field field--name-body field__item">{plain(s)}</div></div></article></div>
<div class="views-element-container block"><h2>More news</h2><div><div class="view view-latest js-view-dom-id-1"><div class="view-content">{cards}</div></div></div></div></div></main>{FOOTER}</div></div></body></html>"""


def localgov_drupal(s: Story, f: Furniture) -> str:
    """LocalGov Drupal: header block, article, previous and next, newsroom teasers."""
    cards = f.cards(
        '<article role="article" class="node node--type-localgov-news-article node--view-mode-teaser news-article-teaser"><h3 class="teaser__heading"><a href="/newsroom/{n}">{title}</a></h3><p>{words}</p><time datetime="2031-03-01">1 March 2031</time></article>'
    )
    return f"""{head(s.title, "Pellowick Council")}<body class="path-node">{SKIP}<div class="dialog-off-canvas-main-canvas"><header class="lgd-header">{NAV}{SEARCH}</header>
<div class="localgov-alert-banner localgov-alert-banner--minor" role="region"><h2>Office closed</h2><p>The customer centre is closed on Thursday afternoon for training.</p></div>
<nav class="breadcrumb">{CRUMBS.format(title=s.title)}</nav><main class="main" id="main-content"><div class="lgd-page-header"><div class="lgd-container"><h1 class="lgd-page-title-block__title">{s.title}</h1></div></div>
<div class="lgd-row"><div class="lgd-row__two-thirds lgd-region--content"><article role="article" class="localgov-news-article localgov-news-article--full"><div class="news-date">{s.day}</div>
<div class="clearfix text-formatted field--name-body">{plain(s)}</div><div class="field--name-localgov-news-categories">Filed under <a href="/newsroom/children">Children</a></div></article></div>
<aside class="sidebar sidebar--second lgd-row__one-third">{cards}</aside></div></main>{FOOTER}</div></body></html>"""


def jadu(s: Story, f: Furniture) -> str:
    """Jadu Central: an editor's division and supplements beside it."""
    return f"""{head(s.title, "Quillshire County Council")}<body class="no-js documents">{COOKIE_DIALOG}<div id="outer-wrap"><div id="header">{NAV}</div>{CRUMBS.format(title=s.title)}
<div class="container__main" id="content" role="main"><h1>{s.title}</h1><p class="date">{s.day}</p><div class="editor">{plain(s)}</div>
<div class="page-nav"><a href="/news/rss">RSS</a></div></div>
<div class="container__supplements"><div class="supplement"><h2>Popular services</h2><ul class="list list--navigation">{f.links()}</ul></div><div class="supplement"><div class="supplement__content"><p>Sign in to see your bills, your bin days and what you have reported to us.</p></div></div></div>
{FOOTER}</div></body></html>"""


def moderngov(s: Story, f: Furniture) -> str:
    """ModernGov: everything in a form, text in a table's cell, the module's own menus."""
    return f"""{head(s.title, "Ambermere Democracy")}<body><form method="post" action="./mgNews.aspx" id="frm"><input type="hidden" name="__VIEWSTATE" value="x">
<div id="modgov"><div id="mgheader">{NAV}</div><div id="mgnav"><ul class="mgBulletList"><li><a href="mgListCommittees.aspx">Committees</a></li><li><a href="mgCalendarMonthView.aspx">Calendar of meetings</a></li></ul></div>
<div class="mgContent" id="mgContent"><h1 class="mgMainTitleTxt">{s.title}</h1><h2 class="mgSubTitleTxt">{s.day}</h2><table class="mgTable" role="presentation"><tr><td class="mgWordPara">{divisions(s)}</td></tr></table>
<div class="mgLinks"><h2 class="mgSectionTitle">Supporting documents:</h2><ul class="mgBulletList"><li><a href="documents/s1.pdf">Report, item 5. <span class="mgFileSize">PDF 211 KB</span></a></li></ul></div></div></div></form>{FOOTER}</body></html>"""


def umbraco(s: Story, f: Furniture) -> str:
    """Umbraco on web forms: the whole page in one form."""
    return f"""{head(s.title, "Marrowfen")}<body><form name="aspnetForm" method="post" action="/news/" id="aspnetForm"><div class="aspNetHidden"><input type="hidden" id="__EVENTVALIDATION"></div>
<header>{NAV}</header><div class="grid-section"><div class="row"><div class="span8 column"><h1>{s.title}</h1><span class="newsDate">{s.day}</span><div class="rte">{plain(s)}</div></div>
<div class="span4 column sidebar"><div class="box promo"><h3>Pay it online</h3><p>It takes two minutes to pay a bill with your card.</p><a class="btn" href="/pay">Pay now</a></div><div class="box"><h3>Latest news</h3><ul>{f.links()}</ul></div></div></div></div>{FOOTER}</form></body></html>"""


def goss(s: Story, f: Furniture) -> str:
    """GOSS iCM: widgets in grid rows, a table of contents, related articles."""
    cards = f.cards(
        '<li class="listitem"><div class="articlelink"><a href="/article/{n}"><h2 class="title">{title}</h2></a><div class="description"><p>{words}</p></div></div></li>',
        '<ul class="list">',
        "</ul>",
    )
    return f"""{head(s.title, "Carrowdale")}<body class="layout"><div id="container-page"><div id="row-header" class="row-container">{NAV}{SEARCH}</div>
<div id="row-content" class="row-container"><main id="row-content-main"><div class="col content"><h1 id="page-title">{s.title}</h1><div class="widget wdg-article"><div class="widget-content"><p class="publishdate">{s.day}</p><div class="byEditor article">{plain(s)}</div></div></div></div>
<div class="col last"><div class="widget wdg-related-articles"><h2>More news</h2><div class="widget-content">{cards}</div></div></div></main></div>{FEEDBACK}{FOOTER_DIV}</div></body></html>"""


def granicus(s: Story, f: Furniture) -> str:
    """Granicus govAccess: a shell of divisions with long class names."""
    cards = f.cards(
        '<div class="list-item-container"><article><a href="/news/{n}"><h2 class="list-item-title">{title}</h2><p class="list-item-block-desc">{words}</p></a></article></div>'
    )
    return f"""{head(s.title, "Harth")}<body><div id="mainWrapper"><div class="site-header">{NAV}</div><div class="site-wrapper"><section id="main-content" class="main-content"><div class="oc-page-title"><h1 class="oc-page-title">{s.title}</h1></div>
<div class="content-details-list"><p>Published on {s.day}</p></div><div class="grid"><div class="col-xs-12 col-m-8"><div class="body-content">{breaks(s)}</div><p class="tagged-as-list"><span>Tagged as:</span><ul><li><a href="/t">Children</a></li></ul></p></div>
<div class="col-m-4 side-box"><h2>You may be interested in</h2>{cards}</div></div></section></div>{FOOTER}</div></body></html>"""
