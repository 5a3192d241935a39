"""The core of sendwatch: from a site that published something to a message that somebody asked for.

Each package states what it holds; the layers are import contracts in `pyproject.toml`.

Never: an import upwards in those layers.
"""
