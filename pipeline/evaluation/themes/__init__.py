"""How well the themes of findings are told: readers’ labels, and weights fitted on them.

Never: how themes are told.
"""
