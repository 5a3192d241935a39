"""A case as `area` shows it for people."""

from collections.abc import Iterator

from pipeline.explorer.cases.action_view import ActionView
from pipeline.explorer.cases.source_view import SourceView
from pipeline.explorer.cases.view import CaseView


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
    for action in case.actions:
        yield from action_lines(action)


def action_lines(action: ActionView) -> Iterator[str]:
    """An action with what was said of it later, for people."""
    subject = f", {action.subject}" if action.subject else ""
    owner = f" ({action.owner_words})" if action.owner_words else ""
    yield f"    {action.words}{subject}{owner}"
    yield from _said(action.source)
    if action.source and not action.source.quote:
        yield f"        its words may only be quoted briefly; read them at {action.source.url}"
    if not action.later:
        yield "        nothing found since"
    for marked, passages in (("- ", action.later), ("? ", action.unsure)):
        for each in passages:
            yield f"      {marked}{each.words}"
            yield from _said(each.source)


def _said(source: SourceView | None) -> Iterator[str]:
    if source is not None:
        yield f"        {source.named}"
        if source.quote:
            yield f"        “{source.quote}”"
