"""The part of the store that telling its state needs."""

from storage.sql.issues import IssuesMixin
from storage.sql.lookup import LookupMixin
from storage.sql.watching.lanes import LanesMixin
from storage.sql.watching.sources import SourcesMixin


class StatusReader(SourcesMixin, IssuesMixin, LanesMixin, LookupMixin):
    """Sources, lanes, issues and counts; see `pipeline.ports` for what each method does."""
