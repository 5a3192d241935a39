"""The words of the field as phrase lists and patterns, and what scans a text for them.

Never: a decision; a sentence copied from a publication.
"""
