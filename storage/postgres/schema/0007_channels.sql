-- Each message's channel is kept with it, by whatever version it is owed, and an index is in the order of sending: who asks
-- what is due reads nothing of what waits behind it.
ALTER TABLE deliveries ADD COLUMN channel STRING;
UPDATE deliveries SET channel = s.channel FROM subscribers s WHERE s.id = subscriber_id AND deliveries.state <> 'sent';

CREATE FUNCTION delivery_has_its_channel() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.channel := (SELECT channel FROM subscribers WHERE id = NEW.subscriber_id);
  RETURN NEW;
END $$;

CREATE TRIGGER deliveries_have_their_channel BEFORE INSERT ON deliveries
  FOR EACH ROW WHEN (NEW.channel IS NULL) EXECUTE FUNCTION delivery_has_its_channel();

DROP INDEX deliveries_owed;
CREATE INDEX deliveries_in_turn ON deliveries (channel, (coalesce(rhythm, '') <> 'instant'), created_at, id, due_at)
  WHERE state = 'pending';
CREATE INDEX deliveries_of_parts ON deliveries
  (channel, substr(subscriber_id, 1, 1), (coalesce(rhythm, '') <> 'instant'), created_at, id, due_at) WHERE state = 'pending';

-- a lease changes no index: there is room for it on the same page
ALTER TABLE deliveries SET (fillfactor = 70);
