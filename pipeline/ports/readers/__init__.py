"""Who is told, and what is owed to them: subscribers, deliveries, what queueing asks.

Never: an implementation.
"""
