"""Settings and `sources.toml`, read and checked whole at the start.

Never: a secret in a file that others may read, an unknown key passed over.
"""
