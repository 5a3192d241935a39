"""The check of the archive. Nothing is written to it."""

from pipeline.bootstrap import Options, archive_of
from pipeline.bulletins.wording import counted
from pipeline.config.settings import Settings
from pipeline.errors import ArchiveAway, SettingsError, StorageError
from pipeline.jobs.doctor.check import INSTALL_SERVER, Check
from storage.copying import archived_in
from storage.looking import looking
from storage.store import Store

LOOKED_AT = 3
"""How many of the newest documents are looked at."""


def archive_check(options: Options, settings: Settings, *, database: bool) -> Check:
    """Whether the archive can be used, and has the newest documents of a sound `database`."""
    place = settings.archive.url or "the data folder"
    try:
        archive = archive_of(options, settings)
        archive.check()
        wanted = _newest(options) if database else []
        lost = [sha256 for sha256 in wanted if not archive.whole(sha256)]
    except SettingsError as fault:
        return Check("archive", "fault", str(fault), INSTALL_SERVER, settings=True)
    except (ArchiveAway, StorageError) as fault:
        remedy = "see docs/operations.md, Object store" if settings.archive.on_server else ""
        return Check("archive", "fault", str(fault), remedy)
    if lost:
        words = (
            f"{place} lacks {len(lost)} of the {len(wanted)} newest documents, or has them damaged"
        )
        remedy = (
            "check [archive] url; if it is right, `sendwatch upkeep --archive` checks all and"
            " fetches again what is lost"
        )
        return Check("archive", "fault", words, remedy)
    if wanted:
        words = f"{place}, with the {counted(len(wanted), 'newest document')}"
    else:
        words = f"{place}, with no document yet" if database else f"{place} can be used"
    return Check("archive", "ok", words)


def _newest(options: Options) -> list[str]:
    with looking(options, Store) as store:
        return archived_in(store, LOOKED_AT)
