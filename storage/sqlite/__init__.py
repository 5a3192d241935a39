"""SQLite as the database of the store: one file, its schema and its full-text index.

Never: a statement of the store's parts.
"""
