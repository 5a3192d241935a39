"""The stores that keep the promises of `pipeline.ports`: another one is another entry here."""

from collections.abc import Callable, Iterator

import pytest

from pipeline.model.documents import LocalArea
from pipeline.model.events import FINDINGS_RECORDED, PUBLICATION_DISCOVERED
from pipeline.ports.store import Store
from storage.store import Store as SQLStore
from tests.contracts.examples import AREA, NOW, SOURCE
from tests.support.memory import MemoryStore

OTHER_AREA = LocalArea(
    gss_code="E99000002",
    name="Borrowby",
    official_name="Borrowby Council",
    region="North",
    ofsted_urn="99002",
)
STORES: dict[str, Callable[[pytest.FixtureRequest], SQLStore | MemoryStore]] = {
    "sqlite": lambda request: SQLStore(request.getfixturevalue("tmp_path") / "test.db"),
    "postgres": lambda request: SQLStore(request.getfixturevalue("postgres_database")),
    "memory": lambda request: MemoryStore(),
}
HANDLERS = {
    PUBLICATION_DISCOVERED: (("fetch_document", 1),),
    FINDINGS_RECORDED: (("notify", 9),),
}


@pytest.fixture(params=STORES)
def store(request: pytest.FixtureRequest) -> Iterator[Store]:
    made = STORES[request.param](request)
    made.handlers = HANDLERS
    with made.transaction():
        made.sync_areas([AREA, OTHER_AREA])
        made.sync_sources([SOURCE], NOW)
    yield made
    if isinstance(made, SQLStore):
        made.close()
