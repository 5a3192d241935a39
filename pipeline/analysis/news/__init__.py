"""Findings of what others write about an inspection: news, press, committee papers.

Never: a statement in the inspectors’ mouth that the text does not put there.
"""
