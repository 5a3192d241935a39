"""Whether a source is quiet or broken, and who is told.

Never: an alarm because a source is silent.
"""
