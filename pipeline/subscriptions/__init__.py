"""Who wants to know what, and when: sign-up, confirmation, and links that need no password.

Never: more about a person than an address and their choices.
"""
