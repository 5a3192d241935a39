"""Optional summaries by a language model, checked against the findings word by word.

Never: a summary that says more than its findings.
"""
