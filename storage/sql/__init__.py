"""The store's parts, each for one concern, in SQL that SQLite and PostgreSQL both read.

Where only one of them reads a word, it stands as SQLite has it, and `storage.postgres.dialect`
says what PostgreSQL calls it.

Never: a rule of the field, or a commit that its caller did not open.
"""
