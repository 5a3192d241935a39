"""From a text to conclusions: what a publication is, which inspections it tells of, what was found.

Never: I/O, the clock, the name of a local area in a rule, a finding without its exact words.
"""
