"""Texts that use the words of a result and are none, or may be none.

Never: an opinion on a text by single words; these are known by a form or by what they say of
themselves.
"""
