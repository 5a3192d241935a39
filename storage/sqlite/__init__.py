"""The SQLite store: one connection, migrations, and a part for each concern.

Never: a rule of the field, or a commit that its caller did not open.
"""
