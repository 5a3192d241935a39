"""Walks of whole listings: which pages each still has to read, what it saw, how far it is; all of
it survives a crash.

A walk's queue is in the database and never in memory, so that a listing of any length can be
walked.
"""

from collections.abc import Iterable
from typing import Any

from pipeline.model.sources import Listing, Request, Source
from storage.facts import listed_id
from storage.json_columns import dumps, loads
from storage.reviews import Again

TRIES = 3
"""How often a page is tried in one run, and again in the run that takes its walk up."""


class Walks(Again):
    """Walks of whole listings, and their pages."""

    def take_up_walk(
        self, kind: str, source: str, since: str | None, until: str | None
    ) -> int | None:
        """The latest walk with the same source and dates, if pages of it are still to be read; None
        when it is done.

        Pages that failed are to be read once more, until they have failed in a second run too.
        """
        row = self.row(
            "SELECT id, finished_at FROM walks WHERE kind = ? AND source_id = ? AND since IS ? AND"
            " until IS ? ORDER BY id DESC LIMIT 1",
            kind,
            source,
            since,
            until,
        )
        if row is None:
            return None
        again = self.run(
            "UPDATE walk_pages SET state = 'pending' WHERE walk_id = ? AND state = 'failed' AND"
            " tries < ?",
            row["id"],
            2 * TRIES,
        )
        if row["finished_at"] is not None and not again:
            return None
        self.run("UPDATE walks SET finished_at = NULL WHERE id = ?", row["id"])
        self.count_walk(row["id"], failed=-again)
        return int(row["id"])

    def begin_walk(
        self, kind: str, source: str, since: str | None, until: str | None, now: str
    ) -> int:
        """Records a new walk without pages; its number. What earlier walks of the kind remembered
        of their pages is dropped.
        """
        for table in ("walk_pages", "walk_listings"):
            self.run(
                f"DELETE FROM {table} WHERE walk_id IN (SELECT id FROM walks WHERE kind = ? AND"
                " source_id = ? AND finished_at IS NOT NULL)",
                kind,
                source,
            )
        row = self.row(
            "INSERT INTO walks (kind, source_id, since, until, started_at) VALUES (?, ?, ?, ?, ?)"
            " RETURNING id",
            kind,
            source,
            since,
            until,
            now,
        )
        assert row is not None
        return int(row["id"])

    def walk(self, id: int) -> dict[str, Any]:
        """The row of a walk, its counts decoded."""
        row = self.row("SELECT * FROM walks WHERE id = ?", id) or {}
        return row | {"counts": loads(row["counts"], dict[str, int])}

    def last_walk(self, kind: str, source: str) -> dict[str, Any] | None:
        """The latest walk of this kind over a source, finished or not."""
        row = self.row(
            "SELECT id FROM walks WHERE kind = ? AND source_id = ? ORDER BY id DESC LIMIT 1",
            kind,
            source,
        )
        return self.walk(row["id"]) if row else None

    def count_walk(self, id: int, **counts: int) -> None:
        """Adds to a walk's counts."""
        known: dict[str, int] = self.walk(id)["counts"]
        for name, more in counts.items():
            known[name] = known.get(name, 0) + more
        self.run("UPDATE walks SET counts = ? WHERE id = ?", dumps(known), id)

    def finish_walk(self, id: int, now: str) -> None:
        """Notes that no page of a walk waits any more."""
        self.run("UPDATE walks SET finished_at = ? WHERE id = ?", now, id)

    def next_walk_page(self, id: int) -> dict[str, Any] | None:
        """The page of a walk that is to be read next; one that failed comes after those not tried
        yet.
        """
        return self.row(
            "SELECT seq, url, role, tries FROM walk_pages WHERE walk_id = ? AND state = 'pending'"
            " ORDER BY tries, seq LIMIT 1",
            id,
        )

    def add_walk_pages(self, id: int, requests: Iterable[Request]) -> int:
        """Puts pages behind a walk's others, each once; how many are new."""
        return sum(
            self.run(
                "INSERT INTO walk_pages (walk_id, url, role) VALUES (?, ?, ?) ON CONFLICT DO"
                " NOTHING",
                id,
                request.url,
                request.role,
            )
            for request in requests
        )

    def walk_page_read(self, seq: int) -> None:
        """Notes that a page was read, with what it held."""
        self.run("UPDATE walk_pages SET state = 'done', error = '' WHERE seq = ?", seq)

    def walk_page_failed(self, seq: int, error: str, tries: int, *, left: bool) -> None:
        """Notes a failure: the page has been tried so often, and is `left` with this reason or
        tried again.
        """
        self.run(
            "UPDATE walk_pages SET state = ?, error = ?, tries = ? WHERE seq = ?",
            "failed" if left else "pending",
            error,
            tries,
            seq,
        )

    def failed_walk_pages(self, id: int, limit: int) -> list[dict[str, Any]]:
        """Pages that a walk has left, each with its reason."""
        return self.rows(
            "SELECT url, error FROM walk_pages WHERE walk_id = ? AND state = 'failed' ORDER BY seq"
            " LIMIT ?",
            id,
            limit,
        )

    def saw_listing(self, id: int, source: Source, listing: Listing, *, new: bool) -> None:
        """Notes that a walk saw a publication, and whether it was `new` to us."""
        self.run(
            "INSERT INTO walk_listings VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            id,
            listed_id(source, listing),
            listing.published,
            new,
        )

    def new_in_walk(self, id: int) -> list[dict[str, Any]]:
        """How many publications that a walk found are in each `state` with each `label` (`n`)."""
        return self.rows(
            "SELECT p.state, p.label, count(*) AS n FROM walk_listings w JOIN publications p ON"
            " p.id = w.publication_id WHERE w.walk_id = ? AND w.new GROUP BY p.state, p.label",
            id,
        )

    def not_had_in_walk(self, id: int, limit: int) -> list[dict[str, Any]]:
        """Publications that a walk found and whose pages could not be had or read so far: `url` and
        `error`.
        """
        return self.rows(
            "SELECT p.url, p.reason AS error FROM walk_listings w JOIN publications p ON p.id ="
            " w.publication_id WHERE w.walk_id = ? AND w.new AND p.reason <> '' AND p.label IS NULL"
            " ORDER BY p.seq LIMIT ?",
            id,
            limit,
        )

    def only_in_walk(self, id: int, limit: int) -> list[dict[str, Any]]:
        """Publications that a walk found and no poll did: `id`, `title`, `url`, `published_on`,
        `label`.
        """
        return self.rows(
            "SELECT p.id, p.title, p.url, p.published_on, p.label FROM walk_listings w JOIN"
            " publications p ON p.id = w.publication_id WHERE w.walk_id = ? AND w.new ORDER BY"
            " p.seq LIMIT ?",
            id,
            limit,
        )

    def missing_in_walk(self, id: int) -> list[dict[str, Any]]:
        """Publications about inspections that a walk should have seen, and did not: as
        `only_in_walk`.

        A walk says nothing of what is older than the oldest date that it saw: many listings hold
        the newest only.
        """
        return self.rows(
            "SELECT p.id, p.title, p.url, p.published_on, p.label FROM publications p JOIN walks w"
            " ON w.id = ? WHERE p.source_id = w.source_id AND p.parent_id IS NULL AND p.state ="
            " 'recorded' AND p.first_seen < w.started_at AND p.published_on > (SELECT"
            " substr(min(published), 1, 10) FROM walk_listings WHERE walk_id = w.id) AND NOT EXISTS"
            " (SELECT 1 FROM walk_listings l WHERE l.walk_id = w.id AND l.publication_id = p.id)"
            " ORDER BY p.seq",
            id,
        )
