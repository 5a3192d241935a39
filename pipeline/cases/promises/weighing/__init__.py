"""How likely a later sentence tells of a promise, and that it was kept or missed: signals, each
with a weight.

Never: reads a store, or says what became of a promise (`later` does).
"""
