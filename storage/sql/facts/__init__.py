"""What is known: publications, conclusions about them, people's answers, rechecks.

Never: a conclusion without the version of the code that drew it.
"""
