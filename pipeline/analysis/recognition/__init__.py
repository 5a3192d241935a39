"""What a publication is: its label, the kind of document, and how certain that is.

Never: a result where it may be an announcement; doubtful cases go to review.
"""
