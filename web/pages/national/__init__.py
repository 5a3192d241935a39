"""Pages about England as a whole: outcomes over time, and where areas stand.

Never: a ranking of areas.
"""
