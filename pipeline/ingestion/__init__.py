"""From a due source to stored findings: polling, and the handlers of the flow.

Never: a message to a reader; a commit inside a handler.
"""
