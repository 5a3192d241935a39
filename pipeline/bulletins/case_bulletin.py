"""Messages about cases: each month, where the areas that somebody follows stand; and that a day has
passed without news.
"""

from collections.abc import Iterator, Sequence

from pipeline.bulletins.case_words import MAY_BE_DONE, deadline_words, next_words, stands_words
from pipeline.bulletins.compose import message, why_sent
from pipeline.cases.steps import SET_FOR_A_DAY
from pipeline.cases.values import Case, Deadline, Source
from pipeline.model.bulletins import Bulletin, BulletinEntry, BulletinSource
from pipeline.model.documents import LocalArea
from pipeline.model.news import Reader, Site
from pipeline.model.terms import Standing

SOURCES = 5
"""The most publications that an area's entry names."""


def compose_monthly(
    cases: Sequence[tuple[LocalArea, Case]], site: Site, reader: Reader, date: str
) -> Bulletin:
    """The message about these areas' latest cases; `date` is the moment it is composed for."""
    names = [area.name for area, _ in cases]
    about = names[0] if len(names) == 1 else f"{len(names)} local areas"
    return message(
        site,
        subject=f"Where SEND inspections stand: {about}",
        opening=(
            "Once a month, as you asked: where things stand, what is next, and who has to do what"
            " by when, as far as publications say."
        ),
        entries=tuple(_entry(area, case) for area, case in cases),
        reason=why_sent(reader),
        kind="digest",
        date=date,
    )


def compose_passed(
    area: LocalArea, case: Case, deadline: Deadline, site: Site, reader: Reader, date: str
) -> Bulletin:
    """The message that a day has passed of which no later news is known.

    It says only that sendwatch has found nothing: what nobody found may have been done.
    """
    entry = BulletinEntry(
        area=area.name,
        headline=f"A due date in {area.name} has passed",
        outcome_line=" ".join((*deadline_words(case, deadline), MAY_BE_DONE)),
        facts=(("Where it stands", stands_words(case).rstrip(".")),),
        sources=(_named(deadline.source),) if deadline.source else (),
    )
    return message(
        site,
        subject=f"{area.name}: a due date has passed, and we have found no news of it",
        opening="You asked to be told when a day by which something is due has passed.",
        entries=(entry,),
        reason=why_sent(reader),
        kind="digest",
        date=date,
    )


def _entry(area: LocalArea, case: Case) -> BulletinEntry:
    return BulletinEntry(
        area=area.name,
        headline=f"Where {area.name} stands",
        outcome_line=stands_words(case),
        facts=(("What is next", next_words(case).rstrip(".")),),
        next_steps=tuple(
            " ".join(deadline_words(case, each))
            for each in case.deadlines
            if each.stage not in SET_FOR_A_DAY
        ),
        sources=tuple(_sources(case)),
    )


def _sources(case: Case) -> Iterator[BulletinSource]:
    """The publications that bear it out, the latest first, each once."""
    found: dict[str, Source] = {}
    for step in reversed(case.steps):
        if step.source and step.standing is Standing.HAPPENED:
            found.setdefault(step.source.row.id, step.source)
    for source in list(found.values())[:SOURCES]:
        yield _named(source)


def _named(source: Source) -> BulletinSource:
    row = source.row
    return BulletinSource(row.publisher or row.url, row.title or row.url, row.url, row.published_on)
