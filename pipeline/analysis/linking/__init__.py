"""Which publications are about one inspection, and how two readings of one differ.

Never: an inspection that no publication states.
"""
