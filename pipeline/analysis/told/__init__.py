"""Which inspection a page tells of, and its area, days, visit, framework and outcome as stated.

Never: a date that stands in for a visit's, or the outcome of an inspection that is only recalled.
"""
