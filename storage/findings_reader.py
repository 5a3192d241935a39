"""The part of the SQLite store that listing findings and areas needs."""

from storage.sqlite.explorer import ExplorerMixin
from storage.sqlite.finding_lists import FindingListsMixin
from storage.sqlite.lookup import LookupMixin


class FindingsReader(ExplorerMixin, FindingListsMixin, LookupMixin):
    """Findings, publications and inspections; see `pipeline.ports` for what each method does."""
