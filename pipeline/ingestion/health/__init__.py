"""Whether a source is quiet or broken, who is told, and trials of sources that are new or in doubt.

Never: an alarm because a source is silent.
"""
