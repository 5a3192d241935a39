"""A plug-in of Datasette, which takes an order that a table cannot have for a fault of its own."""

from datasette import hookimpl
from datasette.views.base import DatasetteError


@hookimpl  # type: ignore[untyped-decorator]
def handle_exception(exception: Exception) -> None:
    """Has Datasette answer 400 where a visitor asked for an order that cannot be."""
    if isinstance(exception, DatasetteError) and exception.message.startswith("Cannot "):
        exception.status = 400
