"""The pages of a record are the same whichever database holds it."""

import pytest

from pipeline.config.options import Server
from tests.support.explored import SmallRecord
from tests.support.postgres import new_database

PAGES = (
    *("/", "/findings", "/findings?q=children&order=best", "/findings?theme=leadership&year=2031"),
    *("/areas", "/areas/E99000001", "/inspections", "/publications", "/search?q=wait", "/picture"),
    *("/findings.csv?q=children", "/inspections.json", "/actions", "/api/findings?area=E99000001"),
    *("/findings.atom", "/readyz", "/compare?area=E99000001&area=E99000002"),
)


@pytest.fixture(scope="module")
def records(
    postgres_server: Server, tmp_path_factory: pytest.TempPathFactory
) -> tuple[SmallRecord, SmallRecord]:
    made = []
    for server in (None, new_database(postgres_server)):
        record = SmallRecord(tmp_path_factory.mktemp("record"), server=server)
        for number, published in enumerate(("2031-03-04", "2030", "2031-01", None, "--04")):
            quotes = ("Children wait too long.", "Leaders know children well.")[: 1 + number % 2]
            record.publish(
                f"report-{number}",
                quotes,
                area=number % 2,
                published=published,
                inspected=number % 3 > 0,
            )
        made.append(record)
    return made[0], made[1]


@pytest.mark.parametrize("page", PAGES)
def test_a_page_is_the_same_over_both(records: tuple[SmallRecord, SmallRecord], page: str) -> None:
    answers = []
    for record in records:
        with record.served() as client:
            answers.append(client.get(page))
    first, second = answers
    assert first.status_code == second.status_code
    assert first.content == second.content
