"""Fetching pages politely and safely: one request at a time per host, robots.txt, limits.

Never: an unbounded body, a private address, or an unchecked certificate.
"""
