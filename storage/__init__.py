"""The SQLite store, the archive of fetched bytes, and the lock on the data folder.

Never: a rule of the field, a commit that its caller did not open, SQL outside this package.
"""
