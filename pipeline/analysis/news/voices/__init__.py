"""Whose words a sentence is in: inspectors', a government's, a person's or the publisher's.

Never: whether it is a finding, or of which kind.
"""
