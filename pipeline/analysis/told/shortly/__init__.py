"""What announcements and minutes say of a case in few words: the call, "Sent 11 July 2024."

Never: a day that only a heading, or another sentence, gives.
"""
