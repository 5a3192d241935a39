"""Areas' cases over the whole record: read, shown, counted, and what is missing.

Never: a rule about a case (`pipeline.cases` has them).
"""
