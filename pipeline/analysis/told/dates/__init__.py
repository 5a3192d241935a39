"""When the inspection of a text and the one before it took place, by the words about each date.

Never: a day of anything but a visit, or a year that nothing in the text or its publication settles.
"""
