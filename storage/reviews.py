"""What is looked at again: a person's answers, runs of today's analysis over the archive, and facts
that no longer hold.
"""

from collections.abc import Sequence
from typing import Any

from storage.deliveries import Told
from storage.event_log import key_of


class Again(Told):
    """Answers, reanalyses, and taking back what a publication was found to say."""

    # -- answers ---------------------------------------------------------------------------------

    def save_answer(
        self,
        publication: str,
        *,
        text_id: str | None,
        label: str,
        area: str | None,
        inspection: str | None,
        now: str,
    ) -> str:
        """Records what a person says a publication is, for this text of it (None: no text could be
        read); the answer's id.
        """
        id = key_of(publication, text_id or "")
        self.run(
            "INSERT INTO answers VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET label"
            " = excluded.label, area = excluded.area, inspection_id = excluded.inspection_id,"
            " answered_at = excluded.answered_at",
            id,
            publication,
            text_id,
            label,
            area,
            inspection,
            now,
        )
        return id

    def answers(self, publication: str) -> list[dict[str, Any]]:
        """The answers given about a publication, the latest first, each with the words that it was
        given for (`body`).
        """
        return self.rows(
            "SELECT a.*, t.body FROM answers a LEFT JOIN texts t ON t.id = a.text_id WHERE"
            " a.publication_id = ? ORDER BY a.answered_at DESC, a.id",
            publication,
        )

    def to_review(self) -> list[dict[str, Any]]:
        """Publications that wait for a person, oldest first."""
        return self.rows(
            "SELECT id, title, url, publisher, published_on, first_seen, reason, label, score,"
            " text_id FROM publications WHERE state = 'review' ORDER BY seq"
        )

    def find_issues(self, words: str) -> list[dict[str, Any]]:
        """The open issues that `words` names: an id, six digits or more of its beginning, or its
        subject.
        """
        return self.rows(
            "SELECT * FROM issues WHERE state = 'open' AND (id = ? OR subject = ? OR (length(?) >="
            " 6 AND id LIKE ? || '%')) ORDER BY opened_at, id LIMIT 9",
            words,
            words,
            words,
            words,
        )

    def note_issue(self, id: str, note: str) -> None:
        """Keeps a person's words with an issue."""
        self.run("UPDATE issues SET note = ? WHERE id = ?", note, id)

    # -- reanalyses ------------------------------------------------------------------------------

    def unfinished_reanalysis(self, scope: str, code: str) -> dict[str, Any] | None:
        """The run over the same publications by the same code that was cut short,
        if there is one.
        """
        return self.row(
            "SELECT * FROM reanalyses WHERE scope = ? AND code = ? AND finished_at IS NULL ORDER BY"
            " id DESC",
            scope,
            code,
        )

    def begin_reanalysis(self, scope: str, code: str, now: str) -> int:
        """Records a new run; its number."""
        self.run(
            "INSERT INTO reanalyses (scope, code, started_at) VALUES (?, ?, ?)", scope, code, now
        )
        return int((self.row("SELECT max(id) AS id FROM reanalyses") or {})["id"])

    def update_reanalysis(self, id: int, **columns: object) -> None:
        """Sets columns of a run: how far it is, what it has under way, when it was finished."""
        names = ", ".join(f"{name} = ?" for name in columns)
        self.run(f"UPDATE reanalyses SET {names} WHERE id = ?", *columns.values(), id)

    def passed_over(self) -> list[dict[str, Any]]:
        """The publications that the filter of titles and summaries passed over, never fetched, in
        order of arrival.
        """
        rows = self.rows(
            "SELECT id FROM publications WHERE state = 'ended' AND document_id IS NULL AND reason"
            " LIKE 'prefilter/%' ORDER BY seq"
        )
        return [self.publication(row["id"]) for row in rows]

    def next_stored(
        self, after: int, publications: Sequence[str], areas: Sequence[str]
    ) -> dict[str, Any] | None:
        """The next publication after sequence number `after` whose document is in the archive;
        `{id, seq}`, None at the end.

        Only these publications and areas (GSS codes), where any are given. What a person has put
        aside unread is left out.
        """
        some, places = ", ".join("?" * len(publications)), ", ".join("?" * len(areas))
        sql = (
            "SELECT p.id, p.seq FROM publications p WHERE p.seq > ? AND EXISTS (SELECT 1 FROM"
            " documents d WHERE d.id = p.document_id AND d.bytes_gone_at IS NULL) AND (p.text_id IS"
            " NOT NULL OR NOT EXISTS (SELECT 1 FROM answers a WHERE a.publication_id = p.id))"
        )
        sql += f" AND p.id IN ({some})" if publications else ""
        if areas:
            sql += (
                f" AND (p.listed_area IN ({places}) OR EXISTS (SELECT 1 FROM"
                " inspection_publications ip WHERE ip.publication_id = p.id AND ip.area IN"
                f" ({places})))"
            )
        return self.row(f"{sql} ORDER BY p.seq LIMIT 1", after, *publications, *areas, *areas)

    # -- taking back -----------------------------------------------------------------------------

    def withdraw(self, publication: str, keep: Sequence[str] = ()) -> list[str]:
        """Takes a publication off the inspections of all areas but `keep`; the areas (GSS codes)
        that it was taken from.

        With nothing kept its findings go too: they are replaced otherwise.
        """
        places = ", ".join("?" * len(keep))
        gone = [
            row["area"]
            for row in self.rows(
                "SELECT area FROM inspection_publications WHERE publication_id = ? AND area NOT IN"
                f" ({places}) ORDER BY area",
                publication,
                *keep,
            )
        ]
        for area in gone:
            self.run(
                "UPDATE findings SET inspection_id = NULL WHERE publication_id = ? AND area = ?",
                publication,
                area,
            )
            self.run(
                "DELETE FROM inspection_publications WHERE publication_id = ? AND area = ?",
                publication,
                area,
            )
        if not keep:
            self.run("DELETE FROM findings WHERE publication_id = ?", publication)
        return gone

    def prune_inspections(self, area: str) -> None:
        """Forgets the inspections of an area that no publication is about any more, with the
        aliases of each.
        """
        for row in self.rows(
            "SELECT id FROM inspections i WHERE area = ? AND merged_into IS NULL AND NOT EXISTS"
            " (SELECT 1 FROM inspection_publications ip WHERE ip.inspection_id IN"
            "  (SELECT id FROM inspections WHERE id = i.id OR merged_into = i.id))",
            area,
        ):
            self.run("UPDATE findings SET inspection_id = NULL WHERE inspection_id = ?", row["id"])
            self.run("DELETE FROM inspections WHERE merged_into = ?", row["id"])
            self.run("DELETE FROM inspections WHERE id = ?", row["id"])
