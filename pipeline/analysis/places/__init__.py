"""Which local areas and health bodies a text names.

Never: a place in the code; places come from the register.
"""
