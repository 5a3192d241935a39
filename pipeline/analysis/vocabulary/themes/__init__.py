"""The words of each theme of a finding.

Never: a decision; a sentence copied from a publication.
"""
