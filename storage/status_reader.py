"""The part of the SQLite store that telling its state needs."""

from storage.sqlite.issues import IssuesMixin
from storage.sqlite.lookup import LookupMixin
from storage.sqlite.watching.lanes import LanesMixin
from storage.sqlite.watching.sources import SourcesMixin


class StatusReader(SourcesMixin, IssuesMixin, LanesMixin, LookupMixin):
    """Sources, lanes, issues and counts; see `pipeline.ports` for what each method does."""
