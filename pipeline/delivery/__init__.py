"""From recorded findings to messages sent: queueing alerts and digests, the sender, corrections.

Never: a message that is not a committed delivery first.
"""
