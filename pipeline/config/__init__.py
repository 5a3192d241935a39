"""Settings, `sources.toml` and the bundled catalogue, read and checked in full at the start.

Never: a secret in a file that others may read, or an unknown key that goes unnoticed.
"""
