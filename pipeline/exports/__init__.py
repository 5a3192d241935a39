"""The record as files: one table definition a kind of row, one module a format.

Never: a query, a page. What is written is exactly what it was given, typed where the format can.
"""

TABLES = ("findings", "inspections", "publications", "actions", "areas", "sources")
"""What can be exported."""
