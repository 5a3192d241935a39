"""What is known: publications, conclusions, answers of a person, second looks.

Never: an implementation.
"""
