"""What a finding is about: the words of each theme, where they stand, and what that counts.

Never: whether a statement is a finding.
"""
