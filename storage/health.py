"""How the sources are: what their pages looked like, listings held back, what operators were told
and answered.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from pipeline.model.health import History, ProfileMemory, UsualRows
from pipeline.model.sources import Listing, Request
from pipeline.ports.store import Remembered
from storage.facts import Facts
from storage.json_columns import dumps, loads


class Health(Facts):
    """Writes expect the open transaction, as everywhere."""

    def history(self, row: Mapping[str, Any]) -> History:
        """What is remembered of the source with this row of `sources`; nothing for one that has
        none yet.
        """
        if not row:
            return History()
        usual = UsualRows() if row["usual"] == "[]" else loads(row["usual"], UsualRows)
        return History(row["state"], row["good_rounds"], usual, row["accepted"])

    def remembered(self, sources: Sequence[str]) -> dict[str, Remembered]:
        """What is remembered of each of these sources, in two queries, however many they are."""
        ids = dumps(sources)
        states = self.rows(
            "SELECT * FROM sources WHERE id IN (SELECT value FROM json_each(?))", ids
        )
        pages: dict[str, dict[str, dict[str, Any]]] = {source: {} for source in sources}
        for row in self.rows(
            "SELECT source_id, url, etag, last_modified, body_sha256, next, rows, promised,"
            " checked_at FROM pages WHERE source_id IN (SELECT value FROM json_each(?))",
            ids,
        ):
            row["next"] = loads(row["next"], tuple[Request, ...]) if row["next"] != "[]" else ()
            pages[row["source_id"]][row["url"]] = row
        by_id = {row["id"]: row for row in states}
        return {source: Remembered(by_id.get(source, {}), pages[source]) for source in sources}

    def put_off(self, source: str, until: str) -> None:
        """Has a source that could not be asked now wait; else it stays as it was."""
        self.run("UPDATE sources SET next_due_at = ? WHERE id = ?", until, source)

    def page_seen(self, source: str, url: str) -> ProfileMemory | None:
        """What a page looked like; None for one without a believed look."""
        row = self.row("SELECT seen FROM pages WHERE source_id = ? AND url = ?", source, url)
        return loads(row["seen"], ProfileMemory) if row and row["seen"] else None

    def keep_seen(self, source: str, url: str, seen: ProfileMemory) -> None:
        """Notes what a page looked like; its validators stay."""
        self.run(
            "UPDATE pages SET seen = ? WHERE source_id = ? AND url = ?", dumps(seen), source, url
        )

    def forget_validators(self, source: str, urls: Sequence[str]) -> None:
        """Has these pages read again in full."""
        for url in urls:
            self.run(
                "UPDATE pages SET etag = NULL, last_modified = NULL, body_sha256 = '' WHERE"
                " source_id = ? AND url = ?",
                source,
                url,
            )

    # -- rows of pages that are not believed -----------------------------------------------------

    def hold(self, source: str, listing: Listing, cause: str, now: str) -> bool:
        """Keeps a row apart; False when it is a known publication, or held already."""
        ref = listing.source_ref or listing.url
        return bool(
            self.run(
                "INSERT INTO held_listings SELECT ?, ?, ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM"
                " publications WHERE source_id = ? AND source_ref = ?) ON CONFLICT DO NOTHING",
                source,
                ref,
                dumps(listing),
                cause,
                now,
                source,
                ref,
            )
        )

    def held_listings(self, source: str) -> list[Listing]:
        """The rows of a source that are kept apart, first seen first."""
        rows = self.rows(
            "SELECT listing FROM held_listings WHERE source_id = ? ORDER BY first_seen, rowid",
            source,
        )
        return [loads(row["listing"], Listing) for row in rows]

    def drop_known_held(self, source: str) -> None:
        """Forgets held rows that are publications by now."""
        self.run(
            "DELETE FROM held_listings WHERE source_id = ? AND source_ref IN"
            " (SELECT source_ref FROM publications WHERE source_id = ?)",
            source,
            source,
        )

    def held_counts(self) -> dict[str, int]:
        """How many rows are kept apart, by source."""
        rows = self.rows("SELECT source_id, count(*) AS n FROM held_listings GROUP BY source_id")
        return {row["source_id"]: row["n"] for row in rows}

    # -- what people say, and what they are told -------------------------------------------------

    def acknowledge(self, source: str, note: str, now: str) -> None:
        """Notes that a person knows of a source's state."""
        self.run(
            "UPDATE sources SET acknowledged_at = ?, acknowledged_note = ? WHERE id = ?",
            now,
            note,
            source,
        )

    def accept(self, source: str, cause: str, now: str) -> None:
        """Has the next round believe what it doubted for this cause: the source is due at once and
        read in full.
        """
        self.run(
            "UPDATE sources SET accepted = ?, next_due_at = ? WHERE id = ?", cause, now, source
        )
        self.run(
            "UPDATE pages SET etag = NULL, last_modified = NULL, body_sha256 = '' WHERE"
            " source_id = ?",
            source,
        )

    def watched(self) -> list[dict[str, Any]]:
        """The rows of all sources that are watched."""
        return self.rows("SELECT * FROM sources WHERE enabled = 1 ORDER BY id")

    def mark_told(self, states: Iterable[tuple[str, str]], now: str) -> None:
        """Notes which state of each source operators know of."""
        for source, state in states:
            self.run(
                "UPDATE sources SET told_state = ?, told_at = ? WHERE id = ?", state, now, source
            )

    def untold_issues(self) -> list[dict[str, Any]]:
        """Open issues that operators were not told of yet; those of sources, and of messages to
        operators, left out.
        """
        return self.rows(
            "SELECT * FROM issues WHERE state = 'open' AND told_at IS NULL AND kind <> 'source' AND"
            " NOT (kind = 'delivery' AND subject IN (SELECT id FROM deliveries WHERE kind ="
            " 'operator')) ORDER BY opened_at, kind, subject"
        )

    def mark_issues_told(self, ids: Iterable[str], now: str) -> None:
        """Notes that operators were told of these issues."""
        for id in ids:
            self.run("UPDATE issues SET told_at = ? WHERE id = ?", now, id)

    def last_operator_message(self) -> str | None:
        """When operators were owed a message last."""
        row = self.row("SELECT max(created_at) AS at FROM deliveries WHERE kind = 'operator'")
        return row["at"] if row else None
