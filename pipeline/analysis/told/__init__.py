"""Which inspection a page is about, and its stated area, days, visit, framework and outcome.

Never: a date that is not the visit's, or the outcome of an inspection that is only recalled.
"""
