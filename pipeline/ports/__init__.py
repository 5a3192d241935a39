"""What the core needs from outside, as protocols: store, archive, fetcher, channels, clock.

Never: an implementation, or a rule of the field.
"""
