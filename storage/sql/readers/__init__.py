"""Who is told, and what is due to them: subscribers, interests, deliveries.

Never: more about a person than an address and their choices.
"""
