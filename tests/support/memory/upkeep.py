"""What is deleted after a time, in memory."""

from collections.abc import Iterator, Sequence

from pipeline.model.publication_rows import DocumentRow
from tests.support.memory.subscribers import Subscribers
from tests.support.rows import replace


class Upkeep(Subscribers):
    """See `pipeline.ports.upkeep`."""

    def last_upkeep(self) -> str | None:
        return max(self.state.upkeeps, default=None)

    def note_upkeep(self, at: str) -> None:
        self.state.upkeeps[at] = None

    def plan_anew(self, now: str, latest: str, today: str) -> None:
        for id, row in self.state.sources.items():
            if (row.last_polled_at or "") > now:
                self.state.sources[id] = replace(row, next_due_at=now, not_before=None)
        for id, check in self.state.checks.items():
            if (check.checked_at or "") > now:
                self.state.checks[id] = replace(check, due_at=now)
        for id, wish in self.state.wishes.items():
            if (wish.interest.last_digest or "") > today:
                forgotten = replace(wish.interest, last_digest=None)
                self.state.wishes[id] = replace(wish, interest=forgotten)

    def old_messages(self, before: str) -> Sequence[tuple[str, str, str]]:
        people = {each.id: each for each in self.subscribers()}
        return sorted(
            (people[each.subscriber].channel, people[each.subscriber].address, id)
            for id, each in self.state.messages.items()
            if each.work.state in ("sent", "parked") and (each.sent_at or each.created_at) < before
        )

    def drop_messages(self, before: str) -> int:
        old = {
            id: each
            for id, each in self.state.messages.items()
            if each.work.state in ("sent", "parked") and (each.sent_at or each.created_at) < before
        }
        for id, each in old.items():
            if each.rhythm is not None:
                for (_, publication), words in zip(each.told, each.words, strict=True):
                    self.state.told_before[each.subscriber, each.rhythm, publication] = words
            self.state.issues.pop(("delivery", id), None)
            del self.state.messages[id]
        return len(old)

    def drop_unconfirmed(self, before: str) -> int:
        old = [
            who.id
            for who in self.subscribers()
            if who.state == "pending" and who.created_at < before
        ]
        self.remove(old)
        return len(old)

    def drop_tasks(self, before: str) -> int:
        old = [
            id
            for id, each in self.state.tasks.items()
            if each.work.state == "done" and self.state.events[each.event].at < before
        ]
        for id in old:
            del self.state.tasks[id]
        return len(old)

    def drop_issues(self, before: str) -> int:
        old = [
            key
            for key, each in self.state.issues.items()
            if each.state == "closed" and (each.closed_at or "") < before
        ]
        for key in old:
            del self.state.issues[key]
        return len(old)

    def bytes_to_give_up(self, before: str) -> Iterator[DocumentRow]:
        needed = {
            each.sha256
            for each in self.state.documents.values()
            if each.fetched_at >= before or not self._is_over(each.publication_id)
        }
        for each in list(self.state.documents.values()):
            read = self.state.publications[each.publication_id].text_id is not None
            if each.bytes_gone_at is None and read and each.sha256 not in needed:
                yield each

    def _is_over(self, publication: str) -> bool:
        row = self.state.publications[publication]
        return (row.state, row.label) == ("ended", "other")

    def bytes_gone(self, document: str, at: str) -> None:
        self.state.documents[document] = replace(self.state.documents[document], bytes_gone_at=at)

    def fetched(self, sources: Sequence[str], since: str) -> Iterator[DocumentRow]:
        found = (
            each
            for each in self.state.documents.values()
            if each.fetched_at >= since and (not sources or self._source_of(each) in sources)
        )
        return iter(sorted(found, key=lambda each: (each.fetched_at, each.id)))

    def _source_of(self, document: DocumentRow) -> str:
        return self.state.publications[document.publication_id].source_id

    def loose(self) -> float:
        return 0.0

    def optimise(self) -> None:
        pass

    def tidy(self) -> None:
        """There is no file to compact."""
