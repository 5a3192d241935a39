"""The part of the store that listing findings and areas needs."""

from storage.sql.explorer import ExplorerMixin
from storage.sql.finding_lists import FindingListsMixin
from storage.sql.lookup import LookupMixin


class FindingsReader(ExplorerMixin, FindingListsMixin, LookupMixin):
    """Findings, publications and inspections; see `pipeline.ports` for what each method does."""
