"""Several treaties beside one another."""
