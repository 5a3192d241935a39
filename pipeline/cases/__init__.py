"""Where an area's case stands (stages and deadlines), and whose telling of an inspection counts,
decided from stored facts.

Never: words of a text (except in `actions`, and of promises), a store, a clock (`today` is an
argument), sentences for readers.
"""
