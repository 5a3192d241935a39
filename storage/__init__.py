"""The store over SQLite, the archive of fetched bytes, and what is kept about both.

Never: a rule of the field, a commit that its caller did not open, SQL outside this package.
"""
