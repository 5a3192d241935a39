"""Coverage-guided fuzzing of whatever reads what others sent."""
