"""All shapes, and how well a text fits what a page of one says."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.support.page_shapes import blogs, councils, other_systems, press, structures
from tests.support.page_shapes.furniture import Furniture
from tests.support.page_shapes.stories import FIELD, STORIES, Story

Shape = Callable[[Story, Furniture], str]


def _shapes(*modules: object) -> Iterator[tuple[str, Shape]]:
    for module in modules:
        for name, shape in vars(module).items():
            if getattr(shape, "__module__", "") == getattr(
                module, "__name__", ""
            ) and not name.startswith("_"):
                yield name, shape


SHAPES: dict[str, Shape] = dict(_shapes(councils, press, structures, other_systems, blogs))


@dataclass(frozen=True)
class Page:
    """A page and what it says."""

    shape: str
    story: Story
    html: str


def pages(only: str = "") -> Iterator[Page]:
    """Every shape with every story (or one shape), each with furniture of its own."""
    for number, (name, shape) in enumerate(SHAPES.items()):
        for turn, story in enumerate(STORIES):
            if only in ("", name):
                yield Page(name, story, shape(story, Furniture(3 * number + turn)))


@dataclass(frozen=True)
class Score:
    """What of a story is in a text, and what else is."""

    found: int
    lost: tuple[str, ...]
    furniture: tuple[str, ...]

    @property
    def field_lost(self) -> tuple[str, ...]:
        """Lost sentences with words of the field."""
        return tuple(one for one in self.lost if FIELD.search(one))


_SHORT = 4
"""Words up to which a line of a text may be a label, a name or a date and counts as neither."""


def score(page: Page, text: str) -> Score:
    """Compares a text with its page's story, sentence by sentence."""
    body = " ".join(text.split())
    sentences = list(page.story.sentences)
    lost = tuple(one for one in sentences if one not in body)
    rest = text
    for one in sorted({*sentences, page.story.title}, key=len, reverse=True):
        rest = re.sub(r"\s+".join(map(re.escape, one.split())), "\n", rest)
    furniture = (line.strip() for line in re.split(r"\n|(?<=[.!?]) ", rest))
    left = tuple(
        line for line in furniture if len(line.split()) > _SHORT and page.story.day not in line
    )
    return Score(len(sentences) - len(lost), lost, left)


def f1(scores: list[Score]) -> float:
    """The harmonic mean of precision and recall over all sentences."""
    found = sum(one.found for one in scores)
    wrong = sum(len(one.lost) + len(one.furniture) for one in scores)
    return 2 * found / (2 * found + wrong)
