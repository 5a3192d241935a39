"""Looking through the record: filters, counts by facet, and lists in a stable order.

Never: a query language, a clock, a page's looks. An unknown filter is an error that names the right
values.
"""
