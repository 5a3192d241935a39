"""Web pages as sites are made, about invented areas: a template, a story and furniture each.

`SHAPES` maps a template's name to the function that fills it. What a page says is known sentence
by sentence, so that an extraction can be measured on it.
"""
