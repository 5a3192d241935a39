"""Who is told, and what is due to them: subscribers, deliveries, what queueing needs.

Never: an implementation.
"""
