"""What conclusions are drawn from and compared with."""

from typing import Protocol

from pipeline.ports.facts.conclusions import Conclusions
from pipeline.ports.facts.forecasts import Forecasts
from pipeline.ports.facts.knowledge import Knowledge
from pipeline.ports.facts.listings import Listings
from pipeline.ports.facts.publications import Publications
from pipeline.ports.facts.reviews import Reviews


class Records(Listings, Publications, Conclusions, Forecasts, Knowledge, Reviews, Protocol):
    """Publications with all that was concluded and answered about them."""
