"""From a PDF to text in reading order: columns, tables, headings, without running headers.

Never: a change of letters that the file does not support.
"""
