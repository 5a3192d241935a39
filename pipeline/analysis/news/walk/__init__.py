"""The walk through a text: whose words each sentence is in, and what stands over it.

Never: whether a statement is a finding, or on which side it is.
"""
