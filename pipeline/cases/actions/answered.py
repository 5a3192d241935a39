"""What people said of passages that may be about an action: it holds whatever the rules say."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from pipeline.cases.actions.values import Followed, Item, Later
from pipeline.model.publication_rows import LinkAnswer

BY_A_PERSON = "a person says that it is about the action"


def link_id(item: Item, later: Later) -> str:
    """The name of a question about an action and a passage: the same as long as both are said."""
    words = (item.row.id, plain(item.span.quote), later.row.id, plain(later.span.quote))
    return hashlib.sha256("\n".join(words).encode()).hexdigest()[:12]


def plain(words: str) -> str:
    """Words whatever white space stands between them."""
    return " ".join(words.split())


def answered(followed: Followed, answers: Sequence[LinkAnswer]) -> Followed:
    """An action with what people said of its passages: some are about it, some are not."""
    said = [each for each in answers if _is_of(each, followed.item)]
    if not said:
        return followed
    kept, sure = [], []
    for later in followed.unsure:
        found = _about(said, later)
        if found is None:
            kept.append(later)
        elif found:
            sure.append(replace(later, why=BY_A_PERSON))
    known = [each for each in followed.later if _about(said, each) is not False]
    ordered = sorted([*known, *sure], key=lambda each: (each.row.published_on or "9", each.row.seq))
    return Followed(followed.item, ordered, kept)


def _is_of(answer: LinkAnswer, item: Item) -> bool:
    return answer.asked_by == item.row.id and _same(answer.asked, item.span.quote)


def _about(said: Sequence[LinkAnswer], later: Later) -> bool | None:
    """What the latest answer says of a passage; None without one."""
    own = [
        each for each in said if each.told_by == later.row.id and _same(each.told, later.span.quote)
    ]
    return max(own, key=lambda each: each.answered_at).about if own else None


def _same(kept: str, words: str) -> bool:
    """Whether words are those kept: another reading may cut them a little otherwise."""
    one, other = plain(kept), plain(words)
    return one in other or other in one
