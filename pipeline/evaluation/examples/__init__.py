"""Labelled examples without their words, by which weights are fitted and measured.

Never: labelled documents; `labelled` reads those.
"""
