"""What is watched and how it is: sources, their pages, walks over listings, hosts.

Never: a validator moved without the publications that it stands for.
"""
