"""What the core asks of the world, as protocols: the store by concern, the archive, the fetcher,
channels, the clock.

Never: an implementation, or a rule of the field.
"""
