"""The register of England's local areas: reading it, and finding an area by code or by name.

Never: texts; where one names an area is a question for `pipeline.analysis.places`.
"""
