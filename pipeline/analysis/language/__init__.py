"""What any English text has: sentences, clauses, headings, verbs, speakers.

Never: a rule about inspections.
"""
