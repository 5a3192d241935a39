"""The encoder reads statements as a whole: bounded, each on its own, and better than single words."""

import pytest

from pipeline.analysis.language.reading import read
from pipeline.analysis.news.findings import findings_in
from pipeline.analysis.news.weighing import encoder
from pipeline.analysis.news.weighing.encoder import Wording
from pipeline.analysis.news.weighing.signals import FindingSignal
from pipeline.model.documents import Text
from pipeline.model.terms import FindingKind

HEARD = "Ofsted and the CQC published their report on Tuesday. Inspectors say:"


def test_of_a_long_statement_only_the_beginning_is_read_and_of_what_is_before_it_the_end() -> None:
    body = "before " * 900 + "now " * 900
    words = encoder.wording(body, 900 * 7, len(body), "over " * 90)
    numbers, context = encoder.pieces(words)
    assert len(numbers) == encoder.STATEMENT + encoder.BEFORE + encoder.OVER + 5
    assert context == [0] * (encoder.STATEMENT + 2) + [1] * (encoder.BEFORE + encoder.OVER + 3)
    assert set(words.before.split()) <= {"before", "efore", "fore", "ore", "re", "e"}


def test_words_are_read_without_regard_to_line_breaks_and_capitals() -> None:
    assert encoder.pieces(encoder.wording("A Plan\nis\n late", 0, 15, "")) == encoder.pieces(
        Wording("a plan is late", "", "")
    )


def test_what_is_unlikely_or_clear_and_outcomes_are_not_read() -> None:
    least, clear = encoder.LEAST + 0.1, encoder.CLEAR + 0.1
    assert encoder.is_read(least, clear, {})
    assert encoder.is_read(clear, -1.0, {})
    assert not encoder.is_read(encoder.LEAST, 0.0, {})
    assert not encoder.is_read(clear, -clear, {})
    assert not encoder.is_read(least, 0.0, {FindingSignal.GIVES_THE_OUTCOME})


def test_of_a_long_text_only_the_likeliest_statements_are_read() -> None:
    odds = {number: float(number) for number in range(encoder.MOST_OF_A_TEXT + 7)}
    assert encoder.likeliest(odds) == set(range(7, len(odds)))


@pytest.mark.parametrize(
    ("finding", "none"),
    [
        (
            "Some boys and girls have not seen a therapist since they were in nursery.",
            "The council employs forty therapists, who work in nurseries.",
        ),
        (
            "Teenagers travel to college by themselves and know whom to ring.",
            "We want teenagers to travel to college by themselves one day.",
        ),
    ],
)
def test_what_inspectors_met_reads_like_a_finding_without_a_word_of_praise_or_blame(
    finding: str, none: str
) -> None:
    told, other = (encoder.encoded(Wording(one, HEARD, "")) for one in (finding, none))
    assert told.finding > other.finding + 1


def test_sides_are_told_without_a_word_of_praise_or_blame() -> None:
    late, on_their_own = (
        encoder.encoded(Wording(one, HEARD, ""))
        for one in (
            "Some boys and girls have not seen a therapist since they were in nursery.",
            "Teenagers travel to college by themselves and know whom to ring.",
        )
    )
    assert late.praise < -1 < 1 < on_their_own.praise


def test_a_statement_reads_the_same_whatever_else_is_read() -> None:
    own = Wording("Plans are written late.", HEARD, "")
    alone = encoder.encoded(own)
    encoder.encoded(Wording("a " * 60, "b " * 30, "c"))
    assert encoder.encoded(own) == alone


def test_findings_are_told_that_no_counted_word_shows() -> None:
    body = (
        "Area SEND inspection of Marrowfen\n\nInspectors found that children with a plan wait a"
        " year for speech therapy. Some boys and girls have not seen a therapist since nursery."
    )
    told = list(findings_in(read(Text(document="a", version="plain/1", body=body)), None))
    assert [one.kind for one in told] == [FindingKind.WEAKNESS] * 2
