-- What lies beside the tables of Procrastinate, in the schema `jobs`. All of it can be made again from what is owed.

-- Whose turn it is at a host, over all workers: until when nobody else may ask it.
CREATE TABLE host_turns (name TEXT PRIMARY KEY, until TIMESTAMPTZ NOT NULL);

-- Over which session each of the engine's workers writes: one whose session is there lives, however silent it is.
CREATE TABLE sessions (
  queue TEXT, pid INTEGER, begun TIMESTAMPTZ, worker_id BIGINT NOT NULL, PRIMARY KEY (queue, pid, begun)
);

-- When the next message may go by a channel that takes only so many, over all workers.
CREATE TABLE paces (channel TEXT PRIMARY KEY, free_at TIMESTAMPTZ NOT NULL);

-- Whether a job's lock is held, without looking at all jobs.
CREATE INDEX jobs_by_lock ON procrastinate_jobs (lock) WHERE status IN ('todo', 'doing');

-- A host as jobs are locked by it: its name without user and port, in lower case.
CREATE FUNCTION host_of(url TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE
RETURN lower(substring(url FROM '^[[:alpha:]][[:alnum:]+.-]*://(?:[^/?#@]*@)?(\[[^]]*\]|[^/?#:]*)'));

-- Makes a job, unless one with its key waits or is at work.
CREATE FUNCTION begin_job(
  queue TEXT, task TEXT, urgency INTEGER, own_lock TEXT, key TEXT, job_args JSONB
) RETURNS VOID LANGUAGE plpgsql SET search_path = jobs, public AS $$
BEGIN
  IF EXISTS (SELECT FROM procrastinate_jobs WHERE queueing_lock = key AND status = 'todo')
    OR EXISTS (SELECT FROM procrastinate_jobs WHERE lock = own_lock AND queueing_lock = key AND status = 'doing')
  THEN RETURN; END IF;
  PERFORM procrastinate_defer_jobs_v1(ARRAY[
    ROW(queue, task, urgency, own_lock, key, job_args, NULL)]::procrastinate_job_to_defer_v1[]);
EXCEPTION WHEN unique_violation THEN
  NULL; -- another one was quicker
END $$;

-- The key of the job for a step of reading, of which one waits at most.
CREATE FUNCTION key_of(rank BIGINT, publication TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE
RETURN CASE rank WHEN 1 THEN 'fetch:' ELSE 'read:' END || publication;

-- Makes the job for a step of reading. A document is fetched in its host's turn; the steps that follow belong to the same
-- job, which does those too that are added while it is at work. The engine looks for the next job among all that wait, past
-- those whose host is busy: so of one host fifty wait at most, and of less urgent ones the rest has its jobs made when it
-- has fewer.
CREATE FUNCTION begin_reading(step tasks) RETURNS VOID LANGUAGE plpgsql SET search_path = jobs, public AS $$
DECLARE
  about RECORD;
  urgency INTEGER := 20 - 10 * step.urgency;
  own_lock TEXT;
BEGIN
  SELECT e.subject, e.origin, host_of(p.url) AS host INTO about
    FROM events e LEFT JOIN publications p ON p.id = e.subject WHERE e.id = step.event_id;
  own_lock := CASE step.rank WHEN 1 THEN 'host:' || coalesce(about.host, '') ELSE 'publication:' || about.subject END;
  IF (SELECT count(*) >= 50 FROM (SELECT FROM procrastinate_jobs
    WHERE lock = own_lock AND status = 'todo' AND priority >= urgency LIMIT 50) before)
  THEN RETURN; END IF;
  PERFORM begin_job(
    'reading',
    CASE step.rank WHEN 1 THEN 'fetch' ELSE 'read' END,
    urgency,
    own_lock,
    key_of(step.rank, about.subject),
    jsonb_build_object('publication', about.subject, 'origin', about.origin));
END $$;

CREATE FUNCTION step_has_its_job() RETURNS trigger LANGUAGE plpgsql SET search_path = jobs, public AS $$
BEGIN
  PERFORM begin_reading(NEW);
  RETURN NULL;
END $$;

-- In the transaction that emits the event. Who emits it may carry on with the step at once.
CREATE TRIGGER steps_have_their_jobs AFTER INSERT ON public.tasks
  FOR EACH ROW WHEN (NEW.rank < 9 AND NEW.lease_until IS NULL) EXECUTE FUNCTION step_has_its_job();

-- A host is free as soon as it has given the document; the job goes on as one that reads, unless such a one is at work.
CREATE FUNCTION host_is_left() RETURNS trigger LANGUAGE plpgsql SET search_path = jobs, public AS $$
DECLARE
  about TEXT := (SELECT subject FROM events WHERE id = NEW.event_id);
BEGIN
  UPDATE procrastinate_jobs SET lock = 'publication:' || about, queueing_lock = key_of(2, about)
    WHERE status = 'doing' AND queueing_lock = key_of(1, about)
    AND lock = (SELECT 'host:' || host_of(url) FROM publications WHERE id = about);
  RETURN NULL;
EXCEPTION WHEN unique_violation THEN
  RETURN NULL;
END $$;

CREATE TRIGGER hosts_are_left AFTER UPDATE ON public.tasks
  FOR EACH ROW WHEN (NEW.rank = 1 AND NEW.state = 'done') EXECUTE FUNCTION host_is_left();

-- The engine wakes workers for a new job only; one that waited for a lock would lie until they look by themselves.
CREATE FUNCTION lock_is_free() RETURNS trigger LANGUAGE plpgsql SET search_path = jobs, public AS $$
DECLARE
  next RECORD;
BEGIN
  SELECT id, queue_name INTO next FROM procrastinate_jobs
    WHERE lock = OLD.lock AND status = 'todo' ORDER BY priority DESC, id LIMIT 1;
  IF FOUND THEN
    PERFORM pg_notify('procrastinate_queue_v1#' || next.queue_name,
      json_build_object('type', 'job_inserted', 'job_id', next.id)::text);
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER locks_become_free AFTER DELETE ON procrastinate_jobs
  FOR EACH ROW WHEN (OLD.lock IS NOT NULL) EXECUTE FUNCTION lock_is_free();

CREATE TRIGGER locks_are_left AFTER UPDATE ON procrastinate_jobs
  FOR EACH ROW WHEN (OLD.lock <> NEW.lock AND NEW.status = 'doing') EXECUTE FUNCTION lock_is_free();

-- The engine logs what becomes of each job, which nobody here asks for.
DROP TRIGGER procrastinate_trigger_status_events_insert_v1 ON procrastinate_jobs;
DROP TRIGGER procrastinate_trigger_status_events_update_v1 ON procrastinate_jobs;
DROP TRIGGER procrastinate_trigger_scheduled_events_v1 ON procrastinate_jobs;
DROP TRIGGER procrastinate_trigger_abort_requested_events_v1 ON procrastinate_jobs;
ALTER TABLE procrastinate_events DROP CONSTRAINT procrastinate_events_job_id_fkey;
