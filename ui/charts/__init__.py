"""Draws the sandbox's charts, in the window and, without a display, into files."""
