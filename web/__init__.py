"""The pages that `run` serves: so far those by which readers confirm, pause and leave."""
