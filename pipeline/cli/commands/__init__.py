"""The commands, one module for each related group; imported when called.

Never: work that belongs in a job.
"""
