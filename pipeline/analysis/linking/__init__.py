"""Which publications are about one inspection, and what differs between two readings of one.

Never: an inspection that no publication states.
"""
