"""The store over SQLite or PostgreSQL, the archive of fetched bytes, the lock on the data folder.

Never: a rule of the field, a commit that its caller did not open, SQL outside this package.
"""
