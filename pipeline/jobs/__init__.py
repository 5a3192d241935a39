"""One module a job of a command or of the service: rounds, backfill, reconcile, reanalyse, review.

Never: a rule of the field; jobs call what decides.
"""
