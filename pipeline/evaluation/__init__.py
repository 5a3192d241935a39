"""How accurate the analysis is on labelled documents.

Never: a figure on material that the weights were fitted to.
"""
