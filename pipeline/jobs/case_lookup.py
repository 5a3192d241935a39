"""A case as `area` shows it: for people, and as JSON."""

from collections.abc import Iterator
from typing import Any

from pipeline.bulletins.case_words import (
    deadline_words,
    next_words,
    source_words,
    stands_words,
    step_words,
)
from pipeline.cases.values import Case, Deadline, Source, Step
from pipeline.explorer.quoting import quotable
from pipeline.model.terms import Standing


def case_json(case: Case) -> dict[str, Any]:
    """A case as a JSON object: stages with their sources, deadlines, where it stands and next."""
    return {
        "area": case.area,
        "framework": case.framework,
        "outcome": case.outcome,
        "inspections": [each.id for each in (case.full, *case.follow_ups) if each],
        "stands": step_json(case.stands) if case.stands else None,
        "stands_words": stands_words(case),
        "next": step_json(case.next) if case.next else None,
        "next_words": next_words(case),
        "stages": [step_json(each) for each in case.steps],
        "deadlines": [deadline_json(case, each) for each in case.deadlines],
    }


def step_json(step: Step) -> dict[str, Any]:
    """A stage as a JSON object."""
    return {
        "stage": step.stage,
        "standing": step.standing,
        "on": step.on,
        "until": step.until,
        "known_by": step.known_by,
        "visit": step.visit,
        "rule": step.rule or None,
        "source": source_json(step.source),
    }


def deadline_json(case: Case, deadline: Deadline) -> dict[str, Any]:
    """A deadline as a JSON object."""
    return {
        "stage": deadline.stage,
        "owner": deadline.owner,
        "standing": deadline.standing,
        "by": deadline.by.isoformat() if deadline.by else None,
        "about": deadline.about,
        "visit": deadline.visit,
        "rule": deadline.rule or None,
        "words": " ".join(deadline_words(case, deadline)),
        "source": source_json(deadline.source),
        "met_on": deadline.met_on,
        "met_by": source_json(deadline.met_by),
    }


def source_json(source: Source | None) -> dict[str, Any] | None:
    """Where something is said, with the words as far as they may be quoted."""
    if source is None:
        return None
    row, words = source.row, source.words
    return {
        "publication": row.id,
        "title": row.title,
        "publisher": row.publisher,
        "published_on": row.published_on,
        "url": row.url,
        "quote": quotable(words.quote, row.reuse) if words else None,
        "page": words.page if words else None,
    }


def case_lines(case: Case) -> Iterator[str]:
    """A case for people."""
    yield f"    where it stands: {stands_words(case)}"
    yield f"    next: {next_words(case)}"
    for deadline in case.deadlines:
        yield f"    {' '.join(deadline_words(case, deadline))}"
        yield from _said(deadline.met_by or deadline.source)
    yield "    what has happened:"
    for step in case.steps:
        if step.standing is Standing.HAPPENED:
            yield f"    - {step_words(step)}"
            yield from _said(step.source)


def _said(source: Source | None) -> Iterator[str]:
    if source is not None:
        yield f"        {source_words(source)}"
        if source.words:
            said = quotable(source.words.quote, source.row.reuse)
            yield f"        “{' '.join(said.split())}”"
