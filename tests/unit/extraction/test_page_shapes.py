"""Pages in the shapes of real sites: every sentence of the story, and none of the furniture."""

import pytest

from pipeline.extraction.extract import extract
from tests.support.page_shapes.catalogue import SHAPES, Page, Score, f1, pages, score

LEAST_F1 = 0.995


def scored(page: Page) -> Score:
    text = extract(page.html.encode(), "text/html", "sha", "https://www.carrowdale.example/news/7")
    for block in text.blocks:
        assert text.body[block.start : block.end].strip()
    return score(page, text.body)


@pytest.mark.parametrize("shape", SHAPES)
def test_a_shape_keeps_every_sentence_of_the_field_and_shows_no_furniture(shape: str) -> None:
    for page in pages(shape):
        result = scored(page)
        assert result.field_lost == (), page.story.name
        assert result.furniture == (), page.story.name


def test_the_shapes_together_hold_their_floor() -> None:
    assert f1([scored(page) for page in pages()]) >= LEAST_F1


def test_a_text_without_the_story_or_with_more_scores_less() -> None:
    page = next(pages())
    story = "\n".join(page.story.sentences)
    assert f1([score(page, story)]) == 1.0
    assert score(page, "").lost and f1([score(page, "")]) == 0.0
    extra = score(page, story + "\nThe library opens at nine on Saturdays from now on.")
    assert len(extra.furniture) == 1 and f1([extra]) < 1.0
