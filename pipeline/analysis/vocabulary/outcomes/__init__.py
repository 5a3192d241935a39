"""The words in which outcomes of inspections are told.

Never: which outcome a text states; a sentence copied from a publication.
"""
