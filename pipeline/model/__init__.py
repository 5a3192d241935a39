"""The values that the stages pass on, such as documents, inspections, subscribers and events.

Never: behaviour beyond reading and checking a value, I/O, the clock, or a default for something
that a document does not state.
"""
