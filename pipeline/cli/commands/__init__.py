"""The commands, one module for those that belong together; imported when called.

Never: work that a job could do.
"""
