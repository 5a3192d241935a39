"""Who is speaking, and in what kind of document: by form, publisher, address and voice.

Never: what a publication says of an inspection.
"""
