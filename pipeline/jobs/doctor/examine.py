"""All checks of an installation, in the order in which one would look."""

import os
from datetime import datetime
from pathlib import Path

from pipeline.bootstrap import Options, clock_of
from pipeline.config.settings import Settings
from pipeline.fetching.mailbox import is_mailbox
from pipeline.jobs.doctor.archive import archive_check
from pipeline.jobs.doctor.check import Check
from pipeline.jobs.doctor.configuration import (
    encoders_check,
    programs_check,
    settings_check,
    sources_check,
    tools_check,
    worker_check,
)
from pipeline.jobs.doctor.data_folder import (
    backup_check,
    clock_check,
    database_check,
    disk_check,
    newest_of,
    rights_check,
)
from pipeline.jobs.doctor.database_server import dumps_check, server_checks
from pipeline.jobs.doctor.network import (
    certificates_check,
    mail_check,
    mailbox_check,
    records_check,
    site_check,
)
from pipeline.model.sources import Source

_MOUNTS = Path("/proc/mounts")


async def examine(options: Options, *, offline: bool) -> list[Check]:
    """Everything that can be checked; with `offline`, nothing that asks another machine."""
    settings_found, settings = settings_check(options)
    sources_found, sources = sources_check(options)
    mounts = _MOUNTS.read_text(encoding="utf-8") if _MOUNTS.exists() else ""
    checks = [
        programs_check(),
        encoders_check(),
        settings_found,
        sources_found,
        rights_check(options.data),
        disk_check(options.data, mounts),
        *_stored(options, settings, clock_of(options).now(), offline=offline),
        await worker_check(),
        *tools_check(settings),
        certificates_check(os.environ),
    ]
    if offline or settings is None:
        why = "--offline" if offline else "the settings are wrong"
        return [*checks, Check("network", "skipped", why)]
    return checks + await _outside(settings, sources)


def _stored(
    options: Options, settings: Settings | None, now: datetime, *, offline: bool
) -> list[Check]:
    database = options.database
    if isinstance(database, Path):
        checks, newest = [database_check(database)], newest_of(database)
    else:
        checks, newest = server_checks(database)
    sound = checks[0].state == "ok"
    checks.append(clock_check(newest, now))
    if settings is not None:
        if not (offline and settings.archive.on_server):
            checks.append(archive_check(options, settings, database=sound))
        checks.append((dumps_check if options.server else backup_check)(settings.backup, now))
    return checks


async def _outside(settings: Settings, sources: tuple[Source, ...]) -> list[Check]:
    sites = [each for each in sources if not is_mailbox(each.url)]
    first = await site_check(settings.fetch, os.environ, sites[0]) if sites else []
    return [
        *first,
        *await mailbox_check(settings, os.environ, sources),
        await mail_check(settings.email),
        await records_check(settings.email),
    ]
