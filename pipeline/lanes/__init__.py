"""The service's lanes: polling, reading, telling and upkeep, side by side in one process.

Never: work that is known only to memory. The database is the only queue; a lane keeps nothing but
what it is doing at the moment.
"""
