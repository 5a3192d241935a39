"""Signals of a passage and an action, and how likely the one is about the other by them.

Never: which sentences may be about an action at all; `passages` finds those.
"""
