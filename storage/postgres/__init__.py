"""PostgreSQL as the database of the store: its connections, its schema, its words for SQL.

Comes with the extra `server`; imported only where the settings name such a database.

Never: a statement of the store's parts.
"""
