"""The pages, one module a kind; each reads the record and fills a template.

Never: a write (but for subscriptions and the operator's answers, by form), SQL, a rule of the
field.
"""
