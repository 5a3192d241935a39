"""From the bytes of a document to its text: HTML, PDF and plain text, with pages and structure.

Runs the parsers in separate processes.

Never: a conclusion about what the text says, or a network call.
"""
