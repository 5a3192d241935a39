"""Which local area a publication's publisher belongs to."""

from pipeline.addresses import parts_of
from pipeline.analysis.places.register import Register
from pipeline.model.documents import LocalArea, PublicationContext


def area_of(context: PublicationContext, register: Register) -> LocalArea | None:
    """The area of a publication's source or address, if any."""
    return _stated(context, register) or register.of_host(parts_of(context.url).netloc)


def is_of_council(context: PublicationContext, register: Register) -> bool:
    """Whether the publisher's area is known from its source, or its address is the council's own.

    Not of a paper, a forum or a health body whose address has an area's name in it.
    """
    return bool(_stated(context, register) or register.council_of(parts_of(context.url).netloc))


def _stated(context: PublicationContext, register: Register) -> LocalArea | None:
    """The area that is stated for a publication's source."""
    return register.by_code(context.local_area) if context.local_area else None
