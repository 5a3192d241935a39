"""Which side a statement is on by its words alone: praise, criticism, both or neither.

Never: whose words a statement is in, or how likely it is a finding.
"""
