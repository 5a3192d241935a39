"""One request and its response, over a guarded connection or through a proxy, bounded.

Never: which request is made, or when; that is for the fetcher above.
"""
