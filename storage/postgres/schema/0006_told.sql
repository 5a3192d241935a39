-- counts what each publication tells of an inspection in the index alone, after every change
DROP INDEX findings_inspection;
CREATE INDEX findings_inspection ON findings (inspection_id, stated_by, publication_id);
