"""The register of local areas, read from a file."""

from pathlib import Path

from pipeline.errors import SettingsError
from pipeline.model.documents import LocalArea
from pipeline.register.local_areas import read_register

# importlib.resources would take as long to load as everything else that a look takes
BUNDLED = Path(__file__).parents[1] / "data" / "local_areas.csv"


def load_areas(path: Path | None) -> tuple[LocalArea, ...]:
    """The register of local areas: the file `path`, or the bundled one.

    Raises SettingsError when it is unusable.
    """
    place = path or BUNDLED
    try:
        return read_register(place.read_text(encoding="utf-8-sig"))
    except OSError as fault:
        raise SettingsError(
            f"{place}: cannot be read ({fault.strerror}); check the path given with --areas"
        ) from fault
    except UnicodeDecodeError as fault:
        raise SettingsError(f"{place}: is not UTF-8 text; save it as UTF-8") from fault
    except SettingsError as fault:
        raise SettingsError(f"{place}: {fault}") from fault
