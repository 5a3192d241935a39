"""Which local area a publication's publisher belongs to."""

from pipeline.addresses import parts_of
from pipeline.analysis.places.register import Register
from pipeline.model.documents import LocalArea, PublicationContext


def area_of(context: PublicationContext, register: Register) -> LocalArea | None:
    """The area of a publication's source or address, if any."""
    known = register.by_code(context.local_area) if context.local_area else None
    return known or register.of_host(parts_of(context.url).netloc)
