"""What a publication is: its label, the kind of document, how sure that is.

Never: a result where it may be an announcement; what is unsure goes to review.
"""
