"""What publications set for days to come, and the days that they name.

Never: a day that no words state, or one that was over when they were published.
"""
