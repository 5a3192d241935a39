"""What commands and pages that only look are given."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from pipeline.analysis.places.register import Register
from pipeline.explorer.filters import read_filter
from pipeline.explorer.find import Finder
from pipeline.model.lookup_rows import FindingFilter
from pipeline.ports.explorer import Explorer
from pipeline.ports.issues import Issues
from pipeline.ports.lookup import Lookup
from pipeline.ports.readers.ledger import Ledger
from pipeline.ports.records import Records
from pipeline.ports.watching.lanes import Lanes
from pipeline.ports.watching.sources import Sources


class ReadingStore(Explorer, Records, Lookup, Ledger, Sources, Issues, Lanes, Protocol):
    """The concerns of a store that looking needs; its connection need not be able to write."""


@dataclass(frozen=True, slots=True)
class Record:
    """The record as it is looked at: a store, the register of areas, and lists of findings."""

    store: ReadingStore
    register: Register
    finder: Finder

    def asked(self, given: Mapping[str, Sequence[str]]) -> FindingFilter:
        """The filter that named values ask for. Raises FilterError, naming the right values."""
        return read_filter(given, self.register, self.finder.bodies)
