"""The part of the SQLite store that telling about one area needs."""

from storage.sqlite.facts.conclusions import ConclusionsMixin
from storage.sqlite.facts.forecasts import ForecastsMixin
from storage.sqlite.facts.knowledge import KnowledgeMixin


class AreaReader(KnowledgeMixin, ConclusionsMixin, ForecastsMixin):
    """Inspections with their publications; see `pipeline.ports` for what each method does."""
