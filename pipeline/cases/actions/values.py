"""An action of an inspection, and what was said of it later."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from pipeline.model.documents import PartialDate, Span, Text
from pipeline.model.inspections import Finding
from pipeline.model.publication_rows import PublicationRow
from pipeline.model.terms import FindingKind

Speaker = Literal["inspectors", "department", "partnership", "forum", "press", "other"]
"""Whose words, or whose judgement, a passage is."""
Judgement = Literal[
    "sufficient_progress",
    "not_sufficient_progress",
    "effective_action",
    "not_effective_action",
    "too_early",
]
"""What inspectors or the department say of the progress with an action."""

BY_NUMBER = "it names the action by its number"
"""Why a passage is about an action, where its number says so."""


@dataclass(frozen=True, slots=True)
class Document:
    """A publication of a case with its stored text and findings."""

    row: PublicationRow
    text: Text
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One action asked for, in the exact words of the publication that asks for it.

    `number` is its number there, or its place among those of its kind, from 1 (0 for what a notice
    adds without a number); `of_kind` how many they are; `mark`
    the letter or number that stands before it there, in lower case, "" for none.
    `owners` are the bodies named, `by` the day by which the words ask for it.
    """

    row: PublicationRow
    kind: FindingKind
    span: Span
    number: int
    of_kind: int
    mark: str = ""
    owners: tuple[str, ...] = ()
    by: PartialDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Later:
    """A later passage about an action: `text[start:end] == quote` in its publication's text.

    `speaker` says whose words it is; `judgement` is set only where inspectors or the department
    judge; `by` is a day that the passage sets; `why` says what ties it to the action.
    """

    row: PublicationRow
    span: Span
    speaker: Speaker
    why: str
    judgement: Judgement | None = None
    by: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class Followed:
    """An action, what was said of it later (in the order of days), and what may be about it.

    Every passage of `unsure` fits another action as well, or names another area beside this one.
    """

    item: Item
    later: Sequence[Later]
    unsure: Sequence[Later]
