"""From the bytes of a document to its text: HTML, PDF, plain text, with pages and structure.

Never: a conclusion about what the text says, or a network call. What runs parsers in processes of
their own is here too.
"""
