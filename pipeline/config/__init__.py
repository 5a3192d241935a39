"""Settings, `sources.toml` and the catalogue that comes along, read and checked whole at the start.

Never: a secret in a file that others may read, an unknown key passed over.
"""
