"""Who wants to hear what, and when; sign-up, confirmation, links that need no password.

Never: more about a person than an address and their choices.
"""
