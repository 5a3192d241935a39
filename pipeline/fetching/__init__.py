"""Asking sites for pages politely and safely: one request at a time per host, robots, limits,
guarded addresses.

Never: an unbounded body, a private address, a certificate unchecked.
"""
