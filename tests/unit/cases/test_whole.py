"""How sentences read with actions as a whole: bounded, and nearer to what they are about."""

import pytest

from pipeline.cases.actions.scene import Placed, Where
from pipeline.cases.actions.weighing import whole
from tests.unit.cases.test_told_again import actions, page, report
from tests.unit.cases.test_weighing import scene

DOCTORS = "Leaders should reduce the time that children wait for an autism assessment."
PLANS = "Leaders should improve the quality of education, health and care plans."
ACTIONS = [DOCTORS, PLANS]


def only(words: str) -> Placed:
    """The only sentence of a paper."""
    (one,) = scene(f"Improvement board, 4 March 2025\n\n{words}\n").values()
    return one


def test_a_sentence_is_nearer_to_its_action_without_a_word_in_common() -> None:
    queue = whole.read(only("The paediatricians' queue fell from 70 weeks to 41."), ACTIONS)
    audit = whole.read(only("Of forty EHCPs that were audited, 31 were rated good."), ACTIONS)
    assert queue.near[0] > queue.near[1]
    assert audit.near[1] > audit.near[0]


def test_what_became_of_an_action_reads_otherwise_than_what_never_does() -> None:
    done = whole.read(only("The paediatricians' queue fell from 70 weeks to 41."), ACTIONS)
    other = whole.read(only("Apologies were received from Councillor Green."), ACTIONS)
    assert done.any_action > other.any_action + 1


def test_of_long_words_no_more_than_so_many_pieces_are_read() -> None:
    far = "far " * 900
    around = dict.fromkeys(Where, far)
    one = only("The paediatricians' queue fell from 70 weeks to 41.")
    long = Placed(
        passage=one.passage,
        around=around,
        unit=0,
        section="",
        parts={},
        below=0,
        alone=False,
        row=False,
        entry=None,
        answered=False,
    )
    most = sum((whole.SENTENCE, whole.OVER, whole.TITLE, whole.ABOVE, whole.BEHIND))
    assert len(whole.pieces(long).numbers) == most + 6
    assert len(whole.pieces_of_action(far).numbers) == whole.ACTION + 2


def test_what_is_read_shows_how_near_each_action_is_and_which_is_nearest() -> None:
    first, second = whole.signals(whole.Read(1.5, [0.5, 0.25]))
    assert first == {whole.ABOUT_ANY: 1.5, whole.NEAR: 0.5, whole.NEARER: 0.25, whole.NEAREST: 1}
    assert second[whole.NEARER] == -0.25
    assert second[whole.NEAREST] == 0
    (alone,) = whole.signals(whole.Read(1.5, [0.5]))
    assert (alone[whole.NEARER], alone[whole.NEAREST]) == (0.3, 1)


def test_beyond_so_many_sentences_none_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    more = (
        "<p>The time that children wait for an autism assessment fell by nine weeks since then.</p>"
    )
    published = (
        report("carrowdale", "2031-03-04"),
        page("courier-carrowdale", "2031-03-05", "press", more),
    )
    told = sum(len(each.later) for each in actions("Carrowdale-on-Wend", *published))
    monkeypatch.setattr(whole, "MOST", 0)
    unread = sum(len(each.later) for each in actions("Carrowdale-on-Wend", *published))
    assert (told, unread) == (1, 0)
