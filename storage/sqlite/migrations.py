"""The schema as numbered migrations: forward only, one transaction each, never edited once
released.
"""

from collections.abc import Iterable

from sqlite_utils import Database, Migrations

from pipeline.errors import StorageError
from storage.sqlite.merging import merge_copies

schema = Migrations("sendwatch")

FIRST = """
CREATE TABLE areas (
  gss_code TEXT PRIMARY KEY, name TEXT NOT NULL, official_name TEXT NOT NULL, region TEXT NOT NULL, ofsted_urn TEXT NOT NULL
) STRICT;

CREATE TABLE sources (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, url TEXT NOT NULL, publisher TEXT NOT NULL, local_area TEXT, doc_type TEXT,
  every INTEGER NOT NULL, reuse TEXT NOT NULL, enabled INTEGER NOT NULL, added_at TEXT NOT NULL,
  first_polled_at TEXT, last_polled_at TEXT, last_ok_at TEXT, next_due_at TEXT, not_before TEXT,
  failures INTEGER NOT NULL DEFAULT 0, rows INTEGER, promised INTEGER,
  state TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'ok', 'failing', 'refused', 'suspect')),
  reason TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE pages (
  source_id TEXT NOT NULL REFERENCES sources (id), url TEXT NOT NULL, role TEXT NOT NULL,
  etag TEXT, last_modified TEXT, body_sha256 TEXT, next TEXT NOT NULL DEFAULT '[]',
  rows INTEGER NOT NULL DEFAULT 0, promised INTEGER, checked_at TEXT NOT NULL, changed_at TEXT NOT NULL,
  PRIMARY KEY (source_id, url)
) STRICT;

CREATE TABLE publications (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, source_id TEXT NOT NULL REFERENCES sources (id),
  source_ref TEXT NOT NULL, parent_id TEXT, url TEXT NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL,
  kind TEXT NOT NULL, publisher TEXT NOT NULL, listed_area TEXT, published_on TEXT, published_at TEXT,
  first_seen TEXT NOT NULL, origin TEXT NOT NULL CHECK (origin IN ('live', 'backfill', 'reanalysis')),
  state TEXT NOT NULL CHECK (state IN ('discovered', 'fetched', 'read', 'classified', 'linked', 'recorded', 'ended', 'review')),
  reason TEXT NOT NULL DEFAULT '', label TEXT, doc_type TEXT, score REAL, document_id TEXT, text_id TEXT,
  UNIQUE (source_id, source_ref)
) STRICT;
CREATE INDEX publications_state ON publications (state);
CREATE INDEX publications_label ON publications (label);

CREATE TABLE documents (
  id TEXT PRIMARY KEY, publication_id TEXT NOT NULL REFERENCES publications (id), sha256 TEXT NOT NULL,
  media_type TEXT NOT NULL, bytes INTEGER NOT NULL, fetched_at TEXT NOT NULL, final_url TEXT NOT NULL, headers TEXT NOT NULL,
  UNIQUE (publication_id, sha256)
) STRICT;

CREATE TABLE texts (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, sha256 TEXT NOT NULL, version TEXT NOT NULL, title TEXT, published TEXT,
  body TEXT NOT NULL, page_starts TEXT NOT NULL, blocks TEXT NOT NULL, links TEXT NOT NULL, UNIQUE (sha256, version)
) STRICT;

CREATE TABLE analyses (
  publication_id TEXT PRIMARY KEY REFERENCES publications (id), text_id TEXT NOT NULL REFERENCES texts (id),
  version TEXT NOT NULL, classification TEXT NOT NULL, facts TEXT NOT NULL DEFAULT '[]'
) STRICT;

CREATE TABLE inspections (
  id TEXT PRIMARY KEY, area TEXT NOT NULL REFERENCES areas (gss_code), framework TEXT, visit TEXT,
  started TEXT, ended TEXT, previous_started TEXT, previous_ended TEXT, outcome TEXT, outcome_quote TEXT,
  next TEXT NOT NULL DEFAULT '[]', published_on TEXT, details TEXT NOT NULL DEFAULT '{}', first_seen TEXT NOT NULL,
  merged_into TEXT REFERENCES inspections (id)
) STRICT;
CREATE INDEX inspections_area ON inspections (area);

CREATE TABLE inspection_publications (
  inspection_id TEXT NOT NULL REFERENCES inspections (id), publication_id TEXT NOT NULL REFERENCES publications (id),
  area TEXT NOT NULL, why TEXT NOT NULL, PRIMARY KEY (publication_id, area)
) STRICT;
CREATE INDEX inspection_publications_inspection ON inspection_publications (inspection_id);

CREATE TABLE findings (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, inspection_id TEXT REFERENCES inspections (id),
  publication_id TEXT NOT NULL REFERENCES publications (id), text_id TEXT NOT NULL REFERENCES texts (id),
  version TEXT NOT NULL, area TEXT, kind TEXT NOT NULL, stated_by TEXT NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, page INTEGER NOT NULL, quote TEXT NOT NULL, section TEXT NOT NULL,
  responsible TEXT NOT NULL, CHECK (length(quote) = "end" - start AND start >= 0 AND quote <> '')
) STRICT;
CREATE INDEX findings_inspection ON findings (inspection_id);
CREATE INDEX findings_publication ON findings (publication_id);

CREATE TRIGGER findings_have_their_words BEFORE INSERT ON findings
WHEN NOT EXISTS (SELECT 1 FROM texts WHERE id = NEW.text_id AND substr(body, NEW.start + 1, NEW."end" - NEW.start) = NEW.quote)
BEGIN SELECT RAISE(ABORT, 'finding without its words: the stored text does not read so at that place'); END;

CREATE TRIGGER findings_keep_their_words BEFORE UPDATE OF quote, start, "end", text_id ON findings
BEGIN SELECT RAISE(ABORT, 'the words and place of a finding never change: delete it and record another'); END;

CREATE TRIGGER texts_keep_their_words BEFORE UPDATE OF body ON texts
BEGIN SELECT RAISE(ABORT, 'a stored text never changes: a better extractor stores another'); END;

CREATE TABLE finding_themes (
  finding_id TEXT NOT NULL REFERENCES findings (id) ON DELETE CASCADE, theme TEXT NOT NULL, PRIMARY KEY (finding_id, theme)
) STRICT;

CREATE TABLE subscribers (
  id TEXT PRIMARY KEY, channel TEXT NOT NULL, address TEXT NOT NULL, rhythm TEXT NOT NULL CHECK (rhythm IN ('instant', 'daily')),
  paused INTEGER NOT NULL DEFAULT 0, created_at TEXT NOT NULL, after_event INTEGER NOT NULL, last_digest TEXT,
  UNIQUE (channel, address, rhythm)
) STRICT;

CREATE TABLE subscriber_areas (
  subscriber_id TEXT NOT NULL REFERENCES subscribers (id) ON DELETE CASCADE, gss_code TEXT NOT NULL,
  PRIMARY KEY (subscriber_id, gss_code)
) STRICT;

CREATE TABLE events (
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL, version INTEGER NOT NULL, subject TEXT NOT NULL, input TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('live', 'backfill', 'reanalysis')), payload TEXT NOT NULL, at TEXT NOT NULL,
  cause INTEGER REFERENCES events (id), UNIQUE (name, subject, input)
) STRICT;

CREATE TRIGGER events_are_append_only BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;

CREATE TABLE tasks (
  id INTEGER PRIMARY KEY AUTOINCREMENT, event_id INTEGER NOT NULL REFERENCES events (id), handler TEXT NOT NULL,
  rank INTEGER NOT NULL, state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'done', 'parked')),
  attempts INTEGER NOT NULL DEFAULT 0, failures INTEGER NOT NULL DEFAULT 0, due_at TEXT NOT NULL, lease_until TEXT,
  error TEXT NOT NULL DEFAULT '', UNIQUE (event_id, handler)
) STRICT;
CREATE INDEX tasks_pending ON tasks (rank, id) WHERE state = 'pending';

CREATE TABLE deliveries (
  id TEXT PRIMARY KEY, subscriber_id TEXT NOT NULL REFERENCES subscribers (id) ON DELETE CASCADE, key TEXT NOT NULL,
  kind TEXT NOT NULL, bulletin TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'sent', 'parked')),
  attempts INTEGER NOT NULL DEFAULT 0, failures INTEGER NOT NULL DEFAULT 0, created_at TEXT NOT NULL, due_at TEXT NOT NULL,
  lease_until TEXT, sent_at TEXT, error TEXT NOT NULL DEFAULT '', UNIQUE (subscriber_id, key)
) STRICT;
CREATE INDEX deliveries_pending ON deliveries (due_at) WHERE state = 'pending';

CREATE TABLE delivery_publications (
  delivery_id TEXT NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE, inspection_id TEXT NOT NULL,
  publication_id TEXT NOT NULL, PRIMARY KEY (delivery_id, inspection_id, publication_id)
) STRICT;

CREATE TABLE issues (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, message TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed')), opened_at TEXT NOT NULL, seen_at TEXT NOT NULL,
  times INTEGER NOT NULL DEFAULT 1, closed_at TEXT, UNIQUE (kind, subject)
) STRICT;
"""


def known_migrations() -> tuple[str, ...]:
    """The names of all migrations of this version, oldest first."""
    return tuple(each.name for each in schema.pending(Database(memory=True)))


def later_migrations(names: Iterable[str]) -> list[str]:
    """Those of the migrations `names` that this version does not know, in their order."""
    known = known_migrations()
    return [name for name in names if name not in known]


def check_not_later(db: Database) -> None:
    """Raises StorageError when `db` has a migration that this version does not know."""
    if later := later_migrations(each.name for each in schema.applied(db)):
        raise StorageError(
            f"the database was made by a later version of sendwatch ({later[-1]}): install that"
            " version or a later one, or restore a backup of before"
        )


def statements(script: str) -> list[str]:
    """The statements of `script`, one by one: `executescript` would commit the open transaction.

    A trigger ends in `END;`.
    """
    found, current = [], ""
    for line in script.splitlines():
        current += line + "\n"
        whole = current.strip()
        inside_trigger = whole.startswith("CREATE TRIGGER") and not whole.endswith("END;")
        if whole.endswith(";") and not inside_trigger:
            found.append(whole)
            current = ""
    return found


def execute(db: Database, script: str) -> None:
    """Executes the statements of `script` one by one, in the open transaction."""
    for statement in statements(script):
        db.execute(statement)


AGAIN = """
CREATE TABLE answers (
  id TEXT PRIMARY KEY, publication_id TEXT NOT NULL REFERENCES publications (id), text_id TEXT REFERENCES texts (id),
  label TEXT NOT NULL CHECK (label IN ('inspection_outcome', 'inspection_announced', 'other')), area TEXT,
  inspection_id TEXT, answered_at TEXT NOT NULL
) STRICT;
CREATE INDEX answers_publication ON answers (publication_id);

CREATE TABLE reanalyses (
  id INTEGER PRIMARY KEY AUTOINCREMENT, scope TEXT NOT NULL, code TEXT NOT NULL, started_at TEXT NOT NULL, finished_at TEXT,
  after_seq INTEGER NOT NULL DEFAULT 0, publication_id TEXT REFERENCES publications (id), before TEXT
) STRICT;

ALTER TABLE issues ADD COLUMN note TEXT NOT NULL DEFAULT '';
"""

HEALTH = """
CREATE TABLE sources_rebuilt (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, url TEXT NOT NULL, publisher TEXT NOT NULL, local_area TEXT, doc_type TEXT,
  every INTEGER NOT NULL, reuse TEXT NOT NULL, enabled INTEGER NOT NULL, added_at TEXT NOT NULL,
  first_polled_at TEXT, last_polled_at TEXT, last_ok_at TEXT, next_due_at TEXT, not_before TEXT,
  failures INTEGER NOT NULL DEFAULT 0, rows INTEGER, promised INTEGER,
  state TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'probation', 'ok', 'failing', 'refused', 'suspect')),
  reason TEXT NOT NULL DEFAULT '',
  certainty TEXT NOT NULL DEFAULT 'confirmed' CHECK (certainty IN ('confirmed', 'likely', 'guess')),
  state_since TEXT, cause TEXT NOT NULL DEFAULT '', fix TEXT NOT NULL DEFAULT '', good_rounds INTEGER NOT NULL DEFAULT 0,
  usual TEXT NOT NULL DEFAULT '[]', accepted TEXT, acknowledged_at TEXT, acknowledged_note TEXT NOT NULL DEFAULT '',
  told_state TEXT, told_at TEXT
) STRICT;
INSERT INTO sources_rebuilt (id, kind, url, publisher, local_area, doc_type, every, reuse, enabled, added_at, first_polled_at,
  last_polled_at, last_ok_at, next_due_at, not_before, failures, rows, promised, state, reason)
  SELECT id, kind, url, publisher, local_area, doc_type, every, reuse, enabled, added_at, first_polled_at,
  last_polled_at, last_ok_at, next_due_at, not_before, failures, rows, promised, state, reason FROM sources;
DROP TABLE sources;
ALTER TABLE sources_rebuilt RENAME TO sources;

ALTER TABLE pages ADD COLUMN seen TEXT;

CREATE TABLE held_listings (
  source_id TEXT NOT NULL REFERENCES sources (id), source_ref TEXT NOT NULL, listing TEXT NOT NULL, cause TEXT NOT NULL,
  first_seen TEXT NOT NULL, PRIMARY KEY (source_id, source_ref)
) STRICT;

CREATE TABLE subscribers_rebuilt (
  id TEXT PRIMARY KEY, channel TEXT NOT NULL, address TEXT NOT NULL, rhythm TEXT NOT NULL CHECK (rhythm IN ('instant', 'daily')),
  paused INTEGER NOT NULL DEFAULT 0, created_at TEXT NOT NULL, after_event INTEGER NOT NULL, last_digest TEXT,
  role TEXT NOT NULL DEFAULT 'reader' CHECK (role IN ('reader', 'operator')), UNIQUE (channel, address, rhythm, role)
) STRICT;
INSERT INTO subscribers_rebuilt (id, channel, address, rhythm, paused, created_at, after_event, last_digest)
  SELECT id, channel, address, rhythm, paused, created_at, after_event, last_digest FROM subscribers;
DROP TABLE subscribers;
ALTER TABLE subscribers_rebuilt RENAME TO subscribers;

ALTER TABLE issues ADD COLUMN told_at TEXT;
"""


def check_references(db: Database) -> None:
    """Raises StorageError, rolling back the open migration, when a row refers to a missing one.

    Tables are rebuilt with foreign keys off
    (https://www.sqlite.org/lang_altertable.html#otheralter), so that nothing is checked meanwhile.
    """
    broken = db.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        table, row, parent, _ = broken[0]
        raise StorageError(
            f"bringing the database up to date was given up, nothing is changed: row {row} of table"
            f" {table} refers to a row of {parent} that is not there ({len(broken)} such rows in"
            " all); restore a backup"
        )


PAST = """
CREATE TABLE walks (
  id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL CHECK (kind IN ('backfill', 'reconcile')),
  source_id TEXT NOT NULL REFERENCES sources (id), since TEXT, until TEXT, started_at TEXT NOT NULL, finished_at TEXT,
  counts TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX walks_source ON walks (kind, source_id);

CREATE TABLE walk_pages (
  seq INTEGER PRIMARY KEY, walk_id INTEGER NOT NULL REFERENCES walks (id), url TEXT NOT NULL, role TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'done', 'failed')),
  tries INTEGER NOT NULL DEFAULT 0, error TEXT NOT NULL DEFAULT '', UNIQUE (walk_id, url)
) STRICT;
CREATE INDEX walk_pages_pending ON walk_pages (walk_id, tries, seq) WHERE state = 'pending';
CREATE INDEX walk_pages_failed ON walk_pages (walk_id, seq) WHERE state = 'failed';

CREATE TABLE walk_listings (
  walk_id INTEGER NOT NULL REFERENCES walks (id), publication_id TEXT NOT NULL REFERENCES publications (id),
  published TEXT, new INTEGER NOT NULL, PRIMARY KEY (walk_id, publication_id)
) STRICT;
"""

CHANGES = """
CREATE TABLE checks (
  publication_id TEXT PRIMARY KEY REFERENCES publications (id), due_at TEXT NOT NULL, checked_at TEXT,
  sha256 TEXT NOT NULL, etag TEXT, last_modified TEXT, listed TEXT NOT NULL,
  missing INTEGER NOT NULL DEFAULT 0, missing_on TEXT, removed_at TEXT, returned_at TEXT
) STRICT;
CREATE INDEX checks_due ON checks (due_at);

CREATE TABLE changes (
  id INTEGER PRIMARY KEY AUTOINCREMENT, publication_id TEXT NOT NULL REFERENCES publications (id),
  document_id TEXT NOT NULL REFERENCES documents (id), before TEXT NOT NULL, inspections TEXT NOT NULL,
  noticed_at TEXT NOT NULL, settled_at TEXT, differences TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX changes_publication ON changes (publication_id);
"""


INTERESTS = """
DROP INDEX deliveries_pending;
ALTER TABLE subscribers RENAME TO old_subscribers;
ALTER TABLE deliveries RENAME TO old_deliveries;
ALTER TABLE delivery_publications RENAME TO old_delivery_publications;

CREATE TABLE subscribers (
  id TEXT PRIMARY KEY, channel TEXT NOT NULL, address TEXT NOT NULL,
  role TEXT NOT NULL DEFAULT 'reader' CHECK (role IN ('reader', 'operator')),
  state TEXT NOT NULL DEFAULT 'confirmed' CHECK (state IN ('pending', 'confirmed', 'suspended')), confirmed_at TEXT,
  consent TEXT NOT NULL DEFAULT '', paused INTEGER NOT NULL DEFAULT 0, paused_until TEXT, created_at TEXT NOT NULL,
  UNIQUE (channel, address)
) STRICT;

CREATE TABLE interests (
  id TEXT PRIMARY KEY, subscriber_id TEXT NOT NULL REFERENCES subscribers (id) ON DELETE CASCADE,
  rhythm TEXT NOT NULL CHECK (rhythm IN ('instant', 'daily', 'weekly')),
  weekday INTEGER NOT NULL DEFAULT 0 CHECK (weekday BETWEEN 0 AND 6), quiet_from TEXT, quiet_until TEXT,
  working_days INTEGER NOT NULL DEFAULT 0, all_well INTEGER NOT NULL DEFAULT 0, everywhere INTEGER NOT NULL,
  created_at TEXT NOT NULL, since_event INTEGER NOT NULL, after_event INTEGER NOT NULL, last_digest TEXT
) STRICT;
CREATE INDEX interests_subscriber ON interests (subscriber_id);
CREATE INDEX interests_everywhere ON interests (rhythm) WHERE everywhere;

CREATE TABLE interest_filters (
  interest_id TEXT NOT NULL REFERENCES interests (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('area', 'region', 'visit', 'outcome', 'theme', 'keyword', 'doc_type')), value TEXT NOT NULL,
  PRIMARY KEY (interest_id, kind, value)
) STRICT;
CREATE INDEX interest_filters_value ON interest_filters (kind, value);

CREATE TABLE deliveries (
  id TEXT PRIMARY KEY, subscriber_id TEXT NOT NULL REFERENCES subscribers (id) ON DELETE CASCADE, key TEXT NOT NULL,
  kind TEXT NOT NULL, rhythm TEXT CHECK (rhythm IN ('instant', 'daily', 'weekly')), bulletin TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'sent', 'parked')),
  attempts INTEGER NOT NULL DEFAULT 0, failures INTEGER NOT NULL DEFAULT 0, created_at TEXT NOT NULL, due_at TEXT NOT NULL,
  lease_until TEXT, sent_at TEXT, error TEXT NOT NULL DEFAULT '', UNIQUE (subscriber_id, key)
) STRICT;
CREATE INDEX deliveries_pending ON deliveries (due_at) WHERE state = 'pending';

CREATE TABLE delivery_publications (
  delivery_id TEXT NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE, inspection_id TEXT NOT NULL,
  publication_id TEXT NOT NULL, PRIMARY KEY (delivery_id, inspection_id, publication_id)
) STRICT;
CREATE INDEX delivery_publications_publication ON delivery_publications (publication_id);

CREATE TABLE kept AS
  SELECT *, first_value(id) OVER (PARTITION BY channel, address ORDER BY created_at, id) AS subscriber_id,
  min(paused) OVER (PARTITION BY channel, address) AS all_paused FROM old_subscribers;
INSERT INTO subscribers (id, channel, address, role, confirmed_at, paused, created_at)
  SELECT subscriber_id, min(channel), min(address), min(role), min(created_at), min(all_paused), min(created_at)
  FROM kept GROUP BY subscriber_id;
INSERT INTO interests (id, subscriber_id, rhythm, everywhere, created_at, since_event, after_event, last_digest)
  SELECT k.id, k.subscriber_id, k.rhythm, NOT EXISTS (SELECT 1 FROM subscriber_areas a WHERE a.subscriber_id = k.id), k.created_at,
  0, CASE WHEN k.paused AND NOT k.all_paused THEN (SELECT coalesce(max(id), 0) FROM events) ELSE k.after_event END, k.last_digest
  FROM kept k WHERE k.role = 'reader';
INSERT INTO interest_filters SELECT subscriber_id, 'area', gss_code FROM subscriber_areas
  WHERE subscriber_id IN (SELECT id FROM interests);
INSERT OR IGNORE INTO deliveries
  SELECT d.id, k.subscriber_id, d.key, d.kind,
  CASE WHEN d.kind IN ('alert', 'digest') AND k.role = 'reader' THEN k.rhythm END, d.bulletin, d.state,
  d.attempts, d.failures, d.created_at, d.due_at, d.lease_until, d.sent_at, d.error
  FROM old_deliveries d JOIN kept k ON k.id = d.subscriber_id ORDER BY d.created_at, d.id;
INSERT INTO delivery_publications SELECT * FROM old_delivery_publications WHERE delivery_id IN (SELECT id FROM deliveries);

DROP TABLE old_delivery_publications;
DROP TABLE old_deliveries;
DROP TABLE subscriber_areas;
DROP TABLE kept;
DROP TABLE old_subscribers;
"""
"""Turns addresses (one row per rhythm) into one subscriber with one row per interest.

Messages keep their id and key.
"""


@schema()
def m0001_first(db: Database) -> None:
    """The base of the flow: facts, the log (queue and outbox in one), people and questions."""
    execute(db, FIRST)
    db.table("findings").enable_fts(
        ["quote", "section"], create_triggers=True, tokenize="porter unicode61"
    )
    db.table("texts").enable_fts(
        ["title", "body"], create_triggers=True, tokenize="porter unicode61"
    )


@schema()
def m0002_again(db: Database) -> None:
    """People's answers, reanalyses in progress, and notes on issues."""
    execute(db, AGAIN)


@schema()
def m0003_health(db: Database) -> None:
    """Each source's health and what was said about it, page profiles, held listings, operators."""
    execute(db, HEALTH)
    check_references(db)


@schema()
def m0004_past(db: Database) -> None:
    """Walks of whole listings, for earlier publications and for what feeds did not show."""
    execute(db, PAST)


HOSTS = """
CREATE TABLE hosts (
  name TEXT PRIMARY KEY, held_until TEXT NOT NULL, failures INTEGER NOT NULL, rests_until TEXT NOT NULL
) STRICT;

CREATE TABLE robots (site TEXT PRIMARY KEY, status INTEGER NOT NULL, body TEXT NOT NULL, asked_at TEXT NOT NULL) STRICT;
"""


@schema()
def m0005_hosts(db: Database) -> None:
    """Pauses that hosts asked for, hosts that do not answer, and sites' answers for robots.txt."""
    execute(db, HOSTS)


@schema()
def m0006_interests(db: Database) -> None:
    """Any number of interests per address, and the rhythm of each message."""
    execute(db, INTERESTS)
    check_references(db)


@schema()
def m0007_changes(db: Database) -> None:
    """When each publication is next rechecked, and what changed."""
    execute(db, CHANGES)


UPKEEP = """
CREATE TABLE upkeeps (at TEXT PRIMARY KEY) STRICT;

CREATE TABLE told_before (
  subscriber_id TEXT NOT NULL REFERENCES subscribers (id) ON DELETE CASCADE,
  rhythm TEXT NOT NULL CHECK (rhythm IN ('instant', 'daily', 'weekly')), publication_id TEXT NOT NULL,
  PRIMARY KEY (subscriber_id, rhythm, publication_id)
) STRICT;

ALTER TABLE documents ADD COLUMN bytes_gone_at TEXT;
ALTER TABLE documents ADD COLUMN request_headers TEXT NOT NULL DEFAULT '{}';
"""


@schema()
def m0008_upkeep(db: Database) -> None:
    """What remains of messages and bytes that upkeep deletes."""
    execute(db, UPKEEP)


OUTAGES = """
CREATE TABLE delivery_outages (
  delivery_id TEXT NOT NULL REFERENCES deliveries (id) ON DELETE CASCADE, source_id TEXT NOT NULL, since TEXT NOT NULL,
  over INTEGER NOT NULL CHECK (over IN (0, 1)), PRIMARY KEY (delivery_id, source_id)
) STRICT;
"""


@schema()
def m0009_outages(db: Database) -> None:
    """Which messages mentioned sources that could not be read."""
    execute(db, OUTAGES)


OWED = """
DROP INDEX deliveries_pending;
CREATE INDEX deliveries_owed ON deliveries (created_at, id, state, due_at, lease_until, subscriber_id) WHERE state = 'pending';
"""
"""An index of pending messages: scanning the messages themselves would read all their text."""


@schema()
def m0010_owed(db: Database) -> None:
    """Finds the next messages to send without reading those waiting behind them."""
    execute(db, OWED)


RESTS = "ALTER TABLE subscribers ADD COLUMN rests_until TEXT;"


@schema()
def m0011_rests(db: Database) -> None:
    """Until when a webhook asked to be left alone, so that a restart respects it too."""
    execute(db, RESTS)


SUMMARIES = """
CREATE TABLE summaries (
  publication_id TEXT PRIMARY KEY REFERENCES publications (id), text_id TEXT NOT NULL REFERENCES texts (id), model TEXT NOT NULL,
  version TEXT NOT NULL, sentences TEXT NOT NULL, dropped INTEGER NOT NULL, made_at TEXT NOT NULL
) STRICT;
"""


@schema()
def m0012_summaries(db: Database) -> None:
    """What was kept of a language model's summaries, if they are enabled."""
    execute(db, SUMMARIES)


BULLETINS = """
CREATE TABLE bulletins (
  delivery_id TEXT PRIMARY KEY REFERENCES deliveries (id) ON DELETE CASCADE, bulletin TEXT NOT NULL
) STRICT;
INSERT INTO bulletins SELECT id, bulletin FROM deliveries;
ALTER TABLE deliveries DROP COLUMN bulletin;
"""


@schema()
def m0013_bulletins(db: Database) -> None:
    """Separates a message's content from its state, so that leasing and marking rewrite little."""
    execute(db, BULLETINS)


PLACES = "ALTER TABLE finding_themes ADD COLUMN place INTEGER CHECK (place >= 0);"


@schema()
def m0014_places(db: Database) -> None:
    """Marks a finding's main theme: the one at place 0.

    Earlier findings have no places until they are analysed again.
    """
    execute(db, PLACES)


LISTINGS = """
CREATE TABLE listings (
  source_id TEXT NOT NULL REFERENCES sources (id), publication_id TEXT NOT NULL REFERENCES publications (id),
  source_ref TEXT NOT NULL, url TEXT NOT NULL, title TEXT NOT NULL, listed TEXT NOT NULL, first_seen TEXT NOT NULL,
  PRIMARY KEY (source_id, publication_id), UNIQUE (source_id, source_ref)
) STRICT;
CREATE INDEX listings_publication ON listings (publication_id);
CREATE INDEX listings_url ON listings (url);

CREATE TABLE addresses (address TEXT PRIMARY KEY, publication_id TEXT NOT NULL REFERENCES publications (id)) STRICT;

CREATE TABLE publication_aliases (id TEXT PRIMARY KEY, publication_id TEXT NOT NULL REFERENCES publications (id)) STRICT;

ALTER TABLE publications ADD COLUMN words TEXT;
ALTER TABLE delivery_publications ADD COLUMN words TEXT;
ALTER TABLE told_before ADD COLUMN words TEXT;
ALTER TABLE checks DROP COLUMN listed;
"""


@schema()
def m0015_listings(db: Database) -> None:
    """One publication for each document, with its listings, addresses and what it says.

    Publications that several listings of one document had become are merged into one.
    """
    execute(db, LISTINGS)
    merge_copies(db)
    check_references(db)


DATE_DOUBTS = "ALTER TABLE publications ADD COLUMN date_doubt TEXT NOT NULL DEFAULT '';"


@schema()
def m0016_date_doubts(db: Database) -> None:
    """Which stated dates of a publication are not believed, and why."""
    execute(db, DATE_DOUBTS)


SPEAKS = "ALTER TABLE publications ADD COLUMN speaks INTEGER NOT NULL DEFAULT 0 CHECK (speaks IN (0, 1));"


@schema()
def m0017_speaks(db: Database) -> None:
    """Marks publications whose headline or text speaks of a SEND inspection.

    Earlier ones are not marked until they are analysed again.
    """
    execute(db, SPEAKS)


LANES = """
ALTER TABLE tasks ADD COLUMN urgency INTEGER NOT NULL DEFAULT 0;
ALTER TABLE tasks ADD COLUMN source_id TEXT NOT NULL DEFAULT '';
UPDATE tasks SET
  urgency = (SELECT CASE origin WHEN 'live' THEN 0 ELSE 2 END FROM events WHERE id = event_id),
  source_id = coalesce((SELECT p.source_id FROM events e JOIN publications p ON p.id = e.subject WHERE e.id = event_id), '')
  WHERE state <> 'done';
CREATE INDEX tasks_to_read ON tasks (urgency, source_id, id, due_at, lease_until) WHERE state = 'pending' AND rank < 9;

CREATE TABLE lanes (
  name TEXT PRIMARY KEY, progress_at TEXT NOT NULL, failed_at TEXT, failure TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE delays (
  measure TEXT NOT NULL, hour TEXT NOT NULL, n INTEGER NOT NULL, over INTEGER NOT NULL, total REAL NOT NULL,
  worst REAL NOT NULL, PRIMARY KEY (measure, hour)
) STRICT;

CREATE TABLE first_told (
  publication_id TEXT PRIMARY KEY REFERENCES publications (id), at TEXT NOT NULL
) STRICT;
INSERT INTO first_told SELECT dp.publication_id, min(d.sent_at) FROM delivery_publications dp
  JOIN deliveries d ON d.id = dp.delivery_id JOIN publications p ON p.id = dp.publication_id
  WHERE d.sent_at IS NOT NULL GROUP BY dp.publication_id;
"""


@schema()
def m0018_lanes(db: Database) -> None:
    """What is read first and for which source, how the lanes get on, and how long things took."""
    execute(db, LANES)


FORMER_FINDINGS = """
CREATE TABLE former_findings (id TEXT PRIMARY KEY, publication_id TEXT NOT NULL, quote TEXT NOT NULL) STRICT;
CREATE TRIGGER findings_leave_their_address AFTER DELETE ON findings BEGIN
  INSERT OR REPLACE INTO former_findings VALUES (old.id, old.publication_id, old.quote);
END;
CREATE TRIGGER findings_come_back AFTER INSERT ON findings BEGIN
  DELETE FROM former_findings WHERE id = new.id;
END;
"""


@schema()
def m0019_former_findings(db: Database) -> None:
    """Which publications the findings were from that other ones replaced, so that their addresses
    still lead somewhere.
    """
    execute(db, FORMER_FINDINGS)


UNSURE = (
    "ALTER TABLE deliveries ADD COLUMN unsure INTEGER NOT NULL DEFAULT 0 CHECK (unsure IN (0, 1));"
)


@schema()
def m0020_unsure(db: Database) -> None:
    """Marks messages that may have been handed over, so that a repeat says so after a restart too."""
    execute(db, UNSURE)


FORECASTS = """
CREATE TABLE forecasts (
  id INTEGER PRIMARY KEY, area TEXT NOT NULL, awaited TEXT NOT NULL, since TEXT NOT NULL, made_on TEXT NOT NULL,
  earliest TEXT NOT NULL, middle TEXT NOT NULL, latest TEXT NOT NULL, percent INTEGER NOT NULL,
  learned_from INTEGER NOT NULL, method TEXT NOT NULL,
  UNIQUE (area, awaited, since, made_on), CHECK (earliest <= middle AND middle <= latest)
) STRICT;
CREATE TRIGGER forecasts_are_kept_as_made BEFORE UPDATE ON forecasts BEGIN
  SELECT RAISE(ABORT, 'a forecast is never changed');
END;
CREATE TRIGGER forecasts_are_kept BEFORE DELETE ON forecasts BEGIN
  SELECT RAISE(ABORT, 'a forecast is never deleted');
END;
"""


@schema()
def m0021_forecasts(db: Database) -> None:
    """When what is awaited was expected, with the day it was said; kept as it was said."""
    execute(db, FORECASTS)


COMPACT_THEMES = """
CREATE TABLE compact_themes (
  finding_id TEXT NOT NULL REFERENCES findings (id) ON DELETE CASCADE, theme TEXT NOT NULL,
  place INTEGER CHECK (place >= 0), PRIMARY KEY (finding_id, theme)
) WITHOUT ROWID, STRICT;
INSERT INTO compact_themes SELECT finding_id, theme, place FROM finding_themes ORDER BY finding_id, theme;
DROP TABLE finding_themes;
ALTER TABLE compact_themes RENAME TO finding_themes;

CREATE INDEX publications_newest ON publications
  ((published_on IS NULL OR substr(published_on, 1, 1) = '-'), published_on DESC, seq DESC) WHERE state = 'recorded';
"""


@schema()
def m0022_newest(db: Database) -> None:
    """Keeps themes in their index alone, and the publications in the order in which lists show them."""
    execute(db, COMPACT_THEMES)
    check_references(db)


STAGES = """
CREATE TABLE filters_rebuilt (
  interest_id TEXT NOT NULL REFERENCES interests (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('area', 'region', 'visit', 'outcome', 'theme', 'keyword', 'doc_type', 'stage')),
  value TEXT NOT NULL, PRIMARY KEY (interest_id, kind, value)
) STRICT;
INSERT INTO filters_rebuilt SELECT interest_id, kind, value FROM interest_filters;
DROP TABLE interest_filters;
ALTER TABLE filters_rebuilt RENAME TO interest_filters;
CREATE INDEX interest_filters_value ON interest_filters (kind, value);
ALTER TABLE interests ADD COLUMN monthly INTEGER NOT NULL DEFAULT 0 CHECK (monthly IN (0, 1));
"""


@schema()
def m0023_stages(db: Database) -> None:
    """Interests in stages of a case, and in a monthly message on where areas stand."""
    execute(db, STAGES)
    check_references(db)


ASIDES = """
CREATE TABLE asides (
  publication_id TEXT PRIMARY KEY REFERENCES publications (id), area TEXT NOT NULL, milestones TEXT NOT NULL
) STRICT;
CREATE INDEX asides_area ON asides (area);
"""


@schema()
def m0024_asides(db: Database) -> None:
    """What publications that are about something else say of areas' cases."""
    execute(db, ASIDES)


LINK_ANSWERS = """
CREATE TABLE link_answers (
  id TEXT PRIMARY KEY, asked_by TEXT NOT NULL, asked TEXT NOT NULL, told_by TEXT NOT NULL, told TEXT NOT NULL,
  about INTEGER NOT NULL CHECK (about IN (0, 1)), answered_at TEXT NOT NULL
) STRICT;
"""


@schema()
def m0025_link_answers(db: Database) -> None:
    """What people say of later passages and the actions that they may be about."""
    execute(db, LINK_ANSWERS)


COUNTED = """
DROP INDEX findings_inspection;
CREATE INDEX findings_inspection ON findings (inspection_id, stated_by);
"""


@schema()
def m0026_counted(db: Database) -> None:
    """Counts the inspectors' findings of each inspection in the index alone: lists of areas ask
    for it after every change.
    """
    execute(db, COUNTED)


ADDRESSES = """
CREATE INDEX subscribers_address ON subscribers (lower(address), channel);
"""


@schema()
def m0027_addresses(db: Database) -> None:
    """Finds a reader by an address however its capitals are written, among a hundred thousand."""
    execute(db, ADDRESSES)


DONE = """
ALTER TABLE lanes ADD COLUMN done INTEGER NOT NULL DEFAULT 0;
"""


@schema()
def m0028_done(db: Database) -> None:
    """How much each lane has done, for monitors."""
    execute(db, DONE)


TOLD = """
DROP INDEX findings_inspection;
CREATE INDEX findings_inspection ON findings (inspection_id, stated_by, publication_id);
"""


@schema()
def m0029_told(db: Database) -> None:
    """Counts what each publication tells of an inspection in the index alone, after every change."""
    execute(db, TOLD)


CHANNELS = """
ALTER TABLE deliveries ADD COLUMN channel TEXT;
UPDATE deliveries SET channel = (SELECT channel FROM subscribers WHERE id = subscriber_id) WHERE state <> 'sent';
CREATE TRIGGER deliveries_have_their_channel AFTER INSERT ON deliveries WHEN NEW.channel IS NULL BEGIN
  UPDATE deliveries SET channel = (SELECT channel FROM subscribers WHERE id = NEW.subscriber_id) WHERE id = NEW.id;
END;
DROP INDEX deliveries_owed;
CREATE INDEX deliveries_in_turn ON deliveries (channel, coalesce(rhythm, '') <> 'instant', created_at, id, due_at)
  WHERE state = 'pending';
CREATE INDEX deliveries_of_parts ON deliveries
  (channel, substr(subscriber_id, 1, 1), coalesce(rhythm, '') <> 'instant', created_at, id, due_at) WHERE state = 'pending';
"""


@schema()
def m0030_channels(db: Database) -> None:
    """Keeps each message's channel with it, and an index in the order of sending: who asks what is
    due reads nothing of what waits behind it.
    """
    execute(db, CHANNELS)
