"""From a PDF to text in reading order: columns, tables, headings, running headers left out.

Never: a change of letters that the file does not bear out.
"""
