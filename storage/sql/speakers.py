"""Which publication's telling of each inspection counts, as the rule says it of what is stored."""

import itertools
from collections.abc import Collection, Mapping
from operator import itemgetter

from pipeline.cases.voices import Teller, is_repeat, speaker
from pipeline.model.lookup_rows import Passage, few_of, states
from pipeline.model.terms import DocType, FindingKind, StatedBy, Voice
from storage.sql.connection import Connection
from storage.sql.json_columns import LISTED, dumps

_TELLERS = (
    "SELECT f.inspection_id, f.publication_id, p.doc_type, p.published_on, f.findings FROM (SELECT"
    " inspection_id, publication_id, count(*) AS findings FROM findings WHERE stated_by ="
    " 'inspectors' AND inspection_id IS NOT NULL GROUP BY inspection_id, publication_id) f JOIN"
    " publications p ON p.id = f.publication_id WHERE p.state = 'recorded'"
)
VOICE = (
    f"CASE WHEN f.stated_by <> 'inspectors' THEN '{Voice.OTHERS}' WHEN f.inspection_id IS NULL THEN"
    f" CASE p.doc_type WHEN 'official_report' THEN '{Voice.OWN}' ELSE '{Voice.RETOLD}' END WHEN"
    f" f.inspection_id || ' ' || f.publication_id NOT IN ({LISTED}) THEN"
    f" '{Voice.RETOLD}' WHEN p.doc_type = 'official_report' THEN '{Voice.OWN}' ELSE"
    f" '{Voice.REPORTED}' END"
)
"""`pipeline.cases.voices.voice_of` in a list that the database makes; its value is `spoken`."""


class SpeakersMixin(Connection):
    """What was read last, and the version of the database that it was read from."""

    _speakers_version = ""
    _speakers: Mapping[str, Teller] = {}

    def speakers(self) -> Mapping[str, Teller]:
        """The publication whose telling counts, by inspection."""
        if (version := self.database.version()) != self._speakers_version:
            tellers: dict[str, list[Teller]] = {}
            for inspection, publication, doc_type, published_on, findings in self.tuples(_TELLERS):
                told = Teller(
                    publication=publication,
                    doc_type=DocType(doc_type) if doc_type else None,
                    published_on=published_on,
                    findings=findings,
                )
                tellers.setdefault(inspection, []).append(told)
            self._speakers = {
                inspection: found
                for inspection, told in tellers.items()
                if (found := speaker(told))
            }
            self._speakers_version = version
        return self._speakers

    def spoken(self) -> str:
        """The value for `VOICE`: each inspection with the publication whose telling counts."""
        return dumps([f"{key} {each.publication}" for key, each in self.speakers().items()])

    def few_in(self, publication: str) -> frozenset[str]:
        """Documented in `pipeline.ports.facts.knowledge`."""
        return frozenset(self.few_by_id([publication]).values())

    def few_by_id(self, publications: Collection[str]) -> dict[str, str]:
        """The same of several publications, by the id of each finding."""
        told, few = self.speakers(), dict[str, str]()
        rows = self.tuples(
            "SELECT f.publication_id, f.id, f.quote, f.kind, f.stated_by, f.inspection_id,"
            " i.outcome_quote FROM findings f LEFT JOIN inspections i ON i.id = f.inspection_id"
            f" WHERE f.publication_id IN ({LISTED}) ORDER BY f.publication_id, f.start, f.seq",
            dumps([*publications]),
        )
        for publication, own in itertools.groupby(rows, key=itemgetter(0)):
            few |= few_of(
                Passage(
                    id,
                    quote,
                    FindingKind(kind),
                    is_repeat(StatedBy(stated_by), publication, told.get(inspection or "")),
                    states(outcome, quote),
                )
                for _, id, quote, kind, stated_by, inspection, outcome in own
            )
        return few
