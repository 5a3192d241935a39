-- Finds a reader by an address however its capitals are written, among a hundred thousand.
CREATE INDEX subscribers_address ON subscribers (lower(address), channel);
