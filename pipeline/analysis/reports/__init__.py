"""Facts and findings of official documents: reports, letters, notices, plans.

Never: words from outside the section that a finding is said to come from.
"""
