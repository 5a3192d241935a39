"""What is known: publications, conclusions about them, answers of a person, second looks.

Never: a conclusion without the version of what drew it.
"""
