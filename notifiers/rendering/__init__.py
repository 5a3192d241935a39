"""What channels share for rendering a bulletin: mail, plain forms, Markdown, cards, shortening.

Never: words that the bulletin does not contain, or a cut within a quotation.
"""
