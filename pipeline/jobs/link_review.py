"""Later passages that may be about one of several actions: what a person is asked, and says."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pipeline.bulletins.action_words import item_words, later_words
from pipeline.bulletins.case_words import source_words
from pipeline.cases.actions.answered import link_id, plain
from pipeline.cases.actions.values import Item, Later
from pipeline.cases.values import Source
from pipeline.clock import stamp
from pipeline.errors import SettingsError
from pipeline.explorer.cases.actions import ActionRecord, all_actions
from pipeline.model.publication_rows import LinkAnswer
from pipeline.model.terms import Framework


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage that may be about an action: an area's name, the action, and why it is not sure."""

    id: str
    area: str
    item: Item
    later: Later
    framework: Framework | None

    @property
    def action_words(self) -> str:
        """What the action is: its kind and number."""
        return item_words(self.item, self.framework)

    @property
    def asked(self) -> str:
        """Its exact words."""
        return plain(self.item.span.quote)

    @property
    def told(self) -> str:
        """The exact words of the passage."""
        return plain(self.later.span.quote)

    @property
    def speaker(self) -> str:
        """Who speaks there."""
        return later_words(self.later)

    @property
    def named(self) -> str:
        """Where the passage stands."""
        return source_words(Source(row=self.later.row, words=self.later.span))

    @property
    def why(self) -> str:
        """Why it is not sure."""
        return self.later.why

    def as_json(self) -> dict[str, Any]:
        """The question as a JSON object."""
        return {
            "id": self.id,
            "area": self.area,
            "action": self.action_words,
            "asked": self.asked,
            "asked_by": self.item.row.id,
            "told": self.told,
            "told_by": self.later.row.id,
            "url": self.later.row.url,
            "published_on": self.later.row.published_on,
            "why": self.later.why,
        }

    def as_text(self) -> Iterator[str]:
        """Lines for people."""
        yield f"passage {self.id} ({self.area}): {self.later.why}"
        yield f"  is this about it? {self.action_words}: “{self.asked}”"
        yield f"  {self.named}"
        yield f"  “{self.told}”"


def open_passages(record: ActionRecord) -> list[Passage]:
    """The passages that wait for a person, by area, in the order of days."""
    return [
        Passage(link_id(followed.item, later), area.name, followed.item, later, case.framework)
        for area, case, own in all_actions(record, record.register.known)
        for followed in own
        for later in followed.unsure
    ]


def passage_lines(passages: Sequence[Passage]) -> list[str]:
    """Passages for people, with how to answer."""
    lines = [line for each in passages for line in each.as_text()]
    if passages:
        lines.append(f"answer with: sendwatch review passage {passages[0].id} --about|--not-about")
    return lines


def answer_passage(record: ActionRecord, id: str, now: datetime, *, about: bool) -> LinkAnswer:
    """Records what a person says of a passage: a new answer, or another than before.

    Raises SettingsError where no open passage, and no answer, is called so.
    """
    found = next((each for each in open_passages(record) if each.id == id), None)
    known = next((each for each in record.store.link_answers() if each.id == id), None)
    if found is None and known is None:
        raise SettingsError(f"no open passage is called {id!r}: `sendwatch review` lists them")
    made = _answered(found, known, stamp(now), about=about)
    with record.store.transaction():
        record.store.save_link_answer(made)
    return made


def _answered(
    found: Passage | None, known: LinkAnswer | None, at: str, *, about: bool
) -> LinkAnswer:
    if found is None:
        assert known is not None
        words = (known.asked_by, known.asked, known.told_by, known.told)
        id = known.id
    else:
        words = (found.item.row.id, found.asked, found.later.row.id, found.told)
        id = found.id
    asked_by, asked, told_by, told = words
    return LinkAnswer(
        id=id,
        asked_by=asked_by,
        asked=asked,
        told_by=told_by,
        told=told,
        about=about,
        answered_at=at,
    )
