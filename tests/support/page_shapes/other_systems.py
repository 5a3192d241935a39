"""More systems that councils, schools, health bodies and forums publish with."""

from tests.support.page_shapes.furniture import (
    COOKIES,
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
from tests.support.page_shapes.stories import Story, divisions, plain, written


def sharepoint(s: Story, f: Furniture) -> str:
    """SharePoint 2013: a form, zones, web parts, zero-width paragraphs."""
    body = written(
        s, '<p class="ms-rteElement-P">\u200b{}</p>', '<h2 class="ms-rteElement-H2">{}</h2>'
    )
    return f"""{head(s.title, "Pages")}<body><form method="post" action="news.aspx" id="aspnetForm"><div id="s4-ribbonrow"><a href="#main">Skip Ribbon Commands</a></div><div id="s4-workspace"><div id="s4-bodyContainer"><div id="s4-titlerow">{NAV}{SEARCH}</div>
<div id="contentRow"><div id="sideNavBox"><div class="ms-core-navigation" role="navigation"><ul class="root static">{f.links()}</ul></div></div><div id="contentBox"><div id="DeltaPlaceHolderMain"><a id="mainContent" name="mainContent"></a><div class="article article-left"><h1>{s.title}</h1><div class="article-header"><div class="date-line">{s.day}</div></div>
<div class="article-content"><div id="ctl00_RichHtmlField" class="ms-rtestate-field" style="display:inline"><div class="ms-rtestate-field">{body}</div></div></div></div></div></div></div></div></div>{FOOTER_DIV}</form></body></html>"""


def contensis(s: Story, f: Furniture) -> str:
    """Contensis: numbered rows and a feed of news in a list with images."""
    cards = f.cards(
        '<li class="sys_news-item"><a class="sys_news-link" href="/news/{n}"><img src="i.jpg" alt=""><span class="sys_news-title">{title}</span></a><p class="sys_news-summary">{words}</p><span class="sys_date">01/03/2031</span></li>',
        '<ul class="sys_newslisting">',
        "</ul>",
    )
    return f"""{head(s.title, "Wend Borough")}<body class="sys_page">{SKIP}{WARNING}<div class="sys_header">{NAV}</div><div class="sys_contentwrapper"><div class="sys_row1"><div class="sys_leftcol"><ul class="sys_localnav">{f.links()}</ul></div>
<div class="sys_maincol"><h1>{s.title}</h1><div class="sys_published">Published {s.day}</div>{plain(s)}<h2>Latest stories</h2>{cards}</div></div></div>{FEEDBACK}{FOOTER_DIV}</body></html>"""


def sitecore(s: Story, f: Furniture) -> str:
    """Sitecore SXA: components with rich text, a promo and a carousel."""
    cards = f.cards(
        '<li class="slide item{n}"><div class="field-heading"><a href="/n{n}">{title}</a></div><div class="field-summary"><p>{words}</p></div></li>',
        '<ul class="slides">',
        "</ul>",
    )
    return f"""{head(s.title, "Wend Valley Health")}<body class="default-device bodyclass"><div id="wrapper"><header><div id="header" class="container">{NAV}</div></header><main><div id="content" class="container"><div class="row"><div class="component content col-12"><div class="component-content"><div class="field-title"><h1>{s.title}</h1></div><div class="field-date">{s.day}</div></div></div>
<div class="component rich-text col-12 col-lg-8"><div class="component-content">{plain(s)}</div></div><div class="component promo col-12 col-lg-4"><div class="component-content"><div class="promo-text"><h3>Flu jabs</h3><p>Book your jab with a pharmacy near you.</p><a class="promo-link" href="/flu">Book now</a></div></div></div>
<div class="component carousel col-12"><div class="component-content">{cards}<div class="nav"><a class="prev-text" href="#">Previous</a><a class="next-text" href="#">Next</a></div></div></div></div></div></main><footer><div id="footer">{FOOTER}</div></footer></div></body></html>"""


def liferay(s: Story, f: Furniture) -> str:
    """Liferay: portlets, each a section with a heading of its own."""
    return f"""{head(s.title, "Local Offer")}<body class="controls-visible yui3-skin-sam"><div id="wrapper"><header id="banner" role="banner">{NAV}</header><section id="content"><h2 class="hide-accessible" role="heading">{s.title} - Local Offer</h2><div class="columns-2"><div class="portlet-layout row">
<div class="col-md-8 portlet-column" id="column-1"><div class="portlet-boundary"><section class="portlet" id="portlet_1"><div class="portlet-content"><div class="portlet-body"><div class="journal-content-article"><h1>{s.title}</h1><p>{s.day}</p>{plain(s)}</div></div></div></section></div></div>
<div class="col-md-4 portlet-column" id="column-2"><div class="portlet-boundary"><section class="portlet"><h2 class="portlet-title-text">Asset Publisher</h2><div class="portlet-content"><ul>{f.links()}</ul></div></section></div></div></div></div></section>{FOOTER}</div></body></html>"""


def joomla(s: Story, f: Furniture) -> str:
    """Joomla: item page, article info, pager, modules."""
    return f"""{head(s.title, "Marrow Parents")}<body class="site com_content view-article"><div class="body"><div class="container"><header class="header">{SEARCH}</header>{MENU}<div class="row-fluid"><main id="content" role="main" class="span9"><div id="system-message-container"></div>
<div class="item-page" itemscope itemtype="https://schema.org/Article"><div class="page-header"><h2 itemprop="headline">{s.title}</h2></div><div class="icons"><a href="/print">Print</a> <a href="/mail">Email</a></div><dl class="article-info muted"><dt class="article-info-term">Details</dt><dd class="createdby">Written by Super User</dd><dd class="published">Published: {s.day}</dd><dd class="hits">Hits: 112</dd></dl>
<div itemprop="articleBody">{plain(s)}</div><ul class="pager pagenav"><li class="previous"><a href="/p" rel="prev">Prev</a></li><li class="next"><a href="/x" rel="next">Next</a></li></ul></div></main><div id="aside" class="span3"><div class="well"><h3 class="page-header">Popular Articles</h3><ul class="mostread mod-list">{f.links()}</ul></div></div></div></div></div>{FOOTER}</body></html>"""


def typo3(s: Story, f: Furniture) -> str:
    """TYPO3: content elements in frames, each paragraph block in its own."""
    frames = "".join(
        f'<div id="c{n}" class="frame frame-default frame-type-text frame-layout-0"><div class="ce-bodytext">{part}</div></div>'
        for n, part in enumerate(plain(half) for half in s.split())
    )
    return f"""{head(s.title, "Harth Valley")}<body id="p7"><div class="body-bg">{NAV}<div id="content" class="main-section"><!--TYPO3SEARCH_begin--><div class="section section-default"><div class="container"><div id="c1" class="frame frame-type-header"><header class="frame-header"><h1 class="element-header">{s.title}</h1></header></div><p class="news-list-date">{s.day}</p>{frames}</div></div><!--TYPO3SEARCH_end--></div>
<div class="section-footer"><div class="frame frame-type-text"><p>The valley's schools, colleges and clinics in one place.</p></div>{f.links()}</div></div></body></html>"""


def open_objects(s: Story, f: Furniture) -> str:
    """A family information directory: tabs, a shortlist, a map."""
    return f"""{head(s.title, "Family Information Directory")}<body id="kb5"><div class="container" id="main-container"><header role="banner">{NAV}</header><div id="shortlist-panel" class="well"><h2>My shortlist</h2><p>You have not saved anything to your shortlist so far.</p><a href="/shortlist">View shortlist</a></div>
<main id="main" role="main"><div class="record"><div class="title_bar"><h1>{s.title}</h1></div><div class="field_section"><div class="field"><span class="last-updated">{s.day}</span></div><div class="field field_free_text">{divisions(s)}</div></div></div><div id="record_sharing">{SHARE}</div></main></div>{FEEDBACK}{FOOTER}</body></html>"""


def civica_cmis(s: Story, f: Furniture) -> str:
    """Civica CMIS on DNN: panes, modules, a skin of tables and divisions."""
    return f"""{head(s.title, "CMIS")}<body id="Body"><form method="post" action="/news" id="Form" enctype="multipart/form-data"><div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE"></div><div id="ControlPanelWrapper"></div><div class="skin_wrapper"><div id="skin_header">{MENU}</div><div class="skin_content"><div id="dnn_LeftPane" class="leftpane"><div class="DnnModule"><ul class="skinmenu">{f.links()}</ul></div></div>
<div id="dnn_ContentPane" class="contentpane"><div class="DnnModule DnnModule-DNN_HTML"><a name="421"></a><div class="c_head"><h1 class="c_title">{s.title}</h1></div><div id="dnn_ctr421_ContentPane"><div class="DNNModuleContent ModDNNHTMLC"><div class="Normal">{plain(s)}<p>{s.day}</p></div></div></div></div></div></div><div id="skin_footer"><span class="copyright">Copyright of the county council</span> <a href="/terms">Terms Of Use</a></div></div></form></body></html>"""


def print_version(s: Story, f: Furniture) -> str:
    """A page for printing: nothing but the text and where it comes from."""
    return f"""<html><head><title>{s.title}</title></head><body onload="window.print()"><div class="print-logo"><img src="logo.png"></div><div class="print-site_name">Published on <em>Carrowdale</em></div><h1 class="print-title">{s.title}</h1><div class="print-content">{plain(s)}</div><hr><div class="print-source_url"><strong>Source URL:</strong> https://www.carrowdale.example/news/7</div></body></html>"""


def bulletin_tables(s: Story, f: Furniture) -> str:
    """A bulletin sent by a delivery service and kept on the web: tables in tables."""
    body = written(
        s,
        '<tr><td style="padding:8px"><p style="font-size:14px;margin:0">{}</p></td></tr>',
        "<tr><td><h3>{}</h3></td></tr>",
        items="<tr><td><ul>{}</ul></td></tr>",
        quote="<tr><td><blockquote>{}</blockquote></td></tr>",
    )
    return f"""{head(s.title, "Bulletin")}<body><div id="header-bar"><a href="/subscribe">Subscribe to updates from the council</a></div><table class="govd_template_main" width="700" align="center"><tr><td class="govd_header"><img alt="Council"></td></tr><tr><td><table width="100%"><tr><td><h1>{s.title}</h1></td></tr><tr><td>{s.day}</td></tr>{body}</table></td></tr>
<tr><td class="govd_footer"><table><tr><td><p>You get this because you signed up for news. <a href="/unsub">Unsubscribe</a> or <a href="/prefs">change preferences</a> at any time.</p></td></tr></table></td></tr></table></body></html>"""


def icb_sitekit(s: Story, f: Furniture) -> str:
    """A health board's page builder: blocks in a grid, a side menu of sections."""
    cards = f.cards(
        '<div class="block block--news"><div class="block__inner"><h3 class="block__title"><a href="/n{n}">{title}</a></h3><div class="block__text">{words}</div><a class="block__more" href="/n{n}">Read more<span class="sr-only"> of {title}</span></a></div></div>'
    )
    return f"""{head(s.title, "NHS Harth and Quill")}<body>{COOKIES}{SKIP}<div class="page-header">{NAV}</div><div class="page-body"><div class="container"><div class="side-menu"><ul>{f.links()}</ul></div><div class="page-content"><h1>{s.title}</h1><p><strong>{s.day}</strong></p>{plain(s)}</div></div><div class="container"><h2>Latest from us</h2><div class="grid">{cards}</div></div></div><div class="page-footer">{FOOTER}</div></body></html>"""


def school_trust(s: Story, f: Furniture) -> str:
    """A school's site: a letter as content, boxes of links and of dates."""
    return f"""{head(s.title, "Wend Academy")}<body class="inner"><div class="site-header">{MENU}</div><div class="hero"><h1>{s.title}</h1></div><div class="columns"><div class="left"><div class="quick-links"><h3>Quick links</h3><ul>{f.links()}</ul></div><div class="term-dates"><h3>Term dates</h3><p>Spring term ends on Friday at two o'clock.</p></div></div><div class="right content-area"><p class="date">{s.day}</p>{plain(s)}</div></div><div class="site-footer"><p>Head teacher: Mx A. Tern. Tel 01632 960000.</p></div></body></html>"""


def ofsted_provider(s: Story, f: Furniture) -> str:
    """A news page with a summary box, a document list and a definition list of facts."""
    return f"""{head(s.title, "Inspectorate")}<body><header class="global-header">{NAV}</header><main id="content"><div class="title-block"><h1 class="heading--title">{s.title}</h1></div><dl class="facts"><dt>Published</dt><dd>{s.day}</dd></dl>{plain(s)}<div class="documents"><h2>Documents</h2><ul><li><a href="/report.pdf">Report, PDF, 200 KB</a></li></ul></div></main>{FOOTER}</body></html>"""


def step_by_step(s: Story, f: Furniture) -> str:
    """A guide in cards that are the page's own parts, each behind a heading with a button."""
    first, second = s.split()
    return f"""{head(s.title, "Ambermere")}<body>{SKIP}<header>{NAV}</header><main id="main"><h1>{s.title}</h1><p>{s.day}</p><div class="guide"><nav aria-label="Guide contents"><ol><li><a href="#one">First part</a></li><li><a href="#two">Second part</a></li></ol></nav><section class="guide-section card" id="one"><h2 class="guide-heading"><a href="#one">First part</a></h2>{plain(first)}</section><section class="guide-section card" id="two"><h2 class="guide-heading"><a href="#two">Second part</a></h2>{plain(second)}</section></div>{FEEDBACK}</main>{FOOTER}</body></html>"""


def callouts(s: Story, f: Furniture) -> str:
    """A page whose paragraphs stand in boxes of a design system: insets, panels, summary lists."""
    body = written(
        s,
        '<div class="inset-text"><p>{}</p></div>',
        '<div class="panel panel--heading"><h2>{}</h2></div>',
        '<div class="summary-list__row"><dt class="summary-list__key">Finding</dt><dd class="summary-list__value">{}</dd></div>',
        '<dl class="summary-list">{}</dl>',
        '<div class="notification-banner" role="region"><div class="notification-banner__content"><p>{}</p></div></div>',
    )
    return f"""{head(s.title, "Carrowdale")}<body>{COOKIES}<header>{NAV}</header><main><h1>{s.title}</h1><p>{s.day}</p>{body}</main>{FOOTER}</body></html>"""


def story_in_aside(s: Story, f: Furniture) -> str:
    """Columns named the wrong way round: the text in an aside, the menu in main."""
    return f"""{head(s.title, "Pellowick")}<body><header>{NAV}</header><main class="left-col"><ul>{f.links()}</ul></main><aside class="main-col"><h1>{s.title}</h1><p>{s.day}</p>{plain(s)}</aside>{FOOTER}</body></html>"""


def preformatted(s: Story, f: Furniture) -> str:
    """A press release pasted as typed."""
    words = "\n\n".join(part.words for part in s.parts)
    return f"""{head(s.title, "Press office")}<body>{MENU}<div id="main"><h1>{s.title}</h1><pre>{s.day}

{words}</pre></div>{FOOTER_DIV}</body></html>"""


def two_languages(s: Story, f: Furniture) -> str:
    """A site with a switch of languages, reading aids and a print button round the text."""
    return f"""{head(s.title, "Marrowfen")}<body><div id="browsealoud-button"><a href="#" title="Listen">Listen with ReachDeck</a></div><div id="google_translate_element"><label>Choose a language</label><select><option>English</option><option>Polski</option><option>Urdu</option></select></div><header>{NAV}</header><div id="page-tools"><a href="#">Increase text size</a> <a href="#">Decrease text size</a> <a href="/print">Print this page</a></div><div id="content"><h1>{s.title}</h1><p>{s.day}</p>{plain(s)}<p class="last-updated">Last updated on {s.day}</p></div>{FOOTER_DIV}</body></html>"""


def heading_in_banner(s: Story, f: Furniture) -> str:
    """The headline over a picture in the page's header, the text in sections below."""
    first, second = s.split()
    return f"""{head(s.title, "Quillshire")}<body><header class="hero-header"><div class="hero-image">{NAV}<h1>{s.title}</h1><p class="hero-date">{s.day}</p></div></header><section class="text-block"><div class="inner">{plain(first)}</div></section><section class="image-block"><img src="i.jpg" alt=""></section><section class="text-block"><div class="inner">{plain(second)}</div></section><section class="cta-block"><h2>Join in</h2><p>Become a member and help us to speak for families.</p><a class="btn" href="/join">Join us</a></section>{FOOTER}</body></html>"""
