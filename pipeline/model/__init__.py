"""The values that every stage passes on: terms of the field, sources, documents, inspections,
subscribers, bulletins, events.

Never: behaviour beyond reading and checking a value, I/O, the clock, a default for what a document
does not state.
"""
