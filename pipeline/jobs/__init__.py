"""One module for each job of a command or of the service: rounds, backfill, reanalysis, review.

Never: a rule of the field; jobs call the code that decides.
"""
