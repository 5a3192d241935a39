"""The record for programs: API, feeds, calendars and files, with the filters of the pages.

Never: a filter or an order of its own; what is sent is what the page with the same filter lists.
"""
