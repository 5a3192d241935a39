"""What became of promises: which later words are about which, and what they say.

Never: a reading of documents; a promise told as kept or missed that no publication bears out.
"""
