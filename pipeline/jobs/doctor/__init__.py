"""Checks an installation: each check says what was found and what to do about it.

Never: a write to the data folder, a message sent, or a check that stops the others.
"""
