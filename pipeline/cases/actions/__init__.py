"""What became of each thing that inspectors or the government asked for, in later words.

Never: a store, a clock, words that are not in a stored text, a link by resemblance alone.
"""
