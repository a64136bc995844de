"""The search for the cheapest changes, as an integer program."""
