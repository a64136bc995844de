"""Charts as values, to be painted in the window and in files."""
