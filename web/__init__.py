"""The pages that `run` serves: those where readers confirm, pause and leave.

Never: a write other than through the one small writer of subscriptions.
"""
