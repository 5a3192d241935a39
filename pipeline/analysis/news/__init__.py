"""Findings in what others write about an inspection: news, press, committee papers.

Never: a statement attributed to the inspectors that the text does not attribute to them.
"""
