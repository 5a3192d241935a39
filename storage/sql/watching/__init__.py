"""What is watched and its state: sources, their pages, walks of listings, hosts.

Never: a validator moved without the publications that it stands for.
"""
