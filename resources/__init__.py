"""Data that the program ships: tables of facts with their sources, templates, cases, pictures."""
