"""Themes of quotations, by their own words."""

import pytest

from pipeline.analysis.vocabulary.themes import GROUPS, themes_of
from pipeline.model.terms import Theme


@pytest.mark.parametrize(
    ("quote", "themes"),
    [
        ("Many plans are not finished within 20 weeks.", {Theme.EHCP_TIMELINESS}),
        ("Annual reviews are late.", {Theme.ANNUAL_REVIEWS}),
        ("Co-production with the parent carer forum is strong.", {Theme.COPRODUCTION}),
        ("The local offer website is hard to use.", {Theme.LOCAL_OFFER, Theme.COMMUNICATION}),
        ("Waits for an autism diagnosis are too long.", {Theme.NEURODEVELOPMENTAL_WAITS}),
        ("Speech and language therapy is scarce.", {Theme.THERAPIES}),
        ("Health visitors see every child early.", {Theme.EARLY_IDENTIFICATION}),
        ("Too many pupils are excluded or absent.", {Theme.EXCLUSION_ATTENDANCE}),
        ("Supported internships lead to paid work.", {Theme.NEET_EMPLOYMENT}),
        ("Short breaks and respite are valued.", {Theme.SOCIAL_CARE}),
        ("Nothing of the field is in this sentence.", set()),
    ],
)
def test_themes(quote: str, themes: set[Theme]) -> None:
    assert set(themes_of(quote)) == themes


def test_every_theme_has_words_of_its_own() -> None:
    own = {name: cues for name, cues in GROUPS.items() if not name.endswith("?")}
    assert set(own) == {theme.value for theme in Theme}
    for theme, cues in own.items():
        first = cues.replace("\n", ",").split(",")
        example = next(
            cue.strip() for cue in first if cue.strip() and not cue.strip().endswith("*")
        )
        assert Theme(theme) in themes_of(example), (theme, example)


def test_words_in_passing_count_when_two_are_there() -> None:
    assert (
        themes_of(
            "Practitioners across education, health and social care should write better letters."
        )
        == ()
    )
    assert Theme.WORKFORCE in themes_of("Practitioners say that they need training.")


def test_what_a_long_passage_mentions_late_is_not_what_it_is_about() -> None:
    opening = (
        "The speech and language service is quick. "
        + "It answers every letter within two days, as it said. " * 8
    )
    assert Theme.TRANSPORT in themes_of("Transport is late. " + opening)
    assert themes_of(opening + "Transport is late.") == (Theme.THERAPIES,)
    assert Theme.TRANSPORT in themes_of(opening + "Transport is late, and taxis do not come.")


def test_alternative_provision_is_not_the_word_app() -> None:
    assert themes_of("The app is free.") == ()
    assert Theme.ALTERNATIVE_PROVISION in themes_of("Oversight of AP is weak.")
