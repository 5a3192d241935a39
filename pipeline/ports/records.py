"""What conclusions are drawn from and compared with."""

from typing import Protocol

from pipeline.ports.conclusions import Conclusions
from pipeline.ports.knowledge import Knowledge
from pipeline.ports.publications import Publications
from pipeline.ports.reviews import Reviews


class Records(Publications, Conclusions, Knowledge, Reviews, Protocol):
    """Publications with all that was concluded and answered about them."""
