"""What a message says, before any channel renders it.

Never: a sentence about an inspection that neither quotes nor restates a stored field; advice,
blame, alarm or ranking.
"""
