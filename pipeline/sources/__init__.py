"""One module per kind of site, named like its `kind`: what to request, and how to read it.

Never: I/O, or the name of a council.
"""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import cast

from pipeline.model.sources import ListingPage, Request, Response, Source
from pipeline.ports.services import Adapter


@cache
def kinds() -> tuple[str, ...]:
    """The names of all kinds, in alphabetical order."""
    return tuple(
        sorted(
            module.name.replace("_", "-")
            for module in iter_modules(__path__)
            if module.name[0] != "_"
        )
    )


def adapter(kind: str) -> Adapter:
    """The adapter of `kind`; raises KeyError when there is no such kind."""
    name = kind.replace("_", "-")
    if name not in kinds():
        raise KeyError(kind)
    return cast(Adapter, import_module(f"{__name__}.{name.replace('-', '_')}"))


def read(source: Source, request: Request, response: Response) -> ListingPage:
    """What the adapter of a source reads in a response. Raises UnexpectedShape."""
    return adapter(source.kind).read(source, request, response)


def adapters() -> dict[str, Adapter]:
    """Every kind with its adapter."""
    return {kind: adapter(kind) for kind in kinds()}
