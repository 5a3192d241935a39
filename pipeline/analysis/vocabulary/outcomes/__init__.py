"""The words in which outcomes of inspections are told."""
