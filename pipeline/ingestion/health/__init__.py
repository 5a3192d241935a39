"""Whether a source is quiet or broken, and who hears of it.

Never: an alarm because a source is silent.
"""
