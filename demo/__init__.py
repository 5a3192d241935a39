"""The whole job, offline: sample sites about invented local areas, and a run of the real commands
over them.

Areas, inspections, councils, people and quotations here are all invented; `areas.csv` is their own
area register.

Never: a real area, council or person.
"""
