"""Invented stories, block by block, and the ways in which editors mark blocks up."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby

FIELD = re.compile(r"(?i)\b(?:SEND|special educational|inspect\w*|Ofsted|CQC|EHC|autism)\b")
"""Words of the field: a sentence with one must not be lost."""


@dataclass(frozen=True)
class Part:
    """A block of a story: "p", "h" (a heading), "li" or "quote"."""

    kind: str
    words: str


@dataclass(frozen=True)
class Story:
    """A headline, its day as a page states it, and what follows."""

    name: str
    title: str
    day: str
    parts: tuple[Part, ...]

    @property
    def sentences(self) -> Iterator[str]:
        """Every block's sentences in order."""
        for part in self.parts:
            yield from re.split(r"(?<=[.!?])\s+(?=[A-Z\u201c])", part.words)

    def split(self) -> tuple["Story", "Story"]:
        """The same story as two halves."""
        half = len(self.parts) // 2
        return (
            Story(self.name, self.title, self.day, self.parts[:half]),
            Story(self.name, self.title, self.day, self.parts[half:]),
        )


def story(name: str, title: str, day: str, words: str) -> Story:
    """A story from lines: "# " begins a heading, "- " an item, "> " a quotation."""
    kinds = {"# ": "h", "- ": "li", "> ": "quote"}
    lines = [line.strip() for line in words.strip().splitlines() if line.strip()]
    parts = (
        Part(kinds[line[:2]], line[2:]) if line[:2] in kinds else Part("p", line) for line in lines
    )
    return Story(name, title, day, tuple(parts))


RESULT = story(
    "result",
    "Inspection report on SEND services published",
    "4 March 2031",
    """
    Ofsted and the Care Quality Commission (CQC) have published the report of their inspection of special educational needs and disabilities (SEND) services in Carrowdale-on-Wend.
    Inspectors visited from 13 to 17 January 2031 and found widespread and/or systemic failings that lead to significant concerns about the experiences and outcomes of children and young people with SEND.
    # What inspectors found
    The report says that:
    - Children wait too long for an assessment of autism.
    - Many education, health and care (EHC) plans do not describe what children need.
    - Leaders know the area's schools well.
    # What happens next
    The council and the integrated care board will prepare a priority action plan. It will be published in the summer.
    > We are sorry that families have been let down, and we accept every finding of the inspectors.
    Councillor Ida Fenwright, cabinet member for children, met parents on Monday evening.
    """,
)
PRESS = story(
    "press",
    "Families waited years for support, watchdogs say of Quillshire",
    "11 June 2030",
    """
    CHILDREN with special educational needs in Quillshire have waited up to three years for help, two watchdogs have said.
    Ofsted and the CQC went to the county in April and told its leaders to act at once.
    > Nobody returned our calls, and my son lost two years of school.
    Marisa Oakenby, whose son has autism, said that she had written to the county hall eleven times.
    Inspectors praised the nurseries, where needs are noticed early.
    - Too few EHC plans were reviewed on time, the report found.
    - Speech therapists had left and were not replaced.
    The local area partnership must send the inspectorates its plan by 30 August 2030. A spokesman said that the work had begun.
    """,
)
SHORT = story(
    "short",
    "Update on our local area SEND inspection",
    "9 October 2032",
    """
    Inspectors from Ofsted and the CQC have told us that they will visit Pellowick from 18 October 2032.
    They want to hear from families of children with SEND. Please fill in the survey by noon on 14 October.
    Thank you to all who have already done so.
    """,
)
STORIES = (RESULT, PRESS, SHORT)

Writer = Callable[[Story], str]
"""How an editor's blocks become HTML."""


def written(
    one: Story,
    paragraph: str,
    heading: str = "<h2>{}</h2>",
    item: str = "<li>{}</li>",
    items: str = "<ul>{}</ul>",
    quote: str = "<blockquote><p>{}</p></blockquote>",
) -> str:
    """The story's blocks, each in its mark-up."""
    marks = {"p": paragraph, "h": heading, "quote": quote}
    out = []
    for kind, group in groupby(one.parts, lambda part: part.kind):
        parts = [part.words for part in group]
        if kind == "li":
            out.append(items.format("\n".join(item.format(words) for words in parts)))
        else:
            out += [marks[kind].format(words) for words in parts]
    return "\n".join(out)


def plain(one: Story) -> str:
    """Paragraphs, headings, lists and quotations, as most editors write them."""
    return written(one, "<p>{}</p>")


def breaks(one: Story) -> str:
    """Lines and breaks without paragraphs."""
    return written(
        one, "{}<br><br>", "<b>{}</b><br><br>", "- {}<br>", "{}<br>", "<i>{}</i><br><br>"
    )


def divisions(one: Story) -> str:
    """A division for each paragraph."""
    return written(one, "<div>{}</div>", "<div><strong>{}</strong></div>")


def fonts(one: Story) -> str:
    """Unclosed paragraphs in fonts, as twenty years ago."""
    return written(
        one,
        '<P><FONT FACE="Arial" SIZE="2">{}</FONT>',
        "<P><FONT SIZE=3><B>{}</B></FONT>",
        "<LI><FONT SIZE=2>{}</FONT>",
        "<UL>{}</UL>",
        "<BLOCKQUOTE><FONT SIZE=2>{}</FONT></BLOCKQUOTE>",
    )


def gutenberg(one: Story) -> str:
    """WordPress blocks."""
    return written(
        one,
        "<!-- wp:paragraph -->\n<p>{}</p>\n<!-- /wp:paragraph -->",
        '<h2 class="wp-block-heading">{}</h2>',
        "<li>{}</li>",
        '<ul class="wp-block-list">{}</ul>',
        '<figure class="wp-block-pullquote"><blockquote><p>{}</p><cite>A parent</cite></blockquote></figure>',
    )
