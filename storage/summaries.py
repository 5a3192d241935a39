"""Summaries by a language model, one a publication, where those are switched on."""

from pipeline.model.inspections import Summary, SummarySentence
from storage.json_columns import dumps, loads
from storage.sqlite import Connection


class Summaries(Connection):
    """Writes expect an open transaction."""

    def summary(self, publication: str) -> Summary | None:
        """What was kept of a model's answer about a publication; None when there was none."""
        row = self.row("SELECT * FROM summaries WHERE publication_id = ?", publication)
        if row is None:
            return None
        sentences = loads(row["sentences"], tuple[SummarySentence, ...])
        return Summary(row["text_id"], row["model"], row["version"], sentences, row["dropped"])

    def save_summary(self, publication: str, made: Summary, now: str) -> None:
        """Stores a publication's summary in the place of the one that it had."""
        self.run(
            "INSERT OR REPLACE INTO summaries VALUES (?, ?, ?, ?, ?, ?, ?)",
            publication,
            made.text_id,
            made.model,
            made.version,
            dumps(made.sentences),
            made.dropped,
            now,
        )
