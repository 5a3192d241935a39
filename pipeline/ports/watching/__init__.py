"""What is watched and its state: sources, their pages, walks of listings, hosts.

Never: an implementation.
"""
