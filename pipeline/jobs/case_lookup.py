"""A case as `area` shows it for people."""

from collections.abc import Iterator

from pipeline.explorer.cases.view import CaseView, SourceView


def case_lines(case: CaseView) -> Iterator[str]:
    """A case for people."""
    yield f"    where it stands: {case.stands_words}"
    yield f"    next: {case.next_words}"
    for deadline in case.deadlines:
        yield f"    {deadline.words}"
        yield from _said(deadline.met_by or deadline.source)
    if case.happened:
        yield "    what has happened:"
    for step in case.happened:
        yield f"    - {step.words}"
        yield from _said(step.source)


def _said(source: SourceView | None) -> Iterator[str]:
    if source is not None:
        yield f"        {source.named}"
        if source.quote:
            yield f"        “{source.quote}”"
