"""Themes of quotations, by their own words and by what these are there for."""

from math import exp, log

import pytest

from pipeline.analysis.themes.ranking import LEAST_MAIN, phrases, ranked, themes_of
from pipeline.analysis.themes.signals import ThemeSignal, signals_at
from pipeline.analysis.themes.words import (
    NONE,
    WordWeights,
    compact,
    likelihoods,
    packed,
    unpacked,
    words,
)
from pipeline.analysis.vocabulary.themes.cues import CUES
from pipeline.model.terms import Theme

_AUTISM = Theme.NEURODEVELOPMENTAL_WAITS


@pytest.mark.parametrize(
    ("quote", "main"),
    [
        ("Many plans are not finished within 20 weeks.", Theme.EHCP_TIMELINESS),
        ("Annual reviews are late.", Theme.ANNUAL_REVIEWS),
        ("Co-production with the parent carer forum is strong.", Theme.COPRODUCTION),
        ("The local offer website is hard to use.", Theme.LOCAL_OFFER),
        ("Waits for an autism diagnosis are too long.", Theme.NEURODEVELOPMENTAL_WAITS),
        ("Speech and language therapy is scarce.", Theme.THERAPIES),
        ("Health visitors see every child early.", Theme.EARLY_IDENTIFICATION),
        ("Too many pupils are excluded or absent.", Theme.EXCLUSION_ATTENDANCE),
        ("Supported internships lead to paid work.", Theme.NEET_EMPLOYMENT),
        ("Short breaks and respite are valued.", Theme.SOCIAL_CARE),
        ("Children in Ashmere wait too long for health services.", Theme.HEALTH_ACCESS),
        ("Pupils with SEND reach low attainment in Ashmere.", Theme.ATTAINMENT),
        ("Families must tell their story again to each service.", Theme.JOINT_WORKING),
        ("The dynamic support register is well kept.", Theme.KEY_WORKING),
        ("Deaf children are taught well.", Theme.SENSORY_IMPAIRMENT),
        ("Direct payments are hard to get.", Theme.PERSONAL_BUDGETS),
        ("The transition between schools is rushed.", Theme.PHASE_TRANSITION),
        ("Children at risk of harm are seen at once.", Theme.SAFEGUARDING),
    ],
)
def test_main_theme(quote: str, main: Theme) -> None:
    assert themes_of(quote)[:1] == (main,)


@pytest.mark.parametrize(
    ("quote", "main"),
    [
        (
            "Leaders across Ashmere should ensure that annual reviews are held in good time.",
            Theme.ANNUAL_REVIEWS,
        ),
        (
            "Practitioners work together to identify needs early.",
            Theme.EARLY_IDENTIFICATION,
        ),
        (
            "Although governance is clear, children wait too long for speech and language therapy.",
            Theme.THERAPIES,
        ),
        (
            "Leaders should strengthen governance and oversight so that transport is on time.",
            Theme.LEADERSHIP,
        ),
        (
            "Short breaks are plentiful. As a result, families trust in the partnership.",
            Theme.SOCIAL_CARE,
        ),
        ("The quality assurance of alternative provision is weak.", Theme.ALTERNATIVE_PROVISION),
        ("New multi-agency family hubs identify needs early.", Theme.EARLY_IDENTIFICATION),
        ("Area leaders have improved support for children with autism.", _AUTISM),
        ("Senior leaders have strengthened home-to-school transport.", Theme.TRANSPORT),
        ("Leaders do not make sure that plans are reviewed every year.", Theme.ANNUAL_REVIEWS),
        ("Leaders have not acted on the delay in plans.", Theme.EHCP_TIMELINESS),
        ("Leaders do not know their area well enough.", Theme.LEADERSHIP),
        ("Nearly all EHC plans are timely.", Theme.EHCP_TIMELINESS),
        ("Education, health and care plans are out of date.", Theme.EHCP_QUALITY),
    ],
)
def test_main_is_what_is_asked_or_judged(quote: str, main: Theme) -> None:
    assert themes_of(quote)[:1] == (main,)


@pytest.mark.parametrize(
    ("quote", "main"),
    [
        ("An EHC plan took most of them 31 weeks to get.", Theme.EHCP_TIMELINESS),
        ("What stands in care plans is often vague.", Theme.EHCP_QUALITY),
        ("Emails from parents were not answered.", Theme.COMMUNICATION),
        ("Agencies do not share what they learn.", Theme.JOINT_WORKING),
        ("Few school leavers find paid jobs.", Theme.NEET_EMPLOYMENT),
    ],
)
def test_words_tell_a_theme_that_no_phrase_names(quote: str, main: Theme) -> None:
    assert main not in signals_at(quote, phrases(quote), 0, len(quote))
    assert themes_of(quote)[:1] == (main,)


@pytest.mark.parametrize(
    "quote",
    [
        "Nothing of the field is in this sentence.",
        "Experiences and outcomes of children in Ashmere are inconsistent.",
        "The app is free.",
        "",
    ],
)
def test_about_none_in_particular(quote: str) -> None:
    assert themes_of(quote) == ()


def test_main_theme_comes_before_the_others() -> None:
    quote = (
        "Children wait too long for occupational therapy. This is because of vacancies in the"
        " workforce."
    )
    assert themes_of(quote) == (Theme.THERAPIES, Theme.WORKFORCE)


def test_alternative_provision_is_not_the_word_app() -> None:
    assert Theme.ALTERNATIVE_PROVISION in themes_of("Oversight of AP is weak.")


def test_every_theme_has_words_of_its_own() -> None:
    assert set(CUES) == set(Theme)
    for theme, cues in CUES.items():
        words = (cue.strip() for cue in cues.replace("\n", ",").split(","))
        example = next(word for word in words if word).replace("*", "s")
        assert theme in signals_at(example, phrases(example), 0, len(example)), (theme, example)


@pytest.mark.parametrize(
    ("quote", "signal"),
    [
        ("Transport is late.", ThemeSignal.OPENS_AS_OBJECT),
        ("Transport should be on time.", ThemeSignal.OPENS_AS_ACTOR),
        ("Staff should plan so that transport is on time.", ThemeSignal.OPENS_AS_EFFECT),
        ("Children miss lessons because transport is late.", ThemeSignal.OPENS_AS_MEANS),
        ("While transport is late, children are glad.", ThemeSignal.CONCEDED),
        ("Children are glad. However, transport is late.", ThemeSignal.AFTER_TURN),
        ("Children are glad. For example, transport is good.", ThemeSignal.IN_EXAMPLE),
        ("Children wait. This means that transport is late.", ThemeSignal.IN_CONSEQUENCE),
        ("Children wait. Most transport is late.", ThemeSignal.LATER),
        ("The timing of transport is poor.", ThemeSignal.SOMETHING_OF_IT),
        ("Transport for children is poor.", ThemeSignal.OF_SOMETHING),
        ("The quality assurance of transport is poor.", ThemeSignal.HEADS),
    ],
)
def test_where_a_theme_stands(quote: str, signal: ThemeSignal) -> None:
    assert signal in signals_at(quote, phrases(quote), 0, len(quote))[Theme.TRANSPORT]


def test_themes_inside_a_text_are_those_of_the_words_alone() -> None:
    before, quote = "Transport is late. ", "Annual reviews are late."
    hits = [hit for hit in phrases(before + quote) if hit.start >= len(before)]
    whole = signals_at(before + quote, hits, len(before), len(before + quote))
    assert whole == signals_at(quote, phrases(quote), 0, len(quote))


def test_a_theme_is_main_only_above_the_least_odds() -> None:
    told = {Theme.FUNDING: {ThemeSignal.CUES: 1.0}}
    enough, little = LEAST_MAIN + 0.1, LEAST_MAIN - 0.1
    assert ranked(told, (enough, {}), (0.0, {})) == (Theme.FUNDING,)
    assert ranked(told, (little, {}), (9.0, {})) == ()


def test_words_make_themes_likely_by_their_weights() -> None:
    known = WordWeights(
        ("funding", NONE, "transport"),
        (0.0, 0.5, 0.0),
        {"taxis": compact([-1.0, 0.05, 2.0]), "of": compact([0.0, 0.0, 0.05])},
    )
    read = unpacked(packed(known))
    assert read == known
    likely = likelihoods({"taxis": 0.5, "nobody": 1.0}, read)
    odds = {"funding": -0.5, NONE: 0.5, "transport": 1.0}
    total = sum(exp(one) for one in odds.values())
    assert likely == pytest.approx({name: one - log(total) for name, one in odds.items()})
    assert compact([9.0]) == compact([99.0]) != compact([3.0])


def test_what_stands_first_and_side_by_side_counts_too() -> None:
    found = words("The EHCPs’ 20 weeks")
    assert set(found) == {
        "ehcp",
        "0",
        "weeks",
        "+the ehcp",
        "+ehcp 0",
        "+0 weeks",
        ">ehcp",
        ">0",
        ">weeks",
    }
    assert words("") == {}
