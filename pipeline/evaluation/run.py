"""Runs the whole evaluation: analyses documents as `analyse` does and compares the results."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from pipeline.bootstrap import Options
from pipeline.evaluation import documents, first_contact
from pipeline.evaluation.labelled import Labelled, Row
from pipeline.evaluation.labelled_pages import pages
from pipeline.evaluation.linking import linking
from pipeline.evaluation.measures import Section
from pipeline.evaluation.recognition import recognition
from pipeline.evaluation.themes.readers import themes
from pipeline.extraction.workers import Extractor
from pipeline.jobs.analyse import analyse_by
from pipeline.model.documents import Text

INVENTED = Path(__file__).resolve().parents[2] / "demo" / "areas.csv"
"""The register of the areas that the short documents are about."""


class Readers(Extractor):
    """Readers that read each document once: some are analysed with their title and without, or as
    if nobody knew their day.
    """

    def __init__(self) -> None:
        super().__init__()
        self._read: dict[tuple[str, ...], Text] = {}

    async def read(
        self, path: Path, media_type: str, document: str, url: str, *, backlog: bool = False
    ) -> Text:
        """The text of a file, which nobody changes in the meantime."""
        asked = (str(path), media_type, document, url)
        if asked not in self._read:
            self._read[asked] = await super().read(path, media_type, document, url, backlog=backlog)
        return self._read[asked]


async def evaluate(options: Options, labelled: Labelled) -> list[Section]:
    """Every section in order. Raises SettingsError."""
    with closing(Readers()) as readers:
        return await _evaluated(options, labelled, readers)


async def _evaluated(options: Options, labelled: Labelled, readers: Readers) -> list[Section]:
    reports, seeds, others, web = [
        await analysed(options, jobs, readers)
        for jobs in (
            labelled.report_jobs(),
            labelled.seed_jobs(),
            labelled.other_jobs(),
            labelled.page_jobs(),
        )
    ]
    restated, titled, untitled = [
        await analysed(options, jobs, readers)
        for jobs in (
            labelled.restated_jobs(),
            labelled.joint_jobs(titled=True),
            labelled.joint_jobs(titled=False),
        )
    ]
    more, undated = [
        await analysed(options, jobs, readers)
        for jobs in (labelled.more_page_jobs(), labelled.undated_jobs())
    ]
    wanted = labelled.case_rows()
    asked = [{key: row[key] for key in row if key not in ("expect", "kind")} for row in wanted]
    answers = await analysed(replace(options, areas=INVENTED), asked, readers)
    return [
        documents.reports(labelled, reports),
        documents.seeds(labelled, seeds),
        documents.pages(labelled, web),
        documents.others(others),
        recognition(pages()),
        themes([*reports, *seeds], labelled.score.alnum),
        first_contact.restated(labelled, restated),
        first_contact.told(labelled, restated),
        linking(labelled, [*reports, *web, *more, *restated], [*undated, *web, *more]),
        first_contact.joint(titled, untitled),
        first_contact.cases(labelled, wanted, answers),
    ]


async def analysed(options: Options, jobs: list[Row], readers: Extractor) -> list[Row]:
    """The result of `analyse` for each document, with its text, in the order given."""
    found: list[Any] = []
    await analyse_by(readers, options, jobs, found.append, with_text=True)
    return found
