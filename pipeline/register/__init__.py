"""The register of England's local areas: reading it, and finding an area by code or by name; and by
which name a body is known.

Never: texts; where one names an area is a question for `pipeline.analysis.places`.
"""
