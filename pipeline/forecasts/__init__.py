"""When something awaited is likely to come: windows with a stated probability.

Never: a store, a file, a clock (days are arguments), sentences for readers.
"""
