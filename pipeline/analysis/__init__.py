"""From a text to conclusions: what a publication is, its inspections, and its findings.

Never: I/O, the clock, the name of a local area in a rule, a finding without its exact words.
"""
