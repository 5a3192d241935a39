"""The whole pipeline offline: sample sites about invented areas, and the real commands run on them.

All areas, inspections, councils, people and quotations here are invented; `areas.csv` is their area
register.

Never: a real area, council or person.
"""
