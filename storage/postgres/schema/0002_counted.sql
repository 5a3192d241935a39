-- Counts the inspectors' findings of each inspection in the index alone.
DROP INDEX findings_inspection;
CREATE INDEX findings_inspection ON findings (inspection_id, stated_by);
