"""Text without mark-up: its paragraphs and lists, and tables that were pasted as lines.

Never: words that the file does not have, but for the bars that stand for tabs.
"""
