"""Copies of a data folder: made while it is in use, checked by reading them back, and restored.

A backup is a folder: `sendwatch.db`, `archive/`, the keys, outbox and feeds, `SHA256SUMS` with the
hash of each of these files (`sha256sum -c` reads it), and `backup.json`, which says what it is.

Never: a file overwritten, or a copy called complete that was not read back.
"""
