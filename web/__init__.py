"""The pages that `run` serves: so far those by which readers confirm, pause and leave.

Never: a write but through the one small writer of subscriptions.
"""
