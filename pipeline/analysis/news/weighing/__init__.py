"""The signals of a statement, and how much each counts for its being a finding and praise.

Never: who is speaking, or the context of a statement; `news` collects that.
"""
