"""What is known: publications, conclusions, people's answers, rechecks.

Never: an implementation.
"""
