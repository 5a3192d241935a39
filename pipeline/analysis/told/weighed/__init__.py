"""Stages of a case in words that no rule knows, read as a whole by a small encoder.

Never: what rules have found (`milestones`) is changed; only what they leave open is added.
"""
