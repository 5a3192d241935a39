"""What is watched and how it is: sources, their pages, walks over listings, hosts.

Never: an implementation.
"""
