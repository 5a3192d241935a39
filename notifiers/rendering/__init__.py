"""What channels share for writing a bulletin: mail, plain forms, Markdown, Slack blocks, cards,
shortening.

Never: words that the bulletin does not hold, or a cut within a quotation.
"""
