"""The commands that look at the record: lists, exports and pages.

Never: a write to the record, or an import of the network, notifiers or analysis when it is loaded.
"""
