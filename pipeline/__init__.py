"""The core of sendwatch: from a site that published something to a message that somebody asked for.

Each package below states what it holds; `pyproject.toml` holds the layers as import contracts.

Never: an import upwards in those layers.
"""
