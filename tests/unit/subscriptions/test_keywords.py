"""Keywords as people type them, against the same words as pages write them."""

import pytest

from pipeline.subscriptions.keywords import folded, phrase

SAID = folded(
    "Inspectors said that children’s short\u2011break services, speech and\u00a0language therapy,"
    " café groups and the local\u2010offer do not meet needs. Young people’s post\u201316 choices"
    " are few. Education, health and care (EHC) plans wait. The o\ufb03ce helps with fail\u00adings."
    " Autism. Assessment is slow, and/or late."
)


@pytest.mark.parametrize(
    "keyword",
    [
        "children's",
        "children’s",
        "CHILDREN",
        "short-break",
        "short break",
        "speech and  language",
        "cafe",
        "café",
        "cafe\u0301",
        "local offer",
        "local-offer",
        "post-16",
        "post 16",
        "young people's",
        "EHC plans",
        "and/or",
        "and / or",
        "office",
        "failings",
        '"language therapy"',
    ],
)
def test_a_keyword_is_found_however_it_is_written(keyword: str) -> None:
    asked = phrase(keyword)
    assert asked is not None and asked.search(SAID)


@pytest.mark.parametrize(
    "keyword", ["libraries", "ice", "autism assessment", "offer local", "child"]
)
def test_other_words_are_not_found(keyword: str) -> None:
    asked = phrase(keyword)
    assert asked is not None and not asked.search(SAID)


@pytest.mark.parametrize("keyword", ["", " ", "/", "-"])
def test_signs_alone_are_no_keyword(keyword: str) -> None:
    assert phrase(keyword) is None
