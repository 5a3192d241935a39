"""The part of the store that telling about one area needs."""

from storage.sql.facts.conclusions import ConclusionsMixin
from storage.sql.facts.forecasts import ForecastsMixin
from storage.sql.facts.knowledge import KnowledgeMixin
from storage.sql.facts.reviews import ReviewsMixin
from storage.sql.speakers import SpeakersMixin


class AreaReader(KnowledgeMixin, ConclusionsMixin, ForecastsMixin, ReviewsMixin, SpeakersMixin):
    """Inspections with their publications; see `pipeline.ports` for what each method does."""
