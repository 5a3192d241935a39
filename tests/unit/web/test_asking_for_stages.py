"""The forms ask for what the command can: stages of a case, due dates that passed, and once a month
where the areas stand.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pipeline.bulletins.interests import interest_words
from pipeline.explorer.filters import FilterError
from pipeline.model.terms import Filter
from tests.support.explored import Client, SmallRecord
from web.explored import Explored
from web.pages.subscribe import OFFERED, read_interest


@pytest.fixture
def record(tmp_path: Path) -> Iterator[SmallRecord]:
    made = SmallRecord(tmp_path)
    yield made
    made.store.close()


def explored(record: SmallRecord) -> Explored:
    return record.explored(record.store)


def test_the_form_offers_stages_and_a_monthly_message(record: SmallRecord) -> None:
    with record.served() as client:
        page = shown(client, "/subscribe?stage=plan_published&monthly=yes&area=Ashmere")
    for value in OFFERED:
        assert f'name="stage" value="{value}"' in page
    assert 'value="plan_published" checked' in page
    assert 'name="monthly" value="yes" checked' in page
    assert "A day by which something is due has passed, and no news of it is known" in page


def shown(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.text


def test_what_the_form_says_becomes_the_interest(record: SmallRecord) -> None:
    form = {
        "area": ["Ashmere", ""],
        "stage": ["plan_published", "due_date_passed"],
        "monthly": ["yes"],
        "rhythm": ["daily"],
    }
    found = read_interest(explored(record), form)
    assert found.filters[Filter.STAGE] == ("due_date_passed", "plan_published")
    assert found.monthly
    words = interest_words(found, record.register)
    assert "the plan was published" in words and "each month where the areas stand" in words


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"stage": ["commitment"]}, "--stage"),
        ({"stage": ["lunch"]}, "--stage"),
        ({"monthly": ["yes"]}, "name the areas"),
    ],
)
def test_what_cannot_be_is_said(record: SmallRecord, form: dict[str, list[str]], said: str) -> None:
    with pytest.raises(FilterError, match=said):
        read_interest(explored(record), form)
