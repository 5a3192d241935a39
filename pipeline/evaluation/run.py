"""The whole evaluation in one go: documents are analysed as `analyse` does, then compared with what
is right.
"""

from typing import Any

from pipeline.bootstrap import Options, register_of
from pipeline.evaluation import documents
from pipeline.evaluation.labelled import Labelled, Row
from pipeline.evaluation.measures import Section
from pipeline.evaluation.recognition import known, recognition
from pipeline.evaluation.themes import themes
from pipeline.jobs.analyse import analyse_all


async def evaluate(options: Options, labelled: Labelled) -> list[Section]:
    """Every section, in the order in which they are shown. Raises SettingsError."""
    reports, seeds, others, pages = [
        await analysed(options, jobs)
        for jobs in (
            labelled.report_jobs(),
            labelled.seed_jobs(),
            labelled.other_jobs(),
            labelled.page_jobs(),
        )
    ]
    return [
        documents.reports(labelled, reports),
        documents.seeds(labelled, seeds),
        documents.pages(labelled, pages),
        documents.others(others),
        recognition(known(labelled, others, register_of(options))),
        themes([*reports, *seeds], labelled.score.alnum),
    ]


async def analysed(options: Options, jobs: list[Row]) -> list[Row]:
    """What `analyse` makes of each document, with its text, in the order given."""
    found: list[Any] = []
    await analyse_all(options, jobs, found.append, with_text=True)
    return found
