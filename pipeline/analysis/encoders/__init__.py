"""Small encoders that read words as a whole, and the pieces of words that all of them share.

Never: what is asked of them; whoever asks says what is read, and weighs what they give.
"""
